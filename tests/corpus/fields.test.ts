import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { FIELDS, type Field } from '../../lib/engine/types.ts';
import { loadLexicon } from '../../lib/languages/index.ts';
import { readGold } from './score.ts';

interface GoldEntry {
  id: string;
  lang: 'nl' | 'en';
  profile: string;
  text: string;
  form?: Record<string, string> | null;
  fields: Partial<Record<Field, boolean>>;
}

interface Counts {
  hits: number;
  missed: number;
  falseAlarms: number;
}

/** Raised as the detectors improve, never lowered: macro-F1 over the fields. */
const FLOORS = { all: 0.945, tuned: 0.945, other: 0.935, notes: 0.93 };

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon('nl');
});

function scoreFields(entries: readonly GoldEntry[]): Map<Field, Counts> {
  const counts = new Map<Field, Counts>(
    FIELDS.map((field) => [field, { hits: 0, missed: 0, falseAlarms: 0 }]),
  );
  for (const { text, profile, form, fields } of entries) {
    const found = check(text, lexicon, { profile, form: form ?? {}, interfaceLanguage: 'nl' }).fields;
    for (const { field, status } of found) {
      const expected = fields[field] ?? false;
      if (status === 'present') counts.get(field)![expected ? 'hits' : 'falseAlarms']++;
      else if (expected) counts.get(field)!.missed++;
    }
  }
  return counts;
}

function f1({ hits, missed, falseAlarms }: Counts): number {
  return (2 * hits) / (2 * hits + missed + falseAlarms || 1);
}

function macro(counts: Map<Field, Counts>): number {
  return [...counts.values()].reduce((sum, count) => sum + f1(count), 0) / counts.size;
}

function tableOf(counts: Map<Field, Counts>): string {
  const rows = [...counts].map(([field, count]) => {
    const { hits, missed, falseAlarms } = count;
    const shares = [hits / (hits + falseAlarms || 1), hits / (hits + missed || 1), f1(count)];
    return [
      field.padEnd(18),
      ...shares.map((share) => share.toFixed(2).padStart(6)),
      String(hits + missed).padStart(5),
    ].join('');
  });
  return ['field             precis recall    F1    n', ...rows, `macro-F1 ${macro(counts).toFixed(3)}`].join(
    '\n',
  );
}

/** Notes of our own, written to see how the detectors do on what they had not seen. */
function ownNotes(): GoldEntry[] {
  const lines = readFileSync(new URL('../languages/nl/notes.jsonl', import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line, index) => {
    const { profile, text, fields } = JSON.parse(line) as { profile: string; text: string; fields: Field[] };
    const present = Object.fromEntries(fields.map((field) => [field, true]));
    return { id: `own${index}`, lang: 'nl', profile, text, fields: present };
  });
}

describe('fields in Dutch stay above the floors', () => {
  const gold = readGold<GoldEntry>('entries').filter(({ lang }) => lang === 'nl');
  // The detectors were tuned on the entries whose id does not begin with d.
  const groups = {
    all: gold,
    tuned: gold.filter(({ id }) => !id.startsWith('d')),
    other: gold.filter(({ id }) => id.startsWith('d')),
    notes: ownNotes(),
  };

  it.each(Object.entries(groups) as [keyof typeof groups, GoldEntry[]][])('%s', (group, entries) => {
    const counts = scoreFields(entries);
    console.log(`${group}: ${entries.length} entries\n${tableOf(counts)}`);
    expect(macro(counts)).toBeGreaterThanOrEqual(FLOORS[group]);
  });
});
