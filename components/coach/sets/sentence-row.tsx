import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStore } from '../../store-context.tsx';
import { CategoryChips } from '../category-chips.tsx';
import { SentenceForm } from './sentence-form.tsx';
import { useDraggableRow } from './use-draggable-row.ts';

interface SentenceRowProps {
  ref: Ref<HTMLLIElement>;
  sentence: Sentence;
  /** Place in the list, from 0, and how many there are. */
  index: number;
  count: number;
  /** Distance from the top of the list in px. */
  start: number;
  /** Left out while a search or filter hides others. */
  onMove?: (index: number) => void;
}

/** One sentence of a set: read it, move it, change it, take it out. */
export function SentenceRow({ ref, sentence, index, count, start, onMove }: SentenceRowProps) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [editing, setEditing] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useDraggableRow(body, handle, sentence.id);
  const number = index + 1;

  const remove = async () => {
    if ((await run(() => store.removeSentence(sentence.id))) !== false) say(t('coach.sentence.removed'));
  };

  return (
    <li
      ref={ref}
      data-index={index}
      className="virtual-row"
      style={{ transform: `translateY(${start}px)` }}
      aria-setsize={count}
      aria-posinset={number}
    >
      {editing ? (
        <SentenceForm
          initial={sentence}
          button={t('coach.save')}
          onSave={async (changed) => {
            if ((await run(() => store.changeSentence(sentence.id, changed))) === false) return false;
            say(t('coach.saved'));
            return true;
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        <div ref={body} className="sentence-row" data-edge={edge}>
          {onMove && (
            <span ref={handle} className="handle" title={t('coach.sentence.drag')} aria-hidden="true">
              ⠿
            </span>
          )}
          <div className="row-text">
            <p className="sentence-text">{sentence.text}</p>
            {sentence.question && <p className="small muted">{sentence.question}</p>}
            <CategoryChips categories={sentence.categories} />
          </div>
          <div className="row-buttons">
            {onMove && (
              <>
                <button
                  type="button"
                  className="quiet"
                  disabled={index === 0}
                  aria-label={t('coach.sentence.up', { number })}
                  onClick={() => onMove(index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="quiet"
                  disabled={index === count - 1}
                  aria-label={t('coach.sentence.down', { number })}
                  onClick={() => onMove(index + 1)}
                >
                  ↓
                </button>
              </>
            )}
            <button
              type="button"
              className="quiet"
              aria-label={t('coach.sentence.editNamed', { number })}
              onClick={() => setEditing(true)}
            >
              {t('coach.sentence.edit')}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t('coach.sentence.removeNamed', { number })}
              onClick={remove}
            >
              {t('coach.sentence.remove')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
