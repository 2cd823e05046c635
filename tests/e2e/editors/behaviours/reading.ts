import { expect } from 'vitest';
import { textOf } from '../../../pages/editors/note.ts';
import { badgeName, underlines } from '../../harness/overlay.ts';
import { words } from '../../harness/words.ts';
import { begin, NOTE, type Scene } from '../scene.ts';

/** The field is found, and read as the writer sees it. */
export const reading = {
  async finds(scene: Scene) {
    await begin(scene);
    expect(await underlines(scene.tab)).toHaveLength(1);
    await expect.poll(() => badgeName(scene.tab)).toContain(words('remarks', { count: 1 }));
  },

  async text(scene: Scene) {
    await begin(scene);
    const read = await scene.tab.evaluate(() => window.editor!.read());
    expect(read?.slice(0, textOf(NOTE).length)).toBe(
      textOf(NOTE).replaceAll('\n', scene.kind.oneLine ? ' ' : '\n'),
    );
  },
};
