import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadRules } from '../../lib/catalogue/catalogue.ts';
import type { Rule } from '../../lib/engine/language.ts';
import type { InterfaceLanguage } from '../../lib/engine/types.ts';
import { lesson, mixed, ROUND, repetition, startTest } from '../../lib/practice/rounds.ts';
import { ruleItem } from '../../lib/practice/rule-item.ts';
import type { Item, Topic } from '../../lib/practice/schema.ts';
import { ownItems } from '../../lib/practice/trainer-file.ts';
import { NotHere } from './not-here.tsx';
import { usePractice } from './practice-context.tsx';
import { Round } from './round.tsx';

/** The start test, what is due, or something of everything. */
export function RoundPage({ round }: { round: 'start' | 'repeat' | 'mixed' }) {
  const { t } = useTranslation();
  const rules = useRules();
  if (!rules) return <p aria-busy="true" />;
  return <Assembled round={round} rules={rules} title={t(`practice.round.${round}`)} />;
}

interface AssembledProps {
  round: 'start' | 'repeat' | 'mixed';
  rules: readonly Rule[];
  title: string;
}

function Assembled({ round, rules, title }: AssembledProps) {
  const past = usePractice();
  const itemOf = useRuleItem();
  // Put together once: what is done meanwhile does not change the round.
  const [items] = useState(() => {
    if (round === 'start') return startTest(past.items);
    if (round === 'mixed') return mixed(past.items, past);
    return repetition(past.items, past, Date.now(), (id) => {
      const rule = rules.find((one) => one.id === id);
      return rule ? itemOf(rule) : null;
    });
  });
  return <Round round={round} items={items} title={title} />;
}

export function LessonPage({ topic }: { topic: Topic }) {
  const rules = useRules();
  if (!rules) return <p aria-busy="true" />;
  return <Lesson topic={topic} rules={rules} />;
}

function Lesson({ topic, rules }: { topic: Topic; rules: readonly Rule[] }) {
  const { t } = useTranslation();
  const past = usePractice();
  const itemOf = useRuleItem();
  const [items] = useState(() => {
    const spare = rules.map(itemOf).filter((item) => item !== null);
    // A whole note takes the five minutes by itself.
    return lesson(past.items, topic, past, { length: topic === 'note' ? 1 : ROUND, spare });
  });
  return (
    <Round
      round="lesson"
      items={items}
      title={t(`practice.topic.${topic}`)}
      intro={t(`practice.lesson.${topic}`)}
    />
  );
}

/** One item by itself, such as a scene. */
export function ItemPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { items } = usePractice();
  const item = items.find((one) => one.id === id);
  if (!item) return <NotHere />;
  return (
    <Round
      round="mixed"
      items={[item]}
      title={item.kind === 'observe' ? item.title : t(`practice.kind.${item.kind}`)}
    />
  );
}

/** A set of the user's own, in its own order. */
export function SetPage({ id }: { id: string }) {
  const { sets } = usePractice();
  const set = sets.find((one) => one.id === id);
  const [items] = useState<Item[]>(() => (set ? ownItems(set) : []));
  if (!set) return <NotHere />;
  return <Round round="mixed" items={items} title={set.title} />;
}

/** The rules of the language that is practised, once they are loaded. */
function useRules(): readonly Rule[] | undefined {
  const { language } = usePractice().choices;
  const [rules, setRules] = useState<readonly Rule[]>();
  useEffect(() => {
    let stopped = false;
    loadRules(language).then((loaded) => {
      if (!stopped) setRules(loaded);
    });
    return () => {
      stopped = true;
    };
  }, [language]);
  return rules;
}

/** Makes an item of a rule, each time of another of its examples. */
function useRuleItem(): (rule: Rule) => Item | null {
  const { i18n } = useTranslation();
  const { answers, choices } = usePractice();
  return (rule) =>
    ruleItem(rule, {
      language: choices.language,
      interfaceLanguage: i18n.language as InterfaceLanguage,
      turn: answers.filter(({ item }) => item === `rule:${rule.id}`).length,
    });
}
