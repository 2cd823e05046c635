import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../lib/coach/knowledge.ts';
import { type Report, read } from '../../lib/coach/reading.ts';
import { columnsOf, notesIn, notesOf, notesOfTable } from '../../lib/coach/sources.ts';

const LONG = 'Lotte viel in de gang en huilde tien minuten.';

describe('a text', () => {
  it.each([
    ['Een. Twee.', 100, ['Een. Twee.']],
    ['aaa\n\nbbb\n\nccc', 9, ['aaa\n\n', 'bbb\n\nccc']],
    ['aaa. bbb', 6, ['aaa. ', 'bbb']],
    ['aaaaaa', 4, ['aaaa', 'aa']],
    [' \n ', 10, []],
  ])('%j is cut at %i', (text, limit, notes) => expect(notesOf(text, limit)).toEqual(notes));

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n'), maxLength: 200 }), (text) => {
        expect(notesOf(text, 7).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a table', () => {
  const rows = [
    ['datum', 'notitie', ''],
    ['3 mei', LONG, ''],
    ['4 mei', LONG, ''],
  ];

  it('has columns to choose from, the notes already chosen', () => {
    expect(columnsOf(rows)).toEqual([
      { index: 0, title: 'datum', sample: '3 mei', likely: false },
      { index: 1, title: 'notitie', sample: LONG, likely: true },
    ]);
  });

  it('gives its cells, without the heading', () => expect(notesOfTable(rows, [1])).toEqual([LONG, LONG]));
  it('of one column needs no choice', () =>
    expect(notesIn({ kind: 'table', rows: [[LONG], [LONG]] })).toEqual({ notes: [LONG, LONG] }));
  it('with short notes has a likely column too', () => {
    expect(
      columnsOf([
        ['a', 'kort'],
        ['b', 'ook kort'],
      ]).map(({ likely }) => likely),
    ).toEqual([false, true]);
  });
});

describe('reading', () => {
  async function reports(
    ...args: Parameters<typeof read> extends [infer S, infer K, unknown] ? [S, K?] : never
  ): Promise<Report[]> {
    const told: Report[] = [];
    await read(args[0], args[1] ?? NOTHING_KNOWN, (report) => told.push(report));
    return told;
  }
  const csv = (content: string) => ({ kind: 'file' as const, file: new File([content], 'x.csv') });

  it('tells how far it is, and then the sentences', async () => {
    const told = await reports({ kind: 'text', text: 'Lotte viel. Ze huilde.' });
    expect(told.map(({ type }) => type)).toEqual(['progress', 'drafts']);
    expect(told.at(-1)).toMatchObject({ drafts: [{ id: 0 }, { id: 1 }], cut: false });
  });

  it('asks which columns of a table', async () => {
    const source = csv(`datum;notitie\n3 mei;${LONG}`);
    expect(await reports(source)).toMatchObject([{ type: 'columns' }]);
    const told = await reports({ ...source, columns: [1] });
    expect(told.at(-1)).toMatchObject({ drafts: [{ original: LONG }] });
  });

  it('keeps sentences of a set whole, with their question', async () => {
    const sentences = [{ text: 'Lotte viel. Ze huilde.', question: 'Wat zag je?' }];
    const set = { feitelijk: 'sentence-set', version: 1, title: 'Eten', theme: '', tags: [], sentences };
    const told = await reports({ kind: 'file', file: new File([JSON.stringify(set)], 'set.json') });
    expect(told.at(-1)).toMatchObject({
      drafts: [{ original: 'Lotte viel. Ze huilde.', question: 'Wat zag je?' }],
      details: { title: 'Eten' },
    });
  });

  it('takes no name over from the title or a question of a set', async () => {
    const sentences = [{ text: 'Kind A viel.', question: 'Wat deed Lotte Peeters?' }];
    const set = {
      feitelijk: 'sentence-set',
      version: 1,
      title: 'Over Lotte Peeters',
      theme: '',
      tags: [],
      sentences,
    };
    const told = await reports({ kind: 'file', file: new File([JSON.stringify(set)], 'set.json') });
    expect(JSON.stringify(told)).not.toContain('Lotte');
  });

  it('says what is wrong with a file', async () => {
    expect(await reports({ kind: 'file', file: new File(['x'], 'x.pdf') })).toEqual([
      { type: 'failed', problem: 'unknown' },
    ]);
  });
});
