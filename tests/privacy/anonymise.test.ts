import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../lib/engine/fold.ts';
import { type AnonymiseOptions, anonymise } from '../../lib/privacy/anonymise.ts';
import { ADULTS, NUMBERS, PEOPLE, PLACES } from './name-examples.ts';

const hide = (text: string, options: AnonymiseOptions = { language: 'nl' }) => anonymise(text, options).text;

describe('stand-ins', () => {
  it.each([
    ['Lotte duwde Milan. Milan huilde.', 'Kind A duwde Kind B. Kind B huilde.'],
    ["Lotte's jas hing bij Milans tas.", "Kind A's jas hing bij Kind B's tas."],
    [
      'Noah Peeters viel. Noah huilde. N.P. kreeg een pleister.',
      'Kind A viel. Kind A huilde. A. kreeg een pleister.',
    ],
    ['Emma Claes en Emma Maes speelden.', 'Kind A en Kind B speelden.'],
    ['Robbe en Robbeke: Robbe lachte.', 'Kind A en Kind A: Kind A lachte.'],
    ['Salma (Sal) lachte. Sal zong.', 'Kind A (Kind A) lachte. Kind A zong.'],
    ['Juf Els las voor. Els zong.', 'Juf A las voor. A zong.'],
    ['Mevrouw De Smet belde. De Smet klonk rustig.', 'Mevrouw A belde. A klonk rustig.'],
    ['Hendrik (papa van Mila) belde.', 'Volwassene A (papa van Kind B) belde.'],
    ['N.P. duwde L.', 'A. duwde B.'],
    ['A. duwde B.', 'C. duwde D.'],
    ['Bel 0478 12 34 56 of 0478/12.34.56.', 'Bel [telefoon] of [telefoon].'],
    ['Van Utrecht naar Gent en terug naar Utrecht.', 'Van [plaats] naar [plaats 2] en terug naar [plaats].'],
    ['Op 3 maart en op 4 maart.', 'Op [datum] en op [datum 2].'],
    ['Hij gaat naar basisschool De Regenboog.', 'Hij gaat naar [organisatie].'],
    ['Ze woont in de Kerkstraat 12.', 'Ze woont in de [adres].'],
    ['Mail an@voorbeeld.be, BSN 123456782.', 'Mail [e-mail], BSN [nummer].'],
  ])('%s', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it('are in the language of the text', () => {
    expect(hide('On 3 May Oliver bit Mia on the arm and she cried.', {})).toBe(
      'On [date] Child A bit Child B on the arm and she cried.',
    );
  });

  it('never take a letter that stands in the text', () => {
    expect(hide('Kind A duwde Milan.')).toBe('Kind A duwde Kind B.');
  });

  it('go on after Z', () => {
    const names =
      'Lotte Milan Sofie Kobe Jef Fien Noah Emma Lars Nora Tuur Senne Wout Mila Elif Yusuf Zeynep Kacper Bilal Amina Robbe Ferre Nand Juul Warre Siebe Ilyas'.split(
        ' ',
      );
    expect(names).toHaveLength(27);
    expect(hide(names.join(', ')).split(', ').slice(-2)).toEqual(['Kind Z', 'Kind AA']);
  });

  it.each([...PEOPLE, ...ADULTS, ...PLACES, ...NUMBERS])(
    'are left alone when a text is anonymised again: %s',
    (marked) => {
      const once = hide(marked.replaceAll('*', ''));
      expect(anonymise(once, { language: 'nl' })).toEqual({ text: once, names: [] });
    },
  );
});

describe('known names', () => {
  it.each([
    ['zeynep, ZEYNEP, Zeyneps jas, Zeynep’s tas', ['Zeynep'], "Kind A, Kind A, Kind A's jas, Kind A's tas"],
    ['Milan Peeters, Milan en Peeters', ['Milan Peeters'], 'Kind A, Kind A en Kind A'],
    ['Xqz lachte om xqz.', ['Xqz'], 'Kind A lachte om Kind A.'],
    ['jan-willem en Jan Willem', ['Jan-Willem'], 'Kind A en Kind A'],
    ['Ben lachte. Ben je boos? Ik ben boos.', ['Ben'], 'Kind A lachte. Ben je boos? Ik ben boos.'],
    ['Roos at. De roos bloeit.', ['Roos'], 'Kind A at. De roos bloeit.'],
    ['milan.peeters@voorbeeld.be', ['Milan'], '[e-mail]'],
    ['constructor, toString en __proto__', ['constructor', '__proto__'], 'Kind A, toString en __Kind B__'],
  ])('%s', (text, known, expected) => {
    expect(hide(text, { language: 'nl', known })).toBe(expected);
  });

  const name = fc
    .string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvz'), minLength: 4, maxLength: 9 })
    // A name that contains itself again, or the stand-ins' words, cannot be told from what replaced it.
    .filter((word) => !/^(?:kind|volw)/.test(word));
  const spelling = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word[0]!.toUpperCase() + word.slice(1),
    (word: string) => `${word}s`,
    (word: string) => `${word}'s`,
    (word: string) => `${word}’s`,
    (word: string) => `${word}ke`,
    (word: string) => `${word}tje`,
    (word: string) => `${word}tjes`,
    (word: string) => word.replace(/[aeo]/, (vowel) => `${vowel}\u0301`),
    (word: string) => word.replace(/[aeo]/, (vowel) => ({ a: 'ä', e: 'é', o: 'ø' })[vowel]!),
    (word: string) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  );
  const around = fc.constantFrom(
    ' ',
    ', ',
    '. ',
    '\r\n',
    '"',
    '(',
    ') ',
    ' 😀 ',
    ' – ',
    ' مرحبا ',
    ' en ',
    ' van ',
  );

  it('do not survive in any spelling', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(fc.tuple(spelling, around), { minLength: 1, maxLength: 8 }),
        (word, parts) => {
          const text = parts.map(([spell, after]) => spell(word) + after).join('');
          const hidden = foldName(hide(text, { language: 'nl', known: [word] }));
          expect(hidden).not.toContain(foldName(word));
        },
      ),
    );
  });
});

describe('the spans', () => {
  const words = fc.constantFrom(
    'Lotte',
    'milan',
    "Sofie's",
    'Juf',
    'Els',
    'De',
    'Smet',
    'van',
    'den',
    'Berg',
    'K.P.',
    '0478 12 34 56',
    'Kerkstraat 12',
    '3 maart',
    'Gent',
    'an@voorbeeld.be',
    'huilde',
    'de',
    'constructor',
    '__proto__',
    '😀',
    '\ud83d',
    'مرحبا',
    '\r\n',
    '\n',
    '.',
    ',',
    "'",
    '"',
    '(',
    ')',
    '-',
    '\u200b',
    'é',
    'ẞ',
    '',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('lie in order inside the text, quote it, and make the new text from the old', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.string(), { maxLength: 3 }), (text, known) => {
        const { text: hidden, names } = anonymise(text, { language: 'nl', known });
        let rebuilt = '';
        let at = 0;
        for (const { start, end, quote, replacement } of names) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
          rebuilt += text.slice(at, start) + replacement;
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(rebuilt + text.slice(at)).toBe(hidden);
      }),
    );
  });

  it('give the same name the same stand-in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Lotte', 'Milan', 'Elif', 'Juf Els', 'Gent', '3 maart'), {
          minLength: 2,
          maxLength: 12,
        }),
        (list) => {
          const { names } = anonymise(`${list.join(' en ')}.`, { language: 'nl' });
          const standIns = new Map<string, Set<string>>();
          for (const { quote, replacement } of names) {
            standIns.set(quote, (standIns.get(quote) ?? new Set()).add(replacement));
          }
          for (const [quote, set] of standIns) expect([quote, set.size]).toEqual([quote, 1]);
        },
      ),
    );
  });
});

describe('long and odd texts', () => {
  it('reads 100,000 characters', () => {
    const text = 'Vandaag beet Noah Peeters Lotte op 3 maart in de Kerkstraat 12. '.repeat(1600);
    const { names } = anonymise(text, { known: ['Noah', 'Lotte', 'Fien De Smet'] });
    expect(text.length).toBeGreaterThan(100_000);
    expect(names).toHaveLength(1600 * 4);
  });

  it.each(["d'A ", 'van De ', 'Lotte van ', 'K.P. ', 'Aa', 'De De ', 'met roos ', "Lotte's "])(
    'takes no more than a moment for %j',
    (piece) => {
      const begun = performance.now();
      anonymise(piece.repeat(100_000 / piece.length), { known: ['Lotte'] });
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );

  it.each([
    ['', ''],
    ['   \r\n ', '   \r\n '],
    ['😀😀', '😀😀'],
    ['\ud83d', '\ud83d'],
    ['مرحبا يا أطفال', 'مرحبا يا أطفال'],
    ['Lotte\r\nMilan\r\n', 'Kind A\r\nKind B\r\n'],
    ['hasOwnProperty toString valueOf', 'hasOwnProperty toString valueOf'],
  ])('%j', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });
});
