import { foldName } from '../engine/fold.ts';

/** The items of a list that people write with commas or on lines of their own, each once. */
export function listOf(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim());
  return items.filter(
    (item, index) => item !== '' && items.findIndex((other) => foldName(other) === foldName(item)) === index,
  );
}
