/**
 * Quotation marks, paired paragraph by paragraph (a line is a paragraph).
 *
 * Which way a mark faces is read from its shape and from the blanks beside it; only what neither tells is decided by
 * what is open. A stray mark never reaches beyond its own paragraph.
 */
import { anomalyOf } from '../anomalies.ts';
import type { Anomaly, Span } from '../reading.ts';
import { Char, charClass, isDash } from './chars.ts';
import { Holds, Token } from './scan.ts';
import type { Source } from './scan.ts';

export interface Quotation {
  /** Token of the opening mark; -1 where it is missing and the quotation begins with its paragraph. */
  readonly open: number;
  /** Token of the closing mark; -1 where the paragraph ends with the quotation still open. */
  readonly close: number;
  /** What stands between the marks. */
  readonly inner: Span;
  /** 0-based line. */
  readonly line: number;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly single: boolean;
  /** A mark is missing or stray: the extent is the best reading, not what is written. */
  readonly broken: boolean;
}

export interface Quotes {
  /** In the order in which they open. */
  readonly quotations: readonly Quotation[];
  readonly anomalies: readonly Anomaly[];
}

const Facing = { none: 0, open: 1, close: 2, either: 3 } as const;

/** Words whose first letters an apostrophe stands for: `’em`, `’til`. */
const ELISION = /^(?:em|til|cause|tis|twas|bout|round|n)\b/i;

const COMMA = 0x2c;
const FAMILY_SINGLE = 1, FAMILY_DOUBLE = 2, FAMILY_ANGLE = 3;

/** Marks that may pair with one another. */
function familyOf(unit: number, length: number): number {
  if (unit === 0xab || unit === 0xbb || unit === 0x2039 || unit === 0x203a) return FAMILY_ANGLE;
  if (length === 2) return FAMILY_DOUBLE;
  return unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0x201f || unit === 0x2033 || unit === 0xff02 ? FAMILY_DOUBLE : FAMILY_SINGLE;
}

/** True for a mark that can only be typed on purpose as an opening or closing one. */
function isCurly(unit: number): boolean {
  return (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb || unit === 0x2039 || unit === 0x203a;
}

function isOpenShape(unit: number, length: number): boolean {
  return unit === 0x201c || unit === 0x201e || unit === 0x201f || unit === 0x2018 || unit === 0x201a || unit === 0x201b || unit === 0xab || unit === 0x2039 || (unit === 0x60 && length === 2);
}

function isBlankUnit(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return true;
  const kind = charClass(text.charCodeAt(i));
  return kind === Char.space || kind === Char.newline;
}

/** Brackets, dashes and other quotation marks: a mark may open behind them as behind a blank. */
function opensAfter(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b || unit === 0x2f || unit === 0x2a || unit === 0x5f || unit === 0x3a || unit === 0x22 || unit === 0x27 || unit === 0x60 || unit === 0x201c || unit === 0x2018 || isDash(unit);
}

function closesBefore(unit: number): boolean {
  return charClass(unit) === Char.other && unit !== 0x28 && unit !== 0x5b && unit !== 0x201c && unit !== 0x2018;
}

/** Which way the mark at the token faces. */
function faceAt({ text, tokens }: Source, t: number): number {
  const start = tokens.start[t]!, end = tokens.end[t]!, unit = tokens.word[t]!;
  const blankBefore = isBlankUnit(text, start - 1), blankAfter = isBlankUnit(text, end);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20, after = end < text.length ? text.charCodeAt(end) : 0x20;
  const family = familyOf(unit, end - start);
  if (!blankBefore && charClass(before) === Char.digit && (unit === 0x2032 || unit === 0x2033)) return Facing.none; // feet and inches
  const mayOpen = !blankAfter && (blankBefore || opensAfter(before));
  const mayClose = !blankBefore && (blankAfter || closesBefore(after));
  if (family !== FAMILY_SINGLE && isCurly(unit)) {
    const shapeOpen = isOpenShape(unit, end - start);
    if (shapeOpen && !mayOpen && mayClose && blankAfter) return Facing.close; // “said.“
    if (!shapeOpen && mayOpen && !mayClose && blankBefore) return Facing.open; // ”We
    return shapeOpen ? Facing.open : Facing.close;
  }
  if (unit === 0x60 && end - start === 2) return Facing.open;
  if (unit === 0x2018) return mayOpen ? Facing.open : Facing.none;
  if (family === FAMILY_SINGLE && mayOpen && !mayClose && (charClass(after) === Char.digit || ELISION.test(text.slice(end, end + 7)))) return Facing.none;
  if (mayOpen && !mayClose) return Facing.open;
  if (mayClose && !mayOpen) return Facing.close;
  if (family === FAMILY_SINGLE) return Facing.none; // within a word, or between two blanks: an apostrophe
  return Facing.either;
}

interface Opened {
  readonly token: number;
  readonly family: number;
  readonly slot: number;
}

/** Pairs the quotation marks of a document. Linear; never throws. */
export function pairQuotes(source: Source): Quotes {
  const { text, tokens, lines } = source;
  const quotations: Quotation[] = [];
  const anomalies: Anomaly[] = [];
  const markSpan = (token: number): Span => [tokens.start[token]!, tokens.end[token]!];
  const familyAt = (token: number): number => familyOf(tokens.word[token]!, tokens.end[token]! - tokens.start[token]!);
  let leftOpen: Quotation | null = null; // a quotation that its paragraph left open: it may go on in the next

  let stack: Opened[] = [], found: Quotation[] = [], line = 0, first = 0, last = 0;
  for (; line < lines.count; line++) {
    if (leftOpen === null && (lines.holds[line]! & Holds.quote) === 0) continue;
    first = lines.firstToken[line]!;
    last = lines.firstToken[line + 1]!;
    if (first === last) continue;
    if (stack.length > 0) stack = [];
    if (found.length > 0) found = [];
    if (leftOpen !== null && !(tokens.kind[first] === Token.quote && faceAt(source, first) === Facing.open) && familyAt(leftOpen.open) === FAMILY_DOUBLE) {
      anomalies.push(anomalyOf('unbalanced-quote', markSpan(leftOpen.open), [{ rule: 'quote-without-partner', spans: [markSpan(leftOpen.open)] }], 'quote-open'));
    }
    leftOpen = null;
    if ((lines.holds[line]! & Holds.quote) === 0) continue;

    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== Token.quote) continue;
      const unit = tokens.word[t]!, family = familyAt(t);
      let face = faceAt(source, t);
      if (face === Facing.none || (family === FAMILY_SINGLE && face === Facing.close && isGenitive(t, last))) continue;
      let partner = -1;
      for (let k = stack.length - 1; k >= 0 && stack.length - k < 8; k--) {
        if (stack[k]!.family === family) {
          partner = k;
          break;
        }
      }
      if (face === Facing.either) face = partner >= 0 ? Facing.close : Facing.open;
      if (face === Facing.open) {
        if (family === FAMILY_SINGLE && unit === 0x2019 && singleAfter(t, last, false) < 0) continue; // ’90s
        stack.push({ token: t, family, slot: reserve() });
      } else if (partner >= 0) {
        const opened = stack[partner]!;
        // Single marks left open inside were apostrophes; double ones left open inside are strays.
        while (stack.length > partner + 1) forget(stack.pop()!);
        stack.pop();
        put(opened.token, t, stack.length, opened.slot, false);
        const openUnit = tokens.word[opened.token]!;
        if (family !== FAMILY_SINGLE && isCurly(openUnit) !== isCurly(unit) && openUnit !== 0x60) {
          anomalies.push(anomalyOf('mixed-quotes', markSpan(t), [{ rule: 'quote-marks-differ', spans: [markSpan(opened.token), markSpan(t)] }], 'quote-mixed'));
        }
      } else if (family !== FAMILY_SINGLE && !(charClass(text.charCodeAt(tokens.start[t]! - 1)) === Char.digit && unit === 0x22 && stack.length === 0)) {
        stray(t);
      }
    }

    for (const opened of stack) {
      if (opened.family === FAMILY_SINGLE) continue;
      const quotation = put(opened.token, -1, 0, opened.slot, opened.token !== first);
      leftOpen ??= quotation;
      break; // what opens inside an open quotation adds nothing to its extent
    }
    for (const quotation of found) if (quotation !== undefined) quotations.push(quotation);
  }
  if (leftOpen !== null && familyAt(leftOpen.open) === FAMILY_DOUBLE) {
    anomalies.push(anomalyOf('unbalanced-quote', markSpan(leftOpen.open), [{ rule: 'quote-without-partner', spans: [markSpan(leftOpen.open)] }], 'quote-open'));
  }
  return { quotations: singlesSpeak() ? quotations.map((quotation) => quotation.single ? { ...quotation, single: false } : quotation) : quotations, anomalies };

  /** Some houses quote speech in single marks: where more of those are rounded off by a comma or stop inside than there are double ones around them, single marks are the document's own. */
  function singlesSpeak(): boolean {
    let rounded = 0, doubles = 0;
    for (const { single, depth, open, close } of quotations) {
      if (depth > 0) continue;
      if (!single) doubles++;
      else if (close - open > 2 && isRounded(close)) rounded++;
    }
    return rounded > doubles;
  }

  /** A comma or a stop stands before the closing mark. */
  function isRounded(close: number): boolean {
    const unit = text.charCodeAt(tokens.start[close]! - 1);
    return unit === 0x2c || unit === 0x2e || unit === 0x21 || unit === 0x3f;
  }

  function put(open: number, close: number, depth: number, slot: number, broken: boolean): Quotation {
    const from = open < 0 ? tokens.start[first]! : tokens.end[open]!, to = close < 0 ? tokens.end[last - 1]! : tokens.start[close]!;
    return (found[slot] = { open, close, inner: [from, Math.max(from, to)], line, depth, single: familyAt(open < 0 || tokens.kind[open] !== Token.quote ? close : open) === FAMILY_SINGLE, broken });
  }

  function reserve(): number {
    return found.push(undefined as unknown as Quotation) - 1;
  }

  function forget(opened: Opened): void {
    if (opened.family === FAMILY_SINGLE) return;
    anomalies.push(anomalyOf('unbalanced-quote', markSpan(opened.token), [{ rule: 'quote-without-partner', spans: [markSpan(opened.token)] }], 'quote-open'));
  }

  /** A mark closes what nothing opened: it ends the quotation before it in the paragraph, or one that began with the paragraph. */
  function stray(token: number): void {
    if (stack.length === 0) {
      const opening = twoCommas(token);
      if (opening >= 0) return void put(opening, token, 0, reserve(), false);
    }
    anomalies.push(anomalyOf('unbalanced-quote', markSpan(token), [{ rule: 'quote-without-partner', spans: [markSpan(token)] }], 'quote-closed'));
    if (stack.length > 0) return;
    const before = found.findLast((quotation) => quotation !== undefined && !quotation.single);
    if (before === undefined) put(-1, token, 0, reserve(), true);
    else if (before.open === first) put(before.open, token, 0, found.indexOf(before), true);
  }

  /** `,,I saw no pistol,"`: two commas right before a word, where there is no mark below the line. The second one's token; -1 where there are none since the last quotation. */
  function twoCommas(close: number): number {
    for (let t = close - 2; t > first && tokens.kind[t] !== Token.quote; t--) {
      if (tokens.word[t] !== COMMA || tokens.word[t - 1] !== COMMA || tokens.kind[t] !== Token.mark || tokens.kind[t - 1] !== Token.mark) continue;
      if (tokens.end[t - 1] === tokens.start[t] && tokens.start[t + 1] === tokens.end[t] && isBlankUnit(text, tokens.start[t - 1]! - 1)) return t;
    }
    return -1;
  }

  /** `‘The councils’ plan is dead,’`: behind an s, and a rounded mark closes later, before another opens. */
  function isGenitive(mark: number, to: number): boolean {
    const before = text.charCodeAt(tokens.start[mark]! - 1) | 0x20;
    if (before !== 0x73 || !isBlankUnit(text, tokens.end[mark]!)) return false;
    const next = singleAfter(mark, to, true);
    return next >= 0 && faceAt(source, next) === Facing.close && isRounded(next);
  }

  /** The next single mark that closes, or that opens where those count too; -1 for none nearby. */
  function singleAfter(mark: number, to: number, opening: boolean): number {
    for (let t = mark + 1; t < to && t < mark + 200; t++) {
      if (tokens.kind[t] !== Token.quote || familyAt(t) !== FAMILY_SINGLE) continue;
      const face = faceAt(source, t);
      if (face === Facing.close || (opening && face === Facing.open)) return t;
    }
    return -1;
  }
}
