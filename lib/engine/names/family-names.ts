/** How far a name goes: particles, family names, second first names. */

import { listedAt } from './listing.ts';
import { isNobody } from './nobody.ts';
import { hasNameShape, isNext, type Note } from './note.ts';

const PARTICLES = new Set(
  `van de der den des het 't te ten ter ver la le les l' el al ait ben bin bint ibn abu abou ould oulad da do dos das di del della dello du d' von zu zum
  y e san santa st sint op in uit aan bij vanden vander vande`.split(/\s+/),
);
/** Lower-case words that are particles only when another particle follows: "op den Kamp", "in 't Veld". */
const ONLY_WITH_ARTICLE = new Set(['op', 'in', 'uit', 'aan', 'bij', 'het']);
const ARTICLES = new Set(["'t", 'de', 'den', 'der', 'het']);
const MAX_PARTS = 5;

/** @param fold a single folded word */
export function isParticle(fold: string): boolean {
  return PARTICLES.has(fold);
}

/** As `isParticle`, for names out of their text: "Ben" by itself is a first name sooner than the start of "Ben Ali". */
export function isOnlyParticle(fold: string): boolean {
  return PARTICLES.has(fold) && fold !== 'ben';
}

/** @returns the index behind the last part of the name whose first part ends before `to` */
export function extend(note: Note, to: number): number {
  let end = to;
  for (let parts = 0; parts < MAX_PARTS && isNext(note, end) && !endsName(note, end - 1); parts++) {
    const behind = particlesEnd(note, end);
    const afterParticle = behind > end || endsInParticle(note, end - 1);
    if (!isNext(note, behind) || !isFamilyName(note, behind, afterParticle)) return end;
    if (behind > end && isSomeoneElse(note, end, behind)) return end;
    if (parts > 0 && startsAnother(note, behind)) return end;
    end = behind + 1;
  }
  return end;
}

/** "Van Hecke-De Wolf" */
function endsInParticle({ folds }: Note, index: number): boolean {
  const fold = folds[index]!;
  return PARTICLES.has(fold.slice(fold.lastIndexOf('-') + 1)) && fold.includes('-');
}

/** A possessive closes the name: "Milans Duplo". */
function endsName({ folds }: Note, index: number): boolean {
  return folds[index]!.endsWith("'s");
}

/** "mama Sofie van Lotte", "dokter Maes van Wijkcentrum De Brug": what a lower-case "van" may belong to. */
function isSomeoneElse(note: Note, from: number, index: number): boolean {
  if (index !== from + 1 || !note.lexicon.words.of.has(note.folds[from]!) || note.tokens[from]!.capital)
    return false;
  return isListedFirstName(note, index) || note.lexicon.words.organisationTypes.has(note.folds[index]!);
}

/** "Toen beet Noah Peeters Lotte": a listed first name behind a listed family name. */
function startsAnother(note: Note, index: number): boolean {
  return isListedFirstName(note, index) && note.lexicon.surnames.has(note.folds[index - 1]!);
}

export function particlesEnd(note: Note, from: number): number {
  const { folds, tokens, lexicon } = note;
  let end = from;
  while (end < from + 3 && tokens[end]?.kind === 'word' && PARTICLES.has(folds[end]!)) {
    if (
      end === from &&
      !tokens[end]!.capital &&
      ONLY_WITH_ARTICLE.has(folds[end]!) &&
      !ARTICLES.has(folds[end + 1] ?? '')
    )
      break;
    if (end > from && !isNext(note, end)) break;
    end++;
  }
  // "Ilyas Ben Ali" has a particle; in "Milan Ben" it is the name itself.
  return end > from && tokens[end]?.capital !== true && !lexicon.surnames.has(folds[end] ?? '') ? from : end;
}

/** Whether the word can be (a part of) a family name, or a second first name. */
export function isFamilyName(note: Note, index: number, afterParticle: boolean): boolean {
  const { folds, tokens, lexicon, text } = note;
  const { start, end, capital } = tokens[index]!;
  const fold = folds[index]!;
  const surname = lexicon.surnames.get(fold) ?? lexicon.surnames.get(fold.replace(/'?s?$/, ''));
  if (/^[dl]['’]\p{Lu}/u.test(text.slice(start, end))) return true;
  if (!capital) return surname === 'name' && !tokens[index - 1]!.capital && !lexicon.words.common.has(fold);
  if (isInitialAt(note, index)) return !afterParticle;
  if (!hasNameShape(note, index) || (isNobody(note, index) && surname === undefined && !afterParticle))
    return false;
  return afterParticle || surname !== undefined || !lexicon.words.common.has(fold);
}

/** "L." or "L" */
export function isInitialAt({ text, tokens }: Note, index: number): boolean {
  const { start, end } = tokens[index]!;
  return /^\p{Lu}\.?$/u.test(text.slice(start, end));
}

/** A family name or a second first name follows: "Kabongo", "van den Berg", "’t Hart". */
export function hasFamilyName(note: Note, index: number): boolean {
  const end = particlesEnd(note, index);
  return isNext(note, end) && note.tokens[end]!.capital && isFamilyName(note, end, end > index);
}

export function isListedFirstName(note: Note, index: number): boolean {
  return listedAt(note, index)?.listing === 'name' && !note.lexicon.surnames.has(note.folds[index]!);
}
