/**
 * What a child cannot, does not dare, will not or does not do, and what it may do instead (VTO 2.2). An entry
 * is tried on the clause in dictionary order without its negation: "Tess slaapt niet goed in" is
 * `goed inslapen`, "hij kan zijn jas niet zelf aandoen" is `zijn jas zelf aandoen` with the family `can`.
 *
 * Phrases are written as in `strengths.ts`; `$1` is what the entry's first group found. A phrase between
 * slashes is a whole sentence, with `{S}` for the subject.
 */

export type Family = 'can' | 'dare' | 'want' | 'do';

export interface Ability {
  families: readonly Family[];
  pattern: RegExp;
  says: readonly string[];
}

const ANY: readonly Family[] = ['can', 'dare', 'want', 'do'];
export const CAN: readonly Family[] = ['can', 'do', 'want'];

/** A pattern begins at the start of a word. */
export function ability(pattern: RegExp, says: string[], families: readonly Family[] = ANY): Ability {
  return { families, pattern: new RegExp(`(?:^|\\s)(?:${pattern.source})`, pattern.flags), says };
}
