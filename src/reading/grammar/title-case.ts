/** Headlines, by their capitals. */
import { Shape, Token } from '../text/scan.ts';
import type { Source } from '../text/scan.ts';

/**
 * True where nearly all long words have a capital: a headline, in which capitals tell nothing of names.
 *
 * @param capitals how many words of the line have one: four times as many as are small it has to be
 */
export function isTitleCase(source: Source, from: number, to: number, capitals: number): boolean {
  const { tokens } = source;
  const end = Math.min(to, from + 40), most = Math.min(Math.floor((end - from) / 5), capitals >> 2);
  if (capitals < 4) return false;
  let words = 0, small = 0;
  for (let t = from; t < end && small <= most; t++) {
    const long = ((tokens.kind[t]! - Token.word - 1) & (tokens.start[t]! - tokens.end[t]! + 3)) >>> 31; // 1 for a word of four letters: no kind is less
    words += long;
    small += long & ~tokens.shape[t]! & Shape.capital;
  }
  return words >= 4 && words - small >= words * 0.8;
}
