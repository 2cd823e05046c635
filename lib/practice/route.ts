/** Where a learner is on the practice page, as the part of its address behind the `#`. */

import { TOPICS, type Topic } from './schema.ts';

export type Route =
  | { view: 'home' | 'start' | 'repeat' | 'mixed' | 'scenes' | 'progress' | 'own' }
  | { view: 'lesson'; topic: Topic }
  /** One item, such as a scene. */
  | { view: 'item'; id: string }
  /** A set of the user's own. */
  | { view: 'set'; id: string };

const VIEWS = ['start', 'repeat', 'mixed', 'scenes', 'progress', 'own'] as const;

/** @param hash without the `#`; an unknown one leads home */
export function readRoute(hash: string): Route {
  const [view, ...rest] = hash.replace(/^\//, '').split('/');
  const id = rest.join('/');
  const topic = TOPICS.find((one) => one === id);
  if (view === 'lesson' && topic) return { view, topic };
  if ((view === 'item' || view === 'set') && id) return { view, id };
  return { view: VIEWS.find((one) => one === view) ?? 'home' };
}

/** @returns the address of a link there, with its `#` */
export function routeTo(route: Route): string {
  if (route.view === 'home') return '#/';
  if (route.view === 'lesson') return `#/lesson/${route.topic}`;
  return 'id' in route ? `#/${route.view}/${route.id}` : `#/${route.view}`;
}
