/** What is marked on the page: the times and headings of entries, softly; what is not the news, dimmed. */
import type { BlockKind, Reading, Span } from '../reading/reading.ts';

export interface Marks {
  readonly entryTime: readonly Span[];
  readonly entryHeading: readonly Span[];
  readonly boilerplate: readonly Span[];
}

/** Around the news and without evidence in it. Time-zone notes, captions and source lines are not among them: they tell when and who. */
const DIMMED: ReadonlySet<BlockKind> = new Set<BlockKind>(['share-buttons', 'comments-form', 'related', 'read-more', 'tags', 'duplicate-title']);

export const isAroundTheNews = (kind: BlockKind): boolean => DIMMED.has(kind);

export function marksOf(reading: Reading): Marks {
  return {
    entryTime: reading.entries.map(({ time }) => time),
    entryHeading: reading.entries.flatMap(({ heading }) => (heading === null ? [] : [heading])),
    boilerplate: reading.blocks.filter(({ kind }) => isAroundTheNews(kind)).map(({ span }) => span),
  };
}

/** Those that a window touches, in the order given; some may lie in others. What is out of sight is not painted in a document of a hundred thousand entries. */
export function within(spans: readonly Span[], [from, to]: Span): readonly Span[] {
  const inSight = spans.filter(([start, end]) => from <= end && start <= to);
  return inSight.length === spans.length ? spans : inSight;
}
