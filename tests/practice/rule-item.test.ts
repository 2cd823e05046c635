import { describe, expect, it } from 'vitest';
import { rules as english } from '../../lib/languages/en/rules/index.ts';
import { rules as dutch } from '../../lib/languages/nl/rules/index.ts';
import { ruleItem } from '../../lib/practice/rule-item.ts';
import { findSchema } from '../../lib/practice/schema.ts';

const withExamples = [...dutch, ...english].filter(({ flagged }) => flagged.length > 0);

it.each(withExamples.map((rule) => [rule.id, rule] as const))('%s can be practised', (_id, rule) => {
  const item = ruleItem(rule, { language: 'nl', interfaceLanguage: 'nl' });
  const { id, ...rest } = item!;
  expect(id).toBe(`rule:${rule.id}`);
  expect(findSchema.safeParse({ ...rest, id: 'made' }).error?.issues).toBeUndefined();
});

describe('an item made of a rule', () => {
  const rule = dutch.find(({ flagged }) => flagged.length > 2)!;
  const text = (turn: number) => ruleItem(rule, { language: 'nl', interfaceLanguage: 'nl', turn })!.text;
  it('takes another example each time', () => expect(text(1)).not.toBe(text(0)));
  it('begins anew after the last', () => expect(text(rule.flagged.length)).toBe(text(0)));
});
