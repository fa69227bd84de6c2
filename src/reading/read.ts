/** The one door: a document's text in, its Reading out. */
import type { Reading, ReadOptions } from './reading.ts';
import { layOut } from './layout/layout.ts';
import { readTimes } from './time/time.ts';
import { markupOf, unmarked, withSpans } from './text/markup.ts';
import { forOneReading, memoryOfTwo } from './text/memory.ts';
import { sameLines } from './text/same-lines.ts';
import { scan, type Source } from './text/scan.ts';
import { sentenceSpans } from './text/sentences.ts';
import { keptOfScene, setScene, type SceneKept } from './say/build.ts';
import { readStatements } from './say/say.ts';
import { Decided } from './say/kept.ts';
import { pairQuotes } from './text/quotes.ts';

/**
 * Reads any string. Linear in its length; never throws; the same text and options give the same Reading.
 *
 * @param text the document, decoded, without its byte order mark; offsets of the Reading count its UTF-16 code units
 * @param options what the reader has settled, which stands above what the text says
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return forOneReading(() => readAll(text, options));
}

/** Code units: a longer text is read from the start each time, for what is kept of it takes some twenty times as many bytes. */
const LONGEST_KEPT = 1 << 21;

/**
 * Reads one text after another as `read` does, and gives the same Readings: where a text is the one before it with a change, no more is
 * read than what the change may touch.
 */
export function rereader(): typeof read {
  const inMemory = memoryOfTwo();
  let before: Before | null = null;
  return (text, options = {}) => {
    if (text.length > LONGEST_KEPT) return read(text, options);
    const last = before;
    before = null; // should the reading fail
    return inMemory(() => readAll(text, options, last, (kept) => (before = kept)));
  };
}

/** What the next reading goes on from. */
interface Before {
  readonly source: Source;
  readonly scene: SceneKept;
  readonly decided: Decided;
}

/** @param keep takes what the next reading may go on from */
function readAll(text: string, options: ReadOptions, before: Before | null = null, keep: ((kept: Before) => void) | null = null): Reading {
  const same = before === null ? null : sameLines(before.source.text, before.source.lines, text);
  const source = scan(text, before !== null && same !== null ? { source: before.source, same } : null);
  const markup = markupOf(source);
  const layout = layOut(source, markup);
  const prose = unmarked(source, withSpans(source, markup, layout.recorded), layout.wrapped);
  const quotes = pairQuotes(prose);
  const times = readTimes(prose, layout, options.settled ?? {});
  const scene = setScene(prose, quotes, layout, keep === null ? null : { kept: before?.scene ?? null, same });
  const decided = keep === null ? null : new Decided(scene.sentences.count);
  const { statements, speakers } = readStatements(scene, layout, times.timexes, decided, before);
  const kept = keptOfScene(scene);
  if (keep !== null && decided !== null && kept !== null) keep({ source, scene: kept, decided });
  return {
    text,
    lineStarts: source.lines.start.slice(),
    sentences: sentenceSpans(prose, scene.sentences),
    news: layout.news,
    title: layout.title,
    standfirst: layout.standfirst,
    dateline: layout.dateline,
    publisher: layout.publisher,
    date: times.date,
    timeZone: times.timeZone,
    order: times.order,
    blocks: layout.blocks,
    crossheads: layout.crossheads,
    entries: times.entries,
    timexes: times.timexes,
    zones: times.zones,
    speakers,
    statements,
    anomalies: [...quotes.anomalies, ...times.anomalies].sort((a, b) => a.span[0] - b.span[0]),
  };
}
