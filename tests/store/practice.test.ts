import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { ITEMS } from '../../lib/practice/content/index.ts';
import type { Answer, Choices } from '../../lib/practice/records.ts';
import { review } from '../../lib/practice/schedule.ts';
import { Database } from '../../lib/store/database.ts';
import { practiceStore } from '../../lib/store/practice.ts';

const open: Database[] = [];
let number = 0;

function fresh() {
  const database = new Database(`practice-${number++}`);
  open.push(database);
  return { database, store: practiceStore(database) };
}
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

const NOW = Date.UTC(2026, 10, 24);
const answer: Answer = { at: NOW, item: 'sort-1', topic: 'vague', kind: 'sort', score: 1, round: 'lesson' };
const memory = review(undefined, 'topic:vague', 1, NOW);
const choices: Choices = { language: 'nl', region: 'NL', start: 'done', ownRules: true };
const set = { id: 'ons-team', title: 'Ons team', items: [ITEMS[0]!] };
const nothing = { answers: [], memories: [], choices: null, sets: [], damaged: 0 };

describe('what is kept of practising', () => {
  it('is nothing at first', async () => expect(await fresh().store.load()).toEqual(nothing));

  it('is read as it was written', async () => {
    const { store } = fresh();
    await store.saveRound([answer], [memory]);
    await store.choose(choices);
    await store.saveSet(set);
    expect(await store.load()).toMatchObject({
      answers: [answer],
      memories: [memory],
      choices,
      sets: [set],
      damaged: 0,
    });
  });

  it('of a round is kept whole or not at all', async () => {
    const { store } = fresh();
    await expect(store.saveRound([answer, { ...answer, score: 2 }], [memory])).rejects.toThrow();
    expect(await store.load()).toEqual(nothing);
  });

  it('can be wiped, own exercises apart', async () => {
    const { store } = fresh();
    await store.saveRound([answer], [memory]);
    await store.choose(choices);
    await store.saveSet(set);
    await store.wipe();
    expect(await store.load()).toMatchObject({ ...nothing, sets: [set] });
  });

  it('keeps the newest answers when there are very many', async () => {
    const { store } = fresh();
    await store.saveRound(
      Array.from({ length: 2_005 }, (_, at) => ({ ...answer, at })),
      [],
    );
    const { answers } = await store.load();
    expect(answers).toHaveLength(2_000);
    expect(answers[0]?.at).toBe(5);
  });
});

describe('own rules', () => {
  it('are kept by their ids, once each, and come back the next day', async () => {
    const { store } = fresh();
    await store.rememberRules(['vague/duration', 'vague/duration'], NOW);
    const { memories } = await store.load();
    expect(memories).toMatchObject([{ subject: 'rule:vague/duration', days: 1, reps: 1 }]);
  });
  it('are forgotten on request, topics stay', async () => {
    const { store } = fresh();
    await store.saveRound([], [memory]);
    await store.rememberRules(['vague/duration'], NOW);
    await store.forgetRules();
    expect((await store.load()).memories).toEqual([memory]);
  });
});

describe('damaged rows', () => {
  async function damaged() {
    const { database, store } = fresh();
    await store.saveRound([answer], [memory]);
    await database.practiceAnswers.add({ ...answer, score: 'kapot' } as never);
    await database.practiceMemories.add({ subject: 'topic:vague2', due: 'ooit' } as never);
    await database.practiceSets.add({ id: 'x', items: 3 } as never);
    await database.practiceChoices.add({ key: 'choices', language: 'xx' } as never);
    return store;
  }
  it('are counted, and the rest is kept', async () => {
    const store = await damaged();
    expect(await store.load()).toMatchObject({ answers: [answer], memories: [memory], sets: [], damaged: 4 });
  });
  it('can be looked at and then forgotten', async () => {
    const store = await damaged();
    expect(await store.damagedRows()).toContain('kapot');
    await store.forgetDamaged();
    expect(await store.load()).toMatchObject({ answers: [answer], memories: [memory], damaged: 0 });
  });
});
