/** The word forms a lexicon knows, one entry each, so that patterns can tell words apart without comparing letters. */

import type { Inflection } from './language.ts';
import type { Anchor } from './lexicon.ts';

/** What the engine knows of one word form. */
export interface Entry {
  /** Set of word classes, see `BIT`. */
  bits: number;
  /** How often it comes in 1,000 words, as far as is known. */
  frequency: number;
  /** The patterns that are entered from it. */
  anchors: Anchor[] | null;
  /** The word it stands for, when it is one of dialect or chat: "nie" for "niet". */
  meant: string | null;
}

/** Some words: a token is among them when it is one of `forms` or has one of the classes in `bits`. */
export interface Words {
  forms: readonly Entry[] | null;
  bits: number;
}

const RARE = 0.05;

export class Vocabulary {
  readonly inflection: Inflection;
  readonly #entries = new Map<string, Entry>();
  /** "niet", "een/geen" and "{zijn}" stand in hundreds of phrases; what they stand for is made once. */
  readonly #made = new Map<string, unknown>();

  constructor(inflection: Inflection) {
    this.inflection = inflection;
  }

  get(form: string): Entry | undefined {
    return this.#entries.get(form);
  }

  /** @param form in its normalised form */
  entry(form: string): Entry {
    let known = this.#entries.get(form);
    if (!known) {
      known = { bits: 0, frequency: RARE, anchors: null, meant: null };
      this.#entries.set(form, known);
    }
    return known;
  }

  words(forms: Iterable<string>): Words {
    const entries = new Set<Entry>();
    for (const form of forms) entries.add(this.entry(form));
    return { forms: [...entries], bits: 0 };
  }

  /** @returns what `make` returned when it was first asked for with this key */
  once<Made>(key: string, make: () => Made): Made {
    let made = this.#made.get(key) as Made | undefined;
    if (made === undefined) {
      made = make();
      this.#made.set(key, made);
    }
    return made;
  }
}
