/** The words of a text as names are looked up by them: each spelling is folded and looked up once, however often it comes. */
import { plainWordOf } from '../lexicon/vocabulary.ts';
import { Token, type Source } from '../text/scan.ts';
import { noughts } from '../text/memory.ts';
import { fold } from './fold.ts';
import { spellingOf, type KnownTree, type Spelling } from './spellings.ts';

/** Of words of the vocabulary, by number: those of small letters alone, whose folded spelling does not hang on the text. `null` for others. */
const plain: (Spelling | null | undefined)[] = [];

function plainSpelling(id: number): Spelling | null {
  if (plain.length <= id) plain.length = id + 1;
  const known = plain[id];
  if (known !== undefined) return known;
  const folded = plainWordOf(id);
  return (plain[id] = folded === '' ? null : spellingOf(folded));
}

/** Tokens whose spellings are at hand. */
const LATELY = 1 << 9;
/** UTF-16 units of a word that count. */
const LONGEST = 60;
/** A slice of a text that is as long keeps the whole text alive. */
const SLICE = 13;

/** Spellings of words that have no number, by their letters as written. */
class Spellings {
  readonly list: Spelling[] = [];
  /** Letters of one after another, where those of each begin, and the hashes of all. */
  #letters = new Uint16Array(1 << 13);
  readonly #from = [0];
  readonly #hashes: number[] = [];
  /** Hash table of 1 + index. */
  #slots = new Int32Array(1 << 11);

  /** 1 + index of the spelling at `[start, end)` of the text. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#hashes[place - 1] === hash && this.#isSame(text, start, end, place - 1)) return place;
      slot = (slot + 1) & mask;
    }
    return (this.#slots[slot] = this.#add(text, start, end, hash));
  }

  #isSame(text: string, start: number, end: number, index: number): boolean {
    const letters = this.#letters, from = this.#from[index]!;
    if (this.#from[index + 1]! - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (text.charCodeAt(i) !== letters[j]) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const from = this.#from.at(-1)!, to = from + end - start;
    if (to > this.#letters.length) {
      const letters = new Uint16Array(this.#letters.length * 2);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let i = start, j = from; i < end; i++, j++) this.#letters[j] = text.charCodeAt(i);
    this.#from.push(to);
    this.#hashes.push(hash);
    const place = this.list.push(spellingOf(fold(end - start < SLICE ? text.slice(start, end) : String.fromCharCode(...this.#letters.subarray(from, to)))));
    if (place * 2 > this.#slots.length) this.#grow();
    return place;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4), mask = slots.length - 1;
    this.#hashes.forEach((hash, index) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    });
    this.#slots = slots;
  }
}

/** An editor reads a document again whenever it changes, and one text has many names of the one before: spellings are kept until there are so many. */
const KEPT = 6000;
let kept = new Spellings();

/** Folded spellings of a document's words, made when first asked for. */
export class Folded {
  readonly #source: Source;
  readonly #spellings: Spellings;
  /** By the last bits of the token: 1 + the token asked for last, and 1 + index of its spelling. A line asks for the same few again and again. */
  readonly #lately = noughts(LATELY * 2);
  readonly #none = spellingOf('');

  constructor(source: Source) {
    this.#source = source;
    this.#spellings = kept;
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
    const { text, tokens } = this.#source;
    if (token < 0 || token >= tokens.count) return this.#none;
    const id = tokens.word[token]!;
    if (id !== 0 && tokens.kind[token] === Token.word) {
      const known = plainSpelling(id);
      if (known !== null) return known;
    }
    const at = (token % LATELY) * 2;
    if (this.#lately[at] !== token + 1) {
      const start = tokens.start[token]!, place = this.#spellings.find(text, start, Math.min(tokens.end[token]!, start + LONGEST));
      this.#lately[at] = token + 1;
      this.#lately[at + 1] = place;
      if (place > KEPT && kept === this.#spellings) kept = new Spellings(); // these go with their document
    }
    return this.#spellings.list[this.#lately[at + 1]! - 1]!;
  }
}
