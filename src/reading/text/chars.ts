/**
 * Classes of UTF-16 code units. Pages of 256 are classified when a text first needs them, so that nothing is paid at
 * start-up for scripts that never come.
 */
export const Char = { other: 0, lower: 1, upper: 2, digit: 3, space: 4, newline: 5, mark: 6, surrogate: 7 } as const;

const pages: (Uint8Array | undefined)[] = Array.from<Uint8Array | undefined>({ length: 256 });

function classifyUnit(unit: number): number {
  if (unit === 0x0a || unit === 0x0d) return Char.newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return Char.surrogate;
  const char = String.fromCharCode(unit);
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.upper;
  if (/\p{L}/u.test(char)) return Char.lower;
  if (/\p{Nd}/u.test(char)) return Char.digit;
  if (/\p{M}/u.test(char) || unit === 0x200d || unit === 0x200c || unit === 0xad) return Char.mark;
  // Byte order mark, zero-width space and bidirectional controls separate nothing and mean nothing: blanks.
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(char)) return Char.space;
  return Char.other;
}

function page(high: number): Uint8Array {
  const table = new Uint8Array(256);
  for (let low = 0; low < 256; low++) table[low] = classifyUnit((high << 8) | low);
  pages[high] = table;
  return table;
}

/** Class of one UTF-16 code unit: a value of `Char`. */
export function charClass(unit: number): number {
  return (pages[unit >> 8] ?? page(unit >> 8))[unit & 255]!;
}

/** Any of `'` `’` `‘` `ʼ`, the marks that are written for an apostrophe. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

/** Hyphen-minus, hyphens and dashes of every width, and the minus sign. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}
