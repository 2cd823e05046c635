import type { ReadySet } from './ready-set.ts';

export const strengths: ReadySet = {
  id: 'strengths',
  language: 'nl',
  title: 'Wat kan het kind al?',
  theme: 'Van tekort naar kracht, zonder iets te verbloemen. En een kind vergelijk je met zichzelf.',
  tags: ['tekort', 'vergelijking', 'kindportret'],
  sentences: [
    { text: 'Kind A kan nog niet stappen.', question: 'Hoe komt Kind A dan wel vooruit?' },
    { text: 'Kind A schuift op haar poep naar de speelhoek en trekt zich op aan de kast.' },
    {
      text: 'Kind B kan niet tegen haar verlies.',
      question: 'Welke kracht zit hierachter? Wat heeft ze nodig?',
    },
    { text: 'Hij is niet graag alleen.', question: 'Bij wie is hij graag? Wanneer lukt alleen spelen wel?' },
    {
      text: 'Hij loopt achter op kinderen van zijn leeftijd.',
      question: 'Wat kon hij drie maanden geleden, en wat nu?',
    },
    { text: 'In mei zei hij één woord, nu zegt hij "mama", "bal" en "nog".' },
    { text: 'Ze durft niet van de glijbaan.', question: 'Hoe ver gaat ze wel? Wat helpt haar?' },
    { text: 'Ze klom tot de derde trede, keek naar mij en klom weer naar beneden.' },
    {
      text: 'Kind C praat slechter dan de andere kinderen.',
      question: 'Wat zegt Kind C zelf al, met woorden en zonder?',
    },
  ],
};
