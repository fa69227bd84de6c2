/** The words of a text as names are looked up by them: each spelling is folded and looked up once, however often it comes. */
import { plainWordOf } from '../lexicon/vocabulary.ts';
import { Token, type Source } from '../text/scan.ts';
import { fold } from './fold.ts';
import { firstName, knownFrom, type KnownTree } from './spellings.ts';

/** What the lists of names know of one spelling. */
export interface Spelling {
  readonly folded: string;
  /** The folded word alone, as the words of a name. */
  readonly alone: readonly string[];
  /** As `firstName` of it. */
  readonly gender: number | undefined;
  readonly known: KnownTree | null;
}

const spellingOf = (folded: string): Spelling => ({ folded, alone: [folded], gender: firstName(folded), known: knownFrom(folded) });

/** Of words of the vocabulary, by number: those of small letters alone, whose folded spelling does not hang on the text. `null` for others. */
const plain: (Spelling | null | undefined)[] = [];

function plainSpelling(id: number): Spelling | null {
  while (plain.length <= id) plain.push(undefined);
  const known = plain[id];
  if (known !== undefined) return known;
  const folded = plainWordOf(id);
  return (plain[id] = folded === '' ? null : spellingOf(folded));
}

/** UTF-16 units of a word that count. */
const LONGEST = 60;

/** Folded spellings of a document's words, made when first asked for. */
export class Folded {
  readonly #source: Source;
  /** Per token: 1 + index of its spelling among those of this document; 0 where it was not asked for. */
  readonly #place: Int32Array;
  readonly #spellings: Spelling[] = [];
  /** Extents of the words in which they were first met. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Hash table of 1 + index. */
  #slots = new Int32Array(256);
  readonly #none = spellingOf('');

  constructor(source: Source) {
    this.#source = source;
    this.#place = new Int32Array(source.tokens.count);
  }

  at(token: number): string {
    return this.spelling(token).folded;
  }

  /** As `firstName` of it. */
  firstName(token: number): number | undefined {
    return this.spelling(token).gender;
  }

  /** Known names that begin with it. */
  known(token: number): KnownTree | null {
    return this.spelling(token).known;
  }

  spelling(token: number): Spelling {
    const { tokens } = this.#source;
    if (token < 0 || token >= tokens.count) return this.#none;
    const id = tokens.word[token]!;
    if (id !== 0 && tokens.kind[token] === Token.word) {
      const known = plainSpelling(id);
      if (known !== null) return known;
    }
    const place = this.#place[token]!;
    return this.#spellings[place > 0 ? place - 1 : (this.#place[token] = this.#find(token)) - 1]!;
  }

  #find(token: number): number {
    const { text, tokens } = this.#source, start = tokens.start[token]!, end = Math.min(tokens.end[token]!, start + LONGEST);
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#isSame(start, end, place - 1)) return place;
      slot = (slot + 1) & mask;
    }
    this.#starts.push(start);
    this.#ends.push(end);
    const place = (this.#slots[slot] = this.#spellings.push(spellingOf(fold(text.slice(start, end)))));
    if (place * 2 > mask) this.#grow();
    return place;
  }

  #isSame(start: number, end: number, index: number): boolean {
    const { text } = this.#source, other = this.#starts[index]!;
    if (this.#ends[index]! - other !== end - start) return false;
    for (let i = start, j = other; i < end; i++, j++) if (text.charCodeAt(i) !== text.charCodeAt(j)) return false;
    return true;
  }

  #grow(): void {
    const { text } = this.#source, slots = new Int32Array(this.#slots.length * 4), mask = slots.length - 1;
    for (let index = 0; index < this.#starts.length; index++) {
      let hash = 0;
      for (let i = this.#starts[index]!; i < this.#ends[index]!; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}
