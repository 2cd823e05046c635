import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, tokenise } from '../../lib/engine/tokens.ts';

const cut = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ["'t Is zo'n foto's", ["'t", 'Is', "zo'n", "foto's"]],
    ["Hij riep 'nee'.", ['Hij', 'riep', "'", 'nee', "'", '.']],
    ["'s avonds, d'r bij", ["'s", 'avonds', ',', "d'r", 'bij']],
    ['om 10.15u en 11u30', ['om', '10.15u', 'en', '11u30']],
    ['12/03; 38,6°C', ['12/03', ';', '38,6', '°', 'C']],
    ['18.03.04-123.45', ['18.03.04-123.45']],
    ['L.V. beet N. in de arm', ['L.V.', 'beet', 'N.', 'in', 'de', 'arm']],
    ['o.a. m.b.v. bv.', ['o.a.', 'm.b.v.', 'bv', '.']],
    ['zei hij.Ze was ok.Nu', ['zei', 'hij', '.', 'Ze', 'was', 'ok', '.', 'Nu']],
    ["ZiKo-Vo, pm'er", ['ZiKo-Vo', ',', "pm'er"]],
    ['één 😀 HÉÉL', ['één', '😀', 'HÉÉL']],
    ['a\r\nb\nc', ['a', '\r\n', 'b', '\n', 'c']],
    ['שלום hij', ['שלום', 'hij']],
    ['', []],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected));

  it('looks words up without capitals, accents and curly apostrophes', () => {
    expect(normalise('HÉÉL')).toBe('heel');
    expect(normalise('foto’s')).toBe("foto's");
    expect(normalise('cliënt')).toBe('client');
  });

  it('keeps the accent that makes "een" a number', () => {
    expect(normalise('Één')).toBe('één');
  });

  it('gives ordered offsets inside any text, and skips nothing but space and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\u200B-\u200F]*$/);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text.slice(at)).toMatch(/^[\s\u200B-\u200F]*$/);
      }),
    );
  });
});
