/** All time expressions of a text, as they stand, in one pass from trigger to trigger. */
import { Shape, Token, type Source } from '../../text/scan.ts';
import { monthAt, readDate, weekdayAt, type WrittenDate } from '../written/date.ts';
import { readCompound } from './compounds.ts';
import { readClockExpression, readDateExpression, readFirstHour, readHours, readHoursInWord, readNoon, readOvernight, readPart, readRelativeDay } from './days.ts';
import { readAccounts, readFirstDay, readInstant, readSignal } from './marks.ts';
import type { Expression, Meaning } from './meaning.ts';
import { expression } from './before.ts';
import { quantityEndingAt } from './quantity.ts';
import { readUnit } from './units.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';
import { readAttacks, readDecade, readHoliday, readReference, readSeason, readSpeltYear, readYear } from './years.ts';

/** A word with a capital after another word with one: `Russia Today`. */
const isPartOfName = (source: Source, t: number): boolean => t > 0 && words.isCapital(source, t) && source.tokens.kind[t - 1] === Token.word && words.isCapital(source, t - 1)
  && !(source.tokens.shape[t]! & Shape.capitals && source.tokens.end[t]! - source.tokens.start[t]! > 3);

/** A year with an `'s` behind it, of which a quarter may come. */
const ownsQuarter = (meaning: Meaning, sign: number): boolean => (meaning.kind === 'unit' ? meaning.unit === 'Y' && sign === Token.clitic : meaning.kind === 'year' && sign === Token.quote);

const UNDERSCORE = 0x5f;

/** What the token at `t` begins or triggers; tokens before `floor` belong to the expression before. `ahead` is the date that ends next, if any does. */
function readAt(source: Source, t: number, floor: number, ahead: WrittenDate | undefined): Expression | null {
  const { tokens } = source;
  const kind = tokens.kind[t];
  if (kind === Token.number || (kind === Token.word && tokens.shape[t]! & Shape.digit && source.text.charCodeAt(tokens.start[t]!) <= 0x39)) return readFigures(source, t, floor, ahead);
  if (kind !== Token.word) return null;
  const shape = tokens.shape[t]!;
  if (shape & Shape.hyphen && words.relativeDayOf(wordAt(source, t)) === undefined) return readCompound(source, t, floor) ?? (words.yearWords(wordAt(source, t)) === undefined ? null : readSpeltYear(source, t, floor));
  const id = tokens.word[t]!, trigger = words.triggerOf(id);
  if (trigger === 0) return shape & Shape.digit ? readAccounts(source, t) : null;
  if (source.text.charCodeAt(tokens.start[t]! - 1) === UNDERSCORE) return null; // t.me/skelby_now
  if ((trigger & words.Trigger.day) !== 0 && (weekdayAt(source, t) > 0 || monthAt(source, t) > 0)) return (wordAt(source, t + 1) === W.day ? readHoliday(source, t, floor) : null) ?? readDateExpression(source, t, floor);
  if ((trigger & words.Trigger.time) !== 0) return readTimeWord(source, t, floor, id);
  if (trigger === words.Trigger.number) return readSpelt(source, t, floor);
  if (shape & Shape.digit || id === W.fy) return readAccounts(source, t);
  if (id === W.noon) return wordAt(source, t - 1) === W.high ? null : readNoon(source, t, 12);
  if (id === W.midnight) return readNoon(source, t, 0);
  if (id === W.tonight) return expression(source, t, t + 1, 'TIME', { kind: 'day', days: 0, part: 'NI' });
  if (id === W.overnight) return readOvernight(source, t);
  return readReference(source, t, floor) ?? readHoliday(source, t, floor) ?? (words.decadeOf(id) === undefined ? null : readDecade(source, t, floor));
}

/** Words of units, days, their parts, seasons, and of how often and how long. */
function readTimeWord(source: Source, t: number, floor: number, id: number): Expression | null {
  const { tokens } = source;
  const unit = words.unitOf(id);
  if (unit !== undefined) return readUnit(source, t, floor, unit) ?? (unit.code === 'TH' && unit.plural ? readHours(source, t, floor) : null);
  const days = words.relativeDayOf(id);
  const named = isPartOfName(source, t);
  if (days !== undefined && named) return null; // `USA Today`
  if (days !== undefined) return readRelativeDay(source, t, floor, days);
  const part = words.partOf(id);
  if (part !== undefined && named && wordAt(source, t - 1) === W.this && tokens.kind[t - 2] === Token.word) return null; // `CBS This Morning`
  if (part !== undefined) return readPart(source, t, floor, part);
  const season = words.seasonOf(id);
  if (season !== undefined) return readSeason(source, t, floor, season);
  const plural = words.pluralWeekdayOf(id);
  if (plural !== undefined && quantityEndingAt(source, t - 1, floor) !== null) return null; // `five Sundays ago`
  if (plural !== undefined) return expression(source, t, t + 1, 'SET', { kind: 'set', value: `XXXX-WXX-${plural}` });
  const often = words.frequencyOf(id);
  if (often !== undefined && words.isCapital(source, t) && t > 0 && tokens.kind[t - 1] === Token.word) return null; // `the Nightly Post`
  if (often !== undefined) return expression(source, t, t + 1, 'SET', { kind: 'set', value: often });
  const length = words.lengthOf(id);
  return length === undefined ? null : expression(source, t, t + 1, 'DURATION', { kind: 'set', value: length });
}

function readSpelt(source: Source, t: number, floor: number): Expression | null {
  return readSpeltYear(source, t, floor) ?? readClockExpression(source, t);
}

/** Figures: a date, a clock time, a year, a decade, `10-year`. */
function readFigures(source: Source, t: number, floor: number, ahead: WrittenDate | undefined): Expression | null {
  const { tokens } = source;
  if (tokens.kind[t] === Token.word) {
    if (tokens.shape[t]! & Shape.hyphen) return readCompound(source, t, floor);
    const decade = readDecade(source, t, floor);
    const marked = decade ?? readSignal(source, t) ?? readInstant(source, t, floor) ?? readAccounts(source, t) ?? readFirstDay(source, t);
    if (marked !== null) return marked;
  }
  const start = tokens.start[t]!;
  // Where it stands inside a date, nobody has asked yet.
  const date = ahead === undefined || ahead.start > start ? null : ahead.start === start ? ahead : readDate(source, t, tokens.count);
  if (date !== null && date.month !== null && date.day !== null) return readDateExpression(source, t, floor);
  return readAttacks(source, t) ?? readFirstDay(source, t) ?? (tokens.kind[t + 1] === Token.quote ? readDecade(source, t, floor) : null) ?? readFirstHour(source, t) ?? readClockExpression(source, t) ?? readYear(source, t, floor) ?? readInstant(source, t, floor);
}

/** After `April 24 and`: a day of the same month by its number alone. */
function readSecondDay(source: Source, last: Expression): Expression | null {
  if (last.meaning.kind !== 'date' || last.meaning.part != null || last.meaning.year !== null) return null;
  const { tokens, text } = source;
  const link = wordAt(source, last.next);
  const t = last.next + 1;
  const listed = words.isMark(source, last.next, words.COMMA) && (wordAt(source, t + 1) === W.and || (words.isMark(source, t + 1, words.COMMA) && tokens.kind[t + 2] === Token.number));
  const dash = tokens.kind[last.next] === Token.dash && words.adjoins(source, last.next) && words.adjoins(source, t);
  if ((!dash && !listed && link !== W.and && link !== W.or && link !== W.to) || tokens.kind[t] !== Token.number || tokens.end[t]! - tokens.start[t]! > 2) return null;
  const day = Number(text.slice(tokens.start[t], tokens.end[t]));
  const after = tokens.kind[t + 1];
  if (monthAt(source, t + 1) > 0) return null; // `3-4 May`
  if (!(day >= 1 && day <= 31) || (after === Token.word && !dash && !listed) || after === Token.number || (after === Token.mark && words.adjoins(source, t + 1) && tokens.word[t + 1] !== words.STOP && tokens.word[t + 1] !== words.COMMA)) return null;
  return expression(source, t, t + 1, 'DATE', { ...last.meaning, day, weekday: null });
}

/** `from April 1 to Sept. 30, 2019`, `in May and June 2019`: the year behind the second is that of both. */
function lendYear(source: Source, found: Expression[], last: Expression, { first, meaning }: Expression): void {
  const own = last.meaning, link = wordAt(source, last.next), dash = source.tokens.kind[last.next] === Token.dash;
  if ((own.kind !== 'date' && own.kind !== 'month') || (meaning.kind !== 'date' && meaning.kind !== 'month') || own.year !== null || meaning.year === null || own.deixis != null) return;
  if (first === last.next || (!dash && link !== W.to && link !== W.and && link !== W.through && link !== W.until)) return;
  found[found.length - 1] = { ...last, meaning: { ...own, year: own.month > meaning.month ? meaning.year - 1 : meaning.year } };
}

/**
 * In the order of the text; none overlaps another. Linear.
 *
 * @param at the tokens of the text that time may be told with
 * @param dates what dates these begin, in their order
 */
export function findExpressions(source: Source, at: readonly number[], dates: readonly WrittenDate[]): readonly Expression[] {
  const { tokens } = source;
  const found: Expression[] = [];
  let floor = 0, line = 0, from = 0, d = 0;
  for (const t of at) {
    if (t < from) continue;
    while (d < dates.length && dates[d]!.next <= t) d++;
    // An expression never reaches over the end of a line.
    while (line + 1 < source.lines.count && source.lines.firstToken[line + 1]! <= t) floor = Math.max(floor, source.lines.firstToken[++line]!);
    // A quarter may take in the year before it: `last year's third quarter`.
    const last = found.at(-1);
    const owner = last !== undefined && last.next === floor && ownsQuarter(last.meaning, tokens.kind[floor]!) ? last : null;
    const next = readAt(source, t, owner?.first ?? floor, dates[d]);
    const hours = next === null && (tokens.shape[t]! & Shape.digit) !== 0 && (tokens.shape[t]! & Shape.hyphen) !== 0 ? readHoursInWord(source, t) : null;
    if (hours !== null) {
      found.push(...hours);
      floor = from = t + 1;
    }
    if (next === null || next.next <= t || (next.first < floor && next.first !== owner?.first)) continue;
    if (next.next > source.lines.firstToken[line + 1]!) continue;
    // `10:35 a.m. (0735 GMT)` tells one time twice.
    if (next.meaning.kind === 'clock' && last !== undefined && last.type === 'TIME' && next.first - last.next <= 3 && words.isMark(source, next.first - 1, 0x28)) {
      floor = from = next.next;
      continue;
    }
    if (next.first < floor) found.pop();
    else if (last !== undefined && next.first - last.next <= 1) lendYear(source, found, last, next);
    // `five days a week`, but `40 hours a week` are a length and how often
    if (last !== undefined && next.type === 'SET' && last.type === 'DURATION' && last.next === next.first && next.first === floor && last.meaning.kind === 'duration' && !last.meaning.unit.startsWith('T')) found[found.length - 1] = { ...next, first: last.first, start: last.start };
    else found.push(next);
    floor = from = next.next;
    for (let second = readSecondDay(source, next); second !== null && second.next <= source.lines.firstToken[line + 1]!; second = readSecondDay(source, second)) {
      found.push(second);
      floor = from = second.next;
    }
  }
  return found;
}
