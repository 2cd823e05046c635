/**
 * `npm run fuzz -- [N]` checks N texts (default 1,000,000) that are made of torn corpus sentences and odd characters:
 * nothing may throw, take long, or point outside its text. Prints the first text that does.
 */

import { check } from '../lib/engine/check.ts';
import { rewritesFor } from '../lib/engine/rewrite.ts';
import { loadLexicon } from '../lib/languages/index.ts';
import { type GoldText, readGold } from '../tests/corpus/score.ts';

const ODD = [
  '\n',
  '\r\n',
  "'",
  '“',
  '(',
  ')',
  '…',
  '.',
  '!',
  '?',
  ',',
  ';',
  ':',
  '-',
  '😀',
  '\u200b',
  '\ud800',
  'א',
];
const WORDS = ['1', '12/03', 'L.', 'niet', 'dat', 'zich', '[', ']', 'constructor', '__proto__', 'één'];
const PIECES = [...ODD, ...WORDS];
/** In ms; a text has some twenty words. */
const TOO_LONG = 1_000;
/** Rewrites are slower, so only some findings get theirs. */
const REWRITE_EVERY = 20;

const count = Number(process.argv[2] ?? 1_000_000);
const sentences = readGold<GoldText>('findings').map(({ text }) => text);
const lexicon = await loadLexicon('nl');
const rewriter = lexicon.pack.rewriter!;

let seed = 12_345;
/** The same texts every time, so that a failure can be looked at again. */
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
  return seed % below;
}

function pick<T>(values: readonly T[]): T {
  return values[random(values.length)]!;
}

function torn(sentence: string): string {
  const at = random(sentence.length + 1);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at)];
  switch (random(4)) {
    case 0:
      return before + pick(PIECES) + after;
    case 1:
      return before + after.slice(1 + random(5));
    case 2:
      return after + before;
    default:
      return before + pick(sentences).slice(0, random(40)) + after;
  }
}

function nextText(): string {
  let text = '';
  for (let sentence = random(3); sentence >= 0; sentence--) {
    let piece = pick(sentences);
    for (let tear = random(4); tear > 0; tear--) piece = torn(piece);
    text += `${piece} `;
  }
  return text;
}

/** @returns what is wrong with the engine's answer, if anything is */
function faultIn(text: string, withRewrites: boolean): string | undefined {
  const start = performance.now();
  const { findings, fields } = check(text, lexicon, { profile: 'incident', interfaceLanguage: 'nl' });
  if (performance.now() - start > TOO_LONG) return 'took too long';
  if (findings.some((finding) => text.slice(finding.start, finding.end) !== finding.quote))
    return 'a quote is not in its place';
  if (fields.some(({ end = 0 }) => end > text.length)) return 'a field points outside the text';
  if (!withRewrites) return undefined;
  const rewrites = findings.flatMap((finding) => rewritesFor(text, finding, { lexicon, rewriter }));
  if (rewrites.some((rewrite) => rewrite.start > rewrite.end || rewrite.end > text.length))
    return 'a rewrite lies outside the text';
  const blanks = rewrites.flatMap(({ replacement, blanks }) =>
    blanks.map(({ start, end }) => replacement.slice(start, end)),
  );
  return blanks.some((blank) => !(blank.startsWith('[') && blank.endsWith(']')))
    ? 'a blank is not in its place'
    : undefined;
}

for (let index = 0; index < count; index++) {
  const text = nextText();
  const fault = faultIn(text, index % REWRITE_EVERY === 0);
  if (fault) {
    console.error(`${fault}: ${JSON.stringify(text)}`);
    process.exit(1);
  }
}
console.log(`${count} texts: nothing threw, took long, or pointed outside its text`);
