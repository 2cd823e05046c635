import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, InterfaceLanguage } from '../lib/engine/types.ts';
import type { HouseRule } from '../lib/languages/house-rules.ts';

/** In ms; a text is checked after each pause in typing. */
const PAUSE = 250;

/**
 * Checks a text that is written on one of our own pages. The engine is loaded when there is a text.
 *
 * @param houseRules the own words, as JSON, so that equal rules are not compiled again
 * @returns `null` without a text, and until it is checked
 */
export function useFindings(text: string, houseRules: string): Finding[] | null {
  const { i18n } = useTranslation();
  const [found, setFound] = useState<{ text: string; findings: Finding[] } | null>(null);
  const interfaceLanguage = i18n.language as InterfaceLanguage;
  useEffect(() => {
    if (!text.trim()) return;
    let current = true;
    const timer = setTimeout(async () => {
      const { analyse } = await import('../lib/analyse.ts');
      const rules = JSON.parse(houseRules) as HouseRule[];
      const { findings } = await analyse(text, { interfaceLanguage, houseRules: rules });
      if (current) setFound({ text, findings });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, houseRules, interfaceLanguage]);
  return found?.text === text ? found.findings : null;
}
