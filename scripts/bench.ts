/**
 * `npm run bench`: speed, cold start, memory and bundle sizes, beside other text checkers, in one run.
 * `npm run bench -- --browser` adds the overlay in Chromium and Firefox: keystrokes, memory, endurance.
 */

import { parseArgs } from 'node:util';
import { bundle, edit, memory, warm } from './bench/engine.ts';
import { peers } from './bench/peers.ts';
import { extensionSizes } from './bench/sizes.ts';
import { textOf, wordsIn } from './bench/texts.ts';
import { kib, median, ms, once, table } from './bench/timing.ts';

const PEER_WORDS = 1_000;
const CURVE = [1_000, 5_000, 20_000, 50_000, 100_000, 200_000];

const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });

console.log(`Feitelijk and other checkers on ${PEER_WORDS} words, in ms per 1,000 words.`);
console.log('The others check other things, in English; the figures only say what a user would wait for.\n');
const rows = [['checker', 'looks for', 'first text', 'warm']];
const own = await bundle();
rows.push(['Feitelijk', 'objective Dutch', ms(own.coldStart), ms(await warm(PEER_WORDS))]);
const english = textOf(PEER_WORDS, 'en');
for (const peer of await peers()) {
  const perThousand = 1_000 / wordsIn(english);
  const first = (await once(() => peer.check(english))) * perThousand;
  rows.push([
    peer.name,
    peer.looksFor,
    ms(first),
    ms((await median(() => peer.check(english), 9, 5)) * perThousand),
  ]);
}
console.log(`${table(rows)}\n`);

console.log('Longer texts, all of it new, and one letter typed in the middle:\n');
const curve = [['words', 'ms', 'ms per 1,000 words', 'one edit, ms']];
for (const words of CURVE) {
  const perThousand = await warm(words);
  curve.push([
    String(words),
    ms((perThousand * words) / 1_000),
    perThousand.toFixed(2),
    (await edit(words)).toFixed(2),
  ]);
}
console.log(`${table(curve)}\n`);

console.log(
  `Cold start in a new process: ${ms(own.coldStart)} ms (load, compile the rules, check 300 words)`,
);
console.log(`Engine with the Dutch pack: ${kib(own.bytes)}, ${kib(own.gzipped)} gzipped`);
console.log(`Heap held after 20,000 words: ${(await memory()).toFixed(1)} MB\n`);
console.log(table([['built file', 'size', 'gzipped'], ...extensionSizes()]));

if (values.browser) {
  const { inBrowsers } = await import('./bench/browser.ts');
  console.log(`\n${await inBrowsers()}`);
}
