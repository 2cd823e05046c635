import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routeTo } from '../../../lib/practice/route.ts';
import { type OwnSet, writeTrainerFile } from '../../../lib/practice/trainer-file.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { saveFile } from '../../save-file.ts';
import { useStore } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { store, usePractice } from '../practice-context.tsx';
import { ImportSection } from './import-section.tsx';

/** For trainers: exercises and scenes of one's own, from a file and back to one. */
export function Own() {
  const { t } = useTranslation();
  const { sets } = usePractice();
  return (
    <View title={t('practice.nav.own')} intro={t('practice.own.intro')}>
      {sets.length === 0 && <p>{t('practice.own.none')}</p>}
      <ul className="scenes">
        {sets.map((set) => (
          <SetCard key={set.id} set={set} />
        ))}
      </ul>
      <ImportSection />
    </View>
  );
}

function SetCard({ set }: { set: OwnSet }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [asking, setAsking] = useState(false);

  const save = () => saveFile(`${set.id}.json`, 'application/json', writeTrainerFile(set));
  const remove = async () => {
    setAsking(false);
    if ((await run(() => store.removeSet(set.id))) !== false)
      say(t('practice.own.removed', { title: set.title }));
  };
  return (
    <li className="card scene">
      <a href={routeTo({ view: 'set', id: set.id })}>{set.title}</a>
      <span className="small muted">
        {t('practice.own.count', { count: set.items.length })}
        {set.by && ` · ${set.by}`}
      </span>
      <div className="buttons">
        <button type="button" aria-label={t('practice.own.saveNamed', { title: set.title })} onClick={save}>
          {t('practice.own.save')}
        </button>
        <button
          type="button"
          className="danger"
          aria-label={t('practice.own.removeNamed', { title: set.title })}
          onClick={() => setAsking(true)}
        >
          {t('practice.own.remove')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('practice.own.removeTitle', { title: set.title })}
          button={t('practice.own.remove')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{t('practice.own.removeWhat')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
