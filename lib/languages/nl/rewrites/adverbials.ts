/**
 * What of a clause stays when its predicate goes: times and places stay, what only leaned on the predicate goes
 * with it or becomes where it was seen: "bang voor de hond" → "bij de hond".
 */

import { bitsAt, type Document } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { words } from '../morphology/spelling.ts';
import { startsNounPhrase } from '../word-groups.ts';
import { join, wordsOf } from '../word-order.ts';

/** Words for the day or the moment. */
export const DAYS = words(
  'vandaag gisteren eergisteren vanmorgen vanochtend vanmiddag vannamiddag vanavond vannacht daarnet vandaaag',
);
/** "had *er* zin in", "baalde *ervan*": nothing is left for them to point at. */
const POINTING = words('er ervan erover ermee eraan erin erop ertegen ervoor daarvan daarover daarmee');

/** "deed *de hele tijd* ambetant": of what was seen, the writer says how long. */
const WHOLE = /^(?:(?:de|den) )?(?:hele|ganse) (?:tijd|dag)$|^(?:heel|gans) (?:de|den) (?:tijd|dag)$/i;

/** After which words a preposition says what somebody feels or does, rather than where or when. */
const GOVERNED: Record<string, RegExp> = {
  van: /./,
  over: /./,
  door: /./,
  naar: /./,
  tegenover: /./,
  aan: /erger|hekel|behoefte|nood|hecht|stoor|storen|gewend|wennen|deugd|houvast|klamp/,
  op: /boos|kwaad|woedend|nijdig|razend|jaloers|trots|fier|dol|verliefd|gek|verzot|gesteld|gemunt|fel|tuk|zot|reage/,
  in: /zin|goesting|trek|interesse|ge[iï]nteresseerd|vertrouwen/,
  voor: /bang|schrik|angst|lief|streng|zorg|respect|oog|schuw|aardig|vriendelijk|motiveren|gemotiveerd|interesse/,
  tegen: /opgewassen|verliezen/,
  met: /blij|content|tevreden|opgezet|gelukkig|ingenomen|verguld/,
};

/**
 * @param rest the tokens of the clause that are not in its predicate
 * @param predicate the predicate's words, verbs as infinitives too
 */
export function adverbialsOf(document: Document, rest: readonly number[], predicate: string): string {
  return join(...groupsOf(document, rest).map((group) => adverbial(document, group, predicate)));
}

/** Cuts at prepositions and at words for a day; "de dag van zijn dochter" stays together. */
function groupsOf(document: Document, rest: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const index of rest) {
    const group = groups.at(-1);
    const { norm } = document.tokens[index]!;
    const continues = group?.at(-1) === index - 1;
    const isInner = continues && group.length > 1 && /^(?:van|uit|tot)$/.test(norm);
    const opens = (bitsAt(document, index) & BIT.preposition) !== 0 || DAYS.has(norm);
    if (!group || !continues || (opens && !isInner) || isDay(document, group)) groups.push([index]);
    else group.push(index);
  }
  return groups;
}

function isDay(document: Document, [only, ...others]: readonly number[]): boolean {
  return only !== undefined && others.length === 0 && DAYS.has(document.tokens[only]!.norm);
}

function adverbial(document: Document, whole: readonly number[], predicate: string): string {
  const group = withoutObject(document, whole);
  const [first = -1, second] = group;
  // "slordig *en zonder inzet*", "liever … *dan naar buiten*": joined to what is gone.
  if (first < 0 || /^(?:dan|en)$/.test(document.tokens[first]!.norm)) return '';
  const { norm } = document.tokens[first]!;
  if (group.length === 1 && (POINTING.has(norm) || bitsAt(document, first) & BIT.preposition)) return '';
  if (WHOLE.test(wordsOf(document, [...group]))) return '';
  if (second === undefined || !isGoverned(document, norm, second, predicate))
    return wordsOf(document, [...group]);
  const object = group.slice(1);
  if (norm === 'naar' && /verlang|hunker|uitkijk|smacht|heimwee/.test(predicate)) return '';
  const isAbout =
    /^(?:hem|haar|me|mij|ons|hen|je|jou)$/.test(document.tokens[second]!.norm) && object.length === 1;
  if (isAbout && norm !== 'naar' && norm !== 'tegenover') return '';
  return startsNounPhrase(document, second) ? `bij ${wordsOf(document, object)}` : '';
}

/** "is *ons* heel de dag aan het uitdagen": to whom it was done goes with what was done. */
function withoutObject(document: Document, group: readonly number[]): readonly number[] {
  return /^(?:ons|me|mij|je|hem|hen)$/.test(document.tokens[group[0]!]!.norm) ? group.slice(1) : group;
}

/** "van 9 tot 11 uur", "naar buiten" and "over een week" say when and where. */
function isGoverned(document: Document, preposition: string, next: number, predicate: string): boolean {
  const { kind, norm } = document.tokens[next]!;
  if (kind === 'number' || /^(?:buiten|binnen|huis|bed|school|thuis)$/.test(norm)) return false;
  return Object.hasOwn(GOVERNED, preposition) && GOVERNED[preposition]!.test(predicate);
}
