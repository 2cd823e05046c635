import { expect } from 'vitest';
import type { Field } from '../../../../lib/engine/types.ts';
import type { Note } from '../../../pages/editors/note.ts';
import { card, clickButton, focusedButton, marks, panel, underlines } from '../../harness/overlay.ts';
import { until } from '../../harness/until.ts';
import { words } from '../../harness/words.ts';
import {
  begin,
  caretTo,
  expectInPlace,
  modelOf,
  NOTE,
  openCard,
  REMARK,
  REWRITE,
  type Scene,
  textIn,
} from '../scene.ts';

/** The remark, with formatting that begins and ends within it. */
const HALF_BOLD: Note = [NOTE[0]!, 'Ze huilde l*an*g.', NOTE[2]!];

const OPEN_BLANK = /\[[^\]]+\]/;

/** The rewrite as its card shows it. */
async function rewriteText({ tab }: Scene): Promise<string> {
  return (await card(tab))!.rewrites!.find(({ button }) => REWRITE.test(button))!.text;
}

/** Accepts the rewrite with the mouse; resolves with the editor's model as it is then. */
async function accept(scene: Scene): Promise<string> {
  await openCard(scene);
  await clickButton(scene.tab, REWRITE);
  return until(
    'the rewrite is in the model',
    () => modelOf(scene),
    (model) => OPEN_BLANK.test(model.replaceAll('[{', '')) && model.includes('minuten'),
  );
}

/** Puts the prompts of fields in, from the panel. */
async function insertPrompts({ driver, tab }: Scene, ...fields: Field[]): Promise<void> {
  for (const field of fields) {
    await driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    await clickButton(tab, words('panel.insertNamed', { field: words(`field.${field}`) }));
    await until('the panel is closed', async () => (await panel(tab)) === null);
  }
}

/** The text without a prompt that stands on a line of its own, or after a space where there is one line. */
async function withoutPrompt(scene: Scene, prompt: string): Promise<string> {
  const text = await textIn(scene);
  if (scene.kind.oneLine) return text.replace(prompt, '').trim();
  return text
    .split('\n')
    .filter((line) => line !== prompt)
    .join('\n');
}

const blanks = async ({ tab }: Scene) => (await marks(tab)).filter(({ kind }) => kind === 'blank');

/** What the writer accepts goes into the editor's own model, and nothing else changes. */
export const accepting = {
  async mouse(scene: Scene) {
    await begin(scene);
    const before = await modelOf(scene);
    await openCard(scene);
    const blank = await rewriteText(scene);
    expect(await accept(scene)).toBe(before.replace(REMARK, blank));
    await expect.poll(() => card(scene.tab)).toBeNull();
    await expect.poll(() => underlines(scene.tab)).toEqual([]);
  },

  async keyboard(scene: Scene) {
    const { driver, tab } = scene;
    await begin(scene);
    const before = await modelOf(scene);
    await driver.command('next-remark');
    await expect.poll(() => focusedButton(tab)).toMatch(REWRITE);
    await tab.press('Enter');
    await expect.poll(() => blanks(scene)).toHaveLength(1);
    await tab.type('10');
    await expect.poll(() => modelOf(scene)).toBe(before.replace(REMARK, '10 minuten'));
  },

  async crossing(scene: Scene) {
    await begin(scene, HALF_BOLD);
    await expectInPlace(scene);
    const before = await textIn(scene);
    const model = await modelOf(scene);
    await openCard(scene);
    const blank = await rewriteText(scene);
    await clickButton(scene.tab, REWRITE);
    await expect.poll(() => textIn(scene)).toBe(before.replace(REMARK, blank));
    await scene.tab.press('Control+z');
    await expect.poll(() => modelOf(scene)).toBe(model);
  },

  async undo(scene: Scene) {
    const { tab, kind } = scene;
    await begin(scene);
    await caretTo(scene, 'End');
    await tab.type(' Ja.');
    await expect.poll(() => textIn(scene)).toContain(' Ja.');
    const before = await modelOf(scene);
    const after = await accept(scene);
    await tab.press('Control+z');
    await expect.poll(() => modelOf(scene)).toBe(before);
    await tab.press(kind.redo ?? 'Control+Shift+z');
    await expect.poll(() => modelOf(scene)).toBe(after);
  },

  async prompts(scene: Scene) {
    await begin(scene);
    const before = await textIn(scene);
    await insertPrompts(scene, 'date');
    await expect.poll(() => blanks(scene)).toHaveLength(1);
    await scene.tab.type('maandag');
    await expect.poll(() => textIn(scene)).toContain('Datum: maandag');
    expect(await withoutPrompt(scene, 'Datum: maandag')).toBe(before);
  },

  async blanks(scene: Scene) {
    await begin(scene);
    await insertPrompts(scene, 'date', 'parent_reaction');
    await expect.poll(() => blanks(scene)).toHaveLength(2);
    await scene.tab.press('Shift+Tab');
    await scene.tab.type('maandag');
    await expect.poll(() => blanks(scene)).toHaveLength(1);
    await scene.tab.press('Tab');
    await scene.tab.type('mama knikte');
    await expect.poll(() => blanks(scene)).toEqual([]);
    const filledIn = await textIn(scene);
    expect(filledIn).toContain('Datum: maandag');
    expect(filledIn).toContain('Reactie van de ouders: mama knikte');
  },
};
