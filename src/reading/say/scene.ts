/** What every module of this room looks at: the document, parsed, and where in it statements may stand. */
import type { Clauses } from '../grammar/subjects.ts';
import type { Names } from '../names/names.ts';
import type { Quotes } from '../text/quotes.ts';

export interface Scene extends Clauses {
  readonly quotes: Quotes;
  readonly names: Names;
  /** For each sentence: what kind of line it stands in. */
  readonly place: Uint8Array;
  /** 0-based lines that the letters of an interview open; `null` where it is none. Their sentences begin behind the letter. */
  readonly letters: ReadonlySet<number> | null;
}

/** Kinds of line, as far as attribution goes. `silent` lines (share buttons, tags …) hold no statements. */
export const Place = { body: 0, headline: 1, silent: 2, caption: 3 } as const;

/** Token range `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
