import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markPlacing } from '../../../lib/practice/marking.ts';
import type { Bin, Sort, Split } from '../../../lib/practice/schema.ts';
import type { ExerciseProps } from './exercise.tsx';
import { Feedback } from './feedback.tsx';
import { Verdict } from './verdict.tsx';

/** Sentences that are a fact, or have one flaw or another. */
export function SortExercise({ item, onOutcome }: ExerciseProps<Sort>) {
  const { t } = useTranslation();
  const labelOf = (bin: Bin) => (bin === 'fact' ? t('practice.sort.fact') : t(`page.category.${bin}`));
  return (
    <Placing
      item={item}
      parts={item.sentences.map(({ text, bin, why }) => ({ text, place: bin, why }))}
      places={item.bins.map((bin) => ({ place: bin, label: labelOf(bin) }))}
      onOutcome={onOutcome}
    />
  );
}

/** The parts of a note: seen or heard, or thought. */
export function SplitExercise({ item, onOutcome }: ExerciseProps<Split>) {
  const { t } = useTranslation();
  return (
    <Placing
      item={item}
      parts={item.parts.map(({ text, side, why }) => ({ text, place: side, why }))}
      places={[
        { place: 'saw', label: t('practice.split.saw') },
        { place: 'think', label: t('practice.split.think') },
      ]}
      model={item.model}
      onOutcome={onOutcome}
    />
  );
}

interface PlacingProps<Place extends string> extends ExerciseProps<Sort | Split> {
  parts: readonly { text: string; place: Place; why: string }[];
  places: readonly { place: Place; label: string }[];
  model?: string;
}

function Placing<Place extends string>({ item, parts, places, model, onOutcome }: PlacingProps<Place>) {
  const { t } = useTranslation();
  const [placed, setPlaced] = useState<(Place | undefined)[]>(() => parts.map(() => undefined));
  const [score, setScore] = useState<number>();
  const name = useId();
  const left = placed.filter((place) => place === undefined).length;

  const check = (event: FormEvent) => {
    event.preventDefault();
    const marked = markPlacing(
      parts.map(({ place }) => place),
      placed,
    );
    setScore(marked);
    onOutcome({ score: marked });
  };
  const labelOf = (wanted: Place | undefined) => places.find(({ place }) => place === wanted)?.label;

  return (
    <form className="stack" onSubmit={check}>
      {parts.map(({ text, place, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change, and two may read the same.
        <fieldset key={index} className="placing">
          <legend>{text}</legend>
          {score === undefined ? (
            <div className="options">
              {places.map((option) => (
                <label key={option.place} className="option">
                  <input
                    type="radio"
                    name={`${name}-${index}`}
                    checked={placed[index] === option.place}
                    onChange={() => setPlaced(placed.with(index, option.place))}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
          ) : (
            <Verdict right={placed[index] === place}>
              <b>{labelOf(place)}.</b> {why}{' '}
              {placed[index] !== place && t('practice.sort.chose', { place: labelOf(placed[index]) })}
            </Verdict>
          )}
        </fieldset>
      ))}
      {score === undefined ? (
        <div className="buttons">
          <button type="submit" className="primary" disabled={left > 0}>
            {t('practice.check')}
          </button>
          {left > 0 && <p className="small muted">{t('practice.sort.left', { count: left })}</p>}
        </div>
      ) : (
        <Feedback item={item} score={score}>
          {model && <ModelAnswer texts={[model]} />}
        </Feedback>
      )}
    </form>
  );
}

/** How somebody else would write it. */
export function ModelAnswer({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className="model stack">
      <p className="small muted">{t('practice.model', { count: texts.length })}</p>
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </div>
  );
}
