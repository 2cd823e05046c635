import { useEffect } from 'react';
import { type Action, actionOf } from '../../../lib/coach/present-keys.ts';

/** Listens to the keyboard and to clickers, which are keyboards too. */
export function usePresentKeys(onAction: (action: Action) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const presses = target.matches('button, a, summary') && (event.key === ' ' || event.key === 'Enter');
      if (presses || event.isComposing) return;
      const action = actionOf(event, target.matches('textarea, input, select'));
      if (!action) return;
      event.preventDefault();
      onAction(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
