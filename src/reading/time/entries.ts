/** Entries with their days and instants: the order, the turn of the day, and what goes against both. */
import { anomalyOf } from '../anomalies.ts';
import type { Anomaly, Because, Day, DocumentDay, Entry, EntryOrder, Evidence, Span } from '../reading.ts';
import type { EntryHead } from '../layout/entries.ts';
import type { Layout } from '../layout/layout.ts';
import { isDateAlone } from '../layout/stamps/stamps.ts';
import type { Source } from '../text/scan.ts';
import { ageMinutes } from './ages.ts';
import { captureOf } from './capture.ts';
import { dayOf } from './document-day.ts';
import { numberOf, parseDay, shiftDay, weekdayOfDay } from './day.ts';
import { dayOfNamed, type NamedDay } from './named-days.ts';
import { DAY, directionOf, step, type Direction } from './order.ts';
import { formatInstant, formatOffset, offsetAt, type Zone } from './zone.ts';
import { zoneSettler, type ZoneOfDocument } from './document-zone.ts';
import { formatClock } from './written/clock.ts';
import type { WrittenDate } from './written/date.ts';
import { readZone } from './written/zone.ts';
import { reckonAges } from './reckon.ts';

/** Minute of the day; `null` where the stamp tells an age or a date alone, or stands out of the order. */
const minutesOf = ({ stamp: { clock, pinned } }: EntryHead): number | null => (clock === null || pinned ? null : clock.hour * 60 + clock.minute);

/** Day on a scale that need not know the year; `null` for a weekday alone. */
const scaleOf = ({ date, days }: NamedDay): number | null => {
  if (date === null) return days;
  return date.month === null || date.day === null ? null : (date.year ?? 0) * 372 + date.month * 31 + date.day;
};

/** The order that named days give, where the first and the last of them differ. Without years, half a year and more is the turn of the year. */
function orderOfDays(named: readonly (NamedDay | null)[]): EntryOrder | null {
  const scaled = (name: NamedDay | null): name is NamedDay => name !== null && scaleOf(name) !== null;
  const first = named.find(scaled), last = named.findLast((name): name is NamedDay => scaled(name) && (name.date === null) === (first?.date === null));
  if (first === undefined || last === undefined) return null;
  const step = scaleOf(last)! - scaleOf(first)!;
  if (step === 0) return null;
  const turned = first.date !== null && last.date !== null && (first.date.year === null || last.date.year === null) && Math.abs(step) > 186;
  const down = step < 0 !== turned;
  return { value: down ? 'newest-first' : 'oldest-first', because: [{ rule: down ? 'days-run-down' : 'days-run-up', spans: [...first.evidence.spans, ...last.evidence.spans] }] };
}

/** Whether every stamp names one and the same day: then no turn of it lies between them. */
function isOneDay(entries: readonly EntryHead[], named: readonly (NamedDay | null)[]): boolean {
  const minutes = entries.map(minutesOf), day = named[0] == null ? null : scaleOf(named[0]);
  return day !== null && entries.every(({ stamp }, i) => stamp.date !== null && named[i] != null && scaleOf(named[i]!) === day) && minutes.every((one) => one !== null) && minutes[0] !== minutes.at(-1);
}

/**
 * The way the clock runs under each of several days that are named above their entries, where it runs one way under all of them. Two blogs
 * of two days may follow each other from early to late, and each run from late to early.
 */
function directionWithin(entries: readonly EntryHead[], named: readonly (NamedDay | null)[]): Direction | null {
  let up = 0, down = 0, days = 0, before: number | null = null;
  for (let i = 0; i < entries.length; i++) {
    const minutes = minutesOf(entries[i]!);
    if (named[i] != null) [days, before] = [days + 1, null];
    if (minutes === null) continue;
    // From one side of midnight to the other: there the day turns.
    const change = before === null ? 0 : minutes - before;
    if (change > 0 && change < DAY / 2) up++;
    if (change < 0 && change > -DAY / 2) down++;
    before = minutes;
  }
  return days < 2 || (up > 0) === (down > 0) ? null : up > 0 ? 'oldest-first' : 'newest-first';
}

/** The order that ages give, where the first and the last of them differ. */
function orderOfAges(entries: readonly EntryHead[]): EntryOrder | null {
  const aged = entries.flatMap(({ stamp }) => {
    const minutes = stamp.age === null ? null : ageMinutes(stamp.age);
    return minutes === null ? [] : [{ minutes, time: stamp.time }];
  });
  const first = aged[0], last = aged.at(-1);
  if (first === undefined || last === undefined || first.minutes === last.minutes) return null;
  const down = first.minutes < last.minutes;
  return { value: down ? 'newest-first' : 'oldest-first', because: [{ rule: down ? 'ages-grow' : 'ages-shrink', spans: [first.time, last.time] }] };
}

/** The order of the entries, or `null` where they do not tell. */
export function orderOf(entries: readonly EntryHead[], named: readonly (NamedDay | null)[]): EntryOrder | null {
  if (entries.length === 0) return null;
  const told = orderOfDays(named) ?? orderOfAges(entries);
  if (told !== null) return told;
  const minutes = entries.map(minutesOf).filter((one) => one !== null);
  const value = isOneDay(entries, named) ? (minutes[0]! < minutes.at(-1)! ? 'oldest-first' : 'newest-first') : directionOf(minutes);
  if (value === null) return null;
  const spans: Span[] = [entries[0]!.stamp.time, entries.at(-1)!.stamp.time];
  return { value, because: [{ rule: value === 'newest-first' ? 'clock-runs-down' : 'clock-runs-up', spans }] };
}

/** Days that each entry lies after the first (before it where negative), and whether it goes against the order. Ages take no part in it. */
function turns(entries: readonly EntryHead[], direction: Direction | null, named: readonly (NamedDay | null)[]): { readonly offset: number[]; readonly against: boolean[] } {
  const offset: number[] = [], against: boolean[] = [];
  let days = 0, before: number | null = null;
  for (let i = 0; i < entries.length; i++) {
    const minutes = minutesOf(entries[i]!), above = named[i - 1], here = named[i];
    const taken = before === null || minutes === null || direction === null ? null : step(before, minutes, direction);
    // `Today`, `Yesterday`: the stamps themselves tell where the day turns.
    const told = above != null && here != null && above.date === null && here.date === null ? here.days - above.days : null;
    if (told !== null) days += told;
    else if (taken !== null) days += direction === 'newest-first' ? -taken.days : taken.days;
    offset.push(days);
    against.push(told === null && (taken?.against ?? false));
    if (minutes !== null) before = minutes;
  }
  return { offset, against };
}

/** Bare weekdays named in each entry, first mention of each. */
function weekdaysIn(source: Source, entries: readonly EntryHead[], dates: readonly WrittenDate[]): readonly WrittenDate[][] {
  let d = 0;
  return entries.map(({ lines }) => {
    const start = source.lines.start[lines[0] - 1] ?? 0, end = source.lines.end[Math.min(lines[1], source.lines.count) - 1] ?? start;
    const found: WrittenDate[] = [];
    while (d < dates.length && dates[d]!.start < start) d++;
    for (; d < dates.length && dates[d]!.start < end; d++) {
      const date = dates[d]!;
      if (date.weekday !== null && date.day === null && found.length < 8 && !found.some((other) => other.weekday === date.weekday)) found.push(date);
    }
    return found;
  });
}

/**
 * Index of the entry that is of the document's day: the first, unless the weekdays in the entries speak for the last, or the line on when the page was
 * published and changed does. One that runs newest first is named after its latest day by habit, so there it takes two entries to speak against it.
 */
function anchorOf(document: DocumentDay, offset: readonly number[], named: readonly (readonly WrittenDate[])[], direction: Direction | null, other: OtherDay | null): number {
  const last = offset.length - 1;
  if (last <= 0 || offset[last] === offset[0]) return 0;
  if (other !== null && other.days === -(offset[last]! - offset[0]!)) return last;
  const { weekday } = document;
  if (weekday === null) return 0;
  const agreeing = (anchor: number): number => {
    let sum = 0;
    for (let i = 0; i < offset.length; i++) {
      const expected = ((((weekday - 1 + offset[i]! - offset[anchor]!) % 7) + 7) % 7) + 1;
      if (named[i]!.some((date) => date.weekday === expected)) sum++;
    }
    return sum;
  };
  return agreeing(last) - agreeing(0) >= (direction === 'newest-first' ? 2 : 1) ? last : 0;
}

/** A second day that the lines on the page's publication name: when it was changed, or first put there. */
interface OtherDay {
  /** Days that it lies after the document's own; before it where negative. */
  readonly days: number;
  readonly span: Span;
}

/** `Published: 14 June, 21:02. Updated 15 June, 01:12`: the day farthest from the document's, which is told by one of these lines too. */
function otherDayOf(layout: Layout, dates: readonly WrittenDate[], document: DocumentDay | null): OtherDay | null {
  const own = numberOf(document?.value ?? null);
  if (document === null || own === null || document.because[0].rule !== 'date-of-publication') return null;
  let other: OtherDay | null = null;
  for (const { kind, span } of layout.setApart) {
    if (kind !== 'byline') continue;
    for (const date of dates) {
      if (date.start < span[0] || date.end > span[1]) continue;
      const days = (numberOf(dayOf(date)) ?? own) - own;
      if (days !== 0 && Math.abs(days) > Math.abs(other?.days ?? 0)) other = { days, span: [date.start, date.end] };
    }
  }
  return other;
}

interface Placed {
  readonly day: Day | null;
  readonly evidence: Evidence | null;
}

/** The day of every entry: from the days that stamps and headings name, else from the document's. */
function placeDays(document: Day | null, offset: readonly number[], named: readonly (NamedDay | null)[], anchor: number): Placed[] {
  const placed: Placed[] = [];
  const at = named.map((name) => (name === null ? null : dayOfNamed(name, document)));
  const first = at.findIndex((day) => day !== null);
  let base: Day | null = first >= 0 ? at[first]! : document, baseOffset = offset[first >= 0 ? first : anchor] ?? 0;
  for (let i = 0; i < offset.length; i++) {
    if (at[i] != null) [base, baseOffset] = [at[i]!, offset[i]!];
    const day = base === null ? null : shiftDay(base, offset[i]! - baseOffset);
    placed.push({ day, evidence: at[i] != null ? named[i]!.evidence : null });
  }
  return placed;
}

/** Offsets of named zones, kept by day where summer time does not turn on it. */
function offsetReader(): (zone: Zone, day: number, minute: number) => number | null {
  const known = new Map<string, number | null>();
  return (zone, day, minute) => {
    if (zone.offset !== null) return zone.offset;
    const key = `${zone.name} ${day}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept ?? offsetAt(zone, day, minute);
    const [morning, night] = [offsetAt(zone, day, 0), offsetAt(zone, day, 1439)];
    known.set(key, morning === night ? morning : null);
    return morning === night ? morning : offsetAt(zone, day, minute);
  };
}

export interface EntriesRead {
  readonly entries: readonly Entry[];
  readonly anomalies: readonly Anomaly[];
}

/** Every entry with its day, its local time and its instant. */
export function readEntries(
  source: Source, layout: Layout, dates: readonly WrittenDate[], order: EntryOrder | null, document: DocumentDay | null, zone: ZoneOfDocument | null, named: readonly (NamedDay | null)[],
): EntriesRead {
  const heads = layout.entries, documentDay = document?.value ?? null;
  if (heads.length === 0) return { entries: [], anomalies: [] };
  const { offset, against } = turns(heads, directionWithin(heads, named) ?? order?.value ?? null, named);
  const weekdays = weekdaysIn(source, heads, dates);
  const other = otherDayOf(layout, dates, document), anchor = document === null ? 0 : anchorOf(document, offset, weekdays, order?.value ?? null, other);
  const placed = placeDays(documentDay, offset, named, anchor);
  const reckoned = heads.some(({ stamp }) => stamp.age !== null) ? reckonAges(heads, captureOf(source, layout, dates), documentDay) : [];
  const settle = zoneSettler(source), offsetOf = offsetReader();
  const anomalies: Anomaly[] = [];
  const settledZone = zone?.because[0].rule === 'settled-by-reader';
  const firstDay = (day: Day): Evidence => (day === documentDay ? { rule: 'day-of-document', spans: [] } : { rule: 'last-of-document', spans: [heads.at(-1)!.stamp.time, ...(other === null ? [] : [other.span])] });
  const dayAt = (i: number): Day | null => (reckoned[i] != null && placed[i]!.evidence === null ? reckoned[i]!.day : placed[i]!.day);

  const entries = heads.map((head, i): Entry => {
    const { stamp } = head, day = dayAt(i), number = numberOf(day), { evidence } = placed[i]!, aged = reckoned[i] ?? null;
    const at = stamp.clock ?? aged?.clock ?? null, clock = at === null ? null : formatClock(at.hour, at.minute);
    const before = i > 0 ? heads[i - 1]!.stamp : null, above = i > 0 ? dayAt(i - 1) : null;
    const rollover = i > 0 && (day !== null && above !== null ? day !== above : offset[i] !== offset[i - 1]);
    const more: Evidence[] = [];
    if (stamp.malformed) more.push({ rule: 'written-with-a-slip', spans: [stamp.time] });
    if (evidence !== null) more.push(evidence);
    else if (aged !== null) more.push(...aged.evidence);
    else if (rollover && before !== null && order !== null) {
      more.push({ rule: order.value === 'newest-first' ? 'clock-jumps-up' : 'clock-jumps-down', spans: [before.time, stamp.time] });
      const agreeing = day === null ? undefined : weekdays[i]!.find((date) => date.weekday === weekdayOfDay(day));
      if (agreeing) more.push({ rule: 'weekday-agreement', spans: [[agreeing.start, agreeing.end]] });
    } else if (day !== null) more.push(before === null ? firstDay(day) : { rule: 'same-day-as-before', spans: [before.time] });

    const year = number === null ? undefined : document?.because.find(({ rule }) => rule === 'year-of-neighbours');
    if (year !== undefined) more.push(year);

    const zoneSpan = stamp.zone ?? aged?.zone ?? null;
    const written = zoneSpan === null || settledZone ? null : readZone(source.text, zoneSpan[0]);
    const own = written === null ? null : settle(written);
    const inZone = own?.zone ?? (written === null ? (zone?.zone ?? null) : null);
    if (own !== null && zoneSpan !== null) more.push({ rule: 'zone-in-stamp', spans: [zoneSpan] });
    if (own?.byPlace) more.push({ rule: 'zone-by-place', spans: [] });
    const minute = at === null ? null : at.hour * 60 + at.minute;
    const ahead = inZone === null ? null : number === null || minute === null ? inZone.offset : offsetOf(inZone, number, minute);
    const utc = number === null || minute === null || ahead === null ? null : formatInstant(number * 1440 + minute - ahead);
    if (utc !== null) more.push({ rule: 'day-and-zone-known', spans: own === null && zone?.span ? [zone.span] : [] });

    if (stamp.malformed && clock !== null) anomalies.push(malformed(source, stamp.time, clock));
    if (rollover && before !== null && !isDateAlone(stamp)) anomalies.push(turned(before.time, stamp.time, source, day, more));
    else if (before !== null && against[i]) anomalies.push(broken(before.time, stamp.time, source));
    else if (stamp.clock !== null && clock !== null && before !== null && before.clock?.hour === stamp.clock.hour && before.clock.minute === stamp.clock.minute) anomalies.push(doubled(before.time, stamp.time, clock));
    return {
      line: stamp.line + 1, time: stamp.time, clock, age: stamp.age, confidence: stamp.clock !== null || isDateAlone(stamp) ? 'certain' : clock !== null ? 'likely' : 'open',
      day, local: day === null || clock === null || isWeekdayOnly(day) ? null : `${day}T${clock}`, utc, offset: ahead === null ? null : formatOffset(ahead),
      heading: head.heading, lines: head.lines, rollover, because: [stamp.because].concat(more) as unknown as Because,
    };
  });
  return { entries, anomalies };
}

/** A weekday alone is no day of the calendar yet: the entry has its weekday and its clock, but no local time. */
const isWeekdayOnly = (day: Day): boolean => parseDay(day)?.kind === 'weekday';

const wordsAt = (source: Source, span: Span): string => source.text.slice(span[0], span[1]);

const malformed = (source: Source, time: Span, clock: string): Anomaly => anomalyOf('malformed-time', time, [{ rule: 'written-with-a-slip', spans: [time] }], 'slip', wordsAt(source, time), clock);

function turned(before: Span, time: Span, source: Source, day: Day | null, evidence: readonly Evidence[]): Anomaly {
  const reason = evidence.find(({ rule }) => rule === 'clock-jumps-up' || rule === 'clock-jumps-down' || rule === 'day-in-stamp' || rule === 'day-in-heading' || rule === 'day-beside' || rule === 'age-before-saving' || rule === 'counted-from-the-day');
  const because: Because = [reason ?? { rule: 'against-the-order', spans: [before, time] }], words = [wordsAt(source, before), wordsAt(source, time)] as const;
  return day === null ? anomalyOf('day-rollover', time, because, 'turned', ...words) : anomalyOf('day-rollover', time, because, 'turned-to', ...words, day);
}

const broken = (before: Span, time: Span, source: Source): Anomaly =>
  anomalyOf('order-break', time, [{ rule: 'against-the-order', spans: [before, time] }], 'against-order', wordsAt(source, time), wordsAt(source, before));

const doubled = (before: Span, time: Span, clock: string): Anomaly => anomalyOf('order-break', time, [{ rule: 'against-the-order', spans: [before, time] }], 'doubled', clock);
