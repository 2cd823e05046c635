import { useTranslation } from 'react-i18next';
import type { RulePage } from '../../lib/catalogue/catalogue.ts';
import type { Language } from '../../lib/engine/types.ts';
import { GROUP_OF } from '../../lib/page/colours.ts';

interface RuleCardProps {
  page: RulePage;
  language: Language;
  /** Whether the address leads here. */
  wanted: boolean;
}

/** One rule: why it remarks, where that comes from, and sentences it does and does not remark on. */
export function RuleCard({ page, language, wanted }: RuleCardProps) {
  const { t } = useTranslation();
  const { id, category, severity, source, why, more, flagged, clean } = page;
  return (
    <article className="card rule stack" data-wanted={wanted}>
      <h3 id={id} tabIndex={-1}>
        {why}
      </h3>
      <p className="small muted">
        {t(`page.severity.${severity}`)} · {t('page.card.source', { source })} · <a href={`#${id}`}>{id}</a>
      </p>
      {more && <p>{more}</p>}
      <div className="rule-examples">
        <div>
          <h4>{t('rules.flagged')}</h4>
          <ul className="bullets" lang={language}>
            {flagged.map((sentence) => (
              <li key={sentence}>
                <Marked sentence={sentence} group={GROUP_OF[category]} severity={severity} />
              </li>
            ))}
          </ul>
        </div>
        {clean.length > 0 && (
          <div>
            <h4>{t('rules.clean')}</h4>
            <ul className="bullets" lang={language}>
              {clean.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
}

/** An example whose flagged words stand between asterisks. */
function Marked({ sentence, group, severity }: { sentence: string; group: string; severity: string }) {
  return sentence.split('*').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <mark key={part} className="remark-quote" data-group={group} data-severity={severity}>
        {part}
      </mark>
    ),
  );
}
