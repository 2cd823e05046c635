import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../lib/coach/schema.ts';
import { useSettings } from '../../settings-context.tsx';
import { useFindings } from '../../use-findings.ts';
import { GatePanel } from '../gate/gate-panel.tsx';
import type { Gate } from '../gate/use-gate.ts';
import { MarkedSentence } from './marked-sentence.tsx';

interface RewriteProps {
  text: string;
  onText: (text: string) => void;
  gate: Gate;
}

/** Writing another sentence together, checked while somebody types. */
export function Rewrite({ text, onText, gate }: RewriteProps) {
  const { t } = useTranslation();
  const id = useId();
  const { settings } = useSettings();
  const findings = useFindings(text, settings.houseRules);
  return (
    <div className="stack">
      <label htmlFor={id} className="stage-label">
        {t('coach.present.rewrite')}
      </label>
      <textarea
        id={id}
        className="stage-input"
        rows={3}
        value={text}
        maxLength={LIMITS.draft}
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
      {findings && findings.length > 0 && <MarkedSentence text={text} findings={findings} />}
      <p role="status" className="stage-note">
        {findings &&
          (findings.length > 0 ? t('page.remarks', { count: findings.length }) : t('page.noRemarks'))}
      </p>
      <GatePanel gate={gate} />
    </div>
  );
}
