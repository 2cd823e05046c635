import { useTranslation } from 'react-i18next';
import { clockOf, type Timer } from './use-timer.ts';

interface StageBarProps {
  position: string;
  votes: number;
  timer?: Timer;
  onForward: () => void;
  onBackward: () => void;
  onSkip: () => void;
  onBlank: () => void;
  onSize: (change: 1 | -1) => void;
  onLeave: () => void;
}

/** The buttons below the sentence: small, for whoever sits at the laptop. */
export function StageBar({
  position,
  votes,
  timer,
  onForward,
  onBackward,
  onSkip,
  onBlank,
  onSize,
  onLeave,
}: StageBarProps) {
  const { t } = useTranslation();
  return (
    <footer className="stage-bar">
      <span>
        {position}
        {votes > 0 && `, ${t('coach.present.votes', { count: votes })}`}
      </span>
      {timer && (
        <button type="button" aria-pressed={timer.running} onClick={timer.toggle}>
          {t('coach.present.timer')}{' '}
          <span role="timer" className={timer.left === 0 ? 'warn-text' : undefined}>
            {timer.left === 0 ? t('coach.present.timeUp') : clockOf(timer.left)}
          </span>
        </button>
      )}
      <div className="buttons">
        <button type="button" onClick={onBackward}>
          {t('coach.present.back')}
        </button>
        <button type="button" className="primary" onClick={onForward}>
          {t('coach.present.next')}
        </button>
        <button type="button" onClick={onSkip}>
          {t('coach.present.skip')}
        </button>
        <button type="button" aria-label={t('coach.present.smaller')} onClick={() => onSize(-1)}>
          A−
        </button>
        <button type="button" aria-label={t('coach.present.larger')} onClick={() => onSize(1)}>
          A+
        </button>
        <button type="button" onClick={onBlank}>
          {t('coach.present.blank')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('coach.present.leave')}
        </button>
      </div>
    </footer>
  );
}
