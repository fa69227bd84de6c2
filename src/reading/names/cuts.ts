/** Lines as they were cut into names, for the reading after the next change: where a line would be cut so again, that is not done anew. */
import type { Alike } from '../text/alike.ts';
import { bytes } from '../text/memory.ts';
import type { Chunk } from './chunk.ts';
import type { Ground } from './ground.ts';

/** A line that was cut. Tokens of the chunks are those that it had then. */
export interface Cut {
  /** First token of the line then. */
  readonly first: number;
  /** Tokens at its head that belong to no name. */
  readonly skipped: number;
  readonly chunks: readonly Chunk[];
}

/** Bits of what was asked of a word, and what was told: whether it stands in small letters, or in a capital, elsewhere. */
const SMALL = 1, SMALL_TOLD = 2, CAPITAL = 4, CAPITAL_TOLD = 8;

/** How a line is cut hangs on its words, and on how some of them are written elsewhere: that is noted, and asked again. */
export class Cuts {
  /** The ground that notes what it is asked. */
  readonly ground: Ground;
  readonly #plain: Ground;
  /** By token: bits of what was asked. */
  readonly #asked: Uint8Array;
  readonly #lines: (Cut | undefined)[];

  constructor(ground: Ground) {
    const { lines, tokens } = ground.source, asked = bytes(tokens.count + 1).fill(0);
    const note = (token: number, is: boolean, bit: number): boolean => {
      asked[token]! |= is ? bit * 3 : bit;
      return is;
    };
    this.#plain = ground;
    this.#asked = asked;
    this.#lines = Array<Cut | undefined>(lines.count).fill(undefined);
    this.ground = { ...ground, seenSmall: (token) => note(token, ground.seenSmall(token), SMALL), seenCapital: (token) => note(token, ground.seenCapital(token), CAPITAL) };
  }

  /** The line, 0-based, as it was cut in the document as it was, if it would be cut so again. */
  again(cuts: Cuts, { above, below, by }: Alike, line: number, skipped: number): Cut | null {
    const isBelow = line >= below.lines;
    if (line >= above.lines && !isBelow) return null;
    const cut = cuts.#lines[isBelow ? line - by.lines : line];
    if (cut === undefined || cut.skipped !== skipped) return null;
    const { firstToken } = this.#plain.source.lines, moved = isBelow ? by.tokens : 0, end = firstToken[line + 1]!;
    for (let t = firstToken[line]!; t < end; t++) {
      const asked = cuts.#asked[t - moved]!;
      if (asked === 0) continue;
      if ((asked & SMALL) !== 0 && this.#plain.seenSmall(t) !== ((asked & SMALL_TOLD) !== 0)) return null;
      if ((asked & CAPITAL) !== 0 && this.#plain.seenCapital(t) !== ((asked & CAPITAL_TOLD) !== 0)) return null;
      this.#asked[t] = asked;
    }
    return (this.#lines[line] = cut);
  }

  /** Keeps a line that was cut anew. */
  keep(line: number, cut: Cut): void {
    this.#lines[line] = cut;
  }
}
