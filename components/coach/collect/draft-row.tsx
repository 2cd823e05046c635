import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Decisions, type Draft, type Piece, piecesOf } from '../../../lib/coach/draft.ts';
import { CategoryChips } from '../category-chips.tsx';

interface DraftRowProps {
  ref: Ref<HTMLLIElement>;
  draft: Draft;
  decisions: Decisions;
  index: number;
  count: number;
  /** Distance from the top of the list in px. */
  start: number;
  chosen: boolean;
  double: boolean;
  onChoose: (choice: boolean) => void;
}

/** One sentence as it was written, and beside it as it would be kept. */
export function DraftRow({
  ref,
  draft,
  decisions,
  index,
  count,
  start,
  chosen,
  double,
  onChoose,
}: DraftRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const pieces = piecesOf(draft, decisions);
  return (
    <li
      ref={ref}
      data-index={index}
      className="virtual-row"
      style={{ transform: `translateY(${start}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className="draft-row" data-chosen={chosen}>
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('coach.review.choose', { number: index + 1 })}
          aria-describedby={`${id}-result`}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <p className="draft-side">
          <span className="visually-hidden">{t('coach.review.original')}: </span>
          {pieces.map((piece) => (
            <PieceOf key={keyOf(pieces, piece)} piece={piece} side="original" />
          ))}
        </p>
        <div className="draft-side">
          <p id={`${id}-result`}>
            <span className="visually-hidden">{t('coach.review.result')}: </span>
            {pieces.map((piece) => (
              <PieceOf key={keyOf(pieces, piece)} piece={piece} side="result" />
            ))}
          </p>
          <CategoryChips categories={draft.categories} />
          {double && <p className="small warn-text">{t('coach.review.double')}</p>}
        </div>
      </div>
    </li>
  );
}

const keyOf = (pieces: readonly Piece[], piece: Piece) => pieces.indexOf(piece);

/** Bold where something is hidden or left; a question mark where that is still open. */
function PieceOf({ piece, side }: { piece: Piece; side: 'original' | 'result' }) {
  const text = piece[side];
  if (!piece.spot) return text;
  return (
    <mark className="piece" data-decision={piece.decision ?? 'open'}>
      {text}
      {side === 'result' && piece.decision === undefined && '?'}
    </mark>
  );
}
