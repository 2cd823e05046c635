/** A rule's own examples as something to practise. */

import type { Rule } from '../engine/language.ts';
import { DOCUMENTS, type InterfaceLanguage, type Language } from '../engine/types.ts';
import type { Find } from './schema.ts';

/** Examples mark the flagged words with asterisks: "Hij is *stout*." */
const MARKED = /\*([^*]+)\*/g;

export interface Example {
  text: string;
  /** The flagged words, as they stand in `text`. */
  quotes: string[];
}

/** @param flagged one of a rule's flagged examples */
export function readExample(flagged: string): Example {
  return {
    text: flagged.replaceAll('*', ''),
    quotes: [...flagged.matchAll(MARKED)].map(([, quote]) => quote!),
  };
}

/**
 * @param turn how often the rule was practised: each time another of its examples comes
 * @returns null for a rule that has no example to find anything in
 */
export function ruleItem(
  rule: Rule,
  {
    language,
    interfaceLanguage,
    turn = 0,
  }: { language: Language; interfaceLanguage: InterfaceLanguage; turn?: number },
): Find | null {
  const source = DOCUMENTS.find((one) => one === rule.source);
  const flagged = rule.flagged[turn % Math.max(1, rule.flagged.length)];
  if (!flagged || !source) return null;
  const { text, quotes } = readExample(flagged);
  const why = rule.why[interfaceLanguage];
  return {
    kind: 'find',
    id: `rule:${rule.id}`,
    language,
    topic: rule.category,
    level: 1,
    text,
    phrases: quotes.map((quote) => ({ quote, category: rule.category, why })),
    explanation: why,
    source,
  };
}
