/** An analysis as a person reads it in a terminal. */

import type { LookBack } from '../lib/engine/look-back.ts';
import { applyEdit } from '../lib/engine/remap.ts';

import dutch from '../lib/i18n/nl.json' with { type: 'json' };
import type { Reported } from './analyse.ts';

const MARKS = { strong: '!!', normal: '! ', hint: '· ' } as const;
/** More would bury the remark. */
const SHOWN_REWRITES = 3;

/** @param name of the file, for the heading */
export function reportOf(text: string, { language, findings, fields }: Reported, name?: string): string {
  const lines: string[] = name ? [name, '='.repeat(name.length)] : [];
  if (!language) lines.push('Deze tekst is niet in het Nederlands of Engels; er is niets nagekeken.');
  else if (findings.length === 0) lines.push('Geen opmerkingen.');
  for (const { start, quote, category, severity, message, source, rewrites } of findings) {
    lines.push(
      `${MARKS[severity]} ${lineAndColumn(text, start)}  «${quote}»  ${dutch.page.category[category]}`,
    );
    lines.push(`     ${message} (${source})`);
    for (const rewrite of rewrites.slice(0, SHOWN_REWRITES)) {
      const { start: from, replacement } = rewrite;
      lines.push(`     → ${sentencesAround(applyEdit(text, rewrite), from, from + replacement.length)}`);
    }
  }
  lines.push('');
  for (const { field, required, status, from } of fields) {
    if (status === 'missing' && !required) continue;
    const where = from === 'form' ? ' (uit het formulier)' : '';
    lines.push(`${status === 'present' ? '✓' : '○'} ${dutch.page.field[field]}${where}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What later notes settle; nothing to say is an empty text. */
export function lookBackReport(found: readonly LookBack[]): string {
  const lines = found.flatMap(({ suspicion, outcome, verdict }) => [
    `${verdict === 'confirmed' ? 'Bevestigd' : 'Weerlegd'}: «${suspicion.quote}» (${suspicion.entry})`,
    `     → «${outcome.quote}» (${outcome.entry})`,
  ]);
  return lines.length > 0 ? `${['', 'Terugkijken', '===========', ...lines].join('\n')}\n` : '';
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** An initial ends no sentence: "de bal van L. af". */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu})[.!?…]["”')\]]*(?=\s+["“'‘[]?\p{Lu}|\s*$)|\n/gu;

/** The sentences in which a part of a text stands. */
function sentencesAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after >= end && after > start) return text.slice(from, after).trim();
    if (after <= start) from = after;
  }
  return text.slice(from).trim();
}
