/** The one door of this room: the stamps of a live blog's entries, found by their form and by the document's own rhythm. */
import type { Evidence, Span } from '../../reading.ts';
import type { Source } from '../../text/scan.ts';
import { isNearMiss, readHead, type Head } from './head.ts';
import { entryHeads } from './rhythm.ts';

/** The time that heads an entry, as written and as read off the line alone. */
export interface Stamp {
  /** 0-based line. */
  readonly line: number;
  /** The clock time alone: `23:45`, `13;30`, `9:20 p.m.` */
  readonly time: Span;
  /** All of the stamp with its separator; what follows on the line is heading or body. */
  readonly span: Span;
  /** 24-hour. */
  readonly hour: number;
  readonly minute: number;
  /** A date written in the stamp. */
  readonly date: Span | null;
  /** A zone written in the stamp (`GMT`, `ET`, `+03:00`). */
  readonly zone: Span | null;
  /** Written with a slip, such as `13;30`. */
  readonly malformed: boolean;
  readonly because: Evidence;
}

/** Stamps that head entries, in the order of the text; none where the document is no live blog. Linear. */
export function entryStamps(source: Source): readonly Stamp[] {
  const candidates: Head[] = [];
  let nearMisses = 0;
  for (let line = 0; line < source.lines.count; line++) {
    const head = readHead(source, line);
    if (head !== null) candidates.push(head);
    else if (isNearMiss(source, line)) nearMisses++;
  }
  const heads = entryHeads(source, candidates, nearMisses);
  return heads.map((head, index): Stamp => {
    const time: Span = [head.clock.start, head.clock.end];
    const other = heads[index === 0 ? 1 : 0];
    return {
      line: head.line, time, span: head.span, hour: head.clock.hour % 24, minute: head.clock.minute, date: head.date, zone: head.zone, malformed: head.clock.malformed,
      because: other === undefined
        ? { rule: 'clock-dash-heading', spans: [head.span] }
        : { rule: 'form-of-the-entries', spans: [time, [other.clock.start, other.clock.end]] },
    };
  });
}
