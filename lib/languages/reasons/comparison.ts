import type { Reasons } from './index.ts';

export const comparison: Reasons = {
  'comparison/age': {
    source: 'VTO',
    why: {
      nl: 'Elk kind heeft zijn eigen tempo. Vergelijk het kind met zichzelf: in mei een woord, nu drie.',
      en: 'Every child has its own pace. Compare the child with itself: one word in May, three now.',
      fr: "Chaque enfant a son rythme. Comparez l'enfant à lui-même : un mot en mai, trois maintenant.",
    },
  },
  'comparison/other-children': {
    source: 'VTO',
    why: {
      nl: 'Dit meet het kind aan andere kinderen. Schrijf wat dit kind doet, en wat er nieuw is tegenover vroeger.',
      en: 'This measures the child against others. Write what this child does, and what is new compared with before.',
      fr: "Ceci mesure l'enfant aux autres. Écrivez ce que cet enfant fait, et ce qui est nouveau par rapport à avant.",
    },
  },
  'comparison/sibling': {
    source: 'VTO',
    why: {
      nl: 'Broer of zus is een ander kind. Schrijf wat dit kind doet en waar het nu mee bezig is.',
      en: 'A brother or sister is another child. Write what this child does and what it is busy with now.',
      fr: "Le frère ou la sœur est un autre enfant. Écrivez ce que cet enfant fait et ce qui l'occupe en ce moment.",
    },
  },
  'comparison/norm': {
    source: 'VTO',
    why: {
      nl: 'Normaal bestaat niet op papier. Schrijf wat het kind doet, sinds wanneer en op welke momenten.',
      en: 'There is no normal on paper. Write what the child does, since when and at what moments.',
      fr: "Le normal n'existe pas sur le papier. Écrivez ce que l'enfant fait, depuis quand et à quels moments.",
    },
  },
};
