/** Lines that only name a day: `Wednesday, 30 September`, `30/09/2020`. */
import { dateGlue, months, weekdays, zoneWords } from '../lexicon/page.ts';
import { monthsElsewhere, weekdaysElsewhere } from '../lexicon/calendar.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Page, PageLine } from './page.ts';

const isMonth = wordSet(months), isWeekday = wordSet(weekdays), isGlue = wordSet([...dateGlue, ...zoneWords]), isZone = wordSet([...zoneWords]), isHalf = wordSet('am pm');
/** Names of other languages and the small words between them; they need a figure beside them, for some are names of people. */
const isMonthElsewhere = wordSet(monthsElsewhere.join(' ')), isWeekdayElsewhere = wordSet(weekdaysElsewhere.join(' ')), isGlueElsewhere = wordSet('de du le la el den der del');

/** Behind the token a blank follows, a word, or nothing of the line. */
function isLast({ source: { tokens } }: Page, { end }: PageLine, t: number): boolean {
  return t + 1 >= end || tokens.start[t + 1]! > tokens.end[t]! || tokens.kind[t + 1] === Token.word;
}

/** 'day' for a line of nothing but a date, 'clock' for one with a clock time besides, null for any other. */
export function isDateLine(page: Page, line: PageLine): 'day' | 'clock' | null {
  if (line.words > 9 || line.words === 0 || line.end - line.first > 24) return null;
  const { text, tokens } = page.source;
  let month = false, weekday = false, elsewhere = false, clock = false, numbers = 0, glue = 0, slashed = false, after = false;
  for (let t = line.first; t < line.end; t++) {
    const kind = tokens.kind[t]!;
    if (kind === Token.number) {
      numbers++;
      const mark = t + 1 < line.end ? text.charAt(tokens.start[t + 1]!) : '';
      const joined = t + 2 < line.end && tokens.kind[t + 2] === Token.number && tokens.end[t] === tokens.start[t + 1] && tokens.end[t + 1] === tokens.start[t + 2];
      const width = tokens.end[t]! - tokens.start[t]!;
      if (joined && (mark === ':' || (mark === '.' && width <= 2 && !after && isLast(page, line, t + 2)))) clock = true;
      else if (joined && (mark === '/' || mark === '-' || mark === '.')) slashed = true;
      // `1905 GMT`, `337 PM`
      if ((width === 4 && t + 1 < line.end && isZone(tokens.word[t + 1]!)) || ((width === 3 || width === 4) && t + 1 < line.end && isHalf(tokens.word[t + 1]!))) {
        clock = true;
        numbers--;
      }
      after = joined;
    } else if (kind === Token.word) {
      const word = tokens.word[t]!;
      if (isMonth(word)) month = true;
      else if (isWeekday(word)) weekday = true;
      else if ((tokens.shape[t]! & Shape.digit) !== 0 && /^\d/.test(text[tokens.start[t]!]!)) {
        const written = text.slice(tokens.start[t], Math.min(tokens.end[t]!, tokens.start[t]! + 17));
        if (/^\d{1,2}(?:st|nd|rd|th)$/i.test(written)) numbers++;
        else if (/^\d{1,2}(?:am|pm)$/i.test(written)) clock = true;
        else if (/^\d{1,2}-?[a-z]{3,9}-?(?:\d{4}|\d{2})$/i.test(written)) {
          month = true;
          numbers += 2;
        } else return null;
      } else if (isGlue(word)) glue++;
      else if (isMonthElsewhere(word)) month = elsewhere = true;
      else if (isWeekdayElsewhere(word) || isGlueElsewhere(word)) {
        elsewhere = true;
        glue++;
      }
      else return null;
    }
  }
  if (glue > 4 || (elsewhere && !(month && numbers > 0))) return null;
  // `Friday.` ends a sentence that began on the line above.
  if (line.stop === '.' && weekday && numbers === 0 && !line.apart) return null;
  const day = weekday || (month && numbers > 0) || (slashed && numbers === 3 && !clock);
  if (!day) return null;
  return clock ? 'clock' : 'day';
}
