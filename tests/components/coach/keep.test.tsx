import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as files from '../../../components/save-file.ts';
import type { Confirmed } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { open, sentencesOf, violations } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const SECRET = 'paard batterij nietje';
const section = (name: string) => within(screen.getByRole('region', { name }));

async function openWithSet() {
  const id = await store.createSet({ title: 'Eten' }, [
    { text: 'Kind A viel.' as Confirmed, categories: [] },
  ]);
  const user = await open('#/keep');
  await screen.findByText(/1 set, 1 zin/);
  return { user, id };
}

describe('a backup', () => {
  it('is made with a passphrase, and put back', async () => {
    const saved = vi.spyOn(files, 'saveFile').mockReturnValue();
    const { user, id } = await openWithSet();
    expect(await violations()).toEqual([]);
    await user.type(section('Reservekopie').getByLabelText('Wachtzin'), SECRET);
    await user.type(section('Reservekopie').getByLabelText(/Nog eens/), SECRET);
    await user.click(screen.getByRole('button', { name: 'Maak een reservekopie' }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    const file = new File([saved.mock.calls[0]![2]], 'coach.backup');

    await store.wipe();
    const restore = section('Reservekopie terugzetten');
    await user.upload(restore.getByLabelText('Kies het bestand'), file);
    await user.type(restore.getByLabelText(/Wachtzin van/), 'een andere zin');
    await user.click(restore.getByRole('button', { name: 'Open' }));
    expect(await restore.findByText(/wachtzin klopt niet/)).toBeTruthy();

    await user.clear(restore.getByLabelText(/Wachtzin van/));
    await user.type(restore.getByLabelText(/Wachtzin van/), SECRET);
    await user.click(restore.getByRole('button', { name: 'Open' }));
    await user.click(await restore.findByRole('button', { name: 'Zet terug' }));
    await waitFor(async () => expect(await sentencesOf(id)).toEqual(['Kind A viel.']));
  });

  it.each([
    ['kort', 'kort', /minstens 10 tekens/],
    [SECRET, 'iets anders dan dat', /niet gelijk/],
  ])('is not made with %j and %j', async (first, second, message) => {
    const saved = vi.spyOn(files, 'saveFile').mockReturnValue();
    const { user } = await openWithSet();
    await user.type(section('Reservekopie').getByLabelText('Wachtzin'), first);
    await user.type(section('Reservekopie').getByLabelText(/Nog eens/), second);
    await user.click(screen.getByRole('button', { name: 'Maak een reservekopie' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(saved).not.toHaveBeenCalled();
  });

  it('that is something else is refused', async () => {
    const user = await open('#/keep');
    const restore = section('Reservekopie terugzetten');
    await user.upload(restore.getByLabelText('Kies het bestand'), new File(['{"a":1}'], 'x.backup'));
    await user.type(restore.getByLabelText(/Wachtzin van/), SECRET);
    await user.click(restore.getByRole('button', { name: 'Open' }));
    expect(await restore.findByText(/geen reservekopie/)).toBeTruthy();
  });
});

describe('removing', () => {
  it('wipes everything, after asking', async () => {
    const { user } = await openWithSet();
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    expect(await violations()).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuleren' }));
    expect(await store.sets()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis alles' }));
    expect(await screen.findByText('Alles is gewist.')).toBeTruthy();
    expect(await store.everything()).toEqual({ sets: [], sentences: [], outcomes: [] });
  });

  it('takes only the sets nobody touched', async () => {
    const month = 31 * 86_400_000;
    vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() - 14 * month);
    await store.createSet({ title: 'Oud' });
    const id = await store.createSet({ title: 'Nieuw' });
    const user = await open('#/keep');
    await screen.findByText(/2 sets/);
    await user.click(screen.getByRole('button', { name: 'Verwijder deze sets' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Oud')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Verwijder deze sets' }));
    await waitFor(async () => expect((await store.sets()).map((set) => set.id)).toEqual([id]));
  });
});
