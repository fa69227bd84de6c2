/**
 * What a selection grows to, step by step: a word that tells who says something, what is said, the statement, the sentence, the
 * paragraph, the entry, the day, the document. Each holds the one before whole.
 */
import type { Reading, Span } from '../reading/reading.ts';
import { lastAtOrBefore } from '../reading/text/search.ts';
import { isBlankLine, lineOf, spanOfLine, spanOfLines, touches } from './places.ts';
import { holds, lengthOf } from './spans.ts';
import { framed } from './statement-marks.ts';
import { spansOf, statementAt } from './statements.ts';
import { entryAt } from './timeline.ts';

/** @param offset in UTF-16 code units; @returns spans, the innermost first, each longer than the one before; the last is the document */
export function selectionsAround(reading: Reading, offset: number): Span[] {
  const nest: Span[] = [];
  for (const span of candidates(reading, offset)) if (touches(span, offset) && lengthOf(span) > 0 && nest.every((other) => holds(span, other) || holds(other, span))) nest.push(span);
  nest.sort((a, b) => lengthOf(a) - lengthOf(b));
  return nest.filter((span, index) => index === 0 || lengthOf(span) > lengthOf(nest[index - 1]!));
}

/** Those that matter most first: of two that overlap without one holding the other, the earlier stays. */
function candidates(reading: Reading, offset: number): Span[] {
  const line = lineOf(reading, offset);
  const statements = enclosing(reading, statementAt(reading, offset));
  const parts = statements.flatMap((index) => {
    const statement = reading.statements[index]!;
    const all = [...spansOf(statement), ...statement.content.map((span) => framed(reading.text, span))];
    return [...all, [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))] as const];
  });
  return [[0, reading.text.length], ...unitsAround(reading, line), paragraphAround(reading, line), ...parts, sentenceAt(reading, line, offset)];
}

/** The statement, and those it is told in. */
function enclosing(reading: Reading, statement: number | null): number[] {
  const found: number[] = [];
  for (let at = statement; at !== null && !found.includes(at); at = reading.statements[at]?.nestedIn ?? null) found.push(at);
  return found;
}

/** The time of an entry and its heading, the entry, and the entries of its day in a row. */
function unitsAround(reading: Reading, line: number): Span[] {
  const { entries } = reading, index = entryAt(reading, line);
  if (index === null) return [];
  const { day, lines, time, heading } = entries[index]!;
  let first = index, last = index;
  while (first > 0 && entries[first - 1]!.day === day) first--;
  while (last < entries.length - 1 && entries[last + 1]!.day === day) last++;
  return [time, ...(heading === null ? [] : [heading]), spanOfLines(reading, lines), spanOfLines(reading, [entries[first]!.lines[0], entries[last]!.lines[1]])];
}

/** Lines in a row without a blank one between them; not over the head of an entry. */
function paragraphAround(reading: Reading, line: number): Span {
  if (isBlankLine(reading, line)) return spanOfLine(reading, line);
  const index = entryAt(reading, line), entry = index === null ? null : reading.entries[index]!;
  if (entry?.line === line) return spanOfLine(reading, line);
  const top = entry === null ? 1 : entry.line + 1, bottom = entry === null ? reading.lineStarts.length : entry.lines[1];
  let first = line, last = line;
  while (first > top && !isBlankLine(reading, first - 1)) first--;
  while (last < bottom && !isBlankLine(reading, last + 1)) last++;
  return spanOfLines(reading, [first, last]);
}

/** The sentence at an offset; of two that touch there the first. Its line where none does: a blank one, the stamp of an entry. */
function sentenceAt(reading: Reading, line: number, offset: number): Span {
  const { sentences } = reading, last = lastAtOrBefore(sentences, offset) & ~1;
  for (const at of [last - 2, last]) {
    const start = sentences[at], end = sentences[at + 1];
    if (start !== undefined && end !== undefined && touches([start, end], offset)) return [start, end];
  }
  return spanOfLine(reading, line);
}
