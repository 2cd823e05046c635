import type { ReadySet } from './ready-set.ts';

export const factOrJudgement: ReadySet = {
  id: 'fact-or-judgement',
  language: 'nl',
  title: 'Feit of oordeel?',
  theme: 'Om mee te beginnen: wat zagen we, en wat vinden we ervan?',
  tags: ['begin', 'oordeel'],
  sentences: [
    { text: 'Kind A was vervelend aan tafel.', question: 'Wat zou een camera hebben laten zien?' },
    { text: 'Kind A schoof twee keer zijn bord van tafel en riep: "Ik wil niet!"' },
    { text: 'Ze is een echte druktemaker in de groep.', question: 'Wie heeft er last van, en wanneer?' },
    { text: 'Kind B was vandaag heel flink.', question: 'Is lof ook een oordeel? Wat deed Kind B precies?' },
    { text: 'Na het verhaal ruimde Kind B zonder vraag de kussens op.' },
    {
      text: 'Hij gedroeg zich agressief tegen de andere kinderen.',
      question: 'Welke gedragingen kunnen hierachter zitten?',
    },
    { text: 'Kind C nam de schep van Kind D af en duwde hem met twee handen.' },
    { text: 'Het was weer van dat met Kind C.', question: 'Wat weet iemand die dit over een jaar leest?' },
    { text: 'Ze is lui bij het opruimen.', question: 'Hoe zou haar papa deze zin lezen?' },
    { text: 'Tijdens het opruimen ging ze op de mat zitten en keek ze naar buiten.' },
  ],
};
