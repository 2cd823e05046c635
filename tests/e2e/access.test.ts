import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { NOTE } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { focusField, selectedText, selectWord, textOf } from './harness/field.ts';
import { badgeName, card, clickButton, focusedButton, panel, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

const FIELD = NOTE.observatie;

async function underlined(tab: Tab, count: number): Promise<void> {
  await until(
    `${count} remarks are underlined`,
    () => underlines(tab),
    ({ length }) => length === count,
  );
}

/** Presses a key until the button with this name has the focus. */
async function pressUntil(tab: Tab, key: string, name: string | RegExp): Promise<void> {
  for (let times = 0; times < 20; times++) {
    const focused = await focusedButton(tab);
    if (focused && (typeof name === 'string' ? focused === name : name.test(focused))) return;
    await tab.press(key);
  }
  throw new Error(`${key} never leads to "${name}"; the focus is on "${await focusedButton(tab)}"`);
}

describe.each(BROWSERS)('without a mouse, in %s', (browser) => {
  const visit = useBrowser(browser);

  it('a note is written, read through, reworded, completed and left', async () => {
    const tab = await visit.openDemo('observatie');
    await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), FIELD);
    await tab.type('Noor was stout. Ze huilde lang.');
    await underlined(tab, 2);

    await visit.driver.command('next-remark');
    await expect.poll(async () => (await card(tab))?.quote).toBe('“stout”');
    await pressUntil(tab, 'ArrowDown', words('card.ignore'));
    await tab.press('Enter');
    await pressUntil(tab, 'Shift+Tab', words('card.ignoreOnce'));
    await tab.press('Enter');
    await underlined(tab, 1);

    await visit.driver.command('open-card');
    await expect.poll(async () => (await card(tab))?.quote).toBe('“lang”');
    await expect.poll(() => focusedButton(tab)).toMatch(/minuten/);
    await tab.press('Enter');
    await expect.poll(() => selectedText(tab)).toMatch(/^\[.*\]$/);
    await tab.type('10');

    await visit.driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    const insert = words('panel.insertNamed', { field: words('field.parent_reaction') });
    await expect.poll(() => focusedButton(tab)).not.toBeNull();
    await pressUntil(tab, 'Tab', insert);
    await tab.press('Enter');
    await expect.poll(() => selectedText(tab)).toMatch(/^\[.*\]$/);
    await tab.type('mama knikte');
    expect(await textOf(tab, FIELD)).toBe(
      'Noor was stout. Ze huilde 10 minuten.\nReactie van de ouders: mama knikte',
    );

    await visit.driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    await tab.press('Escape');
    await until('the panel is closed', async () => (await panel(tab)) === null);
    await tab.press('Tab');
    expect(await tab.evaluate((selector) => document.activeElement?.matches(selector), FIELD)).toBe(false);
    await tab.close();
  });

  it('the counts are read aloud once, when the writer pauses', async () => {
    const tab = await visit.openDemo('observatie');
    await focusField(tab, FIELD);
    await until('the badge is there', () => badgeName(tab));
    await tab.inOverlay((root) => {
      const said: string[] = [];
      const spoken = root.querySelector('.spoken')!;
      Object.assign(root, { said });
      new MutationObserver(() => said.push(spoken.textContent!)).observe(spoken, { childList: true });
    });
    await tab.type('Noor was stout. Ze huilde lang. Daarna at ze een appel.');
    await underlined(tab, 2);
    const said = () => tab.inOverlay((root) => (root as unknown as { said: string[] }).said);
    await until('something is said', said, (all) => all!.some((one) => one.startsWith('2 opmerkingen')));
    expect(await said()).toEqual([expect.stringMatching(/^2 opmerkingen, \d velden ontbreken$/)]);
    await tab.close();
  });
});

describe('a screen reader in chromium (Firefox keeps its tree to itself)', () => {
  const visit = useBrowser('chromium');

  it('is told what each part is, is called and says', async () => {
    const tab = await visit.writeNote('observatie', 'Ze huilde lang.');
    await underlined(tab, 1);
    const told = async (role: string) => (await tab.accessible())!.filter((one) => one.role === role);
    const badge = (await told('button')).find(({ name }) => name.startsWith(words('name')));
    expect(badge).toMatchObject({ name: expect.stringContaining('1 opmerking'), expanded: false });
    expect((await told('status')).some(({ live }) => live === 'polite')).toBe(true);

    await visit.driver.command('next-remark');
    await expect.poll(() => focusedButton(tab)).toContain('minuten');
    const [dialog, ...others] = await told('dialog');
    expect(others).toEqual([]);
    expect(dialog!.name).toBe(`${words('category.vague')} “lang”`);
    expect(dialog!.description).toBe((await card(tab))!.why);
    expect((await told('heading')).map(({ name }) => name)).toContain(words('kind.quantify'));
    const buttons = await told('button');
    expect(buttons.filter(({ name }) => name === '')).toEqual([]);
    expect(buttons.find(({ focused }) => focused)?.name).toContain('minuten');
    expect(buttons.find(({ name }) => name === words('card.ignore'))?.expanded).toBe(false);
    await tab.close();
  });

  it('is told of the underlines by the counts and the shortcut, not by empty marks', async () => {
    const tab = await visit.writeNote('observatie', 'Ze huilde lang.');
    await underlined(tab, 1);
    const tree = (await tab.accessible())!;
    const inNote = tree.filter(({ name }) => name === 'lang');
    expect(inNote).toEqual([]);
    await tab.close();
  });
});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The parts of the overlay, each as its user gets to it, in a note with a remark. */
const SURFACES: Record<string, (tab: Tab, command: (name: string) => Promise<void>) => Promise<unknown>> = {
  'the badge': (tab) => until('the badge is there', () => badgeName(tab)),
  'the card': async (tab, command) => {
    await command('next-remark');
    await expect.poll(async () => Boolean((await card(tab))?.rewrites?.length)).toBe(true);
  },
  'the card, asking how far to ignore': async (tab, command) => {
    await command('next-remark');
    await clickButton(tab, words('card.ignore'));
  },
  'the panel': async (tab, command) => {
    await command('open-panel');
    await until('the panel is open', () => panel(tab));
  },
};

const LOOKS: Record<string, { field: string; media: Record<string, string> }> = {
  light: { field: '#plain', media: {} },
  dark: { field: '#dark', media: {} },
  'forced colours': { field: '#plain', media: { 'forced-colors': 'active' } },
};

/** The narrowest window of WCAG 2.2, which is also one of 1280 px at 400 %. */
const NARROW = 320;

describe.each(Object.keys(SURFACES))('%s', (surface) => {
  const visit = useBrowser('chromium');

  async function open(look: keyof typeof LOOKS): Promise<Tab> {
    const { field, media } = LOOKS[look]!;
    const tab = await visit.driver.open(`${visit.origin}/fields/`);
    await tab.media(media);
    await selectWord(tab, field, 'Noor');
    await underlined(tab, 1);
    await SURFACES[surface]!(tab, (name) => visit.driver.command(name));
    return tab;
  }

  it.each(Object.keys(LOOKS))('has no violations that axe knows, in %s', async (look) => {
    const tab = await open(look);
    await tab.evaluate((source) => {
      // biome-ignore lint/security/noGlobalEval: a library into a page of our own tests
      globalThis.eval(source);
    }, axe);
    const violations = await tab.inOverlay(async (root, colours) => {
      // Axe cannot see into a closed root, but it can into an open one with the same in it.
      const copy = document.createElement('main');
      const open = copy.attachShadow({ mode: 'open' });
      open.adoptedStyleSheets = root.adoptedStyleSheets;
      open.append(root.querySelector('.floating')!.cloneNode(true));
      document.body.replaceChildren(copy);
      (root.host as HTMLElement).remove();
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const found = await axe.run(copy, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: colours }, 'page-has-heading-one': { enabled: false } },
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }, look !== 'forced colours');
    expect(violations).toEqual([]);
    await tab.close();
  });

  it.each([
    ['in a narrow window', async (tab: Tab) => tab.resize(NARROW, 600)],
    ['at 200 %', async (tab: Tab) => tab.zoom(2)],
  ])('fits %s, with targets of 24 px and more', async (_, change) => {
    const tab = await open('light');
    await change(tab);
    const isFitting = () =>
      tab.inOverlay((root) => {
        const parts = [...root.querySelectorAll('.box, .badge')].filter((part) => part.checkVisibility());
        return parts.every((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && part.scrollWidth <= part.clientWidth + 1;
        });
      });
    await expect.poll(isFitting).toBe(true);
    const small = await tab.inOverlay((root) =>
      [...root.querySelectorAll('button')]
        .filter((one) => one.checkVisibility())
        .map((one) => [one.textContent, one.offsetWidth, one.offsetHeight] as const)
        .filter(([, width, height]) => Math.min(width, height) < 24),
    );
    expect(small).toEqual([]);
    await tab.zoom(1);
    await tab.close();
  });

  it('stands still: nothing of it moves by itself', async () => {
    const tab = await open('light');
    const moving = await tab.inOverlay(
      (root) =>
        [...root.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await tab.close();
  });
});

describe('the kinds of remark', () => {
  const visit = useBrowser('chromium');

  it.each(Object.keys(LOOKS))('are told apart by shape, not by colour alone, in %s', async (look) => {
    const tab = await visit.openDemo('observatie');
    await tab.media(LOOKS[look]!.media);
    await focusField(tab, FIELD);
    await tab.type(
      'Noor is agressief. Ze was stout. Ze huilde lang. Haar mama is lastig. Hij is een ADHD-er.',
    );
    await until(
      'there are remarks of every weight',
      () => shapes(tab),
      (found) => new Set(found!.map(({ kind }) => kind)).size >= 2,
    );
    const found = (await shapes(tab))!;
    const byKind = new Map(found.map(({ kind, shape }) => [kind, shape]));
    expect(new Set(byKind.values()).size).toBe(byKind.size);
    for (const { kind, shape } of found) expect(shape).toBe(byKind.get(kind));
    await tab.close();
  });
});

/** How each underline is drawn, without its colour. */
function shapes(tab: Tab): Promise<{ kind: string; shape: string }[] | null> {
  return tab.inOverlay((root) =>
    [...root.querySelectorAll('.ink i')].map((line) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(line);
      const { textDecorationStyle, content } = getComputedStyle(line, '::after');
      const kind = ['strong', 'normal', 'hint'].find((name) => line.classList.contains(name))!;
      const wave = content === 'none' ? '' : textDecorationStyle;
      return { kind, shape: `${borderBottomStyle} ${borderBottomWidth} ${wave}` };
    }),
  );
}
