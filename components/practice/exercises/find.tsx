import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clickableWords, type FoundPhrases, markFind, type Word } from '../../../lib/practice/marking.ts';
import type { Find } from '../../../lib/practice/schema.ts';
import type { ExerciseProps } from './exercise.tsx';
import { Feedback } from './feedback.tsx';
import { MarkedText } from './marked-text.tsx';
import { Verdict } from './verdict.tsx';

/** Clicks the words that judge, guess or stay vague. */
export function FindExercise({ item, onOutcome }: ExerciseProps<Find>) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [marked, setMarked] = useState<FoundPhrases>();

  const check = () => {
    const result = markFind(item, [...picked]);
    setMarked(result);
    onOutcome({ score: result.score });
  };
  if (marked) {
    return (
      <>
        <blockquote>
          <MarkedText text={item.text} flaws={item.phrases} />
        </blockquote>
        <Feedback item={item} score={marked.score}>
          {item.phrases.map(({ quote, category, why }, index) => (
            <Verdict key={`${quote}-${category}`} right={marked.found[index] ?? false}>
              <b>{quote}</b> ({t(`page.category.${category}`)}): {why}
            </Verdict>
          ))}
          {marked.extra.length > 0 && (
            <Verdict right={false}>
              {t('practice.find.extra', { words: marked.extra.map(({ text }) => `“${text}”`).join(' ') })}
            </Verdict>
          )}
        </Feedback>
      </>
    );
  }
  return (
    <>
      <p className="small muted">{t('practice.find.how')}</p>
      <WordPicker text={item.text} picked={picked} onPick={setPicked} />
      <div className="buttons">
        <button type="button" className="primary" disabled={picked.size === 0} onClick={check}>
          {t('practice.check')}
        </button>
        <p className="small muted" role="status">
          {t('practice.find.picked', { count: picked.size })}
        </p>
      </div>
    </>
  );
}

interface WordPickerProps {
  text: string;
  picked: ReadonlySet<number>;
  onPick: (picked: ReadonlySet<number>) => void;
}

/** A text whose words are buttons: one stop for Tab, arrows from word to word. */
function WordPicker({ text, picked, onPick }: WordPickerProps) {
  const { t } = useTranslation();
  const words = clickableWords(text);
  const [current, setCurrent] = useState(0);
  const group = useRef<HTMLDivElement>(null);

  const toggle = (index: number) => {
    const next = new Set(picked);
    if (!next.delete(index)) next.add(index);
    onPick(next);
    setCurrent(index);
  };
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: words.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(words.length - 1, to));
    setCurrent(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays words out as blocks.
    <div ref={group} className="words" role="group" aria-label={t('practice.find.words')} onKeyDown={move}>
      {words.map((word, index) => (
        <span key={word.start}>
          {between(text, words, index)}
          <button
            type="button"
            className="word"
            aria-pressed={picked.has(index)}
            tabIndex={index === current ? 0 : -1}
            onClick={() => toggle(index)}
          >
            {word.text}
          </button>
        </span>
      ))}
      {text.slice(words.at(-1)?.end)}
    </div>
  );
}

function between(text: string, words: readonly Word[], index: number): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]!.start);
}
