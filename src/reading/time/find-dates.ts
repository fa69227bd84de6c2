/** Every date and weekday that a text names, in one pass over its tokens. */
import { Token, type Source } from '../text/scan.ts';
import { isTrigger } from './timex/words.ts';
import { monthAt, readDate, weekdayAt, type WrittenDate } from './written/date.ts';

/** In the order of the text; none overlaps another. Linear. */
export function findDates(source: Source): readonly WrittenDate[] {
  const { tokens } = source;
  const found: WrittenDate[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const number = tokens.kind[t] === Token.number || (tokens.kind[t] === Token.word && source.text.charCodeAt(tokens.start[t]!) <= 0x39);
    if (!number && (!isTrigger(tokens.word[t]!) || (monthAt(source, t) === 0 && weekdayAt(source, t) === 0))) continue;
    const date = readDate(source, t, tokens.count);
    if (date === null || date.next <= t) continue;
    found.push(date);
    t = date.next - 1;
  }
  return found;
}
