/** The day before the first entry and wherever it changes: the one thing a bare clock time does not tell. */
import type { Reading } from '../reading/reading.ts';
import { dayWords, shortDay, weekdayFor } from './days.ts';
import { dayContent } from './hover.ts';
import type { Line } from './content.ts';

export interface Hint {
  /** Where it stands: before the entry's time. */
  readonly offset: number;
  readonly label: string;
  /** Why, asked for when the pointer rests on it: groups of lines. */
  readonly why: () => readonly (readonly Line[])[];
}

/** Hints in `[from, to)`. */
export function hintsIn(reading: Reading, from = 0, to = reading.text.length + 1): Hint[] {
  const hints: Hint[] = [];
  reading.entries.forEach((entry, index) => {
    if (index > 0 && !entry.rollover) return;
    const { day } = entry;
    const offset = entry.time[0];
    if (day === null || offset < from || offset >= to) return;
    const weekday = weekdayFor(reading, day);
    hints.push({ offset, label: index === 0 ? dayWords(day, weekday) : shortDay(day, weekday), why: () => dayContent(reading, day) });
  });
  return hints;
}
