import type { ReadySet } from './ready-set.ts';

export const countingAndDating: ReadySet = {
  id: 'counting-and-dating',
  language: 'nl',
  title: 'Hoe vaak is vaak?',
  theme: 'Altijd, nooit, vaak, lang: wat wordt er helderder als we tellen?',
  tags: ['vaag', 'veralgemening'],
  sentences: [
    {
      text: 'Kind A huilt altijd bij het afscheid.',
      question: 'Altijd? Wanneer niet? Wat was er dan anders?',
    },
    { text: 'Kind A huilde deze week maandag en donderdag bij het afscheid, telkens ongeveer vijf minuten.' },
    { text: 'Ze huilde lang na de middag.', question: 'Zeg elk voor jezelf: hoeveel minuten denk je aan?' },
    { text: 'Hij luistert nooit.', question: 'Welke vraag volgde hij vandaag wél op?' },
    {
      text: 'De laatste tijd slaapt Kind B slecht.',
      question: 'Sinds welke dag? Hoe lang slaapt Kind B nu?',
    },
    { text: 'Kind B sliep maandag 40 minuten, dinsdag 25 minuten en woensdag niet.' },
    { text: 'Hij heeft vaak ruzie met Kind C.', question: 'Wat noemt ieder van ons ruzie?' },
    { text: 'Ze is constant met Kind D bezig.', question: 'Hoe kunnen we dit morgen tellen?' },
    { text: 'Tussen 9 uur en 9.30 uur liep ze zes keer naar Kind D.' },
  ],
};
