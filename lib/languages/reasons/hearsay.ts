import type { Reasons } from './index.ts';

export const hearsay: Reasons = {
  'hearsay/heard': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Van wie hoorde je dit, en wanneer? Zonder naam en datum hoort het niet in het dossier.',
      en: 'Who told you this, and when? Without a name and a date it does not belong in the record.',
      fr: 'Qui vous l’a dit, et quand ? Sans nom ni date, cela n’a pas sa place dans le dossier.',
    },
  },
  'hearsay/people-say': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Wie zei dit precies? Noteer de persoon, de datum en de eigen woorden, of laat het weg.',
      en: 'Who exactly said this? Record the person, the date and their own words, or leave it out.',
      fr: 'Qui l’a dit exactement ? Notez la personne, la date et ses propres mots, ou laissez-le de côté.',
    },
  },
  'hearsay/rumour': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit is een gerucht. Noem wie het vertelde en wanneer, of laat het weg.',
      en: 'This is a rumour. Name who told it and when, or leave it out.',
      fr: 'C’est une rumeur. Nommez qui l’a racontée et quand, ou laissez-la de côté.',
    },
  },
  'hearsay/would': {
    source: 'SSBA Dossier',
    why: {
      nl: '"Zou" verbergt wie het zei. Schrijf: "[Wie] vertelde op [datum]: …".',
      en: 'This hides who said it. Write: "[Who] told me on [date]: …".',
      fr: 'Ceci cache qui l’a dit. Écrivez : « [Qui] a raconté le [date] : … ».',
    },
  },
};
