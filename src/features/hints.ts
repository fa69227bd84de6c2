/**
 * The day before the first entry and wherever it changes: the one thing a bare clock time does not tell; behind an age the
 * clock time that it comes to, where the page tells when it was changed. And, only where
 * the reader asks for it, the day behind words that name one without its date: "Tuesday", "yesterday", "4 p.m.".
 */
import type { Rule } from '../reading/rules.ts';
import type { Reading, Timex } from '../reading/reading.ts';
import { dayOfDocumentWords, partsOf, shortDay, weekdayFor } from './days.ts';
import { becauseLines } from './evidence.ts';
import { dayContent, timexContent } from './hover.ts';
import type { Line } from './content.ts';
import type { Kept } from './evidence.ts';
import { aboutWords } from './stamp-words.ts';

export interface Hint {
  /** Where it stands: before the entry's time, behind the words of a time expression. */
  readonly offset: number;
  readonly after: boolean;
  readonly label: string;
  /** Why, asked for when the pointer rests on it: groups of lines. */
  readonly why: (kept?: Kept) => readonly (readonly Line[])[];
}

/** Hints in `[from, to)`, in the order of the text. */
export function hintsIn(reading: Reading, from = 0, to = reading.text.length + 1, timexes = false): Hint[] {
  const hints: Hint[] = [];
  reading.entries.forEach((entry, index) => {
    const about = aboutWords(entry), end = entry.time[1];
    if (about !== '' && end >= from && end < to) hints.push({ offset: end, after: true, label: about, why: () => [becauseLines(reading, entry.because, entry.time)] });
    if (index > 0 && ((entry.clock === null && entry.age === null) || (!entry.rollover && reading.entries[index - 1]!.day !== null))) return; // a date is written there already
    const { day } = entry;
    const offset = entry.time[0];
    if (day === null || offset < from || offset >= to) return;
    hints.push({ offset, after: false, label: index === 0 ? dayOfDocumentWords(reading, day) : shortDay(day, weekdayFor(reading, day)), why: (kept) => dayContent(reading, day, kept) });
  });
  for (const timex of timexes ? reading.timexes : []) {
    const offset = timex.span[1];
    if (offset < from || offset >= to) continue;
    const label = timexLabel(reading, timex);
    if (label !== null) hints.push({ offset, after: true, label, why: () => timexWhy(reading, timex) });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

/** These say the date themselves. */
const DATED: ReadonlySet<Rule> = new Set<Rule>(['date-as-written', 'year-from-the-day']);

/** The day that the words leave to be reckoned; `null` where they tell it, or where no date is known. */
function timexLabel(reading: Reading, { type, value, because }: Timex): string | null {
  if (value === null || (type !== 'DATE' && type !== 'TIME') || because.some(({ rule }) => DATED.has(rule))) return null;
  const [day = ''] = value.split('T');
  return partsOf(day).day === null ? null : shortDay(day, weekdayFor(reading, day));
}

function timexWhy(reading: Reading, timex: Timex): readonly (readonly Line[])[] {
  const content = timexContent(reading, timex);
  return content === null ? [] : [content.lines, content.because];
}
