import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptEdit, template } from '../../lib/engine/prompts.ts';
import { applyEdit } from '../../lib/engine/remap.ts';
import { FIELDS, type Field } from '../../lib/engine/types.ts';
import dutch from '../../lib/i18n/nl.json' with { type: 'json' };
import { PROFILE_IDS, PROFILES } from '../../lib/profiles/index.ts';

const prompts = dutch.page.prompt;
const { order } = PROFILES.incident;
const DATE = prompts.date;
const TIME = prompts.time;
const TRIGGER = prompts.trigger;
const FOLLOW_UP = prompts.follow_up;

/** The text with the prompt in it; `found` are words of the text by the field they tell. */
function withPrompt(text: string, field: Field, found: Partial<Record<Field, string>> = {}): string {
  const places = FIELDS.map((other) => {
    const words = found[other];
    return words ? { field: other, start: text.indexOf(words), end: text.length } : { field: other };
  });
  return applyEdit(text, promptEdit(text, field, { prompts, order, places }));
}

describe('puts a prompt on its own line', () => {
  test.each<[string, string, Field, Partial<Record<Field, string>>, string]>([
    ['in an empty note', '', 'trigger', {}, TRIGGER],
    ['at the end', 'Milan viel.', 'trigger', {}, `Milan viel.\n${TRIGGER}`],
    ['on an empty last line', 'Milan viel.\n', 'trigger', {}, `Milan viel.\n${TRIGGER}`],
    ['with a date first', 'Milan viel.', 'date', { who: 'Milan' }, `${DATE}\nMilan viel.`],
    ['with a time first', 'Milan viel.', 'time', { who: 'Milan' }, `${TIME}\nMilan viel.`],
    ['with a time after the date', `${DATE}\nMilan viel.`, 'time', {}, `${DATE}\n${TIME}\nMilan viel.`],
    [
      'before the label of a later field',
      'Milan viel.\nopvolging: geen',
      'trigger',
      {},
      `Milan viel.\n${TRIGGER}\nopvolging: geen`,
    ],
    [
      'before the line that tells a later field',
      'Milan in de tuin.\nIk legde ijs.',
      'trigger',
      { who: 'Milan', place: 'tuin', consequences: 'Ik legde' },
      `Milan in de tuin.\n${TRIGGER}\nIk legde ijs.`,
    ],
    [
      'after a line that tells earlier and later fields',
      'Milan viel. Ik legde ijs.',
      'trigger',
      { who: 'Milan', consequences: 'Ik legde' },
      `Milan viel. Ik legde ijs.\n${TRIGGER}`,
    ],
    ['not twice', `Milan viel.\n${TRIGGER}\nIJs.`, 'trigger', {}, `Milan viel.\n${TRIGGER}\nIJs.`],
    ['also when the profile has no such field', 'Milan.', 'wellbeing', {}, `Milan.\n${prompts.wellbeing}`],
    ['after what is last', 'Milan.\n\n', 'follow_up', {}, `Milan.\n\n${FOLLOW_UP}`],
  ])('%s', (_, text, field, found, result) => {
    expect(withPrompt(text, field, found)).toBe(result);
  });
});

test('a template asks for every field of the profile, and every blank reads as one', () => {
  for (const id of PROFILE_IDS) {
    const { text, blanks } = template(PROFILES[id].order, prompts);
    expect(text.split('\n')).toEqual(PROFILES[id].order.map((field) => prompts[field]));
    expect(blanks).toHaveLength(PROFILES[id].order.length);
    for (const { start, end, label } of blanks) expect(text.slice(start, end)).toBe(`[${label}]`);
  }
});

const place = fc.record(
  { field: fc.constantFrom(...FIELDS), start: fc.nat(300), end: fc.nat(300) },
  { requiredKeys: ['field'] },
);
const note = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...Object.values(prompts), '\n', 'Milan viel. ', '[x]'))
    .map((parts) => parts.join('')),
);

test('keeps every word of the text, and adds the prompt as a whole line with its blanks', () => {
  fc.assert(
    fc.property(note, fc.constantFrom(...FIELDS), fc.array(place), (text, field, places) => {
      const edit = promptEdit(text, field, { prompts, order, places });
      const after = applyEdit(text, edit);
      expect(edit.start).toBeGreaterThanOrEqual(0);
      expect(edit.end).toBeLessThanOrEqual(text.length);
      expect(after.split(/\r?\n/)).toContain(prompts[field]);
      if (edit.start === edit.end) {
        expect(after.slice(0, edit.start) + after.slice(edit.start + edit.replacement.length)).toBe(text);
      } else expect(after).toBe(text);
      for (const { start, end, label } of edit.blanks)
        expect(edit.replacement.slice(start, end)).toBe(`[${label}]`);
    }),
  );
});
