/** What the commands share: lines of JSON in and out for `--jsonl`, whole texts otherwise, and how they fail. */

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import type * as z from 'zod';

/** What the user gave cannot be used; the message says why, in one line. */
export class InputError extends Error {}

/** A line that cannot be read. `line` counts from 1. */
export class LineError extends InputError {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
  }
}

/**
 * Reads and checks one value a line, as they come in; empty lines are skipped.
 *
 * @throws LineError at the first line that is not JSON or does not fit the schema; the lines before it have
 *   been given out by then
 */
export async function* readLines<Schema extends z.ZodType>(
  input: Readable,
  schema: Schema,
): AsyncGenerator<z.infer<Schema>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const result = schema.safeParse(parse(line, number));
    if (!result.success) throw new LineError(number, reasonOf(result.error));
    yield result.data;
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError(number, 'not valid JSON');
  }
}

/** The first problem, with the place it is in. */
function reasonOf({ issues: [issue] }: z.ZodError): string {
  const place = issue!.path.join('.');
  return place ? `${place}: ${issue!.message}` : issue!.message;
}

/**
 * Runs a command line: what goes wrong with the input is one line on stderr and exit code 2.
 *
 * @param name of the command, for the message
 */
export async function runCommand(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    // Node gives a code to what it refuses of the user: a file that is not there, an option that does not exist.
    if (!(error instanceof InputError || (error instanceof Error && 'code' in error))) throw error;
    process.stderr.write(`${name}: ${error.message.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}

/** Writes a line and waits when the reader is slower. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** The files' texts, or that of standard input when none is named. */
export async function readTexts(files: string[]): Promise<{ name?: string; text: string }[]> {
  if (files.length === 0) return [{ text: await readAll(process.stdin) }];
  return Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
}
