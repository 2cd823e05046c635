import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStored } from '../../store-context.tsx';
import { goTo } from '../use-route.ts';
import { Discussion, type Results } from './discussion.tsx';
import { StartScreen } from './start-screen.tsx';
import { Summary } from './summary.tsx';

type Stage =
  | { name: 'start' }
  /** The sentences as they were at the start: a change in another tab does not move the team's place. */
  | { name: 'talk'; sentences: readonly Sentence[]; time: number }
  | { name: 'summary'; sentences: readonly Sentence[]; results: Results };

/** A team looks at a set together, from the first sentence to the summary. */
export function Present({ setId }: { setId: string }) {
  const { t } = useTranslation();
  const found = useStored(
    async () => ({ set: await store.set(setId), sentences: await store.sentences(setId) }),
    [setId],
  );
  const [stage, setStage] = useState<Stage>({ name: 'start' });

  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    goTo({ view: 'set', setId, part: 'sentences' });
  };
  if (!found) return null;
  const { set, sentences } = found;
  if (!set || sentences.length === 0) {
    return (
      <main className="coach stack">
        <p>{t(set ? 'coach.set.empty' : 'coach.set.gone')}</p>
        <div>
          <button type="button" onClick={leave}>
            {t('coach.present.leave')}
          </button>
        </div>
      </main>
    );
  }
  if (stage.name === 'start') {
    return (
      <StartScreen
        title={set.title}
        count={sentences.length}
        onStart={(time) => setStage({ name: 'talk', sentences, time })}
        onLeave={leave}
      />
    );
  }
  if (stage.name === 'talk') {
    return (
      <Discussion
        {...stage}
        onEnd={(results) => setStage({ name: 'summary', sentences: stage.sentences, results })}
        onLeave={leave}
      />
    );
  }
  return <Summary title={set.title} {...stage} onLeave={leave} />;
}
