import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS } from '../e2e/editors/kinds.ts';
import { editorsPage } from '../e2e/editors/table.ts';

it('docs/editors.md is what the tests demand; npm run docs writes it', () => {
  expect(readFileSync('docs/editors.md', 'utf8')).toBe(editorsPage(KINDS));
});

it('every editor page is in the table, but the one that takes no text', () => {
  const pages = readdirSync('tests/pages/editors/kinds').map((file) => file.replace(/\.tsx?$/, ''));
  expect(pages.filter((name) => name !== 'stubborn').sort()).toEqual(KINDS.map(({ name }) => name).sort());
});
