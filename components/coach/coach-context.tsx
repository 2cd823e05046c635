import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { database } from '../../lib/store/database.ts';
import { problemOf, type StorageProblem } from '../../lib/store/problems.ts';

interface CoachValue {
  /** Does something with the store; `false` when that failed, and the page says why. */
  run: <T>(work: () => Promise<T>) => Promise<T | false>;
  /** Tells what was done. */
  say: (text: string) => void;
  said: { text: string; times: number };
  problem: StorageProblem | null;
}

const CoachContext = createContext<CoachValue | null>(null);

/** Gives the views below it one place that tells what was done and what the browser refused. */
export function CoachProvider({ children }: { children: ReactNode }) {
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [said, setSaid] = useState({ text: '', times: 0 });
  useEffect(() => watchDatabase(setProblem), []);

  const run = useCallback(async <T,>(work: () => Promise<T>) => {
    try {
      const result = await work();
      setProblem((now) => (now === 'newer' ? now : null));
      return result;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
  }, []);
  const say = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const value = useMemo(() => ({ run, say, said, problem }), [run, say, said, problem]);
  return <CoachContext value={value}>{children}</CoachContext>;
}

export function useCoach(): CoachValue {
  const value = useContext(CoachContext);
  if (!value) throw new Error('useCoach needs a CoachProvider above it');
  return value;
}

/**
 * What is stored now, and again after every change in any tab.
 *
 * @param keys what the query depends on
 * @returns `undefined` until it has been read, and when it cannot be
 */
export function useStored<T>(query: () => Promise<T>, keys: readonly unknown[]): T | undefined {
  const { run } = useCoach();
  const read = useLiveQuery(() => run(query), [run, ...keys]);
  return read === false ? undefined : read;
}

/** Another tab may hold an older version open, or have brought the tables to a newer one. */
function watchDatabase(onProblem: (problem: StorageProblem) => void): () => void {
  const onBlocked = () => onProblem('blocked');
  const onNewer = () => {
    database.close();
    onProblem('newer');
  };
  database.on('blocked', onBlocked);
  database.on('versionchange', onNewer);
  return () => {
    database.on('blocked').unsubscribe(onBlocked);
    database.on('versionchange').unsubscribe(onNewer);
  };
}
