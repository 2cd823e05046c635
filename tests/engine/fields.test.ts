import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/engine/document.ts';
import { type EvidencePart, fieldEvidence, fieldStatuses, mergeEvidence } from '../../lib/engine/fields.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { FIELDS, type Field } from '../../lib/engine/types.ts';
import { dutch } from '../../lib/languages/nl/index.ts';
import { PROFILE_IDS, PROFILES } from '../../lib/profiles/index.ts';

const lexicon = compile(dutch);

describe('the checklist', () => {
  test.each(PROFILE_IDS)('of %s has every field once, and says which are required', (profile) => {
    const statuses = fieldStatuses({}, { profile });
    expect(statuses.map(({ field }) => field)).toEqual([...FIELDS]);
    const required = statuses.filter((status) => status.required).map(({ field }) => field);
    expect([...required].sort()).toEqual([...PROFILES[profile].required].sort());
  });

  test.each<[string, Record<string, string | undefined>, Field, 'form' | null]>([
    ['takes a value of the form', { date: '2026-03-04' }, 'date', 'form'],
    ['knows a form by other names', { child: 'Noor' }, 'who', 'form'],
    ['knows a form by other names', { discussed_with: 'Joke' }, 'spoken_with', 'form'],
    ['leaves blank values', { date: ' ' }, 'date', null],
    ['leaves values that are not there', { date: undefined }, 'date', null],
    ['leaves fields it does not know', { toString: 'x', __proto__: 'y', mood: 'z' }, 'date', null],
  ])('%s', (_, form, field, from) => {
    const status = fieldStatuses({}, { profile: 'observation', form }).find((item) => item.field === field);
    expect(status).toMatchObject({ from, status: from ? 'present' : 'missing' });
  });

  test('lets the text count where both say it', () => {
    const evidence = { date: { start: 3, end: 10 } };
    const [date] = fieldStatuses(evidence, { profile: 'observation', form: { date: '2026-03-04' } });
    expect(date).toEqual({
      field: 'date',
      required: true,
      status: 'present',
      from: 'text',
      start: 3,
      end: 10,
    });
  });

  test('takes a source only with a date, from the text or the form', () => {
    const evidence = { source: { start: 0, end: 4 } };
    const source = (form = {}) =>
      fieldStatuses(evidence, { profile: 'concern', form }).find(({ field }) => field === 'source')?.status;
    expect(source()).toBe('missing');
    expect(source({ date: '2026-03-04' })).toBe('present');
  });
});

const range = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
const part: fc.Arbitrary<EvidencePart> = fc.record({
  offset: fc.nat(1000),
  evidence: fc.dictionary(fc.constantFrom(...FIELDS), range),
});

test('merging takes the first place of each field, in any order of the parts', () => {
  fc.assert(
    fc.property(fc.array(part), fc.array(fc.nat()), (parts, swaps) => {
      const shuffled = [...parts].sort((a, b) => (swaps[a.offset % (swaps.length || 1)] ?? 0) - b.offset);
      const merged = mergeEvidence(parts);
      expect(mergeEvidence(shuffled)).toEqual(merged);
      for (const [field, { start }] of Object.entries(merged) as [Field, { start: number }][]) {
        const starts = parts.flatMap(({ offset, evidence }) =>
          evidence[field] ? [offset + evidence[field].start] : [],
        );
        expect(start).toBe(Math.min(...starts));
      }
    }),
  );
});

const words = fc.constantFrom(
  'Milan',
  'mama',
  'ik',
  'hij',
  'ze',
  'L.',
  'viel',
  'zei',
  'gebeld',
  'morgen',
  'op',
  '3',
  'maart',
  'om',
  '10u30',
  'half',
  'acht',
  'in',
  'de',
  'tuin',
  ':',
  '.',
  ',',
  '\n',
  '"',
  '[',
  ']',
  'Aanleiding',
  'bekijken',
  'we',
  'van',
  'tot',
  '14',
  'uur',
  'na',
  '1/2',
  'toen',
);

test('evidence lies within any text, and nothing throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (note) => {
      for (const found of Object.values(fieldEvidence(readDocument(note, lexicon)))) {
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(note.length);
      }
    }),
    { numRuns: 300 },
  );
});
