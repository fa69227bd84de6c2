/** The one door: a document's text in, its Reading out. */
import type { Reading, ReadOptions } from './reading.ts';
import { layOut } from './layout/layout.ts';
import { readTimes } from './time/time.ts';
import { markupOf, unmarked, withSpans } from './text/markup.ts';
import { forOneReading } from './text/memory.ts';
import { scan } from './text/scan.ts';
import { sentenceSpans } from './text/sentences.ts';
import { setScene } from './say/build.ts';
import { readStatements } from './say/say.ts';
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

function readAll(text: string, options: ReadOptions): Reading {
  const source = scan(text);
  const markup = markupOf(source);
  const layout = layOut(source, markup);
  const prose = unmarked(source, withSpans(source, markup, layout.recorded), layout.wrapped);
  const quotes = pairQuotes(prose);
  const times = readTimes(prose, layout, options.settled ?? {});
  const scene = setScene(prose, quotes, layout);
  const { statements, speakers } = readStatements(scene, layout, times.timexes);
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
