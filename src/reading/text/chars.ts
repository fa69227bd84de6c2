/**
 * Classes of UTF-16 code units. Each is classified when a text first needs it, so that nothing is paid at start-up for letters
 * that never come.
 */
export const Char = { other: 0, lower: 1, upper: 2, digit: 3, space: 4, newline: 5, mark: 6, surrogate: 7 } as const;

const pages: (Uint8Array | undefined)[] = Array.from<Uint8Array | undefined>({ length: 256 });

function classifyUnit(unit: number): number {
  if (unit === 0x0a || unit === 0x0d) return Char.newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return Char.surrogate;
  if (unit >= 0 && unit < 0x100) return classifyLatin(unit);
  // Dashes, curly quotation marks, the ellipsis: nearly every text has them, and a first pattern for letters costs a millisecond.
  if ((unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e)) return Char.other;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return Char.space; // how to draw the sign before it: no part of the word after it
  const char = String.fromCharCode(unit);
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.upper;
  if (/\p{L}/u.test(char)) return Char.lower;
  if (/\p{Nd}/u.test(char)) return Char.digit;
  if (/\p{M}/u.test(char) || unit === 0x200d || unit === 0x200c || unit === 0xad) return Char.mark;
  // Byte order mark, zero-width space and bidirectional controls separate nothing and mean nothing: blanks.
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(char)) return Char.space;
  return Char.other;
}

/** The same for the first 256, which every text needs: no pattern has to be compiled for them. */
function classifyLatin(unit: number): number {
  if ((unit >= 0x61 && unit <= 0x7a) || unit === 0xaa || unit === 0xb5 || unit === 0xba || (unit >= 0xdf && unit !== 0xf7)) return Char.lower;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7)) return Char.upper;
  if (unit >= 0x30 && unit <= 0x39) return Char.digit;
  if (unit === 0xad) return Char.mark;
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) ? Char.space : Char.other;
}

/** Stands in a page for what nobody has asked for yet. */
const UNASKED = 255;

function page(high: number): Uint8Array {
  return (pages[high] = new Uint8Array(256).fill(UNASKED));
}

/** Class of one UTF-16 code unit: a value of `Char`; -1, which some write for "none", is `other`. */
export function charClass(unit: number): number {
  const high = (unit >> 8) & 255, table = pages[high] ?? page(high), known = table[unit & 255]!; // -1 is on the last page, for an array is slow to tell that it has no such place
  return known !== UNASKED ? known : (table[unit & 255] = classifyUnit(unit));
}

/** Any of `'` `’` `‘` `ʼ`, the marks that are written for an apostrophe. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

/** Hyphen-minus, hyphens and dashes of every width, and the minus sign. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}
