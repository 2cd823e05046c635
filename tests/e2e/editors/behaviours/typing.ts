import { expect } from 'vitest';
import { card, underlines } from '../../harness/overlay.ts';
import { begin, caretTo, expectInPlace, openCard, REMARK, type Scene, textIn } from '../scene.ts';

/** Typing goes on undisturbed, and the remarks follow. */
export const typing = {
  async typing(scene: Scene) {
    const { tab, kind } = scene;
    await begin(scene);
    const before = await textIn(scene);
    const line = 'Ze huilde lang.';
    await caretTo(scene, 'End');
    await tab.type(' Ja.');
    const behind = kind.oneLine ? `${before} Ja.` : before.replace(line, `${line} Ja.`);
    await expect.poll(() => textIn(scene)).toBe(behind);
    await expectInPlace(scene);

    await caretTo(scene, 'Home');
    await tab.type('En ');
    const beforeIt = kind.oneLine ? `En ${behind}` : behind.replace(line, `En ${line}`);
    await expect.poll(() => textIn(scene)).toBe(beforeIt);
    await expectInPlace(scene);

    await openCard(scene);
    await tab.press('Escape');
    await expect.poll(() => card(tab)).toBeNull();
    await tab.type('x');
    await expect.poll(() => underlines(tab)).toEqual([]);
    expect(await textIn(scene)).not.toContain(REMARK);
    expect((await textIn(scene)).replace('x', '')).toBe(beforeIt);
  },

  async composing(scene: Scene) {
    const { tab } = scene;
    await begin(scene);
    const before = await textIn(scene);
    await caretTo(scene, 'End');
    await tab.compose('´', 'é');
    await tab.compose('か', 'かん', '漢');
    const after = scene.kind.oneLine ? `${before}é漢` : before.replace('lang.', 'lang.é漢');
    await expect.poll(() => textIn(scene)).toBe(after);
    await expectInPlace(scene);
    const heard = await tab.evaluate(() =>
      window.editor!.heard.filter((name) => name.startsWith('composition')),
    );
    expect(heard).toEqual(['compositionstart', 'compositionend', 'compositionstart', 'compositionend']);
  },
};
