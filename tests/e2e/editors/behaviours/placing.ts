import { expect } from 'vitest';
import type { Note } from '../../../pages/editors/note.ts';
import { underlines } from '../../harness/overlay.ts';
import { until } from '../../harness/until.ts';
import { begin, expectInPlace, NOTE, type Scene } from '../scene.ts';

const PHRASE = 'om aandacht te krijgen';
const WRAPPED: Note = ['Noor zat in de gang.', `Ze huilde daar ${PHRASE}.`, 'Ik troostte haar.'];
const FILLER = 'Noor at twee boterhammen met kaas en dronk een beker melk.';
const LONG: Note = [...NOTE, ...Array<string>(9).fill(FILLER)];

/** Gives `<html>` classes, in which the page looks otherwise. */
const arrange = ({ tab }: Scene, classes: string) =>
  tab.evaluate((wanted) => window.editor!.arrange(wanted), classes);

/** Underlines stand under their words. */
export const placing = {
  async zoom(scene: Scene) {
    await begin(scene);
    try {
      for (const factor of [0.67, 1.5, 2]) {
        await scene.tab.zoom(factor);
        await until(
          'the zoom is set',
          () => scene.tab.evaluate(() => devicePixelRatio),
          (ratio) => Math.abs(ratio - factor) < 0.01,
        );
        await expectInPlace(scene);
      }
    } finally {
      await scene.tab.zoom(1);
      await until('the zoom is back', () => scene.tab.evaluate(() => devicePixelRatio === 1));
    }
  },

  async scroll(scene: Scene) {
    await begin(scene, LONG);
    await expectInPlace(scene);
    await scene.tab.evaluate(() => scrollTo(0, 45));
    await expectInPlace(scene);
    expect(await scene.tab.evaluate(() => window.editor!.scrollField(18))).toBeGreaterThan(0);
    await expectInPlace(scene);
  },

  async restyle(scene: Scene) {
    await begin(scene);
    for (const classes of ['larger', 'dark', 'larger dark pushed', 'pushed']) {
      await arrange(scene, classes);
      await expectInPlace(scene);
    }
    const schemes = () =>
      scene.tab.inOverlays((root) => root.querySelector<HTMLElement>('.paint')!.dataset.scheme);
    await arrange(scene, 'dark');
    await expect.poll(schemes).toContain('dark');
  },

  async resize(scene: Scene) {
    await begin(scene);
    try {
      await scene.tab.resize(660, 500);
      if (!scene.kind.oneLine) await arrange(scene, 'narrow');
      await expectInPlace(scene);
    } finally {
      await scene.tab.resize(1200, 800);
    }
    await arrange(scene, '');
    await expectInPlace(scene);
  },

  async containers(scene: Scene) {
    await begin(scene);
    await arrange(scene, 'sticky');
    await expectInPlace(scene);
    await scene.tab.evaluate(() => scrollTo(0, 300));
    await expectInPlace(scene);
    await scene.tab.evaluate(() => scrollTo(0, 0));
    await arrange(scene, 'transformed');
    await expectInPlace(scene);
  },

  async wrapped(scene: Scene) {
    await begin(scene, WRAPPED);
    await arrange(scene, 'narrow');
    await until(
      'the phrase stands on more lines',
      () => underlines(scene.tab),
      (lines) => lines.length > 1,
    );
    await expectInPlace(scene, PHRASE);
    await arrange(scene, '');
    await expectInPlace(scene, PHRASE);
  },
};
