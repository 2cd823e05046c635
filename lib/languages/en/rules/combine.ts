import { entriesOf } from '../../../engine/patterns.ts';

/** Every head with every tail, as a list of phrases: "can't share, cannot share, can't sit, …". */
export function combine(heads: string, tails: string): string {
  return entriesOf(heads)
    .flatMap((head) => entriesOf(tails).map((tail) => `${head} ${tail}`))
    .join(', ');
}

/** Words of which one stands there, in the notation of phrases: "share/sit/wait". */
export function oneOf(list: string): string {
  return list.trim().split(/\s+/).join('/');
}
