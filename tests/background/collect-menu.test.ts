import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectSelection, syncCollectMenu } from '../../lib/background/collect-menu.ts';
import { handSelection, takeSelection, watchSelection } from '../../lib/coach/incoming.ts';
import { updateSettings } from '../../lib/settings/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ID = 'coach-collect';
const menu = new Map<string, { title: string; contexts?: string[] }>();
let tabs: { id?: number; url?: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  menu.clear();
  tabs = [];
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'nl-BE' });
  Object.assign(fakeBrowser, {
    contextMenus: {
      update: async (id: string, { title }: { title: string }) => {
        if (!menu.has(id)) throw new Error('Cannot find menu item');
        menu.get(id)!.title = title;
      },
      create: ({ id, ...item }: { id: string; title: string }) => void menu.set(id, item),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs.filter(({ id }) => id !== undefined),
    create: async (tab: { url: string }) => void tabs.push(tab),
    update: async (id: number, { url }: { url: string }) => void tabs.push({ id, url }),
  });
});

describe('the menu', () => {
  it('has one item, for a selection', async () => {
    await syncCollectMenu();
    await syncCollectMenu();
    expect([...menu]).toEqual([
      [ID, { title: 'Voeg toe aan een set voor het team', contexts: ['selection'] }],
    ]);
  });

  it('speaks the language of the settings', async () => {
    await syncCollectMenu();
    await updateSettings('interfaceLanguage', () => 'en');
    await syncCollectMenu();
    expect(menu.get(ID)?.title).toBe('Add to a set for the team');
  });
});

describe('a selection', () => {
  it('waits in the session’s memory until the workspace takes it, and is on no disk', async () => {
    await collectSelection({ menuItemId: ID, selectionText: ' Lotte viel. ' });
    expect(tabs.at(-1)?.url).toMatch(/coach\.html#\/collect$/);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await takeSelection()).toBe('Lotte viel.');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await takeSelection()).toBe('');
  });

  it('joins the ones before it', async () => {
    await handSelection('Een.');
    await handSelection('Twee.');
    expect(await takeSelection()).toBe('Een.\n\nTwee.');
  });

  it('goes to the workspace that is open', async () => {
    tabs = [{ id: 3, url: 'coach.html' }];
    const handed = vi.fn();
    const stop = watchSelection(handed);
    await collectSelection({ menuItemId: ID, selectionText: 'Lotte viel.' });
    expect(tabs.at(-1)).toMatchObject({ id: 3 });
    expect(handed).toHaveBeenCalledOnce();
    await takeSelection();
    expect(handed).toHaveBeenCalledOnce();
    stop();
  });

  it.each([
    [ID, '  '],
    [ID, undefined],
    ['another', 'Lotte viel.'],
  ])('of %s with %j is left alone', async (menuItemId, selectionText) => {
    await collectSelection({ menuItemId, selectionText });
    expect([tabs, await takeSelection()]).toEqual([[], '']);
  });

  it('that is damaged is no selection', async () => {
    await fakeBrowser.storage.session.set({ 'coach.selection': 5 });
    expect(await takeSelection()).toBe('');
  });
});
