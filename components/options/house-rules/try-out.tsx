import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseRule } from '../../../lib/languages/house-rules.ts';
import { useFindings } from '../../use-findings.ts';

/** A sentence in which the rules can be seen at work; it is kept nowhere. */
export function TryOut({ rules }: { rules: readonly HouseRule[] }) {
  const { t } = useTranslation();
  const [sentence, setSentence] = useState('');
  const found = useFindings(sentence, rules);
  const phrases = found?.map(({ quote }) => `“${quote}”`).join(', ');
  return (
    <div className="stack try-out">
      <label className="labelled">
        <span>{t('options.houseRules.try')}</span>
        <input value={sentence} maxLength={500} onChange={(event) => setSentence(event.target.value)} />
      </label>
      <p className="small muted" role="status">
        {phrases === undefined && t('options.houseRules.tryHint')}
        {phrases === '' && t('options.houseRules.tryNothing')}
        {phrases && t('options.houseRules.tryFound', { phrases })}
      </p>
    </div>
  );
}
