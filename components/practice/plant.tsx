import type { ReactNode } from 'react';
import type { Stage } from '../../lib/practice/progress.ts';
import './plant.css';

/** How a topic stands, from seed to flower; the words beside it say the same. */
export function Plant({ stage }: { stage: Stage }) {
  return (
    <svg className="plant" data-stage={stage} viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <path className="soil" d="M4 33h9q7-7 14 0h9" />
      {PARTS[stage]}
    </svg>
  );
}

const SPROUT = (
  <>
    <path className="stem" d="M20 29v-9" />
    <path className="leaf" d="M20 22c0-4 3-6 7-6 0 4-3 6-7 6z" />
  </>
);
const GROWN = (
  <>
    <path className="stem" d="M20 29V12" />
    <path className="leaf" d="M20 29c0-4 4-6 8-6 0 4-4 6-8 6z" />
    <path className="leaf" d="M20 24c0-4-4-6-8-6 0 4 4 6 8 6z" />
  </>
);
const PARTS: Record<Stage, ReactNode> = {
  unseen: <ellipse className="seed" cx="20" cy="34.5" rx="3" ry="2" />,
  begun: SPROUT,
  growing: (
    <>
      {GROWN}
      <path className="leaf" d="M20 15c-2-3-1-6 0-8 1 2 2 5 0 8z" />
    </>
  ),
  firm: (
    <>
      {GROWN}
      {[0, 72, 144, 216, 288].map((turn) => (
        <ellipse
          key={turn}
          className="petal"
          cx="20"
          cy="5.5"
          rx="2.6"
          ry="3.4"
          transform={`rotate(${turn} 20 10)`}
        />
      ))}
      <circle className="heart" cx="20" cy="10" r="2.4" />
    </>
  ),
};
