/** Zones and offsets: minutes east of Greenwich, IANA names by the platform's own zone data, instants. */
import { civilDay, dayNumber } from './calendar.ts';

/** A zone as far as it is known: a fixed offset in minutes, or an IANA name whose offset follows the day. */
export interface Zone {
  readonly offset: number | null;
  readonly name: string | null;
}

/** `+03:00` of minutes east of Greenwich. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** Minutes of `+03:00`, `+0300`, `+3`, `-3:30`, `Z`; `null` where it is no offset, or beyond fourteen hours. */
export function parseOffset(written: string): number | null {
  if (/^[zZ]$/.test(written)) return 0;
  const parts = /^([+\-\u2212\u2013])(\d{1,2})(?::?(\d\d))?$/.exec(written);
  if (!parts) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return Number(parts[3] ?? 0) > 59 || minutes > 14 * 60 ? null : parts[1] === '+' ? minutes : -minutes;
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(name: string): Intl.DateTimeFormat | null {
  const known = formatters.get(name);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', era: 'short' });
  } catch {
    made = null; // the platform knows no such zone
  }
  if (formatters.size > 600) formatters.clear();
  formatters.set(name, made);
  return made;
}

/** True where the platform's zone data has the name. */
const isZoneName = (name: string): boolean => formatterOf(name) !== null;

/** The offset, in minutes, that the named zone has at an instant (minutes since 1970-01-01T00:00Z). */
function offsetAtInstant(name: string, instant: number): number | null {
  const formatter = formatterOf(name);
  if (formatter === null) return null;
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant * 60_000)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const local = dayNumber(year, Number(part['month']), Number(part['day'])) * 1440 + Number(part['hour']) * 60 + Number(part['minute']);
  return local - Math.floor(instant);
}

/** Offset of the zone, in minutes, when its clocks show this local time. In the hour that summer time skips or repeats: that before the change. */
export function offsetAt(zone: Zone, day: number, minuteOfDay: number): number | null {
  if (zone.offset !== null || zone.name === null) return zone.offset;
  const local = day * 1440 + minuteOfDay;
  const first = offsetAtInstant(zone.name, local);
  if (first === null) return null;
  const before = offsetAtInstant(zone.name, local - first - 180);
  return before !== null && offsetAtInstant(zone.name, local - before) === before ? before : offsetAtInstant(zone.name, local - first);
}

/** A zone settled by the reader: `+03:00` or an IANA name; `null` where it is neither. */
export function parseZone(written: string): Zone | null {
  const offset = parseOffset(written.trim());
  if (offset !== null) return { offset, name: null };
  const name = written.trim();
  return name !== '' && isZoneName(name) ? { offset: null, name } : null;
}

/** `2020-09-30T20:45Z` of minutes since 1970-01-01T00:00Z; `null` outside the years 1–9999. */
export function formatInstant(minutes: number): string | null {
  const { year, month, day } = civilDay(Math.floor(minutes / 1440));
  if (year < 1 || year > 9999) return null;
  const rest = ((minutes % 1440) + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`;
}
