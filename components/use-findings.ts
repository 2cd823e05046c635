import { useTranslation } from 'react-i18next';
import type { Finding, InterfaceLanguage } from '../lib/engine/types.ts';
import type { HouseRule } from '../lib/languages/house-rules.ts';
import { useAnalysis } from './use-analysis.ts';

/** @returns the remarks on a text as it stands now; `null` without a text, and until it is read */
export function useFindings(text: string, houseRules: readonly HouseRule[]): Finding[] | null {
  const { i18n } = useTranslation();
  const interfaceLanguage = i18n.language as InterfaceLanguage;
  const reading = useAnalysis(text, { interfaceLanguage, houseRules });
  return reading?.text === text ? reading.analysis.findings : null;
}
