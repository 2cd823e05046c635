import type { Explanations } from './explanations.ts';

export const SPECULATION: Explanations = {
  'speculation/probably': {
    nl: 'Een vermoeden mag, als de lezer ziet dat het er een is. Zeg "ik vermoed" en geef je reden: "Ik vermoed dat ze tandjes krijgt, want ik zag haar zes keer op haar vuist bijten." Wie later leest, kan het dan nagaan.',
    en: 'A suspicion is fine when the reader can see it is one. Say "I suspect" and give your reason: "I suspect she is teething, because I saw her bite her fist six times." Then others can check it later.',
    fr: 'Un soupçon est permis si le lecteur le voit. Dites « je soupçonne » et donnez la raison : « Je soupçonne qu’elle fait ses dents, car je l’ai vue mordre son poing six fois. » On pourra le vérifier plus tard.',
  },
  'speculation/apparently': {
    nl: '"Blijkbaar" klinkt alsof het bewezen is. Zag je het zelf, hoorde je het van iemand, of dacht je het? Kies één van de drie: "Mama vertelde op 4 maart dat hij bij oma slaapt."',
    en: '"Apparently" sounds as if it were proved. Did you see it, hear it from somebody, or think it? Choose one of the three: "Mum told us on 4 March that he sleeps at gran’s."',
    fr: '« Apparemment » fait croire que c’est prouvé. L’avez-vous vu, entendu ou pensé ? Choisissez : « Maman a dit le 4 mars qu’il dort chez mamie. »',
  },
  'speculation/surely': {
    nl: 'Woorden als "zeker" en "zal wel" dekken een gat toe. Wat weet je, en wat niet? Schrijf beide: "Hij at niets en geeuwde. Hoe hij sliep, vraag ik bij het ophalen."',
    en: 'Words like "surely" and "must have" cover a gap. What do you know, and what not? Write both: "He ate nothing and yawned. I will ask at pick-up how he slept."',
    fr: '« Sûrement » et « doit avoir » couvrent un vide. Que savez-vous, et que ne savez-vous pas ? Écrivez les deux : « Il n’a rien mangé et a bâillé. Je demanderai ce soir comment il a dormi. »',
  },
  'speculation/seems': {
    nl: 'Lijken is zien met een conclusie erbij. Haal ze uit elkaar: eerst het teken, dan je idee. "Hij draaide zich niet om toen ik drie keer riep. Ik vraag me af of hij mij hoorde."',
    en: 'Seeming is seeing with a conclusion added. Take them apart: first the sign, then your idea. "He did not turn when I called three times. I wonder whether he heard me."',
    fr: 'Sembler, c’est voir plus conclure. Séparez : d’abord le signe, puis votre idée. « Il ne s’est pas retourné quand j’ai appelé trois fois. Je me demande s’il m’a entendue. »',
  },
  'speculation/cause': {
    nl: 'Iets kan erna komen zonder erdoor te komen. Noteer wat je zag en wat je weet, elk in een eigen zin: "Sinds 1 maart huilt ze bij het afscheid. Op 27 februari werd haar broertje geboren." Het verband mag de lezer leggen.',
    en: 'A thing may come after without coming from. Note what you saw and what you know, each in its own sentence: "Since 1 March she cries when saying goodbye. Her brother was born on 27 February." Let readers make the link.',
    fr: 'Une chose peut suivre sans être causée. Notez ce que vous avez vu et ce que vous savez, chacun dans sa phrase : « Depuis le 1er mars, elle pleure au départ. Son frère est né le 27 février. » Le lecteur fera le lien.',
  },
  'speculation/something-wrong': {
    nl: 'Neem je gevoel ernstig en zoek wat het opriep: een stem, een blik, een houding. Schrijf dat op, met datum, en bespreek het met een collega of je verantwoordelijke. "Keek weg en zweeg toen opa binnenkwam."',
    en: 'Take your feeling seriously and look for what raised it: a voice, a look, a posture. Write it down with the date, and talk to a colleague or your manager. "Looked away and fell silent when granddad came in."',
    fr: 'Prenez votre intuition au sérieux et cherchez ce qui l’a éveillée : une voix, un regard, une posture. Notez-le avec la date et parlez-en. « A détourné le regard et s’est tu quand papi est entré. »',
  },
};
