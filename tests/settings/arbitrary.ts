import fc from 'fast-check';
import { CATEGORIES, SEVERITIES } from '../../lib/engine/types.ts';
import type { HouseRule } from '../../lib/languages/house-rules.ts';
import { INTERFACE_CHOICES, type Settings } from '../../lib/settings/schema.ts';

const origin = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.constantFrom('', ':8080'))
  .map(([scheme, host, port]) => new URL(`${scheme}://${host}${port}`).origin);
const profile = fc.constantFrom('observation', 'concern', 'incident', 'portrait', 'parent_talk');
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));

const ignored = fc
  .record({
    kind: fc.constantFrom('phrase' as const, 'rule' as const),
    value: fc.string({ minLength: 1, maxLength: 40 }),
    when: fc.nat(),
  })
  .chain((item) => optional('site', origin).map((site) => ({ ...item, ...site })));

const category = fc
  .record({ on: fc.boolean() })
  .chain((item) =>
    optional('severity', fc.constantFrom(...SEVERITIES)).map((severity) => ({ ...item, ...severity })),
  );

const words = fc.stringMatching(/^[\p{L}\d][\p{L}\d ']{0,30}$/u).map((text) => text.trim());
const houseRule: fc.Arbitrary<HouseRule> = fc.oneof(
  fc.record({ action: fc.constantFrom('flag' as const, 'allow' as const), phrase: words, reason: words }),
  fc.record({
    action: fc.constant('replace' as const),
    phrase: words,
    reason: words,
    replacement: words,
    category: fc.constantFrom(...CATEGORIES),
  }),
);

/** Settings as a user could have made them. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  sites: fc.dictionary(origin, fc.record({ profile }), { noNullPrototype: true }),
  ignored: fc.array(ignored),
  categories: fc.dictionary(fc.constantFrom(...CATEGORIES), category, { noNullPrototype: true }),
  interfaceLanguage: fc.constantFrom(...INTERFACE_CHOICES),
  defaultProfile: profile,
  houseRules: fc.array(houseRule),
});
