import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterRound } from '../../lib/practice/progress.ts';
import type { Answer } from '../../lib/practice/records.ts';
import { routeTo } from '../../lib/practice/route.ts';
import type { Item } from '../../lib/practice/schema.ts';
import { useStore } from '../store-context.tsx';
import { View } from '../view.tsx';
import { Exercise } from './exercises/exercise.tsx';
import { store, usePractice } from './practice-context.tsx';
import { Summary } from './summary.tsx';

interface RoundProps {
  round: Answer['round'];
  items: readonly Item[];
  title: string;
  intro?: string;
}

/** What came of one item: a score from 0 to 1, and the rules that remarked on what was written. */
export interface Outcome {
  score: number;
  rules?: readonly string[];
}

/** One item after the other. Each answer is kept when the next item comes; what was written is not kept at all. */
export function Round({ round, items, title, intro }: RoundProps) {
  const { t } = useTranslation();
  const { memories, choices, choose } = usePractice();
  const { run } = useStore();
  const [at, setAt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const [answers, setAnswers] = useState<Answer[]>([]);
  const top = useRef<HTMLParagraphElement>(null);
  const item = items[at];

  const keep = async (given: Outcome | undefined, current: Item): Promise<Answer[]> => {
    if (!given) return answers;
    const { id, topic, kind } = current;
    const answer: Answer = { at: Date.now(), item: id, topic, kind, score: given.score, round };
    await run(() => store.saveRound([answer], []));
    if (choices.ownRules && given.rules?.length) {
      await run(() => store.rememberRules(given.rules ?? [], Date.now()));
    }
    return [...answers, answer];
  };

  const next = async (given: Outcome | undefined, current: Item) => {
    const all = await keep(given, current);
    if (at === items.length - 1) {
      await run(() => store.saveRound([], afterRound(all, memories, Date.now())));
      if (round === 'start') await choose({ start: 'done' });
    }
    setAnswers(all);
    setOutcome(undefined);
    setAt(at + 1);
    top.current?.focus();
  };

  if (items.length === 0) {
    return (
      <View
        title={title}
        intro={t(round === 'repeat' ? 'practice.round.nothingDue' : 'practice.round.empty')}
      >
        <p>
          <a href={routeTo({ view: 'home' })}>{t('practice.toHome')}</a>
        </p>
      </View>
    );
  }
  return (
    <View title={title} intro={at === 0 ? intro : undefined}>
      {/* Where reading goes on when the next item is there. */}
      <p ref={top} tabIndex={-1} className="small muted">
        {item
          ? t('practice.round.position', { index: at + 1, count: items.length })
          : t('practice.round.done')}
      </p>
      {item ? (
        <>
          <Exercise key={item.id} item={item} onOutcome={setOutcome} />
          <div className="buttons round-buttons">
            {outcome ? (
              <button type="button" className="primary" onClick={() => next(outcome, item)}>
                {t(at === items.length - 1 ? 'practice.round.finish' : 'practice.round.next')}
              </button>
            ) : (
              <button type="button" className="quiet" onClick={() => next(undefined, item)}>
                {t('practice.round.skip')}
              </button>
            )}
            <a className="stop" href={routeTo({ view: 'home' })}>
              {t('practice.round.stop')}
            </a>
          </div>
        </>
      ) : (
        <Summary answers={answers} items={items} />
      )}
    </View>
  );
}
