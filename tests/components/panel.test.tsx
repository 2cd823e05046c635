import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../components/panel/panel.tsx';
import { on, pageSays, show, TAB, world } from './setup.tsx';
import { IDLE, READY } from './states.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const waitsForText = () => screen.findByRole('heading', { name: 'Nog geen tekst' });
const remarks = () => screen.findByRole('heading', { name: '3 opmerkingen' });

describe('before there is a text', () => {
  it('asks the page how things stand, and waits', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await waitFor(() => expect(world.sent).toEqual([{ type: 'report' }]));
  });

  it('says that the extension is off where it is', async () => {
    await show(<Panel />);
    expect(await screen.findByRole('heading', { name: 'Feitelijk staat hier uit' })).toBeTruthy();
  });

  it('says the same where the browser does not tell which page it is', async () => {
    world.tab = { ...TAB, url: undefined };
    await show(<Panel />, on);
    expect(await screen.findByRole('heading', { name: 'Feitelijk staat hier uit' })).toBeTruthy();
  });

  it('says why on a page of the browser', async () => {
    world.tab = { ...TAB, url: 'about:addons' };
    await show(<Panel />, on);
    expect(await screen.findByText(/pagina van de browser zelf/)).toBeTruthy();
  });

  it('says when the page does not answer', async () => {
    world.overlay = false;
    await show(<Panel />, on);
    expect(await screen.findByText(/De pagina antwoordt niet/, {}, { timeout: 5000 })).toBeTruthy();
  });
});

describe('the remarks', () => {
  it('are listed with what, where and why', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await remarks();
    const [first] = within(screen.getAllByRole('list')[0]!).getAllByRole('listitem');
    expect(first?.textContent).toContain('Oordeel');
    expect(first?.textContent).toContain('heel stout');
    expect(first?.textContent).toContain('Dit woord oordeelt.');
  });

  it('lead to their phrase in the page', async () => {
    const user = await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await user.click(await screen.findByRole('button', { name: /heel stout/ }));
    expect(world.sent.at(-1)).toEqual({ type: 'goto', start: 7, end: 17, rule: 'judgement/x' });
  });

  it('follow the text as it changes', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await remarks();
    await pageSays({ ...READY, findings: READY.findings.slice(0, 1) });
    expect(await screen.findByRole('heading', { name: '1 opmerking' })).toBeTruthy();
    await pageSays({ ...READY, findings: [] });
    expect(await screen.findByRole('heading', { name: 'Geen opmerkingen' })).toBeTruthy();
  });

  it('are those of this tab only', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY, { tabId: 8 });
    await waitsForText();
  });

  it('stay when another frame of the page has nothing to say', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY, { frameId: 3 });
    await pageSays(IDLE, { frameId: 0 });
    await remarks();
    await pageSays(IDLE, { frameId: 3 });
    await waitsForText();
  });

  it('go when the page loads anew', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await remarks();
    await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: 'loading' }, TAB as never);
    await waitsForText();
  });

  it('are not shown from a message that does not fit', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays({ ...READY, status: 'hacked' } as never);
    await waitsForText();
  });
});

describe('the fields', () => {
  it('say which are there, from where, and which are missing', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await remarks();
    const said = screen.getAllByRole('list').at(-1)!;
    expect(
      within(said)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('.field-text')?.textContent),
    ).toEqual([
      'Datumstaat in het formulier',
      'Wiestaat erin',
      'Aanleidingontbreekt',
      'Ouders geïnformeerdontbreekt',
      'Omvang en aantalontbreekt (aanbevolen)',
    ]);
    expect(screen.getByText('2 velden ontbreken')).toBeTruthy();
  });

  it('can be asked for in the text', async () => {
    const user = await show(<Panel />, on);
    await waitsForText();
    await pageSays(READY);
    await user.click(await screen.findByRole('button', { name: 'Voeg toe: Aanleiding' }));
    expect(world.sent.at(-1)).toEqual({ type: 'insert-prompt', field: 'trigger' });
  });

  it('cannot be put in where the page takes no changes', async () => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays({ ...READY, status: 'copy-only' });
    await remarks();
    expect(screen.getByText(/laat geen wijzigingen toe/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Voeg toe/ })).toBeNull();
  });
});

describe('a text that cannot be checked', () => {
  it.each([
    ['too-long', /te lang om na te lezen/],
    ['inactive', /kan op deze pagina nu niet meelezen/],
  ] as const)('%s is said so', async (status, why) => {
    await show(<Panel />, on);
    await waitsForText();
    await pageSays({ ...IDLE, status });
    expect(await screen.findByText(why)).toBeTruthy();
  });
});
