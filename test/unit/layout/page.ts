/** What a test says of a page: each line's kind, with the text of its spans. */
import { layOut, type Layout } from '../../../src/reading/layout/layout.ts';
import type { BlockKind, Span } from '../../../src/reading/reading.ts';
import { scan } from '../../../src/reading/text/scan.ts';

export interface Seen {
  readonly layout: Layout;
  readonly at: (span: Span | null | undefined) => string | null;
  /** Kind of each line of the page, by its words. */
  readonly kinds: ReadonlyMap<string, BlockKind>;
  readonly title: string | null;
}

export function see(page: string): Seen {
  const layout = layOut(scan(page));
  const lines = page.split(/\r\n|\r|\n/);
  const kinds = new Map<string, BlockKind>();
  for (const block of layout.blocks) {
    for (let line = block.lines[0]; line <= block.lines[1]; line++) {
      const words = lines[line - 1]!.trim();
      if (words !== '') kinds.set(words, block.kind);
    }
  }
  const at = (span: Span | null | undefined): string | null => (span ? page.slice(...span) : null);
  return { layout, at, kinds, title: at(layout.title?.span) };
}

/** Kind of one line put between two paragraphs of news. */
export function kindWithin(line: string, below = 'The harbour authority said on Monday that the outer basin had been closed.'): BlockKind | undefined {
  return see(`Storm closes harbour at Port Ellis\n\nA storm has closed the harbour at Port Ellis, officials said on Monday.\n\n${line}\n\n${below}\n`).kinds.get(line);
}

/** Kind of one line at the foot of a page of news. */
export function kindAtFoot(line: string): BlockKind | undefined {
  return see(`Storm closes harbour at Port Ellis\n\nA storm has closed the harbour at Port Ellis, officials said on Monday.\n\n${line}\n`).kinds.get(line);
}
