/** Days as far as they are known: `2020-09-30`, `XXXX-09-30` (no year), `XXXX-WXX-3` (a weekday and nothing more). */
import type { Day } from '../reading.ts';
import { civilDay, dayNumber, daysInMonth, isCivilDay, weekdayOf } from './calendar.ts';

export type KnownDay =
  | { readonly kind: 'full'; readonly number: number }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number };

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2020-09-30` of a day number; `null` outside the years 1–9999. */
export function fullDay(number: number): Day | null {
  const { year, month, day } = civilDay(number);
  return year >= 1 && year <= 9999 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

export const yearlessDay = (month: number, day: number): Day => `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
const WEEKDAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6, 7].map((weekday) => `XXXX-WXX-${weekday}`);
export const weekdayDay = (weekday: number): Day => WEEKDAYS[weekday]!;

/** What a Day says; `null` for a string that is none, or a day that the calendar does not have. */
export function parseDay(day: string): KnownDay | null {
  if (day !== last.day) last = { day, known: parse(day) };
  return last.known;
}
/** The same day is asked for again and again. */
let last: { readonly day: string; readonly known: KnownDay | null } = { day: '', known: null };

function parse(day: string): KnownDay | null {
  const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (full) {
    const [year, month, date] = [Number(full[1]), Number(full[2]), Number(full[3])];
    return isCivilDay(year, month, date) ? { kind: 'full', number: dayNumber(year, month, date) } : null;
  }
  const yearless = /^XXXX-(\d\d)-(\d\d)$/.exec(day);
  if (yearless) {
    const [month, date] = [Number(yearless[1]), Number(yearless[2])];
    return date >= 1 && date <= daysInMonth(2000, month) ? { kind: 'yearless', month, day: date } : null;
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(day);
  return weekday ? { kind: 'weekday', weekday: Number(weekday[1]) } : null;
}

/** The number of a day that is fully known, else `null`. */
export function numberOf(day: Day | null): number | null {
  const known = day === null ? null : parseDay(day);
  return known?.kind === 'full' ? known.number : null;
}

/** Weekday 1–7 of a day, where it is known. */
export function weekdayOfDay(day: Day): number | null {
  const known = parseDay(day);
  return known === null || known.kind === 'yearless' ? null : known.kind === 'weekday' ? known.weekday : weekdayOf(known.number);
}

/** As many days later (earlier where negative). `null` where the answer hangs on a leap year that the day does not tell. */
export function shiftDay(day: Day, days: number): Day | null {
  const known = parseDay(day);
  if (known === null || !Number.isFinite(days)) return null;
  if (known.kind === 'full') return fullDay(known.number + days);
  if (known.kind === 'weekday') return weekdayDay(((((known.weekday - 1 + days) % 7) + 7) % 7) + 1);
  if (days === 0) return day;
  if (Math.abs(days) > 365) return null;
  // Every way the leap day may fall: a leap year, the year after one, the year before one, and none of them.
  const leapDay = known.month === 2 && known.day === 29;
  let answer: Day | null = null;
  for (const year of leapDay ? [2004] : [2003, 2004, 2005, 2006]) {
    const { month, day: date } = civilDay(dayNumber(year, known.month, known.day) + days);
    const found = yearlessDay(month, date);
    if (answer !== null && answer !== found) return null;
    answer = found;
  }
  return answer;
}

/** `2020-09-30` in `2020` is `2020-09-30`, so is `XXXX-09-30`; `null` where the year does not have the day. */
export function inYear(month: number, day: number, year: number): number | null {
  return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
}
