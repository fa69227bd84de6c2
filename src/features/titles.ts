/** What documents and entries are called in lists. */
import type { Entry, Reading } from '../reading/reading.ts';
import { spanOfLine, spanOfLines, wordsOf } from './places.ts';
import { plain, shorten } from './plain.ts';

const LEADING = /^[\s\-–—:|.,*_#>]+/;

/** The headline, else the file's name. */
export function documentTitle(reading: Reading, fileName: string): string {
  const title = reading.title === null ? '' : plain(wordsOf(reading, reading.title.span));
  return title === '' ? plain(fileName) : title;
}

/** The entry's heading, else how its text begins. */
export function entryTitle(reading: Reading, entry: Entry): string {
  if (entry.heading !== null) return plain(wordsOf(reading, entry.heading));
  const stampLine = plain(wordsOf(reading, [entry.time[1], spanOfLine(reading, entry.line)[1]])).replace(LEADING, '');
  const above = entry.lines[0] < entry.line && entry.lines[1] === entry.line ? plain(wordsOf(reading, [spanOfLine(reading, entry.lines[0])[0], spanOfLine(reading, entry.line)[0]])).replace(LEADING, '') : '';
  if (above !== '') return shorten(above, 120);
  const words = stampLine !== '' ? stampLine : plain(wordsOf(reading, [entry.time[1], Math.max(entry.time[1], spanOfLines(reading, entry.lines)[1])])).replace(LEADING, '');
  return shorten(words, 120);
}
