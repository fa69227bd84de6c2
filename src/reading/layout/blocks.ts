/** The page cut into runs of lines that are for one thing. */
import type { Because, Block, BlockKind } from '../reading.ts';
import type { Roles } from './groups.ts';
import { spanOf, type Page, type PageLine } from './page.ts';

/** Kinds of which a run of lines is one block though each line was known by itself. */
const running: ReadonlySet<BlockKind> = new Set(['share-buttons', 'comments-form', 'related', 'tags', 'duplicate-title', 'caption', 'source-line', 'byline', 'read-more', 'timezone-note']);

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
    else if (kind === 'paragraph') while (end < lines.length && !roles.at(end) && !stamped(end) && lines[end]!.wrap === 'inner') end++;
    const last = lines[end - 1]!;
    const start = page.source.lines.start[line.line]! + leading(page, line), stop = spanEnd(page, last), because = (!stamped(i) && role?.because) || rest(i);
    const own = because[0].spans[0]; // most often the same
    blocks.push({ kind, lines: [line.line + 1, last.line + 1], span: own !== undefined && own[0] === start && own[1] === stop ? own : [start, stop], because });
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
