import type { Sentence } from '../../../lib/coach/schema.ts';

/** To cut along the lines: one sentence a card. */
export function Cards({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ol className="sheet-cards">
      {sentences.map(({ id, text }, index) => (
        <li key={id}>
          <span className="card-number">{index + 1}</span>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
