import { expect, test } from 'vitest';
import { applyEdit } from '../../lib/engine/remap.ts';
import { promptEdit } from '../../lib/page/prompt.ts';

const PROMPT = 'Aanleiding: [wat gebeurde er net ervoor?]';
const LATER = ['Gevolgen: [wat gebeurde er daarna?]', 'Opvolging: [wat doe je verder?]'];

test.each([
  ['in an empty field', '', PROMPT],
  ['on its own line at the end', 'Milan viel.', `Milan viel.\n${PROMPT}`],
  ['on the empty line that is there', 'Milan viel.\n', `Milan viel.\n${PROMPT}`],
  [
    'before the first later field',
    'Milan viel.\nOpvolging: geen.',
    `Milan viel.\n${PROMPT}\nOpvolging: geen.`,
  ],
  ['whatever the case of the label', 'gevolgen: een buil', `${PROMPT}\ngevolgen: een buil`],
])('puts a prompt %s', (_, text, result) => {
  expect(applyEdit(text, promptEdit(text, PROMPT, LATER))).toBe(result);
});
