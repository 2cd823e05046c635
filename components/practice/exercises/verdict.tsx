import type { ReactNode } from 'react';

/** A tick or an arrow before what there is to say of one part of an answer; the words say it too. */
export function Verdict({ right, children }: { right: boolean; children: ReactNode }) {
  return (
    <p className="verdict small" data-right={right}>
      <svg className="verdict-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {right ? <path d="M4 10.5l4 4 8-9" /> : <path d="M4 10h11M10.5 5.5L15 10l-4.5 4.5" />}
      </svg>
      <span>{children}</span>
    </p>
  );
}
