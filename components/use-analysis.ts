import { useEffect, useState } from 'react';
import type { AnalyseOptions, Analysis } from '../lib/analyse.ts';

/** Time in ms without a key before the text is read again. */
const PAUSE = 250;

/** The engine is loaded when the first text is there to be read. */
export async function analyse(text: string, options: AnalyseOptions): Promise<Analysis> {
  return (await import('../lib/analyse.ts')).analyse(text, options);
}

/** What the engine said, and of which text: the writer may have gone on. */
export interface Reading {
  text: string;
  analysis: Analysis;
}

/**
 * Reads a text that is written on one of our own pages, some time after the last change.
 *
 * @returns `null` without a text, and until it is read
 */
export function useAnalysis(text: string, options: AnalyseOptions): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  // Equal options may come as another object at each render, and own words would then be compiled again.
  const key = JSON.stringify(options);
  useEffect(() => {
    let stopped = false;
    const timer = setTimeout(async () => {
      const read = text.trim() ? { text, analysis: await analyse(text, JSON.parse(key)) } : null;
      if (!stopped) setReading(read);
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [text, key]);
  return reading;
}
