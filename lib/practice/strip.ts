/**
 * A scene as a drawn strip: a few panels of simple figures, as data. A panel is a square of 100 by 100, `y` counts
 * down, and the floor is usually at 90. The page draws it; a file cannot bring markup of its own.
 */

import { z } from '../zod.ts';

const place = z.number().check(z.minimum(-20), z.maximum(120));
const size = z.number().check(z.minimum(1), z.maximum(120));
/** Who or what it is: figures of the same tone are the same person throughout the strip. */
const tone = z.enum(['child', 'other', 'adult', 'thing', 'soft']);

export const POSES = ['stands', 'reaches', 'sits', 'crawls', 'lies'] as const;

export const shapeSchema = z.discriminatedUnion('draw', [
  /** `x`, `y`: where it touches the floor; `tall`: its height when standing (child 35, adult 65). */
  z.strictObject({
    draw: z.literal('person'),
    x: place,
    y: place,
    tall: size,
    pose: z.enum(POSES),
    facing: z.enum(['left', 'right']),
    tone,
    /** What can be seen in the face, and nothing else. */
    mouth: z.optional(z.enum(['closed', 'open', 'up', 'down'])),
    tears: z.optional(z.boolean()),
  }),
  /** `x`, `y`: its left upper corner. */
  z.strictObject({ draw: z.literal('box'), x: place, y: place, wide: size, tall: size, tone }),
  /** `x`, `y`: its middle. */
  z.strictObject({ draw: z.literal('ball'), x: place, y: place, round: size, tone }),
  z.strictObject({ draw: z.literal('line'), from: z.tuple([place, place]), to: z.tuple([place, place]) }),
  /** Words in a balloon whose tip is at `x`, `y`; two or three words. */
  z.strictObject({
    draw: z.literal('says'),
    x: place,
    y: place,
    words: z.string().check(z.minLength(1), z.maxLength(24)),
  }),
]);
export type Shape = z.infer<typeof shapeSchema>;

export const stripSchema = z
  .array(
    z.strictObject({
      /** What the panel shows, in words: for who does not see it. It tells no more than the scene. */
      alt: z.string().check(z.minLength(1), z.maxLength(300)),
      shapes: z.array(shapeSchema).check(z.minLength(1), z.maxLength(30)),
    }),
  )
  .check(z.minLength(2), z.maxLength(4));
export type Strip = z.infer<typeof stripSchema>;
