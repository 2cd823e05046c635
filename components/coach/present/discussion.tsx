import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  backward,
  forward,
  START,
  skip,
  totalOf,
  type Votes as VoteCounts,
  withVote,
} from '../../../lib/coach/discussion.ts';
import type { Sentence, Verdict } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useSettings } from '../../settings-context.tsx';
import { useStore } from '../../store-context.tsx';
import { useFindings } from '../../use-findings.ts';
import { type Passed, useGate } from '../gate/use-gate.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { Remarks } from './remarks.tsx';
import { Rewrite } from './rewrite.tsx';
import { StageBar } from './stage-bar.tsx';

import { usePresentKeys } from './use-present-keys.ts';
import { useTimer } from './use-timer.ts';
import { Votes } from './votes.tsx';

/** What the team made of a sentence so far. */
export interface Result {
  votes: VoteCounts;
  agreed?: Passed;
}
export type Results = Readonly<Record<string, Result>>;

const SIZES = [1, 2, 3, 4, 5];
const NOTHING: Result = { votes: {} };

interface DiscussionProps {
  sentences: readonly Sentence[];
  /** For each sentence, in seconds; 0 for no timer. */
  time: number;
  onEnd: (results: Results) => void;
  onLeave: () => void;
}

/** One sentence at a time on a screen, step by step; keys, clicks and a clicker do the same. */
export function Discussion({ sentences, time, onEnd, onLeave }: DiscussionProps) {
  const { t } = useTranslation();
  const { run } = useStore();
  const gate = useGate();
  const ids = useRef(new Map<string, string>());
  const [place, setPlace] = useState(START);
  const [results, setResults] = useState<Results>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [size, setSize] = useState(3);
  const [blank, setBlank] = useState(false);

  const sentence = sentences[place.index]!;
  const result = results[sentence.id] ?? NOTHING;
  const wording = typed[sentence.id] ?? sentence.text;
  const { settings } = useSettings();
  const checked = useFindings(sentence.text, settings.houseRules);
  const findings = checked ?? [];
  const timer = useTimer(time, sentence.id);

  const keep = (changed: Result): Results => {
    const all = { ...results, [sentence.id]: changed };
    setResults(all);
    const id = ids.current.get(sentence.id) ?? crypto.randomUUID();
    ids.current.set(sentence.id, id);
    run(() =>
      store.saveOutcome({
        id,
        setId: sentence.setId,
        sentenceId: sentence.id,
        at: Date.now(),
        votes: changed.votes,
        before: sentence.text,
        beforeCategories: sentence.categories,
        after: changed.agreed?.text ?? ('' as Passed['text']),
        afterCategories: changed.agreed?.categories ?? [],
      }),
    );
    return all;
  };
  const vote = (verdict: Verdict, change: 1 | -1) =>
    keep({ ...result, votes: withVote(result.votes, verdict, change) });

  const goOn = (to: typeof place, all = results) => {
    gate.reset();
    if (to.index === sentences.length) onEnd(all);
    else setPlace(to);
  };
  const onwards = async () => {
    // What is not checked yet would seem to have no remarks.
    if (place.step === 'vote' && !checked) return;
    const next = forward(place, findings.length, sentences.length);
    const changed = place.step === 'rewrite' && wording.trim() !== '' && wording.trim() !== sentence.text;
    if (!changed) return goOn(next);
    const agreed = await gate.pass(wording);
    if (agreed) goOn(next, keep({ ...result, agreed }));
  };
  const back = () => goOn(backward(place, findings.length));

  usePresentKeys((action) => {
    if (blank && action.type !== 'leave') return setBlank(false);
    if (action.type === 'vote') return void (place.step === 'vote' && vote(action.verdict, action.change));
    const actions = {
      forward: onwards,
      backward: back,
      skip: () => goOn(skip(place, sentences.length)),
      blank: () => setBlank(true),
      timer: timer.toggle,
      larger: () => setSize((now) => Math.min(SIZES.length, now + 1)),
      smaller: () => setSize((now) => Math.max(1, now - 1)),
      leave: onLeave,
    };
    actions[action.type]();
  });

  if (blank) {
    return (
      <button type="button" className="blank-screen" onClick={() => setBlank(false)}>
        <span className="visually-hidden">{t('coach.present.unblank')}</span>
      </button>
    );
  }
  const revealed = place.step === 'remarks' ? findings.slice(0, place.revealed) : [];
  return (
    <div className="stage" data-size={size}>
      <main className="stage-main" aria-live="polite" aria-busy={!checked}>
        <h1 className="visually-hidden">
          {t('coach.present.position', { number: place.index + 1, count: sentences.length })}
        </h1>
        <MarkedSentence text={sentence.text} findings={revealed} />
        {place.step === 'vote' && sentence.question && <p className="stage-note">{sentence.question}</p>}
        {place.step === 'vote' && <Votes votes={result.votes} onVote={vote} />}
        {place.step === 'remarks' && <Remarks findings={findings} revealed={place.revealed} />}
        {place.step === 'rewrite' && (
          <Rewrite
            text={wording}
            onText={(text) => setTyped((now) => ({ ...now, [sentence.id]: text }))}
            gate={gate}
          />
        )}
        <ProblemNotice />
      </main>
      <StageBar
        position={t('coach.present.position', { number: place.index + 1, count: sentences.length })}
        votes={totalOf(result.votes)}
        timer={time > 0 ? timer : undefined}
        onForward={onwards}
        onBackward={back}
        onSkip={() => goOn(skip(place, sentences.length))}
        onBlank={() => setBlank(true)}
        onSize={(change) => setSize((now) => Math.min(SIZES.length, Math.max(1, now + change)))}
        onLeave={onLeave}
      />
    </div>
  );
}
