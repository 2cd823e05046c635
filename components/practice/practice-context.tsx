import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { ITEMS } from '../../lib/practice/content/index.ts';
import { type Choices, defaultChoices } from '../../lib/practice/records.ts';
import { itemsFor } from '../../lib/practice/rounds.ts';
import type { Item } from '../../lib/practice/schema.ts';
import { ownItems } from '../../lib/practice/trainer-file.ts';
import { type PracticeData, practiceStore } from '../../lib/store/practice.ts';
import { useStore, useStored } from '../store-context.tsx';

export const store = practiceStore();

interface PracticeValue extends Omit<PracticeData, 'choices'> {
  choices: Choices;
  /** Everything in the learner's language, own exercises included. */
  items: Item[];
  choose: (change: Partial<Choices>) => Promise<void>;
}

const PracticeContext = createContext<PracticeValue | null>(null);

const NOTHING: PracticeData = { answers: [], memories: [], choices: null, sets: [], damaged: 0 };

/** Gives the views what is kept of practising, live. Without a store one can still practise; nothing is kept then. */
export function PracticeProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { run, problem } = useStore();
  const stored = useStored(() => store.load(), []);
  const data = stored ?? (problem ? NOTHING : undefined);
  const value = useMemo(() => {
    if (!data) return null;
    const language = i18n.language === 'en' ? 'en' : 'nl';
    const choices = data.choices ?? defaultChoices(language, browser.i18n.getUILanguage());
    const items = itemsFor([...ITEMS, ...data.sets.flatMap(ownItems)], choices);
    const choose = async (change: Partial<Choices>) => {
      await run(() => store.choose({ ...choices, ...change }));
    };
    return { ...data, choices, items, choose };
  }, [data, i18n.language, run]);
  if (!value) return <main aria-busy="true" />;
  return <PracticeContext value={value}>{children}</PracticeContext>;
}

export function usePractice(): PracticeValue {
  const value = useContext(PracticeContext);
  if (!value) throw new Error('usePractice needs a PracticeProvider above it');
  return value;
}
