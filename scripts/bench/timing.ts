/** @returns the median time of a run in ms; the first `warmUp` runs are not counted */
export async function median(run: () => unknown, runs = 15, warmUp = 10): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs + warmUp; index++) {
    const start = performance.now();
    await run();
    if (index >= warmUp) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** @returns the time of one run in ms */
export async function once(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Rows as a plain table, the first column to the left and the others to the right. */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
