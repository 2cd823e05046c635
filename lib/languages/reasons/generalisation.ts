import type { Reasons } from './index.ts';

export const generalisation: Reasons = {
  'generalisation/always': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Altijd klopt zelden. Schrijf wanneer je het zag en hoeveel keer, en ook wanneer het niet gebeurde.',
      en: 'Always is seldom true. Write when you saw it and how often, and also when it did not happen.',
      fr: '« Toujours » est rarement vrai. Écrivez quand et combien de fois vous l’avez vu, et quand cela n’arrive pas.',
    },
  },
  'generalisation/every-time': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Elke keer klopt zelden. Schrijf op welke dagen je het zag, en ook wanneer het niet gebeurde.',
      en: 'Every time is seldom true. Write on which days you saw it, and also when it did not happen.',
      fr: '« À chaque fois » est rarement vrai. Écrivez quels jours vous l’avez vu, et quand cela n’arrive pas.',
    },
  },
  'generalisation/never': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Nooit laat geen enkele keer over. Schrijf wat je vandaag zag, en wanneer het wel gebeurde.',
      en: 'Never leaves no exception. Write what you saw today, and when it did happen.',
      fr: '« Jamais » ne laisse aucune exception. Écrivez ce que vous avez vu aujourd’hui, et quand c’est arrivé.',
    },
  },
  'generalisation/constantly': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Niemand doet iets de hele tijd. Schrijf hoe vaak of hoe lang, en wanneer het stopte.',
      en: 'Nobody does anything all the time. Write how often or how long, and when it stopped.',
      fr: 'Personne ne fait une chose tout le temps. Écrivez combien de fois ou de temps, et quand cela s’est arrêté.',
    },
  },
  'generalisation/all-day': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een hele dag is zelden helemaal zo. Schrijf van wanneer tot wanneer, en hoe vaak je het zag.',
      en: 'A whole day is seldom like that all through. Write from when to when, and how often you saw it.',
      fr: 'Une journée entière est rarement ainsi. Écrivez de quand à quand, et combien de fois vous l’avez vu.',
    },
  },
  'generalisation/everything': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Alles, niemand of overal is te ruim. Schrijf wat, wie of waar precies.',
      en: 'Everything, nobody or everywhere is too wide. Write exactly what, who or where.',
      fr: 'Tout, personne ou partout, c’est trop large. Écrivez exactement quoi, qui ou où.',
    },
  },
  'generalisation/type': {
    source: 'VTO',
    why: {
      nl: 'Dit gaat over een groep. Een kind is meer dan een soort: schrijf wat dit kind deed.',
      en: 'This is about a group. A child is more than a kind: write what this child did.',
      fr: 'Ceci parle d’un groupe. Un enfant est plus qu’une catégorie : écrivez ce que cet enfant a fait.',
    },
  },
};
