import { useCallback, useState } from 'react';
import {
  confirmedText,
  type Decision,
  type Decisions,
  type Draft,
  isOpen,
} from '../../../lib/coach/draft.ts';
import type { Confirmed } from '../../../lib/coach/schema.ts';
import type { Category } from '../../../lib/engine/types.ts';

export interface Passed {
  text: Confirmed;
  categories: Category[];
}

export interface Gate {
  /** What is asked about the text that was held up; `null` when nothing is. */
  held: Draft | null;
  decisions: Decisions;
  decide: (key: string, decision: Decision) => void;
  /**
   * Lets typed text through when nobody can be recognised in it. Otherwise it is held up, and what is asked shows;
   * the same text again goes through once all is decided.
   */
  pass: (text: string) => Promise<Passed | null>;
  reset: () => void;
}

const NO_DECISIONS: Decisions = new Map();

/** The way of any typed sentence to the store or the screen. */
export function useGate(): Gate {
  const [held, setHeld] = useState<Draft | null>(null);
  const [decisions, setDecisions] = useState(NO_DECISIONS);

  const decide = useCallback((key: string, decision: Decision) => {
    setDecisions((now) => new Map(now).set(key, decision));
  }, []);
  const reset = useCallback(() => {
    setHeld(null);
    setDecisions(NO_DECISIONS);
  }, []);

  const pass = async (typed: string): Promise<Passed | null> => {
    const { categoriesOf, readSentence } = await import('../../../lib/coach/read-notes.ts');
    const text = typed.trim();
    const seen = held?.original === text;
    const draft = seen ? held : await readSentence(text);
    if (draft.spots.length > 0 && (!seen || isOpen(draft, decisions))) {
      setHeld(draft);
      return null;
    }
    const confirmed = confirmedText(draft, decisions);
    reset();
    return { text: confirmed, categories: await categoriesOf(confirmed) };
  };

  return { held, decisions, decide, pass, reset };
}
