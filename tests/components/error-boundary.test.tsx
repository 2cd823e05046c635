import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { show } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function Broken(): never {
  throw new Error('broken');
}

it('shows a plain message, with a way to go on, when a page breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await show(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Er ging iets mis op deze pagina');
  expect(screen.getByRole('button', { name: 'Opnieuw laden' })).toBeTruthy();
});
