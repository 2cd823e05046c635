import type { Complete } from '../schema.ts';

export const complete: Complete[] = [
  {
    kind: 'complete',
    id: 'complete-observatie-1',
    language: 'nl',
    topic: 'fields',
    level: 1,
    profile: 'observation',
    note: 'Op 3 maart speelde Nour met L. in de zandbak. Ze gooide zand. Ik spoelde de ogen van L. met water.',
    missing: ['trigger', 'parent_reaction'],
    given: [
      { field: 'trigger', text: 'Net ervoor nam L. haar emmer.' },
      { field: 'parent_reaction', text: 'Mama van Nour zei: "Ik praat er vanavond met haar over."' },
    ],
    model:
      'Op 3 maart speelde Nour met L. in de zandbak. Net ervoor nam L. haar emmer. Ze gooide zand. Ik spoelde de ogen van L. met water. Mama van Nour zei: "Ik praat er vanavond met haar over."',
    explanation: 'De aanleiding helpt de lezer begrijpen. De reactie van de ouder hoort er ook bij.',
    source: 'VVSG',
  },
  {
    kind: 'complete',
    id: 'complete-kindportret-1',
    language: 'nl',
    topic: 'fields',
    level: 2,
    profile: 'portrait',
    note: 'Tijdens het vrij spel bouwt Otis een toren van tien blokken.',
    missing: ['place', 'wellbeing'],
    given: [
      { field: 'place', text: 'Dat doet hij in de bouwhoek.' },
      { field: 'wellbeing', text: 'Hij lacht luidop als de toren valt en begint opnieuw.' },
    ],
    model:
      'Tijdens het vrij spel bouwt Otis in de bouwhoek een toren van tien blokken. Hij lacht luidop als de toren valt en begint opnieuw.',
    explanation: 'Een kindportret zegt ook waar het was en wat je aan het kind zag.',
    source: 'VTO',
  },
  {
    kind: 'complete',
    id: 'complete-observatie-2',
    language: 'nl',
    topic: 'fields',
    level: 1,
    profile: 'observation',
    note: 'Op 14 april zat Rania met B. aan de verftafel. Ze gooide de waterpot om. B. had natte mouwen en ik gaf hem een droge trui.',
    missing: ['trigger', 'parent_reaction'],
    given: [
      { field: 'trigger', text: 'Net ervoor nam B. haar penseel.' },
      {
        field: 'parent_reaction',
        text: 'Papa van Rania zei: "Dat doet ze thuis ook als haar zus iets neemt."',
      },
    ],
    model:
      'Op 14 april zat Rania met B. aan de verftafel. Net ervoor nam B. haar penseel. Ze gooide de waterpot om. B. had natte mouwen en ik gaf hem een droge trui. Papa van Rania zei: "Dat doet ze thuis ook als haar zus iets neemt."',
    explanation: 'Zonder aanleiding lijkt het uit het niets te komen.',
    source: 'VVSG',
  },
  {
    kind: 'complete',
    id: 'complete-kindportret-2',
    language: 'nl',
    topic: 'fields',
    level: 1,
    profile: 'portrait',
    note: 'Senne legt de treinrails in een kring.',
    missing: ['place', 'wellbeing'],
    given: [
      { field: 'place', text: 'Hij zit op de mat bij het raam.' },
      { field: 'wellbeing', text: 'Hij lacht luidop als de trein rondrijdt.' },
    ],
    model:
      'Senne zit op de mat bij het raam en legt de treinrails in een kring. Hij lacht luidop als de trein rondrijdt.',
    explanation: 'Een kindportret toont waar het kind speelt en wat je aan het kind ziet.',
    source: 'VTO',
  },
];
