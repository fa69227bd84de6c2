/** The entries of a live blog: each stamp with its heading and the lines it heads. */
import type { LineRange, Span } from '../reading.ts';
import { isDateLine } from './dates.ts';
import type { Roles } from './groups.ts';
import { isHeaded } from './headings.ts';
import type { EntryHead } from './layout.ts';
import { isProse, isTitleLike, spanOf, type Page, type PageLine } from './page.ts';
import type { Stamp } from './stamps/stamps.ts';

/** Sentences beyond which what follows a time on its line is the entry's text, not its heading. */
const HEADING_SENTENCES = 1;

function restOf(page: Page, line: PageLine, stamp: Stamp): Span | null {
  const { tokens } = page.source;
  let first = line.first;
  while (first < line.end && tokens.start[first]! < stamp.span[1]) first++;
  return first < line.end ? [tokens.start[first]!, tokens.end[line.end - 1]!] : null;
}

/** Index among the page's lines by 0-based line of the text. */
export function stampedLines(page: Page, stamps: readonly Stamp[]): Map<number, Stamp> {
  const byLine = new Map(stamps.map((stamp) => [stamp.line, stamp]));
  const found = new Map<number, Stamp>();
  const dated = stamps.filter((stamp) => stamp.date !== null).length;
  page.lines.forEach((line, i) => {
    const stamp = byLine.get(line.line);
    // The one full date with a time above entries that have times alone tells when the page appeared.
    if (stamp && !(found.size === 0 && stamp.date !== null && dated === 1 && stamps.length > 2 && isDateLine(page, line) === 'clock')) found.set(i, stamp);
  });
  return found;
}

export function entriesOf(page: Page, stamped: ReadonlyMap<number, Stamp>, roles: Roles): { entries: EntryHead[]; headingLines: Set<number> } {
  const entries: EntryHead[] = [];
  const headingLines = new Set<number>();
  for (const [at, stamp] of stamped) {
    const line = page.lines[at]!;
    const rest = restOf(page, line, stamp);
    let heading = rest && line.sentences <= HEADING_SENTENCES ? rest : null;
    if (!rest) {
      const below = page.lines[at + 1], after = page.lines[at + 2];
      const free = below && !stamped.has(at + 1) && (!roles.at(at + 1) || roles.kind(at + 1) === 'crosshead');
      if (free && isTitleLike(below) && !isProse(below) && (below.dress === 'heading' || below.dress === 'bold' || (after !== undefined && !stamped.has(at + 2) && (isHeaded(after) || (below.apart && after.apart && below.words >= 3))))) {
        heading = spanOf(page, below);
        headingLines.add(at + 1);
      }
    }
    let end = at + 1, last = at;
    for (; end < page.lines.length && !stamped.has(end); end++) if (isOfEntry(roles, page, end)) last = end;
    entries.push({ stamp, heading, lines: [line.line + 1, page.lines[last]!.line + 1] satisfies LineRange });
  }
  return { entries, headingLines };
}

function isOfEntry(roles: Roles, page: Page, i: number): boolean {
  const kind = roles.kind(i);
  return (kind === undefined && page.lines[i]!.dress !== 'rule') || kind === 'crosshead' || kind === 'paragraph' || kind === 'byline';
}
