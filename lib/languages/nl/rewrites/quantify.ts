/** Vague amounts, frequencies, durations and moments: the figure or the date that is missing. */

import { bitsAt, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { participleOf } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { FIGURES } from './figures.ts';
import { ownSubject, rangeOf, type Scene } from './scene.ts';

const EVENTS = /^(?:huilen|hoesten|niezen|wenen|roepen|vallen|slaan|bijten|braken|plassen|lachen)$/;

export function vagueDrafts(scene: Scene): Draft[] {
  const special = [...rather(scene), ...howMany(scene), ...howBig(scene), ...howMuch(scene)];
  if (special.length > 0) return special;
  const drafts = [...inPlace(scene, figuresFor(scene)), ...countedBefore(scene), ...countedFirst(scene)];
  return drafts.length > 0 ? drafts : inPlace(scene, ['[hoeveel?]', '[hoe vaak?]']);
}

/** "slaat vaak" → "sloeg [aantal] keer", since what was counted is past. */
export function countedBefore(scene: Scene): Draft[] {
  const { document, clause, first, last } = scene;
  const { finite } = clause;
  if (!counts(scene) || finite?.tense !== 'present' || !finite.infinitive || clause.verb > first) return [];
  if (clause.order !== 'main' || scene.clauses.length > 1 || clause.cluster.length > 0) return [];
  const past = agree(finite.infinitive, { tense: 'past', number: finite.number });
  const between = wordsOf(document, range(clause.verb + 1, first));
  const after = wordsOf(document, range(last + 1, clause.span.to));
  const { start } = document.tokens[clause.verb]!;
  const { end } = rangeOf(document, clause.span);
  const counted = (count: string, period: string): Draft => ({
    start,
    end,
    kind: 'quantify',
    text: join(past, between, count, after, period),
  });
  return [
    counted('[aantal] keer', ''),
    counted('op [datum] [aantal] keer', ''),
    counted('[hoe vaak?]', '[in welke periode?]'),
    counted('op [datum]', ''),
  ];
}

/** "Regelmatig komt ze met …" → "Ze kwam [aantal] keer met …" */
function countedFirst(scene: Scene): Draft[] {
  const { document, clause, first, last } = scene;
  const isFore = clause.fore.length === last - first + 1 && clause.fore[0] === first;
  if (!isFore || !counts(scene) || !clause.finite?.infinitive || clause.subject.length === 0) return [];
  const { infinitive, number } = clause.finite;
  const past = agree(infinitive, { tense: 'past', number });
  const rest = wordsOf(document, [...clause.middle, ...clause.cluster, ...clause.extra]);
  const place = rangeOf(document, clause.span);
  const subject = ownSubject(scene);
  return [
    join(subject, past, '[aantal] keer', rest),
    join('op [datum]', past, subject, rest),
    join(subject, past, '[hoe vaak?]', rest, '[in welke periode?]'),
  ].map((text) => ({ ...place, kind: 'quantify', text }));
}

function counts(scene: Scene): boolean {
  return figuresFor(scene).some((figure) => figure.includes('[aantal] keer'));
}

/** "nogal laat": how late. */
function rather({ document, quote, first, last, clause }: Scene): Draft[] {
  const next = last + 1 < clause.span.to ? document.tokens[last + 1]!.norm : '';
  if (
    !/^(?:nogal|best|redelijk|vrij|tamelijk|behoorlijk|eerder)$/i.test(quote) ||
    bitsAt(document, last + 1) & BIT.preposition
  )
    return [];
  const place = rangeOf(document, { from: first, to: last + 2 });
  const moment = /^(?:laat|vroeg)$/.test(next) ? ['om [uur]'] : [];
  return [...moment, `[hoe ${next}?]`].map((text) => ({ ...place, kind: 'quantify', text }));
}

const SOME =
  /^(?:een paar|enkele|een aantal|meerdere|verschillende|verscheidene|wat|veel|heel wat|een hoop|een heleboel|een boel|talrijke|diverse|ettelijke|tal van|de nodige|sommige|weinig) (?!keer|keren|maal|malen)(.+)$/i;
const SPAN_OF_TIME = /^(?:dagen|weken|maanden|jaren|uren)$/i;

/** "enkele kinderen" → "[aantal] kinderen", "enkele dagen" → "van [datum] tot [datum]" */
function howMany(scene: Scene): Draft[] {
  const noun = SOME.exec(scene.quote)?.[1];
  if (noun === undefined) return [];
  const isTime = SPAN_OF_TIME.test(noun) && !is(scene.document, scene.first - 1, 'preposition');
  // "veel ruzie" is counted in times, "veel conflicten" by themselves.
  const isPlural = /(?:en|s)$/.test(noun.split(' ')[0]!);
  if (!isPlural) return inPlace(scene, [`[aantal] keer ${noun}`, `[hoeveel?] ${noun}`]);
  return inPlace(scene, [
    `[aantal] ${noun}`,
    ...(isTime ? ['van [datum] tot [datum]'] : [`[hoeveel?] ${noun}`]),
  ]);
}

/** "een grote buil" → "een buil van [hoe groot?]" */
function howBig({ document, quote, first, last, clause }: Scene): Draft[] {
  const isSize = /^(?:heel |erg |nogal |vrij )?(?:grote?|kleine?|hoge?|dikke?|brede?|lange?|diepe?)$/i.test(
    quote,
  );
  const noun = document.tokens[last + 1];
  const other =
    BIT.preposition | BIT.adverb | BIT.coordinator | BIT.subordinator | BIT.auxiliary | BIT.copula;
  const holdsNoun =
    last + 1 < clause.span.to && noun?.kind === 'word' && !(bitsAt(document, last + 1) & other);
  if (!isSize || !holdsNoun) return [];
  const place = rangeOf(document, { from: first, to: last + 2 });
  const written = wordsOf(document, [last + 1]);
  return [`${written} van [hoe groot?]`, `${written} van [aantal] cm`, `${written} ([hoe groot?])`].map(
    (text) => ({
      ...place,
      kind: 'quantify',
      text,
    }),
  );
}

/** How much of it was done, by the verb: how well somebody ate or slept can be counted. */
const MEASURES: Record<string, readonly string[]> = {
  eten: ['[hoeveel?]', '[aantal] [happen, boterhammen?]', '[wat en hoeveel?]'],
  drinken: ['[hoeveel?]', '[aantal] [slokken, ml?]'],
  slapen: ['van [uur] tot [uur]', '[hoe lang?]', '[aantal] minuten'],
};

/** "at goed" → "at [hoeveel?]", "lekker gegeten" → "[hoeveel?] gegeten": the verb is in the finding and stays. */
export function howMuch(scene: Scene): Draft[] {
  const { document, first, last, clause } = scene;
  const verb = range(first, last + 1).find((index) => index === clause.verb || measureOf(scene, index));
  const measures = verb === undefined ? undefined : measureOf(scene, verb);
  if (verb === undefined || !measures || first === last) return [];
  const written = wordsOf(document, [verb]);
  const place = rangeOf(document, { from: first, to: last + 1 });
  const isMain = verb === clause.verb && participleOf(document.tokens[verb]!.norm) === null;
  const subject = clause.subject.filter((index) => index >= first && index <= last);
  return measures.map((measure) => ({
    ...place,
    kind: 'quantify',
    text: isMain ? join(written, wordsOf(document, subject), measure) : join(measure, written),
  }));
}

function measureOf({ document, clause }: Scene, index: number): readonly string[] | undefined {
  const { norm } = document.tokens[index]!;
  const infinitive = participleOf(norm) ?? (index === clause.verb ? clause.finite?.infinitive : undefined);
  return infinitive !== undefined && Object.hasOwn(MEASURES, infinitive) ? MEASURES[infinitive] : undefined;
}

/** Blanks for the figure that the finding is vague about; none when it is about no figure. */
export function figuresFor(scene: Scene): string[] {
  const plain = scene.quote
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:heel erg|heel|erg|zeer|best|nogal|wel|zo|te|vrij|redelijk|al) (?=\S)/, '')
    .trim();
  for (const [pattern, figures] of FIGURES) {
    const match = new RegExp(`(?:^|\\s)(?:${pattern.source})`).exec(plain);
    if (!match) continue;
    const filled = figures.map((figure) => figure.replaceAll('$1', match[1] ?? ''));
    return filled[0] === '[hoeveel?]' ? amounts(scene) : filled;
  }
  return [];
}

/** How something is counted: crying by times, soup by spoons. */
function amounts({ document, clause, last }: Scene): string[] {
  const next = document.tokens[last + 1];
  const lexical = clause.cluster.map((index) => participleOf(document.tokens[index]!.norm)).find(Boolean);
  const verb = lexical ?? participleOf(next?.norm ?? '') ?? clause.finite?.infinitive ?? '';
  if (verb === 'eten')
    return ['[hoeveel?]', next?.norm === 'van' ? '[aantal] lepels' : '[aantal] [happen, boterhammen?]'];
  if (verb === 'drinken') return ['[hoeveel?]', '[aantal] [slokken, ml?]'];
  const isPlural =
    next?.kind === 'word' &&
    /[^e]en$|s$/.test(next.norm) &&
    (bitsAt(document, last + 1) & ~(BIT.person | BIT.unit)) === 0;
  if (isPlural) return ['[aantal]', '[hoeveel?]'];
  return EVENTS.test(verb) ? ['[aantal] keer', '[hoe lang?]'] : ['[hoeveel?]'];
}

/** The finding, with its article, in other words. */
export function inPlace({ document, first, last }: Scene, figures: readonly string[]): Draft[] {
  const article = /^(?:de|het|een|'n|ne|heel|gans)$/.test(document.tokens[first - 1]?.norm ?? '');
  const range = rangeOf(document, { from: article ? first - 1 : first, to: last + 1 });
  return figures.map((text) => ({ ...range, kind: 'quantify', text }));
}
