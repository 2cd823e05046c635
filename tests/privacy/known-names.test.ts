import { describe, expect, it } from 'vitest';
import { findKnownNames } from '../../lib/privacy/known-names.ts';

function found(text: string, ...names: string[]): string[] {
  return findKnownNames(text, names).map(({ start, end }) => text.slice(start, end));
}

describe('a known name', () => {
  it.each([
    [
      'Zeynep',
      [
        'Zeynep',
        'zeynep',
        'ZEYNEP',
        'Zeyneps',
        "zeynep's",
        'Zeynep’s',
        'Zeynepje',
        'Zéynep',
        'Zey\u00adnep',
        'Zeynep\u0301',
      ],
    ],
    ['Yıldız', ['Yıldız', 'Yildiz', 'YILDIZ', 'yıldız’s']],
    ['Robbe', ['Robbeke', 'robbekes', 'Robbetje', 'Robbes']],
    ['Tom', ['Tommeke', 'Tommetje', 'Tommie', 'Toms']],
    ['Milan', ['Milannetje', 'Milaantje', 'Milantje']],
    ['Anna', ['Annaatje', 'Annatje', "Anna's"]],
    ['Jan-Willem', ['Jan-Willem', 'jan willem', 'JanWillem', 'Jan‑Willem', 'Jan', 'Willem']],
    ["D'Angelo", ["D'Angelo", 'D’Angelo', 'dangelo', 'D Angelo']],
    ['Milan Van den Broeck', ['Milan Van den Broeck', 'milan van den broeck', 'Milan', 'Broeck']],
  ])('%s is found as %j', (name, spellings) => {
    for (const spelling of spellings) expect(found(`met ${spelling}, ja`, name)).toEqual([spelling]);
  });

  it.each([
    ['Milan', 'Milano en milaan'],
    ['An', 'Anders kan Jan dan'],
    ['Ella', 'Isabella vertelde'],
    ['Milan Van den Broeck', 'de tas van den hond'],
    ['L', 'L. en l'],
    ['', 'niets'],
    ['   ', 'niets   dan ruimte'],
    ['.*', 'alles . wat * hier staat'],
    ['(', 'een ( haakje'],
  ])('%j is not found in %j', (name, text) => {
    expect(found(text, name)).toEqual([]);
  });

  it('takes a full name before its parts', () => {
    expect(found('Emma Peeters en Emma', 'Emma', 'Emma Peeters')).toEqual(['Emma Peeters', 'Emma']);
  });
});
