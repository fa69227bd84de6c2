/** Times of a recording at the heads of a transcript's lines (`[00:03:12] Holm: …`, `01:05 Quill: …`): no clock times, and no entries. */
import type { Span } from '../../reading.ts';
import { Char, charClass } from '../../text/chars.ts';
import type { Page } from '../page.ts';
import { labelEnd } from '../transcript.ts';

const FEWEST = 3;
/** Seconds after which a recording's first line comes no more, and a clock time may. */
const LATEST_BEGIN = 600;
const TIME = /[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])]?(?=\s)/y;
const OPEN = 0x5b, ROUND = 0x28;

export interface Recorded {
  /** Where the times stand, ascending. */
  readonly spans: readonly Span[];
  /** The lines that they head, by index among the page's lines. */
  readonly lines: ReadonlySet<number>;
}

/** The times of a recording, where the page is the transcript of one: they begin about zero, never go back, and those who speak stand behind nearly all of them. */
export function recordingTimes(page: Page): Recorded {
  const { text, tokens } = page.source, spans: Span[] = [], heads = new Set<number>();
  let labelled = 0, before = -1;
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i]!;
    if (line.initial !== OPEN && line.initial !== ROUND && charClass(line.initial) !== Char.digit) continue;
    const start = tokens.start[line.first]!;
    TIME.lastIndex = start;
    const time = TIME.exec(text);
    if (time === null) continue;
    const seconds = Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]), end = TIME.lastIndex;
    if (seconds < before || (before < 0 && seconds > LATEST_BEGIN)) return NONE;
    before = seconds;
    spans.push([start, end]);
    heads.add(i);
    let first = line.first;
    while (first < line.end && tokens.start[first]! < end) first++;
    if (labelEnd(page, { ...line, first }) >= 0) labelled++;
  }
  return spans.length >= FEWEST && labelled * 5 >= spans.length * 4 ? { spans, lines: heads } : NONE;
}

const NONE: Recorded = { spans: [], lines: new Set() };
