/** The entries of a live blog: each stamp with its heading and the lines it heads. */
import type { LineRange, Span } from '../reading.ts';
import { isDateLine } from './dates.ts';
import type { Roles } from './groups.ts';
import { isHeaded } from './headings.ts';
import type { LayoutRule } from './rules.ts';
import { charClass, Char } from '../text/chars.ts';
import { numbers } from '../text/memory.ts';
import { Shape, Token } from '../text/scan.ts';
import { readAge } from '../time/written/age.ts';
import { isProse, isTitleLike, spanOf, type Page, type PageLine } from './page.ts';
import { isDateAlone, type Stamp } from './stamps/stamps.ts';

/** One post of a live blog, before its time is resolved. */
export interface EntryHead {
  readonly stamp: Stamp;
  readonly heading: Span | null;
  readonly lines: LineRange;
}

/** Sentences beyond which what follows a time on its line is the entry's text, not its heading. */
const HEADING_SENTENCES = 1;

/** Marks that close a line as they open it: `+++ 18:40 Pilots walk out +++`, `| 18:40 | Pilots walk out |`. */
const CLOSING = new Set([...'+|*#'].map((mark) => mark.charCodeAt(0)));

/** Tokens of an age at the end of a heading. */
const LONGEST_AGE = 8;
const SQUARE = 0x5b, ROUND = 0x28, ROUND_CLOSE = 0x29, PIPE = 0x7c, MIDDLE_DOT = 0xb7, BULLET = 0x2022;

/** The token at which an age begins that closes a heading, with its mark or bracket: `(20 mins ago)`, `| 2 hours ago`; `end` where none does. */
function ageAtEnd({ text, tokens }: Page['source'], first: number, end: number): number {
  const round = tokens.kind[end - 1] === Token.mark && tokens.word[end - 1] === ROUND_CLOSE, last = round ? end - 2 : end - 1;
  for (let t = last; t > first && t > last - LONGEST_AGE; t--) {
    const mark = tokens.kind[t] === Token.mark ? tokens.word[t] : 0;
    if (round ? mark !== ROUND : mark !== PIPE && mark !== MIDDLE_DOT && mark !== BULLET) continue;
    return t < last && readAge(text, tokens.start[t + 1]!, tokens.end[last]!, true)?.end === tokens.end[last] ? t : end;
  }
  return end;
}

/** What follows the stamp on its line, without the marks that close the line and an age that stands before them; `null` for nothing. */
function restOf(page: Page, line: PageLine, stamp: Stamp): Span | null {
  const { tokens } = page.source;
  let first = line.first, end = line.end;
  while (first < end && tokens.start[first]! < stamp.span[1]) first++;
  while (end > first && tokens.kind[end - 1] === Token.mark && CLOSING.has(tokens.word[end - 1]!)) end--;
  if (end - first > 2) end = ageAtEnd(page.source, first, end);
  return first < end ? [tokens.start[first]!, tokens.end[end - 1]!] : null;
}

/** `KEY EVENT`, `BREAKING`: a few words in capitals that name the kind of the entry; its heading stands below. */
function isKindLabel(page: Page, line: PageLine, [start, end]: Span): boolean {
  const { tokens } = page.source;
  let words = 0;
  for (let t = line.first; t < line.end; t++) {
    if (tokens.start[t]! < start || tokens.end[t]! > end) continue;
    if (tokens.kind[t] !== Token.word || (tokens.shape[t]! & Shape.capitals) === 0) return false;
    words++;
  }
  return words > 0 && words <= 3;
}

/** Text that a wrapped line below goes on with: no heading, however short the line. */
function goesOnBelow(page: Page, at: number): boolean {
  const { tokens } = page.source, line = page.lines[at]!, below = page.lines[at + 1];
  if (below === undefined || below.apart || below.first >= below.end || line.stop === '.' || line.stop === '?' || line.stop === '!') return false;
  const indent = (l: PageLine): number => tokens.start[l.first]! - page.source.lines.start[l.line]!;
  return below.dress === 'plain' && (charClass(below.initial) === Char.lower || indent(below) >= indent(line) + 4);
}

/** Index among the page's lines by 0-based line of the text. */
export function stampedLines(page: Page, stamps: readonly Stamp[]): Map<number, Stamp> {
  const found = new Map<number, Stamp>();
  if (stamps.length === 0) return found;
  const byLine = numbers(page.source.lines.count).fill(-1);
  for (let index = 0; index < stamps.length; index++) byLine[stamps[index]!.line] = index;
  const dated = stamps.filter((stamp) => stamp.date !== null).length;
  page.lines.forEach((line, i) => {
    const at = byLine[line.line]!;
    if (at < 0) return;
    const stamp = stamps[at]!;
    // The one full date with a time above entries that have times alone tells when the page appeared.
    if (!(found.size === 0 && stamp.date !== null && dated === 1 && stamps.length > 2 && isDateLine(page, line) === 'clock')) found.set(i, stamp);
  });
  return found;
}

/** Where the text of an entry stands to a time that has its line for itself. */
type Standing = 'below' | 'headed-above' | 'above';

/**
 * How the times that stand alone stand to their entries: under the heading with the text below, or right under the text, as posts end.
 * One habit for the whole page.
 */
function standingOf(page: Page, stamped: ReadonlyMap<number, Stamp>, roles: Roles): Standing {
  const { lines } = page;
  let alone = 0, titled = 0, told = 0, last = -1;
  for (const [at, stamp] of stamped) {
    if (restOf(page, lines[at]!, stamp) !== null) return 'below';
    alone++;
    last = at;
    const above = lines[at - 1];
    // A page of lines that all stand apart shows by the text right below the time that the title above it is the entry's.
    const apart = lines[at]!.apart && above !== undefined && !(isTitleLike(above) && !isProse(above) && isTextBelow(page, stamped, at));
    if (above === undefined || apart || stamped.has(at - 1) || !(roles.at(at - 1) === undefined || roles.kind(at - 1) === 'crosshead')) continue;
    if (lines[at + 1]?.apart === false && !lines[at]!.apart) continue; // the block goes on below the time
    if (isProse(above)) told++;
    else if (isTitleLike(above) && above.apart && above.words >= 2) titled++;
  }
  if (alone < 2) return 'below';
  if (titled >= 0.8 * alone) return 'headed-above';
  const ends = last + 1 >= lines.length || roles.at(last + 1) !== undefined;
  return told >= 0.8 * alone && ends ? 'above' : 'below';
}

/** Running text is all that stands between the time and what stands above the next. */
const isTextBelow = ({ lines }: Page, stamped: ReadonlyMap<number, Stamp>, at: number): boolean => at + 1 < lines.length && !stamped.has(at + 1) && isProse(lines[at + 1]!);

/** Index of the first line of the text that ends with the time at `at`: up to the time before, or to the blank line above the first. */
function firstOfText(page: Page, stamped: ReadonlyMap<number, Stamp>, roles: Roles, at: number, isFirst: boolean): number {
  let first = at - 1;
  while (first > 0 && !stamped.has(first - 1) && !(isFirst ? page.lines[first]!.apart : false) && (isOfEntry(roles, page, first - 1))) first--;
  return first;
}

/** Entries, and the lines of the page that are their headings, with the rule behind each. */
export function entriesOf(page: Page, stamped: ReadonlyMap<number, Stamp>, roles: Roles): { entries: EntryHead[]; headingLines: Map<number, LayoutRule> } {
  const entries: EntryHead[] = [];
  const headingLines = new Map<number, LayoutRule>();
  const standing = standingOf(page, stamped, roles), written = writtenBy(page, stamped);
  let longest = 0;
  for (const [at, stamp] of stamped) {
    const line = page.lines[at]!;
    if (standing === 'above') {
      const first = firstOfText(page, stamped, roles, at, entries.length === 0);
      entries.push({ stamp, heading: null, lines: [page.lines[first]!.line + 1, line.line + 1] satisfies LineRange });
      continue;
    }
    const rest = restOf(page, line, stamp);
    // Behind a date a sentence is the entry's text; behind a clock time it may be a heading with a stop.
    const isText = isDateAlone(stamp) && (line.stop === '.' || line.stop === '?' || line.stop === '!');
    let heading = rest && line.sentences <= HEADING_SENTENCES && !isText && !goesOnBelow(page, at) ? rest : null, start = at;
    if (standing === 'headed-above' && isHeadingAbove(page, stamped, roles, at)) {
      heading = spanOf(page, page.lines[at - 1]!);
      headingLines.set(at - 1, 'above-stamp');
      start = at - 1;
    } else if (!rest || written.has(at) || isKindLabel(page, line, rest)) {
      if (written.has(at)) heading = null;
      let head = at + 1;
      while (roles.kind(head) === 'byline' && !stamped.has(head)) head++;
      const named = head;
      if (isTitleLike(line) || !rest) while (head < named + 2 && isFreeLabel(head)) head++;
      const below = page.lines[head];
      let next = head + 1;
      while (roles.kind(next) === 'byline' && !stamped.has(next)) next++;
      const after = page.lines[next];
      const free = below && !stamped.has(head) && (!roles.at(head) || roles.kind(head) === 'crosshead');
      if (free && below.initial !== SQUARE && isTitleLike(below) && !isProse(below) && (below.dress === 'heading' || below.dress === 'bold' || (after !== undefined && !stamped.has(next) && (isHeaded(after) || (below.apart && after.apart && below.words >= 3))))) {
        heading = spanOf(page, below);
        headingLines.set(head, 'below-stamp');
      }
    }
    let end = at + 1, last = at, taken = 0;
    // A timeline may stand inside an article: its last entry is no longer than the others.
    const most = isDateAlone(stamp) && entries.length > 0 && entries.length === stamped.size - 1 ? longest : page.lines.length;
    for (; end < page.lines.length && !stamped.has(end) && taken < most; end++) {
      if (standing === 'headed-above' && stamped.has(end + 1) && isHeadingAbove(page, stamped, roles, end + 1)) break;
      if (isOfEntry(roles, page, end)) [last, taken] = [end, taken + 1];
    }
    longest = Math.max(longest, taken);
    entries.push({ stamp, heading, lines: [page.lines[start]!.line + 1, page.lines[last]!.line + 1] satisfies LineRange });
  }
  return { entries, headingLines };

  /** A kind of entry on a line of its own, with a title below it. */
  function isFreeLabel(i: number): boolean {
    const label = page.lines[i], title = page.lines[i + 1];
    return label !== undefined && title !== undefined && !stamped.has(i) && !stamped.has(i + 1) && !title.apart && isKindLabel(page, label, spanOf(page, label)) && isTitleLike(title) && !isProse(title);
  }
}

/** Stamps with a writer's name behind them, where every stamp of the page has one and one of them comes again. */
function writtenBy(page: Page, stamped: ReadonlyMap<number, Stamp>): ReadonlySet<number> {
  const found = new Set<number>(), names = new Set<string>();
  let again = false;
  for (const [at, stamp] of stamped) {
    const rest = restOf(page, page.lines[at]!, stamp);
    if (rest === null || !isName(page, page.lines[at]!, rest)) return new Set();
    const name = page.source.text.slice(...rest);
    again ||= names.has(name);
    names.add(name);
    found.add(at);
  }
  return again ? found : new Set();
}

/**
 * Lines with a writer's name right under the times that stand alone: under every one of them, and one of the names comes again. A heading
 * does not.
 */
export function writersBelow(page: Page, stamped: ReadonlyMap<number, Stamp>): readonly number[] {
  const found: number[] = [], names = new Set<string>();
  for (const [at, stamp] of stamped) {
    const below = page.lines[at + 1];
    if (below === undefined || below.stop !== '' || stamped.has(at + 1) || restOf(page, page.lines[at]!, stamp) !== null || !isName(page, below, spanOf(page, below))) return [];
    names.add(page.source.text.slice(...spanOf(page, below)));
    found.push(at + 1);
  }
  return names.size < found.length ? found : [];
}

/** Two or three words with capitals and nothing else. */
function isName(page: Page, line: PageLine, [start, end]: Span): boolean {
  const { tokens } = page.source;
  let words = 0;
  for (let t = line.first; t < line.end; t++) {
    if (tokens.start[t]! < start || tokens.end[t]! > end) continue;
    if (tokens.kind[t] !== Token.word || (tokens.shape[t]! & (Shape.capital | Shape.digit)) !== Shape.capital || ++words > 3) return false;
  }
  return words >= 2;
}

/** A title right above the time: with no blank line between, or with text right below the time. */
function isHeadingAbove(page: Page, stamped: ReadonlyMap<number, Stamp>, roles: Roles, at: number): boolean {
  const above = page.lines[at - 1];
  return above !== undefined && (!page.lines[at]!.apart || isTextBelow(page, stamped, at)) && !stamped.has(at - 1) && above.apart && isTitleLike(above) && !isProse(above) && (roles.at(at - 1) === undefined || roles.kind(at - 1) === 'crosshead');
}

function isOfEntry(roles: Roles, page: Page, i: number): boolean {
  const kind = roles.kind(i);
  return (kind === undefined && page.lines[i]!.dress !== 'rule') || kind === 'crosshead' || kind === 'paragraph' || kind === 'byline';
}
