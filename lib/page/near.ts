import type { Box } from './box.ts';

/** Up to so many items are all measured; it costs less than a frame. */
const FEW = 150;

export interface Measured<Item> {
  item: Item;
  boxes: Box[];
}

/**
 * Measures only the items near what can be seen. In a long text lines lie below each other, so a search by halves
 * finds the first without measuring all.
 *
 * @param items in the order of the text
 * @param measure the boxes of one item; measuring is what costs time
 * @param from the least `bottom` and `to` the greatest `top` that count as near
 */
export function measureNear<Item>(
  items: readonly Item[],
  measure: (item: Item) => Box[],
  from: number,
  to: number,
): Measured<Item>[] {
  if (items.length <= FEW) return items.map((item) => ({ item, boxes: measure(item) }));
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const boxes = measure(items[middle]!);
    if (boxes.every((box) => box.bottom < from)) low = middle + 1;
    else high = middle;
  }
  const near: Measured<Item>[] = [];
  for (const item of items.slice(low)) {
    const boxes = measure(item);
    if (boxes.length > 0 && boxes.every((box) => box.top > to)) break;
    near.push({ item, boxes });
  }
  return near;
}
