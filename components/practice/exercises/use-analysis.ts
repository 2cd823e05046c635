import { useEffect, useState } from 'react';
import type { AnalyseOptions, Analysis } from '../../../lib/analyse.ts';

/** Time in ms without a key before the text is read again. */
const PAUSE = 250;

/** The engine is loaded when the first text is there to be read. */
export async function analyse(text: string, options: AnalyseOptions): Promise<Analysis> {
  return (await import('../../../lib/analyse.ts')).analyse(text, options);
}

/** What the engine says of a text, some time after the last change; null until it has said something. */
export function useAnalysis(
  text: string,
  { language, profile, interfaceLanguage }: AnalyseOptions,
): Analysis | null {
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    let stopped = false;
    const timer = setTimeout(async () => {
      const read = text.trim() ? await analyse(text, { language, profile, interfaceLanguage }) : null;
      if (!stopped) setAnalysis(read);
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [text, language, profile, interfaceLanguage]);
  return analysis;
}
