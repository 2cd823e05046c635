/**
 * Text locked with a passphrase, as a file: AES-GCM with a key from PBKDF2, both of the browser itself. Whoever lost
 * the passphrase lost the text: there is no second key.
 */

import { z } from '../zod.ts';

/** Bumped when an older version could not open the file. */
const VERSION = 1;
/** What OWASP's password storage cheat sheet asks of PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000;
/** Most that a file may ask for: it comes from outside, and each one costs time. */
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** Shortest passphrase that is taken, in UTF-16 code units. */
export const MIN_PASSPHRASE = 10;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const fileSchema = z.object({
  feitelijk: z.literal('sealed'),
  version: z.literal(VERSION),
  iterations: z.int().check(z.positive(), z.maximum(MOST_ITERATIONS)),
  salt: base64,
  iv: base64,
  data: base64,
});
const headSchema = z.object({ feitelijk: z.literal('sealed'), version: z.number() });

/**
 * - `other`: not a file of ours.
 * - `newer`: written by a newer version.
 * - `damaged`: incomplete or changed in its outer form.
 * - `locked`: the passphrase is another one, or the text inside was changed: the two cannot be told apart.
 */
export type SealProblem = 'other' | 'newer' | 'damaged' | 'locked';

export class SealError extends Error {
  readonly problem: SealProblem;

  constructor(problem: SealProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** @returns the content of a file that `unseal` opens with the same passphrase */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const file: z.infer<typeof fileSchema> = {
    feitelijk: 'sealed',
    version: VERSION,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return JSON.stringify(file);
}

/** @throws SealError */
export async function unseal(file: string, passphrase: string): Promise<string> {
  const { iterations, salt, iv, data } = parse(file);
  const key = await keyFrom(passphrase, fromBase64(salt), iterations);
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
    return new TextDecoder().decode(text);
  } catch {
    throw new SealError('locked');
  }
}

function parse(file: string): z.infer<typeof fileSchema> {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    throw new SealError('other');
  }
  const head = headSchema.safeParse(value);
  if (!head.success) throw new SealError('other');
  if (head.data.version > VERSION) throw new SealError('newer');
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw new SealError('damaged');
  return parsed.data;
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(rule, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** In pieces: a long list of arguments overflows the stack. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
