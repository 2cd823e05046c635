import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableOf, writeSetFile } from '../../../lib/coach/exchange.ts';
import { fileName } from '../../../lib/coach/file-name.ts';
import { routeTo } from '../../../lib/coach/route.ts';
import type { Sentence, SentenceSet } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { saveFile } from '../../save-file.ts';
import { useStore } from '../../store-context.tsx';
import { goTo } from '../use-route.ts';
import { MergeForm } from './merge-form.tsx';

interface SetMenuProps {
  set: SentenceSet;
  sentences: readonly Sentence[];
  onRename: () => void;
}

/** What can be done with a set as a whole: take away, tidy up. */
export function SetMenu({ set, sentences, onRename }: SetMenuProps) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [open, setOpen] = useState<'merge' | 'remove'>();
  const to = (part: 'print' | 'patterns') => routeTo({ view: 'set', setId: set.id, part });

  const saveCsv = async () => {
    const outcomes = await run(() => store.outcomes(set.id));
    if (!outcomes) return;
    const { writeCsv } = await import('../../../lib/files/csv.ts');
    const columns = ['sentence', 'remarks', 'question', 'agreed'] as const;
    const headings = columns.map((column) => t(`coach.csv.${column}`)) as [string, string, string, string];
    const rows = tableOf(sentences, outcomes, headings, (category) => t(`page.category.${category}`));
    saveFile(fileName(set.title, 'csv'), 'text/csv;charset=utf-8', writeCsv(rows));
  };
  const duplicate = async () => {
    const id = await run(() => store.duplicateSet(set.id, t('coach.set.copyTitle', { title: set.title })));
    if (!id) return;
    goTo({ view: 'set', setId: id, part: 'sentences' });
    say(t('coach.set.duplicated'));
  };
  const archive = async () => {
    const archived = !set.archived;
    if ((await run(() => store.changeSet(set.id, { archived }))) === false) return;
    say(t(archived ? 'coach.set.archivedNow' : 'coach.set.restored'));
  };
  const remove = async () => {
    setOpen(undefined);
    if ((await run(() => store.removeSet(set.id))) === false) return;
    goTo({ view: 'sets' });
    say(t('coach.set.removed'));
  };

  return (
    <section className="stack" aria-label={t('coach.set.more')}>
      <div className="buttons">
        {sentences.length > 0 && (
          <>
            <a className="button" href={to('print')}>
              {t('coach.set.print')}
            </a>
            <a className="button" href={to('patterns')}>
              {t('coach.nav.patterns')}
            </a>
            <button
              type="button"
              onClick={() =>
                saveFile(fileName(set.title, 'json'), 'application/json', writeSetFile(set, sentences))
              }
            >
              {t('coach.set.saveFile')}
            </button>
            <button type="button" onClick={saveCsv}>
              {t('coach.set.saveTable')}
            </button>
          </>
        )}
        <button type="button" onClick={onRename}>
          {t('coach.set.rename')}
        </button>
        <button type="button" onClick={duplicate}>
          {t('coach.set.duplicate')}
        </button>
        <button type="button" onClick={() => setOpen('merge')}>
          {t('coach.set.merge')}
        </button>
        <button type="button" onClick={archive}>
          {t(set.archived ? 'coach.set.unarchive' : 'coach.set.archive')}
        </button>
        <button type="button" className="danger" onClick={() => setOpen('remove')}>
          {t('coach.set.remove')}
        </button>
      </div>
      {open === 'merge' && <MergeForm into={set} onClose={() => setOpen(undefined)} />}
      {open === 'remove' && (
        <ConfirmDialog
          title={t('coach.set.removeTitle', { title: set.title })}
          button={t('coach.set.remove')}
          onConfirm={remove}
          onClose={() => setOpen(undefined)}
        >
          <p>{t('coach.set.removeWhat', { count: sentences.length })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
