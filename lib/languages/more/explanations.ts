import type { Localised } from '../../engine/types.ts';

/** By the id of the rule, which is the same in every language of the notes. */
export type Explanations = Readonly<Record<string, Localised>>;
