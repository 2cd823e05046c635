import { type ReactNode, useEffect, useId, useRef } from 'react';

interface ViewProps {
  title: ReactNode;
  intro?: ReactNode;
  /** Buttons and links of the view as a whole. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** One view of the workspace. Going there puts the focus on its heading, so that a screen reader reads it. */
export function View({ title, intro, actions, children }: ViewProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus();
  }, []);
  return (
    <section className="stack" aria-labelledby={id}>
      <header className="view-header">
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className="buttons">{actions}</div>}
      </header>
      {intro && <p className="muted">{intro}</p>}
      {children}
    </section>
  );
}
