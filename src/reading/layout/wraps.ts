/** Paragraphs that were wrapped by hand: letters, wire copy, Markdown set to a width, the columns of a scanned paper. */
import { charClass, Char } from '../text/chars.ts';
import type { Source } from '../text/scan.ts';
import type { PageLine } from './page.ts';

/** UTF-16 units beyond which a line was not wrapped by hand, and below which it was not full: on a page, and in a column. */
const WIDEST = 120, NARROWEST = 45, NARROWEST_IN_COLUMN = 22;
/** Units that the lines of a column reach at most, and by which each may be shorter than it might be. */
const WIDEST_COLUMN = 60, SLACK = 3;

interface Survey {
  /** Units below which a line is not full. */
  readonly least: number;
  readonly full: number;
  /** Full lines that go on below in small letters, and how far the longest of them reaches. */
  readonly small: number;
  readonly width: number;
}

/** Marks in place the lines of paragraphs that were wrapped by hand. Only where many a line goes on in small letters below is the text such a one. */
export function unwrap(source: Source, lines: PageLine[]): void {
  const { tokens } = source;
  const start = (line: PageLine): number => source.lines.start[line.line]!;
  const isSmall = (line: PageLine): boolean => charClass(line.initial) === Char.lower;
  const column = (line: PageLine): number => tokens.end[line.end - 1]! - start(line);
  const indent = (line: PageLine): number => tokens.start[source.lines.firstToken[line.line]!]! - start(line);
  const isFull = (line: PageLine, least: number): boolean => line.length >= least && line.length <= WIDEST && line.dress !== 'rule' && line.dress !== 'heading';
  const goesOnSmall = (i: number, least: number): boolean => isFull(lines[i]!, least) && !lines[i + 1]!.apart && isSmall(lines[i + 1]!);

  const narrow = survey(NARROWEST_IN_COLUMN);
  if (narrow.small < 2) return; // nor are there more that are full on a page
  const wide = survey(NARROWEST), isWide = (wide.small >= 3 && wide.small * 4 >= wide.full) || (wide.small >= 2 && wide.small * 2 >= wide.full);
  const isNarrow = narrow.small >= 5 && narrow.small > wide.small * 1.5 && narrow.small * 2 >= narrow.full && narrow.width <= WIDEST_COLUMN && isTight(narrow);
  if (!isWide && !isNarrow) return;
  const { least, width } = isNarrow ? narrow : wide;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!, next = lines[i + 1]!;
    const indented = indent(next) >= indent(line) + 2 && !isSmall(next);
    if (indented && !next.apart) lines[i + 1] = { ...next, apart: true };
    if (next.apart || indented || !isFull(line, least) || (next.dress === 'quotation') !== (line.dress === 'quotation') || next.dress === 'heading' || next.dress === 'rule' || next.dress === 'bullet' || next.length > WIDEST) continue;
    // The next line's first word would have had room here: the line ends because its writer ended it.
    if (!isSmall(next) && column(line) + 1 + firstWord(next) < width) continue;
    if (line.wrap === null) lines[i] = { ...line, wrap: 'first' };
    lines[i + 1] = { ...next, wrap: 'inner' };
  }

  function survey(least: number): Survey {
    let full = 0, small = 0, width = 0;
    for (let i = 0; i + 1 < lines.length; i++) {
      if (!isFull(lines[i]!, least)) continue;
      full++;
      if (!goesOnSmall(i, least)) continue;
      small++;
      width = Math.max(width, column(lines[i]!));
    }
    return { least, width, full, small };
  }

  /** Length of the line's first word with the marks that touch it. */
  function firstWord(line: PageLine): number {
    let t = line.dress === 'quotation' ? line.first : source.lines.firstToken[line.line]!;
    const from = tokens.start[t]!;
    while (t + 1 < line.end && tokens.start[t + 1] === tokens.end[t]) t++;
    return tokens.end[t]! - from;
  }

  /** In a column, unlike in verse, the next line's first word would not have had room. */
  function isTight({ least, width, small }: Survey): boolean {
    let tight = 0;
    for (let i = 0; i + 1 < lines.length; i++) if (goesOnSmall(i, least) && column(lines[i]!) + 1 + firstWord(lines[i + 1]!) >= width - SLACK) tight++;
    return tight * 4 >= small * 3;
  }
}
