import type { Reasons } from './index.ts';

export const intention: Reasons = {
  'intention/on-purpose': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Of het expres was, kan je niet zien. Schrijf wat het kind deed, waar het naar keek en wat het zei.',
      en: 'Whether it was on purpose cannot be seen. Write what the child did, looked at and said.',
      fr: "On ne voit pas si c'était exprès. Écrivez ce que l'enfant a fait, regardé et dit.",
    },
  },
  'intention/attention': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Aandacht willen is een uitleg. Schrijf wat het kind deed en wat jij deed, en wat er daarna veranderde.',
      en: 'Wanting attention is an explanation. Write what the child did and what you did, and what changed after.',
      fr: "Vouloir de l'attention est une explication. Écrivez ce que l'enfant a fait, ce que vous avez fait et ce qui a changé.",
    },
  },
  'intention/testing': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Uittesten of uitdagen is wat jij erin ziet. Schrijf wat je zei en wat het kind toen deed.',
      en: 'Testing or provoking is what you see in it. Write what you said and what the child did then.',
      fr: "Tester ou provoquer, c'est votre lecture. Écrivez ce que vous avez dit et ce que l'enfant a fait ensuite.",
    },
  },
  'intention/manipulation': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit zegt dat het kind jullie bespeelt. Schrijf wat het vroeg of deed, en wat jullie antwoordden.',
      en: 'This says the child plays you. Write what it asked or did, and what you answered.',
      fr: "Ceci dit que l'enfant vous manipule. Écrivez ce qu'il a demandé ou fait, et ce que vous avez répondu.",
    },
  },
  'intention/own-way': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Wat het kind wilde bereiken, vul je in. Schrijf wat het vroeg, wat jij antwoordde en wat er toen gebeurde.',
      en: 'What the child wanted to achieve is your guess. Write what it asked, what you answered and what happened then.',
      fr: "Ce que l'enfant voulait obtenir est votre idée. Écrivez ce qu'il a demandé, votre réponse et la suite.",
    },
  },
  'intention/to-hurt': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dat het kind iemand wilde raken, weet je niet. Schrijf wat het deed, bij wie, en hoe de ander reageerde.',
      en: 'You do not know that the child meant to hurt. Write what it did, to whom, and how the other reacted.',
      fr: "Vous ne savez pas si l'enfant voulait blesser. Écrivez ce qu'il a fait, à qui, et la réaction de l'autre.",
    },
  },
};
