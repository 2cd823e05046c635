import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { store } from '../../../lib/store/coach.ts';
import { openSet, storedText, violations } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

async function start(texts: string[]) {
  const { user, id } = await openSet(texts, '/present');
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await screen.findByText(texts[0]!);
  return { user, id };
}

describe('a discussion', () => {
  it('goes by keys: the sentence, votes, remarks, another wording, the next one, a summary', async () => {
    const { user, id } = await start(['Kind A was stout.', 'Kind A viel.']);
    expect(screen.queryByText('Wat is dit?')).toBeNull();
    await user.keyboard('{PageDown}133');
    expect(screen.getByRole('button', { name: '3 Oordeel: één stem erbij, nu 2' })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await waitFor(async () =>
      expect((await store.outcomes(id))[0]?.votes).toEqual({ fact: 1, judgement: 2 }),
    );
    // The sentence is checked while the team looks at it.
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false'));
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(/^Bron: /)).toBeTruthy();
    expect(await violations()).toEqual([]);

    await user.keyboard('{PageDown}');
    const field = screen.getByLabelText('Hoe schrijven we het dan?');
    await user.clear(field);
    await user.type(field, 'Lotte duwde Kind B.');
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(/Misschien is hier iemand te herkennen/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.keyboard('{PageDown}');
    await screen.findByText('Kind A viel.');
    await waitFor(async () => expect((await store.outcomes(id))[0]?.after).toBe('Kind A duwde Kind B.'));
    expect(await storedText()).not.toContain('Lotte');

    await user.keyboard('s');
    expect(await screen.findByText(/Jullie bespraken 1 zin\./)).toBeTruthy();
    expect(screen.getByText('Oordeel: 2 van 3 stemmen')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Eten' })).toBeTruthy();
  });

  it('takes a vote back, and does not count below nothing', async () => {
    const { user, id } = await start(['Kind A viel.']);
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    await user.click(screen.getByRole('button', { name: '1 Feit: één stem erbij, nu 0' }));
    await user.click(screen.getByRole('button', { name: 'Feit: één stem minder' }));
    await waitFor(async () => expect((await store.outcomes(id))[0]?.votes).toEqual({ fact: 0 }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Feit: één stem minder' }).disabled).toBe(
      true,
    );
  });

  it('can be blank, go back, and change the size of its letters', async () => {
    const { user } = await start(['Kind A viel.', 'Kind B lachte.']);
    await user.keyboard('b');
    expect(screen.queryByText('Kind A viel.')).toBeNull();
    await user.keyboard('b');
    await user.keyboard('s');
    expect(screen.getByText('Kind B lachte.')).toBeTruthy();
    await user.keyboard('{PageUp}');
    expect(screen.getByText('Kind A viel.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'A+, grotere letters' }));
    expect(document.querySelector('.stage')?.getAttribute('data-size')).toBe('4');
  });

  it('leaves no key to itself while somebody writes', async () => {
    const { user } = await start(['Kind A viel.']);
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false'));
    await user.keyboard('{PageDown}{PageDown}{PageDown}');
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Hoe schrijven we het dan?');
    await user.clear(field);
    await user.type(field, 'bst 123');
    expect(field.value).toBe('bst 123');
  });

  it('counts down for each sentence', async () => {
    const { user } = await openSet(['Kind A viel.'], '/present');
    await user.selectOptions(screen.getByLabelText('Tijd per zin'), '2 minuten');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('timer')).textContent).toBe('2:00');
    await user.keyboard('t');
    await waitFor(() => expect(screen.getByRole('timer').textContent).toBe('1:59'), { timeout: 3000 });
  });

  it('of an empty set cannot start', async () => {
    await openSet([]);
    expect(screen.queryByRole('link', { name: 'Bespreek met je team' })).toBeNull();
  });
});
