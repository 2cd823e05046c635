import type { ReadySet } from './ready-set.ts';

export const whoSaysSo: ReadySet = {
  id: 'who-says-so',
  language: 'nl',
  title: 'Wie zegt dat?',
  theme: 'Van horen zeggen, vermoedens, diagnoses, vaktaal en namen van anderen.',
  tags: ['bron', 'vermoeden', 'diagnose'],
  sentences: [
    {
      text: 'Naar het schijnt is er thuis veel ruzie.',
      question: 'Wie vertelde dit, wanneer, en wilde die dat het hier staat?',
    },
    { text: 'Mama vertelde op 3 april bij het ophalen: "We hebben gisteren geroepen tegen elkaar."' },
    {
      text: 'Waarschijnlijk heeft Kind A niet goed geslapen.',
      question: 'Hoe schrijf je een vermoeden zo dat iedereen ziet dat het er een is?',
    },
    { text: 'Mijn vermoeden: Kind A was moe. Ik zag dat ze om 10 uur in slaap viel in de zithoek.' },
    { text: 'Kind B heeft ADHD.', question: 'Wie stelde dit vast? En wat zien wij in de groep?' },
    { text: 'Volgens het attest van de kinderarts heeft Kind B een koemelkallergie.' },
    { text: 'Hij is volgens mij autistisch.', question: 'Welk gedrag zag je, dat je hieraan denkt?' },
    {
      text: 'Het MDO besprak de ADL en de exploratiedrang van Kind C.',
      question: 'Zeg het zo dat oma het begrijpt.',
    },
    {
      text: 'Emiel Claes beet Kind C in de arm.',
      question: 'De naam is verzonnen. Hoe noem je een ander kind in het dossier van Kind C?',
    },
    {
      text: 'Ik hoorde van een collega dat papa zijn werk kwijt is.',
      question: 'Heb je dit nodig om voor het kind te zorgen?',
    },
  ],
};
