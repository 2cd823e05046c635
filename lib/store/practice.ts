/**
 * Keeps how practising goes, and a trainer's own exercises. Every change is one transaction: it is there whole or not
 * at all. Each function throws what IndexedDB throws; `problemOf` says what that means.
 */

import {
  type Answer,
  answerSchema,
  type Choices,
  choicesSchema,
  type Memory,
  memorySchema,
} from '../practice/records.ts';
import { review } from '../practice/schedule.ts';
import { type OwnSet, ownSetSchema } from '../practice/trainer-file.ts';
import type { z } from '../zod.ts';
import { type Database, database as pageDatabase } from './database.ts';

export interface PracticeData {
  /** Oldest first. */
  answers: Answer[];
  memories: Memory[];
  /** Null when nothing was chosen yet. */
  choices: Choices | null;
  sets: OwnSet[];
  /** Rows that cannot be read; they stay where they are until the user has seen them. */
  damaged: number;
}

/** Most answers kept; progress looks at the last few of each topic. */
const ANSWERS_LIMIT = 2_000;

/** @param database another one than the page's, for tests */
export function practiceStore(database: Database = pageDatabase) {
  const { practiceAnswers, practiceMemories, practiceChoices, practiceSets } = database;
  const all = [practiceAnswers, practiceMemories, practiceChoices, practiceSets];
  const read = async () => ({
    answers: sorted(answerSchema, await practiceAnswers.toArray()),
    memories: sorted(memorySchema, await practiceMemories.toArray()),
    choices: sorted(choicesSchema, await practiceChoices.toArray()),
    sets: sorted(ownSetSchema, await practiceSets.toArray()),
  });

  return {
    async load(): Promise<PracticeData> {
      const { answers, memories, choices, sets } = await database.transaction('r', all, read);
      return {
        answers: answers.sound,
        memories: memories.sound,
        choices: choices.sound[0] ?? null,
        sets: sets.sound,
        damaged: [answers, memories, choices, sets].reduce((sum, { damaged }) => sum + damaged.length, 0),
      };
    },

    /** Keeps a finished round, or the part of it that was done. */
    saveRound(answers: readonly Answer[], memories: readonly Memory[]): Promise<void> {
      return database.transaction('rw', practiceAnswers, practiceMemories, async () => {
        await practiceAnswers.bulkAdd(answers.map((answer) => answerSchema.parse(answer)));
        await practiceMemories.bulkPut(memories.map((memory) => memorySchema.parse(memory)));
        const tooMany = (await practiceAnswers.count()) - ANSWERS_LIMIT;
        if (tooMany > 0) await practiceAnswers.limit(tooMany).delete();
      });
    },

    async choose(choices: Choices): Promise<void> {
      await practiceChoices.put({ key: 'choices', ...choicesSchema.parse(choices) });
    },

    /**
     * Notes that these rules remarked on the learner's own sentences, so that they are repeated. For learners who
     * consented only.
     */
    rememberRules(rules: readonly string[], now: number): Promise<void> {
      return database.transaction('rw', practiceMemories, async () => {
        for (const rule of new Set(rules)) {
          const subject = `rule:${rule}` as const;
          const memory = memorySchema.safeParse(await practiceMemories.get(subject)).data;
          await practiceMemories.put(memorySchema.parse(review(memory, subject, 0, now)));
        }
      });
    },

    /** Ends the repetition of the learner's own rules, and forgets which they were. */
    async forgetRules(): Promise<void> {
      await practiceMemories.where('subject').startsWith('rule:').delete();
    },

    /** A set with the same id is replaced. */
    async saveSet(set: OwnSet): Promise<void> {
      await practiceSets.put(ownSetSchema.parse(set));
    },

    async removeSet(id: string): Promise<void> {
      await practiceSets.delete(id);
    },

    /** The rows that cannot be read, as readable JSON. */
    async damagedRows(): Promise<string> {
      const tables = await database.transaction('r', all, read);
      const rows = Object.values(tables).flatMap(({ damaged }): unknown[] => damaged);
      return JSON.stringify(rows, null, 2);
    },

    forgetDamaged(): Promise<void> {
      return database.transaction('rw', all, async () => {
        const { answers, memories, choices, sets } = await read();
        await practiceAnswers.bulkDelete(answers.damaged.map(({ id }) => id!));
        await practiceMemories.bulkDelete(memories.damaged.map(({ subject }) => subject));
        await practiceChoices.bulkDelete(choices.damaged.map(({ key }) => key));
        await practiceSets.bulkDelete(sets.damaged.map(({ id }) => id));
      });
    },

    /** Forgets how practising went and what was chosen. Own exercises stay: they are no progress. */
    wipe(): Promise<void> {
      return database.transaction('rw', practiceAnswers, practiceMemories, practiceChoices, async () => {
        await practiceAnswers.clear();
        await practiceMemories.clear();
        await practiceChoices.clear();
      });
    },
  };
}

export type PracticeStore = ReturnType<typeof practiceStore>;

function sorted<Row, Schema extends z.ZodMiniType>(schema: Schema, rows: readonly Row[]) {
  const sound: z.infer<Schema>[] = [];
  const damaged: Row[] = [];
  for (const row of rows) {
    const { data, success } = schema.safeParse(row);
    if (success) sound.push(data);
    else damaged.push(row);
  }
  return { sound, damaged };
}
