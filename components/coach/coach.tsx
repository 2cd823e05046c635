import { useTranslation } from 'react-i18next';
import { type Route, routeTo } from '../../lib/coach/route.ts';
import { CoachProvider, useCoach } from './coach-context.tsx';
import { Collect } from './collect/collect.tsx';
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
    <CoachProvider>
      <Workspace />
    </CoachProvider>
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
  const { said } = useCoach();
  const route = useRoute();
  if (route.view === 'set' && route.part === 'present')
    return <Present key={route.setId} setId={route.setId} />;
  return (
    <div className="coach stack">
      <nav className="coach-nav" aria-label={t('coach.nav.label')}>
        {PAGES.map((page) => (
          <a key={page.view} href={routeTo(page)} aria-current={isAt(route, page.view) ? 'page' : undefined}>
            {t(`coach.nav.${page.view}`)}
          </a>
        ))}
      </nav>
      <main className="stack">
        <ProblemNotice />
        <LostNotice />
        <Page route={route} />
      </main>
      <div className="said" role="status">
        {/* A new key each time: the same text said twice is announced twice. */}
        {said.text && <p key={said.times}>{said.text}</p>}
      </div>
    </div>
  );
}

function isAt(route: Route, view: Route['view']): boolean {
  return route.view === view || (route.view === 'set' && view === 'sets');
}

function Page({ route }: { route: Route }) {
  switch (route.view) {
    case 'collect':
      return <Collect key={route.setId} setId={route.setId} />;
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

/** What the browser refused to keep or give, and what the coach can do about it. */
function ProblemNotice() {
  const { t } = useTranslation();
  const { problem } = useCoach();
  if (!problem) return null;
  return (
    <div className="notice warn stack" role="alert">
      <p>{t(`coach.problem.${problem}`)}</p>
      {(problem === 'newer' || problem === 'failed') && (
        <div>
          <button type="button" onClick={() => location.reload()}>
            {t('common.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
