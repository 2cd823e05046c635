/** Vague amounts, frequencies, durations and moments: the figure or the date that is missing. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { participleOf } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { rangeOf, type Scene } from './scene.ts';

/** Phrase in place of the finding, by what the finding says. The first that fits is taken. */
const FIGURES: readonly [pattern: RegExp, figures: readonly string[]][] = [
  [
    /^(?:de |het |in de |sinds |al )?(?:laatste|afgelopen|voorbije|recente)? ?(?:tijd|weken|dagen|maanden|periode|jaren)$|^(?:sinds kort|tegenwoordig|de laatste \S+|momenteel|recentelijk meer)$/,
    ['sinds [datum]', 'van [datum] tot [datum]', 'al [aantal] [dagen, weken?]'],
  ],
  [
    /^(?:onlangs|recent|laatst|pas geleden|kort geleden|een (?:tijdje|tijd|poos) geleden|enige tijd geleden|vroeger|ooit|niet lang geleden|eerder|destijds|toen|op een keer|op een dag|pas|net|deze week|vorige week|daarnet|gisteren|laatstens)$/,
    ['op [datum]', 'op [datum] om [uur]'],
  ],
  [
    /^(?:een paar|enkele|een aantal|meerdere|verschillende|verscheidene|wat) (?:keer|keren|maal)$|^(?:meermaals|herhaaldelijk|meermalen|keer op keer|tig keer|veel keren|\S+ keren)$/,
    ['[aantal] keer', '[aantal] keer per [dag]'],
  ],
  [/^(?:nooit)$/, []],
  [
    /^(?:de |een |heel de |gans de )?(?:hele|ganse|halve) (?:dag|tijd|voormiddag|ochtend|namiddag|middag|week|nacht)(?: lang)?$|^(?:heel de dag|heel de tijd|de godganse dag)$/,
    ['van [uur] tot [uur]', '[aantal] keer', '[aantal] minuten'],
  ],
  [
    /(?:lang|tijd|tijdje|poos|poosje|hele tijd|even|eventjes|efkes|effe|effen|kort|lange tijd|uren|urenlang|eeuwig|moment|momentje|ogenblik|kortstondig|langdurig|minutenlang)$/,
    ['[aantal] minuten', '[hoe lang?]'],
  ],
  [
    /(?:voormiddag|namiddag|ochtend|middag|avond|vroeg|laat|straks|later)$/,
    ['om [uur]', 'van [uur] tot [uur]'],
  ],
  [
    /(?:vaak|dikwijls|regelmatig|geregeld|soms|af en toe|nu en dan|zelden|meestal|veelvuldig|altijd|steeds|telkens|constant|continu|voortdurend|aldoor|weer eens|elke keer|iedere keer|keer op keer|doorlopend|gewoonlijk|occasioneel|zo nu en dan|bij momenten|altijd maar|steevast|sporadisch)$/,
    ['[aantal] keer per [dag]', '[aantal] keer', '[hoe vaak?]'],
  ],
  [
    /(?:elke|iedere|ieder|elk) (?:dag|week|maand|ochtend|nacht|keer|maal)$/,
    ['[aantal] keer per [week]', '[aantal] keer'],
  ],
  [/(?:slecht|goed|onrustig|licht|diep) geslapen$/, ['van [uur] tot [uur] geslapen', '[hoe lang?] geslapen']],
  [
    /(?:slecht|goed|flink|weinig|veel|amper|niets|nauwelijks) (gegeten|gedronken)$/,
    ['[hoeveel?] $1', '[aantal] [happen, lepels?] $1'],
  ],
  [/(?:snel|rap|vlug|traag|langzaam|meteen)$/, ['in [aantal] minuten', '[hoe snel?]']],
  [/(?:groot|grote|klein|kleine|hoog|hoge|dik|dikke)$/, ['[hoe groot?]', '[aantal] cm']],
  [
    /(?:veel|weinig|beetje|wat|amper|nauwelijks|genoeg|voldoende|minder|meer|nogal|best|te weinig|te veel|bijna niets|flink|stuk|paar|enkele|sommige|verschillende|aantal|hoop|massa|deel|half|bijna|ongeveer|redelijk|goed)$/,
    ['[hoeveel?]'],
  ],
];
const EVENTS = /^(?:huilen|hoesten|niezen|wenen|roepen|vallen|slaan|bijten|braken|plassen|lachen)$/;

export function vagueDrafts(scene: Scene): Draft[] {
  const late = rather(scene);
  if (late.length > 0) return late;
  const drafts = [...inPlace(scene, figuresFor(scene)), ...countedBefore(scene)];
  return drafts.length > 0 ? drafts : inPlace(scene, ['[hoeveel?]', '[hoe vaak?]']);
}

/** "slaat vaak" → "sloeg [aantal] keer", since what was counted is past. */
export function countedBefore(scene: Scene): Draft[] {
  const { document, clause, first, last } = scene;
  const { finite } = clause;
  const counts = figuresFor(scene).some((figure) => figure.includes('[aantal] keer'));
  if (
    !counts ||
    clause.order !== 'main' ||
    finite?.tense !== 'present' ||
    !finite.infinitive ||
    clause.verb > first
  )
    return [];
  if (scene.clauses.length > 1 || clause.cluster.length > 0) return [];
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
  ];
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
