/**
 * What goes on behind a cue and its source, however far the setting reaches: a whole quotation, the rest of one, the verb of what is said;
 * and where a quotation is rounded off, so that nothing behind it is said.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import type { Range } from './scene.ts';
import type { Sentence } from './shape.ts';

/** Tokens: no one says more without a paragraph's end. */
export const LONGEST = 1200;

/** What may be asked of the sentence that its shape has turned to. */
export interface Beyond {
  /** Takes up the sentence; `marked` where a quotation mark stands in it. */
  readonly turn: (marked: boolean) => void;
  /** Where a whole quotation opens behind a comma or colon, however far the setting reaches: its first token; 0 where none does. */
  readonly farQuotation: (chunk: number) => number;
  /** A quotation that goes on in small letters, behind the source and what is told of it. */
  readonly resumed: (chunk: number) => Range | null;
  /** The verb of what is said, where none stands before the cue. */
  readonly predicate: (left: Range, chunk: number) => Range | null;
  /** Another quotation, joined to the first by a conjunction. */
  readonly quotationOnceJoined: (right: Range) => boolean;
  /** The token behind the closing mark that rounds off a quotation at the token; `Infinity` where none does. */
  readonly roundedOff: (from: number) => number;
}

export function beyondIn(within: Sentence): Beyond {
  const { scene: { sentences, grammar }, quotationLength, isCapital, isCueVerb, holdsVerb, quoted } = within, { kind, verb } = grammar;
  let end = 0, endToken = 0, marked = false;
  return { turn, farQuotation, resumed, predicate, quotationOnceJoined, roundedOff };

  function turn(isMarked: boolean): void {
    ({ end, endToken } = within);
    marked = isMarked;
  }

  /** Where a whole quotation opens behind a comma or colon, however far the setting reaches: its first token; 0 where none does. */
  function farQuotation(r: number): number {
    if (!marked) return 0;
    for (let q = r; q + 1 < end; q++) {
      if (kind[q] === Chunk.semicolon || kind[q] === Chunk.that || isCueVerb(q) || quoted(grammar.from[q]!)) return 0;
      if ((kind[q] === Chunk.comma || kind[q] === Chunk.colon || kind[q] === Chunk.dash) && kind[q + 1] === Chunk.quote && quoted(grammar.to[q + 1]!)) {
        const from = grammar.to[q + 1]!;
        return isCapital(from) && quotationLength(sentences.quotation[from]!) >= 3 ? from : 0;
      }
    }
    return 0;
  }

  /** `“Q1,” he told the paper on Monday, “q2”` · `“Q1,” she said, turning to the window, “q2”`: a quotation that goes on in small letters. */
  function resumed(rest: number): Range | null {
    for (let q = rest; q + 1 < end; q++) {
      if (kind[q] === Chunk.semicolon || kind[q] === Chunk.colon || kind[q] === Chunk.that || (isCueVerb(q) && (verb[q]! & (Verb.ing | Verb.infinitive)) === 0)) return null;
      if (kind[q] !== Chunk.comma || kind[q + 1] !== Chunk.quote) continue;
      const from = grammar.to[q + 1]!;
      if (quoted(from)) return isCapital(from) ? null : { from, to: endToken };
    }
    return null;
  }

  /** `The trouble, say experts such as X, is the rock`: the verb of what is said, where none stands before the cue. */
  function predicate(left: Range, rest: number): Range | null {
    if (holdsVerb(grammar.chunkOf[left.from]!, grammar.chunkOf[left.to - 1]! + 1)) return null;
    for (let q = rest; q + 1 < end; q++) {
      if (kind[q] === Chunk.semicolon || kind[q] === Chunk.colon || kind[q] === Chunk.that || isCueVerb(q)) return null;
      if (kind[q] === Chunk.comma && kind[q + 1] === Chunk.verb && (verb[q + 1]! & (Verb.ing | Verb.infinitive | Verb.past)) === 0) return { from: grammar.from[q + 1]!, to: endToken };
    }
    return null;
  }

  /** `…, and still “Q2”` */
  function quotationOnceJoined({ from }: Range): boolean {
    const joint = grammar.chunkOf[from]!;
    if (kind[joint] !== Chunk.coordinator) return false;
    let q = joint + 1;
    while (q < end && q < joint + 4 && kind[q] !== Chunk.quote) q++;
    return q < end && kind[q] === Chunk.quote && quoted(grammar.to[q]!);
  }

  /** A comma inside the closing mark rounds a quotation off, unless another is joined to it (`“Q1,” and “Q2”`): the token behind the mark. */
  function roundedOff(from: number): number {
    const inside = sentences.quotation[from]!;
    if (inside === 0) return addedBehind(from);
    let close = from;
    while (close < endToken && close - from < LONGEST && sentences.quotation[close] === inside) close++;
    if (close + 1 >= endToken || grammar.tags[close - 1] !== Tag.comma) return Infinity;
    const next = kind[grammar.chunkOf[close + 1]!];
    return next === Chunk.coordinator || next === Chunk.quote ? Infinity : close;
  }

  /** `said it was “over,” adding that …`: the token behind a rounded quotation that a participle of saying follows. */
  function addedBehind(from: number): number {
    if (!marked) return Infinity;
    for (let q = grammar.chunkOf[from]! + 1; q + 1 < end; q++) {
      const mark = grammar.from[q]!;
      if (kind[q] === Chunk.quote && quoted(mark - 1) && grammar.tags[mark - 1] === Tag.comma && (verb[q + 1]! & Verb.ing) !== 0 && isCueVerb(q + 1)) return grammar.to[q]!;
    }
    return Infinity;
  }
}
