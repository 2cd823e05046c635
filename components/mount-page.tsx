import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadSettings } from '../lib/settings/store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Localised, type PageTitle } from './localised.tsx';
import { SettingsProvider } from './settings-context.tsx';
import './theme.css';

/** Renders a page of the extension into its `#root`, once the settings are there. */
export async function mountPage(page: ReactNode, title: PageTitle): Promise<void> {
  const initial = await loadSettings();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <SettingsProvider initial={initial}>
        <Localised title={title}>
          <ErrorBoundary>{page}</ErrorBoundary>
        </Localised>
      </SettingsProvider>
    </StrictMode>,
  );
}
