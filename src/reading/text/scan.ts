/**
 * The one pass over the characters: lines and tokens, in typed arrays.
 *
 * Everything that is not a blank belongs to exactly one token, so a line's first and last token are its trimmed extent.
 * Lines end where VS Code ends them: at LF, CRLF or CR, nowhere else.
 */
import { Char, charClass, isApostrophe, isDash } from './chars.ts';
import { entityAt } from './entities.ts';
import { lastAtOrBefore } from './search.ts';
import { asked, find, findShort, HASH, LONGEST_WORD, lookUp, PRIME, SHORT_WORD } from '../lexicon/vocabulary.ts';

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
  /** 1 for a line whose words are counted to the line above it, for both are of one paragraph; `null` where no line's are. */
  readonly inner: Uint8Array | null;
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

/** Tokens as they are found. */
class Found {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
  }
  add(from: number, to: number, kind: number, shape: number, word: number): void {
    const at = this.count++;
    if (at === this.start.length) this.grow();
    this.start[at] = from;
    this.end[at] = to;
    this.kind[at] = kind;
    this.shape[at] = shape;
    this.word[at] = word;
  }
  grow(): void {
    const { start, end, word, kind, shape } = this, capacity = Math.ceil(start.length * 1.5);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.start.set(start);
    this.end.set(end);
    this.word.set(word);
    this.kind.set(kind);
    this.shape.set(shape);
  }
  tokens(): Tokens {
    const { count } = this;
    return { count, start: this.start.subarray(0, count), end: this.end.subarray(0, count), kind: this.kind.subarray(0, count), shape: this.shape.subarray(0, count), word: this.word.subarray(0, count) };
  }
}

const CLITICS = new Set(['s', 'll', 've', 're', 'd', 'm', 'S']);
const DOT = 0x2e, AMPERSAND = 0x26;

export function isQuoteMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x60 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb
    || unit === 0x2039 || unit === 0x203a || unit === 0x2032 || unit === 0x2033 || unit === 0xff02;
}

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;

/** Lines and tokens of any string. Linear; never throws. */
export function scan(text: string): Source {
  const length = text.length;
  const found = new Found(Math.floor(length / 5) + 16); // English has a token for each six characters or so
  const lineStart = new Growing(256), lineEnd = new Growing(256), firstToken = new Growing(256);
  lineStart.push(0);
  firstToken.push(0);

  const at = (i: number): number => (i < length ? charClass(text.charCodeAt(i)) : Char.newline);

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
    if (unit === 0x20) {
      i++;
      continue;
    }
    const next = plainWord(i, unit);
    if (next > 0) {
      i = next;
      continue;
    }
    const kind = charClass(unit);
    if (kind === Char.space) {
      i++;
    } else if (kind === Char.newline) {
      lineEnd.push(i);
      i += unit === 0x0d && i + 1 < length && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
      lineStart.push(i);
      firstToken.push(found.count);
    } else if (isLetter(kind) || kind === Char.digit || kind === Char.mark) {
      i = readWord(i);
    } else if (kind === Char.surrogate) {
      const pair = (unit & 0xfc00) === 0xd800 && i + 1 < length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      const to = pair ? i + 2 : i + 1;
      found.add(i, to, pair && /\p{L}/u.test(text.slice(i, to)) ? Token.word : Token.mark, 0, 0);
      i = to;
    } else {
      i = readMark(i, unit);
      if (unit === 0x40) i = readHandle(i);
    }
  }
  lineEnd.push(length);
  firstToken.push(found.count);

  /**
   * Most words: small letters, the first perhaps a capital, then a blank or a mark that no word goes on with. Hashed as they
   * are read. The end of such a word; 0 where another begins.
   */
  function plainWord(from: number, first: number): number {
    let letter = first, shape = 0;
    if (letter >= 0x41 && letter <= 0x5a) {
      letter |= 0x20;
      shape = Shape.capital;
    } else if (letter < 0x61 || letter > 0x7a) return 0;
    let hash = HASH, short = 0, j = from;
    do {
      asked[(j - from) & LONGEST_WORD] = letter;
      hash = Math.imul(hash ^ letter, PRIME);
      short = (short << 5) | (letter & 31);
      letter = ++j < length ? text.charCodeAt(j) : 0x20;
    } while (letter >= 0x61 && letter <= 0x7a);
    if (j - from > LONGEST_WORD) return 0;
    if (letter !== 0x20 && letter !== 0x2c && letter !== 0x0a && !(letter === DOT && j > from + 1)) return 0;
    found.add(from, j, Token.word, shape, j - from <= SHORT_WORD ? findShort(hash, short) : find(hash, j - from));
    return j;
  }

  /** `@ada_in_oslo` is one word behind its mark; the end of such a word, or where it would begin. */
  function readHandle(from: number): number {
    let j = from, low = false;
    for (; j < length; j++) {
      const unit = text.charCodeAt(j), kind = charClass(unit);
      if (unit === 0x5f) low = true;
      else if (!isLetter(kind) && kind !== Char.digit) break;
    }
    while (j > from && text.charCodeAt(j - 1) === 0x5f) j--;
    if (!low || j === from || text.charCodeAt(from) === 0x5f) return from;
    found.add(from, j, Token.word, 0, lookUp(text, from, j));
    return j;
  }

  function readWord(from: number): number {
    const dotted = isLetter(at(from)) && from + 1 < length && text.charCodeAt(from + 1) === DOT ? dottedEnd(from) : from;
    if (dotted > from) {
      const capital = at(from) === Char.upper;
      found.add(from, dotted, Token.word, Shape.dotted | (capital ? Shape.capital | Shape.capitals : 0), lookUp(text, from, dotted));
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
        if (j === from + 1 && lower === 1 && at(k - 1) === Char.lower && at(j + 1) === Char.upper && (text.charCodeAt(from) === 0x64 || text.charCodeAt(from) === 0x6c)) shape |= Shape.capital; // d'Aubigny
      } else if (j > from && isDash(unit) && unit !== 0x2013 && unit !== 0x2014 && unit !== 0x2015 && joins(j, lower + upper > 0)) shape |= Shape.hyphen;
      else if (unit === AMPERSAND && lower + upper > 0) {
        const entity = entityAt(text, j), after = entity === null ? j : entity.end;
        if (entity === null || !isApostrophe(entity.unit) || !isLetter(at(after))) break;
        let k = after;
        while (isLetter(at(k))) k++;
        if (k - after <= 2 && CLITICS.has(text.slice(after, k))) {
          clitic = k;
          break;
        }
        j = after - 1; // O&#8217;Hara
      } else if (!isGarbled(from, j, unit)) break;
    }
    if (lower + upper === 0) {
      found.add(from, j, digits > 0 ? Token.number : Token.word, digits > 0 ? Shape.digit : 0, 0);
      return j;
    }
    if (lower === 0 && upper > 1) shape |= Shape.capitals;
    if (digits > 0) shape |= Shape.digit;
    found.add(from, j, Token.word, shape, lookUp(text, from, j));
    if (clitic < 0) return j;
    if (text.charCodeAt(j) !== AMPERSAND) found.add(j, clitic, Token.clitic, 0, lookUp(text, j, clitic));
    else {
      const written = `'${text.slice(text.indexOf(';', j) + 1, clitic)}`;
      found.add(j, clitic, Token.clitic, 0, lookUp(written, 0, written.length));
    }
    return clitic;
  }

  /** `FranÃ§ois`: a letter that was decoded as the wrong encoding, half of which is no letter. Inside a word no capital like these stands but there. */
  function isGarbled(from: number, j: number, unit: number): boolean {
    if (unit < 0x80 || unit > 0xbf || j < from + 2) return false;
    const lead = text.charCodeAt(j - 1), before = text.charCodeAt(j - 2);
    return lead >= 0xc2 && lead <= 0xc5 && (at(j - 2) === Char.lower || before === 0xc2 || before === 0xc3);
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
    if (unit === AMPERSAND) {
      const entity = entityAt(text, from);
      if (entity !== null) {
        const { unit: meant, end } = entity;
        if (charClass(meant) !== Char.space && charClass(meant) !== Char.mark) found.add(from, end, isQuoteMark(meant) ? Token.quote : isDash(meant) ? Token.dash : meant === 0x2026 ? Token.ellipsis : Token.mark, 0, meant);
        return end;
      }
    }
    const next = to < length ? text.charCodeAt(to) : 0;
    if (isQuoteMark(unit)) {
      if ((unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019 || unit === 0x2032) && next === unit) to++;
      found.add(from, to, Token.quote, 0, unit);
    } else if (isDash(unit)) {
      if (unit === 0x2d && next === 0x2d) while (to < length && text.charCodeAt(to) === 0x2d) to++;
      found.add(from, to, Token.dash, 0, unit);
    } else if (unit === 0x2026 || (unit === DOT && next === DOT)) {
      while (to < length && (text.charCodeAt(to) === DOT || text.charCodeAt(to) === 0x2026)) to++;
      found.add(from, to, Token.ellipsis, 0, unit);
    } else {
      found.add(from, to, Token.mark, 0, unit);
    }
    return to;
  }

  return {
    text,
    tokens: found.tokens(),
    lines: {
      count: lineEnd.length,
      start: lineStart.array.subarray(0, lineEnd.length),
      end: lineEnd.array.subarray(0, lineEnd.length),
      firstToken: firstToken.array.subarray(0, lineEnd.length + 1),
      inner: null,
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

/** Lines from one to a later one, those left out that go on with a paragraph; no more than `FARTHEST` are told. */
export function linesApart({ inner }: Lines, from: number, to: number): number {
  if (inner === null) return to - from;
  let apart = 0;
  for (let line = from + 1; line <= to && apart < FARTHEST; line++) if (inner[line] === 0) apart++;
  return apart;
}

const FARTHEST = 16;
