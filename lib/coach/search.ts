import { foldName } from '../engine/fold.ts';

/** @returns whether a text holds every word that is looked for, whatever the case and the accents */
export function finder(wanted: string): (text: string) => boolean {
  const words = foldName(wanted).split(/\s+/).filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const folded = foldName(text);
    return words.every((word) => folded.includes(word));
  };
}
