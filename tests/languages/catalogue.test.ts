import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../../scripts/docs.ts';

it('the rule catalogue says what the rules say (run npm run docs)', () => {
  expect(readFileSync('docs/regels.md', 'utf8')).toBe(catalogue());
});
