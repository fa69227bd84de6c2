/** The document's outline: its headline, its entries, their crossheads. */
import type { LineRange, Reading, Span } from '../reading/reading.ts';
import { lowerBound } from '../reading/text/search.ts';
import { shortDay, weekdayFor } from './days.ts';
import { spanOfLines, wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { aboutWords, stampWords } from './stamp-words.ts';
import { entryTitle } from './titles.ts';

export interface OutlineSymbol {
  readonly kind: 'headline' | 'entry' | 'crosshead';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Lies in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

interface Section {
  readonly kind: OutlineSymbol['kind'];
  readonly name: string;
  readonly detail: string;
  readonly lines: LineRange;
  readonly selection: Span;
}

export function outlineOf(reading: Reading): OutlineSymbol[] {
  const roots: OutlineSymbol[] = [];
  const { title } = reading;
  if (title !== null) {
    const name = plain(wordsOf(reading, title.span));
    if (name !== '') roots.push({ kind: 'headline', name, detail: '', span: title.span, selection: title.span, children: [] });
  }
  return [...roots, ...nested(reading, sectionsOf(reading))];
}

function sectionsOf(reading: Reading): Section[] {
  const { entries, crossheads } = reading;
  const sections: Section[] = entries.map((entry, index) => ({
    kind: 'entry',
    name: `${stampWords(entry)} ${entryTitle(reading, entry)}`.trim(),
    detail: [aboutWords(entry), entry.day !== null && (index === 0 || entry.rollover) ? shortDay(entry.day, weekdayFor(reading, entry.day)) : ''].filter((words) => words !== '').join(', '),
    lines: entry.lines,
    selection: entry.heading === null ? entry.time : [Math.min(entry.time[0], entry.heading[0]), Math.max(entry.time[1], entry.heading[1])],
  }));
  for (const { line, span, lines } of crossheads) {
    const name = plain(wordsOf(reading, span));
    if (name !== '') sections.push({ kind: 'crosshead', name, detail: '', lines: bounded(reading, line, lines), selection: span });
  }
  return sections.sort((a, b) => a.lines[0] - b.lines[0] || a.selection[0] - b.selection[0]);
}

/** A crosshead's lines end with the entry it stands in, and before the next entry where it stands in none. */
export function bounded({ entries }: Pick<Reading, 'entries'>, line: number, [first, last]: LineRange): LineRange {
  const below = lowerBound(entries, line + 1, ({ lines }) => lines[0]);
  const around = entries[below - 1], next = entries[below];
  let end = last;
  if (around && around.lines[1] >= line) end = Math.min(end, around.lines[1]);
  if (next) end = Math.min(end, next.lines[0] - 1);
  return [first, Math.max(first, end)];
}

/** Sections in order, each in the nearest one that holds it whole. */
function nested(reading: Reading, sections: readonly Section[]): OutlineSymbol[] {
  const roots: OutlineSymbol[] = [];
  const open: { readonly last: number; readonly children: OutlineSymbol[] }[] = [];
  for (const { kind, name, detail, lines, selection } of sections) {
    while (open.length > 0 && (open.at(-1)!.last < lines[1] || kind === 'entry')) open.pop();
    const children: OutlineSymbol[] = [];
    const [start, end] = spanOfLines(reading, lines);
    const span: Span = [Math.min(start, selection[0]), Math.max(end, selection[1])];
    (open.at(-1)?.children ?? roots).push({ kind, name, detail, span, selection, children });
    if (kind === 'entry') open.push({ last: lines[1], children });
  }
  return roots;
}
