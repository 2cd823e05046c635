import { configure, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, vi } from 'vitest';
import { Coach } from '../../../components/coach/coach.tsx';
import type { Confirmed } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { database } from '../../../lib/store/database.ts';
import { show } from '../setup.tsx';

// The engine is loaded and compiled when the first text is read.
configure({ asyncUtilTimeout: 10_000 });

/** A list in jsdom has no height of its own, and then only shows what is in sight. */
const HEIGHT = 2_000;

beforeEach(async () => {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => HEIGHT },
    clientWidth: { configurable: true, get: () => 800 },
    offsetHeight: { configurable: true, get: () => 80 },
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo = () => {};
  // What drags says in development that a list without a height cannot scroll.
  vi.spyOn(console, 'warn').mockReturnValue();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  // jsdom's files have neither.
  Blob.prototype.arrayBuffer = function () {
    return contentOf(this, (reader, blob) => reader.readAsArrayBuffer(blob)) as Promise<ArrayBuffer>;
  };
  Blob.prototype.text = function () {
    return contentOf(this, (reader, blob) => reader.readAsText(blob)) as Promise<string>;
  };
  location.hash = '';
  await database.open();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

function contentOf(blob: Blob, start: (reader: FileReader, blob: Blob) => void): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    start(reader, blob);
  });
}

/** Opens the workspace at an address. */
export async function open(hash = '#/'): Promise<UserEvent> {
  location.hash = hash;
  const user = await show(<Coach />);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

/** Opens a set with these sentences. */
export async function openSet(texts: string[], part = ''): Promise<{ user: UserEvent; id: string }> {
  const id = await store.createSet(
    { title: 'Eten' },
    texts.map((text) => ({
      text: text as Confirmed,
      categories: text.includes('stout') ? ['judgement'] : [],
    })),
  );
  return { user: await open(`#/set/${id}${part}`), id };
}

export const sentencesOf = async (id: string) =>
  (await store.sentences(id)).map(({ text }) => text as string);

/** Everything that is stored, as one text. */
export const storedText = async () => JSON.stringify(await store.everything());

/** What axe finds wrong; colours are for the browser's tests, jsdom has none. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
