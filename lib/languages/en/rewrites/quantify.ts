/** Amounts, frequencies, durations and moments: the figure or the date that is missing. */

import type { Draft } from '../../../engine/rewrite.ts';
import { endBefore, inTense, replacing, startOf, statement, tokensOf, wholeFrame } from './frames.ts';
import type { Scene } from './scene.ts';

const EATS = '(?:ate|eats?|eaten|eating|drank|drinks?|drinking|had|fed)';
const SLEEPS = '(?:slept|sleeps?|sleeping|napped|naps?)';

const SEVERAL =
  '(?:a few|several|some|many|numerous|multiple|various|a couple of|a number of|countless|certain)';
const OF_LATE = '(?:lately|recently|of late|these days|nowadays|currently|since recently)';
const UP_TO_NOW = '(?:(?:in|over|for) )?(?:the (?:last|past) few \\p{L}+|(?:some time|a while) now)';
const LENGTH_OPENS = '(?:for|a|an|the|quite|some|very|so|such|too|long|little|short|whole|good)';
const LENGTH = '(?:while|time|ages|moment|moments|hours|minutes|days|weeks|bit|long|longer|briefly)';

/** Figures in the place of a phrase; `{verb}` is the writer's verb, `{noun}` the last word. The first that fits counts. */
const FIGURES: readonly [pattern: RegExp, figures: readonly string[]][] = [
  [new RegExp(`(?:^|\\s)${SEVERAL}\\s(?:.* )?(?!time$)\\p{L}+$`, 'u'), ['[number] {noun}']],
  [/^(?:lots|loads|plenty|a bunch|a lot|heaps|tons) of$/, ['[how many?]']],
  [new RegExp(`^${UP_TO_NOW}$|^${OF_LATE}$| ago$`, 'u'), ['since [date]', 'on [date]']],
  [
    /^(?:at (?:one|some|a (?:certain|given)) \p{L}+|one day|the other \p{L}+|once|eventually|previously|in the past|after a \p{L}+|at first|soon|later on)$/u,
    ['at [time]', 'on [date]'],
  ],
  [/\b(?:took|takes?|taking)\b/, ['{verb} [number] minutes']],
  [new RegExp(`(?:^|\\s)(?:${LENGTH_OPENS} )*${LENGTH}$`), ['for [number] minutes', 'from [time] to [time]']],
  [/\b(?:sleep|nap|night|rest)$/, ['{slept} from [time] to [time]']],
  [new RegExp(`\\b${EATS}\\b`), ['{verb} [what and how much?]']],
  [new RegExp(`\\b${SLEEPS}\\b`), ['{verb} from [time] to [time]']],
  [
    /(?:appetite|lunch|dinner|meal|snack|breakfast|tea|bottle|milk|water|food|soup|fruit|plate)$/,
    ['[what and how much?]'],
  ],
];
const AMOUNT = '[how much, how often or how long?]';
const VERB = new RegExp(`\\b(?:${EATS}|${SLEEPS}|(?:took|takes?|taking)(?: (?:him|her|them))?)\\b`, 'i');

/** Words that stand for a number of times, and can go when the number is given. */
const OFTEN =
  /^(?:always|often|sometimes|usually|frequently|regularly|occasionally|constantly|continually|continuously|rarely|seldom|repeatedly|generally|mostly|normally|again and again|all the time|every time|each time|the whole time|most of the time|at times|on occasion|now and (?:then|again)|every now and (?:then|again)|from time to time|over and over(?: again)?|yet again|once again|all day(?: long)?|invariably|as usual|as always|many times|on and off|non-?stop|every so often|more and more|incessantly|endlessly)$/;

export function vagueDrafts(scene: Scene): Draft[] {
  const quote = scene.quote.toLowerCase();
  if (OFTEN.test(quote)) return counted(scene);
  if (/\btends? to$|\btended to$/.test(quote)) return inclined(scene);
  for (const [pattern, figures] of FIGURES) {
    const at = quote.search(pattern);
    if (at >= 0) return figures.map((figure) => replacing(scene, 'quantify', figured(scene, figure, at)));
  }
  return [replacing(scene, 'quantify', AMOUNT)];
}

/** "He tends to lie down" → "He lies down [number] times [per day, per week?]". */
function inclined(scene: Scene): Draft[] {
  const { document, first, last, reach } = scene;
  const infinitive = document.tokens[last + 1];
  if (!infinitive || last + 1 >= reach) return [replacing(scene, 'quantify', AMOUNT)];
  const rest = last + 2 < reach ? ` ${statement(scene, last + 2, reach)}` : '';
  const text = `${inTense(scene, infinitive.norm)}${rest} [number] times [per day, per week?]`;
  return [{ kind: 'quantify', start: startOf(scene, first), end: endBefore(scene, reach), text }];
}

export function generalisationDrafts(scene: Scene): Draft[] {
  const quote = scene.quote.toLowerCase();
  if (OFTEN.test(quote))
    return scene.last < scene.verb ? counted(scene) : [...counted(scene), wholeFrame(scene)];
  const blank = '[what did you see or hear, and on which day?]';
  return [wholeFrame(scene, blank)];
}

/** "She often hits other children" → "She hits other children [number] times [per day, per week?]". */
function counted(scene: Scene): Draft[] {
  const { from, reach, verb } = scene;
  const times = '[number] times [per day, per week?]';
  if (verb < 0) return [replacing(scene, 'quantify', times)];
  const said = statement(scene, from, reach, tokensOf(scene));
  const place = { start: startOf(scene, from), end: endBefore(scene, reach) };
  return [
    { ...place, kind: 'quantify', text: `${said} ${times}` },
    { ...place, kind: 'quantify', text: `${said} on [which days?]` },
  ];
}

/** @param at where in the finding the vague words begin: "(cried) briefly" */
function figured(scene: Scene, figure: string, at: number): string {
  const { document, last, quote } = scene;
  const noun = document.tokens[last]!;
  const verb = VERB.exec(quote)?.[0] ?? '';
  const asked = /n't\b|\bnot\b/.test(quote) ? inTense(scene, verb) : verb;
  const kept = /^(?:\[number\]|for |from )/.test(figure) ? quote.slice(0, at).trim() : '';
  return `${kept} ${figure}`
    .replace('{noun}', document.text.slice(noun.start, noun.end))
    .replace('{verb}', asked)
    .replace('{slept}', inTense(scene, 'sleep'))
    .trim();
}
