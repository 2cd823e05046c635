import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../components/options/options.tsx';
import type { HouseRule } from '../../lib/languages/house-rules.ts';
import { rules } from '../../lib/languages/nl/rules/index.ts';
import { DEFAULT_SETTINGS, type Ignored } from '../../lib/settings/schema.ts';
import { on, SITE, show, stored, world } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// jsdom has the elements and the files, not all of their methods.
beforeEach(() => {
  File.prototype.text = function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(this);
    });
  };
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

const section = (name: string) => within(screen.getByRole('region', { name }));
/** For what loads and compiles the rules. */
const SLOW = { timeout: 10_000 };
const fullDisk = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));

describe('the language', () => {
  it('changes the page at once, and is remembered', async () => {
    const user = await show(<Options />);
    await user.selectOptions(screen.getByLabelText('Taal van Feitelijk'), 'Français');
    expect(await screen.findByRole('heading', { name: 'Paramètres de Feitelijk' })).toBeTruthy();
    await waitFor(async () => expect((await stored()).interfaceLanguage).toBe('fr'));
    expect(await screen.findByText('Enregistré.')).toBeTruthy();
  });

  it('says which language the browser has', async () => {
    await show(<Options />);
    expect(screen.getByRole('option', { name: 'Zoals de browser (Nederlands)' })).toBeTruthy();
  });
});

describe('the sites', () => {
  it('are none at first, with a hint how to begin', async () => {
    await show(<Options />);
    expect(section('Sites').getByText(/nog geen enkele site aangezet/)).toBeTruthy();
  });

  it('can be turned off, which hands the permission back', async () => {
    const user = await show(<Options />, on);
    await user.click(section('Sites').getByRole('button', { name: 'Uitzetten op kinddossier.example' }));
    expect(await screen.findByText('Feitelijk staat uit op kinddossier.example.')).toBeTruthy();
    expect((await stored()).sites).toEqual({});
    expect(world.calls).toEqual(['permissions.remove']);
  });

  it('can get another kind of report', async () => {
    const user = await show(<Options />, on);
    await user.selectOptions(screen.getByLabelText('Soort verslag op kinddossier.example'), 'Oudergesprek');
    await waitFor(async () => expect((await stored()).sites[SITE]).toEqual({ profile: 'parent_talk' }));
  });

  it('say when the browser has withdrawn its permission', async () => {
    world.permitted = false;
    await show(<Options />, on);
    expect(await screen.findByText(/geeft hiervoor geen toestemming meer/)).toBeTruthy();
  });

  it('start with a kind of report of choice', async () => {
    const user = await show(<Options />);
    await user.selectOptions(screen.getByLabelText('Soort verslag voor nieuwe sites'), 'Kindportret');
    await waitFor(async () => expect((await stored()).defaultProfile).toBe('portrait'));
  });

  it('show the default for a kind of report that no longer exists', async () => {
    await show(<Options />, { sites: { [SITE]: { profile: 'gone' } } });
    expect(screen.getByLabelText<HTMLSelectElement>(/Soort verslag op/).value).toBe('observation');
  });
});

describe('the categories', () => {
  it('are all on, each with one sentence that says what it is', async () => {
    await show(<Options />);
    const switches = section('Opmerkingen').getAllByRole<HTMLInputElement>('switch');
    expect(switches).toHaveLength(13);
    for (const one of switches) {
      expect(one.checked).toBe(true);
      expect(document.getElementById(one.getAttribute('aria-describedby')!)?.textContent).toMatch(
        /^.{20,120}\.$/,
      );
    }
  });

  it('can be turned off and on again, and keep their weight', async () => {
    const user = await show(<Options />);
    await user.selectOptions(screen.getByLabelText('Gewicht van Vaag'), 'Belangrijk');
    await user.click(screen.getByRole('switch', { name: 'Vaag' }));
    await waitFor(async () =>
      expect((await stored()).categories.vague).toEqual({ on: false, severity: 'strong' }),
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Gewicht van Vaag').disabled).toBe(true);
    await user.click(screen.getByRole('switch', { name: 'Vaag' }));
    await waitFor(async () =>
      expect((await stored()).categories.vague).toEqual({ on: true, severity: 'strong' }),
    );
  });

  it('go back to the weight of their rules', async () => {
    const user = await show(<Options />, { categories: { vague: { on: true, severity: 'strong' } } });
    await user.selectOptions(screen.getByLabelText('Gewicht van Vaag'), 'Standaardgewicht');
    await waitFor(async () => expect((await stored()).categories.vague).toEqual({ on: true }));
  });
});

describe('what is ignored', () => {
  const when = Date.UTC(2026, 2, 3);
  const phrase = (value: string): Ignored => ({ kind: 'phrase', value, when });
  const many = ['stout', 'braaf', 'lief', 'druk', 'boos', 'flink'].map(phrase);

  it('is listed with where and since when, newest first', async () => {
    const here: Ignored = { kind: 'rule', value: 'vague/frequency', site: SITE, when };
    await show(<Options />, { ignored: [phrase('stout'), here] });
    const items = section('Genegeerd').getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('Vaag');
    expect(items[0]?.textContent).toContain('op kinddossier.example');
    expect(items[1]?.textContent).toContain('“stout”Woorden, overal, sinds 3 maart 2026');
  });

  it('names a rule by what its card said', async () => {
    const rule = rules.find(({ category }) => category === 'judgement')!;
    await show(<Options />, { ignored: [{ kind: 'rule', value: rule.id, when }] });
    expect(section('Genegeerd').getByText(`Oordeel: ${rule.why.nl}`)).toBeTruthy();
  });

  it('can be undone', async () => {
    const user = await show(<Options />, { ignored: many });
    await user.click(screen.getByRole('button', { name: 'Niet meer negeren: “lief”' }));
    await waitFor(async () => expect((await stored()).ignored).toHaveLength(5));
    expect(await screen.findByText('Niet meer genegeerd: “lief”')).toBeTruthy();
  });

  it('can be searched, whatever the case', async () => {
    const user = await show(<Options />, { ignored: many });
    await user.type(screen.getByLabelText('Zoeken in de lijst'), 'DR');
    expect(section('Genegeerd').getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('1 genegeerd')).toBeTruthy();
    await user.type(screen.getByLabelText('Zoeken in de lijst'), 'xyz');
    expect(screen.getByText('Niets gevonden.')).toBeTruthy();
  });

  it('has no search field while the list is short', async () => {
    await show(<Options />, { ignored: many.slice(0, 2) });
    expect(screen.queryByLabelText('Zoeken in de lijst')).toBeNull();
  });
});

describe('a change that cannot be saved', () => {
  it('is said, and the control goes back', async () => {
    const user = await show(<Options />);
    fullDisk();
    await user.click(screen.getByRole('switch', { name: 'Vakjargon' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets veranderd');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Vakjargon' }).checked).toBe(true),
    );
  });
});

describe('starting over', () => {
  it('asks first', async () => {
    const user = await show(<Options />, on);
    await user.click(screen.getByRole('button', { name: 'Alles terugzetten' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await stored()).sites).not.toEqual({});
  });

  it('puts everything back, permissions too', async () => {
    const user = await show(<Options />, { ...on, categories: { vague: { on: false } } });
    await user.click(screen.getByRole('button', { name: 'Alles terugzetten' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Alles terugzetten' }));
    expect(await screen.findByText('Alles staat weer zoals bij de start.')).toBeTruthy();
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    expect(world.calls).toEqual(['permissions.remove']);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Vaag' }).checked).toBe(true),
    );
  });
});

describe('damaged settings', () => {
  beforeEach(() => fakeBrowser.storage.local.set({ 'settings.ignored': 'kapot' }));

  it('are named, and what was there can be seen and then erased', async () => {
    const user = await show(<Options />);
    expect(screen.getByText('de lijst van genegeerde opmerkingen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toon de beschadigde gegevens' }));
    expect(
      (await screen.findByLabelText<HTMLTextAreaElement>('Toon de beschadigde gegevens')).value,
    ).toContain('kapot');
    await user.click(screen.getByRole('button', { name: 'Begrepen, wis de beschadigde gegevens' }));
    await waitFor(() => expect(screen.queryByText(/was beschadigd/)).toBeNull());
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('kapot');
  });
});

describe('settings that cannot be read', () => {
  it('are said to be the defaults', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await show(<Options />);
    expect(screen.getByRole('alert').textContent).toContain('konden niet worden gelezen');
  });
});

describe('the own words', () => {
  const rule: HouseRule = { action: 'flag', phrase: 'time-out', reason: 'Wij zeggen: even apart zitten.' };
  const own = () => section('Eigen woorden');

  it('begin empty', async () => {
    await show(<Options />);
    expect(own().getByText('Je hebt nog geen eigen woorden.')).toBeTruthy();
  });

  it('are added by a form, tried out before they are kept', async () => {
    const user = await show(<Options />);
    await user.click(own().getByRole('button', { name: 'Voeg een regel toe' }));
    expect(document.activeElement).toBe(own().getByLabelText('Wat moet Feitelijk doen?'));
    await user.selectOptions(own().getByLabelText('Wat moet Feitelijk doen?'), 'Stel andere woorden voor');
    await user.type(own().getByLabelText('Met deze woorden'), 'Stoelgang');
    await user.type(own().getByLabelText('Schrijf liever'), 'kaka');
    await user.type(own().getByLabelText('Probeer het uit op een zin'), 'Om 10 uur was er stoelgang.');
    expect(await own().findByText('Feitelijk merkt op: “stoelgang”', undefined, SLOW)).toBeTruthy();
    expect((await stored()).houseRules).toEqual([]);
    await user.click(own().getByRole('button', { name: 'Bewaar de regel' }));
    await waitFor(async () =>
      expect((await stored()).houseRules).toEqual([
        { action: 'replace', phrase: 'Stoelgang', replacement: 'kaka', category: 'judgement', reason: '' },
      ]),
    );
    expect(await own().findByText('“Stoelgang” → “kaka”')).toBeTruthy();
  });

  it('can be changed and removed', async () => {
    const user = await show(<Options />, { houseRules: [rule] });
    await user.click(own().getByRole('button', { name: 'Pas aan: time-out' }));
    await user.selectOptions(own().getByLabelText('Wat moet Feitelijk doen?'), 'Laat met rust');
    await user.click(own().getByRole('button', { name: 'Bewaar de regel' }));
    await waitFor(async () => expect((await stored()).houseRules).toMatchObject([{ action: 'allow' }]));
    await user.click(await own().findByRole('button', { name: 'Verwijder: time-out' }));
    await waitFor(async () => expect((await stored()).houseRules).toEqual([]));
  });

  it('are not kept twice', async () => {
    const user = await show(<Options />, { houseRules: [rule] });
    await user.click(own().getByRole('button', { name: 'Voeg een regel toe' }));
    await user.type(own().getByLabelText('Met deze woorden'), 'TIME-OUT');
    expect(own().getByText('Deze regel is er al.')).toBeTruthy();
    expect(own().getByRole<HTMLButtonElement>('button', { name: 'Bewaar de regel' }).disabled).toBe(true);
  });

  it('come in from a file, after a look at what it holds', async () => {
    const user = await show(<Options />, { houseRules: [rule] });
    const table = 'action,phrase,replacement\nreplace,stoelgang,kaka\nreplace,kuren,\n';
    await user.upload(own().getByLabelText('Laad een bestand'), new File([table], 'woorden.csv'));
    expect(await own().findByText('1 nieuwe regel')).toBeTruthy();
    expect(own().getByText('1 regel die niet klopt (plaats 3). Die wordt overgeslagen.')).toBeTruthy();
    await user.click(own().getByRole('button', { name: 'Voeg toe' }));
    await waitFor(async () => expect((await stored()).houseRules).toHaveLength(2));
  });

  it.each([
    ['{"kind": "feitelijk/house-rules", "version": 9, "rules": []}', /nieuwere versie/],
    ['�PNG', /kan Feitelijk niet lezen/],
    ['{"kind": "something else"}', /iets anders/],
  ])('do not come in from %s', async (content, message) => {
    const user = await show(<Options />, { houseRules: [rule] });
    await user.upload(own().getByLabelText('Laad een bestand'), new File([content], 'woorden.json'));
    expect(await own().findByText(message)).toBeTruthy();
    expect((await stored()).houseRules).toEqual([rule]);
  });
});

describe('what the organisation laid down', () => {
  const laidDown = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

  it('cannot be changed, and says so', async () => {
    await laidDown({
      interfaceLanguage: 'nl',
      categories: { vague: { on: false } },
      houseRules: [{ action: 'flag', phrase: 'time-out' }],
    });
    await show(<Options />, { interfaceLanguage: 'en' });
    expect(screen.getByText(/heeft een deel van de instellingen vastgelegd/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Taal van Feitelijk').disabled).toBe(true);
    const vague = screen.getByRole<HTMLInputElement>('switch', { name: 'Vaag' });
    expect([vague.checked, vague.disabled]).toEqual([false, true]);
    expect(section('Eigen woorden').queryByRole('button', { name: 'Verwijder: time-out' })).toBeNull();
    expect(section('Eigen woorden').getByText('Vastgelegd door je organisatie.')).toBeTruthy();
  });

  it('is named where it makes no sense', async () => {
    await laidDown({ interfaceLanguage: 'xx', colour: 'red' });
    await show(<Options />);
    expect(screen.getByText(/klopt niet en telt niet mee: colour, interfaceLanguage/)).toBeTruthy();
  });
});
