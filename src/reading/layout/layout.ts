/** The one door of this room: what each line of the page is for. */
import type { Block, Crosshead, Dateline, LineRange, NewsJudgement, Publisher, Span, Title } from '../reading.ts';
import type { Source } from '../text/scan.ts';
import type { Stamp } from './stamps/stamps.ts';

/** One post of a live blog, before its time is resolved. */
export interface EntryHead {
  readonly stamp: Stamp;
  readonly heading: Span | null;
  readonly lines: LineRange;
}

/** A line that only names a day, under which entries stand (`Wednesday, 30 September`). */
export interface DayHeading {
  /** 0-based line. */
  readonly line: number;
  readonly span: Span;
}

export interface Layout {
  readonly news: NewsJudgement;
  readonly title: Title | null;
  readonly standfirst: Title | null;
  readonly dateline: Dateline | null;
  readonly publisher: Publisher | null;
  readonly blocks: readonly Block[];
  readonly crossheads: readonly Crosshead[];
  readonly entries: readonly EntryHead[];
  readonly dayHeadings: readonly DayHeading[];
}

export function layOut(_source: Source): Layout {
  throw new Error('being written');
}
