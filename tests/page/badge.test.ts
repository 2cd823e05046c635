import { expect, test } from 'vitest';
import { placeBadge } from '../../lib/page/badge.ts';
import { type Box, intersect, isEmpty } from '../../lib/page/box.ts';

const view: Box = { left: 0, top: 0, right: 800, bottom: 600 };
const size = { width: 80, height: 26 };
const field: Box = { left: 100, top: 200, right: 500, bottom: 300 };
const whole: Box = view;

/** A page where these boxes hold something. */
const pageWith =
  (...taken: Box[]) =>
  (box: Box) =>
    taken.every((other) => isEmpty(intersect(box, other)));

test.each<[string, Box, (box: Box) => boolean, { left: number; top: number }]>([
  ['below the field, at its right end', field, pageWith(), { left: 420, top: 304 }],
  ['above it where something stands below', field, pageWith({ ...whole, top: 300 }), { left: 420, top: 170 }],
  [
    'beside it where both are taken',
    field,
    pageWith({ ...whole, bottom: 200 }, { ...whole, top: 300 }),
    { left: 504, top: 274 },
  ],
  [
    'inside where all around is taken',
    field,
    (box) => !isEmpty(intersect(box, field)),
    { left: 416, top: 270 },
  ],
  [
    'at the upper corner inside when the text reaches the lower one',
    field,
    (box) => box.top === 204,
    { left: 416, top: 204 },
  ],
  ['inside all the same when there is no free place', field, () => false, { left: 416, top: 270 }],
  ['inside a field that fills the window', view, pageWith(), { left: 716, top: 570 }],
])('the badge stands %s', (_, box, isFree, place) => {
  expect(placeBadge(box, size, view, isFree)).toMatchObject(place);
});
