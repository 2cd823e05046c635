import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/document.ts';
import { fieldEvidence } from '../../../lib/engine/fields.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { template } from '../../../lib/engine/prompts.ts';
import { FIELDS } from '../../../lib/engine/types.ts';
import texts from '../../../lib/i18n/nl.json' with { type: 'json' };
import { dutch } from '../../../lib/languages/nl/index.ts';

const lexicon = compile(dutch);
const fieldsIn = (text: string) => Object.keys(fieldEvidence(readDocument(text, lexicon)));

test('a note of open prompts says nothing', () => {
  expect(fieldsIn(template(FIELDS, texts.page.prompt).text)).toEqual([]);
});

describe.each(FIELDS)('%s', (field) => {
  test('is missing while its prompt is open', () => {
    expect(fieldsIn(texts.page.prompt[field])).toEqual([]);
  });

  test('is there once its prompt is filled in, whatever it says', () => {
    expect(fieldsIn(texts.page.prompt[field].replace(/\[.*\]/, 'xyz'))).toContain(field);
  });

  test('is there behind its label', () => {
    const text = `Milan viel.\n${texts.page.field[field]}: xyz`;
    expect(fieldsIn(text)).toContain(field);
  });
});

test.each([
  ['a label alone', 'Opvolging:'],
  ['a label with a mark', 'Opvolging: -'],
  ['the word in a sentence', 'Er is een bron in de tuin'],
])('%s is no field', (_, text) => {
  expect(fieldsIn(text).filter((field) => field === 'follow_up' || field === 'source')).toEqual([]);
});
