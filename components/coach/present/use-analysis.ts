import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, InterfaceLanguage } from '../../../lib/engine/types.ts';

/** Time in ms without a key after which a text is checked. */
const PAUSE = 150;

/** @returns the remarks on a text that may be changing; `undefined` until it has been checked */
export function useAnalysis(text: string): Finding[] | undefined {
  const { i18n } = useTranslation();
  const language = i18n.language as InterfaceLanguage;
  const [checked, setChecked] = useState<{ text: string; findings: Finding[] }>();
  useEffect(() => {
    let stopped = false;
    const check = async () => {
      const { analyse } = await import('../../../lib/analyse.ts');
      const { findings } = await analyse(text, { interfaceLanguage: language });
      if (!stopped) setChecked({ text, findings });
    };
    const waiting = setTimeout(check, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(waiting);
    };
  }, [text, language]);
  return checked?.text === text ? checked.findings : undefined;
}
