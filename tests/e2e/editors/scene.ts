import type {} from '../../pages/editors/main.ts';
import type { Note } from '../../pages/editors/note.ts';
import type { Box, Driver, Point, Tab } from '../harness/driver.ts';
import { paintedSelection } from '../harness/field.ts';
import { distance, TOLERANCE } from '../harness/in-place.ts';
import { card, centre, panel, underlines } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import type { Kind } from './table.ts';

/** One remark, “lang”, with a rewrite that has one blank; what is bold must stay so. */
export const NOTE: Note = ['Noor zat *om 10.15 uur* in de gang.', 'Ze huilde lang.', 'Ik troostte haar.'];
export const REMARK = 'lang';
export const REWRITE = /minuten/;

/** An editor's page that is open, and what tests do with it. */
export interface Scene {
  readonly kind: Kind;
  readonly driver: Driver;
  readonly tab: Tab;
}

/** The lines of the editor's own model. */
export const textIn = ({ tab }: Scene) => tab.evaluate(() => window.editor!.text());
/** The editor's own model, spaces made equal: which of them are hard is the editor's business. */
export const modelOf = async ({ tab }: Scene) =>
  (await tab.evaluate(() => window.editor!.model())).replace(/\u00a0|&nbsp;/g, ' ');

export async function openScene(driver: Driver, origin: string, kind: Kind): Promise<Scene> {
  const tab = await driver.open(`${origin}/?${kind.name}`);
  await until('the editor is there', () => tab.evaluate(() => window.editor !== undefined));
  return { kind, driver, tab };
}

/** Puts a note in, with the caret on its first line, everything as at first, and waits for its remark. */
export async function begin(scene: Scene, note: Note = NOTE): Promise<void> {
  const { tab } = scene;
  if ((await card(tab)) || (await panel(tab))) await tab.press('Escape');
  await tab.evaluate((wanted) => {
    window.editor!.arrange('');
    window.editor!.load(wanted);
    window.editor!.scrollField(-1e6);
    window.editor!.heard.length = 0;
    scrollTo(0, 0);
  }, note);
  // What is painted of the note before must not pass for this one's.
  await drawn(scene);
  await tab.click(await rightOf(scene));
  await drawn(scene);
  await until(
    'there is no card and one remark is underlined',
    async () => ({ card: await card(tab), lines: (await underlines(tab)).length }),
    (seen) => seen.card === null && seen.lines > 0,
    5_000,
  );
}

/** A point in the field to the right of a line's text; of the first line, or of the one that an underline is on. */
async function rightOf({ tab }: Scene, line?: Box): Promise<Point> {
  const { x, y, width } = await tab.evaluate(() => window.editor!.box());
  return { x: x + width - 30, y: line ? centre(line).y : y + 20 };
}

/** Puts the caret at the end or the start of the line with the remark. */
export async function caretTo(scene: Scene, key: 'End' | 'Home'): Promise<void> {
  const [line] = await underlines(scene.tab);
  await scene.tab.click(await rightOf(scene, line));
  await scene.tab.press(key);
  await drawn(scene);
}

/** Editors take over a new caret when they next draw; no writer types sooner. */
async function drawn({ tab }: Scene): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Opens the card of the one remark with the mouse, and waits for its rewrites. */
export async function openCard({ tab }: Scene): Promise<void> {
  const [line] = await underlines(tab);
  await tab.click(centre(line!));
  await until(
    'the card has its rewrites',
    () => card(tab),
    (found) => Boolean(found?.rewrites?.length),
    5_000,
  );
}

/** Where the browser itself shows words, in one box. */
async function wordsBox({ tab, kind }: Scene, words: string): Promise<Box | null> {
  if (!kind.plain) return around(await tab.evaluate((wanted) => window.editor!.wordBoxes(wanted), words));
  await tab.evaluate((wanted) => window.editor!.selectWords(wanted), words);
  return paintedSelection(tab);
}

/** Waits until the underlines are where the words are. */
export async function expectInPlace(scene: Scene, words = REMARK): Promise<void> {
  await until(
    `the underline is within ${TOLERANCE} px of “${words}”`,
    async () => ({ words: await wordsBox(scene, words), line: around(await underlines(scene.tab)) }),
    (seen) => seen.words !== null && seen.line !== null && distance(seen.line, seen.words) <= TOLERANCE,
    5_000,
  );
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
