/** Marks that a page's source writes by name or number: `&quot;`, `&#8217;`. Text that was saved from the web often keeps them. */

/** By name, the code unit that is meant. Letters are left as they stand: a word with one is rare in English. */
const NAMED: Readonly<Record<string, number>> = {
  amp: 0x26, quot: 0x22, apos: 0x27, lt: 0x3c, gt: 0x3e, nbsp: 0xa0, ensp: 0x20, emsp: 0x20, thinsp: 0x20, shy: 0xad, zwnj: 0x200b, hellip: 0x2026, ndash: 0x2013, mdash: 0x2014, bull: 0x2022, middot: 0xb7,
  lsquo: 0x2018, rsquo: 0x2019, sbquo: 0x201a, ldquo: 0x201c, rdquo: 0x201d, bdquo: 0x201e, laquo: 0xab, raquo: 0xbb, lsaquo: 0x2039, rsaquo: 0x203a, prime: 0x2032, Prime: 0x2033, copy: 0xa9, reg: 0xae, trade: 0x2122, euro: 0x20ac, pound: 0xa3,
};
const WRITTEN = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/iy;

export interface Entity {
  /** The code unit that is meant; never that of a letter or a digit. */
  readonly unit: number;
  /** Offset behind its semicolon. */
  readonly end: number;
}

/** The entity whose ampersand stands at the offset, or `null`. */
export function entityAt(text: string, offset: number): Entity | null {
  WRITTEN.lastIndex = offset;
  const found = WRITTEN.exec(text);
  if (found === null) return null;
  const [, decimal, hexadecimal, name] = found;
  const unit = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Object.hasOwn(NAMED, name!) ? NAMED[name!]! : 0;
  if (unit < 0x20 || unit > 0xffff || /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit))) return null;
  return { unit, end: WRITTEN.lastIndex };
}

/** Words with the marks that are meant. */
export function withoutEntities(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&[#\w]{2,7};/g, (written) => {
    const entity = entityAt(written, 0);
    return entity === null ? written : String.fromCharCode(entity.unit);
  });
}
