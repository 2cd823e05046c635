import type { Explanations } from './explanations.ts';

export const DIAGNOSIS: Explanations = {
  'diagnosis/attention': {
    nl: 'Wie stelde dit vast, en wanneer? Staat er een attest, schrijf dan: "volgens het attest van dr. X van 4 maart". Anders beschrijf je wat je ziet: "stond in tien minuten acht keer op", en bespreek je je vraag met de ouders.',
    en: 'Who established this, and when? If there is a certificate, write: "according to Dr X’s certificate of 4 March". Otherwise describe what you see: "got up eight times in ten minutes", and take your question to the parents.',
    fr: 'Qui l’a établi, et quand ? S’il y a une attestation : « selon l’attestation du Dr X du 4 mars ». Sinon, décrivez ce que vous voyez : « s’est levé huit fois en dix minutes », et parlez-en aux parents.',
  },
  'diagnosis/attachment': {
    nl: 'Woorden als trauma of hechting horen bij een onderzoek, niet bij een indruk. Wat deed het kind, bij wie en hoe vaak? "Ging op schoot zitten bij drie bezoekers die ze niet kende" is bruikbaar voor wie het later bekijkt.',
    en: 'Words like trauma and attachment belong to an examination, not to an impression. What did the child do, with whom and how often? "Sat on the lap of three visitors she did not know" is useful to whoever looks at it later.',
    fr: 'Trauma ou attachement relèvent d’un examen, pas d’une impression. Qu’a fait l’enfant, avec qui, combien de fois ? « S’est assise sur les genoux de trois visiteurs inconnus » servira à qui examinera.',
  },
  'diagnosis/development': {
    nl: 'Een achterstand stel je vast met een test. Jij ziet wel iets anders en even kostbaars: wat het kind elke dag doet. "Zegt twaalf woorden en maakt gebaren voor ‘meer’ en ‘op’" helpt een logopedist verder.',
    en: 'A delay is established by a test. You see something else, just as precious: what the child does every day. "Says twelve words and signs ‘more’ and ‘up’" helps a speech therapist along.',
    fr: 'Un retard s’établit par un test. Vous voyez autre chose, tout aussi précieux : ce que l’enfant fait chaque jour. « Dit douze mots et fait les signes ‘encore’ et ‘porter’ » aide une logopède.',
  },
};

export const COMPARISON: Explanations = {
  'comparison/age': {
    nl: 'Leeftijd is een gemiddelde, en dit kind is er één. Leg twee momenten van hetzelfde kind naast elkaar: "in januari kroop ze, nu zet ze vijf stappen langs de bank". Dat is groei die ouders zien.',
    en: 'Age is an average, and this child is one child. Put two moments of the same child side by side: "in January she crawled, now she takes five steps along the bench". That is growth parents can see.',
    fr: 'L’âge est une moyenne, cet enfant est unique. Mettez côte à côte deux moments du même enfant : « en janvier elle rampait, maintenant elle fait cinq pas le long du banc ». Voilà un progrès visible.',
  },
  'comparison/other-children': {
    nl: 'Wie vergelijkt, schrijft ongemerkt over twee kinderen. Laat de anderen weg en kijk wat er overblijft: "praat minder dan de rest" wordt "zei in de kring drie woorden". Wil je vergelijken, neem dan dit kind van vorige maand.',
    en: 'Whoever compares is writing about two children. Leave the others out and see what remains: "talks less than the rest" becomes "said three words in the circle". If you must compare, take this child of last month.',
    fr: 'Comparer, c’est écrire sur deux enfants. Ôtez les autres et voyez ce qui reste : « parle moins que les autres » devient « a dit trois mots dans le cercle ». Pour comparer, prenez cet enfant le mois passé.',
  },
  'comparison/sibling': {
    nl: 'Een broer of zus hoort niet in dit dossier. Schrijf waar dit kind nu mee bezig is: "stapt aan één hand van de deur naar de mat". Ouders vergelijken al genoeg.',
    en: 'A brother or sister does not belong in this record. Write what this child is working on now: "walks from the door to the mat holding one hand". Parents compare enough already.',
    fr: 'Un frère ou une sœur n’a pas sa place dans ce dossier. Écrivez où en est cet enfant : « marche de la porte au tapis en tenant une main ». Les parents comparent déjà assez.',
  },
  'comparison/norm': {
    nl: 'Zoals het hoort: volgens wie? Beschrijf wat het kind doet en hoe vaak, en laat de norm weg. "Huilde vijf keer van 9 tot 12 uur" kan iemand beoordelen die er verstand van heeft.',
    en: 'As it should be: according to whom? Describe what the child does and how often, and leave the norm out. "Cried five times between 9 and 12" can be judged by somebody who knows.',
    fr: 'Comme il faut : selon qui ? Décrivez ce que fait l’enfant et combien de fois, sans la norme. « A pleuré cinq fois de 9 à 12 h » peut être évalué par quelqu’un de compétent.',
  },
};

export const JARGON: Explanations = {
  'jargon/abbreviation': {
    nl: 'Voor jou is het één blik, voor een ouder een raadsel. Schrijf het de eerste keer voluit: "het overleg met alle begeleiders (MDO)". Daarna mag de afkorting.',
    en: 'One glance to you, a riddle to a parent. Write it out the first time: "the meeting with everyone who supports her (MDT)". After that the abbreviation is fine.',
    fr: 'Un coup d’œil pour vous, une énigme pour un parent. Écrivez-le en entier la première fois : « la réunion avec tous les accompagnateurs (RPD) ». Ensuite, le sigle convient.',
  },
  'jargon/development': {
    nl: 'Stel je voor dat je het aan de deur vertelt: welke woorden gebruik je dan? "Haar exploratiedrang is groot" wordt "ze opende elke kast en keek erin". Dat begrijpt ook oma.',
    en: 'Imagine telling it at the door: which words would you use? "Her urge to explore is strong" becomes "she opened every cupboard and looked inside". Even gran understands that.',
    fr: 'Imaginez que vous le racontez à la porte : quels mots utilisez-vous ? « Son besoin d’explorer est grand » devient « elle a ouvert chaque armoire et regardé dedans ». Mamie comprend aussi.',
  },
  'jargon/care': {
    nl: 'Welk woord gebruiken ouders thuis? Neem dat over: kaka, plas, blauwe plek. Heb je het vakwoord nodig voor een arts, zet het dan tussen haakjes erachter.',
    en: 'Which word do parents use at home? Take that: poo, wee, bruise. If a doctor needs the technical term, add it in brackets.',
    fr: 'Quel mot les parents utilisent-ils ? Prenez-le : caca, pipi, bleu. Si un médecin a besoin du terme, mettez-le entre parenthèses.',
  },
};

export const PRIVACY: Explanations = {
  'privacy/name': {
    nl: 'Ouders mogen het dossier van hun kind lezen, en dan lezen ze ook over dat andere kind. Gebruik initialen of een rol: "een ander kind" of "N.P.". In het dossier van dat kind schrijf je zijn eigen deel.',
    en: 'Parents may read their child’s record, and then they read about that other child as well. Use initials or a role: "another child" or "N.P.". That child’s own part goes in its own record.',
    fr: 'Les parents peuvent lire le dossier de leur enfant, et liront alors sur l’autre enfant. Utilisez des initiales ou un rôle : « un autre enfant » ou « N.P. ». Sa part à lui va dans son propre dossier.',
  },
  'privacy/contact': {
    nl: 'Een nummer in een verslag reist mee als je het verslag doorgeeft. Zet het bij de contactgegevens en schrijf hier: "oma bellen, nummer op de fiche". Verandert het, dan hoef je maar op één plek te zoeken.',
    en: 'A number in a report travels along when you pass the report on. Put it with the contact details and write here: "ring gran, number on the card". If it changes, there is only one place to look.',
    fr: 'Un numéro dans un rapport voyage avec lui. Mettez-le dans les coordonnées et écrivez : « appeler mamie, numéro sur la fiche ». S’il change, un seul endroit à corriger.',
  },
  'privacy/number': {
    nl: 'Met zo’n nummer kan iemand in andere bestanden zoeken. Heeft een dienst het nodig, geef het dan rechtstreeks en beveiligd door. In het verslag volstaat: "nummer doorgegeven aan [dienst]".',
    en: 'With such a number somebody can search other files. If a service needs it, pass it on directly and securely. In the report it is enough to write: "number passed on to [service]".',
    fr: 'Avec un tel numéro, on peut chercher dans d’autres fichiers. Si un service en a besoin, transmettez-le directement et en sécurité. Dans le rapport : « numéro transmis à [service] » suffit.',
  },
  'privacy/address': {
    nl: 'Een adres zegt meer dan nodig, soms ook aan iemand die het niet mag weten. Schrijf de plek in woorden: "bij oma thuis". Het adres zelf hoort bij de contactgegevens.',
    en: 'An address says more than needed, at times to somebody who should not know. Write the place in words: "at gran’s house". The address itself belongs with the contact details.',
    fr: 'Une adresse dit plus que nécessaire, parfois à quelqu’un qui ne devrait pas savoir. Écrivez le lieu en mots : « chez mamie ». L’adresse va dans les coordonnées.',
  },
};
