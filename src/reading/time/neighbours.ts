/**
 * The year that other documents tell. Where the reader has settled days for documents of a folder and these lie close together, the
 * folder holds one story, and a document of it that names no year of its own is likely of the same.
 */
import type { Day, DocumentDay, Evidence, Settled } from '../reading.ts';
import { civilDay, dayNumber, weekdayOf } from './calendar.ts';
import { fullDay, inYear, numberOf, parseDay } from './day.ts';
import type { Deixis, Expression } from './timex/meaning.ts';
import { yearOf } from './timex/resolve.ts';
import type { Tense } from './timex/tense.ts';
import type { WrittenDate } from './written/date.ts';

/**
 * Days from the first to the last of one story, and from a date to each of its days. Half a year: a month and day comes again after 365
 * days at least, so that no more than one of its years can lie as near to them all.
 */
const HALF_A_YEAR = 182;

/** A year this near to theirs may be that of the document; what lies farther back is history, and tells nothing of when it was written. */
const LIFETIME = 100;

export interface Neighbours {
  /** The year of a month and day, or `null` where the days settled, and the side that the words speak of, do not agree on one. */
  yearOf(month: number, day: number, tense?: Tense, deixis?: Deixis | null): number | null;
  readonly evidence: Evidence;
}

/** What the days settled for other documents tell this one; `null` where they tell it nothing, or its own words go before. */
export function neighboursOf(settled: Settled, document: DocumentDay | null, dates: readonly WrittenDate[], expressions: readonly Expression[]): Neighbours | null {
  if (settled.neighbours === undefined || numberOf(document?.value ?? null) !== null) return null;
  const first = numberOf(settled.neighbours[0]), last = numberOf(settled.neighbours[1]);
  if (first === null || last === null || first > last || last - first > HALF_A_YEAR) return null;
  const from = civilDay(first).year - LIFETIME, to = civilDay(last).year + LIFETIME;
  const isNear = (year: number | null): boolean => year !== null && year >= from && year <= to;
  if (dates.some(({ year }) => isNear(year)) || expressions.some(({ meaning }) => 'year' in meaning && isNear(meaning.year))) return null;

  const days: readonly Day[] = first === last ? [settled.neighbours[0]] : settled.neighbours;
  const neighbours: Neighbours = {
    yearOf: (month, day, tense = null, deixis = null) => yearBeside(first, last, month, day, tense, deixis),
    evidence: { rule: 'year-of-neighbours', spans: [], days },
  };
  return contradicts(neighbours, document, dates) ? null : neighbours;
}

/** The year that brings the day within half a year of them all; outside of their stretch only if the words around it speak of that side. */
function yearBeside(first: number, last: number, month: number, day: number, tense: Tense, deixis: Deixis | null): number | null {
  const about = civilDay(first).year;
  for (const year of [about - 1, about, about + 1, about + 2]) {
    const number = inYear(month, day, year);
    if (number === null || Math.abs(number - first) > HALF_A_YEAR || Math.abs(number - last) > HALF_A_YEAR) continue;
    if (number >= first && number <= last) return year;
    const edge = number < first ? first : last;
    return yearOf(month, day, { number: edge, ...civilDay(edge) }, tense, deixis) === year ? year : null;
  }
  return null;
}

/** Whether a weekday that the text gives one of its dates, or the day it speaks from, is another one in that year. */
function contradicts(neighbours: Neighbours, document: DocumentDay | null, dates: readonly WrittenDate[]): boolean {
  const differs = (month: number, day: number, weekday: number): boolean => {
    const year = neighbours.yearOf(month, day);
    return year !== null && weekdayOf(dayNumber(year, month, day)) !== weekday;
  };
  const own = document === null ? null : parseDay(document.value);
  if (own?.kind === 'yearless' && document?.weekday != null && differs(own.month, own.day, document.weekday)) return true;
  return dates.some(({ year, month, day, weekday }) => year === null && month !== null && day !== null && weekday !== null && differs(month, day, weekday));
}

/** A day of the document that its text tells but for the year, with the year of its neighbours: likely, and no more. */
export function withYear(document: DocumentDay | null, neighbours: Neighbours | null): DocumentDay | null {
  const own = document === null ? null : parseDay(document.value);
  if (document === null || neighbours === null || own?.kind !== 'yearless') return document;
  const year = neighbours.yearOf(own.month, own.day), value = year === null ? null : fullDay(dayNumber(year, own.month, own.day));
  return year === null || value === null ? document : { value, weekday: weekdayOf(dayNumber(year, own.month, own.day)), confidence: 'likely', because: [...document.because, neighbours.evidence] };
}
