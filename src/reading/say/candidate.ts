/** A cue in one of the frames it may stand in: a statement, perhaps. */
import type { Phrase } from '../grammar/phrases.ts';
import type { Subject } from '../grammar/subjects.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Range } from './scene.ts';

/** Where the content stands, and how it is joined to its cue. */
export const Frame = {
  left: 1, split: 2, quote: 3, fragment: 4, that: 5, zero: 6, wh: 7, to: 8, ing: 9, noun: 10, preposition: 11, as: 12, passive: 13,
  accordingRight: 14, accordingLeft: 15, accordingSplit: 16, nounThat: 17, nounTo: 18, nounOf: 19, headlineLeft: 20, headlineRight: 21, label: 22, next: 23, colon: 24, relative: 25, signature: 26, nounQuote: 27, nounWh: 28, nounAbout: 29, openBefore: 30, openAfter: 31,
} as const;

/** Some frames, as bits. */
export const framesOf = (...frames: readonly number[]): number => frames.reduce((bits, frame) => bits | (1 << frame), 0);
export const isOneOf = (frame: number, frames: number): boolean => (frames & (1 << frame)) !== 0;

/** What is said in a word, and the `joint` of such a content: `half of them said so`. */
export const ANSWER = wordSet('so yes no'), ANSWERED = 3;

/** `joint` of a clause that begins with an introduction and its comma: `said, if elected, she would ask`. */
export const INTRODUCED = 2;

export interface Candidate {
  readonly sentence: number;
  readonly frame: number;
  /** Row of `cueRows`, or of the cue nouns where `noun`; -1 for marks and fixed phrases. */
  readonly row: number;
  readonly noun: boolean;
  readonly cue: Range;
  /** Head token of the cue. */
  readonly head: number;
  /** Chunk of the cue. */
  readonly chunk: number;
  readonly speaker: Subject | null;
  readonly addressee: Phrase | null;
  /** Content that stands before the cue, whole; `null` where there is none. */
  readonly left: Range | null;
  /** Content that stands after it: `to` is as far as it may reach, `ends.ts` chooses. */
  readonly right: Range | null;
  /** Word of the preposition that joins cue and content; 0 without one. */
  readonly joint: number;
  /** How the content may begin where there was a choice; 0 where there was none. */
  readonly lead: number;
  /** The sentence ends with the cue and its setting: `…, he said on Monday.` */
  readonly closes: boolean;
}
