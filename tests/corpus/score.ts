/** How the corpus is scored: a finding is a hit when it shares at least one token with a gold flag. */

import { readFileSync } from 'node:fs';
import { tokenise } from '../../lib/engine/tokens.ts';
import type { Category, Finding, Range } from '../../lib/engine/types.ts';

export interface GoldFlag {
  quote: string;
  category: Category;
  occurrence?: number;
  optional?: boolean;
}

export interface GoldText {
  id: string;
  lang: 'nl' | 'en';
  text: string;
  flags: GoldFlag[];
}

export interface CategoryScore {
  hits: number;
  missed: number;
  falseAlarms: number;
  /** Hits whose category is the gold one. */
  rightCategory: number;
}

export interface Score {
  perCategory: Map<Category, CategoryScore>;
  precision: number;
  recall: number;
  f1: number;
  categoryRight: number;
  /** Share of the texts without flags that got a finding above `hint`. */
  cleanFlagged: number;
  mistakes: string[];
}

export function readGold<T>(name: string): T[] {
  const lines = readFileSync(new URL(`./gold/${name}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** @throws Error when the quote is not in the text so often */
export function rangeOfQuote(text: string, quote: string, occurrence = 1): Range {
  let start = -1;
  for (let found = 0; found < occurrence; found++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`"${quote}" (${occurrence}) is not in "${text}"`);
  }
  return { start, end: start + quote.length };
}

export function scoreFindings(gold: GoldText[], find: (text: GoldText) => Finding[]): Score {
  const perCategory = new Map<Category, CategoryScore>();
  const of = (category: Category) => {
    const score = perCategory.get(category) ?? { hits: 0, missed: 0, falseAlarms: 0, rightCategory: 0 };
    perCategory.set(category, score);
    return score;
  };
  const mistakes: string[] = [];
  let clean = 0;
  let cleanFlagged = 0;
  for (const item of gold) {
    const findings = find(item);
    const flags = item.flags.map((flag) => ({
      ...flag,
      tokens: tokensIn(item.text, rangeOfQuote(item.text, flag.quote, flag.occurrence)),
    }));
    const found = findings.map((finding) => ({ ...finding, tokens: tokensIn(item.text, finding) }));
    for (const flag of flags) {
      if (flag.optional) continue;
      const hits = found.filter(({ tokens }) => overlaps(tokens, flag.tokens));
      if (hits.length === 0) {
        of(flag.category).missed++;
        mistakes.push(`MISSED ${item.id} ${flag.category} «${flag.quote}» | ${item.text}`);
        continue;
      }
      of(flag.category).hits++;
      if (hits.some(({ category }) => category === flag.category)) of(flag.category).rightCategory++;
      else
        mistakes.push(
          `CATEGORY ${item.id} ${flag.category} «${flag.quote}» found ${hits[0]!.category} (${hits[0]!.rule}) | ${item.text}`,
        );
    }
    for (const finding of found) {
      if (flags.some(({ tokens }) => overlaps(tokens, finding.tokens))) continue;
      of(finding.category).falseAlarms++;
      mistakes.push(
        `FALSE ${item.id} ${finding.category} «${finding.quote}» (${finding.rule}) | ${item.text}`,
      );
    }
    if (item.flags.length === 0) {
      clean++;
      if (findings.some(({ severity }) => severity !== 'hint')) cleanFlagged++;
    }
  }
  const total = [...perCategory.values()].reduce(
    (sum, score) => ({
      hits: sum.hits + score.hits,
      missed: sum.missed + score.missed,
      falseAlarms: sum.falseAlarms + score.falseAlarms,
      rightCategory: sum.rightCategory + score.rightCategory,
    }),
    { hits: 0, missed: 0, falseAlarms: 0, rightCategory: 0 },
  );
  const precision = total.hits / (total.hits + total.falseAlarms || 1);
  const recall = total.hits / (total.hits + total.missed || 1);
  return {
    perCategory,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    categoryRight: total.rightCategory / (total.hits || 1),
    cleanFlagged: cleanFlagged / (clean || 1),
    mistakes,
  };
}

/** The scores as lines of a table, for the log. */
export function tableOf(score: Score): string {
  const lines = ['category            precision  recall  hits  missed  false'];
  for (const [category, { hits, missed, falseAlarms }] of score.perCategory) {
    const precision = hits / (hits + falseAlarms || 1);
    const recall = hits / (hits + missed || 1);
    lines.push(
      `${category.padEnd(20)}${precision.toFixed(2).padStart(9)}${recall.toFixed(2).padStart(8)}${String(hits).padStart(6)}${String(missed).padStart(8)}${String(falseAlarms).padStart(7)}`,
    );
  }
  lines.push(
    `all: precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, F1 ${score.f1.toFixed(3)}, category right ${score.categoryRight.toFixed(3)}, clean texts flagged ${score.cleanFlagged.toFixed(3)}`,
  );
  return lines.join('\n');
}

function tokensIn(text: string, { start, end }: Range): Set<number> {
  const tokens = tokenise(text).filter((token) => token.kind !== 'punctuation');
  return new Set(
    tokens.filter((token) => token.start < end && start < token.end).map((token) => token.start),
  );
}

function overlaps(a: Set<number>, b: Set<number>): boolean {
  for (const start of a) if (b.has(start)) return true;
  return false;
}
