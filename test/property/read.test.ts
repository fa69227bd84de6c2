/** What must hold of the reading of any string at all. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading, Span } from '../../src/reading/reading.ts';
import { read } from '../../src/reading/read.ts';
import { readingToJson } from '../../src/export/json.ts';
import { becauses, spansIn } from './walk.ts';

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`seeds/${name}`, 'utf8'));

/** Pieces that make the grammar work: stamps, marks, cues, names, boilerplate, broken characters. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2009', '\ufeff', '\u200b', '\u202e', '\ud800', '\udc00', '😀', 'é', 'e\u0301', 'İ', 'ı', '“', '”', '"', '‘', '’', "'", '«', '»', '``', "''",
    '13:30 - ', '13;30 – ', '2 hours ago', 'Just now', '1 hr 5 min ago', 'Yesterday, 9:10 pm', 'Updated 14:05 GMT', 'kl. 9', 'vor 2', '10', '7', ' Uhr', '\nPort News, [03.03.2021 18:40]\n', '03Mar2021', '+++ 18:40 ', 'KEY EVENT', '9.20pm ', '[14:05] ', 'GMT+3', '(All times local, GMT+3)', 'Wednesday', 'Sept. 27', 'September 28, 2020', '2020-09-30', 'on Tuesday', 'Source: ', 'Share on facebook', 'READ MORE: ',
    'MOSCOW, Oct 1 (Reuters) - ', 'Tags: a, b, c', 'Comments', '# ', '- ', '* ', '> ', '**', '_', '[', '[[', ']]', '](https://example.org/a)', 'said', ' said that ', ' told ', 'according to ', 'Anna Berg', 'the minister', 'He', ', ', '. ', '? ', ': ', ' — ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...seeds.flatMap((seed) => seed.split('\n').filter((line) => line.trim() !== ''))),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const runs = { numRuns: 400 };

function spansOf(reading: Reading): Span[] {
  return spansIn(readingToJson('x', reading)).concat(spansIn(reading.blocks));
}

describe('the reading of any string', () => {
  it('is there: nothing is thrown, and the same text gives the same reading', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(readingToJson('x', read(text))).toEqual(readingToJson('x', read(text)));
    }), { numRuns: 150 });
  });

  it('has spans that lie in the text, none of them backwards', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const [start, end] of spansOf(read(text))) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }), runs);
  });

  it('has entries, blocks, time expressions and statements in the order of the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { entries, blocks, timexes, anomalies, sentences, zones } = read(text);
      for (const { timex, span } of zones) expect(span[0] >= timexes[timex]!.span[0] && span[0] <= timexes[timex]!.span[1] + 2).toBe(true);
      for (const offsets of [entries.map((e) => e.time[0]), blocks.map((b) => b.span[0]), timexes.map((t) => t.span[0]), [0, ...Array.from(sentences), text.length], anomalies.map((a) => a.span[0])]) expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      for (const { lines: [first, last], line } of entries) expect(first === line && line <= last).toBe(true);
    }), runs);
  });

  it('says why it holds each fact', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { path, because } of becauses(read(text))) expect(because, path).not.toHaveLength(0);
    }), runs);
  });

  it('is the same for LF and CRLF', () => {
    fc.assert(fc.property(anyText, (text) => {
      const lf = text.replaceAll(/\r\n?/g, '\n'), crlf = lf.replaceAll('\n', '\r\n');
      expect(factsOf(crlf)).toEqual(factsOf(lf));
    }), runs);
  });

  it('grows with the text and not faster, on hostile text too', () => {
    for (const unit of ['.', '"', '“', '13:30 - a\n', '“a\n', ',', 'A ', '(', 'said ', '\n', "'a ", 'Sept. ', '1:', 'said that “']) {
      const milliseconds = (length: number): number => {
        const text = unit.repeat(length / unit.length), started = performance.now();
        read(text);
        return performance.now() - started;
      };
      milliseconds(5_000);
      // No figure in milliseconds is asserted: only that sixteen times the text does not cost two hundred times as much.
      expect(milliseconds(80_000), JSON.stringify(unit)).toBeLessThan(200 * Math.max(milliseconds(5_000), 2));
    }
  }, 60_000);
});

/** Facts without offsets: what a span covers, with blanks at line ends made one. */
function factsOf(text: string): string {
  const { text: _, ...rest } = readingToJson('x', read(text)) as { text?: string };
  const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every((part) => Number.isInteger(part));
  return JSON.stringify(rest, (key, value: unknown) => (key !== 'lines' && isSpan(value) ? text.slice(...value).replaceAll('\r\n', '\n') : value));
}
