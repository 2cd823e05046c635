/**
 * In which language a note is written. Function words decide; `franc-min` decides between the four languages of
 * our readers when they do not. Unrestricted trigram detection gets a third of short Dutch sentences wrong.
 */

import { francAll } from 'franc-min';
import type { Language } from '../engine/types.ts';

/** Frequent little words that none of the other three languages has. */
const FUNCTION_WORDS: Record<'nl' | 'en' | 'fr' | 'de', Set<string>> = {
  nl: setOf(`de het een en van ik hij ze zij niet dat die met voor naar zijn haar bij aan op om ook maar er heeft werd was
    wordt is had at in dan nog te als uit geen onze hun nooit altijd heel dit mama papa weer toen daarna vandaag om uur tijdens omdat hem zei vroeg kind deed ging`),
  en: setOf(`the a and of he she they not that with for to his her at on is was were has had out been then again when after
    because about today it him said asked child did went from while this there would which my out during by so very all or up into their
    them who what just never always really too won't doesn't can't isn't didn't no been being mum mom dad mother father seems always cannot`),
  fr: setOf(`le la les un une des et il elle ne pas que qui avec pour dans sur est était sont son sa ses au aux du je nous
    après aujourd'hui parce mais plus elle très enfant`),
  de: setOf(`der die das und ein eine er sie es nicht mit für zu ist war sind hat hatte auf bei dem den von ich wir nach
    heute weil aber auch als kind sein ihr`),
};

/** How far into a text is read; a note does not change language later than this. */
const SAMPLE = 3_000;
/** In code units; a shorter text holds too few trigrams to go by. */
const MIN_FOR_TRIGRAMS = 40;
const TRIGRAM_LANGUAGES: Record<string, 'nl' | 'en' | 'fr' | 'de'> = {
  nld: 'nl',
  eng: 'en',
  fra: 'fr',
  deu: 'de',
};
/** A second language with this share of the first one's function words makes a text mixed. */
const MIXED = 0.5;
const MIN_FOR_MIXED = 8;

/**
 * @param text of any length; only the first 3,000 code units are read
 * @returns the language when there is a pack for it; Dutch for a text too short to tell; `null` for a text in
 * another language, or one that mixes two
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const [first, second] = countsOf(words);
  if (first!.count > second!.count) {
    if (first!.count >= MIN_FOR_MIXED && second!.count > first!.count * MIXED) return null;
    return packOf(first!.language);
  }
  if (sample.length < MIN_FOR_TRIGRAMS) return 'nl';
  const [[code] = ['und']] = francAll(sample, { only: Object.keys(TRIGRAM_LANGUAGES) });
  return packOf(TRIGRAM_LANGUAGES[code] ?? 'nl');
}

function countsOf(words: string[]): { language: 'nl' | 'en' | 'fr' | 'de'; count: number }[] {
  return Object.entries(FUNCTION_WORDS)
    .map(([language, known]) => ({
      language: language as 'nl' | 'en' | 'fr' | 'de',
      count: words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0),
    }))
    .sort((a, b) => b.count - a.count);
}

function packOf(language: 'nl' | 'en' | 'fr' | 'de'): Language | null {
  return language === 'nl' || language === 'en' ? language : null;
}

function setOf(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
