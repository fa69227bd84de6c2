/** What a hover or a tooltip says, as plain data: lines of parts. All words are text and nothing else; the editor decides how a part looks. */
import type { Span } from '../reading/reading.ts';

export type Part =
  | { readonly kind: 'text' | 'strong' | 'faint'; readonly words: string }
  /** Words of the document, to be shown as they stand there. */
  | { readonly kind: 'written'; readonly words: string }
  /** A place in the document to go to. */
  | { readonly kind: 'place'; readonly words: string; readonly span: Span }
  /** The way to settle what is open. */
  | { readonly kind: 'settle'; readonly words: string; readonly what: 'date' | 'timeZone' }
  /** The way to the file that what was settled is kept in. */
  | { readonly kind: 'kept'; readonly words: string };

export type Line = readonly Part[];

export interface Content {
  /** What it is about. */
  readonly span: Span;
  /** The answer, and as written. */
  readonly lines: readonly Line[];
  /** Why. */
  readonly because: readonly Line[];
}

export const text = (words: string): Part => ({ kind: 'text', words });
export const strong = (words: string): Part => ({ kind: 'strong', words });
export const faint = (words: string): Part => ({ kind: 'faint', words });
export const written = (words: string): Part => ({ kind: 'written', words });
export const place = (words: string, span: Span): Part => ({ kind: 'place', words, span });

/** The parts with a separator between them, empty ones left out. */
export function joined(groups: readonly Line[], separator: string): Line {
  const line: Part[] = [];
  for (const group of groups) {
    if (group.length === 0) continue;
    if (line.length > 0) line.push(text(separator));
    line.push(...group);
  }
  return line;
}

/** The bare words, for where nothing can be clicked. */
export const bare = (line: Line): string => line.map(({ words }) => words).join('');
