/** The one door of this room: clock times and dates, resolved to days and instants as far as the text allows. */
import type { Anomaly, DocumentDay, DocumentZone, Entry, EntryOrder, Settled, Timex, ZoneBeside } from '../reading.ts';
import type { EntryHead } from '../layout/entries.ts';
import type { Layout } from '../layout/layout.ts';
import { isDateAlone } from '../layout/stamps/stamps.ts';
import type { Source } from '../text/scan.ts';
import { contradictions } from './contradictions.ts';
import { documentDay, type StampDay } from './document-day.ts';
import { describeZone, documentZone } from './document-zone.ts';
import { orderOf, readEntries } from './entries.ts';
import { findDates } from './find-dates.ts';
import { dayOfNamed, namedDays, type NamedDay } from './named-days.ts';
import { neighboursOf, withYear } from './neighbours.ts';
import type { WrittenDate } from './written/date.ts';
import { findExpressions } from './timex/find.ts';
import { readTimexes } from './timex/timex.ts';
import { timeTokens } from './timex/words.ts';
import { zonesBeside } from './zones-beside.ts';

export interface Times {
  readonly date: DocumentDay | null;
  readonly timeZone: DocumentZone | null;
  readonly order: EntryOrder | null;
  readonly entries: readonly Entry[];
  readonly timexes: readonly Timex[];
  readonly zones: readonly ZoneBeside[];
  readonly anomalies: readonly Anomaly[];
}

/** The latest day that stamps or day headings name: that of the first in a document that runs newest first, of the last otherwise. */
function latestNamed(named: readonly (NamedDay | null)[], order: EntryOrder | null): StampDay | null {
  const dated = (name: NamedDay | null): name is NamedDay => name !== null && name.date !== null;
  const first = named.find(dated), last = named.findLast(dated);
  const name = order?.value === 'oldest-first' ? last : first;
  const day = name ? dayOfNamed(name, null) : null;
  return name && day !== null ? { day, weekday: name.date?.weekday ?? null, evidence: name.evidence } : null;
}

/** The dates that stand in none of these entries. Linear. */
function outside(source: Source, entries: readonly EntryHead[], dates: readonly WrittenDate[]): readonly WrittenDate[] {
  let e = 0;
  return entries.length === 0 ? dates : dates.filter(({ start }) => {
    while (e < entries.length && source.lines.end[entries[e]!.lines[1] - 1]! <= start) e++;
    return e >= entries.length || start < source.lines.start[entries[e]!.lines[0] - 1]!;
  });
}

/** Everything about time that the document tells. Linear; answers for any text. */
export function readTimes(source: Source, layout: Layout, settled: Settled): Times {
  const { telling, notes } = timeTokens(source), dates = findDates(source, telling);
  const named = namedDays(source, layout);
  const order = orderOf(layout.entries, named);
  const expressions = findExpressions(source, telling, dates);
  const past = layout.entries.filter(({ stamp }) => isDateAlone(stamp)); // a timeline of dates tells of the past, and may be an old one
  const alone = documentDay(source, layout, settled, outside(source, past, dates), latestNamed(past.length === layout.entries.length ? [] : named, order));
  const neighbours = neighboursOf(settled, alone, dates, expressions), date = withYear(alone, neighbours);
  const zone = documentZone(source, layout, settled, dates, notes);
  const { entries, anomalies } = readEntries(source, layout, dates, order, date, zone, named);
  const stamps = layout.entries.map(({ stamp }) => stamp.span);
  const timexes = readTimexes(source, expressions, entries, stamps, date, neighbours);
  return {
    date, timeZone: zone === null ? null : describeZone(zone, date?.value ?? null), order, entries, timexes, zones: zonesBeside(source.text, timexes),
    anomalies: [...anomalies, ...contradictions(source, dates, alone?.value ?? null)],
  };
}
