import type { ReadySet } from './ready-set.ts';

export const feelingsAndIntentions: ReadySet = {
  id: 'feelings-and-intentions',
  language: 'nl',
  title: 'Wat voelde het kind?',
  theme: 'Gevoelens en bedoelingen: je ziet ze niet, je leidt ze af. Waaruit?',
  tags: ['interpretatie', 'bedoeling'],
  sentences: [
    {
      text: 'Kind A was boos toen papa vertrok.',
      question: 'Waaraan zag je dat? Kan het ook iets anders zijn?',
    },
    { text: 'Kind A klemde zich vast aan papa’s been en riep: "Blijf!"' },
    { text: 'Hij deed het expres om aandacht te krijgen.', question: 'Wat gebeurde er net ervoor? En erna?' },
    {
      text: 'Ze voelde zich buitengesloten door de anderen.',
      question: 'Wat deden de anderen? Wat deed zij?',
    },
    { text: 'Ze vroeg drie keer of ze mocht meedoen. De anderen draaiden zich om.' },
    { text: 'Kind B wilde ons uitdagen.', question: 'Hoe zou Kind B zelf vertellen wat er gebeurde?' },
    {
      text: 'Mijn indruk: Kind B was moe. Ik zag hem vier keer geeuwen en zijn hoofd op tafel leggen.',
      question: 'Dit is een indruk. Waarom mag ze er wel staan?',
    },
    { text: 'Hij had geen zin om te eten.', question: 'Wat zag je aan tafel?' },
    { text: 'Hij nam één hap, legde zijn lepel neer en draaide zijn hoofd weg.' },
  ],
};
