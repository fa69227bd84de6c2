/** Offsets, lines and the words between them. */
import type { Reading, Span } from '../reading/reading.ts';
import { lastAtOrBefore } from '../reading/text/search.ts';

type Lined = Pick<Reading, 'text' | 'lineStarts'>;

/** The 1-based line an offset lies in. */
export function lineOf({ lineStarts }: Lined, offset: number): number {
  return lastAtOrBefore(lineStarts, offset) + 1;
}

export function wordsOf({ text }: Lined, [start, end]: Span): string {
  return text.slice(start, end);
}

/** A 1-based line without its terminator. */
export function spanOfLine({ text, lineStarts }: Lined, line: number): Span {
  const start = lineStarts[line - 1] ?? text.length;
  let end = lineStarts[line] ?? text.length;
  if (end > start && text.charCodeAt(end - 1) === 0x0a) end--;
  if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
  return [start, end];
}

export function isBlankLine(reading: Lined, line: number): boolean {
  return wordsOf(reading, spanOfLine(reading, line)).trim() === '';
}

/** From the first line's start to the last line's end. */
export function spanOfLines(reading: Lined, [first, last]: readonly [number, number]): Span {
  return [spanOfLine(reading, first)[0], spanOfLine(reading, last)[1]];
}

/** Whether an offset lies in a span, its end included: where a cursor stands behind the last letter it still touches the word. */
export function touches([start, end]: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
