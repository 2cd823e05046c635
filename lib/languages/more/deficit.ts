import type { Explanations } from './explanations.ts';

export const DEFICIT: Explanations = {
  'deficit/cannot': {
    nl: 'Draai de vraag om: wat doet het kind al wel, en hoe ver komt het? "Kan nog niet stappen" wordt: "trekt zich op aan de tafel en zet drie stappen langs de rand". Zo zie je volgende maand wat erbij kwam.',
    en: 'Turn the question round: what does the child do already, and how far does it get? "Can’t walk yet" becomes "pulls herself up at the table and takes three steps along it". Next month you will see what is new.',
    fr: 'Retournez la question : que fait déjà l’enfant, et jusqu’où va-t-il ? « Ne marche pas encore » devient « se hisse à la table et fait trois pas le long du bord ». Le mois prochain, vous verrez le progrès.',
  },
  'deficit/dare': {
    nl: 'Misschien wil het kind eerst kijken, of heeft het een hand nodig. Schrijf wat het deed op het moment zelf: "ging boven zitten, keek één minuut en kwam langs de trap terug". Bij een zorg noteer je ook waar het wel durfde.',
    en: 'Perhaps the child wants to watch first, or needs a hand. Write what it did at that moment: "sat down at the top, watched for a minute and came back by the steps". With a concern, note where it did dare.',
    fr: 'Peut-être l’enfant veut-il d’abord regarder, ou a-t-il besoin d’une main. Écrivez ce qu’il a fait : « s’est assis en haut, a regardé une minute et est redescendu par l’échelle ». En cas de souci, notez aussi où il a osé.',
  },
  'deficit/not-succeed': {
    nl: 'Tussen niet en wel liggen stappen. Welke lukte al, en bij welke hielp je? "Steekt haar armen in de mouwen; de rits doen we samen" is een beter vertrekpunt dan "lukt niet".',
    en: 'There are steps between not at all and all by oneself. Which worked, and where did you help? "Puts her arms in the sleeves; we do the zip together" is a better start than "doesn’t manage".',
    fr: 'Entre rien et tout seul, il y a des étapes. Lesquelles sont acquises, où avez-vous aidé ? « Passe les bras dans les manches ; nous fermons ensemble » est un meilleur départ que « n’y arrive pas ».',
  },
  'deficit/impersonal': {
    nl: 'Zo’n zin noemt geen kind en geen moment, alleen wat ontbreekt. Zet het kind vooraan en vertel hoe ver het kwam: "Aya hield de schaar met twee handen en knipte een keer in het blad."',
    en: 'A sentence like this names no child and no moment, only what is lacking. Put the child first and tell how far it got: "Aya held the scissors with both hands and made one cut in the sheet."',
    fr: 'Une telle phrase ne nomme ni enfant ni moment, seulement un manque. Mettez l’enfant devant et dites jusqu’où il est allé : « Aya tenait les ciseaux à deux mains et a coupé une fois la feuille. »',
  },
  'deficit/trouble': {
    nl: 'Moeite is geen gedrag. Wat gebeurt er dan precies, en wanneer gaat het wel? "Bij het opruimen loopt hij naar de gang; als ik aftel, legt hij drie blokken weg."',
    en: 'Trouble is no behaviour. What exactly happens, and when does it go well? "At tidy-up time he goes to the hall; when I count down he puts three blocks away."',
    fr: 'Une difficulté n’est pas un comportement. Que se passe-t-il exactement, et quand cela va-t-il ? « Au rangement, il va dans le couloir ; si je compte à rebours, il range trois blocs. »',
  },
  'deficit/not-gladly': {
    nl: 'Aan de andere kant van "niet graag" staat iets wat het kind wel graag doet. "Is niet graag alleen" is ook: "is graag bij andere kinderen". Ga na of het klopt voor dit kind, en zet erbij wanneer je het zag.',
    en: 'On the other side of "doesn’t like" is something the child does like. "Doesn’t like being alone" is also "likes to be with other children". Check that it is true of this child, and add when you saw it.',
    fr: 'De l’autre côté de « n’aime pas », il y a ce que l’enfant aime. « N’aime pas être seul » est aussi « aime être avec d’autres enfants ». Vérifiez que c’est vrai pour lui, et notez quand vous l’avez vu.',
  },
  'deficit/not-yet': {
    nl: 'Elk kind heeft zijn eigen volgorde. Beschrijf hoe het vandaag gaat, zonder meetlat: "zegt ‘mama’, ‘bal’ en ‘op’, en wijst naar wat ze wil". Zo vergelijk je het later met zichzelf.',
    en: 'Every child has its own order. Describe how things go today, without a yardstick: "says ‘mama’, ‘ball’ and ‘up’, and points at what she wants". Later you can compare her with herself.',
    fr: 'Chaque enfant a son ordre. Décrivez comment cela va aujourd’hui, sans mètre : « dit ‘maman’, ‘balle’ et ‘porter’, et montre ce qu’elle veut ». Plus tard, vous la comparerez à elle-même.',
  },
  'deficit/lack': {
    nl: 'Een gebrek beschrijft een leegte. Wat vult die leegte: waar kijkt het kind dan naar, wat doet het liever? "Geen interesse in boekjes" wordt: "legt het boek weg en rijdt tien minuten met de trein".',
    en: 'A lack describes a void. What fills it: what does the child look at instead, what does it rather do? "No interest in books" becomes "puts the book down and plays with the train for ten minutes".',
    fr: 'Un manque décrit un vide. Qu’est-ce qui le remplit : que regarde l’enfant, que préfère-t-il ? « Pas d’intérêt pour les livres » devient « pose le livre et joue dix minutes avec le train ».',
  },
  'deficit/habit': {
    nl: 'Nooit en niet laten weinig ruimte. Schrijf wat het kind dan wel doet, en wanneer het anders ging: "eet brood en fruit; op 3 maart proefde hij een wortel". Ouders herkennen hun kind daarin.',
    en: 'Never and not leave little room. Write what the child does instead, and when it went otherwise: "eats bread and fruit; on 3 March he tasted a carrot". Parents recognise their child in that.',
    fr: 'Jamais et pas laissent peu de place. Écrivez ce que fait l’enfant, et quand ce fut autrement : « mange du pain et des fruits ; le 3 mars, il a goûté une carotte ». Les parents y reconnaissent leur enfant.',
  },
  'deficit/not-know': {
    nl: 'Of iemand iets weet, merk je aan wat die doet. Beschrijf het moment en wat hielp: "stond naast de groep en keek; toen J. hem een schop gaf, groef hij mee". Dat geeft een collega een idee voor morgen.',
    en: 'You notice what somebody knows by what they do. Describe the moment and what helped: "stood beside the group and watched; when J. gave him a spade he dug along". That gives a colleague an idea for tomorrow.',
    fr: 'On voit ce que quelqu’un sait à ce qu’il fait. Décrivez le moment et ce qui a aidé : « regardait à côté du groupe ; quand J. lui a donné une pelle, il a creusé aussi ». Un collègue aura une idée pour demain.',
  },
};
