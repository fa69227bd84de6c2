/** From ages to days and clock times, as far as the page tells when it was last changed. */
import type { EntryHead } from '../layout/entries.ts';
import type { ClockTime } from '../layout/stamps/stamps.ts';
import type { Day, Evidence, Span } from '../reading.ts';
import { ageDays, ageMinutes } from './ages.ts';
import type { Capture } from './capture.ts';
import { shiftDay } from './day.ts';
import { dayOfNamed } from './named-days.ts';

/** What an age tells of an entry; what it leaves open is `null`. */
export interface Reckoned {
  readonly day: Day | null;
  readonly clock: ClockTime | null;
  /** The zone in which the page tells when it was changed. */
  readonly zone: Span | null;
  readonly evidence: readonly Evidence[];
}

/** For each entry with an age what follows from it; `null` for those with a clock time. */
export function reckonAges(heads: readonly EntryHead[], capture: Capture | null, document: Day | null): readonly (Reckoned | null)[] {
  const base = capture?.date == null ? document : dayOfNamed({ date: capture.date, days: 0 }, document);
  return heads.map(({ stamp }) => (stamp.age === null ? null : reckon(stamp.age, stamp.time, capture, base)));
}

function reckon(age: string, time: Span, capture: Capture | null, base: Day | null): Reckoned {
  const days = ageDays(age), minutes = ageMinutes(age);
  const spans = capture === null ? [time] : [time, capture.span];
  // An age in days tells no hour.
  if (days !== null && days > 0) {
    const day = base === null ? null : shiftDay(base, -days);
    return { day, clock: null, zone: null, evidence: day === null ? [] : [{ rule: capture === null ? 'counted-from-the-day' : 'age-before-saving', spans }] };
  }
  if (minutes === null || capture === null) {
    // Less than an hour is of the same day but for the first minutes after midnight.
    const near = minutes !== null ? minutes < 60 : /^PTX?\d*[MS]$/.test(age);
    return { day: near ? base : null, clock: null, zone: null, evidence: near && base !== null ? [{ rule: 'day-of-document', spans: [] }] : [] };
  }
  const minute = capture.minute - minutes, turned = Math.floor(minute / 1440), within = minute - turned * 1440;
  return {
    day: base === null ? null : shiftDay(base, turned),
    clock: { hour: Math.floor(within / 60), minute: within % 60 },
    zone: capture.zone,
    evidence: [{ rule: 'age-before-saving', spans }],
  };
}
