/** Which items a learner gets, and in which order. Nothing is left to chance: the same past gives the same round. */

import type { Answer, Choices, Memory } from './records.ts';
import { dueToday } from './schedule.ts';
import type { Item, Kind, Topic } from './schema.ts';
import { LESSONS } from './topics.ts';

/** About five minutes. */
export const ROUND = 6;
const START_TEST = 8;
/** Kinds that take one look each; writing comes later. */
const QUICK: readonly Kind[] = ['sort', 'find', 'choose', 'split'];

export interface Past {
  answers: readonly Answer[];
  memories: readonly Memory[];
}

/** @returns the items in the learner's language, with the words of their own region */
export function itemsFor(
  items: readonly Item[],
  { language, region }: Pick<Choices, 'language' | 'region'>,
): Item[] {
  return items.filter(
    (item) => item.language === language && (item.region === undefined || item.region === region),
  );
}

/** One easy item each from as many topics as there is time for, in the order of the lessons. */
export function startTest(items: readonly Item[]): Item[] {
  const easy = items
    .filter(({ kind }) => QUICK.includes(kind))
    .sort((a, b) => a.level - b.level || QUICK.indexOf(a.kind) - QUICK.indexOf(b.kind));
  return LESSONS.flatMap((topic) => easy.find((item) => item.topic === topic) ?? []).slice(0, START_TEST);
}

/**
 * The items of one topic: unseen ones first, the easiest first, and not twice the same kind when it can be helped.
 *
 * @param spare fills the lesson up when there are too few items of the topic
 */
export function lesson(
  items: readonly Item[],
  topic: Topic,
  past: Past,
  { length = ROUND, spare = [] }: { length?: number; spare?: readonly Item[] } = {},
): Item[] {
  const ofTopic = (all: readonly Item[]) =>
    freshFirst(
      all.filter((item) => item.topic === topic),
      past,
    );
  const ready = [...ofTopic(items), ...ofTopic(spare)].slice(0, length);
  return spread(ready.sort((a, b) => a.level - b.level));
}

/** Something of everything that was met before, what was done longest ago first; all topics when none was. */
export function mixed(items: readonly Item[], past: Past): Item[] {
  const met = new Set(past.answers.map(({ topic }) => topic));
  const pool = met.size > 1 ? items.filter(({ topic }) => met.has(topic)) : items;
  const byTopic = LESSONS.map((topic) =>
    freshFirst(
      pool.filter((item) => item.topic === topic),
      past,
    ),
  );
  const lastAt = (topic: Topic | undefined) =>
    past.answers.findLast((answer) => answer.topic === topic)?.at ?? 0;
  const turns = byTopic
    .filter((list) => list.length > 0)
    .sort((a, b) => lastAt(a[0]?.topic) - lastAt(b[0]?.topic));
  return dealt(turns, ROUND);
}

/**
 * What is due today, longest overdue first: some items of each topic, and one of each rule.
 *
 * @param itemOfRule makes an item out of a rule's own examples; null when the rule is gone
 */
export function repetition(
  items: readonly Item[],
  past: Past,
  now: number,
  itemOfRule: (rule: string) => Item | null,
): Item[] {
  const turns = dueToday(past.memories, now).map(({ subject }) => {
    const name = subject.slice(subject.indexOf(':') + 1);
    if (subject.startsWith('rule:')) return [itemOfRule(name)].filter((item) => item !== null);
    return freshFirst(
      items.filter(({ topic }) => topic === name),
      past,
    ).slice(0, 2);
  });
  return dealt(turns, ROUND);
}

/** Never seen first, then what was done longest ago; else by level and in the order of the content. */
function freshFirst(items: readonly Item[], { answers }: Past): Item[] {
  const last = new Map(answers.map(({ item, at }) => [item, at]));
  return [...items].sort((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0) || a.level - b.level);
}

/** One of each list in turn, until there are enough. */
function dealt(lists: readonly Item[][], enough: number): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return rounds.flat().slice(0, enough);
}

/** Moves an item back while it is of the same kind as the one before it, within its level. */
function spread(items: Item[]): Item[] {
  const rest = [...items];
  const result: Item[] = [];
  while (rest.length > 0) {
    const level = rest[0]!.level;
    const other = rest.findIndex((item) => item.level === level && item.kind !== result.at(-1)?.kind);
    result.push(...rest.splice(Math.max(other, 0), 1));
  }
  return result;
}
