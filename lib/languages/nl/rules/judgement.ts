import type { Rule } from '../../../engine/language.ts';

/** Evaluating words for a child, its behaviour, work or character; praise as well as blame. */
export const judgement: Rule[] = [
  {
    id: 'judgement/trait',
    category: 'judgement',
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit woord oordeelt. Beschrijf wat je zag of hoorde.',
      en: 'This word judges. Describe what you saw or heard.',
      fr: 'Ce mot juge. Décrivez ce que vous avez vu ou entendu.',
    },
    adjectives: 'stout, lastig, druk, lief, flink, braaf',
    flagged: ['Milan was weer *stout* aan tafel.', 'Wat een *druk* ventje.', '*Lastig* vandaag.'],
    clean: ['Het was druk in de gang.', 'Ze lazen over de stoute heks.'],
  },
  {
    id: 'judgement/acting-up',
    category: 'judgement',
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit zegt wat je van het gedrag vond. Beschrijf wat het kind deed of zei.',
      en: 'This says what you thought of the behaviour. Describe what the child did or said.',
      fr: "Ceci dit ce que vous avez pensé du comportement. Décrivez ce que l'enfant a fait ou dit.",
    },
    verbs: 'zich aan|stellen, de clown uit|hangen, zeuren',
    flagged: [
      'Hij *stelt zich weer aan* als hij een jas moet aandoen.',
      'Omdat ze *zich zo aanstelt*, laten we haar even zitten.',
      'Hij zat weer *de clown uit te hangen*.',
      'Ze bleef maar *zeuren* om de tablet.',
    ],
    clean: ['Hij stelde de tafel aan de kant.'],
  },
];
