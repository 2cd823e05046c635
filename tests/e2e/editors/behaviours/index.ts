import type { Scene } from '../scene.ts';
import type { BehaviourName } from '../table.ts';
import { accepting } from './accepting.ts';
import { hosting } from './hosting.ts';
import { placing } from './placing.ts';
import { reading } from './reading.ts';
import { typing } from './typing.ts';

/** Sees that a behaviour holds; starts the scene by itself, and leaves it as it likes. */
type Check = (scene: Scene) => Promise<void>;

export const CHECKS: Record<BehaviourName, Check> = {
  ...reading,
  ...placing,
  ...typing,
  ...accepting,
  ...hosting,
};
