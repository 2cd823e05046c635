import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { Tab } from '../../lib/sites/current-tab.ts';
import { PageStatusText } from '../page-status.tsx';
import { StorageNotice } from '../storage-notice.tsx';
import { usePageState } from '../use-page-state.ts';
import { useSite } from '../use-site.ts';
import { FieldList } from './field-list.tsx';
import { RemarkList } from './remark-list.tsx';
import './panel.css';

/** The side panel: the remarks and the fields of the text the writer is in, live. */
export function Panel() {
  const { t } = useTranslation();
  const current = useSite();
  return (
    <main className="panel stack" aria-busy={current.status === 'loading'}>
      <h1>{t('panel.title')}</h1>
      <StorageNotice />
      {current.status === 'unusable' && current.reason !== 'other' && (
        <Empty title={t('panel.unusableTitle')}>{t(`popup.unusable.${current.reason}`)}</Empty>
      )}
      {/* Without a permission the browser does not tell which page it is: then it is off there. */}
      {(current.status === 'off' || (current.status === 'unusable' && current.reason === 'other')) && (
        <Empty title={t('panel.offTitle')}>{t('panel.off')}</Empty>
      )}
      {current.status === 'on' && <OnThisPage tab={current.tab} />}
    </main>
  );
}

function OnThisPage({ tab }: { tab: Tab }) {
  const { t } = useTranslation();
  const { state, silent, send } = usePageState(tab.id);
  if (silent) return <Empty title={t('panel.unusableTitle')}>{t('panel.gone')}</Empty>;
  if (!state || state.status === 'idle') return <Empty title={t('panel.idleTitle')}>{t('panel.idle')}</Empty>;

  const { status, findings, fields } = state;
  const checked = status === 'ready' || status === 'copy-only';
  /** Our own page may itself be the active tab; the caret is to appear in theirs. */
  const inThePage: typeof send = (command) => {
    if (tab.id !== undefined && !tab.active) browser.tabs.update(tab.id, { active: true }).catch(() => {});
    send(command);
  };
  return (
    <>
      <PageStatusText status={status} />
      {checked && (
        <>
          <RemarkList
            findings={findings}
            onGo={({ start, end, rule }) => inThePage({ type: 'goto', start, end, rule })}
          />
          <FieldList
            fields={fields}
            onInsert={status === 'ready' ? (field) => inThePage({ type: 'insert-prompt', field }) : undefined}
          />
        </>
      )}
    </>
  );
}

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card stack">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
