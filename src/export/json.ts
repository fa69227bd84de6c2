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
    anomalies: reading.anomalies.map(({ span, kind, message, because }) => ({ span, kind, message, because })),
  };
}

/** Items of a list that are written at once. */
const AT_ONCE = 500;

/** What `JSON.stringify` makes of the object, in pieces: of a long document the whole would be a string many times its length. */
export function* jsonPieces(object: Record<string, unknown>): Generator<string> {
  let piece = '{';
  for (const [at, [key, value]] of Object.entries(object).entries()) {
    piece += `${at > 0 ? ',' : ''}${JSON.stringify(key)}:`;
    if (!Array.isArray(value) || value.length <= AT_ONCE) {
      piece += JSON.stringify(value);
      continue;
    }
    for (let from = 0; from < value.length; from += AT_ONCE) {
      yield `${piece}${from > 0 ? ',' : '['}${JSON.stringify(value.slice(from, from + AT_ONCE)).slice(1, -1)}`;
      piece = '';
    }
    piece = ']';
  }
  yield `${piece}}`;
}
