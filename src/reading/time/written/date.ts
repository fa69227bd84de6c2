/** Dates as they are written: `Sept. 30`, `30 September 2020`, `Wednesday, 30 September`, `2020-09-30`, `30.09.2020`. */
import { calendarEvents, calendarKinds, months, monthsElsewhere, ordinals, weekdays, weekdaysElsewhere } from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../../text/scan.ts';
import { charClass, Char } from '../../text/chars.ts';
import { daysInMonth } from '../calendar.ts';

export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Monday 1 … Sunday 7, where a weekday is named with it. */
  readonly weekday: number | null;
  /** True for `03/04/2019` where nothing in the text tells which of the figures is the month. */
  readonly eitherWay?: true;
}

/** By number of the word, 0 for others. */
const monthOf = new Uint8Array(1 << 16), monthElsewhereOf = new Uint8Array(1 << 16), weekdayOf = new Uint8Array(1 << 16);
months.forEach((row, index) => row.split(' ').forEach((word) => (monthOf[intern(word)] = index + 1)));
monthsElsewhere.forEach((row, index) => row.split(' ').forEach((word) => (monthElsewhereOf[intern(word)] = index + 1)));
[weekdays, weekdaysElsewhere].forEach((rows) => rows.forEach((row, index) => row.split(' ').forEach((word) => (weekdayOf[intern(word)] = index + 1))));
const english = wordSet(weekdays.flatMap((row) => row.split(' ')));
const [THE, OF, DE] = [intern('the'), intern('of'), intern('de')];
/** Abbreviations and names that are words of other kinds too; they need a number beside them, or a capital. */
const risky = wordSet('mar may march sun sat wed mon fri dec jan mart mars mai mei maj martes domingo');

const [MAY, MARCH] = [intern('may'), intern('march')];
/** `the May election` is held in a month. */
const isEvent = wordSet(`${calendarEvents} ${calendarKinds}`);
/** Behind `the March` these tell of people on foot. */
const isMarched = wordSet('for on to in at against by through from and');
/** Words that lead to a month. */
const leadsMonth = wordSet('in since by until till from to through of last next this early late mid each every during before after between around and or');
const abbreviated = new Set(months.flatMap((row) => row.split(' ').slice(1)).map(intern));
/** Abbreviations of weekdays that are words and names too: in running text they need a date beside them. */
const bareRisky = new Set(['sun', 'sat', 'mon', 'wed', 'fri', 'thu', 'tue'].map(intern));
const ordinalDays = new Map<number, number>();
ordinals.split(' ').forEach((word, index) => ordinalDays.set(intern(word), index + 1));

const COMMA = 0x2c, STOP = 0x2e, SLASH = 0x2f, ROUND = 0x28, ROUND_CLOSE = 0x29;

/** True for a word that a date may begin with, in any language. */
export const opensDate = (word: number): boolean => word === THE || weekdayOf[word]! > 0 || monthOf[word]! > 0 || monthElsewhereOf[word]! > 0;

/** Month 1–12 that the English word of this number names, or 0. */
export const monthNamed = (word: number): number => monthOf[word]!;

/** Month 1–12 of a token, or 0. English words only unless others are asked for. */
export function monthAt(source: Source, token: number, elsewhere = false): number {
  const id = source.tokens.word[token] ?? 0;
  if (id === 0 || source.tokens.kind[token] !== Token.word) return 0;
  return monthOf[id]! || (elsewhere ? monthElsewhereOf[id]! : 0);
}

/** Weekday 1–7 of a token, or 0. */
export function weekdayAt(source: Source, token: number, elsewhere = false): number {
  const id = source.tokens.word[token] ?? 0;
  if (id === 0 || source.tokens.kind[token] !== Token.word || (!elsewhere && !english(id))) return 0;
  if (risky(id) && !(source.tokens.shape[token]! & Shape.capital)) return 0;
  return weekdayOf[id]!;
}

/** Value of a token of digits alone with at most `digits` of them, else -1. */
function numberAt(source: Source, token: number, digits: number): number {
  if (source.tokens.kind[token] !== Token.number) return -1;
  const start = source.tokens.start[token]!, end = source.tokens.end[token]!;
  return end - start <= digits ? Number(source.text.slice(start, end)) : -1;
}

/** Day of the month at a token: `30`, `30th`, `1st`; else 0. */
export function dayAt(source: Source, token: number): number {
  const plain = numberAt(source, token, 2);
  if (plain >= 0) return plain >= 1 && plain <= 31 ? plain : 0;
  if (source.tokens.kind[token] !== Token.word || !(source.tokens.shape[token]! & Shape.digit)) return 0;
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ème)$/i.exec(source.text.slice(source.tokens.start[token], Math.min(source.tokens.end[token]!, source.tokens.start[token]! + 8)));
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year written with four digits, 1000–2999, else 0. */
export function yearAt(source: Source, token: number): number {
  if (source.tokens.kind[token] !== Token.number || source.tokens.end[token]! - source.tokens.start[token]! !== 4) return 0;
  const year = numberAt(source, token, 4);
  return year >= 1000 && year <= 2999 ? year : 0;
}

/** Two figures from here on are of the last century, those below of this one: news tells of the war of '45, and plans for '35. */
const CENTURY_TURNS = 40;

/** The year that two figures stand for: `98` is 1998, `21` is 2021. Others stand for themselves. */
export const fullYear = (figures: number): number => (figures >= 100 ? figures : figures >= CENTURY_TURNS ? 1900 + figures : 2000 + figures);

/** The year of `'98`, from the token of its sign; 0 for anything else. */
export function shortYearAt(source: Source, token: number): number {
  const { tokens, text } = source;
  if (tokens.kind[token] !== Token.quote || tokens.kind[token + 1] !== Token.number || !adjoins(source, token + 1) || (token > 0 && adjoins(source, token))) return 0;
  const sign = text.charCodeAt(tokens.start[token]!), end = tokens.end[token + 1]!;
  if ((sign !== 0x27 && sign !== 0x2019 && sign !== 0x2018) || end - tokens.start[token + 1]! !== 2) return 0;
  const behind = text.charCodeAt(end);
  return behind === 0x27 || behind === 0x2019 || behind === 0x25 || (behind === 0x2e && charClass(text.charCodeAt(end + 1)) === Char.digit) ? 0 : fullYear(Number(text.slice(end - 2, end)));
}

const markAt = (source: Source, token: number, unit: number): boolean => source.tokens.kind[token] === Token.mark && source.tokens.word[token] === unit;
const adjoins = (source: Source, token: number): boolean => source.tokens.start[token] === source.tokens.end[token - 1];

/** Past the full stop of an abbreviation that stands right after the word. */
const pastStop = (source: Source, token: number, limit: number): number => (token < limit && markAt(source, token, STOP) && adjoins(source, token) ? token + 1 : token);

/** `6:30` begins at the token. */
const isClockAt = (source: Source, token: number, limit: number): boolean => token + 2 < limit && markAt(source, token + 1, 0x3a) && adjoins(source, token + 1) && adjoins(source, token + 2)
  && source.tokens.kind[token + 2] === Token.number;

const orders = new WeakMap<Source, number>();

/** Above nought where other dates of the text show that the month stands first: `12/31/2025`; below where the day does. Asked only where a date may be read both ways; the text is looked through once. */
function monthsFirst(source: Source): number {
  const known = orders.get(source);
  if (known !== undefined) return known;
  let [months, days] = [0, 0];
  for (let t = 1; t + 3 < source.tokens.count; t++) {
    if (!markAt(source, t, SLASH) || !markAt(source, t + 2, SLASH) || !adjoins(source, t) || !adjoins(source, t + 1)) continue;
    const first = numberAt(source, t - 1, 2), second = numberAt(source, t + 1, 2);
    if (first >= 1 && first <= 12 && second > 12 && second <= 31) months++;
    else if (second >= 1 && second <= 12 && first > 12 && first <= 31) days++;
  }
  orders.set(source, months - days);
  return months - days;
}

/** `2020-09-30`, `2020/09/30`, `30.09.2020`, `30/09/2020`, `30.09.` from the token, or `null`. */
function readFigures(source: Source, token: number, limit: number): WrittenDate | null {
  const { tokens } = source;
  if (token + 4 >= limit || !adjoins(source, token + 1) || !adjoins(source, token + 2) || !adjoins(source, token + 3) || !adjoins(source, token + 4)) return null;
  const first = numberAt(source, token, 4);
  if (first < 0) return null;
  const dash = tokens.kind[token + 1] === Token.dash && tokens.kind[token + 3] === Token.dash;
  const slash = markAt(source, token + 1, SLASH) && markAt(source, token + 3, SLASH);
  const stop = markAt(source, token + 1, STOP) && markAt(source, token + 3, STOP);
  if (!dash && !slash && !stop) return null;
  const second = numberAt(source, token + 2, 2), stamped = dash ? dayBeforeClock(source, token + 4) : -1, third = stamped >= 0 ? stamped : numberAt(source, token + 4, 4);
  const digits = tokens.end[token]! - tokens.start[token]!, lastDigits = tokens.end[token + 4]! - tokens.start[token + 4]!;
  if (second < 1 || third < 0) return null;
  let year: number, month: number, day: number, order = 1;
  if (digits === 4 && first >= 1000) [year, month, day] = [first, second, third];
  else if (digits <= 2 && (lastDigits === 4 || (lastDigits === 2 && !dash))) {
    year = fullYear(third);
    if (slash && first <= 12 && second <= 12 && first !== second) order = monthsFirst(source);
    if (slash && first <= 12 && (second > 12 || (second !== first && order > 0))) [month, day] = [first, second];
    else [day, month] = [first, second];
  } else return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year > 2999) return null;
  return { start: tokens.start[token]!, end: stamped >= 0 ? tokens.start[token + 4]! + 2 : tokens.end[token + 4]!, next: token + 5, year, month, day, weekday: null, ...(order === 0 ? { eitherWay: true } : {}) };
}

/** The day in `2020-09-30T18:40`, where it is one word with the hour; -1 in another. */
function dayBeforeClock({ tokens, text }: Source, token: number): number {
  const start = tokens.start[token]!;
  return tokens.kind[token] === Token.word && tokens.end[token]! - start === 5 && /^\d\dT\d\d$/.test(text.slice(start, start + 5)) ? Number(text.slice(start, start + 2)) : -1;
}

const GLUED = /^(\d{1,2})-?([\p{L}]{3,9})-?(\d{4}|\d{2})$/u;

/** `03Mar2021`, `3-Mar-21`: one word of day, month and year. */
function readGlued(source: Source, token: number): WrittenDate | null {
  const { tokens, text } = source, start = tokens.start[token]!, end = tokens.end[token]!;
  if (tokens.kind[token] !== Token.word || (tokens.shape[token]! & Shape.digit) === 0 || end - start < 6 || end - start > 16) return null;
  const found = GLUED.exec(text.slice(start, end));
  if (found === null) return null;
  const from = start + found[1]!.length + (text.charCodeAt(start + found[1]!.length) === 0x2d ? 1 : 0);
  const month = monthOf[lookUp(text, from, from + found[2]!.length)]!, day = Number(found[1]);
  const year = fullYear(Number(found[3]));
  if (month === 0 || day < 1 || day > daysInMonth(year, month) || year < 1000 || year > 2999) return null;
  return { start, end, next: token + 1, year, month, day, weekday: null };
}

/** A year after a date: `, 2020`, ` 2020`, ` '20`. Answers the token after it and the year, or the same token and `null`. */
function readYear(source: Source, token: number, limit: number): readonly [next: number, year: number | null] {
  const at = token < limit && markAt(source, token, COMMA) ? token + 1 : token;
  const short = at + 1 < limit ? shortYearAt(source, at) : 0;
  if (short > 0) return [at + 2, short];
  if (at >= limit || yearAt(source, at) === 0) return [token, null];
  // `30 September 1405 GMT` is a clock time, `2020.5` a figure, `2020-21` a season.
  return [at + 1, yearAt(source, at)];
}

/**
 * The date that begins at the token, before the token `limit`; `null` where none does.
 *
 * @param elsewhere whether the month and weekday names of other languages count
 */
export function readDate(source: Source, token: number, limit: number, elsewhere = false): WrittenDate | null {
  const { tokens, text } = source;
  if (token >= limit) return null;
  if (tokens.kind[token] !== Token.number && text.charCodeAt(tokens.start[token]!) <= 0x39) {
    const glued = readGlued(source, token);
    if (glued) return glued;
  }
  let t = token;
  const weekday = weekdayAt(source, t, elsewhere);
  let end = tokens.end[t]!;
  if (weekday > 0) {
    // `Wed.` takes its stop; the stop after `Wednesday` is the sentence's.
    const short = end - tokens.start[t]! <= 5;
    t = short ? pastStop(source, t + 1, limit) : t + 1;
    // `Tuesday (June 24)`
    const bracket = t < limit && markAt(source, t, ROUND) ? 1 : 0;
    const after = bracket || (t < limit && markAt(source, t, COMMA)) ? t + 1 : t;
    const dated = after < limit ? readMonthDay(source, after, limit, elsewhere) : null;
    if (dated !== null && dated.day !== null && (!bracket || text.charCodeAt(dated.end) === ROUND_CLOSE)) return { ...dated, start: tokens.start[token]!, end: dated.end + bracket, next: dated.next + bracket, weekday };
    if (!elsewhere && bareRisky.has(tokens.word[token]!) && t === token + 1) return null;
    end = tokens.end[t - 1]!;
    return { start: tokens.start[token]!, end, next: t, year: null, month: null, day: null, weekday };
  }
  return readMonthDay(source, t, limit, elsewhere);
}

/** `you may 5 times a year`: the word behind the figures is counted by them. */
function isCount({ tokens, text }: Source, t: number, limit: number): boolean {
  return t < limit && tokens.kind[t] === Token.word && (tokens.shape[t]! & Shape.capital) === 0 && tokens.end[t]! - tokens.start[t]! > 3 && text.charCodeAt(tokens.end[t]! - 1) === 0x73;
}

/** `lost 6-3, 3-6 May 5`: the figures before the month are a score's, those behind it the day. */
function isScore(source: Source, day: number, behind: number, limit: number): boolean {
  const { tokens } = source;
  return day > 1 && tokens.kind[day] === Token.number && tokens.kind[day - 1] === Token.dash && tokens.kind[day - 2] === Token.number && adjoins(source, day) && adjoins(source, day - 1)
    && behind < limit && dayAt(source, behind) > 0 && !isClockAt(source, behind, limit);
}

/** `April Quill said`: the month is a first name where a name follows, and nothing before it leads to a month. `The June EU summit` has an article. */
function isFirstName({ tokens, text }: Source, t: number, limit: number): boolean {
  const next = t + 1;
  if (!firstNames(tokens.word[t]!) || next >= limit || tokens.kind[next] !== Token.word || (tokens.shape[next]! & (Shape.capital | Shape.capitals)) !== Shape.capital) return false;
  return t === 0 || (tokens.kind[t - 1] !== Token.clitic && (tokens.kind[t - 1] !== Token.word || text.charCodeAt(tokens.end[t - 1]!) === 0x0a || !isModifier(tokens.word[t - 1]!)));
}

/** Months that people are named after, and words before a month that no name follows. */
const firstNames = wordSet('april may june august'), isModifier = wordSet('in since until till during last next this early late mid before after between around of the a an each every his her their its our my that');

/** Months that are words or names of their own stand alone only where the words around them show that a month is meant. */
function standsAlone(source: Source, t: number, stopped: boolean): boolean {
  const { tokens } = source, id = tokens.word[t]!;
  const before = t > 0 && tokens.kind[t - 1] === Token.word ? tokens.word[t - 1]! : 0;
  const led = leadsMonth(before);
  if (id === MAY) return led || (before === THE && isEvent(t + 1 < tokens.count && tokens.kind[t + 1] === Token.word ? tokens.word[t + 1]! : 0));
  if (id === MARCH) {
    const next = t + 1 < tokens.count && tokens.kind[t + 1] === Token.word ? tokens.word[t + 1]! : 0;
    return led || (before === THE && next !== OF && !isMarched(next) && tokens.kind[t + 1] === Token.word && !(tokens.shape[t + 1]! & Shape.capital));
  }
  // `Jan Kavan`, `Mar Mikhael`: an abbreviation needs its stop, or a word that leads to a month.
  return !abbreviated.has(id) || stopped || (led && !(t + 1 < tokens.count && tokens.kind[t + 1] === Token.word && tokens.shape[t + 1]! & Shape.capital));
}

function readMonthDay(source: Source, token: number, limit: number, elsewhere: boolean): WrittenDate | null {
  const { tokens } = source;
  if (tokens.kind[token] === Token.number) {
    const figures = readFigures(source, token, limit);
    if (figures) return figures;
  }
  const start = tokens.start[token]!;
  let t = token;
  const month = monthAt(source, t, elsewhere);
  if (month > 0) {
    const stopped = pastStop(source, t + 1, limit);
    const day = stopped < limit && !isClockAt(source, stopped, limit) ? dayAt(source, stopped) || (ordinalDays.get(tokens.word[stopped]!) ?? 0) : 0;
    if (day > 0 && day <= daysInMonth(2000, month)) {
      if (tokens.word[t] === MAY && (tokens.shape[t]! & Shape.capital) === 0 && isCount(source, stopped + 1, limit)) return null;
      const [next, year] = readYear(source, stopped + 1, limit);
      return { start, end: tokens.end[next - 1]!, next, year, month, day, weekday: null };
    }
    const capital = (tokens.shape[t]! & Shape.capital) !== 0;
    const [next, year] = readYear(source, stopped, limit);
    if (year !== null && (capital || !risky(tokens.word[t]!))) return { start, end: tokens.end[next - 1]!, next, year, month, day: null, weekday: null };
    if (!capital || !standsAlone(source, t, stopped > t + 1) || isFirstName(source, t, limit)) return null;
    return { start, end: tokens.end[t]!, next: t + 1, year: null, month, day: null, weekday: null };
  }
  if (tokens.word[t] === THE) t++;
  const day = t < limit ? dayAt(source, t) : 0;
  if (day === 0) return null;
  let m = t + 1;
  if (m < limit && markAt(source, m, STOP) && adjoins(source, m)) m++;
  if (m < limit && (tokens.word[m] === OF || (elsewhere && tokens.word[m] === DE))) m++;
  const found = m < limit ? monthAt(source, m, elsewhere) : 0;
  if (found === 0 || day > daysInMonth(2000, found) || (tokens.word[m] === MAY && !(tokens.shape[m]! & Shape.capital))) return null;
  const stopped = pastStop(source, m + 1, limit);
  if (isScore(source, token, stopped, limit)) return null;
  const [next, year] = readYear(source, elsewhere && stopped < limit && tokens.word[stopped] === DE ? stopped + 1 : stopped, limit);
  return { start: tokens.start[t]!, end: tokens.end[year === null ? m : next - 1]!, next: year === null ? m + 1 : next, year, month: found, day, weekday: null };
}
