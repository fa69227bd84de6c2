/** Things with a place in the text, found by an offset: a binary search, then the few before it that reach so far. */
import type { Span } from '../reading/reading.ts';
import { lowerBound } from '../reading/text/search.ts';
import { touches } from './places.ts';

export interface Placed<Value> {
  readonly span: Span;
  readonly value: Value;
}

export interface SpanIndex<Value> {
  /** By where they begin. */
  readonly items: readonly Placed<Value>[];
  /** How far any item up to this one reaches. */
  readonly reach: readonly number[];
}

export function indexSpans<Value>(items: readonly Placed<Value>[]): SpanIndex<Value> {
  const sorted = [...items].sort((a, b) => a.span[0] - b.span[0]);
  let furthest = 0;
  return { items: sorted, reach: sorted.map(({ span }) => (furthest = Math.max(furthest, span[1]))) };
}

/** Those that an offset touches, the shortest first; of two as long as each other, the one that came first. */
export function touching<Value>({ items, reach }: SpanIndex<Value>, offset: number): Placed<Value>[] {
  const found: Placed<Value>[] = [];
  for (let at = countUpTo(items, offset) - 1; at >= 0 && reach[at]! >= offset; at--) if (touches(items[at]!.span, offset)) found.unshift(items[at]!);
  return found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
}

/** Those that lie in a span, in order. */
export function within<Value>({ items }: SpanIndex<Value>, [start, end]: Span): Placed<Value>[] {
  const found: Placed<Value>[] = [];
  for (let at = countUpTo(items, start - 1); at < items.length && items[at]!.span[0] < end; at++) if (items[at]!.span[1] <= end) found.push(items[at]!);
  return found;
}

/** How many begin at the offset or before it. */
function countUpTo(items: readonly Placed<unknown>[], offset: number): number {
  return lowerBound(items, offset + 1, ({ span }) => span[0]);
}

export const lengthOf = ([start, end]: Span): number => end - start;

/** In order, each once. */
export function distinctSpans(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter((span) => !seen.has(span.join()) && seen.add(span.join())).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

export const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether all of the second lies in the first. */
export const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;
