/** Every date and weekday that a text names, in one pass over its tokens. */
import { Shape, Token, type Source } from '../text/scan.ts';
import { isTrigger } from './timex/words.ts';
import { monthAt, readDate, weekdayAt, type WrittenDate } from './written/date.ts';

/** In the order of the text; none overlaps another. Linear. */
export function findDates(source: Source): readonly WrittenDate[] {
  const { tokens } = source;
  const found: WrittenDate[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const kind = tokens.kind[t]!;
    if (kind !== Token.word && kind !== Token.number) continue;
    const number = kind === Token.number || ((tokens.shape[t]! & Shape.digit) !== 0 && source.text.charCodeAt(tokens.start[t]!) <= 0x39);
    if (!number && (!isTrigger(tokens.word[t]!) || (monthAt(source, t) === 0 && weekdayAt(source, t) === 0))) continue;
    const date = readDate(source, t, tokens.count);
    if (date === null || date.next <= t) continue;
    found.push(date);
    t = date.next - 1;
  }
  return found;
}
