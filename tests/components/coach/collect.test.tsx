import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSetFile } from '../../../lib/coach/exchange.ts';
import { handSelection } from '../../../lib/coach/incoming.ts';
import { read } from '../../../lib/coach/reading.ts';
import type { Confirmed, Sentence, SentenceSet } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { open, sentencesOf, storedText, violations } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
// jsdom has no workers: the same reading, on the page's own thread.
vi.mock('../../../lib/coach/start-reading.ts', () => ({
  startReading: (...[source, knowledge, report]: Parameters<typeof read>) => {
    let stopped = false;
    read(source, knowledge, (told) => !stopped && report(told));
    return () => {
      stopped = true;
    };
  },
}));

const NOTE = 'Lotte duwde Milan. Milan is 4 jaar. Hij was stout.';
const row = (text: RegExp) => screen.getByText(text).closest('li')!;

async function collect(text: string) {
  const user = await open('#/collect');
  await user.click(screen.getByLabelText('Verslagen of zinnen'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Zoek de zinnen' }));
  await screen.findByRole('checkbox', { name: 'Kies zin 1' });
  return user;
}

async function openFile(name: string, content: string) {
  const user = await open('#/collect');
  await user.upload(screen.getByLabelText('Open een bestand'), new File([content], name));
  return user;
}

const keepButton = (count: number) =>
  screen.getByRole<HTMLButtonElement>('button', { name: new RegExp(`^Bewaar ${count} zin`) });

describe('a pasted note', () => {
  it('is kept once nobody can be recognised, and the coach says so', async () => {
    const user = await collect(NOTE);
    expect(screen.getAllByText('Kind A').length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /Ik heb de zinnen nagelezen/ }));
    await user.type(screen.getByLabelText('Titel'), 'Aan tafel');
    expect(keepButton(3).disabled).toBe(true);
    expect(await storedText()).not.toMatch(/Lotte|Milan/);

    await user.click(within(row(/leeftijd of duur/)).getByLabelText('Verberg'));
    await user.click(keepButton(3));
    expect(await screen.findByRole('heading', { name: 'Aan tafel' })).toBeTruthy();
    const [set] = await store.sets();
    expect(await sentencesOf(set!.id)).toEqual([
      'Kind A duwde Kind B.',
      'Kind B is [leeftijd].',
      'Hij was stout.',
    ]);
    expect(await storedText()).not.toMatch(/Lotte|Milan|4 jaar/);
  });

  it('may leave sentences out, with their questions', async () => {
    const user = await collect(NOTE);
    await user.click(screen.getByRole('checkbox', { name: 'Kies zin 2' }));
    expect(screen.queryByText(/leeftijd of duur/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /Ik heb de zinnen nagelezen/ }));
    await user.type(screen.getByLabelText('Titel'), 'Aan tafel');
    await user.click(keepButton(2));
    await screen.findByRole('heading', { name: 'Aan tafel' });
    expect((await store.sets())[0]?.sentences).toBe(2);
  });

  it('hides what the coach adds, and keeps what was decided', async () => {
    const user = await collect('Xqz is 4 jaar en at met de rode lepel.');
    await user.click(within(row(/leeftijd of duur/)).getByLabelText('Laat staan'));
    await user.type(screen.getByLabelText('Verberg ook'), 'met de rode lepel');
    await user.click(screen.getByRole('button', { name: 'Laat deze woorden weg' }));
    expect(await screen.findAllByText('[…]')).toHaveLength(2);
    expect(screen.getByText('Alles is beslist.')).toBeTruthy();
  });

  it('can show again what is nobody’s name', async () => {
    const user = await collect('De boot heet Lotte.');
    await user.click(screen.getByText('1 naam, datum of plaats'));
    await user.click(within(row(/naam van een kind/)).getByLabelText('Laat staan'));
    expect(screen.getAllByText('Lotte').length).toBeGreaterThan(1);
  });

  it('may be thrown away', async () => {
    const user = await collect(NOTE);
    await user.click(screen.getByRole('button', { name: 'Gooi alles weg' }));
    expect(await screen.findByLabelText('Verslagen of zinnen')).toBeTruthy();
    expect(await storedText()).toBe('{"sets":[],"sentences":[],"outcomes":[]}');
  });

  it('without a sentence says so', async () => {
    const user = await open('#/collect');
    await user.type(screen.getByLabelText('Verslagen of zinnen'), '...');
    await user.click(screen.getByRole('button', { name: 'Zoek de zinnen' }));
    expect(await screen.findByText('Er zijn geen zinnen gevonden.')).toBeTruthy();
  });

  it('is told apart from what stands in a set already, or twice in it', async () => {
    await store.createSet({ title: 'Eten' }, [{ text: 'Kind A duwde Kind B.' as Confirmed, categories: [] }]);
    await collect('Lotte duwde Milan. Milan huilde. Milan huilde.');
    await waitFor(() => expect(screen.getAllByText('Deze zin heb je al.')).toHaveLength(2));
    const isChosen = (number: number) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: `Kies zin ${number}` }).checked;
    expect([1, 2, 3].map(isChosen)).toEqual([false, true, false]);
    expect(keepButton(1)).toBeTruthy();
  });

  it('waits while the coach looks at another view, with what was decided', async () => {
    const user = await collect(NOTE);
    await user.click(within(row(/leeftijd of duur/)).getByLabelText('Laat staan'));
    await user.click(screen.getByRole('link', { name: 'Sets' }));
    await screen.findByRole('heading', { level: 1, name: 'Je sets' });
    await user.click(screen.getAllByRole('link', { name: 'Verzamelen' })[0]!);
    expect(await screen.findByText('Alles is beslist.')).toBeTruthy();
  });

  it('stays when the disk is full, and says so', async () => {
    const user = await collect('Lotte viel.');
    vi.spyOn(store, 'createSet').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    await user.click(screen.getByRole('checkbox', { name: /Ik heb de zinnen nagelezen/ }));
    await user.type(screen.getByLabelText('Titel'), 'Eten');
    await user.click(keepButton(1));
    expect(await screen.findByText(/geen plaats meer op je toestel/)).toBeTruthy();
    expect(keepButton(1)).toBeTruthy();
  });
});

describe('a title', () => {
  it('may name nobody', async () => {
    const user = await collect('Lotte viel.');
    await user.click(screen.getByRole('checkbox', { name: /Ik heb de zinnen nagelezen/ }));
    await user.type(screen.getByLabelText('Titel'), 'Over Lotte Peeters');
    await user.click(keepButton(1));
    expect(await screen.findByText(/Hier is iemand te herkennen: „Lotte Peeters”/)).toBeTruthy();
    expect(await store.sets()).toEqual([]);
  });
});

describe('a file', () => {
  it('asks for its columns', async () => {
    const user = await openFile(
      'notities.csv',
      'kind;notitie\nLotte Peeters;Lotte viel in de gang en huilde tien minuten.',
    );
    expect(await screen.findByText('In welke kolommen staan verslagen?')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    expect(await screen.findByRole('checkbox', { name: 'Kies zin 1' })).toBeTruthy();
    expect(screen.queryByText(/Peeters/)).toBeNull();
  });

  it('that cannot be read says why', async () => {
    await openFile('kapot.docx', 'geen zip');
    expect(await screen.findByText(/beschadigd of onvolledig/)).toBeTruthy();
  });

  it('with a colleague’s set brings its title and questions', async () => {
    const set: SentenceSet = {
      id: 's',
      title: 'Slapen',
      theme: 'Rust',
      tags: ['peuters'],
      archived: false,
      createdAt: 1,
      changedAt: 1,
    };
    const sentence = {
      id: 'a',
      setId: 's',
      position: 1,
      text: 'Kind A sliep.',
      categories: [],
      question: 'Hoe lang?',
      addedAt: 1,
    } as unknown as Sentence;
    const user = await openFile('set.json', writeSetFile(set, [sentence]));
    expect((await screen.findByLabelText<HTMLInputElement>('Titel')).value).toBe('Slapen');
    await user.click(screen.getByRole('checkbox', { name: /Ik heb de zinnen nagelezen/ }));
    await user.click(keepButton(1));
    await screen.findByRole('heading', { name: 'Slapen' });
    expect(screen.getByText('Hoe lang?')).toBeTruthy();
    expect((await store.sets())[0]).toMatchObject({ theme: 'Rust', tags: ['peuters'] });
  });
});

describe('a selection from a page', () => {
  it('comes along, and waits nowhere any more', async () => {
    await handSelection('Lotte viel.');
    await open('#/collect');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Verslagen of zinnen');
    await waitFor(() => expect(field.value).toBe('Lotte viel.'));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
