import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyEdit } from '../../lib/engine/remap.ts';
import type { Finding, Rewrite } from '../../lib/engine/types.ts';
import { RemarkList } from '../panel/remark-list.tsx';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import { useFindings } from '../use-findings.ts';

/** A sample note in which remarks and rewrites can be tried before any site is turned on. */
export function TryIt() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const [text, setText] = useState(t('welcome.try.sample'));
  const [chosen, setChosen] = useState<{ finding: Finding; rewrites: Rewrite[] } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { houseRules } = settings;
  const findings = useFindings(text, houseRules);

  const write = (changed: string) => {
    setText(changed);
    setChosen(null);
  };
  const go = async (finding: Finding) => {
    const { rewrites } = await import('../../lib/analyse.ts');
    setChosen({ finding, rewrites: await rewrites(text, finding, { houseRules }) });
    field.current?.setSelectionRange(finding.start, finding.end);
  };

  return (
    <Section title={t('welcome.try.title')} intro={t('welcome.try.intro')}>
      <label className="labelled">
        <span>{t('welcome.try.label')}</span>
        <textarea ref={field} rows={4} value={text} onChange={(event) => write(event.target.value)} />
      </label>
      <div className="tried">
        {findings && <RemarkList findings={findings} onGo={go} />}
        {chosen && (
          <section className="stack" aria-live="polite">
            <h3>{t('welcome.try.instead', { quote: chosen.finding.quote })}</h3>
            {chosen.rewrites.length === 0 && <p className="muted">{t('page.card.noRewrites')}</p>}
            {chosen.rewrites.map((rewrite) => (
              <button
                key={`${rewrite.kind} ${rewrite.start} ${rewrite.replacement}`}
                type="button"
                className="offer"
                onClick={() => write(applyEdit(text, rewrite))}
              >
                <span className="small muted">{t(`page.kind.${rewrite.kind}`)}</span>
                <span>{rewrite.replacement || t('page.card.leaveOut')}</span>
              </button>
            ))}
          </section>
        )}
      </div>
    </Section>
  );
}
