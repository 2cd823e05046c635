import type { ReadySet } from './ready-set.ts';

export const parents: ReadySet = {
  id: 'parents',
  language: 'nl',
  title: 'Schrijven alsof de ouder meeleest',
  theme: 'Zinnen over ouders en over thuis. Ouders mogen dit lezen.',
  tags: ['ouders'],
  sentences: [
    { text: 'Mama is overbezorgd.', question: 'Wat deed of zei mama? Wat vraagt ze eigenlijk?' },
    { text: 'Mama belde om 10 uur en om 13 uur. Ze vroeg of Kind A had gegeten.' },
    { text: 'De ouders zijn moeilijk te bereiken.', question: 'Wie belde, wanneer, en wat sprak je af?' },
    {
      text: 'Papa is niet geïnteresseerd in de opvang.',
      question: 'Wat zag je dat je dit doet denken? Wat weet je niet?',
    },
    { text: 'Papa haalde Kind A op om 17.40 uur en vroeg hoe de dag was.' },
    {
      text: 'Kind B komt uit een gebroken gezin.',
      question: 'Welk feit heb je nodig om goed voor Kind B te zorgen?',
    },
    {
      text: 'Thuis is er geen structuur.',
      question: 'Van wie weet je dit? Hoe zou je het aan de ouders vragen?',
    },
    { text: 'Mama vertelde dat Kind B thuis om 21 uur gaat slapen.' },
    { text: 'Ze verwennen hem thuis te veel.', question: 'Lees deze zin hardop alsof mama naast je zit.' },
  ],
};
