import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Rules } from '../../components/rules/rules.tsx';
import { explanationOf } from '../../lib/languages/more/index.ts';
import { rules } from '../../lib/languages/nl/rules/index.ts';
import { show } from './setup.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const RULE = rules.find(({ id }) => id === 'vague/duration')!;

beforeEach(() => {
  location.hash = '';
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => {};
});

async function open(hash = '') {
  location.hash = hash;
  const user = await show(<Rules />);
  await screen.findAllByRole('article', {}, { timeout: 10_000 });
  return user;
}

describe('the rule catalogue', () => {
  it('has every rule under its category', async () => {
    await open();
    expect(screen.getAllByRole('article')).toHaveLength(rules.length);
    const vague = within(screen.getByRole('region', { name: 'Vaag' }));
    expect(vague.getByRole('heading', { name: RULE.why.nl })).toBeTruthy();
  });

  it('tells why, at length, with its source, and marks what is flagged', async () => {
    await open();
    const card = screen.getByRole('heading', { name: RULE.why.nl }).closest('article')!;
    expect(card.textContent).toContain(explanationOf(RULE.id, 'nl'));
    expect(card.textContent).toContain(`Bron: ${RULE.source}`);
    expect(card.querySelector('mark')?.textContent).toBe(/\*(.+?)\*/.exec(RULE.flagged[0]!)![1]);
    for (const sentence of RULE.clean) expect(card.textContent).toContain(sentence);
  });

  it('opens at the rule that the address names', async () => {
    await open('#vague/duration');
    expect(document.activeElement?.id).toBe('vague/duration');
    expect(document.activeElement?.closest('article')?.dataset.wanted).toBe('true');
  });

  it('can be searched, and says when there is nothing', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Zoek een woord of zin'), 'vague/duration');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 regel');
    await user.type(screen.getByLabelText('Zoek een woord of zin'), 'xyz');
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('Niets gevonden');
  });

  it('shows English examples on request', async () => {
    const user = await open();
    await user.selectOptions(screen.getByLabelText('Voorbeelden in'), 'English');
    expect(await screen.findAllByText(/^She cried|^He |^She /, {}, { timeout: 10_000 })).toBeTruthy();
  });

  it('has no violations', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Zoek een woord of zin'), 'vague/duration');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
