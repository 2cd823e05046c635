// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { FieldStatus, Finding, Rewrite } from '../../lib/engine/types.ts';
import { pageStrings } from '../../lib/i18n/page-strings.ts';
import type { PageStatus } from '../../lib/messages.ts';
import { createBadge } from '../../lib/page/badge.ts';
import { createCard } from '../../lib/page/card.ts';
import { contrast, luminance, PALETTES } from '../../lib/page/colours.ts';
import { createPanel } from '../../lib/page/panel.ts';
import { translator } from '../../lib/page/strings.ts';
import { STYLES } from '../../lib/page/styles.ts';

const t = translator(pageStrings('nl'), 'nl');

const finding: Finding = {
  start: 6,
  end: 14,
  quote: 'was boos',
  category: 'interpretation',
  rule: 'interpretation/feeling',
  severity: 'normal',
  message: 'Een gevoel zie je niet.',
  source: 'SSBA Dossier',
};
const rewrites: Rewrite[] = [
  {
    kind: 'factual',
    start: 6,
    end: 14,
    replacement: 'riep [wat?]',
    blanks: [{ start: 5, end: 11, label: 'wat?' }],
  },
  { kind: 'positive', start: 6, end: 14, replacement: 'kwam voor zichzelf op', blanks: [] },
];
const fields: FieldStatus[] = [
  { field: 'date', required: true, status: 'present', from: 'form' },
  { field: 'trigger', required: true, status: 'missing', from: null },
  { field: 'place', required: false, status: 'missing', from: null },
];

function card(copyOnly = false, offered = rewrites) {
  const acts = {
    accept: vi.fn(),
    copy: vi.fn(),
    ignore: vi.fn(),
    explain: vi.fn(),
    step: vi.fn(),
    close: vi.fn(),
  };
  const made = createCard(t, { finding, index: 1, count: 3, ...acts });
  made.showRewrites(offered, copyOnly);
  document.body.append(made.element);
  return { ...made, acts };
}

function panel(status: 'ready' | 'copy-only' = 'ready') {
  const acts = { insert: vi.fn(), next: vi.fn(), close: vi.fn() };
  const made = createPanel(t, acts);
  made.show({ status, remarks: 3, fields }, null);
  document.body.append(made.element);
  return { ...made, acts };
}

function badgeOf(remarks: number, missing: number, status: PageStatus = 'ready'): HTMLElement {
  const badge = createBadge(t, () => {});
  badge.show(status, remarks, missing);
  document.body.append(badge.element);
  return badge.element;
}

const buttons = () => [...document.querySelectorAll('button')];
const words = () => document.body.textContent;

afterEach(() => document.body.replaceChildren());

describe('the card', () => {
  it('leads to the longer explanation, but for the own words of an organisation', () => {
    const { element, acts } = card();
    expect(element.textContent).toContain(t('card.explain'));
    const own = { ...finding, source: 'house' };
    expect(createCard(t, { ...acts, finding: own, index: 1, count: 1 }).element.textContent).not.toContain(
      t('card.explain'),
    );
  });

  it('says what, which words, why, and where that comes from', () => {
    card();
    for (const part of [
      'Interpretatie',
      '“was boos”',
      finding.message,
      'Bron: Sociale veiligheid: dossier (SSBA)',
      '1 van 3',
    ]) {
      expect(words()).toContain(part);
    }
  });

  it('groups rewrites by kind, and asks to keep the fact beside a positive wording', () => {
    const { element } = card();
    expect([...element.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Feit',
      'Positief',
    ]);
    expect(words()).toContain(t('positiveNote'));
  });

  it('shows blanks as boxes', () => {
    card();
    expect(document.querySelector('.rewrite')?.innerHTML).toBe('riep <mark>wat?</mark>');
  });

  it('says so when a rewrite is to leave the words out', () => {
    card(false, [{ kind: 'factual', start: 6, end: 14, replacement: '', blanks: [] }]);
    expect(document.querySelector('.rewrite')?.textContent).toBe(t('card.leaveOut'));
  });

  it('offers no leaving out where only copying is possible', () => {
    card(true, [{ kind: 'factual', start: 6, end: 14, replacement: '', blanks: [] }]);
    expect(words()).toContain(t('card.noRewrites'));
  });

  it('offers to copy where the field takes no edits', () => {
    card(true);
    expect(document.querySelector('.rewrite')?.textContent).toContain('Kopiëren');
  });

  it('says so when there is nothing to offer', () => {
    card().showRewrites([], false);
    expect(words()).toContain(t('card.noRewrites'));
  });

  it('shows text as text, whatever is in it', () => {
    const hostile: Finding = { ...finding, quote: '<img src=x onerror=alert(1)>', message: '<b>x</b>' };
    const { element } = createCard(t, { finding: hostile, index: 1, count: 1, ...card().acts });
    expect(element.querySelector('img, b')).toBeNull();
  });
});

describe('the panel', () => {
  it('lists what is there, from where, and what is missing', () => {
    const { element } = panel();
    expect([...element.querySelectorAll('li .name')].map((item) => item.textContent)).toEqual([
      'Datum staat in het formulier',
      'Aanleiding ontbreekt',
      'Plaats aanbevolen',
    ]);
  });

  it('has a button for each missing field, named after it', () => {
    const { element } = panel();
    const named = [...element.querySelectorAll('.insert')].map((one) => one.getAttribute('aria-label'));
    expect(named).toEqual(['Aanleiding', 'Plaats'].map((field) => t('panel.insertNamed', { field })));
  });

  it('tells what changes while it is open, and keeps the focus on the button it was on', () => {
    const { element, show } = panel();
    const [, second] = element.querySelectorAll<HTMLElement>('.insert');
    second!.focus();
    const filled = fields.map((field) => ({
      ...field,
      ...(field.field === 'trigger' && { status: 'present' as const }),
    }));
    show({ status: 'ready', remarks: 0, fields: filled }, document.activeElement);
    expect(element.querySelector('h2')?.textContent).toBe(t('noRemarks'));
    expect(element.querySelectorAll('.insert')).toHaveLength(1);
    expect(document.activeElement).toBe(element.querySelector('.insert'));
  });

  it('leaves what is the same untouched, so that a click is not lost', () => {
    const { element, show } = panel();
    const before = element.querySelector('.insert');
    show(
      { status: 'ready', remarks: 3, fields: fields.map((field) => ({ ...field, start: 5, end: 9 })) },
      null,
    );
    expect(element.querySelector('.insert')).toBe(before);
  });

  it('has none where only copying is possible, and says so', () => {
    const { element } = panel('copy-only');
    expect(element.querySelector('.insert')).toBeNull();
    expect(words()).toContain(t('status.copyOnly'));
  });
});

/** The numbers that the badge shows. */
const countsOf = (badge: HTMLElement) =>
  [...badge.querySelectorAll<HTMLElement>('.count')].map(({ dataset }) => dataset.count);

describe('the badge', () => {
  test.each([
    [3, 2, ['3', '2'], '3 opmerkingen, 2 velden ontbreken'],
    [1, 0, ['1'], '1 opmerking, alle velden staan erin'],
    [0, 1, ['1'], 'Geen opmerkingen, 1 veld ontbreekt'],
    [0, 0, [], 'Geen opmerkingen, alle velden staan erin'],
  ])('with %d remarks and %d missing', (remarks, missing, counts, name) => {
    const badge = badgeOf(remarks, missing);
    expect(countsOf(badge)).toEqual(counts);
    expect(badge.getAttribute('aria-label')).toContain(name);
  });

  it('says beside the remarks that a field takes no changes', () => {
    const name = badgeOf(3, 2, 'copy-only').getAttribute('aria-label');
    expect(name).toContain('3 opmerkingen, 2 velden ontbreken');
    expect(name).toContain(t('status.copyOnly'));
  });

  test.each([
    ['too-long', 'status.tooLong'],
    ['inactive', 'status.inactive'],
  ] as const)('says why a text is not read, %s, and no numbers', (status, notice) => {
    const badge = badgeOf(0, 0, status);
    expect(countsOf(badge)).toEqual([]);
    expect(badge.getAttribute('aria-label')).toBe(`Feitelijk: ${t(notice)}`);
  });
});

it('nothing acts on clicks that a page sends', () => {
  const { acts } = card();
  const { acts: panelActs } = panel();
  for (const one of buttons()) one.click();
  for (const act of [...Object.values(acts), ...Object.values(panelActs)]) expect(act).not.toHaveBeenCalled();
  expect(buttons().length).toBeGreaterThan(10);
});

describe('axe finds nothing', () => {
  test.each([
    ['in a card', () => card()],
    ['in a card for copying', () => card(true).showMessage(t('card.refused'))],
    ['in the panel', () => panel()],
    ['in the badge', () => badgeOf(3, 2)],
  ])('%s', async (_, mount) => {
    mount();
    // No landmarks in a part of a page; contrast is computed below, where no browser paints.
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the colours of the card can be read', () => {
  /** The custom properties of the light scheme, and those the dark one sets anew. */
  const schemes = [...STYLES.matchAll(/\.floating(?:\[data-scheme=dark\])? \{\s*--surface[^}]*\}/g)].map(
    ([rule]) =>
      Object.fromEntries(
        [...rule.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name!, shine(hex!)]),
      ),
  );

  it('in two schemes', () => expect(schemes).toHaveLength(2));

  test.each(['light', 'dark'] as const)('as the title of a card, in the %s scheme', (name) => {
    const surface = schemes[name === 'light' ? 0 : 1]!.surface!;
    for (const ink of Object.values(PALETTES[name])) {
      expect(contrast(shine(ink), surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ['text', 'surface', 7],
    ['text', 'hover', 7],
    ['soft', 'surface', 4.5],
    ['soft', 'hover', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'hover', 4.5],
    ['on-accent', 'accent', 4.5],
  ])('%s on %s: %d to 1', (ink, paper, least) => {
    for (const scheme of schemes) {
      expect(contrast(scheme[ink]!, scheme[paper]!)).toBeGreaterThanOrEqual(least);
    }
  });
});

function shine(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminance(`rgb(${red}, ${green}, ${blue})`)!;
}
