import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameLexicon } from '../../lib/languages/names.ts';
import { renderNamesData } from '../../scripts/names.ts';

const FILE = new URL('../../lib/languages/names-data.ts', import.meta.url);

describe('the lists of names', () => {
  it('are what scripts/names.ts makes of its sources', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(renderNamesData());
  });

  it('stay small', () => {
    expect(gzipSync(readFileSync(FILE)).length).toBeLessThan(25 * 1024);
  });

  it.each([
    ['nl', 'lotte', 'name'],
    ['nl', 'yildiz', 'name'],
    ['nl', 'roos', 'word'],
    ['nl', 'frans', 'doubtful'],
    ['nl', 'grace', 'name'],
    ['en', 'grace', 'word'],
    ['en', 'lotte', 'name'],
  ] as const)('know for %s what %s is: a %s', (language, name, listing) => {
    expect(nameLexicon(language).firstNames.get(name)).toBe(listing);
  });
});
