/** When the page was last changed or published, as a line above its entries tells: `Updated 14:05 GMT, 3 March`. */
import type { Layout } from '../layout/layout.ts';
import { captureWords, publicationWords } from '../lexicon/calendar.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Span } from '../reading.ts';
import { isBlank, Token, type Source } from '../text/scan.ts';
import { readClock } from './written/clock.ts';
import { readZone } from './written/zone.ts';
import type { WrittenDate } from './written/date.ts';

export interface Capture {
  /** Minute of the day. */
  readonly minute: number;
  readonly date: WrittenDate | null;
  readonly zone: Span | null;
  /** From the word that says so to the clock time. */
  readonly span: Span;
}

const isCaptured = wordSet(captureWords), isPublished = wordSet(`${captureWords} ${publicationWords}`);
/** Lines above the entries that are looked at, and tokens that such a line has at most. */
const MOST_LINES = 40, MOST_TOKENS = 40;
/** Tokens of a line that holds a date, a clock time and a zone, and nothing else. */
const DATE_TOKENS = 18;

/** The first line above the first entry that tells when the page was last changed, or `null`. Ages are counted from there. */
export function captureOf(source: Source, layout: Layout, dates: readonly WrittenDate[]): Capture | null {
  return findLine(source, layout, dates, isCaptured, false);
}

/** The zone in which a line above the entries tells when the page was published or changed; `null` where none does. */
export function zoneOfPage(source: Source, layout: Layout, dates: readonly WrittenDate[]): Span | null {
  return findLine(source, layout, dates, isPublished, true)?.zone ?? null;
}

function findLine(source: Source, layout: Layout, dates: readonly WrittenDate[], isLead: (word: number) => boolean, zoned: boolean): Capture | null {
  const { tokens, lines, text } = source;
  const stop = layout.entries[0]?.stamp.line ?? 0;
  let seen = 0;
  for (let line = 0; line < stop && seen < MOST_LINES; line++) {
    if (isBlank(lines, line)) continue;
    seen++;
    const first = lines.firstToken[line]!, end = lines.firstToken[line + 1]!;
    if (end - first > MOST_TOKENS) continue;
    let t = first;
    while (t < end && !(tokens.kind[t] === Token.word && isLead(tokens.word[t]!))) t++;
    // `25 May 2022 at 10:20 p.m. EDT` needs no word to say what it is.
    if (t === end && zoned && end - first <= DATE_TOKENS && dates.some(({ start, day, month }) => start === tokens.start[first] && day !== null && month !== null)) t = first;
    const word = t;
    for (; t < end; t++) {
      if (text.charCodeAt(tokens.start[t]!) > 0x39 || text.charCodeAt(tokens.start[t]!) < 0x30) continue;
      const date = dates.find(({ start, end: last }) => start <= tokens.start[t]! && tokens.start[t]! < last);
      const clock = date === undefined ? readClock(text, tokens.start[t]!, false) : null;
      if (clock === null || clock.malformed || clock.end > lines.end[line]!) continue;
      const zone = readZone(text, text.charCodeAt(clock.end) === 0x20 ? clock.end + 1 : clock.end);
      if (zoned && zone === null) continue;
      const own = dates.find(({ start, end: last, day, month }) => start >= tokens.start[word]! && last <= lines.end[line]! && day !== null && month !== null) ?? null;
      return { minute: (clock.hour % 24) * 60 + clock.minute, date: own, zone: zone === null ? null : [zone.start, zone.end], span: [tokens.start[word]!, clock.end] };
    }
  }
  return null;
}
