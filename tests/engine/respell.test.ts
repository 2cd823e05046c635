import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document.ts';
import { findingsIn } from '../../lib/engine/findings.ts';
import { respellings } from '../../lib/engine/respell.ts';
import { loadLexicon } from '../../lib/languages/index.ts';

describe('a slip of the pen', () => {
  it.each([
    ['opzetelijk', 'opzettelijk'],
    ['opzettelik', 'opzettelijk'],
    ['agresief', 'agressief'],
    ['moielijk', 'moeilijk'],
    ['gefrustreert', 'gefrustreerd'],
    ['verleegen', 'verlegen'],
    ['vervelnd', 'vervelend'],
  ])('%s may be meant for %s', (written, meant) => {
    expect([...respellings(written)]).toContain(meant);
  });
});

describe('misspelled findings', async () => {
  const dutch = await loadLexicon('nl');
  const flagged = (text: string) =>
    findingsIn(readDocument(text, dutch)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Hij deed het opzetelijk.', 'opzetelijk'],
    ['Ze was agresief tegen L.', 'agresief'],
    ['Hij was heel gefrustreert.', 'heel gefrustreert'],
  ])('%s', (text, phrase) => expect(flagged(text)).toContain(phrase));

  it.each(['De wind kwam uit noordelijke richting.', 'De huid vertoont vervelling.'])(
    'leaves alone: %s',
    (text) => {
      expect(flagged(text)).toEqual([]);
    },
  );
});
