/** What stands before a stretch of time and tells which part of it is meant: `the end of November`, `the first half of July`, `early next year`. */
import { wordSet } from '../../lexicon/vocabulary.ts';
import type { Source } from '../../text/scan.ts';
import { W, wordAt } from './words.ts';

const isPortion = wordSet('end beginning start middle rest close turn part half remainder balance bulk'), isWhich = wordSet('early late latter later first second last final good better greater large very exact entire whole');

/** First token of the portion before a stretch of time, the stretch's own where none is named. */
export function withPortion(source: Source, first: number, floor: number): number {
  if (first - 2 < floor || wordAt(source, first - 1) !== W.of || !isPortion(wordAt(source, first - 2))) return first;
  let from = first - 2;
  if (from - 1 >= floor && isWhich(wordAt(source, from - 1))) from--;
  const article = from - 1 >= floor ? wordAt(source, from - 1) : 0;
  return article === W.the || (article === W.a && from < first - 2) ? from - 1 : from;
}

/** The word that tells which part, before `of` and what begins at `first`; 0 where none does. */
export const portionBefore = (source: Source, first: number): number => (wordAt(source, first - 1) === W.of && isPortion(wordAt(source, first - 2)) ? wordAt(source, first - 2) : 0);

/** `early next year`, `late this month`: the adverb belongs to it. */
export function withEarly(source: Source, first: number, floor: number): number {
  const id = wordAt(source, first - 1);
  return first - 1 >= floor && (id === W.early || id === W.late) ? first - 1 : first;
}
