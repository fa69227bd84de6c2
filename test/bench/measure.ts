/** Times on a noisy machine: what is compared is run in turns, and the middle one of several runs stands for all. */

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of work by this thread so far: what other programs take of the processor is no part of it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of work that one run takes. */
export function time(run: () => unknown): number {
  const start = worked();
  run();
  return worked() - start;
}

/** Medians of all the runs, taken in turns so that a busy moment falls on each alike. The first round only warms up. */
export function inTurns(runs: readonly (() => unknown)[], rounds: number): number[] {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round <= rounds; round++) runs.forEach((run, i) => {
    const taken = time(run);
    if (round > 0) times[i]!.push(taken);
  });
  return times.map(median);
}

/** The shortest of several runs: noise only ever adds. */
export function shortest(run: () => unknown, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) best = Math.min(best, time(run));
  return best;
}

/** The exponent of growth between two sizes: 1 is linear, 2 quadratic. */
export const exponent = (smaller: number, larger: number, factor: number): number => Math.log(larger / Math.max(smaller, 0.01)) / Math.log(factor);

/** A table for a terminal and for Markdown alike. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
