import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Practice } from '../../components/practice/practice.tsx';
import { ITEMS } from '../../lib/practice/content/index.ts';
import { review } from '../../lib/practice/schedule.ts';
import type { Item, Kind } from '../../lib/practice/schema.ts';
import { writeTrainerFile } from '../../lib/practice/trainer-file.ts';
import { database } from '../../lib/store/database.ts';
import { practiceStore } from '../../lib/store/practice.ts';
import { show } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// The engine is loaded and compiled when the first text is read.
configure({ asyncUtilTimeout: 10_000 });

const store = practiceStore();
const DAY = 86_400_000;

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  // jsdom's files have no `text`.
  Blob.prototype.text = function () {
    return textOfFile(this);
  };
  location.hash = '';
  await database.open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

function item<K extends Kind>(kind: K): Extract<Item, { kind: K }> {
  return ITEMS.find((one) => one.kind === kind && one.language === 'nl' && !one.region) as Extract<
    Item,
    { kind: K }
  >;
}
const textOf = () => document.body.textContent ?? '';

/** Opens the page at an address, as a link from elsewhere does. */
async function open(hash = ''): Promise<UserEvent> {
  location.hash = hash;
  const user = await show(<Practice />);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

const finish = async (user: UserEvent) => {
  await user.click(screen.getByRole('button', { name: 'Klaar' }));
  await screen.findByText('Naar het overzicht');
};
const lastScore = async () => (await store.load()).answers.at(-1)?.score;

describe('the start', () => {
  it('proposes the start test, which can be skipped', async () => {
    const user = await open();
    expect(screen.getByRole('link', { name: 'Begin met de starttest' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sla de test over' }));
    expect(await screen.findByRole('heading', { name: 'Volgende les: Oordeel' })).toBeTruthy();
    expect((await store.load()).choices?.start).toBe('skipped');
  });

  it('offers what is due when somebody comes back', async () => {
    await store.choose({ language: 'nl', region: 'BE', start: 'done', ownRules: false });
    await store.saveRound([], [review(undefined, 'topic:vague', 1, Date.now() - 8 * DAY)]);
    await open();
    expect(await screen.findByText('1 onderwerp komt vandaag terug. Zo blijft het hangen.')).toBeTruthy();
  });

  it('has no violations', async () => {
    await open();
    expect(await violations()).toEqual([]);
  });
});

describe('each kind of exercise', () => {
  it('sort: says of each sentence where it belongs', async () => {
    const sort = item('sort');
    const user = await open(`#/item/${sort.id}`);
    const labels = { fact: 'Feit', judgement: 'Oordeel', interpretation: 'Interpretatie' } as Record<
      string,
      string
    >;
    for (const { text, bin } of sort.sentences) {
      await user.click(within(screen.getByRole('group', { name: text })).getByLabelText(labels[bin] ?? /./));
    }
    await user.click(screen.getByRole('button', { name: 'Kijk na' }));
    expect(document.activeElement?.textContent).toBe('Goed gezien');
    for (const { why } of sort.sentences) expect(textOf()).toContain(why);
    expect(await violations()).toEqual([]);
    await finish(user);
    expect(await lastScore()).toBe(1);
  });

  it('split: takes a wrong place for what it is', async () => {
    const split = item('split');
    const user = await open(`#/item/${split.id}`);
    for (const { text } of split.parts) {
      await user.click(within(screen.getByRole('group', { name: text })).getByLabelText('Zag of hoorde ik'));
    }
    await user.click(screen.getByRole('button', { name: 'Kijk na' }));
    expect(screen.getByText(/Jij koos: Zag of hoorde ik/)).toBeTruthy();
    expect(screen.getByText(split.model)).toBeTruthy();
  });

  it('find: by keyboard alone', async () => {
    const find = item('find');
    const user = await open(`#/item/${find.id}`);
    const words = within(screen.getByRole('group', { name: 'De tekst, woord voor woord' })).getAllByRole(
      'button',
    );
    const target = words.findIndex(({ textContent }) => textContent === find.phrases[0]!.quote.split(' ')[0]);
    act(() => words[0]!.focus());
    await user.keyboard('{ArrowRight}'.repeat(target));
    await user.keyboard(' ');
    expect(words[target]?.getAttribute('aria-pressed')).toBe('true');
    expect(words.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Kijk na' }));
    expect(textOf()).toContain(find.phrases[0]!.why);
  });

  it('factual: remarks while writing, and compares with what happened', async () => {
    const factual = item('factual');
    const user = await open(`#/item/${factual.id}`);
    await user.type(screen.getByLabelText('Hoe schrijf jij het?'), factual.sentence);
    expect(await screen.findByText(factual.flaws[0]!.quote, { selector: 'b' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    expect(await screen.findByText(`Dit staat er nog niet in: ${factual.facts[0]!.says}.`)).toBeTruthy();
    await user.clear(screen.getByLabelText('Hoe schrijf jij het?'));
    await user.type(screen.getByLabelText('Hoe schrijf jij het?'), factual.models[0]!);
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Goed gezien'));
    await finish(user);
    expect(await lastScore()).toBe(1);
  });

  it('positive: asks for a strength, and keeps what happened', async () => {
    const positive = item('positive');
    const user = await open(`#/item/${positive.id}`);
    await user.type(screen.getByLabelText('Hoe schrijf jij het?'), 'Het kind was er.');
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    expect(await screen.findByText('Noem ook wat het kind graag doet of al kan.')).toBeTruthy();
  });

  it('positive: shows an example on request, which then counts as not known', async () => {
    const positive = item('positive');
    const user = await open(`#/item/${positive.id}`);
    await user.click(screen.getByRole('button', { name: 'Toon een voorbeeld' }));
    expect(screen.getByText(positive.models[0]!)).toBeTruthy();
    await finish(user);
    expect(await lastScore()).toBe(0);
  });

  it('complete: first what is missing, then where it belongs', async () => {
    const complete = item('complete');
    const user = await open(`#/item/${complete.id}`);
    const names = {
      trigger: 'Aanleiding',
      parent_reaction: 'Reactie van de ouders',
      place: 'Plaats',
      date: 'Datum',
    };
    const nameOf = (field: string) => names[field as keyof typeof names] ?? field;
    for (const field of complete.missing) await user.click(screen.getByLabelText(nameOf(field)));
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    for (const { text, field } of complete.given)
      await user.selectOptions(screen.getByLabelText(text), field);
    await user.click(screen.getByRole('button', { name: 'Kijk na' }));
    expect(document.activeElement?.textContent).toBe('Goed gezien');
    expect(screen.getByText(complete.model)).toBeTruthy();
  });

  it('choose: and says why', async () => {
    const choose = item('choose');
    const user = await open(`#/item/${choose.id}`);
    await user.click(screen.getByLabelText(choose.better));
    await user.click(screen.getByLabelText(choose.reasons.find(({ right }) => right)!.text));
    await user.click(screen.getByRole('button', { name: 'Kijk na' }));
    expect(screen.getByText('Je koos de betere zin.')).toBeTruthy();
  });

  it('observe: shows the registration’s fields while writing', async () => {
    const scene = item('observe');
    const user = await open(`#/item/${scene.id}`);
    expect(screen.getByText(scene.scene)).toBeTruthy();
    await user.click(screen.getByLabelText('Jouw verslag'));
    await user.paste(scene.model);
    expect(await screen.findByText('alle velden staan erin')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Goed gezien'));
    expect(await violations()).toEqual([]);
  });
});

describe('a round', () => {
  it('can be skipped through, and keeps nothing then', async () => {
    const user = await open('#/start');
    while (screen.queryByRole('button', { name: 'Sla over' })) {
      await user.click(screen.getByRole('button', { name: 'Sla over' }));
    }
    expect(await screen.findByText(/Je sloeg alles over/)).toBeTruthy();
    expect(await store.load()).toMatchObject({ answers: [], memories: [], choices: { start: 'done' } });
  });

  it('keeps no word of what was written', async () => {
    const factual = item('factual');
    const user = await open(`#/item/${factual.id}`);
    await user.type(screen.getByLabelText('Hoe schrijf jij het?'), 'Kanariepiet was stout.');
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    await screen.findByText(/Feitelijk heeft nog/);
    await finish(user);
    expect(JSON.stringify(await store.load())).not.toContain('Kanariepiet');
  });

  it('remembers rules for somebody who consented, and forgets them when they change their mind', async () => {
    await store.choose({ language: 'nl', region: 'BE', start: 'done', ownRules: true });
    const factual = item('factual');
    const user = await open(`#/item/${factual.id}`);
    await user.type(screen.getByLabelText('Hoe schrijf jij het?'), 'Ravi was stout.');
    await user.click(screen.getByRole('button', { name: 'Vergelijk met wat er gebeurde' }));
    await screen.findByText(/Feitelijk heeft nog/);
    await finish(user);
    const subjects = async () => (await store.load()).memories.map(({ subject }) => subject);
    expect(await subjects()).toContain('rule:judgement/naughty');
    act(() => {
      location.hash = '#/';
    });
    await user.click(await screen.findByRole('switch', { name: /Herhaal ook/ }));
    await waitFor(async () => expect(await subjects()).not.toContain('rule:judgement/naughty'));
  });

  it('leads home from an address that does not exist', async () => {
    await open('#/item/bestaat-niet');
    expect(screen.getByRole('link', { name: 'Terug naar het overzicht' })).toBeTruthy();
  });
});

describe('how it goes', () => {
  it('is a table as well as a picture', async () => {
    await store.saveRound(
      [{ at: 1, item: 'x', topic: 'vague', kind: 'sort', score: 1, round: 'lesson' }],
      [review(undefined, 'topic:vague', 1, Date.UTC(2026, 10, 20, 12))],
    );
    await open('#/progress');
    const row = screen.getByRole('row', { name: /Tellen in plaats van vaag/ });
    expect(row.textContent).toContain('begonnen1 van 1 goed');
    expect(row.textContent).toMatch(/\d+ november/);
    expect(await violations()).toEqual([]);
  });

  it('can be taken along as a file', async () => {
    await store.saveRound(
      [{ at: 1, item: 'x', topic: 'vague', kind: 'sort', score: 1, round: 'lesson' }],
      [],
    );
    const saved = catchFiles();
    const user = await open('#/progress');
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    expect(JSON.parse(await saved())).toMatchObject({
      format: 'feitelijk-oefenen',
      answers: [{ item: 'x' }],
    });
  });

  it('can be wiped after a question', async () => {
    await store.saveRound(
      [{ at: 1, item: 'x', topic: 'vague', kind: 'sort', score: 1, round: 'lesson' }],
      [],
    );
    const user = await open('#/progress');
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Wis alles' }));
    expect(await screen.findByText('Alles over je oefenen is gewist.')).toBeTruthy();
    expect((await store.load()).answers).toEqual([]);
  });

  it('says what is damaged, and keeps the rest', async () => {
    await store.saveRound(
      [{ at: 1, item: 'x', topic: 'vague', kind: 'sort', score: 1, round: 'lesson' }],
      [],
    );
    await database.practiceMemories.add({ subject: 'topic:vague', due: 'ooit' } as never);
    const user = await open('#/progress');
    expect(screen.getByText('1 gegeven kan niet worden gelezen. De rest is behouden.')).toBeTruthy();
    expect(textOf()).toContain('1 van 1 goed');
    await user.click(screen.getByRole('button', { name: 'Toon de beschadigde gegevens' }));
    expect(
      (await screen.findByLabelText<HTMLTextAreaElement>('Toon de beschadigde gegevens')).value,
    ).toContain('ooit');
    await user.click(screen.getByRole('button', { name: /Begrepen/ }));
    await waitFor(() => expect(screen.queryByText(/is beschadigd/)).toBeNull());
    expect((await store.load()).answers).toHaveLength(1);
  });
});

describe('own exercises', () => {
  const set = { id: 'ons-team', title: 'Ons team', items: [item('sort'), item('find')] };
  const choose = async (user: UserEvent, text: string) =>
    user.upload(
      screen.getByLabelText('Kies een bestand'),
      new File([text], 'a.json', { type: 'application/json' }),
    );

  it('are shown before they are kept, and can then be done', async () => {
    const user = await open('#/own');
    await choose(user, writeTrainerFile(set));
    expect(await screen.findByRole('heading', { name: 'In dit bestand: Ons team' })).toBeTruthy();
    expect((await store.load()).sets).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Laad 2 oefeningen in' }));
    await user.click(await screen.findByRole('link', { name: 'Ons team' }));
    expect(await screen.findByText('1 van 2')).toBeTruthy();
  });

  it('leave out what is wrong, and say why', async () => {
    const user = await open('#/own');
    await choose(
      user,
      writeTrainerFile({ ...set, items: [item('sort'), { ...item('find'), text: 'Iets anders.' }] }),
    );
    expect(await screen.findByText(/deze woorden staan niet in de tekst/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Laad 1 oefening in' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('get the engine’s view of their sentences', async () => {
    const user = await open('#/own');
    const choice = { ...item('choose'), better: 'Ravi was heel stout.' };
    await choose(user, writeTrainerFile({ ...set, items: [choice] }));
    expect(
      await screen.findByText(/een goed antwoord staat nog een opmerking bij “heel stout”/),
    ).toBeTruthy();
  });

  it('are refused as a whole when the file is no such file', async () => {
    const user = await open('#/own');
    await choose(user, '{"a":1}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit is geen bestand met oefeningen voor Feitelijk.',
    );
  });

  it('can be saved and removed', async () => {
    await store.saveSet(set);
    const saved = catchFiles();
    const user = await open('#/own');
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand: Ons team' }));
    expect(JSON.parse(await saved())).toEqual(JSON.parse(writeTrainerFile(set)));
    await user.click(screen.getByRole('button', { name: 'Verwijder: Ons team' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijder' }));
    await waitFor(async () => expect((await store.load()).sets).toEqual([]));
  });
});

describe('without a store', () => {
  it('one can still practise, and is told that nothing is kept', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValue(
      Object.assign(new Error('no'), { name: 'InvalidStateError' }),
    );
    await open();
    expect(screen.getByRole('alert').textContent).toContain('Deze browser laat hier niets bewaren');
    expect(screen.getByRole('link', { name: 'Begin met de starttest' })).toBeTruthy();
  });
});

/** The text of the next file the page hands over. */
function catchFiles(): () => Promise<string> {
  let blob: Blob | undefined;
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  return async () => {
    await waitFor(() => expect(blob).toBeTruthy());
    return textOfFile(blob!);
  };
}

function textOfFile(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

/** What axe finds wrong; colours are for the browser's tests, jsdom has none. */
async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
