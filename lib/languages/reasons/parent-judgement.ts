import type { Reasons } from './index.ts';

export const parentJudgement: Reasons = {
  'parent_judgement/attitude': {
    source: 'SSBA Coach',
    why: {
      nl: 'De ouder leest mee. Schrijf wat de ouder zei of deed, niet hoe jij de ouder vond.',
      en: 'The parent reads along. Write what the parent said or did, not how you found the parent.',
      fr: "Le parent lit aussi. Écrivez ce qu'il a dit ou fait, pas comment vous l'avez trouvé.",
    },
  },
  'parent_judgement/label': {
    source: 'SSBA Coach',
    why: {
      nl: 'Dit etiket raakt het hele gezin. Schrijf wat je zag of wat de ouder vertelde, met de datum.',
      en: 'This label hits the whole family. Write what you saw or what the parent told, with the date.',
      fr: 'Cette étiquette touche toute la famille. Écrivez ce que vous avez vu ou ce que le parent a dit, avec la date.',
    },
  },
  'parent_judgement/effort': {
    source: 'SSBA Coach',
    why: {
      nl: 'Of ouders moeite doen, kan je niet zien. Schrijf welke afspraak er was en wat er toen gebeurde.',
      en: 'Whether parents make an effort cannot be seen. Write what was agreed and what happened then.',
      fr: "L'effort des parents ne se voit pas. Écrivez ce qui était convenu et ce qui s'est passé.",
    },
  },
  'parent_judgement/ability': {
    source: 'SSBA Coach',
    why: {
      nl: 'Dit oordeelt over wat een ouder kan. Schrijf wat je zag, wat de ouder vroeg en wat jullie afspraken.',
      en: 'This judges what a parent can do. Write what you saw, what the parent asked and what you agreed.',
      fr: "Ceci juge les capacités d'un parent. Écrivez ce que vous avez vu, ce qu'il a demandé et ce que vous avez convenu.",
    },
  },
  'parent_judgement/upbringing': {
    source: 'SSBA Coach',
    why: {
      nl: 'Wat er thuis gebeurt, zag je niet zelf. Schrijf wat de ouder of het kind vertelde, en wanneer.',
      en: 'You did not see what happens at home. Write what the parent or child told, and when.',
      fr: "Vous n'avez pas vu ce qui se passe à la maison. Écrivez ce que le parent ou l'enfant a dit, et quand.",
    },
  },
  'parent_judgement/care': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Schrijf wat je zag: welke kleren, welke vlek, welke geur, welke dag. Dan beslist de lezer zelf.',
      en: 'Write what you saw: which clothes, which stain, which smell, which day. The reader then decides.',
      fr: 'Écrivez ce que vous avez vu : quels vêtements, quelle tache, quelle odeur, quel jour. Le lecteur jugera.',
    },
  },
  'parent_judgement/home': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit oordeelt over het huis van een ander. Schrijf wat je zelf zag, of wie het vertelde en wanneer.',
      en: "This judges somebody else's home. Write what you saw yourself, or who told it and when.",
      fr: "Ceci juge le foyer d'autrui. Écrivez ce que vous avez vu, ou qui l'a dit et quand.",
    },
  },
  'parent_judgement/culture': {
    source: 'SSBA Beroepscode',
    why: {
      nl: 'Een afkomst verklaart geen gedrag. Schrijf wat deze ouder of dit kind zei of deed, en vraag ernaar.',
      en: 'An origin explains no behaviour. Write what this parent or child said or did, and ask about it.',
      fr: "Une origine n'explique pas un comportement. Écrivez ce que ce parent ou cet enfant a dit ou fait, et posez la question.",
    },
  },
  'parent_judgement/bond': {
    source: 'SSBA Coach',
    why: {
      nl: 'Dit oordeelt over de band tussen ouder en kind. Schrijf wat ze zeiden en deden, bijvoorbeeld bij het afscheid.',
      en: 'This judges the bond between parent and child. Write what they said and did, for example at the goodbye.',
      fr: "Ceci juge le lien entre parent et enfant. Écrivez ce qu'ils ont dit et fait, par exemple à l'au revoir.",
    },
  },
  'parent_judgement/cause': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Zo geef je de ouders de schuld zonder bewijs. Schrijf apart wat je zag en wat je weet over thuis, en van wie.',
      en: 'This blames the parents without proof. Write apart what you saw and what you know of home, and from whom.',
      fr: 'Ceci accuse les parents sans preuve. Séparez ce que vous avez vu et ce que vous savez du foyer, et par qui.',
    },
  },
};
