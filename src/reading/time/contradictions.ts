/** Dates that the calendar contradicts: `Wednesday, 1 October 2020` was a Thursday. */
import type { Anomaly } from '../reading.ts';
import type { Source } from '../text/scan.ts';
import { dayNumber, isCivilDay, weekdayOf } from './calendar.ts';
import type { WrittenDate } from './written/date.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** One anomaly for each full date that names another weekday than its own, or a day that the calendar does not have. */
export function contradictions(source: Source, dates: readonly WrittenDate[]): readonly Anomaly[] {
  const found: Anomaly[] = [];
  for (const { start, end, year, month, day, weekday } of dates) {
    if (year === null || month === null || day === null) continue;
    const exists = isCivilDay(year, month, day), actual = exists ? weekdayOf(dayNumber(year, month, day)) : 0;
    if (exists && (weekday === null || weekday === actual)) continue;
    const written = `“${source.text.slice(start, end)}”`;
    found.push({
      span: [start, end], kind: 'contradicted-date', message: exists ? `${written} is a ${NAMES[actual - 1]} in the calendar.` : `The calendar has no ${written}.`,
      because: [{ rule: 'date-is-another-weekday', spans: [[start, end]] }],
    });
  }
  return found;
}
