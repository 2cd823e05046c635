import type { ReadySet } from './ready-set.ts';

export const incident: ReadySet = {
  id: 'incident',
  language: 'nl',
  title: 'Na een val of een beet',
  theme: 'Een incident opschrijven: wat zag je, wat zag je niet, en wat deed je?',
  tags: ['incident', 'veiligheid'],
  sentences: [
    { text: 'Kind A viel omdat hij moe was.', question: 'Wat weten we zeker over de val?' },
    { text: 'Om 15.20 uur lag Kind A naast de glijbaan. Ik zag de val niet.' },
    { text: 'Kind B beet hem zomaar.', question: 'Wat gebeurde er in de minuut ervoor?' },
    { text: 'Kind C nam de trein uit de hand van Kind B. Kind B beet Kind C in de linkerarm.' },
    { text: 'Het was gelukkig niet erg.', question: 'Wat zag je aan de huid, en hoe lang bleef dat?' },
    { text: 'Er stond een rode afdruk van ongeveer 2 centimeter. Ik koelde tien minuten met een washandje.' },
    {
      text: 'Kind B heeft zich agressief gedragen.',
      question: 'Zet deze zin naast de vorige. Wat verandert er?',
    },
    { text: 'Papa reageerde overdreven.', question: 'Schrijf op wat papa zei, in zijn woorden.' },
    { text: 'Papa zei aan de telefoon: "Dat is al de tweede keer deze week." Hij vroeg om een gesprek.' },
    { text: 'We spraken af dat Kind B en Kind C tot vrijdag niet samen in de bouwhoek spelen.' },
  ],
};
