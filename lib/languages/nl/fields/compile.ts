/** Turns the lists of `cues.ts` into one map from word forms to cues, so that a text is read with one look-up a word. */

import { entriesOf } from '../../../engine/patterns.ts';
import { normalise } from '../../../engine/tokens.ts';
import { nounForms } from '../morphology/nouns.ts';
import { type VerbForms, verbForms } from '../morphology/verbs.ts';
import { CUE_WORDS, type CueWords, OTHER_WORDS } from './cues.ts';

export type Cue = keyof typeof CUE_WORDS | 'present' | 'past' | 'participle';

const NAMES = [...Object.keys(CUE_WORDS), 'present', 'past', 'participle'] as Cue[];
if (NAMES.length > 32) throw new Error('A set of cues has to fit in 32 bits');

/** The bit of each cue in a set of cues. */
export const CUE = Object.fromEntries(NAMES.map((name, index) => [name, 1 << index])) as Record<Cue, number>;

export interface CueEntry {
  /** What the word says by itself. */
  bits: number;
  /** What it says with words right before it: "(op de) hoogte". */
  phrases?: { before: string[]; bits: number }[];
  /** What it says with a particle further on in its clause: "sprak (… af)". */
  splits?: { particle: string; bits: number }[];
}

export interface Cues {
  entries: Map<string, CueEntry>;
  /** What a compound with this ending says. */
  endings: Map<string, number>;
  particles: Set<string>;
}

/** Forms of auxiliaries, which say when without saying what. */
const TENSES: Record<'present' | 'past', string> = {
  present:
    'is zijn ben heeft heb hebben wordt worden kan kunnen mag mogen moet moeten wil willen gaat gaan ga zal zullen laat laten doet doen tellen spreken spreekt krijgt krijgen houdt houden begint beginnen',
  past: 'was waren had hadden werd werden kon konden mocht mochten moest moesten wou wilde wilden ging gingen zou zouden liet lieten deed deden bleef bleven kwam kwamen kreeg kregen hield hielden begon begonnen leek leken vernam vernamen schreef schreven',
};

let compiled: Cues | undefined;

/** @returns the compiled cues; the first call compiles them, so that starting up costs nothing */
export function cues(): Cues {
  compiled ??= compileCues(CUE_WORDS);
  return compiled;
}

function compileCues(lists: Record<string, CueWords>): Cues {
  const result: Cues = { entries: new Map(), endings: new Map(), particles: new Set() };
  for (const [name, { words, nouns, verbs }] of Object.entries(lists)) {
    const bit = CUE[name as Cue];
    for (const word of entriesOf(words)) addPhrase(result, normalise(word), bit);
    for (const noun of entriesOf(nouns)) addNoun(result, noun, bit);
    for (const verb of entriesOf(verbs)) addVerb(result, verb, bit);
  }
  for (const [name, words] of Object.entries(TENSES)) {
    for (const word of words.split(' ')) entry(result, word).bits |= CUE[name as Cue];
  }
  return result;
}

function addNoun(result: Cues, noun: string, bit: number): void {
  const base = noun.replace(/^-/, '');
  for (const form of nounForms(base)) {
    const norm = normalise(form);
    if (noun.startsWith('-')) result.endings.set(norm, (result.endings.get(norm) ?? 0) | bit);
    else addPhrase(result, norm, bit);
  }
}

function addPhrase(result: Cues, phrase: string, bit: number): void {
  const before = phrase.split(' ');
  const last = before.pop()!;
  const known = entry(result, last);
  if (before.length === 0) {
    known.bits |= bit;
    return;
  }
  known.phrases ??= [];
  known.phrases.push({ before, bits: bit });
}

function addVerb(result: Cues, verb: string, bit: number): void {
  const [particle, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : [undefined, verb];
  const forms = verbForms((particle ?? '') + base, particle ? { separable: particle } : {});
  for (const [form, tense] of tensesOf(forms)) {
    if (!OTHER_WORDS.has(form)) entry(result, form).bits |= bit | tense;
  }
  if (!forms.split) return;
  result.particles.add(forms.split.particle);
  for (const [form, tense] of tensesOf(forms.split.verb)) {
    const known = entry(result, form);
    known.splits ??= [];
    known.splits.push({ particle: forms.split.particle, bits: bit | tense });
  }
}

function tensesOf({ present, past, participle }: VerbForms): [string, number][] {
  return [
    ...Object.values(present).map((form): [string, number] => [normalise(form), CUE.present]),
    ...Object.values(past).map((form): [string, number] => [normalise(form), CUE.past]),
    [normalise(participle), CUE.participle],
  ];
}

function entry({ entries }: Cues, form: string): CueEntry {
  let known = entries.get(form);
  if (!known) {
    known = { bits: 0 };
    entries.set(form, known);
  }
  return known;
}
