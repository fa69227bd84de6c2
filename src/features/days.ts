/** Days in words, as far as they are known: `Wed 30 Sept 2020` · `Wed 30 Sept, year not stated` · `a Wednesday, date not stated`. */
import type { Day, Evidence, Reading } from '../reading/reading.ts';
import { messages, t } from './l10n.ts';

/** A day taken apart; what it does not tell is `null`. Weekdays count from Monday, 1, to Sunday, 7. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

export const DAY_LENGTH = 86_400_000;
const UNKNOWN: DayParts = { year: null, month: null, day: null, weekday: null };

export const WEEKDAYS = messages(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const SHORT_WEEKDAYS = messages(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
export const MONTHS = messages(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']);
const SHORT_MONTHS = messages(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']);

/** The weekday of a calendar day. */
export function weekdayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay() || 7;
}

/** @param weekday what is known of the weekday beside the day itself, for a day without its year */
export function partsOf(value: Day, weekday: number | null = null): DayParts {
  const dated = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(value);
  if (dated) {
    const year = dated[1] === 'XXXX' ? null : Number(dated[1]), month = Number(dated[2]), day = Number(dated[3]);
    return { year, month, day, weekday: year === null ? weekday : weekdayOf(year, month, day) };
  }
  const named = /^(?:\d{4}|XXXX)-WXX-([1-7])$/.exec(value);
  return named ? { ...UNKNOWN, weekday: Number(named[1]) } : UNKNOWN;
}

/** Whether a day is known to its year. */
export const isSettled = (value: Day): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** `Wed 30 Sept 2020`, `Wed 30 Sept`, `Wednesday`: what is known of it and no word more. */
export function shortDay(value: Day, weekday: number | null = null): string {
  const parts = partsOf(value, weekday);
  return put(parts, parts.month === null ? WEEKDAYS : SHORT_WEEKDAYS, SHORT_MONTHS) || value;
}

/** The same at full length, as it is read aloud: `Wednesday 30 September 2020`. */
export function longDay(value: Day, weekday: number | null = null): string {
  return put(partsOf(value, weekday), WEEKDAYS, MONTHS) || value;
}

function put({ year, month, day, weekday }: DayParts, weekdays: readonly string[], months: readonly string[]): string {
  return [
    weekday === null ? '' : t(weekdays[weekday - 1]!),
    day === null ? '' : String(day),
    month === null ? '' : t(months[month - 1] ?? ''),
    year === null ? '' : String(year),
  ].filter((word) => word !== '').join(' ');
}

/** A day with what it lacks: `Wed 30 Sept, year not stated`. */
export function dayWords(value: Day, weekday: number | null = null): string {
  const parts = partsOf(value, weekday);
  if (parts.month === null && parts.weekday !== null) return t('a {0}, date not stated', t(WEEKDAYS[parts.weekday - 1]!));
  return parts.month !== null && parts.year === null ? t('{0}, year not stated', shortDay(value, weekday)) : shortDay(value, weekday);
}

/** Whether the year of the document's days is that of other documents that the reader has settled: likely, and to be told with it. */
export const isYearLikely = ({ date }: Pick<Reading, 'date'>): boolean => date !== null && restsOnNeighbours(date.because);

/** Whether days settled for other documents are among the reasons. */
export const restsOnNeighbours = (because: readonly Evidence[]): boolean => because.some(({ rule }) => rule === 'year-of-neighbours');

/** What the reader could still settle about the document's day; `null` where nothing is open. `likely`: the year, which other documents make likely. */
export function openDay(reading: Pick<Reading, 'date'>): 'day' | 'date' | 'year' | 'likely' | null {
  if (reading.date === null) return 'day';
  if (isSettled(reading.date.value)) return isYearLikely(reading) ? 'likely' : null;
  return partsOf(reading.date.value).month === null ? 'date' : 'year';
}

/** Whether a day that the text speaks of has its year from other documents. */
export const isDayLikely = (reading: Pick<Reading, 'date' | 'timexes'>, value: Day): boolean =>
  isSettled(value) && (isYearLikely(reading) || reading.timexes.some((timex) => timex.confidence === 'likely' && timex.value?.startsWith(value)));

/** A day of the document with what it lacks: `Wed 30 Sept, year not stated`, `Wed 30 Sept 2020, year likely`. */
export function dayOfDocumentWords(reading: Pick<Reading, 'date' | 'timexes'>, value: Day): string {
  const words = dayWords(value, weekdayFor(reading, value));
  return isDayLikely(reading, value) ? t('{0}, year likely', words) : words;
}

/** Weekday of any of the document's days, counted from that of the day it speaks from. */
export function weekdayFor({ date }: Pick<Reading, 'date'>, value: Day): number | null {
  const own = partsOf(value).weekday;
  if (own !== null || date === null || date.weekday === null) return own;
  const days = daysBetween(date.value, value);
  return days === null ? null : (((date.weekday - 1 + days) % 7) + 7) % 7 + 1;
}

/** Days from one to the other, both as far known; two days without a year are taken to lie less than half a year apart. */
export function daysBetween(from: Day, to: Day): number | null {
  const a = dayNumber(from), b = dayNumber(to);
  if (a === null || b === null || from.startsWith('XXXX') !== to.startsWith('XXXX') || from.includes('W') !== to.includes('W')) return null;
  const days = b - a;
  if (from.includes('W')) return ((days + 10) % 7) - 3;
  return from.startsWith('XXXX') && Math.abs(days) > 182 ? days - Math.sign(days) * 365 : days;
}

function dayNumber(value: Day): number | null {
  const { year, month, day, weekday } = partsOf(value);
  if (month !== null && day !== null) return Date.UTC(year ?? 2001, month - 1, day) / DAY_LENGTH;
  return weekday;
}
