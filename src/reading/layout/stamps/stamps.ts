/** The one door of this room: the stamps of a live blog's entries, found by their form and by the document's own rhythm. */
import type { Evidence, Span } from '../../reading.ts';
import type { Source } from '../../text/scan.ts';

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
export function entryStamps(_source: Source): readonly Stamp[] {
  throw new Error('being written');
}
