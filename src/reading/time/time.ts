/** The one door of this room: clock times and dates, resolved to days and instants as far as the text allows. */
import type { Anomaly, Day, DocumentDay, DocumentZone, Entry, EntryOrder, Evidence, Settled, Timex } from '../reading.ts';
import type { Layout } from '../layout/layout.ts';
import type { Source } from '../text/scan.ts';
import { contradictions } from './contradictions.ts';
import { documentDay } from './document-day.ts';
import { describeZone, documentZone } from './document-zone.ts';
import { dayOfNamed, namedDays, orderOf, readEntries, type NamedDay } from './entries.ts';
import { findDates } from './find-dates.ts';
import { readTimexes } from './timex/timex.ts';
import type { WrittenDate } from './written/date.ts';

export interface Times {
  readonly date: DocumentDay | null;
  readonly timeZone: DocumentZone | null;
  readonly order: EntryOrder | null;
  readonly entries: readonly Entry[];
  readonly timexes: readonly Timex[];
  readonly anomalies: readonly Anomaly[];
}

/** The latest day that stamps or day headings name: that of the first in a document that runs newest first, of the last otherwise. */
function latestNamed(named: readonly (NamedDay | null)[], order: EntryOrder | null): { readonly day: Day; readonly evidence: Evidence } | null {
  const first = named.find((name) => name !== null), last = named.findLast((name) => name !== null);
  const name = order?.value === 'oldest-first' ? last : first;
  const day = name ? dayOfNamed(name.date, null) : null;
  return name && day !== null ? { day, evidence: name.evidence } : null;
}

/** Weekday of a document's day whose year is open, where the text agrees on it. */
function weekdayAgreed(date: DocumentDay | null, dates: readonly WrittenDate[]): number | null {
  const span = date?.because.find(({ rule }) => rule === 'weekday-agreement')?.spans[0];
  return span === undefined ? null : (dates.find(({ start }) => start === span[0])?.weekday ?? null);
}

/** Everything about time that the document tells. Linear; answers for any text. */
export function readTimes(source: Source, layout: Layout, settled: Settled): Times {
  const dates = findDates(source);
  const named = namedDays(layout, dates);
  const order = orderOf(layout.entries, named);
  const date = documentDay(source, layout, settled, dates, latestNamed(named, order));
  const zone = documentZone(source, layout, settled, layout.entries.map(({ stamp }) => stamp.zone));
  const { entries, anomalies } = readEntries(source, layout, dates, order, date?.value ?? null, zone, named);
  const stamps = layout.entries.map(({ stamp }) => stamp.span);
  const timexes = readTimexes(source, entries, stamps, date, weekdayAgreed(date, dates));
  return {
    date, timeZone: zone === null ? null : describeZone(zone, date?.value ?? null), order, entries, timexes,
    anomalies: [...anomalies, ...contradictions(source, dates, date?.value ?? null)],
  };
}
