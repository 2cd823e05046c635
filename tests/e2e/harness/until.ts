/**
 * Looks again every 30 ms until what is read is so, and returns it. A state is waited for, never a time.
 *
 * @param what says what is waited for, for the error
 * @throws Error with the last value read after `limit` ms
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  isSo: (value: T) => boolean = Boolean,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + limit;
  let last: unknown;
  do {
    try {
      const value = await read();
      if (isSo(value)) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  } while (performance.now() < deadline);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${limit / 1000} s in vain until ${what}; last seen: ${seen}`);
}
