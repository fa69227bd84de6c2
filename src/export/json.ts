/** A Reading as the plain JSON object of the command line: offsets in UTF-16 code units, half-open; lines 1-based. */
import type { BlockKind, BoilerplateKind, Reading } from '../reading/reading.ts';

const BOILERPLATE: ReadonlySet<BlockKind> = new Set<BoilerplateKind>([
  'share-buttons', 'comments-form', 'related', 'read-more', 'caption', 'duplicate-title', 'tags', 'source-line', 'timezone-note',
]);

/** @param file the path as it was given */
export function readingToJson(file: string, reading: Reading): Record<string, unknown> {
  return {
    file,
    news: reading.news,
    title: reading.title,
    standfirst: reading.standfirst,
    dateline: reading.dateline,
    publisher: reading.publisher?.name ?? null,
    date: reading.date?.value ?? null,
    weekday: reading.date?.weekday ?? null,
    dateConfidence: reading.date?.confidence ?? null,
    dateBecause: reading.date?.because ?? [],
    timeZone: reading.timeZone,
    order: reading.order,
    entries: reading.entries,
    crossheads: reading.crossheads,
    timexes: reading.timexes,
    speakers: reading.speakers,
    statements: reading.statements,
    boilerplate: reading.blocks.filter((block) => BOILERPLATE.has(block.kind)).map(({ kind, lines, because }) => ({ lines, kind, because })),
    anomalies: reading.anomalies,
  };
}
