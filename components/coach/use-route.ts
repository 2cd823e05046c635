import { type Route, readRoute, routeTo } from '../../lib/coach/route.ts';
import { useHash } from '../use-hash.ts';

/** Where the coach is; the browser's back button leads to where they were. */
export function useRoute(): Route {
  return readRoute(useHash());
}

export function goTo(route: Route): void {
  location.hash = routeTo(route);
}
