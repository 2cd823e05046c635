import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { database } from '../lib/store/database.ts';
import { problemOf, type StorageProblem } from '../lib/store/problems.ts';
import { NOTHING_SAID, type SaidText } from './said.tsx';

interface StoreValue {
  /** Does something with a store; `false` when that failed, and the page says why. */
  run: <T>(work: () => Promise<T>) => Promise<T | false>;
  /** Tells what was done. */
  say: (text: string) => void;
  said: SaidText;
  problem: StorageProblem | null;
}

const StoreContext = createContext<StoreValue | null>(null);

/** Gives the views below it one place that tells what was done and what the browser refused to keep. */
export function StoreProvider({ children }: { children: ReactNode }) {
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
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
  return <StoreContext value={value}>{children}</StoreContext>;
}

export function useStore(): StoreValue {
  const value = useContext(StoreContext);
  if (!value) throw new Error('useStore needs a StoreProvider above it');
  return value;
}

/**
 * What is stored now, and again after every change in any tab.
 *
 * @param keys what the query depends on
 * @returns `undefined` until it has been read, and when it cannot be
 */
export function useStored<T>(query: () => Promise<T>, keys: readonly unknown[]): T | undefined {
  const { run } = useStore();
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
