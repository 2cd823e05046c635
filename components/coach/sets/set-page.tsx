import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routeTo } from '../../../lib/coach/route.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStore, useStored } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { type Details, DetailsForm } from './details-form.tsx';
import { SentenceForm } from './sentence-form.tsx';
import { SentenceList } from './sentence-list.tsx';
import { SetMenu } from './set-menu.tsx';

/** One set: its sentences in order, and all that can be done with it. */
export function SetPage({ setId }: { setId: string }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const found = useStored(
    async () => ({ set: await store.set(setId), sentences: await store.sentences(setId) }),
    [setId],
  );
  const [open, setOpen] = useState<'details' | 'sentence'>();

  if (!found) return null;
  const { set, sentences } = found;
  if (!set) return <View title={t('coach.set.gone')} intro={t('coach.set.goneHint')} />;

  const changeDetails = async (details: Details) => {
    if ((await run(() => store.changeSet(setId, details))) === false) return;
    setOpen(undefined);
    say(t('coach.saved'));
  };

  const isEmpty = sentences.length === 0;
  return (
    <View
      title={set.title}
      intro={[set.theme, ...set.tags].filter(Boolean).join(' · ')}
      actions={
        <>
          {!isEmpty && (
            <a className="button primary" href={routeTo({ view: 'set', setId, part: 'present' })}>
              {t('coach.set.present')}
            </a>
          )}
          <a className="button" href={routeTo({ view: 'collect', setId })}>
            {t('coach.set.collect')}
          </a>
          <button type="button" onClick={() => setOpen('sentence')}>
            {t('coach.set.type')}
          </button>
        </>
      }
    >
      {open === 'details' && (
        <DetailsForm
          initial={set}
          button={t('coach.save')}
          onSave={changeDetails}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === 'sentence' && (
        <SentenceForm
          button={t('coach.set.add')}
          onSave={async (sentence) => {
            if ((await run(() => store.addSentences(setId, [sentence]))) === false) return false;
            say(t('coach.set.added'));
            return true;
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {isEmpty && <p>{t('coach.set.empty')}</p>}
      {!isEmpty && <SentenceList sentences={sentences} />}
      <SetMenu set={set} sentences={sentences} onRename={() => setOpen('details')} />
    </View>
  );
}
