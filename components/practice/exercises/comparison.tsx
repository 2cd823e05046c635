import { useTranslation } from 'react-i18next';
import type { FieldStatus, Finding } from '../../../lib/engine/types.ts';
import type { Compared } from '../../../lib/practice/facts.ts';
import { Verdict } from './verdict.tsx';

interface ComparisonProps {
  compared: Compared;
  findings: readonly Finding[];
  lacking: readonly FieldStatus[];
  wantsStrength: boolean;
}

/** What a text keeps of what happened, what it lost and what it added. */
export function Comparison({ compared, findings, lacking, wantsStrength }: ComparisonProps) {
  const { t } = useTranslation();
  const { kept, missing, trapped, invented, strengths } = compared;
  const remarks = findings.filter(({ severity }) => severity !== 'hint').length;
  return (
    <div className="comparison">
      {kept.map(({ says }) => (
        <Verdict key={says} right>
          {t('practice.compare.kept', { fact: says })}
        </Verdict>
      ))}
      {missing.map(({ says }) => (
        <Verdict key={says} right={false}>
          {t('practice.compare.missing', { fact: says })}
        </Verdict>
      ))}
      {wantsStrength && (
        <Verdict right={strengths.length > 0}>
          {strengths.length > 0
            ? t('practice.compare.strength', { fact: strengths[0]?.says })
            : t('practice.compare.noStrength')}
        </Verdict>
      )}
      {trapped.map(({ says }) => (
        <Verdict key={says} right={false}>
          {t('practice.compare.trapped', { fact: says })}
        </Verdict>
      ))}
      {invented.map(({ kind, quote, start }) => (
        <Verdict key={start} right={false}>
          {t(`practice.compare.invented.${kind}`, { quote })}
        </Verdict>
      ))}
      {lacking.length > 0 && (
        <Verdict right={false}>
          {t('practice.compare.lacking', {
            fields: lacking.map(({ field }) => t(`page.field.${field}`)).join(', '),
          })}
        </Verdict>
      )}
      <Verdict right={remarks === 0}>
        {remarks === 0 ? t('practice.compare.clean') : t('practice.compare.remarks', { count: remarks })}
      </Verdict>
    </div>
  );
}
