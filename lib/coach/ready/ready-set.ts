import type { Language } from '../../engine/types.ts';

/** A set to start with. Every child, parent and event in it is invented. */
export interface ReadySet {
  id: string;
  /** Of its sentences, title and questions. */
  language: Language;
  title: string;
  theme: string;
  tags: readonly string[];
  sentences: readonly {
    text: string;
    /** For the team, where the sentence itself does not ask enough. */
    question?: string;
  }[];
}
