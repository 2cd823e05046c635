import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routeTo } from '../../../lib/coach/route.ts';
import { finder } from '../../../lib/coach/search.ts';
import { type SetSummary, store } from '../../../lib/store/coach.ts';
import { useStore, useStored } from '../../store-context.tsx';
import { Switch } from '../../switch.tsx';
import { View } from '../../view.tsx';
import { goTo } from '../use-route.ts';
import { type Details, DetailsForm } from './details-form.tsx';

/** From so many sets on, a search field is more help than clutter. */
const SEARCH_FROM = 6;

/** The first view: every set, last changed first. */
export function Sets() {
  const { t } = useTranslation();
  const { run } = useStore();
  const sets = useStored(() => store.sets(), []);
  const [wanted, setWanted] = useState('');
  const [archive, setArchive] = useState(false);
  const [adding, setAdding] = useState(false);

  const add = async (details: Details) => {
    const id = await run(() => store.createSet(details));
    if (id) goTo({ view: 'set', setId: id, part: 'sentences' });
  };
  const archived = sets?.filter((set) => set.archived).length ?? 0;
  const isWanted = finder(wanted);
  const shown = sets?.filter(
    (set) => (archive || !set.archived) && isWanted([set.title, set.theme, ...set.tags].join(' ')),
  );

  return (
    <View
      title={t('coach.sets.title')}
      intro={t('coach.sets.intro')}
      actions={
        <button type="button" onClick={() => setAdding(true)}>
          {t('coach.sets.new')}
        </button>
      }
    >
      {adding && (
        <DetailsForm button={t('coach.sets.create')} onSave={add} onCancel={() => setAdding(false)} />
      )}
      {sets && sets.length >= SEARCH_FROM && (
        <label className="labelled">
          <span>{t('coach.sets.search')}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      {archived > 0 && (
        <Switch
          label={t('coach.sets.showArchived', { count: archived })}
          checked={archive}
          onChange={setArchive}
        />
      )}
      {sets?.length === 0 && <FirstSteps />}
      {sets && sets.length > 0 && (
        <p className="small muted" role="status">
          {t('coach.sets.count', { count: shown?.length ?? 0 })}
        </p>
      )}
      <ul className="cards">
        {shown?.map((set) => (
          <SetCard key={set.id} set={set} />
        ))}
      </ul>
    </View>
  );
}

function FirstSteps() {
  const { t } = useTranslation();
  return (
    <div className="card stack">
      <h2>{t('coach.sets.none')}</h2>
      <p>{t('coach.sets.start')}</p>
      <div className="buttons">
        <a className="button primary" href={routeTo({ view: 'ready' })}>
          {t('coach.nav.ready')}
        </a>
        <a className="button" href={routeTo({ view: 'collect' })}>
          {t('coach.nav.collect')}
        </a>
      </div>
    </div>
  );
}

function SetCard({ set }: { set: SetSummary }) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(set.changedAt);
  return (
    <li className="card set-card">
      <h2>
        <a href={routeTo({ view: 'set', setId: set.id, part: 'sentences' })}>{set.title}</a>
      </h2>
      {set.theme && <p>{set.theme}</p>}
      <p className="small muted">
        {t('coach.sets.sentences', { count: set.sentences })}
        {set.outcomes > 0 && `, ${t('coach.sets.discussed', { count: set.outcomes })}`}
        {`, ${t('coach.sets.changed', { date })}`}
      </p>
      {(set.tags.length > 0 || set.archived) && (
        <ul className="chips">
          {set.archived && <li className="chip">{t('coach.sets.archived')}</li>}
          {set.tags.map((tag) => (
            <li key={tag} className="chip">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
