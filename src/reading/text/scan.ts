/**
 * The one pass over the characters: lines and tokens, in typed arrays.
 *
 * Everything that is not a blank belongs to exactly one token, so a line's first and last token are its trimmed extent.
 * Lines end where VS Code ends them: at LF, CRLF or CR, nowhere else.
 */
import { Char, charClass, isApostrophe, isDash } from './chars.ts';
import { entityAt } from './entities.ts';
import type { SameLines } from './same-lines.ts';
import { Gathering, Shape, Token, type Source } from './source.ts';
import { findPlain, LONGEST_PLAIN, lookUp, PACKED } from '../lexicon/vocabulary.ts';

export { Holds, isBlank, lineAt, linesApart, Shape, Token, trimmed, type Lines, type Source, type Tokens } from './source.ts';

const CLITICS = new Set(['s', 'll', 've', 're', 'd', 'm', 'S']);
const DOT = 0x2e, AMPERSAND = 0x26;

export function isQuoteMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x60 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb
    || unit === 0x2039 || unit === 0x203a || unit === 0x2032 || unit === 0x2033 || unit === 0xff02;
}

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;

/**
 * Lines and tokens of any string. Linear; never throws.
 *
 * @param before what an earlier text was made of, and which of its lines this one has as well: only the others are read
 */
export function scan(text: string, before: { readonly source: Source; readonly same: SameLines } | null = null): Source {
  const length = text.length;
  if (before === null) {
    const found = new Gathering((length >> 2) + 16); // English has a token for each five characters or so
    scanLines(text, 0, length, true, found);
    return found.source(text);
  }
  const { source, same: { above, below, offsets } } = before, { lines, tokens } = source;
  const found = new Gathering(tokens.count + (Math.max(offsets, 0) >> 1) + 16), from = lines.start[above]!, rest = lines.count - below;
  found.takeLines(source, 0, above, 0);
  scanLines(text, from, below > 0 ? lines.start[rest]! + offsets : length, below === 0, found);
  found.takeLines(source, rest, lines.count, offsets);
  return found.source(text);
}

/** Whole lines, at the offsets `[from, to)`: `to` begins another line, or ends the text with the last one. */
function scanLines(text: string, from: number, to: number, isLast: boolean, found: Gathering): void {
  const length = text.length;
  found.beginLine(from);

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

  let i = from;
  while (i < to) {
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
      found.endLine(i);
      i += unit === 0x0d && i + 1 < length && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
      if (i < to || isLast) found.beginLine(i);
    } else if (isLetter(kind) || kind === Char.digit || kind === Char.mark) {
      i = readWord(i);
    } else if (kind === Char.surrogate) {
      const pair = (unit & 0xfc00) === 0xd800 && i + 1 < length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      const to = pair ? i + 2 : i + 1;
      if (pair && /\p{L}/u.test(text.slice(i, to))) found.add(i, to, Token.word, 0, 0);
      else found.addSign(i, to, Token.mark, 0, 0);
      i = to;
    } else {
      i = readMark(i, unit);
      if (unit === 0x40) i = readHandle(i);
    }
  }
  if (isLast) found.endLine(length);

  /**
   * Most words: small letters, the first perhaps a capital, then a blank or a mark that no word goes on with. Their letters
   * are packed as they are read. The end of such a word, or of the blank, comma or stop behind it; 0 where another begins.
   */
  function plainWord(from: number, first: number): number {
    let letter = first, shape = 0;
    if (letter >= 0x41 && letter <= 0x5a) {
      letter |= 0x20;
      shape = Shape.capital;
    } else if (letter < 0x61 || letter > 0x7a) return 0;
    let low = 0, high = 0, j = from;
    do {
      high = (high << 5) | (low >>> 25);
      low = ((low << 5) | (letter & 31)) & PACKED;
      letter = ++j < length ? text.charCodeAt(j) : 0x20;
    } while (letter >= 0x61 && letter <= 0x7a);
    if (letter !== 0x20 && letter !== 0x2c && letter !== 0x0a && !(letter === DOT && j > from + 1)) return 0;
    found.add(from, j, Token.word, shape, j - from <= LONGEST_PLAIN ? findPlain(low, high) : lookUp(text, from, j));
    if (letter === 0x20) return j + 1;
    if (letter !== 0x2c && !(letter === DOT && text.charCodeAt(j + 1) !== DOT)) return j;
    found.addSign(j, j + 1, Token.mark, 0, letter);
    return j + 1;
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
      found.addSign(from, dotted, Token.word, Shape.dotted | (capital ? Shape.capital | Shape.capitals : 0), lookUp(text, from, dotted));
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
    if (text.charCodeAt(j) !== AMPERSAND) found.addSign(j, clitic, Token.clitic, 0, lookUp(text, j, clitic));
    else {
      const written = `'${text.slice(text.indexOf(';', j) + 1, clitic)}`;
      found.addSign(j, clitic, Token.clitic, 0, lookUp(written, 0, written.length));
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
        if (charClass(meant) !== Char.space && charClass(meant) !== Char.mark) found.addSign(from, end, isQuoteMark(meant) ? Token.quote : isDash(meant) ? Token.dash : meant === 0x2026 ? Token.ellipsis : Token.mark, 0, meant);
        return end;
      }
    }
    const next = to < length ? text.charCodeAt(to) : 0;
    if (isQuoteMark(unit)) {
      if ((unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019 || unit === 0x2032) && next === unit) to++;
      found.addSign(from, to, Token.quote, 0, unit);
    } else if (isDash(unit)) {
      if (unit === 0x2d && next === 0x2d) while (to < length && text.charCodeAt(to) === 0x2d) to++;
      found.addSign(from, to, Token.dash, 0, unit);
    } else if (unit === 0x2026 || (unit === DOT && next === DOT)) {
      while (to < length && (text.charCodeAt(to) === DOT || text.charCodeAt(to) === 0x2026)) to++;
      found.addSign(from, to, Token.ellipsis, 0, unit);
    } else {
      found.addSign(from, to, Token.mark, 0, unit);
    }
    return to;
  }
}
