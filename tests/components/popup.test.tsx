import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup.tsx';
import { on, pageSays, pageStarts, SITE, show, stored, world } from './setup.tsx';
import { READY } from './states.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const theSwitch = () =>
  screen.findByRole<HTMLInputElement>('switch', { name: 'Meelezen op kinddossier.example' });

describe('on a site that is off', () => {
  it('turns it on with one click, after asking the browser', async () => {
    world.permitted = false;
    const user = await show(<Popup />);
    await user.click(await theSwitch());
    await waitFor(async () => expect((await theSwitch()).checked).toBe(true));
    expect(world.calls).toEqual(['permissions.request']);
    expect((await stored()).sites).toEqual({ [SITE]: { profile: 'observation' } });
  });

  it('starts with the kind of report chosen for new sites', async () => {
    const user = await show(<Popup />, { defaultProfile: 'incident' });
    await user.click(await theSwitch());
    await waitFor(async () => expect((await stored()).sites).toEqual({ [SITE]: { profile: 'incident' } }));
  });

  it('stays off and says why when the user refuses', async () => {
    Object.assign(world, { permitted: false, permits: false });
    const user = await show(<Popup />);
    await user.click(await theSwitch());
    expect((await screen.findByRole('alert')).textContent).toContain('Zonder toestemming');
    expect((await theSwitch()).checked).toBe(false);
    expect((await stored()).sites).toEqual({});
  });

  it('says so when it cannot be saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const user = await show(<Popup />);
    await user.click(await theSwitch());
    expect((await screen.findByRole('alert')).textContent).toContain('Dat kon niet worden bewaard');
    vi.restoreAllMocks();
  });

  it('counts as off when its permission is gone', async () => {
    world.permitted = false;
    await show(<Popup />, on);
    expect((await theSwitch()).checked).toBe(false);
  });
});

describe('on a site that is on', () => {
  it('turns it off and hands the permission back', async () => {
    const user = await show(<Popup />, on);
    await user.click(await theSwitch());
    await waitFor(async () => expect((await theSwitch()).checked).toBe(false));
    expect(world.calls).toEqual(['permissions.remove']);
    expect((await stored()).sites).toEqual({});
  });

  it('keeps a permission that another site on the same host needs', async () => {
    const sites = { [SITE]: { profile: 'observation' }, [`${SITE}:8443`]: { profile: 'observation' } };
    const user = await show(<Popup />, { sites });
    await user.click(await theSwitch());
    await waitFor(async () => expect(Object.keys((await stored()).sites)).toEqual([`${SITE}:8443`]));
    expect(world.calls).toEqual([]);
  });

  it('changes the kind of report', async () => {
    const user = await show(<Popup />, on);
    await user.selectOptions(await screen.findByLabelText('Soort verslag'), 'Kindportret');
    await waitFor(async () => expect((await stored()).sites[SITE]).toEqual({ profile: 'portrait' }));
  });

  it('counts the remarks and the missing fields', async () => {
    await show(<Popup />, on);
    await theSwitch();
    await pageSays(READY);
    expect(await screen.findByText('3 opmerkingen')).toBeTruthy();
    expect(screen.getByText('2 velden ontbreken')).toBeTruthy();
  });

  it('says when the page does not answer', async () => {
    world.overlay = false;
    await show(<Popup />, on);
    expect(await screen.findByText(/antwoordt niet/, {}, { timeout: 5000 })).toBeTruthy();
  });

  it('no longer says so once the overlay has started there', async () => {
    world.overlay = false;
    await show(<Popup />, on);
    await screen.findByText(/antwoordt niet/, {}, { timeout: 5000 });
    await pageStarts();
    expect(screen.queryByText(/antwoordt niet/)).toBeNull();
  });
});

describe('on a page that cannot be used', () => {
  it.each([
    ['chrome://settings/', 'pagina van de browser zelf'],
    ['https://addons.mozilla.org/nl/', 'winkel van de browser'],
    ['file:///tmp/verslag.html', 'bestand op je toestel'],
    [undefined, 'Op deze pagina kan Feitelijk niet meelezen'],
  ])('%s says why, and has no switch', async (url, why) => {
    world.tab = { ...world.tab, url };
    await show(<Popup />);
    expect(await screen.findByText(new RegExp(why))).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('the buttons', () => {
  it('open the side panel of this window, and the settings', async () => {
    const user = await show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Zijpaneel openen' }));
    await user.click(screen.getByRole('button', { name: 'Instellingen' }));
    expect(world.calls).toEqual(['sidePanel.open', 'close', 'openOptionsPage', 'close']);
  });

  it('open the sidebar in Firefox', async () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    const user = await show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Zijpaneel openen' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it('open it in a tab where there is neither, as in Safari', async () => {
    delete (fakeBrowser as { sidePanel?: unknown }).sidePanel;
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `safari-web-extension://x${path}`);
    const user = await show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Zijpaneel openen' }));
    expect(create).toHaveBeenCalledWith({ url: 'safari-web-extension://x/sidepanel.html' });
  });

  it('say how else when the panel does not open', async () => {
    Object.assign(fakeBrowser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    const user = await show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Zijpaneel openen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het zijpaneel ging niet open');
  });
});

describe('the language', () => {
  it('is the one the user chose', async () => {
    await show(<Popup />, { interfaceLanguage: 'fr' });
    expect(await screen.findByRole('switch', { name: /Lire avec vous/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe('fr');
  });
});
