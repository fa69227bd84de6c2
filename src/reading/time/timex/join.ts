/** Days and clock times that make one expression: `6 February 2016, 21:33`, `Friday 9 a.m.`. With `at` between them they are two. */
import type { Span } from '../../reading.ts';
import type { Source } from '../../text/scan.ts';
import type { Expression } from './meaning.ts';
import * as words from './words.ts';

/** The clock time as one of the day it stands behind, or `null`. */
function clockOfDay(source: Source, last: Expression, next: Expression): Expression | null {
  const day = last.meaning, clock = next.meaning;
  if (clock.kind !== 'clock' || (day.kind !== 'date' && day.kind !== 'weekday' && day.kind !== 'day') || day.clock != null || day.part === 'W') return null;
  if (next.first > last.next && !words.isMark(source, last.next, words.COMMA)) return null;
  if (source.text.slice(last.end, next.start).includes('\n')) return null;
  return { ...next, first: last.first, start: last.start, meaning: { ...day, clock } };
}

/** The expressions with those joined that make one. A stamp's clock time is the entry's own. Linear. */
export function joinClocks(source: Source, expressions: readonly Expression[], stamps: readonly Span[]): readonly Expression[] {
  let joined: Expression[] | null = null, s = 0;
  for (let i = 0; i < expressions.length; i++) {
    const next = expressions[i]!, last = i > 0 ? expressions[i - 1]! : null;
    if (next.meaning.kind === 'clock' && last !== null && next.first - last.next <= 1) {
      while (s < stamps.length && stamps[s]![1] <= last.start) s++;
      const one = s < stamps.length && stamps[s]![0] < next.end ? null : clockOfDay(source, last, next);
      if (one !== null) {
        joined ??= expressions.slice(0, i);
        joined[joined.length - 1] = one;
        continue;
      }
    }
    joined?.push(next);
  }
  return joined ?? expressions;
}
