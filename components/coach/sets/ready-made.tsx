import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READY_SETS, type ReadySet } from '../../../lib/coach/ready/index.ts';
import type { Confirmed } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStore } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { goTo } from '../use-route.ts';

/** Sets with invented sentences, to start with today. */
export function ReadyMade() {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [busy, setBusy] = useState<string>();

  const take = async (ready: ReadySet) => {
    setBusy(ready.id);
    const { categoriesOf } = await import('../../../lib/coach/read-notes.ts');
    const id = await run(async () => {
      const sentences = ready.sentences.map(async ({ text, question }) => ({
        // Invented, so there is nobody to recognise.
        text: text as Confirmed,
        categories: await categoriesOf(text, ready.language),
        question,
      }));
      const { title, theme, tags } = ready;
      return store.createSet({ title, theme, tags: [...tags] }, await Promise.all(sentences));
    });
    setBusy(undefined);
    if (!id) return;
    goTo({ view: 'set', setId: id, part: 'sentences' });
    say(t('coach.ready.taken', { title: ready.title }));
  };

  return (
    <View title={t('coach.nav.ready')} intro={t('coach.ready.intro')}>
      <ul className="cards">
        {READY_SETS.map((ready) => (
          <li key={ready.id} className="card set-card" lang={ready.language}>
            <h2>{ready.title}</h2>
            <p>{ready.theme}</p>
            <p className="small muted" lang={undefined}>
              {t('coach.sets.sentences', { count: ready.sentences.length })}
            </p>
            <details>
              <summary>{t('coach.ready.look')}</summary>
              <ol className="numbered">
                {ready.sentences.map(({ text, question }) => (
                  <li key={text}>
                    {text}
                    {question && <span className="small muted"> {question}</span>}
                  </li>
                ))}
              </ol>
            </details>
            <div>
              <button
                type="button"
                disabled={busy !== undefined}
                aria-label={t('coach.ready.takeNamed', { title: ready.title })}
                onClick={() => take(ready)}
              >
                {t('coach.ready.take')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </View>
  );
}
