import { useTranslation } from 'react-i18next';
import { type Route, routeTo } from '../../lib/coach/route.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Said } from '../said.tsx';
import { StoreProvider, useStore } from '../store-context.tsx';
import { Collect } from './collect/collect.tsx';
import { type Collecting, useCollecting } from './collect/use-collecting.ts';
import { Keep } from './keep/keep.tsx';
import { LostNotice } from './lost-notice.tsx';
import { Patterns } from './patterns/patterns.tsx';
import { Present } from './present/present.tsx';
import { Print } from './print/print.tsx';
import { ReadyMade } from './sets/ready-made.tsx';
import { SetPage } from './sets/set-page.tsx';
import { Sets } from './sets/sets.tsx';
import { useRoute } from './use-route.ts';
import './coach.css';

/** The coach's workspace: anonymous sentences, kept in sets, discussed with a team. */
export function Coach() {
  return (
    <StoreProvider>
      <Workspace />
    </StoreProvider>
  );
}

const PAGES = [
  { view: 'sets' },
  { view: 'collect' },
  { view: 'ready' },
  { view: 'patterns' },
  { view: 'keep' },
] as const;

function Workspace() {
  const { t } = useTranslation();
  const { said } = useStore();
  const route = useRoute();
  const collecting = useCollecting();
  if (route.view === 'set' && route.part === 'present')
    return <Present key={route.setId} setId={route.setId} />;
  return (
    <div className="coach stack">
      <nav className="page-nav" aria-label={t('coach.nav.label')}>
        {PAGES.map((page) => (
          <a key={page.view} href={routeTo(page)} aria-current={isAt(route, page.view) ? 'page' : undefined}>
            {t(`coach.nav.${page.view}`)}
          </a>
        ))}
      </nav>
      <main className="stack">
        <ProblemNotice />
        <LostNotice />
        <Page route={route} collecting={collecting} />
      </main>
      <Said said={said} />
    </div>
  );
}

function isAt(route: Route, view: Route['view']): boolean {
  return route.view === view || (route.view === 'set' && view === 'sets');
}

function Page({ route, collecting }: { route: Route; collecting: Collecting }) {
  switch (route.view) {
    case 'collect':
      return <Collect key={route.setId} setId={route.setId} collecting={collecting} />;
    case 'ready':
      return <ReadyMade />;
    case 'patterns':
      return <Patterns />;
    case 'keep':
      return <Keep />;
    case 'set':
      if (route.part === 'print') return <Print setId={route.setId} />;
      if (route.part === 'patterns') return <Patterns key={route.setId} setId={route.setId} />;
      return <SetPage key={route.setId} setId={route.setId} />;
    default:
      return <Sets />;
  }
}
