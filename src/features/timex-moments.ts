/** Clock times in running text as moments: on which day, in which zone, at which instant; as far as each is known. */
import { dayNumber } from '../reading/time/calendar.ts';
import { numberOf } from '../reading/time/day.ts';
import { formatInstant, formatOffset, offsetAt } from '../reading/time/zone.ts';
import type { Zone } from '../reading/time/zone.ts';
import type { Day, Evidence, Reading, Span, Timex } from '../reading/reading.ts';
import { offsetMinutes } from './moments.ts';

export interface TimexMoment {
  /** `HH:MM` */
  readonly clock: string;
  readonly day: Day | null;
  readonly offset: string | null;
  /** Only where both the day and the zone are known. */
  readonly utc: string | null;
  /** Words beside it that speak of a zone and do not settle which: `IST` with all it may be, `local time` with none. */
  readonly unsettled: { readonly words: string; readonly offsets: readonly string[] } | null;
  /** Why this zone. */
  readonly because: readonly Evidence[];
}

/** `null` where the expression has no clock time in it. */
export function momentOf(reading: Reading, timex: Timex): TimexMoment | null {
  const { type, value } = timex;
  const parts = type === 'TIME' && value !== null ? /^([^T]*)T(\d\d):(\d\d)/.exec(value) : null;
  if (!parts) return null;
  const day = parts[1] === '' ? null : parts[1]!, minute = Number(parts[2]) * 60 + Number(parts[3]);
  const { zone, unsettled, because } = zoneOf(reading, timex, (zone) => offsetsOn(zone, day, minute));
  const number = numberOf(day);
  return {
    clock: `${parts[2]}:${parts[3]}`, day, unsettled,
    because: zone === null && unsettled === null ? [] : because,
    offset: zone === null ? null : formatOffset(zone),
    utc: zone === null || number === null ? null : formatInstant(number * 1440 + minute - zone),
  };
}

interface Found {
  /** Minutes east of Greenwich. */
  readonly zone: number | null;
  readonly unsettled: TimexMoment['unsettled'];
  readonly because: readonly Evidence[];
}

type OffsetsOf = (zone: Zone) => readonly number[];

/** The zone that is written beside the time, else that of the document's times. */
function zoneOf(reading: Reading, timex: Timex, offsetsOf: OffsetsOf): Found {
  const written = reading.zones.find((zone) => reading.timexes[zone.timex] === timex);
  const document = documentOffset(reading, timex.span, offsetsOf);
  const because = reading.timeZone?.because ?? [];
  if (!written) return { zone: document, unsettled: null, because };
  const beside: Evidence = { rule: 'zone-beside-it', spans: [written.span] };
  const offsets = [...new Set(written.zones.flatMap(offsetsOf))].sort((a, b) => a - b);
  if (offsets.length === 1) return { zone: offsets[0]!, unsettled: null, because: [beside] };
  if (document !== null && offsets.includes(document)) return { zone: document, unsettled: null, because: [beside, ...because] };
  return { zone: null, unsettled: { words: reading.text.slice(...written.span), offsets: offsets.map(formatOffset) }, because: offsets.length === 0 ? [] : [beside] };
}

/** Of the zone that the document's times are in: on that day where the zone has a name, else as the entry around has it. */
function documentOffset({ timeZone, entries, lineStarts }: Reading, [start]: Span, offsetsOf: OffsetsOf): number | null {
  if (timeZone !== null && timeZone.name !== null) {
    const offsets = offsetsOf({ offset: null, name: timeZone.name });
    return offsets.length === 1 ? offsets[0]! : null;
  }
  const around = entries.find(({ lines: [first, last] }) => lineStarts[first - 1]! <= start && start < (lineStarts[last] ?? Infinity));
  const offset = (around ?? timeZone)?.offset ?? null;
  return offset === null ? null : offsetMinutes(offset);
}

/** The offset of the zone at this time of that day; of a named zone on a day that is not known, those of winter and summer. */
function offsetsOn(zone: Zone, day: Day | null, minute: number): number[] {
  const number = numberOf(day);
  const offsets = (number === null ? [dayNumber(2024, 1, 15), dayNumber(2024, 7, 15)] : [number]).map((day) => offsetAt(zone, day, minute));
  return [...new Set(offsets.filter((offset) => offset !== null))];
}
