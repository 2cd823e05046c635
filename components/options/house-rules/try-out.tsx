import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../lib/engine/types.ts';
import type { HouseRule } from '../../../lib/languages/house-rules.ts';

/** In ms; the rules are compiled anew after each pause in typing. */
const PAUSE = 250;

/** A sentence in which the rules can be seen at work; it is kept nowhere. */
export function TryOut({ rules }: { rules: readonly HouseRule[] }) {
  const { t } = useTranslation();
  const [sentence, setSentence] = useState('');
  const found = useFindings(sentence, JSON.stringify(rules));
  return (
    <div className="stack try-out">
      <label className="labelled">
        <span>{t('options.houseRules.try')}</span>
        <input value={sentence} maxLength={500} onChange={(event) => setSentence(event.target.value)} />
      </label>
      <p className="small muted" role="status">
        {found === null
          ? t('options.houseRules.tryHint')
          : found.length === 0
            ? t('options.houseRules.tryNothing')
            : t('options.houseRules.tryFound', {
                phrases: found.map(({ quote }) => `“${quote}”`).join(', '),
              })}
      </p>
    </div>
  );
}

/** @param rules as JSON, so that equal rules are not compiled again; @returns `null` without a sentence */
function useFindings(sentence: string, rules: string): Finding[] | null {
  const [found, setFound] = useState<Finding[] | null>(null);
  useEffect(() => {
    if (!sentence.trim()) {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const { analyse } = await import('../../../lib/analyse.ts');
      const { findings } = await analyse(sentence, { language: 'nl', houseRules: JSON.parse(rules) });
      if (current) setFound(findings);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sentence, rules]);
  return found;
}
