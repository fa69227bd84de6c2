/** Clock times as they are written: `23:45`, `9.20 p.m.`, `17h30`, `11am`, `1405`. Anchored: each looks at a bounded stretch of text. */

export interface WrittenClock {
  readonly start: number;
  readonly end: number;
  /** 24-hour, 0–24. */
  readonly hour: number;
  readonly minute: number;
  /** Seconds where written, else `null`. */
  readonly second: number | null;
  /** The mark between hour and minute; empty for `1405` and `11am`. */
  readonly style: ':' | '.' | 'h' | '';
  /** True with a.m. or p.m. */
  readonly meridiem: boolean;
  /** True where minutes are written. */
  readonly minutes: boolean;
  /** Written with a slip: `13;30`, `13::30`, `13: 30`. */
  readonly malformed: boolean;
}

// Hour, then a mark and two digits, then seconds. The slips (a semicolon, a comma, blanks around the mark) are told apart below.
const POINTED = /(\d{1,2})(:|\.|;|,|\u2236|\uff1a|::|: | :|; |\. ?:)(\d{2})(?:([:.])(\d{2})(?:[.,]\d{1,9})?)?(?!\d)/y;
const LETTERED = /(\d{1,2})[ \u00a0\u202f\u2009]?[hH](?:[ \u00a0\u202f\u2009]?(\d{2}))?(?![\p{L}\d])/uy;
const PLAIN = /(\d{2})(\d{2})(?!\d)/y;
const THREE = /(\d)([0-5]\d)(?!\d)/y; // 337 PM
const HOUR = /(\d{1,2})(?!\d)/y;
const MERIDIEM = /[ \u00a0\u202f\u2009]{0,2}([AaPp])(?:[Mm](?![\p{L}\d])|\.? ?[Mm]\.|\.[Mm](?![\p{L}\d]))/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 24-hour hour of an hour with a.m. or p.m.; `13 pm` is left as it is. */
function withMeridiem(hour: number, letter: string): number {
  const noon = hour === 12 ? 0 : hour;
  return /p/i.test(letter) && noon < 12 ? noon + 12 : /a/i.test(letter) ? noon : hour;
}

/**
 * The clock time that begins at the offset, or `null`.
 *
 * @param bare whether four digits alone (`1405`) may be a time
 */
export function readClock(text: string, at: number, bare = false): WrittenClock | null {
  const lettered = match(LETTERED, text, at);
  if (lettered) {
    const hour = Number(lettered[1]), minute = Number(lettered[2] ?? 0);
    if (hour > 24 || minute > 59) return null;
    return { start: at, end: LETTERED.lastIndex, hour, minute, second: null, style: 'h', meridiem: false, minutes: lettered[2] !== undefined, malformed: false };
  }
  const pointed = match(POINTED, text, at);
  if (pointed) {
    const mark = pointed[2]!, end = POINTED.lastIndex;
    const style = mark.startsWith('.') && !mark.includes(':') ? '.' : ':';
    const malformed = mark.length > 1 || mark === ';' || mark === ',';
    const withSeconds = pointed[5] !== undefined && (pointed[4] === ':' || style === '.');
    if (pointed[5] !== undefined && !withSeconds) return null;
    return finish(text, at, end, Number(pointed[1]), Number(pointed[3]), withSeconds ? Number(pointed[5]) : null, style, true, malformed);
  }
  const hour = match(HOUR, text, at);
  if (hour) {
    const end = HOUR.lastIndex;
    const found = match(MERIDIEM, text, end) ? finish(text, at, end, Number(hour[1]), 0, null, '', false, false) : null;
    return found;
  }
  const plain = match(PLAIN, text, at) ?? (match(THREE, text, at) !== null && match(MERIDIEM, text, THREE.lastIndex) !== null ? match(THREE, text, at) : null);
  if (!plain) return null;
  const end = at + plain[0].length;
  const found = finish(text, at, end, Number(plain[1]), Number(plain[2]), null, '', true, false);
  return found !== null && (bare || found.meridiem) ? found : null;
}

function finish(
  text: string, start: number, end: number, hour: number, minute: number, second: number | null, style: WrittenClock['style'], minutes: boolean, malformed: boolean,
): WrittenClock | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 60 || (hour === 24 && minute > 0)) return null;
  const meridiem = match(MERIDIEM, text, end);
  if (!meridiem) return { start, end, hour, minute, second, style, meridiem: false, minutes, malformed };
  return { start, end: MERIDIEM.lastIndex, hour: withMeridiem(hour, meridiem[1]!), minute, second, style, meridiem: true, minutes, malformed };
}

/** `14:05` of hour and minute; 24:00 stays 24:00. */
export const formatClock = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
