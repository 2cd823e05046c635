import { endsInVowel, openSyllable, words } from './spelling.ts';

/** f and s that stay as they are before -e although a long vowel, l or r comes before. */
const UNVOICED = words(
  'hees kuis heus kies dwars paars vals dufs grof laf maf suf tof los divers pervers kaas',
);
/** Loan words with a stressed last syllable that looks unstressed, and the other way round. */
const DOUBLES = words('intens model fel snel hel tam ver gek bezet gezet');
const INVARIABLE = words(
  'beige bio bordeaux cool extra gratis kaki lila mega oké oke okay prima roze super top',
);
const NO_COMPARISON = /(?:loos|lose)$/;
/** The base, the form with -e, then the others. */
const IRREGULAR = new Map<string, readonly string[]>(
  Object.entries({
    goed: ['goed', 'goede', 'goeie', 'goeds', 'beter', 'betere', 'beters', 'best', 'beste'],
    graag: ['graag', 'graag', 'liever', 'liefst'],
    veel: ['veel', 'vele', 'meer', 'meest', 'meeste'],
    weinig: ['weinig', 'weinige', 'minder', 'mindere', 'minst', 'minste'],
    grof: ['grof', 'grove', 'grofs', 'grover', 'grovere', 'grofst', 'grofste'],
    naïef: ['naïef', 'naïeve', 'naïefs', 'naïever', 'naïevere', 'naïefst', 'naïefste'],
    kwaad: ['kwaad', 'kwade', 'kwaaie', 'kwaads', 'kwader', 'kwadere', 'kwaadst', 'kwaadste'],
  }),
);

/**
 * Every form of an adjective: with -e, partitive -s, comparative and superlative.
 *
 * @param base the uninflected form in lower case ("boos"); a participle will do ("gefrustreerd")
 * @returns the forms without duplicates, the base first
 */
export function adjectiveForms(base: string): string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular) return [...new Set(irregular)];
  if (INVARIABLE.has(base)) return [base];
  const inflected = inflectedAdjective(base);
  const forms = [base, inflected, partitive(base)];
  if (!NO_COMPARISON.test(base)) {
    const comparative = comparativeOf(base, inflected);
    const superlative = superlativeOf(base);
    forms.push(comparative, `${comparative}e`, superlative, `${superlative}e`);
  }
  return [...new Set(forms)];
}

/** The form with -e: "stout" → "stoute"; "verlegen" stays as it is. */
export function inflectedAdjective(base: string): string {
  const irregular = IRREGULAR.get(base)?.[1];
  if (irregular) return irregular;
  if (INVARIABLE.has(base) || endsInUnstressedEn(base)) return base;
  if (base.endsWith('e')) return base === 'moe' ? 'moeë' : base;
  if (endsInVowel(base) && !/(?:[aeou]i|ij|uy)$/.test(base)) return base;
  if (DOUBLES.has(base)) return /[^aeiou][lmrkt]$/.test(base) ? `${base}e` : openDoubled(base);
  return `${openSyllable(base, !UNVOICED.has(base))}e`;
}

function openDoubled(base: string): string {
  return /ns$/.test(base) ? `${base}e` : `${base}${base.at(-1)}e`;
}

/** Adjectives in -en never take -e; "fijn", "klein" and stressed -een do. */
function endsInUnstressedEn(base: string): boolean {
  return /[^aeiou]en$|[aeiou]ien$/.test(base) && base.length > 3;
}

function partitive(base: string): string {
  return /(?:s|sch|x|z)$/.test(base) || base.endsWith('e') ? base : `${base}s`;
}

function comparativeOf(base: string, inflected: string): string {
  if (base.endsWith('r')) return `${base}der`;
  if (inflected === base) return base.endsWith('e') ? `${base}r` : `${base}er`;
  return `${inflected}r`;
}

function superlativeOf(base: string): string {
  return /(?:s|sch|sj)$/.test(base) ? `${base}t` : `${base}st`;
}
