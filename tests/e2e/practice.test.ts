import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS } from '../../lib/engine/types.ts';
import nl from '../../lib/i18n/nl.json' with { type: 'json' };
import { rules } from '../../lib/languages/nl/rules/index.ts';
import { ITEMS } from '../../lib/practice/content/index.ts';
import { clickableWords } from '../../lib/practice/marking.ts';
import { itemsFor } from '../../lib/practice/rounds.ts';
import { ruleItem } from '../../lib/practice/rule-item.ts';
import { type Item, rangeOf } from '../../lib/practice/schema.ts';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Tab } from './harness/driver.ts';
import { paste, press, shows } from './harness/page.ts';
import { storedText } from './harness/stored.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';

const { practice, page: shared } = nl;
const ITEMS_HERE = itemsFor(ITEMS, { language: 'nl', region: 'BE' });
/** What fills a lesson up. */
const RULE_ITEMS = rules
  .map((rule) => ruleItem(rule, { language: 'nl', interfaceLanguage: 'nl' }))
  .filter((item) => item !== null);
const WEEK = 7 * 86_400_000;
/** Some words of a scene's good note, which must not be found in any storage. */
let written = '';

/** A sentence by which the item on the page is known. */
function signOf(item: Item): string {
  switch (item.kind) {
    case 'sort':
      return item.sentences[0]!.text;
    case 'split':
      return item.parts[0]!.text;
    case 'find':
      return item.text;
    case 'complete':
      return item.note;
    case 'choose':
      return item.better;
    case 'observe':
      return item.scene;
    default:
      return item.situation;
  }
}

async function itemOn(tab: Tab): Promise<Item> {
  const text = await until('an exercise is there', () =>
    tab.evaluate(() => document.querySelector<HTMLElement>('.exercise')?.textContent ?? ''),
  );
  const item = [...ITEMS_HERE, ...RULE_ITEMS].find(
    (one) => text.includes(practice.task[one.kind]) && text.includes(signOf(one)),
  );
  if (!item) throw new Error(`No item reads: ${text}`);
  return item;
}

/** Marks the fieldset whose legend reads so, for `press` to look in. */
async function fieldset(tab: Tab, legend: string): Promise<string> {
  await tab.evaluate((wanted) => {
    for (const one of document.querySelectorAll('fieldset')) {
      one.toggleAttribute('data-here', one.querySelector('legend')?.innerText.trim() === wanted);
    }
  }, legend);
  return '[data-here]';
}

/** Answers as somebody who knows it all. */
async function answer(tab: Tab, item: Item): Promise<void> {
  switch (item.kind) {
    case 'sort':
      for (const { text, bin } of item.sentences) {
        const label = bin === 'fact' ? practice.sort.fact : shared.category[bin];
        await press(tab, label, await fieldset(tab, text));
      }
      return press(tab, practice.check);
    case 'split':
      for (const { text, side } of item.parts) {
        await press(tab, practice.split[side], await fieldset(tab, text));
      }
      return press(tab, practice.check);
    case 'find': {
      const ranges = item.phrases.map((phrase) => rangeOf(item.text, phrase)!);
      for (const { start, end } of ranges) {
        const index = clickableWords(item.text).findIndex((word) => word.start < end && word.end > start);
        await tab.evaluate((at) => document.querySelectorAll<HTMLElement>('.word')[at]!.click(), index);
      }
      return press(tab, practice.check);
    }
    case 'choose':
      await press(tab, item.better);
      await press(tab, item.reasons.find(({ right }) => right)!.text);
      return press(tab, practice.check);
    case 'complete':
      for (const field of item.missing) await press(tab, shared.field[field]);
      await press(tab, practice.complete.on);
      await tab.evaluate(
        (fields) => {
          const lists = document.querySelectorAll<HTMLSelectElement>('.exercise select');
          fields.forEach((field, index) => {
            lists[index]!.value = field;
            lists[index]!.dispatchEvent(new Event('change', { bubbles: true }));
          });
        },
        item.given.map(({ field }) => FIELDS.find((one) => one === field)!),
      );
      return press(tab, practice.check);
    default: {
      const model = item.kind === 'observe' ? item.model : item.models[0]!;
      if (item.kind === 'observe') written = model.slice(0, 40);
      await paste(tab, '.exercise textarea', model);
      await press(tab, practice.write.compare);
      await shows(tab, practice.compare.clean);
    }
  }
}

/** Does every exercise of the round, and gives what they were. */
async function doRound(tab: Tab): Promise<Item[]> {
  const done: Item[] = [];
  const isOver = () => tab.evaluate((words) => document.body.innerText.includes(words), practice.summary.on);
  while (!(await isOver())) {
    const item = await itemOn(tab);
    await answer(tab, item);
    done.push(item);
    await until('the next button is there', () =>
      tab.evaluate(() => document.querySelector('.round-buttons .primary') !== null),
    );
    const position = await tab.evaluate(() => document.querySelector('.exercise')?.textContent);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.round-buttons .primary')!.click());
    await until('the next exercise is there', async () => {
      const now = await tab.evaluate(() => document.querySelector('.exercise')?.textContent);
      return now !== position;
    });
  }
  return done;
}

/** Lets time pass: everything that was to come back comes back so much earlier. */
function letPass(tab: Tab, time: number): Promise<void> {
  return tab.evaluate(async (past) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('feitelijk'));
    const store = database.transaction('practiceMemories', 'readwrite').objectStore('practiceMemories');
    for (const row of await settled(store.getAll())) {
      await settled(store.put({ ...row, due: row.due - past, last: row.last - past }));
    }
    database.close();
  }, time);
}

describe.each(BROWSERS)('a newcomer, in %s', (browser) => {
  const visit = useBrowser(browser, { on: false });
  let tab: Tab;
  beforeAll(async () => {
    tab = await visit.driver.openExtension('practice.html');
  });
  afterAll(() => tab?.close());

  it('does the start test', async () => {
    await press(tab, practice.home.start.link);
    expect((await doRound(tab)).length).toBeGreaterThan(4);
    await press(tab, practice.summary.on);
  });

  it('does two lessons', async () => {
    for (const _ of ['first', 'second']) {
      await press(tab, practice.home.lesson.link);
      const topics = (await doRound(tab)).map(({ topic }) => topic);
      expect(new Set(topics).size).toBe(1);
      await press(tab, practice.summary.on);
    }
  });

  it('writes the note of a scene', async () => {
    await press(tab, practice.nav.scenes);
    const scene = ITEMS_HERE.find(({ kind }) => kind === 'observe') as Extract<Item, { kind: 'observe' }>;
    await press(tab, scene.title);
    expect(await doRound(tab)).toEqual([scene]);
  });

  it('sees progress, and nobody sees what was written', async () => {
    await press(tab, practice.nav.progress);
    await shows(tab, practice.data.title);
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.innerText),
    );
    expect(rows).toHaveLength(15);
    expect(rows.filter((row) => !row.includes(practice.stage.unseen)).length).toBeGreaterThan(2);
    expect(written).not.toBe('');
    expect(await storedText(tab)).not.toContain(written);
  });

  it('finds what is due when a week has passed, and does it', async () => {
    await letPass(tab, WEEK);
    await tab.evaluate(() => {
      location.hash = '#/';
      location.reload();
    });
    await shows(tab, practice.home.repeat.title);
    await press(tab, practice.home.repeat.link);
    expect((await doRound(tab)).length).toBeGreaterThan(0);
    await press(tab, practice.summary.on);
    await shows(tab, practice.home.lessons);
    const repeats = await tab.evaluate(
      (words) => document.body.innerText.includes(words),
      practice.home.repeat.title,
    );
    expect(repeats).toBe(false);
  });

  it('sorts by keyboard alone', async () => {
    const sort = ITEMS_HERE.find(({ kind }) => kind === 'sort') as Extract<Item, { kind: 'sort' }>;
    await tab.evaluate((id) => {
      location.hash = `#/item/${id}`;
    }, sort.id);
    await shows(tab, sort.sentences[0]!.text);
    await tab.evaluate(() => document.querySelector<HTMLElement>('h1')!.focus());
    for (const { bin } of sort.sentences) {
      await tab.press('Tab');
      await tab.type(' ');
      for (let moves = sort.bins.indexOf(bin); moves > 0; moves--) await tab.press('ArrowRight');
    }
    await tab.press('Tab');
    await tab.press('Enter');
    await until('the focus is on how it went', () =>
      tab.evaluate(
        (well) => (document.activeElement as HTMLElement)?.innerText === well,
        practice.feedback.well,
      ),
    );
  });
});

describe.each(BROWSERS)('the rules, in %s', (browser) => {
  const visit = useBrowser(browser, { on: false });

  it('open at the one the address names, and can be searched', async () => {
    const tab = await visit.driver.openExtension('rules.html#vague/duration');
    await until('the rule has the focus', () =>
      tab.evaluate(() => document.activeElement?.id === 'vague/duration'),
    );
    await paste(tab, 'input[type=search]', 'vague/duration');
    await until('one rule is left', () =>
      tab.evaluate(() => document.querySelectorAll('article').length === 1),
    );
    await tab.close();
  });
});
