import type { Reasons } from './index.ts';

export const speculation: Reasons = {
  'speculation/probably': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit is een vermoeden. Zeg dat het van jou komt en waarop het steunt: "Ik vermoed …, omdat ik zag dat …".',
      en: 'This is a guess. Say that it is yours and what it rests on: "I suspect …, because I saw …".',
      fr: 'C’est une supposition. Dites qu’elle vient de vous et sur quoi elle repose : « Je suppose …, car j’ai vu … ».',
    },
  },
  'speculation/apparently': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit doet een vermoeden op een feit lijken. Schrijf wat je zag, of van wie je het weet.',
      en: 'This makes a guess look like a fact. Write what you saw, or who told you.',
      fr: 'Ceci donne à une supposition l’air d’un fait. Écrivez ce que vous avez vu, ou qui vous l’a dit.',
    },
  },
  'speculation/surely': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit klinkt zeker, maar niemand zag het. Zeg dat je het vermoedt, en wat je wel zag.',
      en: 'This sounds certain, but nobody saw it. Say that you suspect it, and what you did see.',
      fr: 'Ceci paraît certain, mais personne ne l’a vu. Dites que vous le supposez, et ce que vous avez vu.',
    },
  },
  'speculation/seems': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Zo lijkt het voor jou. Schrijf wat je zag of hoorde waardoor je dat dacht.',
      en: 'That is how it seems to you. Write what you saw or heard that made you think so.',
      fr: 'C’est ainsi que cela vous paraît. Écrivez ce que vous avez vu ou entendu qui vous le fait penser.',
    },
  },
  'speculation/cause': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een oorzaak zie je zelden. Schrijf wat er gebeurde en wat er net voor kwam, zonder verklaring.',
      en: 'A cause is seldom seen. Write what happened and what came just before, without explaining it.',
      fr: 'Une cause se voit rarement. Écrivez ce qui s’est passé et ce qui a précédé, sans l’expliquer.',
    },
  },
  'speculation/something-wrong': {
    source: 'SSBA Coach',
    why: {
      nl: 'Een onderbuikgevoel is geen feit, maar wat het oproept wel. Schrijf die stem, houding of blik op.',
      en: 'A gut feeling is no fact, but what raises it is. Write down that voice, posture or look.',
      fr: 'Une intuition n’est pas un fait, mais ce qui la provoque l’est. Écrivez cette voix, cette posture, ce regard.',
    },
  },
};
