/** Dates that the calendar contradicts: `Wednesday, 1 October 2020` was a Thursday. */
import { anomalyOf } from '../anomalies.ts';
import type { Anomaly, Because, Day } from '../reading.ts';
import type { Source } from '../text/scan.ts';
import { civilDay, dayNumber, isCivilDay, weekdayOf } from './calendar.ts';
import { numberOf } from './day.ts';
import type { WrittenDate } from './written/date.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A date without a year is held to the year of the document's day only within these days of it. */
const NEAR = 60;

/** The year to hold a date to: its own, or that of the document's day for a date with its weekday that lies near it. */
function yearFor(date: WrittenDate, document: number | null): number | null {
  if (date.year !== null || date.weekday === null || document === null || date.month === null || date.day === null) return date.year;
  const about = civilDay(document).year;
  return [about, about - 1, about + 1].find((year) => isCivilDay(year, date.month!, date.day!) && Math.abs(dayNumber(year, date.month!, date.day!) - document) <= NEAR) ?? null;
}

/**
 * One anomaly for each date that names another weekday than its own, or a day that the calendar does not have.
 *
 * @param document the document's day, which gives dates without a year theirs
 */
export function contradictions(source: Source, dates: readonly WrittenDate[], document: Day | null): readonly Anomaly[] {
  const found: Anomaly[] = [];
  const number = numberOf(document);
  for (const date of dates) {
    const { start, end, month, day, weekday } = date;
    if (month === null || day === null) continue;
    const year = yearFor(date, number);
    if (year === null) continue;
    const exists = isCivilDay(year, month, day), actual = exists ? weekdayOf(dayNumber(year, month, day)) : 0;
    if (exists && (weekday === null || weekday === actual)) continue;
    const written = source.text.slice(start, end).replace(/\s+/g, ' '), because: Because = [{ rule: 'date-is-another-weekday', spans: [[start, end]] }];
    found.push(!exists ? anomalyOf('contradicted-date', [start, end], because, 'no-such-day', written)
      : date.year === null ? anomalyOf('contradicted-date', [start, end], because, 'other-weekday-then', written, NAMES[actual - 1]!, String(year))
      : anomalyOf('contradicted-date', [start, end], because, 'other-weekday', written, NAMES[actual - 1]!));
  }
  return found;
}
