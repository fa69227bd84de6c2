/** What documents and entries are called in lists. */
import type { Entry, Reading } from '../reading/reading.ts';
import { spanOfLine, spanOfLines, wordsOf } from './places.ts';
import { plain, shorten } from './plain.ts';

const LEADING = /^[\s\-–—:|.,*_#>)\]]+/;
/** All that is left of `Posted 12:40 GMT` or `[14.03.2023 09:12]` behind the time, which tells nothing of the entry: a zone, brackets. */
const ZONE_ALONE = /^\(?(?:UTC|[A-Z]{2,4}T|[Ll]ocal time)(?: ?[+−-]\d{1,2}(?::?\d\d)?)?[\s)\].,:|–—-]*$/;

/** The headline, else the file's name. */
export function documentTitle(reading: Reading, fileName: string): string {
  const title = reading.title === null ? '' : plain(wordsOf(reading, reading.title.span));
  return title === '' ? plain(fileName) : title;
}

/** The entry's heading, else how its text begins, without the zone of its time where that stands alone. */
export function entryTitle(reading: Reading, entry: Entry): string {
  if (entry.heading !== null) return plain(wordsOf(reading, entry.heading));
  const [, lineEnd] = spanOfLine(reading, entry.line), behind = plain(wordsOf(reading, [entry.time[1], lineEnd])).replace(LEADING, ''), alone = ZONE_ALONE.test(behind);
  const stampLine = alone ? '' : behind, from = alone ? lineEnd : entry.time[1];
  const above = entry.lines[0] < entry.line && entry.lines[1] === entry.line ? plain(wordsOf(reading, [spanOfLine(reading, entry.lines[0])[0], spanOfLine(reading, entry.line)[0]])).replace(LEADING, '') : '';
  if (above !== '') return shorten(above, 120);
  const words = stampLine !== '' ? stampLine : plain(wordsOf(reading, [from, Math.max(from, spanOfLines(reading, entry.lines)[1])])).replace(LEADING, '');
  return shorten(words, 120);
}
