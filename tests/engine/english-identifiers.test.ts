import { expect, it } from 'vitest';
import { findIdentifiers } from '../../lib/engine/identifiers.ts';

function found(text: string): string[] {
  return findIdentifiers(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

it.each([
  ['They live at 12 Church Street now.', ['address: 12 Church Street']],
  ["Nan's address: 5 Mill Lane, Cork.", ['address: 5 Mill Lane']],
  ['He stays at 34b Old Station Road.', ['address: 34b Old Station Road']],
  ['The new address is 7 Rose Close', ['address: 7 Rose Close']],
  ['We walked down Station Road to the park.', ['address: Station Road']],
  ['Mum rings from 07700 900123.', ['phone: 07700 900123']],
  ['The nursery: 020 7946 0958', ['phone: 020 7946 0958']],
])('finds what identifies somebody in "%s"', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  'We walked down the street to the park.',
  'He played with 3 Duplo Blocks on the green.',
  'She chose the red road for 2 cars.',
  'Mum parked close to the gate.',
])('leaves "%s"', (text) => {
  expect(found(text)).toEqual([]);
});
