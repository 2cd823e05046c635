/** Data of other people in a text: full names, and what identifies somebody by its shape. */

import { type Document, is } from './document.ts';
import { findIdentifiers, type IdentifierKind } from './identifiers.ts';
import type { Rule } from './language.ts';
import { findFullNames } from './names.ts';
import { isAdjective } from './nouns.ts';
import type { Range } from './types.ts';

/** A date says nothing of who somebody is, and a link is left to the writer. */
const RULE_OF_KIND: Record<IdentifierKind, string | null> = {
  phone: 'privacy/contact',
  email: 'privacy/contact',
  id_number: 'privacy/number',
  iban: 'privacy/number',
  plate: 'privacy/number',
  address: 'privacy/address',
  date: null,
  url: null,
};

export interface Disclosure extends Range {
  rule: Rule;
}

/** @returns what the document discloses of others, in quotations as well; nothing for a pack without names */
export function disclosuresIn(document: Document): Disclosure[] {
  const { text, tokens, lexicon } = document;
  const { names, rules } = lexicon.pack;
  if (!names) return [];
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
  const identifiers = findIdentifiers(text);
  const found: { start: number; end: number; id: string | null }[] = [
    ...identifiers.map(({ start, end, kind }) => ({ start, end, id: ruleFor(kind, text.slice(start, end)) })),
    ...findFullNames(text, names(), { tokens, taken: identifiers })
      .filter(({ start }) => !namesNobody(document, start))
      .map(({ start, end }) => ({ start, end, id: 'privacy/name' })),
  ];
  return found.flatMap(({ start, end, id }) => {
    const rule = id ? ruleOf(id) : undefined;
    return rule ? [{ start, end, rule }] : [];
  });
}

/** "Boze Bert" is a doll, "Keiflink" after an initial begins a sentence, "psychologe L. Daems" signs a report. */
function namesNobody(document: Document, start: number): boolean {
  const { tokens, lexicon } = document;
  const first = tokens.findIndex((token) => token.start === start);
  const isInitial = tokens[first]!.norm.length <= 2;
  if (isInitial && is(document, first - 1, 'professional')) return true;
  const said = isInitial ? first + 1 : first;
  const listed = lexicon.pack.names?.().firstNames.has(tokens[said]!.norm);
  return isAdjective(document, said) && (isInitial || !listed);
}

/** A street without a number is a place one walks through. */
function ruleFor(kind: IdentifierKind, quote: string): string | null {
  return kind === 'address' && !/\d/.test(quote) ? null : RULE_OF_KIND[kind];
}
