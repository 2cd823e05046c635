/** What our engine costs, warm and cold, short and long. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { analyse } from '../../lib/analyse.ts';
import { forgetParagraphs } from '../../lib/engine/check.ts';
import { dropExamples } from '../drop-examples.ts';
import { francLanguages } from '../franc-languages.ts';
import { textOf, wordsIn } from './texts.ts';
import { median } from './timing.ts';

/** @returns ms per 1,000 words when every paragraph is new */
export async function warm(words: number): Promise<number> {
  const text = textOf(words, 'nl');
  const time = await median(async () => {
    forgetParagraphs();
    await analyse(text, { language: 'nl' });
  });
  return (time / wordsIn(text)) * 1000;
}

/** @returns ms for one more letter in the middle of a text of so many words */
export async function edit(words: number): Promise<number> {
  const text = textOf(words, 'nl');
  const middle = text.indexOf(' ', text.length / 2);
  await analyse(text, { language: 'nl' });
  let typed = '';
  return median(async () => {
    typed += 'a';
    await analyse(`${text.slice(0, middle)}${typed}${text.slice(middle)}`, { language: 'nl' });
  });
}

export interface Bundle {
  bytes: number;
  gzipped: number;
  /** ms from an empty process to the first report: load, compile the rules, check 300 words. */
  coldStart: number;
}

/** Bundles the engine with its Dutch pack as the background has it, and starts it in fresh processes. */
export async function bundle(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'feitelijk-bench-'));
  try {
    await build({
      logLevel: 'error',
      configFile: false,
      publicDir: false,
      plugins: [dropExamples(), francLanguages()],
      build: {
        lib: { entry: 'lib/analyse.ts', formats: ['es'], fileName: 'engine' },
        outDir: folder,
        minify: true,
        emptyOutDir: false,
      },
    });
    const file = join(folder, 'engine.js');
    const starts = Array.from({ length: 7 }, () => startOnce(file)).sort((a, b) => a - b);
    // English comes in a file of its own, which Dutch text never loads.
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.startsWith('en-'));
    const contents = scripts.map((name) => readFileSync(join(folder, name)));
    return {
      bytes: sum(contents.map(({ length }) => length)),
      gzipped: sum(contents.map((content) => gzipSync(content).length)),
      coldStart: starts[3]!,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function startOnce(file: string): number {
  const script = `
    const start = performance.now();
    const { analyse } = await import(${JSON.stringify(file)});
    await analyse(${JSON.stringify(textOf(300, 'nl'))}, { language: 'nl' });
    console.log(performance.now() - start);
  `;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

/** @returns megabytes of heap that the engine holds after a long text */
export async function memory(): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  forgetParagraphs();
  await analyse(textOf(20_000, 'nl'), { language: 'nl' });
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed - before) / 2 ** 20;
}
