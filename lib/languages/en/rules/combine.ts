import { entriesOf } from '../../../engine/patterns.ts';

/** Every head with every tail, as a list of phrases: "can't share, cannot share, can't sit, …". */
export function combine(heads: string, tails: string): string {
  return entriesOf(heads)
    .flatMap((head) => entriesOf(tails).map((tail) => `${head} ${tail}`))
    .join(', ');
}
