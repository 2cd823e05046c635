import { expect } from 'vitest';
import { clickButton, underlines } from '../../harness/overlay.ts';
import { begin, caretTo, expectInPlace, modelOf, openCard, REWRITE, type Scene, textIn } from '../scene.ts';

/** The page goes on as if we were not there. */
export const hosting = {
  async saving(scene: Scene) {
    const { tab } = scene;
    const saved = () => tab.evaluate(() => window.editor!.save());
    await begin(scene);
    expect(Object.values(await saved()).filter((value) => value !== '')).toEqual(
      expect.arrayContaining([await tab.evaluate(() => window.editor!.model())]),
    );
    // All that is ours is one element beside `<body>`, or in a modal dialog.
    expect(await tab.evaluate(() => window.editor!.strangers())).toEqual([
      expect.stringMatching(/^div\[popover\] in (html|dialog)$/),
    ]);
  },

  async still(scene: Scene) {
    const { tab } = scene;
    const places = () =>
      tab.evaluate(() => ({
        page: scrollY,
        field: window.editor!.scrollField(0),
        top: window.editor!.box().y,
      }));
    await begin(scene);
    await tab.evaluate(() => scrollTo(0, 45));
    const before = await places();
    await openCard(scene);
    expect(await places()).toEqual(before);
    await clickButton(tab, REWRITE);
    await expect.poll(() => textIn(scene)).toContain('minuten');
    expect(await places()).toEqual(before);
  },

  async shortcuts(scene: Scene) {
    const { tab } = scene;
    await begin(scene);
    await caretTo(scene, 'End');
    for (const key of ['Control+j', 'F8']) await tab.press(key);
    await openCard(scene);
    await tab.press('Control+j');
    // Ours: it closes the card.
    await tab.press('Escape');
    await tab.press('ArrowLeft');
    const heard = () =>
      tab.evaluate(() => window.editor!.heard.filter((key) => /^(Control\+j|F8|Escape|ArrowLeft)/.test(key)));
    await expect.poll(heard).toEqual(['Control+j', 'F8', 'Control+j', 'ArrowLeft']);
  },

  async checkers(scene: Scene) {
    await begin(scene);
    const before = await modelOf(scene);
    await scene.tab.evaluate(() => window.editor!.addChecker());
    await expectInPlace(scene);
    await openCard(scene);
    await clickButton(scene.tab, REWRITE);
    await expect.poll(() => textIn(scene)).toContain('minuten');
    await expect.poll(() => underlines(scene.tab)).toEqual([]);
    await scene.tab.press('Control+z');
    await expect.poll(() => modelOf(scene)).toBe(before);
  },
};
