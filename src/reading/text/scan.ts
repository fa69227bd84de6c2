/**
 * The one pass over the characters: lines and tokens, in typed arrays.
 *
 * Everything that is not a blank belongs to exactly one token, so a line's first and last token are its trimmed extent.
 * Lines end where VS Code ends them: at LF, CRLF or CR, nowhere else.
 */
import { Char, charClass, isApostrophe, isDash } from './chars.ts';
import { lastAtOrBefore } from './search.ts';
import { lookUp } from '../lexicon/vocabulary.ts';

/**
 * word: letters, with inner apostrophes, hyphens and digits (`O'Brien`, `Nagorno-Karabakh`, `F-16`, `11am`, `1990s`, `U.S.`)
 * number: digits alone · clitic: `'s`, `'ll`, `'ve`, `'re`, `'d`, `'m` after a word
 * dash: one dash or hyphen that joins nothing, or two · ellipsis: `…` or three dots and more
 * quote: one quotation mark, or two single ones written for one · mark: any other single character
 */
export const Token = { word: 1, number: 2, clitic: 3, dash: 4, ellipsis: 5, quote: 6, mark: 7 } as const;

/** Bits of a word's shape. `capital`: its first letter is one. `capitals`: all its letters are, two at least. */
export const Shape = { capital: 1, capitals: 2, digit: 4, hyphen: 8, dotted: 16 } as const;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Values of `Token`. */
  readonly kind: Uint8Array;
  /** Bits of `Shape`, for words. */
  readonly shape: Uint8Array;
  /** Numbers of the vocabulary for words and clitics, 0 for unknown ones; the code unit for quotes and marks. */
  readonly word: Int32Array;
}

export interface Lines {
  readonly count: number;
  /** Offset of the first character, and of the line's end without its terminator. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the line's first token; `firstToken[count]` is the number of tokens. Lines here are 0-based. */
  readonly firstToken: Int32Array;
}

export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: Lines;
}

class Growing {
  array: Int32Array;
  length = 0;
  constructor(capacity: number) {
    this.array = new Int32Array(capacity);
  }
  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = new Int32Array(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }
}

const CLITICS = new Set(['s', 'll', 've', 're', 'd', 'm', 'S']);
const DOT = 0x2e;

export function isQuoteMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x60 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb
    || unit === 0x2039 || unit === 0x203a || unit === 0x2032 || unit === 0x2033 || unit === 0xff02;
}

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;

/** Lines and tokens of any string. Linear; never throws. */
export function scan(text: string): Source {
  const length = text.length;
  const guess = (length >> 2) + 16;
  const start = new Growing(guess), end = new Growing(guess), word = new Growing(guess), kinds = new Growing(guess);
  const lineStart = new Growing(256), lineEnd = new Growing(256), firstToken = new Growing(256);
  lineStart.push(0);
  firstToken.push(0);

  const at = (i: number): number => (i < length ? charClass(text.charCodeAt(i)) : Char.newline);
  const emit = (from: number, to: number, kind: number, shape: number, id: number): void => {
    start.push(from);
    end.push(to);
    kinds.push(kind | (shape << 8));
    word.push(id);
  };

  /** End of a word that is single letters with full stops between (`U.S.`, `p.m.`), or `from` where it is none. */
  const dottedEnd = (from: number): number => {
    let i = from;
    while (isLetter(at(i)) && i + 1 < length && text.charCodeAt(i + 1) === DOT && !isLetter(at(i - 1))) i += 2;
    if (i < from + 4) {
      return i === from + 2 && isLetter(at(i)) && !isLetter(at(i + 1)) && at(i + 1) !== Char.mark && at(i + 1) !== Char.digit && at(from) === Char.upper && at(i) === Char.upper ? i + 1 : from;
    }
    return i;
  };

  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === Char.space) {
      i++;
    } else if (kind === Char.newline) {
      lineEnd.push(i);
      i += unit === 0x0d && i + 1 < length && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
      lineStart.push(i);
      firstToken.push(start.length);
    } else if (isLetter(kind) || kind === Char.digit || kind === Char.mark) {
      i = readWord(i);
    } else if (kind === Char.surrogate) {
      const pair = (unit & 0xfc00) === 0xd800 && i + 1 < length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      const to = pair ? i + 2 : i + 1;
      emit(i, to, pair && /\p{L}/u.test(text.slice(i, to)) ? Token.word : Token.mark, 0, 0);
      i = to;
    } else {
      i = readMark(i, unit);
    }
  }
  lineEnd.push(length);
  firstToken.push(start.length);

  function readWord(from: number): number {
    const dotted = isLetter(at(from)) && from + 1 < length && text.charCodeAt(from + 1) === DOT ? dottedEnd(from) : from;
    if (dotted > from) {
      const capital = at(from) === Char.upper;
      emit(from, dotted, Token.word, Shape.dotted | (capital ? Shape.capital | Shape.capitals : 0), lookUp(text, from, dotted));
      return dotted;
    }
    let lower = 0, upper = 0, digits = 0, shape = at(from) === Char.upper ? Shape.capital : 0;
    let clitic = -1;
    let j = from;
    for (; j < length; j++) {
      const unit = text.charCodeAt(j);
      const kind = charClass(unit);
      if (kind === Char.lower) lower++;
      else if (kind === Char.upper) upper++;
      else if (kind === Char.digit) digits++;
      else if (kind === Char.mark) continue;
      else if (j > from && isApostrophe(unit) && isLetter(at(j + 1)) && lower + upper > 0) {
        let k = j + 1;
        while (isLetter(at(k)) || at(k) === Char.mark) k++;
        if (k - j <= 3 && CLITICS.has(text.slice(j + 1, k)) && at(k) !== Char.digit) {
          clitic = k;
          break;
        }
      } else if (j > from && isDash(unit) && unit !== 0x2013 && unit !== 0x2014 && unit !== 0x2015 && joins(j, lower + upper > 0)) shape |= Shape.hyphen;
      else break;
    }
    if (lower + upper === 0) {
      emit(from, j, digits > 0 ? Token.number : Token.word, digits > 0 ? Shape.digit : 0, 0);
      return j;
    }
    if (lower === 0 && upper > 1) shape |= Shape.capitals;
    if (digits > 0) shape |= Shape.digit;
    emit(from, j, Token.word, shape, lookUp(text, from, j));
    if (clitic < 0) return j;
    emit(j, clitic, Token.clitic, 0, lookUp(text, j, clitic));
    return clitic;
  }

  /** A hyphen joins where a letter or digit follows, and letters stand on one side at least: `F-16` is a word, `2020-09` is not. */
  function joins(hyphen: number, letters: boolean): boolean {
    const next = at(hyphen + 1);
    if (isLetter(next)) return true;
    if (next !== Char.digit) return false;
    return letters;
  }

  function readMark(from: number, unit: number): number {
    let to = from + 1;
    const next = to < length ? text.charCodeAt(to) : 0;
    if (isQuoteMark(unit)) {
      if ((unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019 || unit === 0x2032) && next === unit) to++;
      emit(from, to, Token.quote, 0, unit);
    } else if (isDash(unit)) {
      if (unit === 0x2d && next === 0x2d) while (to < length && text.charCodeAt(to) === 0x2d) to++;
      emit(from, to, Token.dash, 0, unit);
    } else if (unit === 0x2026 || (unit === DOT && next === DOT)) {
      while (to < length && (text.charCodeAt(to) === DOT || text.charCodeAt(to) === 0x2026)) to++;
      emit(from, to, Token.ellipsis, 0, unit);
    } else {
      emit(from, to, Token.mark, 0, unit);
    }
    return to;
  }

  const count = start.length;
  const kind = new Uint8Array(count), shape = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    kind[t] = kinds.array[t]! & 255;
    shape[t] = kinds.array[t]! >> 8;
  }
  return {
    text,
    tokens: { count, start: start.array.subarray(0, count), end: end.array.subarray(0, count), kind, shape, word: word.array.subarray(0, count) },
    lines: {
      count: lineEnd.length,
      start: lineStart.array.subarray(0, lineEnd.length),
      end: lineEnd.array.subarray(0, lineEnd.length),
      firstToken: firstToken.array.subarray(0, lineEnd.length + 1),
    },
  };
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
