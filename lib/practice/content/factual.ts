import type { Factual } from '../schema.ts';

export const factual: Factual[] = [
  {
    kind: 'factual',
    id: 'factual-oordeel-1',
    language: 'nl',
    topic: 'judgement',
    level: 1,
    situation:
      'Om 11.30 uur zit Ravi aan tafel. Hij duwt zijn bord twee keer van zich af. De tweede keer valt het op de grond. Hij zegt: "Klaar."',
    sentence: 'Ravi was vervelend aan tafel.',
    flaws: [{ quote: 'vervelend', category: 'judgement' }],
    facts: [
      { says: 'wat hij met het bord deed', any: ['bord duw*', 'bord schoof', 'bord geduwd'] },
      { says: 'hoe vaak', any: ['2', 'tweemaal', 'tweede'] },
    ],
    traps: [{ says: 'dat hij geen honger had', any: ['honger'] }],
    models: [
      'Ravi duwde zijn bord twee keer van zich af. De tweede keer viel het op de grond. Hij zei: "Klaar."',
    ],
    explanation: 'Zo ziet de lezer wat er gebeurde. Of dat vervelend is, mag de lezer zelf bedenken.',
    source: 'SSBA Dossier',
  },
  {
    kind: 'factual',
    id: 'factual-vaag-1',
    language: 'nl',
    topic: 'vague',
    level: 1,
    situation:
      'Mama vertrekt om 8.20 uur. Jonas staat bij de deur en huilt. Om 8.30 uur stopt hij. Hij loopt naar de blokken.',
    sentence: 'Jonas huilde lang toen mama vertrok.',
    flaws: [{ quote: 'lang', category: 'vague' }],
    facts: [
      { says: 'dat hij huilde', any: ['huil*', 'gehuild'] },
      { says: 'hoe lang', any: ['10 minuten', '8.20 8.30'] },
    ],
    models: [
      'Jonas huilde 10 minuten nadat mama vertrok.',
      'Jonas stond bij de deur en huilde van 8.20 tot 8.30 uur.',
    ],
    explanation: 'Tel de minuten of schrijf begin en einde op. Dan kun je later vergelijken.',
    source: 'SSBA Dossier',
  },
];
