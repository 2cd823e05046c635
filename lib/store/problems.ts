/** Why the browser did not keep something, told apart as far as the user can do something about it. */

/**
 * - `full`: no room is left on the device, or for this extension.
 * - `blocked`: another tab still uses an older version of the database.
 * - `newer`: a newer version of the extension has written the database.
 * - `forbidden`: this window may keep nothing, such as a private one.
 * - `failed`: anything else.
 */
export const STORAGE_PROBLEMS = ['full', 'blocked', 'newer', 'forbidden', 'failed'] as const;
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];

const BY_NAME: Record<string, StorageProblem> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'forbidden',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  MissingAPIError: 'forbidden',
};

/** @param error as IndexedDB or Dexie throws it; Dexie keeps the cause in `inner` */
export function problemOf(error: unknown): StorageProblem {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  if (name && name in BY_NAME) return BY_NAME[name]!;
  return inner && inner !== error ? problemOf(inner) : 'failed';
}
