/**
 * Marks that Markdown and the web set around words (`**Holm** said`, `[the Post](https://…) reported`, `[[Holm]]`, `> “Q”`, `* …`, `<b>Holm</b>`)
 * are no part of what is written: sentences are read without them, without what is struck out (`~~…~~`) and without the signs of notes (`[^1]`; `[4]`, `[citation needed]` close behind a word).
 * Only marks that come in pairs, or stand where no prose has them, are taken for such.
 */
import { lookUp } from '../lexicon/vocabulary.ts';
import { withoutEntities } from './entities.ts';
import type { Span } from '../reading.ts';
import { bytes } from './memory.ts';
import { Gathering, Holds, isBullet, Shape, Token, type Source } from './source.ts';
import { lastAtOrBefore } from './search.ts';

const STAR = 0x2a, LOW = 0x5f, OPEN = 0x5b, CLOSE = 0x5d, BANG = 0x21, GREATER = 0x3e, PIPE = 0x7c, ROUND = 0x28, ROUND_CLOSE = 0x29, DOT = 0x2e, COLON = 0x3a, HYPHEN = 0x2d;
const TILDE = 0x7e, CARET = 0x5e, LESS = 0x3c;
/** `***word***`: no emphasis has more. */
const LONGEST_RUN = 3;
/** The bit of `~~` among those of runs; the others' begin at the second. */
const STRUCK = 1;
/** A tag of HTML, a comment, or what is struck out or raised as the sign of a note with both its tags. Nothing that stands in angle brackets otherwise. */
const TAG = /<!--[^\n]{0,400}?-->|<(del|s|strike)>[^<>\n]{0,1000}<\/\1>|<sup(?: [^<>\n]{0,200})?>(?:<a [^<>\n]{0,200}>)?\[?\d{1,3}\]?(?:<\/a>)?<\/sup>|<\/?(?:p|br|hr|b|i|u|s|em|strong|small|sub|sup|del|ins|strike|mark|a|q|cite|abbr|code|pre|span|div|font|center|img|figure|figcaption|picture|source|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|t[dh]|details|summary|section|article|aside|header|footer|main|nav|time|iframe|video)(?:\s[^<>\n]{0,1000})?\/?>/iy;
/** Digits of the number before an item of a list, and tokens of a note's name. */
const LONGEST_NUMBER = 3, LONGEST_NOTE = 5;
/** The sign of a note. Nothing that has an address behind it, nor what an editor put into quoted words: `Mr[s] Holm`, `go[e]s`, `“[12] men”`; so a letter is one only behind a stop. */
const REFERENCE = /(?<=[\p{L}\p{N}.,;:!?)\]”’…]|\S[\x22'])\[(?:\d{1,3}|(?<=[.,;:!?\]]\[)[a-z]|(?:note|nb|n) \d{1,2}|citation needed|clarification needed|better source needed|dubious|verification needed|when\?|who\?|according to whom\?|by whom\?)\](?![(\p{L}\p{N}:])/yiu;
/** An address in round brackets, with its title. No blank, and brackets within it only in pairs. */
const ADDRESS = /\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:[ \t]+"[^"\n]*")?\)/y;

/** For each token, 1 where it is markup; `null` where none is. Linear. */
export function markupOf(source: Source): Uint8Array | null {
  const { holds, count } = source.lines;
  for (let line = 0; line < count; line++) if ((holds[line]! & MAY_BE) !== 0) return markupFrom(source, line);
  return null;
}

/** Bits of lines in which there may be some. */
const MAY_BE = Holds.markup | Holds.sign;

/** The same from the first line on that may have some. */
function markupFrom(source: Source, from: number): Uint8Array | null {
  const { text, tokens, lines } = source, { start, end, kind, shape, word } = tokens;
  let markup: Uint8Array | null = null;
  /** By mark and length of a run: where the last one stood that closed another. All before it that might are taken. */
  const closed = new Int32Array(8);
  let first = 0, last = 0, line = from;
  for (; line < lines.count; line++) {
    if ((lines.holds[line]! & MAY_BE) === 0) continue;
    first = lines.firstToken[line]!;
    last = lines.firstToken[line + 1]!;
    let body = first;
    while (body < last && isMark(body, GREATER)) drop(body++);
    if (body + 1 < last && isItem(body)) drop(body++);
    else if (body + 2 < last && kind[body] === Token.number && isNumbered(body)) {
      drop(body++);
      drop(body++);
    }
    if ((lines.holds[line]! & Holds.markup) === 0) continue;
    /** Runs that nothing closes, by mark and length: no later one of the line is closed either. */
    let open = 0;
    for (let t = body; t < last; t++) {
      if (kind[t] !== Token.mark || isDropped(t)) continue;
      const unit = word[t]!;
      if (unit === STAR || unit === LOW) {
        const length = runAt(t), form = length + (unit === STAR ? 0 : 4), bit = 1 << form;
        if (length <= LONGEST_RUN && (open & bit) === 0 && opens(t, length)) {
          const closing = closingRun(Math.max(t + length, closed[form]!), unit, length);
          if (closing < 0) open |= bit;
          else {
            closed[form] = closing;
            dropRun(t, length);
            if (!partsNames(closing, length)) dropRun(closing, length);
          }
        }
        t += length - 1;
      } else if (unit === OPEN) {
        if (!note(t) && !definition(t) && !reference(t)) link(t);
      } else if (unit === TILDE) {
        const length = runAt(t);
        if (length === 2 && (open & STRUCK) === 0 && opens(t, 2) && !struck(t)) open |= STRUCK;
        t += length - 1;
      } else if (unit === LESS) tag(t);
      else if (unit === BANG && isMark(t + 1, OPEN) && touches(t + 1)) picture(t);
    }
  }
  return markup;

  function drop(t: number): void {
    (markup ??= bytes(tokens.count).fill(0))[t] = 1;
  }

  function isDropped(t: number): boolean {
    return markup !== null && markup[t] === 1;
  }

  function dropRun(t: number, length: number): void {
    for (let n = 0; n < length; n++) drop(t + n);
  }

  /** `**09:15 UTC** Dockers vote`: two words with capitals that would be read as one name. */
  function partsNames(closing: number, length: number): boolean {
    const next = closing + length;
    return next < last && (shape[closing - 1]! & Shape.capital) !== 0 && (shape[next]! & Shape.capital) !== 0;
  }

  /** No blank stands between the token and the one before it. */
  function touches(t: number): boolean {
    return t > first && t < last && end[t - 1] === start[t];
  }

  function runAt(t: number): number {
    let length = 1;
    while (t + length < last && isMark(t + length, word[t]!) && touches(t + length)) length++;
    return length;
  }

  /** The numbers of words and of marks are other ones: 93 is a word as well as a bracket. */
  function isMark(t: number, unit: number): boolean {
    return kind[t] === Token.mark && word[t] === unit;
  }

  function isWordAt(t: number): boolean {
    return kind[t] === Token.word || kind[t] === Token.number || kind[t] === Token.clitic;
  }

  /** A word or mark follows at once, and none that it would belong to stands before. */
  function opens(t: number, length: number): boolean {
    return touches(t + length) && !(touches(t) && isWordAt(t - 1));
  }

  function closingRun(from: number, unit: number, length: number): number {
    for (let t = from; t < last; t++) {
      if (!isMark(t, unit)) continue;
      const here = runAt(t);
      if (here === length && !isDropped(t) && touches(t) && !(touches(t + length) && isWordAt(t + length))) return t;
      t += here - 1;
    }
    return -1;
  }

  /** `* words`, `- words`; but a hyphen is one only before a word or a mark, not before a number. */
  function isItem(t: number): boolean {
    if (touches(t + 1)) return false;
    return kind[t] === Token.mark ? isBullet(word[t]!) : kind[t] === Token.dash && word[t] === HYPHEN && end[t]! - start[t]! === 1 && kind[t + 1] !== Token.number;
  }

  /** `1. Words`, `2) Words`. */
  function isNumbered(t: number): boolean {
    const next = kind[t + 2]!;
    return end[t]! - start[t]! <= LONGEST_NUMBER && (isMark(t + 1, DOT) || isMark(t + 1, ROUND_CLOSE)) && touches(t + 1) && !touches(t + 2) && (next === Token.word ? (shape[t + 2]! & Shape.capital) !== 0 : next === Token.quote || isMark(t + 2, STAR) || isMark(t + 2, OPEN));
  }

  /** `~~words~~`: what is struck out is not said any more. False where nothing closes it. */
  function struck(t: number): boolean {
    const closing = closingRun(t + 2, TILDE, 2);
    if (closing < 0) return false;
    for (let u = t; u < closing + 2; u++) drop(u);
    return true;
  }

  /** `[^1]`, and `[^1]:` at the head of the note itself. */
  function note(t: number): boolean {
    if (!isMark(t + 1, CARET) || !touches(t + 1)) return false;
    for (let close = t + 3; close < last && close <= t + 2 + LONGEST_NOTE; close++) {
      if (!touches(close - 1)) return false;
      if (!isMark(close, CLOSE)) continue;
      const to = t === first && close + 1 < last && isMark(close + 1, COLON) && touches(close + 1) ? close + 1 : close;
      for (let u = t; u <= to; u++) drop(u);
      return true;
    }
    return false;
  }

  /** `corroding.[4] The council`, `Finch[a] said`, `so[citation needed]`: an encyclopaedia's note, close behind what it proves. No word goes on from it. */
  function reference(t: number): boolean {
    if (!touches(t)) return false;
    REFERENCE.lastIndex = start[t]!;
    if (!REFERENCE.test(text)) return false;
    const to = REFERENCE.lastIndex;
    for (let u = t; u < last && start[u]! < to; u++) drop(u);
    return true;
  }

  /** `[1]: https://example.org "Title"`: all of the line. */
  function definition(t: number): boolean {
    if (t !== first) return false;
    for (let close = t + 2; close + 2 < last && close <= t + LONGEST_NOTE; close++) {
      if (!isMark(close, CLOSE)) continue;
      if (!isMark(close + 1, COLON) || !touches(close + 1) || !/^\s<?https?:/.test(text.slice(end[close + 1], end[close + 1]! + 10))) return false;
      for (let u = t; u < last; u++) drop(u);
      return true;
    }
    return false;
  }

  function tag(t: number): void {
    TAG.lastIndex = start[t]!;
    if (!TAG.test(text)) return;
    const to = TAG.lastIndex;
    for (let u = t; u < last && start[u]! < to; u++) drop(u);
  }

  /** `[words](address)`, `[[page]]`, `[[page|words]]`: the words stay. They may go on in the next line. */
  function link(t: number): void {
    if (linked(t) || line + 2 > lines.count) return;
    const here = last;
    last = lines.firstToken[line + 2]!;
    if (last > here) linked(t);
    last = here;
  }

  function linked(t: number): boolean {
    const double = isMark(t + 1, OPEN) && touches(t + 1);
    const close = closingBracket(double ? t + 2 : t + 1);
    if (close < 0) return false;
    if (double) {
      if (!isMark(close + 1, CLOSE) || !touches(close + 1)) return false;
      let from = t + 2;
      for (let u = from; u < close; u++) if (isMark(u, PIPE)) from = u + 1;
      for (let u = t; u < from; u++) drop(u);
      drop(close);
      drop(close + 1);
    } else {
      const to = Math.max(addressEnd(close + 1), referenceEnd(close + 1));
      if (to < 0) return false;
      drop(t);
      for (let u = close; u < last && start[u]! < to; u++) drop(u);
    }
    return true;
  }

  /** `![what is shown](address)`: nothing of it is prose. */
  function picture(t: number): void {
    const close = closingBracket(t + 2), to = close < 0 ? -1 : addressEnd(close + 1);
    if (to >= 0) for (let u = t; u < last && start[u]! < to; u++) drop(u);
  }

  function closingBracket(from: number): number {
    for (let t = from; t < last; t++) {
      if (kind[t] !== Token.mark) continue;
      if (word[t] === CLOSE) return t > from ? t : -1;
      if (word[t] === OPEN) return -1;
    }
    return -1;
  }

  /** Offset behind `[1]`, `[]`, `[name]`, which tells where the address stands; -1 where none does. */
  function referenceEnd(t: number): number {
    if (!isMark(t, OPEN) || !touches(t)) return -1;
    for (let close = t + 1; close < last && close <= t + LONGEST_NOTE; close++) if (isMark(close, CLOSE)) return end[close]!;
    return -1;
  }

  /** Offset behind the address whose bracket is the token; -1 where none stands there. */
  function addressEnd(t: number): number {
    if (!isMark(t, ROUND) || !touches(t)) return -1;
    ADDRESS.lastIndex = start[t]!;
    return ADDRESS.test(text) ? ADDRESS.lastIndex : -1;
  }
}

/**
 * The same lines without the tokens of markup, and with the words of wrapped lines in the line where their paragraph begins; the source itself
 * where there is neither. Linear. Numbers of tokens are other ones than before.
 *
 * @param wrapped the lines that go on with the paragraph above, 0-based, ascending
 */
export function unmarked(source: Source, markup: Uint8Array | null = markupOf(source), wrapped: readonly number[] = NONE): Source {
  if (markup === null && wrapped.length === 0) return source;
  const { text, tokens, lines } = source, rest = new Gathering(tokens.count), inner = wrapped.length > 0 ? new Uint8Array(lines.count) : null;
  for (const line of wrapped) inner![line] = 1;
  for (let line = 0; line < lines.count;) {
    let next = line + 1;
    rest.beginLine(lines.start[line]!);
    putFrom(lines.firstToken[line]!, lines.firstToken[next]!);
    for (; inner !== null && next < lines.count && inner[next] === 1; next++) {
      let t = lines.firstToken[next]!;
      while (t < lines.firstToken[next + 1]! && markup !== null && markup[t] === 1) t++;
      if (t < lines.firstToken[next + 1]! && joinWord(t)) t++;
      putFrom(t, lines.firstToken[next + 1]!);
    }
    rest.endLine(lines.end[next - 1]!);
    // A line whose words are told above has none.
    for (line++; line < next; line++) {
      rest.beginLine(lines.start[line]!);
      rest.endLine(lines.end[line]!);
    }
  }
  return rest.source(text, inner);

  function putFrom(first: number, end: number): void {
    for (let t = first; t < end; t++) {
      if (markup !== null && markup[t] === 1) continue;
      const kind = tokens.kind[t]!, shape = tokens.shape[t]!;
      const isPlain = kind === Token.number || (kind === Token.word && (shape & Shape.dotted) === 0);
      if (isPlain) rest.add(tokens.start[t]!, tokens.end[t]!, kind, shape, tokens.word[t]!);
      else rest.addSign(tokens.start[t]!, tokens.end[t]!, kind, shape, tokens.word[t]!);
    }
  }

  /** `neigh-` and `bours`: a word that was parted at the line's end. With its hyphen where only that makes it a known one. */
  function joinWord(t: number): boolean {
    if (tokens.kind[t] !== Token.word || (tokens.shape[t]! & (Shape.capital | Shape.digit)) !== 0) return false;
    const parted = rest.partedWord();
    if (parted === null) return false;
    const head = text.slice(...parted), tail = text.slice(tokens.start[t], tokens.end[t]), known = lookUp(head + tail, 0, head.length + tail.length);
    rest.joinWord(tokens.end[t]!, known !== 0 ? known : lookUp(`${head}-${tail}`, 0, head.length + tail.length + 1));
    return true;
  }
}

const NONE: readonly number[] = [];

/** The same with the tokens of these places, which are ascending, as markup. */
export function withSpans({ tokens }: Source, markup: Uint8Array | null, spans: readonly Span[]): Uint8Array | null {
  if (spans.length === 0) return markup;
  const all = markup?.slice() ?? new Uint8Array(tokens.count);
  for (const [from, to] of spans) for (let t = lastAtOrBefore(tokens.start, from); t < tokens.count && tokens.start[t]! < to; t++) if (tokens.start[t]! >= from) all[t] = 1;
  return all;
}

const MARKS = /[[\]*_<&\n\r]/;

/** Words as they are called by, without the marks that their part of the text holds: `chief engineer of [[Northwater` is one of Northwater. */
export function withoutMarks(words: string): string {
  if (!MARKS.test(words)) return words;
  return withoutEntities(words).replace(/(?<=\p{L})-[ \t]*(?:\r\n?|\n)[ \t>]*(?=\p{Ll})/gu, '').replace(/[\r\n][\s>]*/g, ' ').replace(/<\/?[a-z][^<>]{0,200}>|\[\^[\w-]{1,20}\]|(?<=\S)\[\d{1,3}\](?![(\p{L}\p{N}])|\[\[(?:[^\]|]{0,200}\|)?|\]\]|\]\([^()\s]*\)?|(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}])/gu, '').replace(/\[(?![^\]]*\])/g, '');
}
