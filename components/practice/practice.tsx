import { useTranslation } from 'react-i18next';
import { type Route, readRoute, routeTo } from '../../lib/practice/route.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Said } from '../said.tsx';
import { StoreProvider, useStore } from '../store-context.tsx';
import { useHash } from '../use-hash.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { Home } from './home.tsx';
import { Own } from './own/own.tsx';
import { PracticeProvider } from './practice-context.tsx';
import { Progress } from './progress/progress.tsx';
import { ItemPage, LessonPage, RoundPage, SetPage } from './round-pages.tsx';
import { Scenes } from './scenes.tsx';
import '../panel/panel.css';
import './practice.css';

/** Practising: a start test, lessons, scenes, and how far one is; all for the learner's own eyes. */
export function Practice() {
  return (
    <StoreProvider>
      <PracticeProvider>
        <Workspace />
      </PracticeProvider>
    </StoreProvider>
  );
}

const PAGES = ['home', 'scenes', 'progress', 'own'] as const;

function Workspace() {
  const { t } = useTranslation();
  const { said } = useStore();
  const route = readRoute(useHash());
  return (
    <div className="practice stack">
      <nav className="page-nav" aria-label={t('practice.nav.label')}>
        {PAGES.map((view) => (
          <a key={view} href={routeTo({ view })} aria-current={route.view === view ? 'page' : undefined}>
            {t(`practice.nav.${view}`)}
          </a>
        ))}
        <a href="/rules.html">{t('practice.nav.rules')}</a>
      </nav>
      <main className="stack">
        <ProblemNotice />
        <DamagedNotice />
        {/* A broken item must not take the way out with it. */}
        <ErrorBoundary key={routeTo(route)}>
          <Page route={route} />
        </ErrorBoundary>
      </main>
      <Said said={said} />
    </div>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.view) {
    case 'start':
    case 'repeat':
    case 'mixed':
      return <RoundPage round={route.view} />;
    case 'lesson':
      return <LessonPage topic={route.topic} />;
    case 'item':
      return <ItemPage id={route.id} />;
    case 'set':
      return <SetPage id={route.id} />;
    case 'scenes':
      return <Scenes />;
    case 'progress':
      return <Progress />;
    case 'own':
      return <Own />;
    default:
      return <Home />;
  }
}
