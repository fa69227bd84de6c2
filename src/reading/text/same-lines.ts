/** Which lines a text has in common with an earlier one of the same document: all above what was changed, and all below. */
import { lastAtOrBefore } from './search.ts';
import type { Lines } from './source.ts';

export interface SameLines {
  /** So many lines at the top are the same in both: perhaps one fewer where the next is changed at its head. */
  readonly above: number;
  /** So many at the bottom, none of them counted above. */
  readonly below: number;
  /** Code units by which those stand farther behind. */
  readonly offsets: number;
}

/** Code units. */
const PIECE = 1 << 10;

/**
 * The lines that two texts have in common, each with its end and what begins the next. Linear.
 *
 * @param lines of the text before
 */
export function sameLines(before: string, lines: Lines, text: string): SameLines {
  const shorter = Math.min(before.length, text.length), offsets = text.length - before.length;
  let head = 0, tail = 0;
  // Piece by piece, then unit by unit: the engine compares pieces as a whole.
  while (head + PIECE <= shorter && before.slice(head, head + PIECE) === text.slice(head, head + PIECE)) head += PIECE;
  while (head < shorter && before.charCodeAt(head) === text.charCodeAt(head)) head++;
  while (tail + PIECE <= shorter - head && before.slice(before.length - tail - PIECE, before.length - tail) === text.slice(text.length - tail - PIECE, text.length - tail)) tail += PIECE;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  const above = head === 0 ? 0 : lastAtOrBefore(lines.start, head - 1); // `\r` may have got its `\n` where the texts part
  // Behind the end of the line in which they meet again, which a `\r` alone may have been.
  const from = before.length - tail + 2;
  let first = from > before.length ? lines.count : lastAtOrBefore(lines.start, from);
  if (first < lines.count && lines.start[first]! < from) first++;
  first = Math.max(first, above + 1);
  return { above, below: Math.max(0, lines.count - first), offsets };
}
