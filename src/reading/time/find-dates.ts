/** Every date and weekday that a text names, in one pass over its tokens. */
import { Shape, Token, type Source } from '../text/scan.ts';
import { Trigger, triggerOf } from './timex/words.ts';
import { monthAt, readDate, weekdayAt, type WrittenDate } from './written/date.ts';

/**
 * In the order of the text; none overlaps another. Linear.
 *
 * @param at the tokens of the text that time may be told with
 */
export function findDates(source: Source, at: readonly number[]): readonly WrittenDate[] {
  const { tokens } = source;
  const found: WrittenDate[] = [];
  let from = 0;
  for (const t of at) {
    if (t < from) continue;
    const number = tokens.kind[t] === Token.number || ((tokens.shape[t]! & Shape.digit) !== 0 && source.text.charCodeAt(tokens.start[t]!) <= 0x39);
    if (!number && ((triggerOf(tokens.word[t]!) & Trigger.day) === 0 || (monthAt(source, t) === 0 && weekdayAt(source, t) === 0))) continue;
    const date = readDate(source, t, tokens.count);
    if (date === null || date.next <= t) continue;
    found.push(date);
    from = date.next;
  }
  return found;
}
