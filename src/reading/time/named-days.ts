/** Days that stand with entries: in the stamp itself, or in the heading above. */
import type { Day, Evidence, Span } from '../reading.ts';
import type { Layout } from '../layout/layout.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { trimmed, type Source } from '../text/scan.ts';
import { weekdayOf } from './calendar.ts';
import { fullDay, inYear, numberOf, parseDay, shiftDay, weekdayDay } from './day.ts';
import { dayOf } from './document-day.ts';
import { readDate, type WrittenDate } from './written/date.ts';

/** A day that stands in a stamp or in a heading above entries: a date, or a distance in days from the day of the document (`yesterday`). */
export interface NamedDay {
  readonly date: WrittenDate | null;
  readonly days: number;
  readonly evidence: Evidence;
}

/** For each entry the day named in its stamp, or in the heading that it stands first under. */
export function namedDays(source: Source, layout: Layout): readonly (NamedDay | null)[] {
  let h = 0, heading: Span | null = null;
  return layout.entries.map(({ stamp }) => {
    heading = null;
    // A day right under a time that has its line for itself is that entry's: `13:01`, `18.6.2014`.
    const last = stamp.line + (trimmed(source, stamp.line)[1] === stamp.span[1] ? 1 : -1);
    while (h < layout.dayHeadings.length && layout.dayHeadings[h]!.line <= last) heading = layout.dayHeadings[h++]!.span;
    if (stamp.date !== null) return { date: stamp.date, days: 0, evidence: { rule: 'day-in-stamp', spans: [[stamp.date.start, stamp.date.end]] } };
    if (stamp.beside !== null) return { date: null, days: stamp.beside.days, evidence: { rule: 'day-beside', spans: [stamp.beside.span] } };
    const above = heading === null ? null : dateIn(source, heading);
    return above === null || heading === null ? null : { date: above, days: 0, evidence: { rule: 'day-in-heading', spans: [heading] } };
  });
}

/** The first date or weekday in a heading, in whatever language. */
function dateIn(source: Source, [start, end]: Span): WrittenDate | null {
  const { tokens } = source;
  const first = lastAtOrBefore(tokens.start, start), limit = Math.min(lastAtOrBefore(tokens.start, end - 1) + 1, first + 24);
  for (let t = first; t < limit; t++) {
    const date = readDate(source, t, limit, true);
    if (date !== null && (date.day !== null || date.weekday !== null)) return date;
  }
  return null;
}

/** A named day as far as it goes: a weekday alone is the latest one not after the document's day. */
export function dayOfNamed({ date, days }: Pick<NamedDay, 'date' | 'days'>, document: Day | null): Day | null {
  if (date === null) return document === null ? null : shiftDay(document, days);
  const number = numberOf(document);
  const written = dayOf(date);
  if (written !== null) {
    const known = parseDay(written);
    if (known?.kind !== 'yearless' || number === null) return written;
    // Without a year: the one that brings it nearest to the document's day.
    const year = Number(document!.slice(0, 4));
    const near = [year, year - 1, year + 1].map((y) => inYear(known.month, known.day, y)).filter((n) => n !== null);
    near.sort((a, b) => Math.abs(a - number) - Math.abs(b - number));
    return near.length > 0 ? fullDay(near[0]!) : written;
  }
  if (date.weekday === null) return null;
  return number === null ? weekdayDay(date.weekday) : fullDay(number - ((weekdayOf(number) - date.weekday + 7) % 7));
}
