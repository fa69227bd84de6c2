/** Where a line has gone to when a text was replaced by a later one. */

/** Lines looked at around the one that is looked for, and around a place that may be it. */
const NEAR = 40;
const CONTEXT = 4;

/**
 * @param before lines of the earlier text
 * @param after lines of the later one
 * @param line index from 0 into `before`
 * @returns index into `after`; `null` where neither the line nor one near it is there any more
 */
export function sameLine(before: readonly string[], after: readonly string[], line: number): number | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (line < head) return line;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (line >= before.length - tail) return line + after.length - before.length;
  return nearestKept(before, after, line, placesOf(after, head, after.length - tail));
}

/** Where each line stands that is not blank. */
function placesOf(lines: readonly string[], first: number, end: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = first; at < end; at++) {
    const text = lines[at]!;
    if (text.trim() === '') continue;
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** From the line outwards, what is below it first: it is what the reader is about to read. */
function nearestKept(before: readonly string[], after: readonly string[], line: number, places: ReadonlyMap<string, readonly number[]>): number | null {
  for (let distance = 0; distance <= NEAR; distance++) {
    for (const from of distance === 0 ? [line] : [line + distance, line - distance]) {
      const found = places.get(before[from] ?? '');
      if (found) return Math.min(after.length - 1, Math.max(0, bestOf(before, after, from, found) - from + line));
    }
  }
  return null;
}

/** Of several like it, the one with the most like neighbours; of those, the first. */
function bestOf(before: readonly string[], after: readonly string[], from: number, places: readonly number[]): number {
  let best = places[0]!, most = -1;
  for (const at of places.slice(0, 100)) {
    let alike = 0;
    for (let step = 1; step <= CONTEXT; step++) {
      if (before[from + step] !== undefined && before[from + step] === after[at + step]) alike++;
      if (before[from - step] !== undefined && before[from - step] === after[at - step]) alike++;
    }
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}
