import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { latestOutcomes } from '../../../lib/coach/exchange.ts';
import { routeTo } from '../../../lib/coach/route.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStored } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { Answers } from './answers.tsx';
import { Cards } from './cards.tsx';
import { HandOut } from './hand-out.tsx';
import './print.css';

const KINDS = ['handOut', 'cards', 'answers'] as const;
type Kind = (typeof KINDS)[number];
/** Most sentences on paper; a team does not discuss more. */
const MOST = 200;

/** A set on paper: what is below the line is what comes out of the printer. */
export function Print({ setId }: { setId: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('handOut');
  const data = useStored(
    async () => ({
      set: await store.set(setId),
      sentences: await store.sentences(setId),
      outcomes: latestOutcomes(await store.outcomes(setId)),
    }),
    [setId],
  );
  if (!data) return null;
  const { set, sentences, outcomes } = data;
  if (!set) return <View title={t('coach.set.gone')} intro={t('coach.set.goneHint')} />;
  const printed = sentences.slice(0, MOST);

  return (
    <>
      <div className="screen-only">
        <View
          title={t('coach.print.title', { title: set.title })}
          actions={
            <a className="button" href={routeTo({ view: 'set', setId, part: 'sentences' })}>
              {t('coach.print.back')}
            </a>
          }
        >
          <fieldset className="choice">
            <legend>{t('coach.print.what')}</legend>
            {KINDS.map((one) => (
              <label key={one}>
                <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
                <span>{t(`coach.print.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          {printed.length < sentences.length && (
            <p className="notice">{t('coach.print.most', { count: MOST })}</p>
          )}
          <div>
            <button type="button" className="primary" onClick={() => window.print()}>
              {t('coach.print.now')}
            </button>
          </div>
        </View>
      </div>
      <article className="sheet" aria-label={t(`coach.print.${kind}`)}>
        {kind === 'handOut' && <HandOut set={set} sentences={printed} />}
        {kind === 'cards' && <Cards sentences={printed} />}
        {kind === 'answers' && <Answers set={set} sentences={printed} outcomes={outcomes} />}
      </article>
    </>
  );
}
