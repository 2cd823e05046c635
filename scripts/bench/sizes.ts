import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kib } from './timing.ts';

const BUILD = '.output/chrome-mv3';

/** @returns name, size and gzipped size of every script of the built extension; none before a build */
export function extensionSizes(): string[][] {
  if (!existsSync(BUILD)) return [['(not built: npm run build)', '', '']];
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const content = readFileSync(`${BUILD}/${name}`);
      return [name, kib(content.length), kib(gzipSync(content).length)];
    });
}
