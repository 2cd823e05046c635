/** Who was there, what happened, what set it off, what came of it and how it was for the child. */

import { is } from '../../../engine/document.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Range } from '../../../engine/types.ts';
import { type Clause, firstClause, type Reading } from './reading.ts';
import { ACTS, CARES, COLLEAGUES, DISCUSSED, HARM, NEXT, SIGNS, TELLS, TRIGGER } from './words.ts';

const OBJECTS = new Set(['him', 'her', 'them']);

/** A name, an initial, a role or a pronoun: anyone but the writer and the team. */
export function who({ document }: Reading): Range | undefined {
  const index = document.tokens.findIndex((token, at) => {
    if (token.kind !== 'word' || document.quoted[at] || COLLEAGUES.has(token.norm)) return false;
    const isSomebody =
      is(document, at, 'pronoun') || is(document, at, 'person') || is(document, at, 'parent');
    return isSomebody || OBJECTS.has(token.norm) || isName(document, at);
  });
  const token = document.tokens[index];
  return token && { start: token.start, end: token.end };
}

/** What was seen or heard: somebody else than the writer does something. */
export function behaviour(reading: Reading): Range | undefined {
  return firstClause(reading, tellsBehaviour);
}

function tellsBehaviour({ words, role, planned, reported }: Clause): boolean {
  if (planned || reported || role === 'self' || role === 'colleague' || role === 'parent') return false;
  return ACTS.test(words) || SIGNS.test(words) || (role !== 'thing' && HARM.test(words));
}

/** What came right before, or that nothing did. */
export function trigger(reading: Reading): Range | undefined {
  return firstClause(reading, ({ words, planned, reported }) => !planned && !reported && TRIGGER.test(words));
}

/** What came after, for the child or others, and what the writer did. */
export function consequences(reading: Reading): Range | undefined {
  const first = reading.clauses.findIndex(tellsBehaviour);
  return firstClause(reading, (clause, index) => {
    const { words, role, planned, reported } = clause;
    if (planned || reported || first < 0) return false;
    if (NEXT.test(words) && (ACTS.test(words) || CARES.test(words))) return true;
    if (index <= first) return false;
    if (HARM.test(words)) return true;
    if (role === 'self' || role === 'colleague')
      return (ACTS.test(words) || CARES.test(words)) && !DISCUSSED.test(words) && !TELLS.test(words);
    return role === 'nobody' && CARES.test(words);
  });
}

/** How the child was, in signs that can be seen or heard. */
export function wellbeing(reading: Reading): Range | undefined {
  return firstClause(
    reading,
    ({ words, role, planned }) => !planned && (role === 'child' || role === 'nobody') && SIGNS.test(words),
  );
}
