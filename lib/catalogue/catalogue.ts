/** The rules as their readers see them: every rule with why, source and examples, to search and to link to. */

import { severityOf } from '../engine/findings.ts';
import { foldName } from '../engine/fold.ts';
import type { Rule } from '../engine/language.ts';
import {
  CATEGORIES,
  type Category,
  type InterfaceLanguage,
  type Language,
  type Severity,
  type SourceId,
} from '../engine/types.ts';
import { explanationOf } from '../languages/more/index.ts';

export interface RulePage {
  id: string;
  category: Category;
  severity: Severity;
  source: SourceId;
  why: string;
  /** The longer explanation. */
  more?: string;
  /** Examples of the rule's language; the flagged words stand between asterisks. */
  flagged: readonly string[];
  clean: readonly string[];
}

const RULES: Record<Language, () => Promise<{ rules: Rule[] }>> = {
  nl: () => import('../languages/nl/rules/index.ts'),
  en: () => import('../languages/en/rules/index.ts'),
};

/** @returns the rules that have examples in this language of dossier text, worded in that of the interface */
export async function loadRules(language: Language): Promise<Rule[]> {
  const { rules } = await RULES[language]();
  return rules.filter(({ flagged }) => flagged.length > 0);
}

export function rulePage(rule: Rule, language: InterfaceLanguage): RulePage {
  const { id, category, source, why, flagged, clean } = rule;
  return {
    id,
    category,
    severity: severityOf(rule),
    source,
    why: why[language],
    more: explanationOf(id, language),
    flagged,
    clean,
  };
}

/**
 * @param wanted words that must all occur, in any order, in any part of the page; nothing finds everything
 * @param nameOf what the interface calls a category
 * @returns the pages found, by category
 */
export function searchRules(
  pages: readonly RulePage[],
  wanted: string,
  nameOf: (category: Category) => string,
): { category: Category; pages: RulePage[] }[] {
  const words = foldName(wanted).split(/\s+/).filter(Boolean);
  const found = pages.filter((page) => {
    const text = foldName(
      [page.id, nameOf(page.category), page.source, page.why, page.more, ...page.flagged, ...page.clean].join(
        '\n',
      ),
    ).replaceAll('*', '');
    return words.every((word) => text.includes(word));
  });
  return CATEGORIES.map((category) => ({
    category,
    pages: found.filter((page) => page.category === category),
  })).filter((group) => group.pages.length > 0);
}
