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
  {
    kind: 'split',
    id: 'split-tafel-1',
    language: 'nl',
    topic: 'interpretation',
    level: 1,
    parts: [
      { text: 'Bo hield de lepel boven haar bord.', side: 'saw', why: 'Dat zag je.' },
      { text: 'Ze vond de soep vies.', side: 'think', why: 'Vies vinden zie je niet.' },
      { text: 'Ze zei: "Wil brood."', side: 'saw', why: 'Dat hoorde je.' },
    ],
    model: 'Bo hield de lepel boven haar bord. Ze zei: "Wil brood."',
    explanation: 'Haar eigen woorden zeggen genoeg.',
    source: 'KR',
  },
  {
    kind: 'split',
    id: 'split-gang-1',
    language: 'nl',
    topic: 'speculation',
    level: 2,
    parts: [
      { text: 'Om 16 uur zat Amir op de grond bij de kapstok.', side: 'saw', why: 'Dat zag je.' },
      { text: 'Hij was waarschijnlijk moe van school.', side: 'think', why: 'Dit vermoed je.' },
      { text: 'Hij deed zijn schoenen niet aan.', side: 'saw', why: 'Dat zag je.' },
    ],
    model:
      'Om 16 uur zat Amir op de grond bij de kapstok. Hij deed zijn schoenen niet aan. Ik vroeg of hij moe was.',
    explanation: 'Ben je niet zeker? Vraag het aan het kind, en schrijf op wat het zegt.',
    source: 'SSBA Beroepscode',
  },
  {
    kind: 'split',
    id: 'split-ouder-1',
    language: 'nl',
    topic: 'parent_judgement',
    level: 2,
    parts: [
      {
        text: 'Papa keek tijdens het gesprek vier keer op zijn telefoon.',
        side: 'saw',
        why: 'Dat zag en telde je.',
      },
      { text: 'Het interesseerde hem niet.', side: 'think', why: 'Interesse zie je niet.' },
      { text: 'Hij vroeg wanneer het volgende gesprek is.', side: 'saw', why: 'Dat hoorde je.' },
    ],
    model:
      'Papa keek tijdens het gesprek vier keer op zijn telefoon. Hij vroeg wanneer het volgende gesprek is.',
    explanation: 'Beide feiten horen erin. Ze spreken elkaar niet tegen.',
    source: 'SSBA Coach',
  },
];
