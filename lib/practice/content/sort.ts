import type { Sort } from '../schema.ts';

export const sort: Sort[] = [
  {
    kind: 'sort',
    id: 'sort-oordeel-1',
    language: 'nl',
    topic: 'judgement',
    level: 1,
    bins: ['fact', 'judgement'],
    sentences: [
      {
        text: 'Lotte schoof haar bord twee keer van de tafel.',
        bin: 'fact',
        why: 'Dit kun je zien en tellen.',
      },
      { text: 'Lotte was stout aan tafel.', bin: 'judgement', why: 'Stout is wat jij ervan vindt.' },
      {
        text: 'Milan ruimde zes blokken op.',
        bin: 'fact',
        why: 'Iemand anders zou hetzelfde tellen.',
      },
      { text: 'Milan was heel flink.', bin: 'judgement', why: 'Ook lof is een oordeel.' },
    ],
    explanation: 'Een oordeel zegt wat jij vindt. Een feit zegt wat iedereen kon zien of horen.',
    source: 'SSBA Dossier',
  },
  {
    kind: 'sort',
    id: 'sort-vermoeden-1',
    language: 'nl',
    topic: 'interpretation',
    level: 2,
    bins: ['fact', 'interpretation', 'intention'],
    sentences: [
      {
        text: 'Noor fronste en riep: "Nee!"',
        bin: 'fact',
        why: 'Je zag haar gezicht en hoorde haar woord.',
      },
      { text: 'Noor was boos.', bin: 'interpretation', why: 'Boos zijn zie je niet. Je leidt het af.' },
      {
        text: 'Noor gooide de beker expres op de grond.',
        bin: 'intention',
        why: 'Expres zegt wat ze wilde. Dat kun je niet zien.',
      },
    ],
    explanation: 'Gevoelens en bedoelingen zitten vanbinnen. Schrijf de tekens die je zag of hoorde.',
    source: 'KR',
  },
];
