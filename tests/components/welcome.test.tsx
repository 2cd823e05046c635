import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { show, stored } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** For what loads and compiles the rules. */
const SLOW = { timeout: 15_000 };
const section = (name: string) => within(screen.getByRole('region', { name }));
const note = () => screen.getByLabelText<HTMLTextAreaElement>(/^Oefentekst/);

fakeBrowser.commands = {
  getAll: async () => [
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'next-remark', description: 'Naar de volgende opmerking', shortcut: 'Alt+Shift+N' },
    { name: 'open-card', description: 'De kaart openen', shortcut: '' },
  ],
} as never;

describe('the welcome page', () => {
  it('lets a rewrite be tried on a sample note, which is not kept', async () => {
    const user = await show(<Welcome />);
    await user.click(await screen.findByRole('button', { name: /expres/ }, SLOW));
    const instead = await screen.findByRole('heading', { name: /In plaats van “expres/ }, SLOW);
    expect(note().value.slice(note().selectionStart, note().selectionEnd)).toContain('expres');
    const [offer] = within(instead.parentElement!).getAllByRole('button');
    await user.click(offer!);
    expect(note().value).not.toContain('expres');
    expect(JSON.stringify(await stored())).not.toContain('Milan');
  }, 30_000);

  it('follows what is typed', async () => {
    const user = await show(<Welcome />);
    await user.clear(note());
    await user.type(note(), 'Jef at twee boterhammen met kaas.');
    expect(await screen.findByRole('heading', { name: 'Geen opmerkingen' }, SLOW)).toBeTruthy();
  }, 30_000);

  it('shows the shortcuts as they are set in this browser', async () => {
    await show(<Welcome />);
    const shortcuts = section('Sneltoetsen');
    expect(await shortcuts.findByText('Alt+Shift+N')).toBeTruthy();
    expect(shortcuts.getByText('niet ingesteld')).toBeTruthy();
    expect(shortcuts.getAllByRole('term')).toHaveLength(2);
  });
});
