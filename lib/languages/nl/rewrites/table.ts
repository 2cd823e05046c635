/** Reads the tables of verb phrases: `word word : phrase : phrase`, entries may run over several lines. */

import { adjectiveForms } from '../morphology/adjectives.ts';
import { nounForms } from '../morphology/nouns.ts';

export type PhraseTable = ReadonlyMap<string, readonly string[]>;

/** @returns phrases by every form of the words before the first colon, and by the words as infinitives */
export function readTable(table: string): PhraseTable {
  const phrases = new Map<string, string[]>();
  for (const entry of entries(table)) {
    const [heads = '', ...says] = entry.split(/ : /).map((part) => part.trim());
    for (const head of heads.split(/\s+/)) {
      for (const form of [...adjectiveForms(head), ...nounForms(head)]) add(phrases, form, says);
    }
  }
  return phrases;
}

function entries(table: string): string[] {
  const lines = table.trim().split('\n');
  const result: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) result.push(`${result.pop() ?? ''} ${line.trim()}`);
    else result.push(line.trim());
  }
  return result;
}

/** What stands under a word in two entries is put together. */
function add(phrases: Map<string, string[]>, form: string, says: string[]): void {
  const known = phrases.get(form);
  if (!known) phrases.set(form, [...says]);
  else for (const say of says) if (!known.includes(say)) known.push(say);
}
