import type { Reasons } from './index.ts';

export const interpretation: Reasons = {
  'interpretation/anger': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Boosheid zelf zie je niet. Schrijf wat je zag of hoorde: een frons, een stem, een vuist.',
      en: 'Anger itself cannot be seen. Write what you saw or heard: a frown, a voice, a fist.',
      fr: 'La colère elle-même ne se voit pas. Écrivez ce que vous avez vu ou entendu : un froncement, une voix, un poing.',
    },
  },
  'interpretation/sadness': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Verdriet is een uitleg van wat je zag. Schrijf het teken zelf: tranen, een stille stem, wegkijken.',
      en: 'Sadness explains what you saw. Write the sign itself: tears, a quiet voice, looking away.',
      fr: 'La tristesse explique ce que vous avez vu. Écrivez le signe lui-même : des larmes, une voix basse, un regard qui fuit.',
    },
  },
  'interpretation/fear': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Angst of onzekerheid lees je af aan gedrag. Schrijf dat gedrag op: kroop weg, hield je been vast, zweeg.',
      en: 'You read fear or doubt from behaviour. Write that behaviour: crept away, held your leg, kept silent.',
      fr: "La peur ou le doute se lisent dans le comportement. Écrivez-le : s'est caché, s'est accroché à votre jambe, s'est tu.",
    },
  },
  'interpretation/joy': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Ook plezier of trots is een uitleg. Schrijf wat je zag: lachte, klapte, toonde het aan drie kinderen.',
      en: 'Joy or pride is an explanation too. Write what you saw: laughed, clapped, showed it to three children.',
      fr: 'La joie ou la fierté sont aussi des interprétations. Écrivez ce que vous avez vu : a ri, a applaudi, l’a montré à trois enfants.',
    },
  },
  'interpretation/liking': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Wat iemand leuk of vies vindt, weet je pas als die het zegt of toont. Schrijf wat je zag, of zet de eigen woorden tussen aanhalingstekens.',
      en: 'You only know what somebody likes when they say or show it. Write what you saw, or quote their own words.',
      fr: 'On ne sait ce que quelqu’un aime que s’il le dit ou le montre. Écrivez ce que vous avez vu, ou citez ses mots.',
    },
  },
  'interpretation/relation': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Jaloezie of schaamte is een conclusie over wat iemand voelt. Schrijf wat die deed en wanneer.',
      en: 'Jealousy or shame is a conclusion about what somebody feels. Write what they did and when.',
      fr: 'La jalousie ou la honte sont des conclusions sur ce que quelqu’un ressent. Écrivez ce qu’il a fait et quand.',
    },
  },
  'interpretation/wish': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een wens of behoefte vul je in. Schrijf wat het kind deed, vroeg of aanwees.',
      en: 'A wish or need is filled in by you. Write what the child did, asked for or pointed at.',
      fr: 'Un souhait ou un besoin, c’est vous qui le supposez. Écrivez ce que l’enfant a fait, demandé ou montré.',
    },
  },
  'interpretation/thought': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Wat iemand denkt of begrijpt, kan je niet zien. Schrijf wat die zei of deed.',
      en: 'What somebody thinks or understands cannot be seen. Write what they said or did.',
      fr: 'Ce que quelqu’un pense ou comprend ne se voit pas. Écrivez ce qu’il a dit ou fait.',
    },
  },
  'interpretation/wellbeing': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Hoe iemand zich voelt, is jouw indruk. Zeg dat erbij en schrijf waaraan je het zag.',
      en: 'How somebody feels is your impression. Say so, and write what showed it.',
      fr: 'Ce que quelqu’un ressent est votre impression. Dites-le, et écrivez ce qui le montre.',
    },
  },
  'interpretation/touched': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Wat iets met iemand doet, is jouw uitleg. Schrijf wat je zag, of zet de eigen woorden erbij.',
      en: 'What something does to somebody is your reading. Write what you saw, or add their own words.',
      fr: 'Ce que cela fait à quelqu’un, c’est votre lecture. Écrivez ce que vous avez vu, ou ajoutez ses mots.',
    },
  },
  'interpretation/body': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Moe of hongerig is een conclusie. Schrijf wat je zag: gaapte drie keer, wreef in de ogen, vroeg om brood.',
      en: 'Tired or hungry is a conclusion. Write what you saw: yawned three times, rubbed the eyes, asked for bread.',
      fr: 'Fatigué ou affamé, c’est une conclusion. Écrivez ce que vous avez vu : a bâillé trois fois, s’est frotté les yeux.',
    },
  },
  'interpretation/interest': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Belangstelling of verbazing leid je af. Schrijf waar het kind naar keek, wat het deed en hoe lang.',
      en: 'Interest or surprise is inferred. Write what the child looked at, what it did and for how long.',
      fr: 'L’intérêt ou la surprise se déduisent. Écrivez ce que l’enfant a regardé, ce qu’il a fait et combien de temps.',
    },
  },
};
