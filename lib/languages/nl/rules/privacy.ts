import type { Rule } from '../../../engine/language.ts';

/**
 * Data that identify somebody else. These rules have no phrases: names and numbers are found by their shape,
 * see `engine/identifiers.ts` and `engine/names.ts`; the id says which.
 */
export const privacy: Rule[] = [
  {
    id: 'privacy/name',
    category: 'privacy',
    source: 'SSBA Dossier',
    why: {
      nl: 'In dit dossier hoort geen volledige naam van iemand anders. Schrijf initialen of een rol: een ander kind, een collega.',
      en: 'A full name of somebody else does not belong in this file. Write initials or a role: another child, a colleague.',
      fr: "Le nom complet de quelqu'un d'autre n'a pas sa place dans ce dossier. Écrivez des initiales ou un rôle : un autre enfant, une collègue.",
    },
    flagged: [
      'Hij duwde *Noah Peeters* van de fiets.',
      'Het broertje van *Sanne de Vries* was erbij.',
      '*Lars Wouters* trok aan haar haar.',
      'Toen trok *Amina El Khatib* aan haar vlecht.',
    ],
    clean: [
      'Hij duwde N.P. van de fiets.',
      'Milan speelde met Noor in de zandbak.',
      'Op maandag 3 maart kwam mama om 9 uur.',
      'De puffer staat in het attest van dokter Maes.',
    ],
  },
  {
    id: 'privacy/contact',
    category: 'privacy',
    source: 'SSBA Dossier',
    why: {
      nl: 'Een telefoonnummer of e-mailadres hoort in de contactgegevens, niet in een verslag.',
      en: 'A telephone number or e-mail address belongs with the contact details, not in a note.',
      fr: 'Un numéro de téléphone ou une adresse e-mail va dans les coordonnées, pas dans une note.',
    },
    flagged: [
      'Moeder belt vanaf *06-12345678*.',
      'Bel bij koorts naar *0478 12 34 56*.',
      'Mail van tante: *an.maes@example.be*.',
      'Opa is te bereiken op *+32 478 12 34 56*.',
    ],
    clean: ['Hij dronk 180 ml om 10.15 uur.', 'Ze telde tot 20.', 'Op 12/03/2026 kwam opa.'],
  },
  {
    id: 'privacy/number',
    category: 'privacy',
    source: 'SSBA Dossier',
    why: {
      nl: 'Met dit nummer weet je meteen over wie het gaat. Laat het hier weg.',
      en: 'This number tells at once who it is about. Leave it out here.',
      fr: "Ce numéro révèle tout de suite de qui il s'agit. Ne le notez pas ici.",
    },
    flagged: [
      'Rijksregisternummer *18.03.04-123.45* staat op de fiche.',
      'Zijn rijksregisternummer is *18030412345*.',
      'BSN: *111222333*.',
      'Rekening *BE68 5390 0754 7034* van papa.',
    ],
    clean: ['Van 12.40 tot 14.10 uur geslapen.', 'De toren had 12 blokken.', 'Ze woog 12,5 kg op 3 maart.'],
  },
  {
    id: 'privacy/address',
    category: 'privacy',
    source: 'SSBA Dossier',
    why: {
      nl: 'Een adres hoort in de contactgegevens, niet in een verslag.',
      en: 'An address belongs with the contact details, not in a note.',
      fr: 'Une adresse va dans les coordonnées, pas dans une note.',
    },
    flagged: [
      'Adres van opa: *Dorpsstraat 5*, Zwolle.',
      'Ze wonen nu in de *Kerkstraat 12*.',
      'Hij logeert bij oma, *Stationslaan 34 bus 2*.',
      'Het nieuwe adres is *Molenweg 7*.',
    ],
    clean: [
      'We stapten door de straat naar het park.',
      'Hij woont nu bij oma.',
      'Bladzijde 12 van het boek.',
    ],
  },
];
