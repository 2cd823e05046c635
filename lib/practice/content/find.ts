import type { Find } from '../schema.ts';

export const find: Find[] = [
  {
    kind: 'find',
    id: 'find-vaag-1',
    language: 'nl',
    topic: 'vague',
    level: 1,
    text: 'Elif huilde lang na het afscheid. Om 9.10 uur at ze een halve banaan.',
    phrases: [{ quote: 'lang', category: 'vague', why: 'Hoeveel minuten waren het?' }],
    explanation: 'Lang is voor iedereen anders. Een aantal minuten is voor iedereen gelijk.',
    source: 'SSBA Dossier',
  },
  {
    kind: 'find',
    id: 'find-bedoeling-1',
    language: 'nl',
    topic: 'intention',
    level: 2,
    text: 'Sem trok aan de mouw van de begeleider. Hij deed het om aandacht te krijgen. Zij knielde naast hem.',
    phrases: [
      {
        quote: 'om aandacht te krijgen',
        category: 'intention',
        why: 'Je zag wat hij deed, niet waarom.',
      },
    ],
    explanation: 'Een bedoeling kun je niet zien. Schrijf wat het kind deed en wat erna gebeurde.',
    source: 'SSBA Dossier',
  },
];
