import { useEffect, useState } from 'react';

export interface Timer {
  /** In seconds. */
  left: number;
  running: boolean;
  toggle: () => void;
}

/**
 * Counts down for each sentence anew.
 *
 * @param seconds 0 for no timer
 * @param key of the sentence
 */
export function useTimer(seconds: number, key: string): Timer {
  const [state, setState] = useState({ key, left: seconds, running: false });
  const current = state.key === key ? state : { key, left: seconds, running: false };
  const { left, running } = current;
  useEffect(() => {
    if (!running || left === 0) return;
    const tick = setTimeout(() => setState({ key, left: left - 1, running: true }), 1000);
    return () => clearTimeout(tick);
  }, [running, left, key]);
  return { left, running, toggle: () => setState({ ...current, running: !running }) };
}

/** "2:05" */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
