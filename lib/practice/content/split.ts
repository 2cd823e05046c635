import type { Split } from '../schema.ts';

export const split: Split[] = [
  {
    kind: 'split',
    id: 'split-afscheid-1',
    language: 'nl',
    topic: 'interpretation',
    level: 1,
    parts: [
      { text: 'Papa zwaaide aan het raam.', side: 'saw', why: 'Dat zag je.' },
      { text: 'Fien drukte haar knuffel tegen haar wang', side: 'saw', why: 'Dat zag je.' },
      { text: 'omdat ze papa miste.', side: 'think', why: 'Missen zie je niet. Het is jouw idee.' },
      { text: 'Na 3 minuten liep ze naar de verftafel.', side: 'saw', why: 'Dat zag en telde je.' },
    ],
    model:
      'Papa zwaaide aan het raam. Fien drukte haar knuffel tegen haar wang. Na 3 minuten liep ze naar de verftafel. Mijn indruk: ze miste papa. Dat zag ik aan de knuffel tegen haar wang.',
    explanation: 'Jouw idee mag erin staan. Zeg er wel bij dat het jouw idee is, en wat je zag.',
    source: 'SSBA Beroepscode',
  },
  {
    kind: 'split',
    id: 'split-bouwhoek-1',
    language: 'nl',
    topic: 'intention',
    level: 2,
    parts: [
      { text: 'Yara nam de rode blok van D.', side: 'saw', why: 'Dat zag je.' },
      { text: 'Ze wilde hem pesten.', side: 'think', why: 'Wat ze wilde, kun je niet zien.' },
      { text: 'D. riep: "Van mij!"', side: 'saw', why: 'Dat hoorde je.' },
    ],
    model: 'Yara nam de rode blok van D. D. riep: "Van mij!" Ik weet niet waarom Yara de blok nam.',
    explanation: 'Ken je de reden niet? Dan mag je dat gewoon schrijven.',
    source: 'KR',
  },
];
