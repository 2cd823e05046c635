import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as files from '../../../components/save-file.ts';
import { store } from '../../../lib/store/coach.ts';
import { open, openSet, sentencesOf, storedText, violations } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const shown = () =>
  screen
    .queryAllByRole('listitem')
    .flatMap((item) => item.querySelector('.sentence-text')?.textContent ?? []);
const menu = () => within(screen.getByRole('region', { name: 'Meer met deze set' }));

describe('the sets', () => {
  it('begin with the ready-made ones', async () => {
    const user = await open();
    expect(await screen.findByText('Nog geen sets')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getAllByRole('link', { name: 'Kant-en-klaar' })[0]!);
    await screen.findByRole('heading', { level: 1, name: 'Kant-en-klaar' });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Neem over: Hoe vaak is vaak?' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hoe vaak is vaak?' })).toBeTruthy();
    expect((await store.sets())[0]).toMatchObject({ sentences: 9 });
  });

  it('can be made, empty', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Nieuwe set' }));
    await user.type(screen.getByLabelText('Titel'), 'Buiten');
    await user.type(screen.getByLabelText('Labels'), 'peuters, zand, Peuters');
    await user.click(screen.getByRole('button', { name: 'Maak de set' }));
    expect(await screen.findByText('In deze set staan nog geen zinnen.')).toBeTruthy();
    expect((await store.sets())[0]).toMatchObject({ title: 'Buiten', tags: ['peuters', 'zand'] });
    expect(await violations()).toEqual([]);
  });

  it('show the archive only when asked', async () => {
    const id = await store.createSet({ title: 'Vorig jaar' });
    await store.changeSet(id, { archived: true });
    const user = await open();
    expect(screen.queryByText('Vorig jaar')).toBeNull();
    await user.click(await screen.findByRole('switch', { name: /Toon ook 1 set/ }));
    expect(screen.getByText('Vorig jaar')).toBeTruthy();
  });

  it('say once when the browser has thrown them away', async () => {
    await fakeBrowser.storage.local.set({ 'coach.kept': true });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Begrepen' }));
    expect(screen.queryByText(/Je browser heeft je sets verwijderd/)).toBeNull();
    await waitFor(async () => expect(await fakeBrowser.storage.local.get('coach.kept')).toEqual({}));
  });
});

describe('a set', () => {
  it('has its sentences in order, and no violations', async () => {
    await openSet(['Een.', 'Twee.', 'Drie.']);
    expect(shown()).toEqual(['Een.', 'Twee.', 'Drie.']);
    expect(await violations()).toEqual([]);
  });

  it('that is gone says so', async () => {
    await open('#/set/nowhere');
    expect(await screen.findByText('Deze set is er niet meer')).toBeTruthy();
  });

  it('is put in another order with the keyboard', async () => {
    const { user, id } = await openSet(['Een.', 'Twee.', 'Drie.']);
    const down = screen.getByRole('button', { name: 'Zet zin 1 lager' });
    down.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await sentencesOf(id)).toEqual(['Twee.', 'Een.', 'Drie.']));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zet zin 3 lager' }).disabled).toBe(true);
  });

  it('is searched, without accents too, and filtered', async () => {
    const { user } = await openSet(['Eén keer.', 'Hij was stout.', 'Drie.']);
    await user.type(screen.getByLabelText('Zoek in de zinnen'), 'een KEER');
    await waitFor(() => expect(shown()).toEqual(['Eén keer.']));
    expect(screen.queryByRole('button', { name: /hoger/ })).toBeNull();
    await user.clear(screen.getByLabelText('Zoek in de zinnen'));
    await user.selectOptions(screen.getByLabelText('Toon'), 'Oordeel');
    await waitFor(() => expect(shown()).toEqual(['Hij was stout.']));
    await user.selectOptions(screen.getByLabelText('Toon'), 'Zonder opmerking');
    await waitFor(() => expect(shown()).toEqual(['Eén keer.', 'Drie.']));
  });

  it('takes a typed sentence, through the same gate', async () => {
    const { user, id } = await openSet(['Een.']);
    await user.click(screen.getByRole('button', { name: 'Typ een zin' }));
    await user.type(screen.getByLabelText('Zin'), 'Lotte was stout.');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByText(/Misschien is hier iemand te herkennen/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await storedText()).not.toContain('Lotte');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(async () => expect(await sentencesOf(id)).toEqual(['Een.', 'Kind A was stout.']));
    expect((await store.sentences(id))[1]?.categories).toEqual(['judgement']);
    expect(await storedText()).not.toContain('Lotte');
  });

  it('changes and removes a sentence', async () => {
    const { user, id } = await openSet(['Een.', 'Twee.']);
    await user.click(screen.getByRole('button', { name: 'Wijzigen: zin 1' }));
    await user.clear(screen.getByLabelText('Zin'));
    await user.type(screen.getByLabelText('Zin'), 'Kind A viel.');
    await user.type(screen.getByLabelText(/Vraag voor het team/), 'Wat zag je?');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(async () => expect(await sentencesOf(id)).toEqual(['Kind A viel.', 'Twee.']));
    await user.click(await screen.findByRole('button', { name: 'Verwijderen: zin 2' }));
    await waitFor(async () => expect(await sentencesOf(id)).toEqual(['Kind A viel.']));
  });

  it('refuses a question that names somebody', async () => {
    const { user, id } = await openSet(['Een.']);
    await user.click(screen.getByRole('button', { name: 'Wijzigen: zin 1' }));
    await user.type(screen.getByLabelText(/Vraag voor het team/), 'Wat deed Lotte Peeters?');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/„Lotte Peeters”/)).toBeTruthy();
    expect((await store.sentences(id))[0]?.question).toBe('');
  });

  it('is renamed, copied, merged, archived and removed', async () => {
    const { user, id } = await openSet(['Een.']);
    await store.createSet({ title: 'Slapen' });
    await user.click(menu().getByRole('button', { name: 'Titel en labels wijzigen' }));
    await user.type(screen.getByLabelText('Titel'), ' en drinken');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('heading', { level: 1, name: 'Eten en drinken' });

    await user.click(menu().getByRole('button', { name: 'Samenvoegen' }));
    // The other sets come out of the database a moment after the form.
    await screen.findByRole('option', { name: 'Slapen' });
    await user.selectOptions(screen.getByLabelText('Neem de zinnen over van'), 'Slapen');
    await user.click(screen.getByRole('button', { name: 'Voeg samen' }));
    await waitFor(async () => expect(await store.sets()).toHaveLength(1));

    await user.click(menu().getByRole('button', { name: 'Naar het archief' }));
    expect(await menu().findByRole('button', { name: 'Uit het archief halen' })).toBeTruthy();

    await user.click(menu().getByRole('button', { name: 'Dupliceren' }));
    await screen.findByRole('heading', { level: 1, name: 'Eten en drinken (kopie)' });
    await user.click(menu().getByRole('button', { name: 'Verwijderen' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }));
    await waitFor(async () => expect((await store.sets()).map((set) => set.id)).toEqual([id]));
  });

  it('goes along as a file, and as a table', async () => {
    const saved = vi.spyOn(files, 'saveFile').mockReturnValue();
    const { user } = await openSet(['Kind A viel.']);
    await user.click(menu().getByRole('button', { name: /bestand voor een collega/ }));
    await user.click(menu().getByRole('button', { name: /tabel/ }));
    await waitFor(() => expect(saved.mock.calls.map(([name]) => name)).toEqual(['Eten.json', 'Eten.csv']));
    expect(saved.mock.calls[1]?.[2]).toContain(
      'Zin;Opmerkingen;Vraag;Afgesproken formulering\r\nKind A viel.',
    );
  });

  it('is ready to print in three ways', async () => {
    const { user } = await openSet(['Kind A was stout.'], '/print');
    expect(await screen.findByRole('article', { name: 'Blad voor het team' })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByLabelText('Kaartjes om te knippen'));
    expect(screen.getByRole('article', { name: 'Kaartjes om te knippen' }).textContent).toContain(
      'Kind A was stout.',
    );
    await user.click(screen.getByLabelText('Blad voor de begeleider'));
    expect(await within(screen.getByRole('article')).findByText('Oordeel')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows its patterns as a table with bars', async () => {
    await openSet(['Kind A was stout.', 'Kind A viel.'], '/patterns');
    const table = within(await screen.findByRole('table', { name: 'Opmerkingen in 2 zinnen' }));
    expect(table.getByRole('row', { name: /Oordeel 1/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
