/**
 * What the user chose to keep, settings apart: one IndexedDB database, of the extension's own pages. The background
 * and the content script do not import it.
 */

import Dexie, { type EntityTable, type Transaction } from 'dexie';
import type { Outcome, Sentence, SentenceSet } from '../coach/schema.ts';
import type { Answer, Choices, Memory } from '../practice/records.ts';
import type { OwnSet } from '../practice/trainer-file.ts';

export const DATABASE_NAME = 'feitelijk';

interface Version {
  /** The tables that are new or indexed differently, as Dexie's `stores` takes them. */
  stores: Record<string, string | null>;
  /** Brings the rows of the version before into shape; runs in one transaction with the change of tables. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** One entry per version of the tables, oldest first. What has shipped is never changed: add an entry. */
export const VERSIONS: readonly Version[] = [
  {
    stores: {
      coachSets: 'id',
      coachSentences: 'id, [setId+position]',
      coachOutcomes: 'id, setId, sentenceId',
    },
  },
  {
    stores: {
      practiceAnswers: '++id',
      practiceMemories: 'subject',
      practiceChoices: 'key',
      practiceSets: 'id',
    },
  },
];

export class Database extends Dexie {
  declare coachSets: EntityTable<SentenceSet, 'id'>;
  declare coachSentences: EntityTable<Sentence, 'id'>;
  declare coachOutcomes: EntityTable<Outcome, 'id'>;
  declare practiceAnswers: EntityTable<Answer, 'id'>;
  declare practiceMemories: EntityTable<Memory, 'subject'>;
  declare practiceChoices: EntityTable<{ key: 'choices' } & Choices, 'key'>;
  declare practiceSets: EntityTable<OwnSet, 'id'>;

  /** @param versions the first so many entries of `VERSIONS`; fewer only in the tests of upgrades */
  constructor(name: string = DATABASE_NAME, versions: readonly Version[] = VERSIONS) {
    super(name);
    versions.forEach(({ stores, upgrade }, index) => {
      const version = this.version(index + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    });
  }
}

/** The database of this page; it is opened when it is first asked for something. */
export const database = new Database();
