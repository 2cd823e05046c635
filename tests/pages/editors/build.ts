import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const TARGET = fileURLToPath(new URL('../../../test-results/editors', import.meta.url));

/**
 * Bundles the editor pages with the real packages in them.
 *
 * @returns the folder of the built pages
 */
export async function buildEditorPages(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    base: './',
    logLevel: 'warn',
    // Draft.js is of a time when all of Node's globals were there.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // Vitest's own mode would ask for React's development build.
    oxc: { jsx: { development: false } },
    // The pages' own React, which is an older one: Draft.js takes no other.
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: TARGET,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: ['index.html', 'frame.html'].map((name) => `${ROOT}${name}`) },
    },
  });
  return TARGET;
}
