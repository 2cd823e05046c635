/**
 * `npm run docs` writes the rule catalogue, `docs/regels.md`, from the same data the engine runs on.
 * With `--check` it only says whether the file is up to date.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CATEGORY_DEFAULTS } from '../lib/engine/categories.ts';
import { severityOf } from '../lib/engine/findings.ts';
import type { Rule } from '../lib/engine/language.ts';
import { CATEGORIES } from '../lib/engine/types.ts';
import texts from '../lib/i18n/nl.json' with { type: 'json' };
import { rules } from '../lib/languages/nl/rules/index.ts';

const TARGET = new URL('../docs/regels.md', import.meta.url);

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
    'Wel:',
    ...rule.flagged.map((sentence) => `- ${sentence.replaceAll('*', '**')}`),
    '',
    'Niet:',
    ...rule.clean.map((sentence) => `- ${sentence}`),
    '',
  ];
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const wanted = catalogue();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== wanted) {
      console.error('docs/regels.md is out of date: run npm run docs');
      process.exitCode = 1;
    }
  } else {
    mkdirSync(new URL('.', TARGET), { recursive: true });
    writeFileSync(TARGET, wanted);
  }
}
