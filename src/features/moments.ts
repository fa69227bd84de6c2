/** Moments of a day in words: zones, the same moment elsewhere, how long between two. */
import type { Entry, Reading } from '../reading/reading.ts';
import { ageMinutes } from '../reading/time/ages.ts';
import { DAY_LENGTH, daysBetween, shortDay } from './days.ts';
import { t } from './l10n.ts';

/** `+03:00` in minutes. */
export function offsetMinutes(offset: string): number | null {
  const parts = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  if (!parts) return offset === 'Z' ? 0 : null;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** `GMT+3`, `GMT+5:30`, `GMT`. */
export function offsetWords(offset: string): string {
  const minutes = offsetMinutes(offset);
  if (minutes === null) return offset;
  if (minutes === 0) return 'GMT';
  const size = Math.abs(minutes), rest = size % 60;
  return `GMT${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The document's zone: `GMT+3`, or `Europe/Istanbul, GMT+3`. */
export function zoneWords(zone: NonNullable<Reading['timeZone']>): string {
  return zone.name === null ? offsetWords(zone.offset) : `${zone.name}, ${offsetWords(zone.offset)}`;
}

const clockOf = (minutes: number): string => {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** `20:45 UTC`, and the day where it is another one; `null` where no zone is known. */
export function utcWords(entry: Pick<Entry, 'clock' | 'offset' | 'utc' | 'day'>): string | null {
  if (entry.utc !== null) return elsewhere(entry.utc, 'UTC', entry.day);
  const offset = entry.offset === null ? null : offsetMinutes(entry.offset);
  if (offset === null || entry.clock === null) return null;
  const minutes = minutesOf(entry.clock) - offset;
  if (minutes < 0) return t('{0} UTC the day before', clockOf(minutes));
  return minutes >= 1440 ? t('{0} UTC the day after', clockOf(minutes)) : t('{0} UTC', clockOf(minutes));
}

/** The moment in the reader's own zone; `null` where it is not known, or where the clock there shows the same. */
export function ownWords(entry: Pick<Entry, 'clock' | 'utc' | 'day'>, ownZone: string): string | null {
  if (entry.utc === null || entry.clock === null) return null;
  const words = elsewhere(entry.utc, ownZone, entry.day);
  return words === null || words === elsewhereAs(entry.clock, ownZone, null) ? null : words;
}

const elsewhereAs = (clock: string, zone: string, day: string | null): string =>
  day === null ? t('{0} {1}', clock, zone) : t('{0} {1}, {2}', clock, zone, day);

/** An instant on the clock of a zone, with the day where it is not the one given. */
function elsewhere(utc: string, zone: string, day: string | null): string | null {
  const instant = new Date(utc);
  if (Number.isNaN(instant.getTime())) return null;
  try {
    const parts = new Map(new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).formatToParts(instant).map(({ type, value }) => [type, value]));
    const there = `${parts.get('year')!.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
    return elsewhereAs(`${parts.get('hour')}:${parts.get('minute')}`, zone, there === day ? null : shortDay(there));
  } catch {
    return null; // a zone that this platform does not know
  }
}

/** `15 min`, `2 h 5 min`, `1 day 3 h`. */
export function durationWords(minutes: number): string {
  const days = Math.floor(minutes / 1440), hours = Math.floor((minutes % 1440) / 60), rest = minutes % 60;
  if (days > 0) return hours === 0 ? dayCount(days) : t('{0} {1} h', dayCount(days), hours);
  if (hours > 0) return rest === 0 ? t('{0} h', hours) : t('{0} h {1} min', hours, rest);
  return t('{0} min', rest);
}

const dayCount = (days: number): string => (days === 1 ? t('1 day') : t('{0} days', days));

/** Minutes from one entry to the other; `null` where their days, zones or ages cannot be compared. */
export function minutesBetween(from: Entry, to: Entry): number | null {
  if (from.age !== null && to.age !== null) {
    const [older, younger] = [ageMinutes(from.age), ageMinutes(to.age)];
    return older === null || younger === null ? null : older - younger;
  }
  if (from.utc !== null && to.utc !== null) return (Date.parse(to.utc) - Date.parse(from.utc)) / 60_000;
  if (from.day === null || to.day === null || from.clock === null || to.clock === null || from.offset !== to.offset) return null;
  const days = daysBetween(from.day, to.day);
  return days === null ? null : days * (DAY_LENGTH / 60_000) + minutesOf(to.clock) - minutesOf(from.clock);
}

/** The entry that came before in time, and how long before; `null` where the order of the text does not bear it out, or an age is all that tells. */
export function entryBefore(reading: Pick<Reading, 'entries' | 'order'>, index: number): { readonly entry: Entry; readonly minutes: number } | null {
  const step = reading.order?.value === 'newest-first' ? 1 : -1;
  const entry = reading.entries[index], before = reading.entries[index + step];
  if (!entry || !before || entry.age !== null || before.age !== null) return null;
  const minutes = minutesBetween(before, entry);
  return minutes === null || minutes < 0 ? null : { entry: before, minutes };
}
