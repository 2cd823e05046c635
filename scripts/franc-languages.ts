import type { Plugin } from 'vite';

/** The languages `lib/languages/detect.ts` weighs; franc-min brings 82, and 45 KiB gzipped, with it. */
const LANGUAGES = new Set(['nld', 'eng', 'deu', 'fra']);

/** Keeps only the trigrams of these languages in what is built. */
export function francLanguages(): Plugin {
  return {
    name: 'feitelijk:franc-languages',
    async transform(_code, id) {
      if (!id.includes('franc-min/data.js')) return undefined;
      const { data } = (await import(/* @vite-ignore */ id)) as {
        data: Record<string, Record<string, string>>;
      };
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([language]) => LANGUAGES.has(language))),
      ]);
      const used = kept.filter(([, languages]) => Object.keys(languages!).length > 0);
      return { code: `export const data = ${JSON.stringify(Object.fromEntries(used))};`, map: null };
    },
  };
}
