import type { Explanations } from './explanations.ts';

export const INTENTION: Explanations = {
  'intention/on-purpose': {
    nl: 'Waaraan zag je dat het expres was? Misschien keek het kind eerst naar jou, of zei het iets. Schrijf dat: "keek naar mij, lachte en liet de beker los". Of het opzet was, mag de lezer zelf denken.',
    en: 'How could you tell it was on purpose? Perhaps the child looked at you first, or said something. Write that: "looked at me, laughed and let go of the cup". Readers may decide themselves whether it was meant.',
    fr: 'À quoi avez-vous vu que c’était exprès ? Peut-être l’enfant vous a-t-il d’abord regardé. Écrivez-le : « m’a regardée, a ri et a lâché le gobelet ». Au lecteur de penser si c’était voulu.',
  },
  'intention/attention': {
    nl: 'Aandacht is een behoefte, en je vult ze in. Wat deed het kind, wat deed jij, en hield het daarna op? "Riep vier keer mijn naam terwijl ik een baby verschoonde; zat stil toen ik antwoordde."',
    en: 'Attention is a need, and you are filling it in. What did the child do, what did you do, and did it stop? "Called my name four times while I changed a baby; sat still when I answered."',
    fr: 'L’attention est un besoin, et vous le supposez. Qu’a fait l’enfant, qu’avez-vous fait, et cela a-t-il cessé ? « A crié mon nom quatre fois pendant que je changeais un bébé ; s’est calmé quand j’ai répondu. »',
  },
  'intention/testing': {
    nl: 'Een kind dat nog eens probeert, leert hoe de wereld werkt. Schrijf de regel die je gaf en wat er volgde: "Ik zei: niet op de tafel. Ze zette één voet erop, keek naar mij en stapte af." Zo blijft het wat het was.',
    en: 'A child who tries once more is learning how the world works. Write the rule you gave and what followed: "I said: not on the table. She put one foot on it, looked at me and got down." Then it stays what it was.',
    fr: 'Un enfant qui essaie encore apprend comment le monde fonctionne. Écrivez la règle et la suite : « J’ai dit : pas sur la table. Elle a posé un pied, m’a regardée et est descendue. » Cela reste ce que c’était.',
  },
  'intention/manipulation': {
    nl: 'Een jong kind kan nog niet bedenken wat jij denkt; het weet wel wat de vorige keer hielp. Wat vroeg het, en wat antwoordden jullie? "Vroeg An om een koek nadat ik nee had gezegd; An gaf er een."',
    en: 'A young child cannot yet work out what you think; it does know what helped last time. What did it ask, and what did you answer? "Asked An for a biscuit after I had said no; An gave one."',
    fr: 'Un jeune enfant ne peut pas encore deviner ce que vous pensez ; il sait ce qui a marché. Qu’a-t-il demandé, qu’avez-vous répondu ? « A demandé un biscuit à An après mon non ; An en a donné un. »',
  },
  'intention/own-way': {
    nl: 'Iets willen is gewoon; de vraag is wat er gebeurde tussen jullie. Schrijf zijn woorden en de jouwe: "Zei: ‘ik wil de rode’. Ik zei dat J. hem had. Hij wachtte en nam hem drie minuten later."',
    en: 'Wanting something is normal; the question is what went on between you. Write their words and yours: "Said: ‘I want the red one’. I said J. had it. He waited and took it three minutes later."',
    fr: 'Vouloir quelque chose est normal ; que s’est-il passé entre vous ? Écrivez ses mots et les vôtres : « A dit : ‘je veux le rouge’. J’ai dit que J. l’avait. Il a attendu et l’a pris trois minutes plus tard. »',
  },
  'intention/to-hurt': {
    nl: 'Pijn kan je zien, bedoelen niet. Noteer wat er gebeurde en hoe de ander eraan toe was: "stampte de toren om; S. huilde twee minuten". Vraag het kind later wat er was, en schrijf zijn antwoord op.',
    en: 'You can see hurt, you cannot see intent. Note what happened and how the other was: "kicked the tower over; S. cried for two minutes". Ask the child later what it was about, and write down the answer.',
    fr: 'On voit la douleur, pas l’intention. Notez ce qui s’est passé et l’état de l’autre : « a renversé la tour ; S. a pleuré deux minutes ». Demandez plus tard à l’enfant, et notez sa réponse.',
  },
};
