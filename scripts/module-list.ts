import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes down which modules went into each built script: `.output/modules/<target>/<script>.json`, beside the
 * extension and not in it. `tests/build` reads it to prove that the content script holds no npm code.
 *
 * @param target the name of the build's folder in `.output/`, e.g. `chrome-mv3`
 */
export function moduleList(target: string): Plugin {
  return {
    name: 'feitelijk:module-list',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const file = join('.output', 'modules', target, `${output.fileName}.json`);
        const modules = Object.entries(output.modules)
          .filter(([, module]) => module.renderedLength > 0)
          .map(([id]) => relative(process.cwd(), id));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(modules, null, 2));
      }
    },
  };
}
