import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/engine/types.ts';
import { GROUP_OF } from '../../lib/page/colours.ts';

interface RemarkListProps {
  findings: readonly Finding[];
  /** Shows the finding in the page. */
  onGo: (finding: Finding) => void;
}

/** Every remark on the text, in its order; each is a button that leads to its phrase. */
export function RemarkList({ findings, onGo }: RemarkListProps) {
  const { t } = useTranslation();
  if (findings.length === 0) return <h2>{t('page.noRemarks')}</h2>;
  return (
    <section className="stack">
      <h2>{t('page.remarks', { count: findings.length })}</h2>
      <p className="small muted">{t('panel.explain')}</p>
      <ol className="remarks">
        {findings.map((finding) => (
          <li key={`${finding.start}-${finding.end}-${finding.rule}`}>
            <button type="button" className="remark" onClick={() => onGo(finding)}>
              <span className="remark-head">
                <span className="remark-category">{t(`page.category.${finding.category}`)}</span>
                <span className="small muted">{t(`page.severity.${finding.severity}`)}</span>
              </span>
              <span
                className="remark-quote"
                data-severity={finding.severity}
                data-group={GROUP_OF[finding.category]}
              >
                {finding.quote}
              </span>
              <span className="remark-why">{finding.message}</span>
              <span className="visually-hidden">{t('panel.goto')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
