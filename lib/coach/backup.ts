/** Everything the coach keeps, locked with a passphrase. */

import type { CoachData } from '../store/coach.ts';
import { SealError, type SealProblem, seal, unseal } from '../store/sealed.ts';
import { z } from '../zod.ts';
import { outcomeSchema, sentenceSchema, setSchema } from './schema.ts';

/** Bumped when an older version could not read what is inside. */
const VERSION = 1;

const backupSchema = z.object({
  feitelijk: z.literal('coach'),
  version: z.literal(VERSION),
  sets: z.array(setSchema),
  sentences: z.array(sentenceSchema),
  outcomes: z.array(outcomeSchema),
});
const headSchema = z.object({ feitelijk: z.literal('coach'), version: z.number() });

export function writeBackup(data: CoachData, passphrase: string): Promise<string> {
  return seal(JSON.stringify({ feitelijk: 'coach', version: VERSION, ...data }), passphrase);
}

/** All of what is in it, or the reason why there is nothing to put back. */
export async function readBackup(
  file: string,
  passphrase: string,
): Promise<{ data: CoachData } | { problem: SealProblem }> {
  try {
    const value: unknown = JSON.parse(await unseal(file, passphrase));
    const head = headSchema.safeParse(value);
    if (!head.success) return { problem: 'other' };
    if (head.data.version > VERSION) return { problem: 'newer' };
    const backup = backupSchema.safeParse(value);
    if (!backup.success) return { problem: 'damaged' };
    const { sets, sentences, outcomes } = backup.data;
    return { data: { sets, sentences, outcomes } };
  } catch (error) {
    return { problem: error instanceof SealError ? error.problem : 'damaged' };
  }
}
