/** From what an expression says and the day it is said on to its TIMEX3 value. */
import type { Day, DocumentDay } from '../../reading.ts';
import { holidays } from '../../lexicon/calendar.ts';
import { civilDay, dayNumber, daysInMonth, easterSunday, isCivilDay, isoWeek, weekdayOf } from '../calendar.ts';
import { fullDay, numberOf, parseDay, shiftDay, weekdayDay, weekdayOfDay, yearlessDay } from '../day.ts';
import { formatClock } from '../written/clock.ts';
import type { Deixis, Meaning, WithinDay } from './meaning.ts';
import type { Tense } from './tense.ts';

/** The day that an expression is reckoned from, and what was spoken of before it. */
export interface Standpoint {
  readonly day: Day | null;
  /** Weekday of that day, known even where its year is not. */
  readonly weekday: number | null;
  readonly tense: Tense;
  /** The day spoken of last, and the quarter (`1989-Q3`). */
  readonly lastDay: Day | null;
  readonly lastQuarter: string | null;
  /** Whether that quarter was named by its number, which may be one of a fiscal year. */
  readonly numbered: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

const within = (day: Day | null, { part, clock }: WithinDay): string | null => {
  if (day === null) return clock ? `T${formatClock(clock.hour, clock.minute)}` : part ? `T${part}` : null;
  return clock ? `${day}T${formatClock(clock.hour, clock.minute)}` : part ? `${day}T${part}` : day;
};

/** A day of the calendar to count from. */
export interface Anchor {
  readonly number: number;
  readonly year: number;
  readonly month: number;
}

function anchorOf(day: Day | null): Anchor | null {
  if (day !== last.day) last = { day, anchor: anchorAt(numberOf(day)) };
  return last.anchor;
}
/** The same day is asked for again and again. */
let last: { readonly day: Day | null; readonly anchor: Anchor | null } = { day: null, anchor: null };

const anchorAt = (number: number | null): Anchor | null => (number === null ? null : { number, year: civilDay(number).year, month: civilDay(number).month });

/** Year of a month and day without one: near the anchor, on the side that the words speak of. */
export function yearOf(month: number, day: number, anchor: Anchor, tense: Tense, deixis: Deixis | null): number {
  return yearNear((year) => dayNumber(year, month, Math.min(day, daysInMonth(year, month))), anchor, tense, deixis);
}

/** The same of any day that every year has. */
function yearNear(numberIn: (year: number) => number, anchor: Anchor, tense: Tense, deixis: Deixis | null): number {
  if (deixis === 0) return anchor.year;
  const before = numberIn(anchor.year) <= anchor.number ? anchor.year : anchor.year - 1, after = numberIn(anchor.year) >= anchor.number ? anchor.year : anchor.year + 1;
  if (before === after || deixis === -1) return before;
  if (deixis === 1) return after;
  const since = anchor.number - numberIn(before), until = numberIn(after) - anchor.number;
  if (tense === 'future') return until <= 280 ? after : before;
  if (tense === 'past') return until * 6 < since ? after : before;
  return until * 2 < since ? after : before;
}

/** Year of a month without one: this month is this year's; else the side that the words speak of, the past unless they look forward. */
function yearOfMonth(month: number, anchor: Anchor, tense: Tense, deixis: Deixis | null): number {
  if (deixis === 0) return anchor.year;
  if (deixis === -1) return month < anchor.month - 1 ? anchor.year : anchor.year - 1;
  if (deixis === 1) return month > anchor.month ? anchor.year : anchor.year + 1;
  if (month === anchor.month) return anchor.year;
  const ahead = (month - anchor.month + 12) % 12;
  const future = tense === 'future' ? ahead <= 9 : tense === 'past' ? ahead <= 1 : ahead <= 2;
  return future ? (month > anchor.month ? anchor.year : anchor.year + 1) : month < anchor.month ? anchor.year : anchor.year - 1;
}

function weekdayDate(weekday: number, standpoint: Standpoint, deixis: Deixis | null): Day | null {
  const from = standpoint.weekday;
  if (standpoint.day === null || from === null) return weekdayDay(weekday);
  const back = (from - weekday + 7) % 7;
  if (deixis === -1) return shiftDay(standpoint.day, -(back === 0 ? 7 : back)) ?? weekdayDay(weekday);
  if (deixis === 1) return shiftDay(standpoint.day, back === 0 ? 7 : 7 - back) ?? weekdayDay(weekday);
  if (deixis === 0) return shiftDay(standpoint.day, (7 - back) % 7) ?? weekdayDay(weekday);
  return shiftDay(standpoint.day, back === 0 ? 0 : standpoint.tense === 'future' ? 7 - back : -back) ?? weekdayDay(weekday);
}

/** `Monday of last week`. */
const weekdayOfWeek = (weekday: number, { day, weekday: from }: Standpoint, weeks: number): Day | null => (day === null || from === null ? weekdayDay(weekday) : shiftDay(day, 7 * weeks + weekday - from) ?? weekdayDay(weekday));

const weekOf = (number: number): string => {
  const { year, week } = isoWeek(number);
  return `${four(year)}-W${two(week)}`;
};

const quarterOf = (month: number): number => Math.ceil(month / 3);

function unitValue(unit: string, count: number, ago: boolean, standpoint: Standpoint): string | null {
  if (unit === 'D') return ago ? (standpoint.day === null ? null : shiftDay(standpoint.day, Math.trunc(count))) : standpoint.lastDay === null ? null : shiftDay(standpoint.lastDay, count);
  const anchor = anchorOf(standpoint.day);
  if (unit === 'CE') return !ago ? 'P100Y' : anchor === null ? null : four(Math.max(1, anchor.year + Math.round(100 * count)));
  if (unit.startsWith('T')) return `PT${Math.abs(count)}${unit[1]}`;
  if (anchor === null) return partialUnit(unit, count, standpoint.day);
  const monthIndex = anchor.year * 12 + anchor.month - 1;
  switch (unit) {
    case 'W':
      return ago && Math.abs(count) === 1 ? fullDay(anchor.number + 7 * count) : Number.isInteger(count) ? weekOf(anchor.number + 7 * count) : null;
    case 'WE': {
      const inWeekend = weekdayOf(anchor.number) >= 6;
      const weeks = inWeekend && count === -1 ? 0 : count;
      return `${weekOf(anchor.number + 7 * weeks)}-WE`;
    }
    case 'M': {
      const index = monthIndex + Math.round(count);
      return index < 12 ? null : `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`;
    }
    case 'Q': {
      const index = anchor.year * 4 + quarterOf(anchor.month) - 1 + Math.round(count);
      return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
    }
    case 'Y': {
      const year = anchor.year + Math.round(count);
      return year < 1 ? null : four(year);
    }
    case 'DE':
      return count === -1 && !ago ? 'P10Y' : String(Math.floor(anchor.year / 10) + Math.round(count)).padStart(3, '0');
    default:
      return null;
  }
}

/** What can be told from a day without its year. */
function partialUnit(unit: string, count: number, day: Day | null): string | null {
  const known = day === null ? null : parseDay(day);
  if (unit === 'M' && known?.kind === 'yearless' && Number.isInteger(count)) return `XXXX-${two(((((known.month - 1 + count) % 12) + 12) % 12) + 1)}`;
  return unit === 'W' && count === 0 ? 'XXXX-WXX' : null;
}

/** Half of a unit in whole ones of a smaller: `half a year`. */
const HALVES: Readonly<Record<string, string>> = { Y: 'P6M', DE: 'P5Y', CE: 'P50Y', D: 'PT12H' };

function duration(unit: string, amount: number | null): string {
  const time = unit.startsWith('T'), letter = time ? unit.slice(1) : unit;
  const prefix = time ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${letter}`;
  if (amount === 0.5 && HALVES[unit] !== undefined) return HALVES[unit];
  if (unit === 'TH' && !Number.isInteger(amount)) {
    const minutes = Math.round(amount * 60);
    return `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 === 0 ? '' : `${minutes % 60}M`}`;
  }
  return `${prefix}${Number(amount.toFixed(3))}${letter}`;
}

/** A quarter is the one that most of its three months lie in. */
function endedValue({ unit, year, month, day, ahead }: Meaning & { readonly kind: 'ended' }, anchor: Anchor | null): string | null {
  const own = year ?? (anchor === null ? null : yearOf(month, day, anchor, ahead ? 'future' : 'past', null));
  if (own === null || !isCivilDay(own, month, day)) return null;
  const number = dayNumber(own, month, day), middle = civilDay(number - 45);
  return unit === 'W' ? weekOf(number) : unit === 'Y' ? four(own) : `${four(middle.year)}-Q${quarterOf(middle.month)}`;
}

function quarterYear(quarter: number, anchor: Anchor, standpoint: Standpoint, deixis: Deixis | null): number {
  if (deixis !== null) return anchor.year + deixis;
  const current = quarterOf(anchor.month);
  return quarter <= current || (standpoint.tense === 'future' && quarter - current <= 2) ? anchor.year : anchor.year - 1;
}

/** The quarter spoken of, or the last that had ended on the day. */
function quarterSpokenOf(standpoint: Standpoint): string | null {
  if (standpoint.lastQuarter !== null) return standpoint.lastQuarter;
  const anchor = anchorOf(standpoint.day);
  if (anchor === null) return null;
  const index = anchor.year * 4 + quarterOf(anchor.month) - 2;
  return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}

function samePeriod(years: number, unit: 'Q' | 'Y' | null, year: number | null, standpoint: Standpoint): string | null {
  const quarter = unit === 'Q' ? quarterSpokenOf(standpoint) : unit === null ? standpoint.lastQuarter : null;
  if (quarter !== null) return `${four((year ?? Number(quarter.slice(0, 4))) - years)}${quarter.slice(4)}`;
  if (year !== null) return four(year - years);
  const anchor = anchorOf(standpoint.day);
  return anchor === null ? null : four(anchor.year - years);
}

function dayOfMonth(day: number, months: number, from: Day | null): Day | null {
  const known = from === null ? null : parseDay(from), anchor = anchorOf(from);
  if (anchor === null) return known?.kind === 'yearless' ? yearlessDay(((known.month - 1 + months + 12) % 12) + 1, day) : null;
  const index = anchor.year * 12 + anchor.month - 1 + months, year = Math.floor(index / 12), month = (index % 12) + 1;
  return isCivilDay(year, month, day) ? fullDay(dayNumber(year, month, day)) : null;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonYear(season: string, anchor: Anchor, standpoint: Standpoint, deixis: Deixis | null): number {
  const month = SEASON_MONTH[season] ?? 1;
  if (deixis === 0) return anchor.year;
  if (deixis === 1 || (deixis === null && standpoint.tense === 'future')) return month > anchor.month ? anchor.year : anchor.year + 1;
  return month <= anchor.month && !(deixis === -1 && anchor.month - month < 3) ? anchor.year : anchor.year - 1;
}

function nthWeekday({ nth, weekday, month, year, months }: Meaning & { readonly kind: 'nth-weekday' }, standpoint: Standpoint): Day | null {
  const anchor = anchorOf(standpoint.day);
  if (anchor === null && (year === null || month === null)) return null;
  if (month !== null) return fullDay(nthNumber(nth, weekday, month, year ?? yearOfMonth(month, anchor!, standpoint.tense, null)));
  const index = anchor!.year * 12 + anchor!.month - 1 + months;
  return fullDay(nthNumber(nth, weekday, (index % 12) + 1, Math.floor(index / 12)));
}

/** Day number of the nth such weekday of the month; the last for -1. */
function nthNumber(nth: number, weekday: number, month: number, year: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function holidayNumber(index: number, year: number): number {
  const row = holidays[index]!;
  if (row.day !== undefined) return dayNumber(year, row.month, row.day);
  if (row.easter !== undefined) return easterSunday(year) + row.easter;
  return nthNumber(row.nth ?? 1, row.weekday ?? 1, row.month, year) + (row.after ?? 0);
}

function holidayValue(index: number, year: number | null, standpoint: Standpoint, deixis: Deixis | null): string | null {
  const anchor = anchorOf(standpoint.day), row = holidays[index]!;
  if (year !== null) return fullDay(holidayNumber(index, year));
  if (anchor === null) return row.day === undefined ? null : yearlessDay(row.month, row.day);
  return fullDay(holidayNumber(index, yearNear((one) => holidayNumber(index, one), anchor, standpoint.tense, deixis)));
}

/** `Saturday, November 1`: the year, unless it is in another one near the anchor that the weekday is right. */
function agreeing({ month, day, weekday }: Meaning & { readonly kind: 'date' }, anchor: Anchor, year: number): number {
  const isRight = (one: number): boolean => isCivilDay(one, month, day) && weekdayOf(dayNumber(one, month, day)) === weekday;
  if (weekday === null || weekday === undefined || isRight(year)) return year;
  for (const other of [anchor.year, anchor.year + 1, anchor.year - 1]) if (isRight(other)) return other;
  return year;
}

function dateValue(meaning: Meaning & { readonly kind: 'date' }, standpoint: Standpoint): string | null {
  const { month, day } = meaning, anchor = anchorOf(standpoint.day);
  const year = meaning.year ?? (anchor === null ? null : agreeing(meaning, anchor, yearOf(month, day, anchor, standpoint.tense, meaning.deixis ?? null)));
  if (year === null) return within(yearlessDay(month, day), meaning.part === 'W' ? {} : meaning);
  if (!isCivilDay(year, month, day)) return null;
  if (meaning.part === 'W') return weekOf(dayNumber(year, month, day));
  return within(fullDay(dayNumber(year, month, day)), meaning);
}

/** The TIMEX3 value; `null` where what is known does not give one. */
export function valueOf(meaning: Meaning, standpoint: Standpoint): string | null {
  const anchor = anchorOf(standpoint.day);
  switch (meaning.kind) {
    case 'date':
      return dateValue(meaning, standpoint);
    case 'month': {
      const year = meaning.year ?? (anchor === null ? null : meaning.yearDeixis !== null ? anchor.year + meaning.yearDeixis : yearOfMonth(meaning.month, anchor, standpoint.tense, meaning.deixis));
      return `${year === null ? 'XXXX' : four(year)}-${two(meaning.month)}`;
    }
    case 'weekday':
      return within(meaning.weeks != null ? weekdayOfWeek(meaning.weekday, standpoint, meaning.weeks) : weekdayDate(meaning.weekday, standpoint, meaning.deixis), meaning);
    case 'day':
      return standpoint.day === null ? (meaning.part || meaning.clock ? within(null, meaning) : null) : within(shiftDay(standpoint.day, meaning.days), meaning);
    case 'year':
      return four(meaning.year);
    case 'decade':
      return String(meaning.decade).padStart(3, '0');
    case 'century':
      return two(meaning.century - 1);
    case 'unit':
      return unitValue(meaning.unit, meaning.open === true && standpoint.tense === 'future' ? 0 : meaning.count, meaning.ago, standpoint);
    case 'quarter': {
      const year = meaning.year ?? (anchor === null ? null : quarterYear(meaning.quarter, anchor, standpoint, meaning.yearDeixis));
      return `${year === null ? 'XXXX' : four(year)}-Q${meaning.quarter}`;
    }
    case 'ended':
      return meaning.unit === 'Q' && standpoint.numbered && standpoint.lastQuarter !== null ? standpoint.lastQuarter : endedValue(meaning, anchor);
    case 'half': {
      const year = meaning.year ?? (anchor === null ? null : anchor.year + (meaning.yearDeixis ?? 0));
      return `${year === null ? 'XXXX' : four(year)}-H${meaning.half}`;
    }
    case 'season': {
      const year = meaning.year ?? (anchor === null ? null : seasonYear(meaning.season, anchor, standpoint, meaning.deixis));
      return `${year === null ? 'XXXX' : four(year)}-${meaning.season}`;
    }
    case 'same-period':
      return samePeriod(meaning.years, meaning.unit, meaning.year, standpoint);
    case 'duration':
      return duration(meaning.unit, meaning.amount);
    case 'set':
    case 'reference':
      return meaning.value;
    case 'nth-day':
      return standpoint.day;
    case 'this-century':
      return anchor === null ? null : two(meaning.turn ? Math.round(anchor.year / 100) : Math.floor(anchor.year / 100));
    case 'nth-weekday':
      return nthWeekday(meaning, standpoint);
    case 'day-of-month':
      return dayOfMonth(meaning.day, meaning.months, standpoint.day);
    case 'clock':
      return within(standpoint.lastDay ?? standpoint.day, { clock: meaning });
    case 'part':
      return `T${meaning.part}`;
    case 'holiday':
      return holidayValue(meaning.index, meaning.year, standpoint, meaning.deixis);
    case 'open':
      return standpoint.lastDay === null ? (meaning.part === undefined ? null : `T${meaning.part}`) : within(shiftDay(standpoint.lastDay, meaning.days ?? 0), { part: meaning.part ?? null });
  }
}

/** Weekday of a standpoint's day: its own, or counted from the document's day where its weekday is known. */
export const weekdayOfStandpoint = (day: Day | null, document: DocumentDay | null): number | null => {
  if (day === null) return null;
  const own = weekdayOfDay(day);
  if (own !== null || document === null || document.weekday === null) return own;
  for (let days = -3; days <= 3; days++) if (shiftDay(document.value, days) === day) return ((((document.weekday - 1 + days) % 7) + 7) % 7) + 1;
  return null;
};
