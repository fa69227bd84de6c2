/** Where a token stands: its line, sentence and entry, whether someone's words hold it, and what a capital there is worth. */
import type { Layout } from '../layout/layout.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { charClass, Char } from '../text/chars.ts';
import { bytes, noughts, numbers } from '../text/memory.ts';
import type { Sentences } from '../text/sentences.ts';
import { linesApart, Shape, Token, type Source } from '../text/scan.ts';
import { Bit, bitsOf } from './lexical.ts';

export interface Ground {
  readonly source: Source;
  /** 0-based line of each token. */
  readonly line: Int32Array;
  /** Index of the token's sentence, 0 for one outside of all; a line always begins a new one. */
  readonly sentenceOf: (token: number) => number;
  /** First token of each sentence. */
  readonly sentenceStart: Int32Array;
  /** Number of the small document (entry, or part of an article under a crosshead) of each line. */
  readonly scope: Int32Array;
  /** True where the scopes are entries of a live blog: small documents of their own. */
  readonly entries: boolean;
  /** Per line: it is a heading (title, entry heading, crosshead). */
  readonly heading: Int32Array;
  /** Per line: written in Title Case or capitals, where a capital tells nothing. */
  readonly titleCase: Int32Array;
  /** Per token: 1 + index of the outermost double quotation that holds it, 0 outside. */
  readonly quoted: Int32Array;
  /** Per token, for `Cast`, and one more. */
  readonly chunkAt: Int32Array;
  readonly roleAt: Uint8Array;
  /** Per eight tokens, for the noun phrases that begin there. */
  readonly phraseAt: Int32Array;
  /** True where the word at the token is written small somewhere in the document. */
  readonly seenSmall: (token: number) => boolean;
  /** True where the word at the token has a capital somewhere inside a sentence. */
  readonly seenCapital: (token: number) => boolean;
}

/** Closed classes: a word of these is no name, whatever its first letter. */
export const FUNCTION_WORD = Class.determiner | Class.possessive | Class.pronounSubject | Class.pronounObject | Class.demonstrative | Class.coordinator | Class.subordinator | Class.be
  | Class.have | Class.do | Class.negation | Class.wh | Class.quantifier | Class.interjection | Class.preposition | Class.toBit;

const DOT = 0x2e, BANG = 0x21, ASK = 0x3f, COLON = 0x3a, COMMA = 0x2c, BULLET = 0x2022;

/** Bits of how a word was seen. */
const SMALL = 1, CAPITAL = 2;
/** Places of a sketch at most: the unknown words of 10 MB fill one in some hundreds of them. */
const LARGEST = 1 << 23;
/** Words of the vocabulary beyond this number go by their hash. */
const KNOWN = 1 << 14;

/** How the words of a document are written: never misses one that was seen, very rarely sees one that was not. */
class WordSketch {
  /** Two bits for each place of a hash table. */
  readonly seen: Int32Array;
  /** The same for each word of the vocabulary, by number. */
  readonly known = bytes(KNOWN).fill(0);
  readonly mask: number;
  readonly source: Source;
  /** @param seen as long as `sketchSize` tells */
  constructor(source: Source, seen: Int32Array) {
    this.seen = seen;
    this.mask = seen.length * 16 - 1;
    this.source = source;
  }
  add(token: number, how: number): void {
    const { text, tokens } = this.source, id = tokens.word[token]!;
    if (id !== 0 && id < KNOWN) this.known[id]! |= how;
    else {
      const place = hashWord(text, tokens.start[token]!, tokens.end[token]!) & this.mask;
      this.seen[place >> 4]! |= how << ((place & 15) << 1);
    }
  }
  has(token: number, how: number): boolean {
    const { text, tokens } = this.source, id = tokens.word[token]!;
    if (id !== 0 && id < KNOWN) return (this.known[id]! & how) !== 0;
    const place = hashWord(text, tokens.start[token]!, tokens.end[token]!) & this.mask;
    return ((this.seen[place >> 4]! >>> ((place & 15) << 1)) & how) !== 0;
  }
}

/** Numbers that a sketch takes for so many tokens. */
function sketchSize(tokens: number): number {
  let size = 1 << 12;
  while (size < tokens * 16 && size < LARGEST) size *= 2;
  return size >> 4;
}

function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit < 0x80 ? unit | 0x20 : unit), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** True where a capital at the token tells nothing: the word opens a sentence, a quotation or a line. */
export function opensSentence(source: Source, token: number, firstOfLine: number): boolean {
  if (token <= firstOfLine) return true;
  const { kind, word } = source.tokens;
  const before = kind[token - 1]!;
  if (before === Token.quote || before === Token.dash || before === Token.ellipsis) return true;
  if (before !== Token.mark) return false;
  const unit = word[token - 1]!;
  if (unit === BANG || unit === ASK || unit === COLON || unit === BULLET || unit === 0x2a || unit === 0x7c || unit === 0x23 || unit === 0x3e || unit === 0xb7) return true;
  return unit === DOT && !isAbbreviationDot(source, token - 1);
}

/** A full stop that belongs to an initial or a short title: `Robert C. O'Brien`, `Sen. Smith`. */
export function isAbbreviationDot(source: Source, dot: number): boolean {
  if (dot === 0) return false;
  const { tokens } = source, before = dot - 1;
  if (tokens.kind[before] !== Token.word || tokens.end[before] !== tokens.start[dot]) return false;
  const length = tokens.end[before]! - tokens.start[before]!;
  if (length === 1 && (tokens.shape[before]! & Shape.capital) !== 0) return true;
  if (length > 5) return false;
  return (bitsOf(tokens.word[before]!) & Bit.honorific) !== 0 && (tokens.shape[before]! & Shape.capital) !== 0
    && (source.text.startsWith(' and M', tokens.end[dot]) || source.text.charCodeAt(tokens.end[dot]!) === 0x20 && charClass(source.text.charCodeAt(tokens.end[dot]! + 1)) === Char.upper); // Mr. and Mrs. Quill
}

/**
 * True for a line in Title Case or capitals.
 *
 * @param short a line that may end in a full stop and be one all the same: a heading, the first line
 */
function isDull({ tokens }: Source, first: number, last: number, short: boolean): boolean {
  const ended = last > first && tokens.kind[last - 1] === Token.mark && tokens.word[last - 1] === DOT, mayBeTitle = short || !ended;
  if (last - first > 3 && tokens.word[last - 1] === COLON && tokens.word[last - 3] === COMMA) return false; // `IDA HOLM, HOST:`
  // No more have one, and no more are capitals throughout, whatever their length.
  let most = 0, loud = 0;
  for (let t = first; t < last; t++) {
    most += tokens.shape[t]! & Shape.capital;
    loud += tokens.shape[t]! & Shape.capitals;
  }
  loud /= Shape.capitals;
  if (mayBeTitle ? most < 3 && loud < 3 : loud < 5) return false;
  let capitals = 0, words = 0, shouted = 0;
  for (let t = first; t < last; t++) {
    if (tokens.kind[t] !== Token.word || tokens.end[t]! - tokens.start[t]! < 4) continue;
    const shape = tokens.shape[t]!;
    if ((classOf(tokens.word[t]!) & FUNCTION_WORD) !== 0) continue;
    words++;
    if ((shape & Shape.capital) !== 0) capitals++;
    if ((shape & Shape.capitals) !== 0) shouted++;
    if (mayBeTitle ? loud * 3 < (words - shouted) * 7 && most < (words - capitals) * 3 : loud < (words - shouted) * 4) return false; // too many are not
  }
  return (mayBeTitle && words >= 3 && words < 40 && (capitals >= words * 0.75 || shouted >= words * 0.7)) || (words >= 6 && shouted >= words * 0.8);
}

export function survey(source: Source, layout: Layout, sentences: Sentences): Ground {
  const { tokens, lines } = source, count = tokens.count;
  const line = numbers(count), chunkAt = noughts(count + 1), roleAt = bytes(count + 1).fill(0), phraseAt = noughts((count >> 3) + 1);
  const titleCase = noughts(lines.count), heading = noughts(lines.count), scope = noughts(lines.count), sketch = noughts(sketchSize(count));
  const seen = new WordSketch(source, sketch);

  for (const block of layout.setApart) {
    if (block.kind !== 'headline' && block.kind !== 'crosshead' && block.kind !== 'duplicate-title') continue;
    for (let l = Math.max(0, block.lines[0] - 1); l < Math.min(lines.count, block.lines[1]); l++) heading[l] = 1;
  }
  for (let l = 0; l < lines.count; l++) {
    const first = lines.firstToken[l]!, last = lines.firstToken[l + 1]!;
    if (first === last) continue;
    for (let t = first; t < last; t++) line[t] = l;
    if (isDull(source, first, last, heading[l] === 1 || l === 0)) {
      titleCase[l] = 1;
      continue;
    }
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== Token.word) continue;
      if ((tokens.shape[t]! & Shape.capital) === 0) seen.add(t, SMALL);
      else if (!opensSentence(source, t, first)) seen.add(t, CAPITAL);
    }
  }

  let scopes = 0;
  const entries = layout.entries.length > 0;
  if (entries) {
    for (const entry of layout.entries) {
      scopes++;
      for (let l = Math.max(0, entry.lines[0] - 1); l < Math.min(lines.count, entry.lines[1]); l++) scope[l] = scopes;
      const first = entry.lines[0] - 1;
      if (entry.heading !== null && first >= 0 && first < lines.count) heading[first] = 1;
    }
  } else {
    for (const crosshead of layout.crossheads) {
      scopes++;
      for (let l = Math.max(0, crosshead.lines[0] - 1); l < Math.min(lines.count, crosshead.lines[1]); l++) scope[l] = scopes;
    }
  }
  return {
    source, line, sentenceOf: sentencesByToken(sentences, count), sentenceStart: sentences.from, scope, entries, heading, titleCase, quoted: sentences.quotation, chunkAt, roleAt, phraseAt,
    seenSmall: (token) => seen.has(token, SMALL), seenCapital: (token) => seen.has(token, CAPITAL),
  };
}

/** Tokens of a text share a place in `sentencesByToken`: so many, as a power of two. */
const NEAR = 4;

/** Tells the sentence of a token. Kept for each sixteenth alone: a number for each would be much of what a long text takes. */
function sentencesByToken({ count, from, to }: Sentences, tokens: number): (token: number) => number {
  const near = numbers((tokens >> NEAR) + 1);
  for (let place = 0, n = 0; place < near.length; place++) {
    while (n + 1 < count && from[n + 1]! <= place << NEAR) n++;
    near[place] = n;
  }
  return (token) => {
    let n = near[token >> NEAR]!;
    while (n + 1 < count && from[n + 1]! <= token) n++;
    return token >= from[n]! && token < to[n]! ? n : 0;
  };
}

/** Lines from the token's to a later one's; those left out that go on with a paragraph. */
export function linesBetween({ line, source }: Ground, from: number, to: number): number {
  return linesApart(source.lines, line[from]!, line[to]!);
}
