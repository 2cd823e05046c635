/** Text in, findings out. Pure: no DOM, no browser API, no I/O. */

import { readDocument } from './document.ts';
import { findingsIn } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Finding, InterfaceLanguage } from './types.ts';

export function findingsOf(text: string, lexicon: Lexicon, inLanguage: InterfaceLanguage): Finding[] {
  const document = readDocument(text, lexicon);
  return findingsIn(document).map(({ start, end, category, severity, rule }) => ({
    start,
    end,
    quote: text.slice(start, end),
    category,
    rule: rule.id,
    severity,
    message: rule.why[inLanguage],
    source: rule.source,
  }));
}
