/**
 * The spelling rules every Dutch inflection shares: open and closed syllables, v/f, z/s, and which last
 * syllables are unstressed. Rules are those of the *Woordenlijst Nederlandse Taal* (het Groene Boekje).
 */

const VOWEL = 'aeiouyáéíóúèêëïöü';
const VOWEL_GROUPS = /[aeiouyáéíóúèêëïöü]+/g;
const ONE_CONSONANT_AFTER_LONG_VOWEL = /(aa|ee|oo|uu)[bcdfghjklmnpqrstvwxz]$/;
const ONE_CONSONANT_AFTER_SHORT_VOWEL = /(?:^|[^aeiouyëïöü])[aeiou][bcdfgklmnpqrstvz]$/;
const AFTER_LONG_VOWEL_OR_LR = /(?:[aeiou]{2}|ij|[lr])$/;
/** Last syllables with a schwa or an unstressed i: their consonant is not doubled ("lastige", "lepels"). */
const UNSTRESSED_END = /(?:el|em|en|er|es|et|ig|ik|lijk|um|us)$/;

/** Number of vowel groups, a good enough count of syllables. */
export function syllables(word: string): number {
  return word.match(VOWEL_GROUPS)?.length ?? 0;
}

export function endsInVowel(word: string): boolean {
  return VOWEL.includes(word.at(-1) ?? ' ');
}

/** Whether the last syllable of a word of more than one syllable is unstressed. */
export function hasUnstressedEnd(word: string): boolean {
  return UNSTRESSED_END.test(word) && syllables(word) > 1;
}

/**
 * Prepares a word for an ending that begins with a vowel: "groot" → "grot", "dom" → "domm",
 * "lief" → "liev", "boos" → "boz", "lastig" → "lastig".
 *
 * @param voiced whether a last f or s is voiced; false for "grof" and "hees"
 */
export function openSyllable(word: string, voiced = true): string {
  const spelled = voiced ? voice(word) : word;
  if (ONE_CONSONANT_AFTER_LONG_VOWEL.test(spelled)) return spelled.slice(0, -2) + spelled.slice(-1);
  if (ONE_CONSONANT_AFTER_SHORT_VOWEL.test(spelled) && !hasUnstressedEnd(spelled)) {
    return spelled + spelled.slice(-1);
  }
  return spelled;
}

function voice(word: string): string {
  const before = word.slice(0, -1);
  if (word.endsWith('f') && AFTER_LONG_VOWEL_OR_LR.test(before)) return `${before}v`;
  if (word.endsWith('s') && AFTER_LONG_VOWEL_OR_LR.test(before) && !/[lr]$/.test(before)) return `${before}z`;
  return word;
}

/**
 * The reverse for a stem that loses its ending: "lop" → "loop", "domm" → "dom", "blijv" → "blijf",
 * "verhuiz" → "verhuis".
 *
 * @param stressed whether the last syllable is stressed: "sper" → "speer", but "luister" stays
 */
export function closeSyllable(stem: string, stressed = true): string {
  const devoiced = stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (/([bdfgklmnprst])\1$/.test(devoiced)) return devoiced.slice(0, -1);
  if (stressed && /(?:^|[^aeiouyëïöü]|ë)[aeou][bcdfgklmnprst]$/.test(devoiced)) {
    return `${devoiced.slice(0, -1)}${devoiced.at(-2)}${devoiced.at(-1)}`;
  }
  return devoiced;
}

/** The words of a list written as one string. */
export function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
