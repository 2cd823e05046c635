import type { RuleData } from '../../reasons/index.ts';

/**
 * Data that identify somebody else. These rules have no phrases: names and numbers are found by their shape,
 * see `engine/identifiers.ts` and `engine/names.ts`; the id says which.
 */
export const privacy: RuleData[] = [
  {
    id: 'privacy/name',
    category: 'privacy',
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
      'De pop heette Boze Bert.',
      'Het verslag is van psychologe L. Daems.',
      'Hij gaf zijn auto aan E. Flink!',
    ],
  },
  {
    id: 'privacy/contact',
    category: 'privacy',
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
