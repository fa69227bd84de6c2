/** What every module of this room looks at: the document, parsed, and where in it statements may stand. */
import type { Clauses } from '../grammar/phrases.ts';
import type { Names } from '../names/names.ts';
import type { Alike } from '../text/alike.ts';
import type { Quotes } from '../text/quotes.ts';

export interface Scene extends Clauses {
  readonly quotes: Quotes;
  readonly names: Names;
  /** For each sentence: what kind of line it stands in. */
  readonly place: Uint8Array;
  /** 0-based lines that the letters of an interview open; `null` where it is none. Their sentences begin behind the letter. */
  readonly letters: ReadonlySet<number> | null;
  /** What it has in common with the document as it was; `null` where that is not known. */
  readonly alike: Alike | null;
  /** How far the rules look for what they tell of a sentence. */
  readonly sight: Sight;
}

/** What a rule tells of a sentence may hang on what stands far from it. */
export interface Sight {
  /** The rules that were asked last looked at lines that neither hold nor adjoin the sentence and what it may say. */
  far: boolean;
}

/** Kinds of line, as far as attribution goes. `silent` lines (share buttons, tags …) hold no statements. */
export const Place = { body: 0, headline: 1, silent: 2, caption: 3 } as const;

/** Token range `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
