import type { Reasons } from './index.ts';

export const privacy: Reasons = {
  'privacy/name': {
    source: 'SSBA Dossier',
    why: {
      nl: 'In dit dossier hoort geen volledige naam van iemand anders. Schrijf initialen of een rol: een ander kind, een collega.',
      en: 'A full name of somebody else does not belong in this file. Write initials or a role: another child, a colleague.',
      fr: "Le nom complet de quelqu'un d'autre n'a pas sa place dans ce dossier. Écrivez des initiales ou un rôle : un autre enfant, une collègue.",
    },
  },
  'privacy/contact': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een telefoonnummer of e-mailadres hoort in de contactgegevens, niet in een verslag.',
      en: 'A telephone number or e-mail address belongs with the contact details, not in a note.',
      fr: 'Un numéro de téléphone ou une adresse e-mail va dans les coordonnées, pas dans une note.',
    },
  },
  'privacy/number': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Met dit nummer weet je meteen over wie het gaat. Laat het hier weg.',
      en: 'This number tells at once who it is about. Leave it out here.',
      fr: "Ce numéro révèle tout de suite de qui il s'agit. Ne le notez pas ici.",
    },
  },
  'privacy/address': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een adres hoort in de contactgegevens, niet in een verslag.',
      en: 'An address belongs with the contact details, not in a note.',
      fr: 'Une adresse va dans les coordonnées, pas dans une note.',
    },
  },
};
