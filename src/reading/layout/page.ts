/** The lines of a page that are not blank, each with what its shape tells. */
import { wordSet } from '../lexicon/vocabulary.ts';
import { abbreviations } from '../lexicon/page.ts';
import type { Span } from '../reading.ts';
import { charClass, Char } from '../text/chars.ts';
import { Holds, isBlank, Shape, Token, type Source } from '../text/scan.ts';
import { unwrap } from './wraps.ts';

/** How Markdown, or a habit like it, sets a line off. */
export type Dress = 'plain' | 'heading' | 'bold' | 'bullet' | 'quotation' | 'rule';

/** One line that is not blank. Tokens are those of its words, without the marks of its dress. */
export interface PageLine {
  /** 0-based line of the text. */
  readonly line: number;
  readonly dress: Dress;
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Words and numbers. */
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Full stops, question marks and exclamation marks that end a sentence, one at the line's end included. */
  readonly sentences: number;
  /** The line's last mark, closing quotation marks and brackets left aside: `.` `!` `?` `…` `:` `,` `;`, or '' for another or none. */
  readonly stop: string;
  /** True where the line's first letter or digit is a capital or a digit. */
  readonly upright: boolean;
  /** True where a blank line, or nothing, stands before. */
  readonly apart: boolean;
  /** UTF-16 units from the first to the last token. */
  readonly length: number;
  /** Code unit with which its words begin; 0 where it has none. */
  readonly initial: number;
  /** In a text wrapped by hand: 'first' where a paragraph begins that goes on below, 'inner' where it goes on from above. */
  readonly wrap: 'first' | 'inner' | null;
}

export interface Page {
  readonly source: Source;
  readonly lines: readonly PageLine[];
  /** Lines of front matter, 0-based and half-open, or null. */
  readonly frontMatter: Span | null;
}

const STOPS = new Map([...'.!?…:,;'].map((stop) => [stop.charCodeAt(0), stop]));
const closers = new Set([...'"\'’”»›)]*_`'].map((c) => c.charCodeAt(0)));
const isShortened = wordSet(abbreviations);

const MARK = { star: 0x2a, underscore: 0x5f, hash: 0x23, greater: 0x3e, plus: 0x2b, bullet: 0x2022, dot: 0x2e, equals: 0x3d, tilde: 0x7e } as const;

/** Offset pair of the line's words. */
export function spanOf(page: Page, line: PageLine): Span {
  const { tokens } = page.source;
  return line.end > line.first ? [tokens.start[line.first]!, tokens.end[line.end - 1]!] : [page.source.lines.start[line.line]!, page.source.lines.start[line.line]!];
}

function isCloser({ tokens }: Source, t: number): boolean {
  const kind = tokens.kind[t]!;
  return (kind === Token.mark || kind === Token.quote) && closers.has(tokens.word[t]!);
}

/** True where the full stop at token `t` ends a sentence: no abbreviation before it, a capital, a digit or a mark after it. */
export function endsSentence(source: Source, t: number, end: number): boolean {
  const { tokens } = source;
  const unit = tokens.kind[t] === Token.ellipsis ? 0x2026 : tokens.kind[t] === Token.mark ? tokens.word[t]! : 0;
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return false;
  let next = t + 1;
  while (next < end && tokens.start[next] === tokens.end[next - 1] && isCloser(source, next)) next++;
  if (next >= end) return true;
  if (tokens.start[next] === tokens.end[next - 1]) return false;
  if (unit === 0x2e && t > 0 && tokens.kind[t - 1] === Token.word) {
    const before = tokens.word[t - 1]!;
    if (isShortened(before)) return false;
    const letters = tokens.end[t - 1]! - tokens.start[t - 1]!;
    if (letters === 1) return false;
  }
  return tokens.kind[next] !== Token.word || (tokens.shape[next]! & Shape.capital) !== 0;
}

function isMark(source: Source, t: number, unit: number): boolean {
  return source.tokens.kind[t] === Token.mark && source.tokens.word[t] === unit;
}

interface Dressed {
  dress: Dress;
  first: number;
  end: number;
}

/** Nothing but marks of which rules are made. */
function isRule(source: Source, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const kind = source.tokens.kind[t]!, unit = kind === Token.mark ? source.tokens.word[t]! : 0;
    if (kind !== Token.dash && unit !== MARK.star && unit !== MARK.underscore && unit !== MARK.equals && unit !== MARK.tilde && unit !== MARK.bullet && unit !== MARK.hash) return false;
  }
  return true;
}

/** Takes the marks of a Markdown line that opens with a sign off its tokens. */
function undress(source: Source, from: number, to: number): Dressed {
  const { tokens } = source;
  let first = from, end = to, dress: Dress = 'plain';
  if (isRule(source, from, to)) return { dress: 'rule', first: from, end: to };
  while (first < end && isMark(source, first, MARK.greater)) {
    first++;
    dress = 'quotation';
  }
  if (first < end && isMark(source, first, MARK.hash)) {
    let t = first;
    while (t < end && isMark(source, t, MARK.hash)) t++;
    // `#Karabakh` is a topic, `# Karabakh` a heading.
    if (t < end && t - first <= 6 && tokens.start[t]! > tokens.end[t - 1]!) {
      first = t;
      dress = 'heading';
      while (end > first + 1 && isMark(source, end - 1, MARK.hash)) end--;
    }
  } else if (first < end - 1 && tokens.start[first + 1]! > tokens.end[first]! && (isMark(source, first, MARK.star) || isMark(source, first, MARK.plus) || isMark(source, first, MARK.bullet) || source.text.charCodeAt(tokens.start[first]!) === 0x2d)) {
    first++;
    dress = 'bullet';
  }
  const wrap = first < end ? tokens.word[first]! : 0;
  if (end - first > 2 && tokens.kind[first] === Token.mark && (wrap === MARK.star || wrap === MARK.underscore) && isMark(source, end - 1, wrap)) {
    const strong = isMark(source, first + 1, wrap) && isMark(source, end - 2, wrap) && end - first > 4;
    const inner = strong ? 2 : 1;
    let clean = true;
    for (let t = first + inner; t < end - inner && clean; t++) clean = !isMark(source, t, wrap);
    if (clean) {
      first += inner;
      end -= inner;
      if (dress !== 'heading' && dress !== 'bullet') dress = strong ? 'bold' : dress;
    }
  }
  return { dress, first, end };
}

/** The mark at token `t`, where it is one of `STOPS` and no entity. */
function stopAt({ tokens }: Source, t: number): string {
  const kind = tokens.kind[t];
  if (kind === Token.ellipsis) return '…';
  return kind === Token.mark && tokens.end[t]! - tokens.start[t]! === 1 ? STOPS.get(tokens.word[t]!) ?? '' : '';
}

function describe(source: Source, line: number, apart: boolean): PageLine {
  const { tokens, lines, text, stops } = source;
  let dress: Dress = 'plain', first = lines.firstToken[line]!, end = lines.firstToken[line + 1]!;
  if ((lines.holds[line]! & Holds.sign) !== 0) ({ dress, first, end } = undress(source, first, end));
  let sentences = 0, begin = first;
  for (let s = lines.firstStop[line]!; s < lines.firstStop[line + 1]!; s++) {
    const t = stops[s]!;
    if (t >= first && t < end && tokens.kind[t] !== Token.word && endsSentence(source, t, end)) sentences++;
  }
  while (begin < end && tokens.kind[begin] !== Token.word && tokens.kind[begin] !== Token.number) begin++;
  const shape = begin < end ? tokens.shape[begin]! : 0;
  const upright = begin < end && ((shape & Shape.capital) !== 0 || (((shape & Shape.digit) !== 0 || begin > first) && charClass(text.charCodeAt(tokens.start[begin]!)) === Char.digit));
  let last = end - 1;
  while (last > first && isCloser(source, last)) last--;
  const start = end > first ? tokens.start[first]! : 0, length = end > first ? tokens.end[end - 1]! - start : 0;
  return {
    line, dress, first, end, words: lines.words[line]!, capitals: lines.capitals[line]!, sentences, stop: last >= first ? stopAt(source, last) : '', upright, apart, length,
    initial: end > first ? text.charCodeAt(start) : 0, wrap: null,
  };
}

/** YAML between two lines of three hyphens at the head of the text, or TOML between two of three plus signs. */
function frontMatterOf(source: Source): Span | null {
  const { lines, text } = source;
  const written = (line: number): string => (lines.end[line]! - lines.start[line]! < 40 ? text.slice(lines.start[line], lines.end[line]).trim() : '');
  const fence = lines.count > 0 ? written(0) : '';
  const isFence = (line: number): boolean => written(line) === fence;
  let line = 0;
  while (line < lines.count && isBlank(lines, line)) line++;
  if (line > 0 || lines.count < 2 || (fence !== '---' && fence !== '+++')) return null;
  for (let l = 1; l < lines.count && l < 200; l++) {
    if (isFence(l)) return l > 1 ? [0, l + 1] : null;
    if (!isBlank(lines, l) && !/^\s*(?:[\w -]{1,40}[:=]|- |#)/.test(text.slice(lines.start[l]!, Math.min(lines.end[l]!, lines.start[l]! + 60))) && !/^\s/.test(text.charAt(lines.start[l]!))) return null;
  }
  return null;
}

export function pageOf(source: Source): Page {
  const frontMatter = frontMatterOf(source);
  const lines: PageLine[] = [];
  let apart = true;
  for (let line = frontMatter ? frontMatter[1] : 0; line < source.lines.count; line++) {
    if (isBlank(source.lines, line)) apart = true;
    else {
      const described = describe(source, line, apart);
      if (described.dress === 'quotation' && described.first >= described.end) {
        apart = true; // `>` alone: a blank line of what is quoted
        continue;
      }
      const before = lines.at(-1);
      // A row of `=` or `-` right under a short line makes that line a heading.
      if (described.dress === 'rule' && !apart && before && before.dress === 'plain' && before.apart && before.words <= 25 && before.stop === '') {
        if (described.initial === MARK.equals || described.initial === 0x2d) lines[lines.length - 1] = { ...before, dress: 'heading' };
      }
      lines.push(described);
      apart = described.dress === 'rule';
    }
  }
  unwrap(source, lines);
  return { source, lines, frontMatter };
}

/** Running text: a sentence that is closed, or more words than a heading has. */
export function isProse(line: PageLine): boolean {
  if (line.wrap !== null) return true;
  if (line.dress === 'heading' || line.dress === 'rule') return false;
  if (line.sentences > 1) return line.words >= 8;
  return (line.words >= 7 && (line.stop === '.' || line.stop === '!' || line.stop === '?' || line.stop === '…') && line.sentences > 0) || line.words > 28;
}

/** A heading by its shape: short, no full stop at its end, its first letter a capital. */
export function isTitleLike(line: PageLine): boolean {
  return line.dress !== 'rule' && line.wrap === null && line.words > 0 && line.words <= 25 && line.length <= 200 && line.upright && (line.stop === '' || line.stop === '?' || line.stop === '!' || line.stop === '…') && line.sentences <= 1;
}
