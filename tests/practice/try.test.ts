import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analyse.ts';
import { loadLexicon } from '../../lib/languages/index.ts';
import { compareTry } from '../../lib/practice/try.ts';

const TEXT = 'Bo was stout en beet om 10.15 uur in de arm van L.';

async function tried(attempt: string, text = TEXT) {
  const side = async (one: string) => ({
    text: one,
    findings: (await analyse(one, { language: 'nl' })).findings,
  });
  const [before, after] = [await side(text), await side(attempt)];
  const { rewriter } = (await loadLexicon('nl')).pack;
  return compareTry(before.findings[0]!, before, after, rewriter!.tellsHarm);
}

describe('a try', () => {
  it('solves the remark and keeps the facts', async () => {
    expect(await tried('Bo beet om 10.15 uur in de arm van L.')).toMatchObject({
      solved: true,
      lost: [],
      added: [],
      hidesHarm: false,
    });
  });
  it('does not solve it while the words still stand there', async () => {
    expect((await tried('Bo was STOUT. Ze beet om 10.15 uur in de arm van L.')).solved).toBe(false);
  });
  it('does not solve it by another judgement', async () => {
    const { solved, newFindings } = await tried('Bo was vervelend en beet om 10.15 uur in de arm van L.');
    expect(solved).toBe(false);
    expect(newFindings).toMatchObject([{ quote: 'vervelend' }]);
  });
  it('loses a time and a person', async () => {
    expect((await tried('Bo beet in een arm.')).lost.map(({ quote }) => quote)).toEqual(['10.15', 'L.']);
  });
  it('adds a number, which may be right', async () => {
    const { added, solved } = await tried('Bo beet om 10.15 uur 2 keer in de arm van L.');
    expect(solved).toBe(true);
    expect(added.map(({ quote }) => quote)).toEqual(['2']);
  });
  it('hides the bite', async () => expect((await tried('Bo was om 10.15 uur bij L.')).hidesHarm).toBe(true));
});
