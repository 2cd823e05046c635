import type { Reasons } from './index.ts';

export const jargon: Reasons = {
  'jargon/abbreviation': {
    source: 'VTO',
    why: {
      nl: 'Deze afkorting kennen ouders niet. Schrijf het voluit of leg het uit in dezelfde zin.',
      en: 'Parents do not know this abbreviation. Write it in full or explain it in the same sentence.',
      fr: 'Les parents ne connaissent pas cette abréviation. Écrivez-la en entier ou expliquez-la dans la phrase.',
    },
  },
  'jargon/development': {
    source: 'VTO',
    why: {
      nl: 'Dit is vaktaal. Schrijf met gewone woorden wat het kind doet of kan.',
      en: 'This is professional language. Write in plain words what the child does or can do.',
      fr: 'C’est du langage professionnel. Écrivez avec des mots simples ce que l’enfant fait ou sait faire.',
    },
  },
  'jargon/care': {
    source: 'VTO',
    why: {
      nl: 'Dit woord komt uit het vak. Kies een woord dat ouders thuis ook gebruiken.',
      en: 'This word comes from the profession. Choose a word parents use at home.',
      fr: 'Ce mot vient du métier. Choisissez un mot que les parents utilisent à la maison.',
    },
  },
};
