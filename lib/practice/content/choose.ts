import type { Choose } from '../schema.ts';

export const choose: Choose[] = [
  {
    kind: 'choose',
    id: 'choose-horen-zeggen-1',
    language: 'nl',
    topic: 'hearsay',
    level: 1,
    better: 'Oma vertelde op 4 mei: "Papa werkt deze week \'s nachts."',
    worse: "Naar het schijnt werkt papa deze week 's nachts.",
    flaws: [{ quote: 'Naar het schijnt', category: 'hearsay' }],
    reasons: [
      { text: 'Je leest wie het vertelde, en wanneer.', right: true },
      { text: 'De zin is langer.', right: false },
      { text: 'Er staat een familielid in.', right: false },
    ],
    explanation: 'Noem wie het vertelde en wanneer. Dan kan de lezer het navragen.',
    source: 'SSBA Dossier',
  },
  {
    kind: 'choose',
    id: 'choose-vergelijking-1',
    language: 'nl',
    topic: 'comparison',
    level: 2,
    better: 'In mei zei Amina één woord, nu zegt ze drie woorden.',
    worse: 'Amina praat minder dan de andere kinderen.',
    flaws: [{ quote: 'minder dan de andere kinderen', category: 'comparison' }],
    reasons: [
      { text: 'Amina wordt met zichzelf vergeleken.', right: true },
      { text: 'Er staan cijfers in.', right: false },
      { text: 'Het klinkt vriendelijker.', right: false },
    ],
    explanation: 'Vergelijk een kind met zichzelf. Zo zie je wat het leerde.',
    source: 'VTO',
  },
];
