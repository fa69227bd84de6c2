/** A text as the scanner leaves it: lines and tokens in typed arrays, and what is counted of them on the way. */
import type { Span } from '../reading.ts';
import { bytes, giveBack, Growing, numbers, shorts } from './memory.ts';
import { lastAtOrBefore } from './search.ts';

/**
 * word: letters, with inner apostrophes, hyphens and digits (`O'Brien`, `Nagorno-Karabakh`, `F-16`, `11am`, `1990s`, `U.S.`)
 * number: digits alone · clitic: `'s`, `'ll`, `'ve`, `'re`, `'d`, `'m` after a word
 * dash: one dash or hyphen that joins nothing, or two · ellipsis: `…` or three dots and more
 * quote: one quotation mark, or two single ones written for one · mark: any other single character
 */
export const Token = { word: 1, number: 2, clitic: 3, dash: 4, ellipsis: 5, quote: 6, mark: 7 } as const;

/** Bits of a word's shape. `capital`: its first letter is one. `capitals`: all its letters are, two at least. */
export const Shape = { capital: 1, capitals: 2, digit: 4, hyphen: 8, dotted: 16 } as const;

/**
 * What most lines have not. `markup`: marks of which Markdown or the web makes something anywhere in a line. `bar`: a bar, a slash, a long dash.
 * `sign`: it opens with neither a word nor a quotation mark. `letter`: it opens with a word of a letter, or two.
 */
export const Holds = { quote: 1, markup: 2, colon: 4, bar: 8, sign: 16, letter: 32 } as const;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Values of `Token`. */
  readonly kind: Uint8Array;
  /** Bits of `Shape`, for words. */
  readonly shape: Uint8Array;
  /** Numbers of the vocabulary for words and clitics, 0 for unknown ones; the code unit for quotes and marks. */
  readonly word: Uint16Array;
}

export interface Lines {
  readonly count: number;
  /** Offset of the first character, and of the line's end without its terminator. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the line's first token; `firstToken[count]` is the number of tokens. Lines here are 0-based. */
  readonly firstToken: Int32Array;
  /** 1 for a line whose words are counted to the line above it, for both are of one paragraph; `null` where no line's are. */
  readonly inner: Uint8Array | null;
  /** How many words and numbers it has, and how many of them begin with a capital. */
  readonly words: Int32Array;
  readonly capitals: Int32Array;
  /** Bits of `Holds`. */
  readonly holds: Int32Array;
  /** Index of the line's first stop; `firstStop[count]` is the number of stops. */
  readonly firstStop: Int32Array;
}

export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: Lines;
  /** Tokens with which a sentence may end, in the order of the text: `.` `!` `?`, an ellipsis, a word with full stops in it. */
  readonly stops: Int32Array;
}

/** Markdown's marks in front of items of lists, and those that do the same elsewhere. */
export function isBullet(unit: number): boolean {
  return unit === 0x2a || unit === 0x2b || unit === 0xb7 || unit === 0x2022 || unit === 0x2023 || unit === 0x25aa || unit === 0x25cf || unit === 0x25e6;
}

/** A source as it is found, line by line, token by token. */
export class Gathering {
  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private word: Uint16Array;
  private kind: Uint8Array;
  private shape: Uint8Array;
  private readonly lineStart = new Growing(256);
  private readonly lineEnd = new Growing(256);
  private readonly firstToken = new Growing(256);
  private readonly words = new Growing(256);
  private readonly capitals = new Growing(256);
  private readonly holds = new Growing(256);
  private readonly firstStop = new Growing(256);
  private readonly stops = new Growing(256);
  /** Of the line: its first token, tokens that are neither words nor numbers, those with a capital, bits of `Holds`. */
  private first = 0;
  private others = 0;
  private upper = 0;
  private held = 0;

  constructor(capacity: number) {
    this.start = numbers(capacity);
    this.end = numbers(capacity);
    this.word = shorts(capacity);
    this.kind = bytes(capacity);
    this.shape = bytes(capacity);
  }

  beginLine(at: number): void {
    this.lineStart.push(at);
    this.firstToken.push(this.count);
    this.firstStop.push(this.stops.length);
    this.first = this.count;
    this.others = this.upper = this.held = 0;
  }

  endLine(at: number): void {
    const { first } = this;
    if (this.count > first) {
      const kind = this.kind[first]!;
      if (kind !== Token.word) this.held |= kind === Token.quote ? 0 : Holds.sign;
      else if (this.end[first]! - this.start[first]! <= 2) this.held |= Holds.letter;
    }
    this.lineEnd.push(at);
    this.words.push(this.count - first - this.others);
    this.capitals.push(this.upper);
    this.holds.push(this.held);
  }

  /** A word or a number. */
  add(from: number, to: number, kind: number, shape: number, word: number): void {
    const at = this.count++;
    if (at === this.start.length) this.grow();
    this.start[at] = from;
    this.end[at] = to;
    this.kind[at] = kind;
    this.shape[at] = shape;
    this.word[at] = word;
    this.upper += shape & Shape.capital;
  }

  /** Any other token, or a word with full stops. */
  addSign(from: number, to: number, kind: number, shape: number, word: number): void {
    if (kind === Token.quote) this.held |= Holds.quote;
    else if (kind === Token.ellipsis || kind === Token.word) this.stops.push(this.count);
    else if (kind === Token.mark) {
      if (word === 0x2e || word === 0x21 || word === 0x3f) this.stops.push(this.count);
      else if (word === 0x3a) this.held |= Holds.colon;
      else if (word === 0x7c || word === 0x2f) this.held |= Holds.bar;
      else if (word === 0x2a || word === 0x5f || word === 0x5b || word === 0x3c || word === 0x7e) this.held |= Holds.markup;
    } else if (kind === Token.dash && word !== 0x2d) this.held |= Holds.bar;
    if (kind !== Token.word) this.others++;
    this.add(from, to, kind, shape, word);
  }

  /** The lines `[from, to)`, 0-based, of another source, which stand so many code units farther behind here. */
  takeLines({ tokens, lines, stops }: Source, from: number, to: number, offsets: number): void {
    const first = lines.firstToken[from]!, end = lines.firstToken[to]!, at = this.count, by = at - first, byStops = this.stops.length - lines.firstStop[from]!;
    while (at + end - first > this.start.length) this.grow();
    for (let l = from; l < to; l++) {
      this.lineStart.push(lines.start[l]! + offsets);
      this.lineEnd.push(lines.end[l]! + offsets);
      this.firstToken.push(lines.firstToken[l]! + by);
      this.firstStop.push(lines.firstStop[l]! + byStops);
      this.words.push(lines.words[l]!);
      this.capitals.push(lines.capitals[l]!);
      this.holds.push(lines.holds[l]!);
    }
    for (let s = lines.firstStop[from]!; s < lines.firstStop[to]!; s++) this.stops.push(stops[s]! + by);
    this.kind.set(tokens.kind.subarray(first, end), at);
    this.shape.set(tokens.shape.subarray(first, end), at);
    this.word.set(tokens.word.subarray(first, end), at);
    if (offsets === 0) {
      this.start.set(tokens.start.subarray(first, end), at);
      this.end.set(tokens.end.subarray(first, end), at);
    } else for (let t = first; t < end; t++) {
      this.start[t + by] = tokens.start[t]! + offsets;
      this.end[t + by] = tokens.end[t]! + offsets;
    }
    this.count += end - first;
  }

  private grow(): void {
    const { start, end, word, kind, shape } = this, capacity = Math.ceil(start.length * 1.5);
    this.start = numbers(capacity);
    this.end = numbers(capacity);
    this.word = shorts(capacity);
    this.kind = bytes(capacity);
    this.shape = bytes(capacity);
    this.start.set(start);
    this.end.set(end);
    this.word.set(word);
    this.kind.set(kind);
    this.shape.set(shape);
    giveBack(start, end, word, kind, shape);
  }

  /** Offsets of a word that ends what is there of the line but for a hyphen right behind it, or `null`. */
  partedWord(): Span | null {
    const { start, end, kind, word } = this, hyphen = this.count - 1, before = hyphen - 1;
    const isParted = before >= this.first && kind[hyphen] === Token.dash && word[hyphen] === 0x2d && end[hyphen]! - start[hyphen]! === 1 && start[hyphen] === end[before] && kind[before] === Token.word;
    return isParted ? [start[before]!, end[before]!] : null;
  }

  /** Makes one word of a parted one and what it goes on with, which ends there. */
  joinWord(end: number, word: number): void {
    this.count--;
    this.others--;
    this.end[this.count - 1] = end;
    this.word[this.count - 1] = word;
  }

  /** All of it, when the last line has ended. */
  source(text: string, inner: Uint8Array | null = null): Source {
    const { count } = this;
    this.firstToken.push(count);
    this.firstStop.push(this.stops.length);
    return {
      text,
      tokens: { count, start: this.start.subarray(0, count), end: this.end.subarray(0, count), kind: this.kind.subarray(0, count), shape: this.shape.subarray(0, count), word: this.word.subarray(0, count) },
      lines: {
        count: this.lineEnd.length, start: this.lineStart.all(), end: this.lineEnd.all(), firstToken: this.firstToken.all(), inner,
        words: this.words.all(), capitals: this.capitals.all(), holds: this.holds.all(), firstStop: this.firstStop.all(),
      },
      stops: this.stops.all(),
    };
  }
}

/** True where the line (0-based) holds nothing but blanks. */
export function isBlank(lines: Lines, line: number): boolean {
  return lines.firstToken[line] === lines.firstToken[line + 1];
}

/** The line's extent without the blanks at its edges; empty at its start for a blank line. */
export function trimmed(source: Source, line: number): readonly [number, number] {
  const first = source.lines.firstToken[line]!, last = source.lines.firstToken[line + 1]! - 1;
  const start = source.lines.start[line]!;
  return last < first ? [start, start] : [source.tokens.start[first]!, source.tokens.end[last]!];
}

/** 0-based line that holds the offset. */
export function lineAt(lines: Lines, offset: number): number {
  return lastAtOrBefore(lines.start, offset);
}

/** Lines from one to a later one, those left out that go on with a paragraph; no more than `FARTHEST` are told. */
export function linesApart({ inner }: Lines, from: number, to: number): number {
  if (inner === null) return to - from;
  let apart = 0;
  for (let line = from + 1; line <= to && apart < FARTHEST; line++) if (inner[line] === 0) apart++;
  return apart;
}

const FARTHEST = 16;
