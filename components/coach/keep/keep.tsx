import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../../lib/store/coach.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { Section } from '../../section.tsx';
import { useStore, useStored } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { Backup } from './backup.tsx';
import { OldSets } from './old-sets.tsx';
import { Restore } from './restore.tsx';

/** What is kept in this browser, and how to take it along or remove it. */
export function Keep() {
  const { t } = useTranslation();
  const data = useStored(() => store.everything(), []);
  if (!data) return null;
  return (
    <View title={t('coach.nav.keep')} intro={t('coach.keep.intro')}>
      <p role="status">
        {t('coach.sets.count', { count: data.sets.length })},{' '}
        {t('coach.sets.sentences', { count: data.sentences.length })}.
      </p>
      <Backup isEmpty={data.sets.length === 0} />
      <Restore />
      <OldSets sets={data.sets} />
      <Wipe isEmpty={data.sets.length === 0} />
    </View>
  );
}

function Wipe({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [asking, setAsking] = useState(false);
  const wipe = async () => {
    setAsking(false);
    if ((await run(() => store.wipe())) !== false) say(t('coach.keep.wiped'));
  };
  return (
    <Section title={t('coach.keep.wipe')} intro={t('coach.keep.wipeIntro')}>
      <div>
        <button type="button" className="danger" disabled={isEmpty} onClick={() => setAsking(true)}>
          {t('coach.keep.wipeButton')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('coach.keep.wipeTitle')}
          button={t('coach.keep.wipeButton')}
          onConfirm={wipe}
          onClose={() => setAsking(false)}
        >
          <p>{t('coach.keep.wipeWhat')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
