/** The clock time at a place of a line's head, in the forms that only stamps have. */
import { clockNames } from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import type { Cursor } from '../../text/cursor.ts';
import { readClock, type WrittenClock } from '../../time/written/clock.ts';

const named = new Map(clockNames.map(([hour, word]) => [intern(word), hour]));
/** True for a word that names an hour: `Noon`. */
export const namesHour = (word: number): boolean => named.has(word);

const TWICE = /(\d{1,2}[:.]\d{2})\1(?!\d)/y;

/** The clock time at the cursor, in figures or as `Noon`; `18:4018:40`, as some pages lose the blank between two copies, is one. */
export function clockAt(text: string, cursor: Cursor): WrittenClock | null {
  const start = cursor.i, digit = cursor.unit();
  if (digit < 0x30 || digit > 0x39) {
    const end = cursor.wordEnd(), hour = charClass(digit) === Char.upper ? named.get(lookUp(text, start, end)) : undefined;
    return hour === undefined ? null : { start, end, hour, minute: 0, second: null, style: '', meridiem: true, minutes: false, malformed: false };
  }
  if (start > 0 && charClass(text.charCodeAt(start - 1)) === Char.digit) return null;
  TWICE.lastIndex = start;
  const twice = TWICE.exec(text);
  if (twice === null) return readClock(text, start, true);
  const half = twice[1]!, once = readClock(half, 0);
  return once === null ? null : { ...once, start, end: start + half.length };
}

const isHourWord = wordSet('uhr h'), HOUR = /(\d{1,2})(?!\d|[:.,;]\d)/y;

/**
 * An hour alone: `Ore 9`, `kl. 9`, `9 Uhr`. It needs a word of the clock before it or behind it.
 *
 * @param labelled whether such a word stands before it
 */
export function hourAt(text: string, cursor: Cursor, labelled: boolean): WrittenClock | null {
  const start = cursor.i;
  HOUR.lastIndex = start;
  const hour = Number(HOUR.exec(text)?.[1] ?? 99), end = HOUR.lastIndex;
  if (hour > 24) return null;
  if (!labelled) {
    let i = end;
    while (i < cursor.end && charClass(text.charCodeAt(i)) === Char.space) i++;
    let j = i;
    while (j < Math.min(cursor.end, i + 4) && (charClass(text.charCodeAt(j)) === Char.lower || charClass(text.charCodeAt(j)) === Char.upper)) j++;
    if (!isHourWord(lookUp(text, i, j))) return null;
  }
  return { start, end, hour, minute: 0, second: null, style: ':', meridiem: false, minutes: false, malformed: false };
}
