import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES } from '../../lib/engine/types.ts';
import type { HouseRule } from '../../lib/languages/house-rules.ts';
import { houseRulesJson, houseRulesTable, readHouseRules } from '../../lib/settings/house-rules-file.ts';

const FLAG: HouseRule = { action: 'flag', phrase: 'time-out', reason: 'Wij zeggen: even apart zitten.' };
const REPLACE: HouseRule = {
  action: 'replace',
  phrase: 'stoelgang',
  replacement: 'kaka',
  category: 'jargon',
  reason: '',
};

describe('a file of house rules', () => {
  test.each([
    ['{"kind": "feitelijk/house-rules", "version": 2, "rules": []}', 'newer'],
    ['{"kind": "other/thing", "version": 1, "rules": []}', 'other'],
    ['{"kind": "feitelijk/house-rules", "version": 1, "ru', 'unreadable'],
    ['[1, 2]', 'other'],
    ['naam;klas\nJan;2A\n', 'unreadable'],
    ['"phrase\nnever closed', 'unreadable'],
  ])('%s is refused as %s', (content, refusal) => expect(readHouseRules(content, [])).toBe(refusal));

  test.each([
    ['phrase\ntime-out\n'],
    ['\ufeffPhrase;Reason\r\ntime-out;\r\n'],
    ['action\tphrase\nflag\ttime-out'],
    ['reason,phrase\n"",time-out\n\n'],
  ])('reads the table %j of a spreadsheet', (content) =>
    expect(readHouseRules(content, [])).toEqual({
      added: [{ action: 'flag', phrase: 'time-out', reason: '' }],
      known: 0,
      wrong: [],
    }),
  );

  it('says which lines make no sense, and keeps the rest', () => {
    const table = 'action,phrase,replacement\nreplace,kaka,\nflag,time-out,\nshout,stout,\n';
    expect(readHouseRules(table, [])).toEqual({
      added: [{ action: 'flag', phrase: 'time-out', reason: '' }],
      known: 0,
      wrong: [2, 4],
    });
  });

  it('adds no rule that is known', () => {
    const file = readHouseRules(houseRulesJson([FLAG, REPLACE, REPLACE]), [FLAG]);
    expect(file).toEqual({ added: [REPLACE], known: 2, wrong: [] });
  });

  const words = fc
    .stringMatching(/^[\p{L}\d";,.\n=-][\p{L}\d "';,.\n-]{0,30}$/u)
    .map((text) => text.trim())
    // Would read as an escaped formula.
    .filter((text) => !/^'[=+@-]/.test(text));
  const phrase = words.filter((text) => text.length > 0);
  const rule: fc.Arbitrary<HouseRule> = fc.oneof(
    fc.record({ action: fc.constant('allow' as const), phrase, reason: words }),
    fc.record({
      action: fc.constant('replace' as const),
      phrase,
      reason: words,
      replacement: phrase,
      category: fc.constantFrom(...CATEGORIES),
    }),
  );

  test.each([
    ['JSON', houseRulesJson],
    ['a table', houseRulesTable],
  ])('comes back from %s as it was', (_, write) =>
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: ({ phrase }) => phrase.toLowerCase() }), (rules) => {
        const read = readHouseRules(write(rules), []);
        expect(read).toEqual({ added: rules, known: 0, wrong: [] });
      }),
    ),
  );
});
