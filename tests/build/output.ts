import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The builds that ship: their folder in `.output/`. */
export const TARGETS = ['chrome-mv3', 'firefox-mv3', 'safari-mv3'] as const;
export type Target = (typeof TARGETS)[number];

/** A file of a build, as text. Throws when it is missing: `npm run build` comes first. */
export function readBuilt(target: Target, file: string): string {
  return readFileSync(join('.output', target, file), 'utf8');
}

/** The paths of a build's files that end in one of these extensions, within its folder. */
export function builtFiles(target: Target, extensions: readonly string[]): string[] {
  return readdirSync(join('.output', target), { recursive: true, encoding: 'utf8' }).filter((file) =>
    extensions.some((extension) => file.endsWith(extension)),
  );
}

/** The modules in a built script, as `scripts/module-list.ts` wrote them down during the build. */
export function modulesOf(target: Target, script: string): string[] {
  return JSON.parse(readFileSync(join('.output/modules', target, `${script}.json`), 'utf8'));
}
