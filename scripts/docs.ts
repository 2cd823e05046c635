/**
 * `npm run docs` writes what is told elsewhere as data: the rule catalogue, from what the engine runs on, and the
 * table of editors, from what their tests demand. Tests see to it that the files are up to date.
 */

import { writeFileSync } from 'node:fs';
import { CATEGORY_DEFAULTS } from '../lib/engine/categories.ts';
import { severityOf } from '../lib/engine/findings.ts';
import type { Rule } from '../lib/engine/language.ts';
import { CATEGORIES } from '../lib/engine/types.ts';
import texts from '../lib/i18n/nl.json' with { type: 'json' };
import { explanationOf } from '../lib/languages/more/index.ts';
import { rules } from '../lib/languages/nl/rules/index.ts';
import { KINDS } from '../tests/e2e/editors/kinds.ts';
import { editorsPage } from '../tests/e2e/editors/table.ts';

export function catalogue(): string {
  const lines = [
    '# De regels van Feitelijk',
    '',
    'Gemaakt door `npm run docs` uit `lib/languages/nl/rules`; niet met de hand bewerken.',
    `Er zijn ${rules.length} regels in ${CATEGORIES.length} categorieën. Vet is wat onderlijnd wordt.`,
    '',
  ];
  for (const category of CATEGORIES) {
    lines.push(`## ${texts.page.category[category]}`, '');
    lines.push(`Gewicht: ${texts.page.severity[CATEGORY_DEFAULTS[category].severity]}.`, '');
    for (const rule of rules) if (rule.category === category) lines.push(...entry(rule));
  }
  return lines.join('\n');
}

function entry(rule: Rule): string[] {
  const own = rule.severity ? ` Gewicht: ${texts.page.severity[severityOf(rule)]}.` : '';
  return [
    `### \`${rule.id}\``,
    '',
    `${rule.why.nl} *(${rule.source})*${own}`,
    '',
    ...explained(rule),
    'Wel:',
    ...rule.flagged.map((sentence) => `- ${sentence.replaceAll('*', '**')}`),
    '',
    'Niet:',
    ...rule.clean.map((sentence) => `- ${sentence}`),
    '',
  ];
}

/** The longer explanation for learners. */
function explained({ id }: Rule): string[] {
  const text = explanationOf(id, 'nl');
  return text === undefined ? [] : [`> ${text}`, ''];
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const write = (name: string, page: string) =>
    writeFileSync(new URL(`../docs/${name}`, import.meta.url), page);
  write('regels.md', catalogue());
  write('editors.md', editorsPage(KINDS));
}
