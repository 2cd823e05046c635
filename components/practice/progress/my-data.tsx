import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportProgress } from '../../../lib/practice/export.ts';
import type { TopicProgress } from '../../../lib/practice/progress.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { saveFile } from '../../save-file.ts';
import { Section } from '../../section.tsx';
import { useStore } from '../../store-context.tsx';
import { store, usePractice } from '../practice-context.tsx';

/** Everything that is kept: to take along, or to wipe. */
export function MyData({ progress }: { progress: readonly TopicProgress[] }) {
  const { t } = useTranslation();
  const { answers, memories, choices } = usePractice();
  const { run, say } = useStore();
  const [asking, setAsking] = useState(false);

  const save = () => {
    const rows = progress.map((one) => ({
      ...one,
      topic: t(`practice.topic.${one.topic}`),
      stage: t(`practice.stage.${one.stage}`),
    }));
    saveFile(
      'feitelijk-oefenen.json',
      'application/json',
      exportProgress({ answers, memories, choices }, rows, new Date()),
    );
  };
  const wipe = async () => {
    setAsking(false);
    if ((await run(() => store.wipe())) !== false) say(t('practice.data.wiped'));
  };
  return (
    <Section title={t('practice.data.title')} intro={t('practice.data.intro')}>
      <div className="buttons">
        <button type="button" onClick={save} disabled={answers.length === 0}>
          {t('practice.data.save')}
        </button>
        <button type="button" className="danger" onClick={() => setAsking(true)}>
          {t('practice.data.wipe')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('practice.data.wipeTitle')}
          button={t('practice.data.wipe')}
          onConfirm={wipe}
          onClose={() => setAsking(false)}
        >
          <p>{t('practice.data.wipeWhat')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
