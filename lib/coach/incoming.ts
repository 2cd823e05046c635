/**
 * Text that the context menu hands to the workspace. It waits in the browser's session memory, which is never
 * written to disk, and is taken out of it when the workspace reads it.
 */

import { browser } from 'wxt/browser';
import { TEXT_LIMIT } from '../limits.ts';
import { z } from '../zod.ts';

const KEY = 'coach.selection';
const waitingSchema = z.array(z.string().check(z.maxLength(TEXT_LIMIT)));

/** Adds to what waits, so that several selections come along. */
export async function handSelection(text: string): Promise<void> {
  const waiting = await read();
  await browser.storage.session.set({ [KEY]: [...waiting, text.slice(0, TEXT_LIMIT)] });
}

/** @returns what waited, empty when nothing did */
export async function takeSelection(): Promise<string> {
  const waiting = await read();
  await browser.storage.session.remove(KEY);
  return waiting.join('\n\n');
}

/** @returns the way to stop */
export function watchSelection(onHanded: () => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Array.isArray(changes[KEY]?.newValue)) onHanded();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

async function read(): Promise<string[]> {
  return waitingSchema.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? [];
}
