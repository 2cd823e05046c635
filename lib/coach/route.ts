/** Where the coach is, as the part of the address behind `#`: views and ids only, never text. */

export type SetView = 'sentences' | 'present' | 'print' | 'patterns';

export type Route =
  | { view: 'sets' }
  | { view: 'collect'; setId?: string }
  | { view: 'ready' }
  | { view: 'patterns' }
  | { view: 'keep' }
  | { view: 'set'; setId: string; part: SetView };

const PAGES = ['ready', 'patterns', 'keep'] as const;
const PARTS: readonly SetView[] = ['sentences', 'present', 'print', 'patterns'];

/** @param hash `location.hash`, with or without its sign; what is not known leads to the sets */
export function readRoute(hash: string): Route {
  const [view, setId, part = 'sentences'] = hash.replace(/^#?\/?/, '').split('/');
  const page = PAGES.find((one) => one === view);
  if (page) return { view: page };
  if (view === 'collect') return setId ? { view, setId } : { view };
  const known = PARTS.find((one) => one === part);
  return view === 'set' && setId && known ? { view, setId, part: known } : { view: 'sets' };
}

/** @returns the address of a route, for a link */
export function routeTo(route: Route): string {
  if (route.view === 'sets') return '#/';
  if (route.view === 'set')
    return `#/set/${route.setId}${route.part === 'sentences' ? '' : `/${route.part}`}`;
  return route.view === 'collect' && route.setId ? `#/collect/${route.setId}` : `#/${route.view}`;
}
