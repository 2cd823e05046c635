/** What the coach knows beforehand of who is in the notes. Kept in memory only. */
export interface Knowledge {
  /** Names of children, parents and colleagues; found in any spelling. */
  names: readonly string[];
  /** Words that are to be left out wherever they stand. */
  phrases: readonly string[];
}

export const NOTHING_KNOWN: Knowledge = { names: [], phrases: [] };
