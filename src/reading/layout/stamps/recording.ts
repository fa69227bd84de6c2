/** Times of a recording at the heads of a transcript's lines (`[00:03:12] Holm: …`, `01:05 Quill: …`): no clock times, and no entries. */
import type { Span } from '../../reading.ts';
import type { Page } from '../page.ts';
import { labelEnd } from '../transcript.ts';
import type { Stamp } from './stamps.ts';

const FEWEST = 3;
/** Minutes after which a recording's first line comes no more, and a clock time may. */
const LATEST_BEGIN = 10;

/**
 * Where such times stand, where the stamps of the page are such: they begin about zero, never go back, and those who speak stand behind nearly
 * all of them; empty where the stamps are clock times.
 *
 * @param stamped by index among the page's lines
 */
export function recordingTimes(page: Page, stamped: ReadonlyMap<number, Stamp>): readonly Span[] {
  if (stamped.size < FEWEST) return NONE;
  const { text, tokens } = page.source, spans: Span[] = [];
  let labelled = 0, before = -1;
  for (const [at, { time, span, date }] of stamped) {
    const parts = date === null ? /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?$/.exec(text.slice(...time).trim()) : null;
    if (parts === null) return NONE;
    const seconds = Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
    if (seconds < before || (before < 0 && seconds > LATEST_BEGIN * 60)) return NONE;
    before = seconds;
    spans.push(span);
    const line = page.lines[at]!;
    let first = line.first;
    while (first < line.end && tokens.start[first]! < span[1]) first++;
    if (labelEnd(page, { ...line, first }) >= 0) labelled++;
  }
  return labelled * 5 >= stamped.size * 4 ? spans : NONE;
}

const NONE: readonly Span[] = [];
