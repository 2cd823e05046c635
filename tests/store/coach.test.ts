import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Confirmed } from '../../lib/coach/schema.ts';
import { type CoachStore, coachStore } from '../../lib/store/coach.ts';
import { Database, VERSIONS } from '../../lib/store/database.ts';

const open: Database[] = [];
let number = 0;

/** A database of its own, or a second tab on the same one. */
function fresh(name = `test-${number++}`): { store: CoachStore; database: Database; name: string } {
  const database = new Database(name);
  open.push(database);
  return { store: coachStore(database), database, name };
}

afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

const sentences = (...texts: string[]) => texts.map((text) => ({ text: text as Confirmed, categories: [] }));
const textsOf = async (store: CoachStore, id: string) => (await store.sentences(id)).map(({ text }) => text);

async function setOf(...texts: string[]) {
  const { store, database, name } = fresh();
  const id = await store.createSet({ title: 'Eten' }, sentences(...texts));
  return { store, database, name, id };
}

describe('a set', () => {
  it('keeps its sentences in their order', async () => {
    const { store, id } = await setOf('een', 'twee', 'drie');
    expect(await textsOf(store, id)).toEqual(['een', 'twee', 'drie']);
    expect(await store.sets()).toMatchObject([{ id, title: 'Eten', sentences: 3, outcomes: 0 }]);
  });

  it.each([
    ['drie', 0, ['drie', 'een', 'twee']],
    ['een', 2, ['twee', 'drie', 'een']],
    ['een', 1, ['twee', 'een', 'drie']],
    ['twee', 1, ['een', 'twee', 'drie']],
  ])('moves %s to place %i', async (text, index, expected) => {
    const { store, id } = await setOf('een', 'twee', 'drie');
    const moved = (await store.sentences(id)).find((one) => one.text === text)!;
    await store.moveSentence(moved.id, index);
    expect(await textsOf(store, id)).toEqual(expected);
  });

  it('can be reordered for ever', async () => {
    const { store, id } = await setOf('een', 'twee', 'drie');
    for (let times = 0; times < 120; times++) {
      const last = (await store.sentences(id)).at(-1)!;
      await store.moveSentence(last.id, 1);
    }
    const positions = (await store.sentences(id)).map(({ position }) => position);
    expect(new Set(positions).size).toBe(3);
    expect([...(await textsOf(store, id))].sort()).toEqual(['drie', 'een', 'twee']);
  });

  it('is copied without what was made of it', async () => {
    const { store, id } = await setOf('een', 'twee');
    await store.saveOutcome(await outcomeOf(store, id));
    const copy = await store.duplicateSet(id, 'Eten (kopie)');
    expect(await textsOf(store, copy)).toEqual(['een', 'twee']);
    expect(await store.outcomes(copy)).toEqual([]);
  });

  it('takes in another one, without doubles', async () => {
    const { store, id } = await setOf('een', 'twee');
    const other = await store.createSet({ title: 'Slapen' }, sentences('twee', 'drie'));
    await store.saveOutcome(await outcomeOf(store, other));
    await store.mergeSets(id, other);
    expect(await textsOf(store, id)).toEqual(['een', 'twee', 'drie']);
    const [, two] = await store.sentences(id);
    expect(await store.outcomes(id)).toMatchObject([{ before: 'twee', sentenceId: two!.id }]);
    expect(await store.sets()).toHaveLength(1);
  });

  it('goes with everything in it', async () => {
    const { store, id } = await setOf('een');
    await store.saveOutcome(await outcomeOf(store, id));
    await store.removeSet(id);
    expect(await store.everything()).toEqual({ sets: [], sentences: [], outcomes: [] });
  });
});

async function outcomeOf(store: CoachStore, setId: string) {
  const [first] = await store.sentences(setId);
  return {
    id: `outcome-${setId}`,
    setId,
    sentenceId: first!.id,
    at: 1,
    votes: { fact: 2 },
    before: first!.text,
    beforeCategories: [],
    after: 'Anders' as Confirmed,
    afterCategories: [],
  };
}

describe('nothing is half written', () => {
  it('when a sentence among many is not what it should be', async () => {
    const { store, id } = await setOf('een');
    const bad = [...sentences('twee'), { text: 'x'.repeat(5000) as Confirmed, categories: [] }];
    await expect(store.addSentences(id, bad)).rejects.toThrow();
    await expect(store.createSet({ title: 'Slapen' }, bad)).rejects.toThrow();
    expect(await textsOf(store, id)).toEqual(['een']);
    expect(await store.sets()).toHaveLength(1);
  });

  it('when the page goes in the middle', async () => {
    const { store, database, name, id } = await setOf('een');
    const adding = store.addSentences(
      id,
      sentences(...Array.from({ length: 500 }, (_, index) => `zin ${index}`)),
    );
    database.close({ disableAutoOpen: true });
    await adding.catch(() => {});
    const again = fresh(name);
    expect([1, 501]).toContain((await again.store.sentences(id)).length);
  });
});

describe('a damaged row', () => {
  it('does not take the others along', async () => {
    const { store, database, id } = await setOf('een', 'twee');
    const [first] = await store.sentences(id);
    await database.coachSentences.update(first!.id, { text: 5 as never });
    await database.coachSets.add({ id: 'odd' } as never);
    expect(await textsOf(store, id)).toEqual(['twee']);
    expect(await store.sets()).toHaveLength(1);
  });
});

describe('two tabs', () => {
  it('see what the other changes', async () => {
    const { store, name, id } = await setOf('een');
    const other = fresh(name);
    await other.store.addSentences(id, sentences('twee'));
    expect(await textsOf(store, id)).toEqual(['een', 'twee']);
  });
});

describe('everything', () => {
  it('comes back from a backup', async () => {
    const { store, id } = await setOf('een', 'twee');
    await store.saveOutcome(await outcomeOf(store, id));
    const saved = await store.everything();
    await store.wipe();
    expect(await store.sets()).toEqual([]);
    await store.restore(saved);
    expect(await store.everything()).toEqual(saved);
  });
});

describe.each(VERSIONS.map((_, index) => index + 1))('version %i of the tables', (version) => {
  it('is brought to the newest one, rows and all', async () => {
    const name = `old-${version}`;
    const old = new Database(name, VERSIONS.slice(0, version));
    await coachStore(old).createSet({ title: 'Eten' }, sentences('een'));
    old.close();
    const { store } = fresh(name);
    const [set] = await store.sets();
    expect(await textsOf(store, set!.id)).toEqual(['een']);
  });

  it('stays as it was when the change breaks in the middle', async () => {
    const name = `broken-${version}`;
    const old = new Database(name, VERSIONS.slice(0, version));
    await coachStore(old).createSet({ title: 'Eten' }, sentences('een'));
    old.close();
    const breaks = async () => {
      throw new Error('killed');
    };
    const next = new Database(name, [
      ...VERSIONS.slice(0, version),
      { stores: { extra: 'id' }, upgrade: breaks },
    ]);
    await expect(next.open()).rejects.toThrow();
    next.close();
    expect((await Dexie.getDatabaseNames()).includes(name)).toBe(true);
    const { store } = fresh(name);
    expect(await store.sets()).toHaveLength(1);
  });
});
