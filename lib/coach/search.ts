import { foldName } from '../engine/fold.ts';

/** Whether a text holds every word that is looked for, whatever the case and the accents. */
export function matches(text: string, wanted: string): boolean {
  const folded = foldName(text);
  return foldName(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
