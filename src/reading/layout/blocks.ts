/** The page cut into runs of lines that are for one thing. */
import type { Because, Block, BlockKind } from '../reading.ts';
import type { Roles } from './groups.ts';
import { spanOf, type Page, type PageLine } from './page.ts';

/** UTF-16 units beyond which a line was not wrapped by hand. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;

/** Kinds of which a run of lines is one block though each line was known by itself. */
const running: ReadonlySet<BlockKind> = new Set(['share-buttons', 'comments-form', 'related', 'tags', 'duplicate-title', 'caption', 'source-line', 'byline', 'read-more', 'timezone-note']);

/** True where the paragraph goes on in the next line: the lines are wrapped, and the next line's first word had no room. */
export function goesOn(line: PageLine, next: PageLine): boolean {
  if (next.apart || line.dress === 'heading' || next.dress === 'heading' || next.dress === 'bullet' || next.dress === 'rule' || line.length > WIDEST_WRAP || next.length > WIDEST_WRAP) return false;
  if (line.length < NARROWEST_WRAP) return false;
  return line.stop === '' || line.stop === ',' || line.stop === ';' || line.length >= 60;
}

export function blocksOf(page: Page, roles: Roles, stamped: (i: number) => boolean, rest: (i: number) => Because): Block[] {
  const blocks: Block[] = [];
  const { lines } = page;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const role = roles.at(i);
    if (line.dress === 'rule' && !role && !stamped(i)) {
      i++;
      continue;
    }
    const kind: BlockKind = stamped(i) ? 'entry' : role?.kind ?? 'paragraph';
    let end = i + 1;
    if (running.has(kind)) while (end < lines.length && roles.kind(end) === kind && !stamped(end)) end++;
    else if (kind === 'paragraph') while (end < lines.length && !roles.at(end) && !stamped(end) && goesOn(lines[end - 1]!, lines[end]!)) end++;
    const last = lines[end - 1]!;
    blocks.push({
      kind,
      lines: [line.line + 1, last.line + 1],
      span: [page.source.lines.start[line.line]! + leading(page, line), spanEnd(page, last)],
      because: (!stamped(i) && role?.because) || rest(i),
    });
    i = end;
  }
  return blocks;
}

function leading(page: Page, line: PageLine): number {
  const first = page.source.lines.firstToken[line.line]!;
  return page.source.tokens.start[first]! - page.source.lines.start[line.line]!;
}

function spanEnd(page: Page, line: PageLine): number {
  const last = page.source.lines.firstToken[line.line + 1]! - 1;
  return Math.max(page.source.tokens.end[last]!, spanOf(page, line)[1]);
}
