import type { Scene } from '../scene.ts';
import { accepting } from './accepting.ts';
import { hosting } from './hosting.ts';
import { placing } from './placing.ts';
import { reading } from './reading.ts';
import { typing } from './typing.ts';

/** Something that holds in every editor. It starts the scene by itself, and leaves it as it likes. */
export type Behaviour = (scene: Scene) => Promise<void>;

/** By what they say, in the order of the table. */
export const BEHAVIOURS = { ...reading, ...placing, ...typing, ...accepting, ...hosting };
export type BehaviourName = keyof typeof BEHAVIOURS;
