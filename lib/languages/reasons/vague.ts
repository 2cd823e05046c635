import type { Reasons } from './index.ts';

export const vague: Reasons = {
  'vague/frequency': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoe vaak precies? Schrijf het aantal keer en over welke dagen het gaat.',
      en: 'How often exactly? Write the number of times and over which days.',
      fr: 'À quelle fréquence exactement ? Écrivez le nombre de fois et sur quels jours.',
    },
  },
  'vague/pattern': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoe vaak zag je dit, en wanneer? Schrijf de dagen of het aantal keer erbij.',
      en: 'How often did you see this, and when? Add the days or the number of times.',
      fr: 'Combien de fois l’avez-vous vu, et quand ? Ajoutez les jours ou le nombre de fois.',
    },
  },
  'vague/times': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Tel het: hoeveel precies? Een cijfer laat later zien of er iets verandert.',
      en: 'Count it: how many exactly? A figure shows later whether anything changes.',
      fr: 'Comptez : combien exactement ? Un chiffre montrera plus tard si quelque chose change.',
    },
  },
  'vague/duration': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoe lang precies? Schrijf de minuten of het begin- en einduur.',
      en: 'How long exactly? Write the minutes, or the times it began and ended.',
      fr: 'Combien de temps exactement ? Écrivez les minutes, ou l’heure de début et de fin.',
    },
  },
  'vague/period': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Sinds wanneer precies? Schrijf een datum of de week waarin je het zag.',
      en: 'Since when exactly? Write a date, or the week in which you saw it.',
      fr: 'Depuis quand exactement ? Écrivez une date, ou la semaine où vous l’avez vu.',
    },
  },
  'vague/amount': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoeveel precies? Schrijf een getal of een maat: 3 happen, 150 ml, een half bord.',
      en: 'How much exactly? Write a number or measure: 3 bites, 150 ml, half a plate.',
      fr: 'Combien exactement ? Écrivez un nombre ou une mesure : 3 bouchées, 150 ml, une demi-assiette.',
    },
  },
  'vague/quality': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Goed of slecht is voor iedereen anders. Schrijf hoeveel, hoe lang of hoe vaak.',
      en: 'Good or bad differs for everyone. Write how much, how long or how often.',
      fr: 'Bien ou mal varie pour chacun. Écrivez combien, combien de temps ou à quelle fréquence.',
    },
  },
};
