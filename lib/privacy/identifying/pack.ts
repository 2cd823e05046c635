/** Words that may tell who somebody is although they name nobody. A language is one file and a line here. */

import type { Language } from '../../engine/types.ts';
import { ENGLISH } from './en.ts';
import { DUTCH } from './nl.ts';

/** Space-separated words in lower case. Where an ending may follow, the word ends in `*`. */
export interface IdentifyingWords {
  /** Behind a number they make an age: "4 jaar". */
  ageUnits: string;
  /** In front of a number word they make an age by themselves: "vier-jarige". */
  ageEndings: string;
  numerals: string;
  /** Few families have one: "tweeling", "rolstoel". */
  rareFacts: string;
  /** Origins, languages and faiths. */
  origins: string;
  /** Whose work tells who a child's family is. */
  relatives: string;
  professions: string;
  /** What stands in the place of each. */
  standIns: Record<'age' | 'rare' | 'origin' | 'profession', string>;
}

export const IDENTIFYING: Record<Language, IdentifyingWords> = { nl: DUTCH, en: ENGLISH };
