import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../lib/practice/content/index.ts';
import type { Item } from '../../lib/practice/schema.ts';
import { FILE_LIMIT, ownItems, readTrainerFile, writeTrainerFile } from '../../lib/practice/trainer-file.ts';

const one = (kind: string) => ITEMS.find((item) => item.kind === kind) as Item;
const file = (more: object = {}) => ({
  format: 'feitelijk-oefeningen',
  version: 1,
  id: 'ons-team',
  title: 'Ons team',
  items: [one('sort')],
  ...more,
});
const read = (value: unknown) => readTrainerFile(JSON.stringify(value));
const problems = (...items: unknown[]) => {
  const result = read(file({ items }));
  return 'problems' in result ? result.problems : [];
};

describe('a file of exercises', () => {
  it('survives writing and reading', () => {
    const set = { id: 'ons-team', title: 'Ons team', by: 'Een collega', items: ITEMS.slice(0, 12) };
    expect(readTrainerFile(writeTrainerFile(set))).toEqual({ set, problems: [] });
  });

  it.each([
    ['not-json', '{'],
    ['not-exercises', '[]'],
    ['not-exercises', 'null'],
    ['not-exercises', '{"format":"iets anders"}'],
    ['newer', JSON.stringify(file({ version: 2 }))],
    ['damaged-head', JSON.stringify(file({ title: '' }))],
    ['damaged-head', JSON.stringify(file({ items: [] }))],
    ['too-big', ' '.repeat(FILE_LIMIT + 1)],
  ])('is refused as a whole: %s', (problem, text) => expect(readTrainerFile(text)).toEqual({ problem }));

  it.each([
    ['unknown-kind', 'kind', { ...one('sort'), kind: 'kruiswoord' }],
    ['missing', 'explanation', { ...one('sort'), explanation: undefined }],
    ['too-short', 'explanation', { ...one('sort'), explanation: '' }],
    ['too-long', 'explanation', { ...one('sort'), explanation: 'x'.repeat(401) }],
    ['not-allowed', 'topic', { ...one('sort'), topic: 'weer' }],
    ['not-allowed', 'id', { ...one('sort'), id: 'Met Hoofdletters' }],
    ['unknown-key', '', { ...one('sort'), extra: 1 }],
    ['bin-unused', '', { ...one('sort'), bins: ['fact', 'judgement', 'vague'] }],
    ['quote-not-in-text', '', { ...one('find'), text: 'Iets anders.' }],
    [
      'one-right-reason',
      '',
      {
        ...one('choose'),
        reasons: [
          { text: 'a', right: true },
          { text: 'b', right: true },
        ],
      },
    ],
    ['given-not-missing', '', { ...one('complete'), missing: ['date'] }],
  ])('says of an item: %s at "%s"', (code, path, item) => {
    expect(problems(item)).toMatchObject([{ number: 1, code, path }]);
  });

  it('says where in a list, counted as in the file', () => {
    const sort = one('sort') as Extract<Item, { kind: 'sort' }>;
    const sentences = sort.sentences.map((sentence, index) =>
      index === 1 ? { ...sentence, why: '' } : sentence,
    );
    expect(problems({ ...sort, sentences })).toMatchObject([{ path: 'sentences.1.why', code: 'too-short' }]);
  });

  it('keeps the sound items beside a bad one, and the first of two with one id', () => {
    const result = read(file({ items: [one('sort'), 7, one('sort'), one('find')] }));
    expect(result).toMatchObject({
      set: { items: [one('sort'), one('find')] },
      problems: [
        { number: 2, code: 'unknown-kind' },
        { number: 3, code: 'same-id' },
      ],
    });
  });
});

it('own items have ids that no other set has', () => {
  expect(ownItems({ id: 'ons-team', title: 'x', items: [one('sort')] })[0]?.id).toBe(
    `own:ons-team/${one('sort').id}`,
  );
});
