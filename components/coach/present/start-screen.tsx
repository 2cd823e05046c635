import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICTS } from '../../../lib/coach/schema.ts';

/** In minutes for each sentence. */
const TIMES = [0, 1, 2, 3, 5, 10];

interface StartScreenProps {
  title: string;
  count: number;
  /** @param time for each sentence, in seconds; 0 for no timer */
  onStart: (time: number) => void;
  onLeave: () => void;
}

/** What is about to happen, and which keys there are. */
export function StartScreen({ title, count, onStart, onLeave }: StartScreenProps) {
  const { t } = useTranslation();
  const [minutes, setMinutes] = useState(0);
  const keys: [string, string][] = [
    [t('coach.present.keys.forward'), t('coach.present.next')],
    [t('coach.present.keys.backward'), t('coach.present.back')],
    [`1–${VERDICTS.length}`, VERDICTS.map((verdict) => t(`coach.verdict.${verdict}`)).join(', ')],
    [`Shift + 1–${VERDICTS.length}`, t('coach.present.keys.unvote')],
    ['S', t('coach.present.skip')],
    ['B', t('coach.present.blank')],
    ['T', t('coach.present.timer')],
    ['+ / −', t('coach.present.keys.size')],
    ['Esc', t('coach.present.leave')],
  ];

  const start = () => {
    document.documentElement.requestFullscreen?.().catch(() => {});
    onStart(minutes * 60);
  };
  return (
    <main className="coach stack">
      <h1>{title}</h1>
      <p>{t('coach.present.intro', { count })}</p>
      <div className="filters">
        <label className="labelled">
          <span>{t('coach.present.minutes')}</span>
          <select value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
            {TIMES.map((time) => (
              <option key={time} value={time}>
                {time === 0 ? t('coach.present.noTimer') : t('coach.present.minute', { count: time })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="buttons">
        <button type="button" className="primary" onClick={start}>
          {t('coach.present.start')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('coach.present.leave')}
        </button>
      </div>
      <section className="card stack" aria-label={t('coach.present.keys.title')}>
        <h2>{t('coach.present.keys.title')}</h2>
        <dl className="keys">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
