/**
 * Keeps the coach's sets. Every change is one transaction: it is there whole or not at all. Each function throws what
 * IndexedDB throws; `problemOf` says what that means.
 */

import { between, fresh, positionsAfter } from '../coach/order.ts';
import {
  LIMITS,
  type Outcome,
  outcomeSchema,
  type Sentence,
  type SentenceSet,
  sentenceSchema,
  setSchema,
} from '../coach/schema.ts';
import { type Database, database as pageDatabase } from './database.ts';

export type NewSentence = Pick<Sentence, 'text' | 'categories'> & Partial<Pick<Sentence, 'question'>>;
export type SetPatch = Partial<Pick<SentenceSet, 'title' | 'theme' | 'tags' | 'archived'>>;
export type SentencePatch = Partial<Pick<Sentence, 'text' | 'categories' | 'question'>>;

export interface SetSummary extends SentenceSet {
  sentences: number;
  /** How many times a sentence of it was discussed. */
  outcomes: number;
}

/** Everything the coach keeps, for a backup. */
export interface CoachData {
  sets: SentenceSet[];
  sentences: Sentence[];
  outcomes: Outcome[];
}

/** @param database another one than the page's, for tests */
export function coachStore(database: Database = pageDatabase) {
  const { coachSets, coachSentences, coachOutcomes } = database;
  const all = [coachSets, coachSentences, coachOutcomes];

  const ofSet = (setId: string) =>
    coachSentences.where('[setId+position]').between([setId, Number.NEGATIVE_INFINITY], [setId, []]);

  async function addTo(setId: string, added: readonly NewSentence[]): Promise<void> {
    const last = await ofSet(setId).last();
    if ((await ofSet(setId).count()) + added.length > LIMITS.sentences) throw new RangeError('too many');
    const addedAt = Date.now();
    const positions = positionsAfter(last?.position, added.length);
    const rows = added.map(
      ({ text, categories, question = '' }, index): Sentence => ({
        id: crypto.randomUUID(),
        setId,
        position: positions[index]!,
        text,
        categories,
        question,
        addedAt,
      }),
    );
    await coachSentences.bulkAdd(rows.map((row) => sentenceSchema.parse(row)));
  }

  async function create(
    values: SetPatch & { title: string },
    added: readonly NewSentence[],
  ): Promise<string> {
    const now = Date.now();
    const set = {
      id: crypto.randomUUID(),
      theme: '',
      tags: [],
      archived: false,
      createdAt: now,
      changedAt: now,
    };
    await coachSets.add(setSchema.parse({ ...set, ...values }));
    await addTo(set.id, added);
    return set.id;
  }

  const touch = (setId: string) => coachSets.update(setId, { changedAt: Date.now() });

  async function remove(setId: string): Promise<void> {
    await ofSet(setId).delete();
    await coachOutcomes.where({ setId }).delete();
    await coachSets.delete(setId);
  }

  return {
    /** The sets, last changed first; rows that cannot be read are left out. */
    async sets(): Promise<SetSummary[]> {
      const sets = sound(setSchema, await coachSets.toArray());
      const summaries = sets.map(async (set) => ({
        ...set,
        sentences: await ofSet(set.id).count(),
        outcomes: await coachOutcomes.where({ setId: set.id }).count(),
      }));
      return (await Promise.all(summaries)).sort((a, b) => b.changedAt - a.changedAt);
    },

    async set(id: string): Promise<SentenceSet | undefined> {
      return setSchema.safeParse(await coachSets.get(id)).data;
    },

    /** The sentences of a set in their order. */
    async sentences(setId: string): Promise<Sentence[]> {
      return sound(sentenceSchema, await ofSet(setId).toArray());
    },

    /** @param setId of one set; of all when left out. Oldest first. */
    async outcomes(setId?: string): Promise<Outcome[]> {
      const rows = setId === undefined ? coachOutcomes.toArray() : coachOutcomes.where({ setId }).toArray();
      return sound(outcomeSchema, await rows).sort((a, b) => a.at - b.at);
    },

    /** @returns the new set's id */
    createSet(values: SetPatch & { title: string }, added: readonly NewSentence[] = []): Promise<string> {
      return database.transaction('rw', coachSets, coachSentences, () => create(values, added));
    },

    changeSet(id: string, patch: SetPatch): Promise<void> {
      return database.transaction('rw', coachSets, async () => {
        const set = await coachSets.get(id);
        if (set) await coachSets.put(setSchema.parse({ ...set, ...patch, changedAt: Date.now() }));
      });
    },

    /** With its sentences and what was made of them. */
    removeSet(id: string): Promise<void> {
      return database.transaction('rw', all, () => remove(id));
    },

    removeSets(ids: readonly string[]): Promise<void> {
      return database.transaction('rw', all, async () => {
        for (const id of ids) await remove(id);
      });
    },

    /** Copies the sentences, not what was made of them. */
    duplicateSet(id: string, title: string): Promise<string> {
      return database.transaction('rw', coachSets, coachSentences, async () => {
        const set = setSchema.parse(await coachSets.get(id));
        return create(
          { title, theme: set.theme, tags: set.tags },
          sound(sentenceSchema, await ofSet(id).toArray()),
        );
      });
    },

    /** Moves the sentences of `from` behind those of `into`, leaves out the ones that are there, and removes `from`. */
    mergeSets(into: string, from: string): Promise<void> {
      return database.transaction('rw', all, async () => {
        const there = new Map((await ofSet(into).toArray()).map(({ text, id }) => [text as string, id]));
        const last = await ofSet(into).last();
        const moved = (await ofSet(from).toArray()).filter(({ text }) => !there.has(text));
        const positions = positionsAfter(last?.position, moved.length);
        await coachSentences.bulkPut(
          moved.map((one, index) => ({ ...one, setId: into, position: positions[index]! })),
        );
        await coachOutcomes.where({ setId: from }).modify((outcome) => {
          outcome.setId = into;
          outcome.sentenceId = there.get(outcome.before) ?? outcome.sentenceId;
        });
        await remove(from);
        await touch(into);
      });
    },

    addSentences(setId: string, added: readonly NewSentence[]): Promise<void> {
      return database.transaction('rw', coachSets, coachSentences, async () => {
        await addTo(setId, added);
        await touch(setId);
      });
    },

    changeSentence(id: string, patch: SentencePatch): Promise<void> {
      return database.transaction('rw', coachSets, coachSentences, async () => {
        const sentence = await coachSentences.get(id);
        if (!sentence) return;
        await coachSentences.put(sentenceSchema.parse({ ...sentence, ...patch }));
        await touch(sentence.setId);
      });
    },

    removeSentence(id: string): Promise<void> {
      return database.transaction('rw', all, async () => {
        const sentence = await coachSentences.get(id);
        if (!sentence) return;
        await coachOutcomes.where({ sentenceId: id }).delete();
        await coachSentences.delete(id);
        await touch(sentence.setId);
      });
    },

    /** Puts a sentence at this place among the others of its set. @param index from 0 */
    moveSentence(id: string, index: number): Promise<void> {
      return database.transaction('rw', coachSets, coachSentences, async () => {
        const sentence = await coachSentences.get(id);
        if (!sentence) return;
        const others = (await ofSet(sentence.setId).toArray()).filter((one) => one.id !== id);
        const position = between(others[index - 1]?.position, others[index]?.position);
        if (position === undefined) {
          others.splice(index, 0, sentence);
          const positions = fresh(others.length);
          await coachSentences.bulkPut(others.map((one, at) => ({ ...one, position: positions[at]! })));
        } else {
          await coachSentences.update(id, { position });
        }
        await touch(sentence.setId);
      });
    },

    /** Keeps what a team made of a sentence; the same id again replaces it. */
    saveOutcome(outcome: Outcome): Promise<void> {
      return database.transaction('rw', coachSets, coachOutcomes, async () => {
        await coachOutcomes.put(outcomeSchema.parse(outcome));
        await touch(outcome.setId);
      });
    },

    everything(): Promise<CoachData> {
      return database.transaction('r', all, async () => ({
        sets: sound(setSchema, await coachSets.toArray()),
        sentences: sound(sentenceSchema, await coachSentences.toArray()),
        outcomes: sound(outcomeSchema, await coachOutcomes.toArray()),
      }));
    },

    /** Puts back what a backup holds; what is not in it stays, and the same id is replaced. */
    restore({ sets, sentences, outcomes }: CoachData): Promise<void> {
      return database.transaction('rw', all, async () => {
        await coachSets.bulkPut(sets);
        await coachSentences.bulkPut(sentences);
        await coachOutcomes.bulkPut(outcomes);
      });
    },

    wipe(): Promise<void> {
      return database.transaction('rw', all, async () => {
        await Promise.all(all.map((table) => table.clear()));
      });
    },
  };
}

export type CoachStore = ReturnType<typeof coachStore>;

/** The store of this page. */
export const store = coachStore();

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** The rows that are what they should be: one damaged row does not take the others along. */
function sound<T>(schema: Schema<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
