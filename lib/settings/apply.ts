import type { Finding } from '../engine/types.ts';
import { phraseKey } from './changes.ts';
import type { Settings } from './schema.ts';

/**
 * The findings the user wants to see on this site: without ignored phrases and rules and without categories that
 * are off, each with the weight the user gave its category.
 *
 * @param site the origin of the page the text stands in, e.g. `https://kinddossier.example`
 */
export function applySettings(
  findings: readonly Finding[],
  settings: Pick<Settings, 'ignored' | 'categories'>,
  site: string,
): Finding[] {
  const here = settings.ignored.filter((item) => item.site === undefined || item.site === site);
  const phrases = new Set(here.filter((item) => item.kind === 'phrase').map((item) => item.value));
  const rules = new Set(here.filter((item) => item.kind === 'rule').map((item) => item.value));
  return findings
    .filter(({ quote, rule }) => !phrases.has(phraseKey(quote)) && !rules.has(rule))
    .filter(({ category }) => settings.categories[category]?.on ?? true)
    .map((finding) => ({
      ...finding,
      severity: settings.categories[finding.category]?.severity ?? finding.severity,
    }));
}
