/** Words that tell of harm, danger or absence. A positive wording never drops them (product, principle 2). */

const HARM =
  /(?<!\p{L})(?:hit(?:s|ting)?|bit(?:es?|ten|ing)?|kick(?:s|ed|ing)?|push(?:es|ed|ing)?|pinch(?:es|ed|ing)?|scratch(?:es|ed|ing)?|slap(?:s|ped)?|punch(?:es|ed)?|fell|fall(?:s|en)?|bleed(?:s|ing)?|bled|blood|wounds?|bruis(?:e|es|ed)|bump(?:s|ed)?|graze[ds]?|swell(?:ing|s)?|swollen|broken|burn(?:s|t|ed)?|fever|vomit(?:s|ed|ing)?|seizure|unconscious|hospital|emergency|allerg\p{L}*|medication|chok(?:e|es|ed|ing)|ran (?:away|off)|run(?:s|ning)? (?:away|off)|missing|disappeared|unsupervised|escaped|scars?|red marks?)(?!\p{L})/iu;

export function tellsHarm(words: string): boolean {
  return HARM.test(words);
}
