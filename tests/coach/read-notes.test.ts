import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmedText,
  type Decision,
  isOpen,
  piecesOf,
  questionsOf,
  resultOf,
} from '../../lib/coach/draft.ts';
import { NOTHING_KNOWN } from '../../lib/coach/knowledge.ts';
import { listOf } from '../../lib/coach/lists.ts';
import { readNote, readSentence } from '../../lib/coach/read-notes.ts';

const NONE = new Map<string, Decision>();
const read = async (note: string, known = NOTHING_KNOWN) =>
  (await readNote(note, known)).map((draft) => resultOf(draft, NONE));

describe('a note', () => {
  it.each([
    ['Lotte viel. Ze huilde.', ['Kind A viel.', 'Ze huilde.']],
    [
      'Lotte duwde Milan. Milan huilde. Lotte lachte.',
      ['Kind A duwde Kind B.', 'Kind B huilde.', 'Kind A lachte.'],
    ],
    ['N.P. beet. Juf Els zag het niet.', ['A. beet.', 'Juf B zag het niet.']],
    ['Om 10.30 u. viel Lotte van de trap.', ['Om 10.30 u. viel Kind A van de trap.']],
    ['Lotte at.\n\nMilan sliep.', ['Kind A at.', 'Kind B sliep.']],
    ['', []],
    ['  \n. \n', []],
  ])('%j is split in its sentences, and hides who it is about', async (note, expected) => {
    expect(await read(note)).toEqual(expected);
  });

  it('hides names and words that the coach gives', async () => {
    const known = { names: ['Xqz'], phrases: ['met de rode fiets'] };
    expect(await read('Xqz kwam met de rode fiets. xqz lachte.', known)).toEqual([
      'Kind A kwam […].',
      'Kind A lachte.',
    ]);
  });

  it('knows the kinds of remarks on each sentence', async () => {
    const drafts = await readNote('Lotte was stout. Ze duwde Milan.', NOTHING_KNOWN);
    expect(drafts.map(({ categories }) => categories)).toEqual([['judgement'], []]);
  });

  it('cuts what is too long to keep', async () => {
    const [draft] = await readNote(`Ze ${'huilde en '.repeat(400)}sliep`, NOTHING_KNOWN);
    expect(draft!.original.length).toBeLessThanOrEqual(1500);
  });
});

describe('what is unsure', () => {
  it('is asked once for all sentences, and waits', async () => {
    const drafts = await readNote('Kind A is 4 jaar. Ze at. Kind B is 4 jaar.', NOTHING_KNOWN);
    expect(questionsOf(drafts, NONE)).toMatchObject([
      { kind: 'age', quote: '4 jaar', certain: false, decision: undefined, count: 2 },
    ]);
    expect(drafts.map((draft) => isOpen(draft, NONE))).toEqual([true, false, true]);
    expect(() => confirmedText(drafts[0]!, NONE)).toThrow('undecided');
  });

  it.each([
    ['hide', 'Kind A is [leeftijd].'],
    ['keep', 'Kind A is 4 jaar.'],
  ] as const)('can be decided: %s', async (decision, expected) => {
    const draft = await readSentence('Kind A is 4 jaar.');
    expect(confirmedText(draft, new Map([['age 4 jaar', decision]]))).toBe(expected);
  });

  it('is different from what is sure, which can be shown again', async () => {
    const draft = await readSentence('De boot heet Lotte.');
    expect(confirmedText(draft, new Map([['child lotte', 'keep']]))).toBe('De boot heet Lotte.');
  });
});

describe('the pieces of a draft', () => {
  it('make the original on one side and the result on the other', async () => {
    const words = fc.constantFrom(
      'Lotte',
      'is',
      '4 jaar',
      'duwde',
      'Milan',
      '.',
      'Juf Els',
      '😀',
      'een tweeling',
      ',',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 20 }), async (list) => {
        for (const draft of await readNote(list.join(' '), NOTHING_KNOWN)) {
          const pieces = piecesOf(draft, NONE);
          expect(pieces.map(({ original }) => original).join('')).toBe(draft.original);
          expect(pieces.map(({ result }) => result).join('')).toBe(resultOf(draft, NONE));
        }
      }),
    );
  });
});

describe('twenty names', () => {
  const NAMES =
    'Lotte Milan Sofie Kobe Jef Fien Noah Emma Lars Nora Tuur Senne Elif Yusuf Zeynep Kacper Bilal Amina Robbe Ferre'.split(
      ' ',
    );
  const note = NAMES.map(
    (name, index) => `${name} duwde ${NAMES[(index + 1) % NAMES.length]}. ${name} huilde.`,
  ).join(' ');

  it('are all gone, in every sentence', async () => {
    const text = (await read(note)).join(' ');
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
  });
});

describe('a list of names', () => {
  it.each([
    ['Lotte, Milan\nJuf Els; lotte', ['Lotte', 'Milan', 'Juf Els']],
    [' , ;', []],
  ])('%j', (text, expected) => expect(listOf(text)).toEqual(expected));
});
