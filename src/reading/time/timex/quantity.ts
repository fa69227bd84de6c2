/** Numbers as they stand before a unit: `30`, `3.5`, `5 1/2`, `forty-five`, `two to three`, `a couple of`, `several`. Read from right to left. */
import { charClass, Char } from '../../text/chars.ts';
import { Token, type Source } from '../../text/scan.ts';
import { adjoins, COMMA, hyphenParts, isMark, isVague, SLASH, smallNumberOf, STOP, tensOf, W, wordAt } from './words.ts';

export interface Quantity {
  /** Index of its first token. */
  readonly first: number;
  /** `null` where how many is not said. */
  readonly amount: number | null;
}

/** Value of a number word, hyphens allowed (`forty-five`); -1 for none. */
export function wordValue(source: Source, t: number): number {
  const id = wordAt(source, t);
  const plain = smallNumberOf(id) ?? tensOf(id) ?? -1;
  if (plain >= 0) return plain;
  const parts = hyphenParts(source, t);
  // `two-and-a-half`
  if (parts?.length === 4 && parts[1]!.id === W.and && parts[3]!.id === W.half) return (smallNumberOf(parts[0]!.id) ?? NaN) + 0.5 || -1;
  if (parts === null || parts.length !== 2) return -1;
  if (parts[1]!.id === W.odd || parts[1]!.id === W.plus) return leadingFigures(source, parts[0]!.start, parts[0]!.end); // `20-odd`
  const ten = tensOf(parts[0]!.id), one = smallNumberOf(parts[1]!.id);
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : -1;
}

const lengthOf = (source: Source, t: number): number => source.tokens.end[t]! - source.tokens.start[t]!;

/** Value of the figures of one token; -1 where it is none, or longer than nine digits. */
function figures(source: Source, t: number): number {
  if (t < 0 || source.tokens.kind[t] !== Token.number) return -1;
  const start = source.tokens.start[t]!, end = source.tokens.end[t]!;
  if (end - start > 9) return -1;
  const value = Number(source.text.slice(start, end));
  return Number.isFinite(value) ? value : -1;
}

const FRACTIONS: ReadonlyMap<number, number> = new Map([[0xbc, 0.25], [0xbd, 0.5], [0xbe, 0.75]]);

/** The number whose last token is `t`, not reaching before `floor`. */
function numberEndingAt(source: Source, t: number, floor: number): Quantity | null {
  if (t < floor) return null;
  const value = figures(source, t);
  if (value >= 0) {
    const inner = t - 1 >= floor && adjoins(source, t);
    if (inner && isMark(source, t - 1, STOP) && t - 2 >= floor && adjoins(source, t - 1) && figures(source, t - 2) >= 0) {
      return { first: t - 2, amount: Number(`${figures(source, t - 2)}.${source.text.slice(source.tokens.start[t], source.tokens.end[t])}`) };
    }
    if (inner && isMark(source, t - 1, COMMA) && t - 2 >= floor && adjoins(source, t - 1) && figures(source, t - 2) >= 0 && lengthOf(source, t) === 3) {
      return { first: t - 2, amount: figures(source, t - 2) * 1000 + value };
    }
    if (inner && isMark(source, t - 1, SLASH) && figures(source, t - 2) >= 0 && value > 0) {
      const fraction = figures(source, t - 2) / value, whole = t - 3 >= floor ? figures(source, t - 3) : -1;
      return whole >= 0 && !adjoins(source, t - 2) ? { first: t - 3, amount: whole + fraction } : { first: t - 2, amount: fraction };
    }
    // Part of something longer: `4-3`, `1:30`, `F16`.
    if (inner && source.tokens.kind[t - 1] !== Token.quote && !isMark(source, t - 1, 0x28) && source.tokens.kind[t - 1] !== Token.dash) return null;
    return { first: t, amount: value };
  }
  // `5 ½`, `½`
  const sign = source.tokens.kind[t] === Token.mark ? FRACTIONS.get(source.tokens.word[t]!) : undefined;
  if (sign !== undefined) {
    const whole = t - 1 >= floor ? figures(source, t - 1) : -1;
    return whole >= 0 ? { first: t - 1, amount: whole + sign } : { first: t, amount: sign };
  }
  const id = wordAt(source, t);
  if (id === W.hundred || id === W.thousand || id === W.million) {
    const scale = id === W.hundred ? 100 : id === W.thousand ? 1000 : 1e6;
    const before = t - 1 >= floor ? numberEndingAt(source, t - 1, floor) : null;
    if (before?.amount != null && before.amount < scale) return { first: before.first, amount: before.amount * scale };
    const one = wordAt(source, t - 1);
    return t - 1 >= floor && (one === W.a || one === W.one) ? { first: t - 1, amount: scale } : null;
  }
  // `two and one-half`
  const parts = wordAt(source, t - 1) === W.and ? hyphenParts(source, t) : null;
  if (parts?.length === 2 && parts[0]!.id === W.one && parts[1]!.id === W.half) {
    const whole = numberEndingAt(source, t - 2, floor);
    if (whole?.amount != null) return { first: whole.first, amount: whole.amount + 0.5 };
  }
  const spelt = wordValue(source, t);
  if (spelt < 0) return null;
  const ten = spelt > 0 && spelt < 10 && t - 1 >= floor ? tensOf(wordAt(source, t - 1)) : undefined;
  return ten === undefined ? { first: t, amount: spelt } : { first: t - 1, amount: ten + spelt };
}

/** The quantity whose last token is `t`: a number, a range of two (its first counts), or words that leave the number open. */
export function quantityEndingAt(source: Source, t: number, floor: number): Quantity | null {
  if (t < floor) return null;
  const number = numberEndingAt(source, t, floor);
  if (number !== null) {
    const before = number.first - 1, link = wordAt(source, before);
    if (before - 1 >= floor && (link === W.to || link === W.or)) {
      const low = numberEndingAt(source, before - 1, floor);
      if (low?.amount != null && number.amount !== null && low.amount < number.amount) return low;
    }
    if (before - 1 >= floor && source.tokens.kind[before] === Token.dash) {
      const low = numberEndingAt(source, before - 1, floor);
      if (low?.amount != null && number.amount !== null && low.amount < number.amount) return low;
      return adjoins(source, before + 1) ? null : number;
    }
    return number;
  }
  const id = wordAt(source, t);
  if (id === 0) return null;
  if (id === W.half && wordAt(source, t - 1) === W.a && wordAt(source, t - 2) === W.and && t - 3 >= floor) {
    const whole = numberEndingAt(source, t - 3, floor);
    return whole?.amount == null ? null : { first: whole.first, amount: whole.amount + 0.5 };
  }
  if (id === W.half && t - 1 >= floor && wordAt(source, t - 1) === W.a) return { first: t - 1, amount: 0.5 };
  if (isVague(id)) return { first: t - 1 >= floor && id === W.few && wordAt(source, t - 1) === W.a ? t - 1 : t, amount: null };
  if (id === W.couple) return { first: t - 1 >= floor && wordAt(source, t - 1) === W.a ? t - 1 : t, amount: 2 };
  if (id === W.of && wordAt(source, t - 1) === W.couple) return quantityEndingAt(source, t - 1, floor);
  if (id === W.dozen && t - 1 >= floor) {
    const before = wordAt(source, t - 1);
    if (before === W.a) return { first: t - 1, amount: 12 };
    const dozens = numberEndingAt(source, t - 1, floor);
    return dozens?.amount == null || dozens.amount > 99 ? null : { first: dozens.first, amount: 12 * dozens.amount };
  }
  return null;
}

/** Figures at the head of a token such as `10-year` or `5th`; -1 for none. */
export function leadingFigures(source: Source, start: number, end: number): number {
  let i = start, value = 0;
  while (i < end && i < start + 5 && charClass(source.text.charCodeAt(i)) === Char.digit) {
    const digit = source.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
    i++;
  }
  return i === start ? -1 : value;
}
