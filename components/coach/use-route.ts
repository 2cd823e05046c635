import { useSyncExternalStore } from 'react';
import { type Route, readRoute, routeTo } from '../../lib/coach/route.ts';

/** Where the coach is; the browser's back button leads to where they were. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(watchHash, () => location.hash));
}

export function goTo(route: Route): void {
  location.hash = routeTo(route);
}

function watchHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
