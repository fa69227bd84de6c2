/** Expressions around a day: dates, months, weekdays, `today`, parts of the day, clock times, and what they make together. */
import { intern } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { Token, type Source } from '../../text/scan.ts';
import { readClock } from '../written/clock.ts';
import { readDate, yearAt, type WrittenDate } from '../written/date.ts';
import { readClockZone, readZone } from '../written/zone.ts';
import type { ClockTime, Deixis, Expression, Meaning } from './meaning.ts';
import { wordValue } from './quantity.ts';
import { withEarly, withPortion } from './portions.ts';
import { deixisAt, deixisOf, endsThere, expression } from './before.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';
import { readSpeltYear } from './years.ts';

interface Day {
  readonly first: number;
  readonly next: number;
  readonly meaning: Meaning & { readonly kind: 'date' | 'weekday' | 'day' };
}

/** The day that begins at the token: a date with its day, a weekday, `today`, `yesterday`. */
function readDay(source: Source, t: number): Day | null {
  const id = wordAt(source, t);
  const relative = id === W.tonight ? 0 : words.relativeDayOf(id);
  if (relative !== undefined) return { first: t, next: t + 1, meaning: { kind: 'day', days: relative } };
  const deixis = deixisAt(source, t) ?? (id === W.this ? 0 : null);
  const from = deixis === null ? t : id === W.this && words.isAfter(wordAt(source, t + 1)) ? t + 2 : t + 1;
  if (from >= source.tokens.count) return null;
  const date = readDate(source, from, source.tokens.count);
  if (date === null) return null;
  if (date.month !== null && date.day !== null) return { first: t, next: date.next, meaning: { kind: 'date', year: date.year, month: date.month, day: date.day, weekday: date.weekday, deixis } };
  return date.weekday === null ? null : { first: t, next: date.next, meaning: { kind: 'weekday', weekday: date.weekday, deixis } };
}

/** Right after a day: `morning`, `night`, `evening`. */
function partAfter(source: Source, t: number): { readonly part: string; readonly next: number } | null {
  const id = wordAt(source, t), part = words.partOf(id);
  if (part === undefined || source.tokens.count <= t) return null;
  return { part, next: t + 1 };
}

/** First token of what belongs to a day on its left: `last`, `this coming`, `early`, `each`. */
function withModifiers(source: Source, t: number, floor: number): { readonly first: number; readonly deixis: Deixis | null; readonly every: boolean } {
  let first = t, deixis: Deixis | null = null;
  const id = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  if (id === W.each || id === W.every) return { first: t - 1, deixis: null, every: true };
  if (t - 2 >= floor && wordAt(source, t - 2) === W.every && (id === W.other || words.ordinalOf(id) !== undefined)) return { first: t - 2, deixis: null, every: true };
  const found = t - 1 >= floor ? deixisAt(source, t - 1) : null;
  if (found !== null && id !== W.current) {
    [first, deixis] = [t - 1, found];
    const article = first - 1 >= floor ? wordAt(source, first - 1) : 0;
    if ((article === W.this && found !== 0) || (article === W.the && (id === W.following || id === W.coming || id === W.past))) first--;
  }
  return { first: withEarly(source, first, floor), deixis, every: false };
}

/** `last year`, `this year`, `of last year` after a month. */
function yearDeixisAfter(source: Source, t: number): { readonly next: number; readonly deixis: Deixis } | null {
  const i = wordAt(source, t) === W.of || words.isMark(source, t, words.COMMA) ? t + 1 : t;
  const deixis = deixisOf(wordAt(source, i));
  return deixis !== null && wordAt(source, i + 1) === W.year ? { next: i + 2, deixis } : null;
}

/** `nineteen ninety-eight` behind a month or a day, with or without a comma. */
function speltAfter(source: Source, t: number): { readonly next: number; readonly year: number } | null {
  const at = words.isMark(source, t, words.COMMA) ? t + 1 : t, found = words.yearWords(wordAt(source, at)) === undefined ? null : readSpeltYear(source, at, at);
  return found?.meaning.kind === 'year' ? { next: found.next, year: found.meaning.year } : null;
}

/** The expression of a month, date or weekday that begins at the token. */
export function readDateExpression(source: Source, t: number, floor: number): Expression | null {
  const date = readDate(source, t, source.tokens.count);
  if (date === null) return null;
  if (date.day !== null && date.month !== null) return readFullDate(source, t, date, floor);
  if (date.weekday !== null) return readWeekday(source, t, date, floor);
  return date.month === null ? null : readMonth(source, t, date, floor);
}

function readFullDate(source: Source, t: number, date: WrittenDate, floor: number): Expression {
  const around = t - 1 >= floor && wordAt(source, t - 1) === W.around ? t - 1 : t;
  const part = partAfter(source, date.next);
  const spelt = date.year === null ? speltAfter(source, date.next) : null;
  if (spelt !== null) return expression(source, source.tokens.start[t]! < date.start ? t + 1 : t, spelt.next, 'DATE', { kind: 'date', year: spelt.year, month: date.month!, day: date.day!, weekday: date.weekday });
  const of = date.year === null ? yearDeixisAfter(source, date.next) : null;
  const modifiers = withModifiers(source, t, floor);
  const modified = modifiers.every ? t : modifiers.first;
  const first = around < t ? around : modified < t ? modified : source.tokens.start[t]! < date.start ? t + 1 : t;
  const meaning: Meaning = { kind: 'date', year: date.year, month: date.month!, day: date.day!, weekday: date.weekday, deixis: of?.deixis ?? modifiers.deixis, part: part?.part ?? null };
  const next = part?.next ?? of?.next ?? date.next;
  // A full stop of an abbreviation is no part of it; `Oct.` in the middle is.
  return { ...expression(source, first, next, part === null ? 'DATE' : 'TIME', meaning), end: part || of ? source.tokens.end[next - 1]! : date.end };
}

/** `the first Monday in May`, `the last Friday of next month`. */
function readNthWeekday(source: Source, t: number, date: WrittenDate, floor: number): Expression | null {
  const link = wordAt(source, date.next), before = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  if ((link !== W.of && link !== W.in) || before === 0) return null;
  const nth = before === W.last || before === W.final ? -1 : words.ordinalOf(before) ?? 0;
  if (nth === 0 || nth > 5) return null;
  const at = date.next + 1, first = t - 2 >= floor && (wordAt(source, t - 2) === W.the || wordAt(source, t - 2) === W.each || wordAt(source, t - 2) === W.every) ? t - 2 : t - 1;
  const deixis = wordAt(source, at) === W.the ? 0 : deixisOf(wordAt(source, at));
  if (deixis !== null && wordAt(source, at + 1) === W.month) return expression(source, first, at + 2, 'DATE', { kind: 'nth-weekday', nth, weekday: date.weekday!, month: null, year: null, months: deixis });
  const month = at < source.tokens.count ? readDate(source, at, source.tokens.count) : null;
  if (month === null || month.month === null || month.day !== null) return null;
  return expression(source, first, month.next, 'DATE', { kind: 'nth-weekday', nth, weekday: date.weekday!, month: month.month, year: month.year, months: 0 });
}

function readWeekday(source: Source, t: number, date: WrittenDate, floor: number): Expression | null {
  const { tokens } = source;
  // `Good Friday`, `Black Friday` and `Super Tuesday` are names.
  const weekday = date.weekday!, nth = readNthWeekday(source, t, date, floor);
  if (nth !== null) return nth;
  const modifiers = withModifiers(source, t, floor);
  const part = partAfter(source, date.next);
  if (modifiers.every) return expression(source, modifiers.first, part?.next ?? date.next, 'SET', { kind: 'set', value: `XXXX-WXX-${weekday}${part ? `T${part.part}` : ''}` });
  if (part !== null) {
    const plural = /s$/i.test(source.text.slice(tokens.end[part.next - 1]! - 1, tokens.end[part.next - 1]));
    if (plural) return expression(source, modifiers.first, part.next, 'SET', { kind: 'set', value: `XXXX-WXX-${weekday}T${part.part}` });
    // `Friday afternoon, Oct. 2`
    return expression(source, modifiers.first, part.next, 'TIME', { kind: 'weekday', weekday, deixis: modifiers.deixis, part: part.part });
  }
  const week = modifiers.deixis === null ? weekAfter(source, date.next) : null;
  if (week !== null) return expression(source, modifiers.first, week.next, 'DATE', { kind: 'weekday', weekday, deixis: week.deixis, weeks: week.weeks });
  const found = expression(source, modifiers.first, date.next, 'DATE', { kind: 'weekday', weekday, deixis: modifiers.deixis });
  // `Wed.` ends a sentence as often as an abbreviation: the stop stays outside unless letters follow.
  return { ...found, end: date.end };
}

/** Right after a weekday: `last week`, `of next week`; `last` or `next` alone, as older newspapers have it. */
function weekAfter(source: Source, t: number): { readonly next: number; readonly deixis: Deixis | null; readonly weeks: Deixis | null } | null {
  const i = wordAt(source, t) === W.of ? t + 1 : t, id = wordAt(source, i);
  if (id !== W.last && id !== W.next && id !== W.this) return null;
  if (wordAt(source, i + 1) === W.week) return { next: i + 2, deixis: null, weeks: id === W.last ? -1 : id === W.next ? 1 : 0 };
  return i > t || id === W.this || source.tokens.kind[i + 1] === Token.word || source.tokens.kind[i + 1] === Token.number ? null : { next: i + 1, deixis: id === W.last ? -1 : 1, weeks: null };
}

/** `1998`, `nineteen ninety-eight` at the token. */
const yearOf = (source: Source, t: number): { readonly next: number; readonly year: number } | null => (t < source.tokens.count && yearAt(source, t) > 0 ? { next: t + 1, year: yearAt(source, t) } : speltAfter(source, t));

function readMonth(source: Source, t: number, date: WrittenDate, floor: number): Expression | null {
  const month = date.month!;
  if (date.year !== null) {
    const first = withPortion(source, withEarly(source, t, floor), floor);
    return expression(source, first, date.next, 'DATE', { kind: 'month', year: date.year, month, deixis: null, yearDeixis: null });
  }
  // `the fourth of March`
  const ordinal = wordAt(source, t - 1) === W.of && t - 2 >= floor ? words.ordinalOf(wordAt(source, t - 2)) : undefined;
  if (ordinal !== undefined) return expression(source, t - 2, date.next, 'DATE', { kind: 'date', year: null, month, day: ordinal, weekday: null });
  const spelt = speltAfter(source, date.next) ?? (wordAt(source, date.next) === W.of ? yearOf(source, date.next + 1) : null);
  if (spelt !== null) return expression(source, withPortion(source, withEarly(source, t, floor), floor), spelt.next, 'DATE', { kind: 'month', year: spelt.year, month, deixis: null, yearDeixis: null });
  const of = yearDeixisAfter(source, date.next);
  const modifiers = withModifiers(source, t, floor);
  if (of !== null) return expression(source, withPortion(source, modifiers.first, floor), of.next, 'DATE', { kind: 'month', year: null, month, deixis: modifiers.deixis, yearDeixis: of.deixis });
  return expression(source, withPortion(source, modifiers.first, floor), date.next, 'DATE', { kind: 'month', year: null, month, deixis: modifiers.deixis, yearDeixis: null });
}

/** `today`, `late yesterday`, `yesterday morning`, `tomorrow night`. */
export function readRelativeDay(source: Source, t: number, floor: number, days: number): Expression {
  const part = partAfter(source, t + 1);
  const id = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  const first = id === W.early || id === W.late || id === W.earlier || id === W.later ? t - 1 : t;
  return expression(source, first, part?.next ?? t + 1, part === null ? 'DATE' : 'TIME', { kind: 'day', days, part: part?.part ?? null });
}

/** `overnight`, `overnight Monday`, and `overnight into Tuesday`, which is the night of Monday. */
export function readOvernight(source: Source, t: number): Expression {
  const link = wordAt(source, t + 1), into = link === W.into || link === W.to, from = into || link === W.on ? t + 2 : t + 1;
  const day = from < source.tokens.count ? readDay(source, from) : null, meaning = day?.meaning;
  if (day === null || meaning === undefined || !words.isCapital(source, from)) return expression(source, t, t + 1, 'TIME', { kind: 'day', days: -1, part: 'NI' });
  if (!into) return { ...expression(source, t, day.next, 'TIME', { ...meaning, part: 'NI' }), end: readDateEnd(source, from, day.next) };
  return expression(source, t, t + 1, 'TIME', meaning.kind === 'weekday' ? { ...meaning, weekday: ((meaning.weekday + 5) % 7) + 1, part: 'NI' } : { kind: 'day', days: -1, part: 'NI' });
}

const LIGHT = new Set('dawn daybreak sunrise dusk sunset midday'.split(' ').map(intern)), LIGHT_LED = new Set('at by before after until since around about till'.split(' ').map(intern));

/** A part of the day: `this morning`, `last night`, `the evening of Sept. 3`, `in the morning`. */
export function readPart(source: Source, t: number, floor: number, part: string): Expression | null {
  const { tokens } = source;
  const id = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  const plural = /s$/i.test(source.text.slice(tokens.end[t]! - 1, tokens.end[t]));
  let next = t + 1;
  const deixis = deixisOf(id);
  if (id === W.each || id === W.every) return expression(source, t - 1, next, 'SET', { kind: 'set', value: `XXXX-XX-XXT${part}` });
  if (plural) return id === W.the || id === 0 ? null : null;
  if (deixis !== null) {
    const days = deixis === -1 && id === W.last ? -1 : deixis === 1 ? 1 : 0;
    let first = t - 1;
    const before = first - 1 >= floor ? wordAt(source, first - 1) : 0;
    if (before === W.later || before === W.earlier || before === W.early || before === W.late) first--;
    else if (before === W.the) first--;
    // `the next morning`, `the previous night`: from the day spoken of; `last night`, `this morning`: from the day of speaking.
    if (id !== W.last && deixis !== 0) return expression(source, first, next, 'TIME', { kind: 'open', unit: 'D', days: deixis, part });
    return expression(source, first, next, 'TIME', { kind: 'day', days, part });
  }
  // `the night before, he had sung`
  const beside = wordAt(source, next);
  if (id === W.the && t - 1 >= floor && (beside === W.before || beside === W.after) && endsThere(source, next + 1)) return expression(source, t - 1, next + 1, 'TIME', { kind: 'open', unit: 'D', days: beside === W.before ? -1 : 1, part });
  // `the night of Friday, Oct. 23`
  if (wordAt(source, next) === W.of) {
    const day = readDay(source, next + 1);
    if (day !== null && !isClockFollowed(source, day.next)) {
      // The day alone is the expression that others mark too, with the part named before it.
      return null;
    }
  }
  if (deixis === null && id === W.that) return expression(source, t - 1, next, 'TIME', { kind: 'open', unit: 'D', days: 0, part });
  if (id === W.same && t - 2 >= floor) return expression(source, t - 2, next, 'TIME', { kind: 'open', unit: 'D', days: 0, part });
  // `before dawn Tuesday`, `at dawn`, `by dusk`
  if (LIGHT.has(wordAt(source, t)) && LIGHT_LED.has(id)) {
    const from = wordAt(source, next) === W.on ? next + 1 : next, day = from < tokens.count ? readDay(source, from) : null;
    if (day !== null) return { ...expression(source, t, day.next, 'TIME', { ...day.meaning, part }), end: readDateEnd(source, from, day.next) };
  }
  if (LIGHT.has(wordAt(source, t)) && LIGHT_LED.has(id)) return expression(source, t, next, 'TIME', { kind: 'part', part });
  let first = t, adjective = false;
  if (wordAt(source, first - 1) === W.early || wordAt(source, first - 1) === W.late) {
    first--;
    adjective = true;
  }
  const determiner = first - 1 >= floor ? wordAt(source, first - 1) : 0;
  if (determiner !== W.the && !adjective) return null;
  if (wordAt(source, next) === W.hours) next++;
  else if (part === 'NI' || part === 'MO' || part === 'EV' || part === 'AF' || part === 'MI') {
    // `in the morning` tells when; `the night sky` does not.
    const preposition = determiner === W.the ? wordAt(source, first - 2) : 0;
    if (preposition !== W.in && preposition !== W.during && preposition !== W.until && !adjective) return null;
    if (next < tokens.count && words.isNounAfter(source, next)) return null; // `in the night sky`, `in the morning meetings`
  } else return null;
  return expression(source, determiner === W.the ? first - 1 : first, next, 'TIME', { kind: 'part', part });
}

/** `the early hours of Wednesday`, `in the small hours`. */
export function readHours(source: Source, t: number, floor: number): Expression | null {
  const quality = wordAt(source, t - 1);
  const part = quality === W.early || quality === W.small || quality === W.wee ? 'MO' : quality === W.late ? 'NI' : null;
  if (part === null || t - 1 < floor) return null;
  const first = t - 2 >= floor && wordAt(source, t - 2) === W.the ? t - 2 : t - 1;
  const day = wordAt(source, t + 1) === W.of || wordAt(source, t + 1) === W.on ? readDay(source, t + 2) : null;
  return day === null ? expression(source, first, t + 1, 'TIME', { kind: 'part', part }) : { ...expression(source, first, day.next, 'TIME', { ...day.meaning, part }), end: readDateEnd(source, t + 2, day.next) };
}

const isClockFollowed = (source: Source, t: number): boolean => t < source.tokens.count && source.tokens.kind[t] === Token.number && words.isMark(source, t + 1, words.COLON);

/** `noon`, `midnight`, with the day after them. */
export function readNoon(source: Source, t: number, hour: number): Expression {
  const { text, tokens } = source, end = tokens.end[t]!;
  const zone = text.charCodeAt(end) === 0x20 ? readZone(text, end + 1) : null; // noon CST Saturday
  if (zone === null) return withDay(source, t, t + 1, end, { hour, minute: 0 }, null);
  let after = t + 1;
  while (after < tokens.count && tokens.start[after]! < zone.end) after++;
  return withDay(source, t, after, zone.end, { hour, minute: 0 }, text.slice(zone.start, zone.end));
}

/** A clock time with the zone and the day that stand after it. */
function withDay(source: Source, t: number, after: number, end: number, clock: ClockTime, zone: string | null): Expression {
  const { tokens } = source;
  let next = after, from = after;
  if (words.isMark(source, from, words.COMMA) || wordAt(source, from) === W.on) from++;
  const thisPart = wordAt(source, from) === W.this ? partAfter(source, from + 1) : null;
  const day: Day | null = thisPart !== null ? { first: from, next: from + 1, meaning: { kind: 'day', days: 0 } } : from < tokens.count ? readDay(source, from) : null;
  if (day !== null) {
    const part = partAfter(source, day.next);
    next = part?.next ?? day.next;
    // `nine o'clock Friday night`: the part of the day tells which nine.
    const late = part !== null && part.part !== 'MO' && part.part !== 'MI' && clock.hour < 12 ? 12 : 0;
    const meaning: Meaning = { ...day.meaning, clock: { hour: clock.hour + late, minute: clock.minute } };
    const written = part !== null || day.meaning.kind === 'day' ? tokens.end[next - 1]! : readDateEnd(source, from, next);
    return { first: t, next, start: tokens.start[t]!, end: written, type: 'TIME', meaning };
  }
  return { first: t, next, start: tokens.start[t]!, end, type: 'TIME', meaning: { kind: 'clock', hour: clock.hour, minute: clock.minute, zone } };
}

function readDateEnd(source: Source, from: number, next: number): number {
  const last = next - 1;
  return words.isMark(source, last, words.STOP) && last > from && source.tokens.end[last - 1]! - source.tokens.start[last - 1]! > 5 ? source.tokens.end[last - 1]! : source.tokens.end[last]!;
}

/** A cheap look before the careful one: two figures at most with something of a clock after them, or four. */
function mayBeClock(source: Source, t: number): boolean {
  const { tokens, text } = source;
  if (tokens.kind[t] !== Token.number) return true;
  const end = tokens.end[t]!, length = end - tokens.start[t]!;
  if (length === 3) return words.isMeridiem(wordAt(source, t + 1)); // 337 PM
  if (length > 2) return length === 4;
  const unit = text.charCodeAt(end);
  if (unit === 0x3a || unit === 0x2e || unit === 0xff1a || unit === 0x2236) return true;
  // ` p.m.`, ` h`, ` in the morning`, ` at night`, ` o'clock`
  return source.tokens.kind[t + 1] === Token.word && source.tokens.end[t + 1]! - source.tokens.start[t + 1]! <= 7;
}

const isThinBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;

/** What stands behind the figures of an hour goes on as a clock time does: a mark, an `h`, `a.m.` or `p.m.`. */
function goesOnAsClock(text: string, at: number): boolean {
  const unit = text.charCodeAt(isThinBlank(text.charCodeAt(at)) ? at + 1 : at), letter = unit | 0x20;
  return charClass(unit) !== Char.lower && charClass(unit) !== Char.upper ? true : letter === 0x68 || letter === 0x61 || letter === 0x70;
}

/** A clock time in figures that begins at the token: `10:35 a.m.`, `2300 GMT`, `4 in the morning`. */
export function readClockExpression(source: Source, t: number): Expression | null {
  const { tokens, text } = source;
  const start = tokens.start[t]!;
  if (!mayBeClock(source, t)) return null;
  if (t > 0 && words.adjoins(source, t) && (words.isMark(source, t - 1, words.COLON) || words.isMark(source, t - 1, words.STOP) || words.isMark(source, t - 1, words.COMMA) || words.isMark(source, t - 1, words.SLASH) || words.isMark(source, t - 1, words.DOLLAR))) return null;
  const clock = text.charCodeAt(start) <= 0x39 && (tokens.kind[t] !== Token.number || tokens.end[t]! > start + 2 || goesOnAsClock(text, tokens.end[t]!)) ? readClock(text, start, true) : null; // the others are in words
  if (clock === null || clock.malformed) return hourInWords(source, t);
  let end = clock.end;
  const at = charClass(text.charCodeAt(end)) === Char.space ? end + 1 : end;
  const zone = readClockZone(text, at);
  const hours = /^(?:hrs|hours|hr)\b/i.exec(text.slice(at, at + 6));
  const plain = clock.style === '' && !clock.meridiem;
  if (plain && zone === null && hours === null && !isNamedHour(source, t)) return null;
  if (clock.style === '.' && !clock.meridiem && zone === null && hours === null && !(wordAt(source, t - 1) === W.at && !isMeasured(source, t))) return null;
  if (clock.style === 'h' && !clock.minutes) return null;
  if (clock.style === ':' && !clock.meridiem && zone === null && isScore(source, t)) return null;
  if (zone !== null) end = zone.end;
  else if (hours !== null) end = at + hours[0].length;
  let after = t + 1;
  while (after < tokens.count && tokens.start[after]! < end) after++;
  const written = zone === null ? null : text.slice(zone.start, zone.end);
  // `9 p.m. local time Monday`: the words belong to it where a day stands behind them
  if (zone === null && wordAt(source, after) === W.local && wordAt(source, after + 1) === W.time) {
    const beyond = withDay(source, t, after + 2, tokens.end[after + 1]!, { hour: clock.hour, minute: clock.minute }, null);
    if (beyond.meaning.kind !== 'clock') return beyond;
  }
  return { ...withDay(source, t, after, end, { hour: clock.hour, minute: clock.minute }, written) };
}

/** `9 to 11 a.m.`, `from 2–3 p.m.`: an hour whose half of the day stands with the second. */
export function readFirstHour(source: Source, t: number): Expression | null {
  const { tokens, text } = source, link = wordAt(source, t + 1);
  const dash = tokens.kind[t + 1] === Token.dash && words.adjoins(source, t + 1) && words.adjoins(source, t + 2);
  if ((!dash && link !== W.to && link !== W.and) || tokens.kind[t + 2] !== Token.number || tokens.end[t]! - tokens.start[t]! > 2 || (t > 0 && words.adjoins(source, t))) return null;
  const before = wordAt(source, t - 1), hour = Number(text.slice(tokens.start[t], tokens.end[t]));
  if (!(hour >= 1 && hour <= 12) || (!dash && before !== W.from && before !== W.between)) return null;
  const second = readClock(text, tokens.start[t + 2]!);
  if (second === null || second.malformed || !second.meridiem) return null;
  // `11 to 1 p.m.` goes over noon.
  const late = second.hour >= 12 ? 12 : 0, own = (hour % 12) + late;
  return expression(source, t, t + 1, 'TIME', { kind: 'clock', hour: own < second.hour || hour === 12 ? own : (own + 12) % 24, minute: 0, zone: null });
}

/** `at 0415 on Saturday`: four figures are an hour where a day stands behind them. */
function isNamedHour(source: Source, t: number): boolean {
  const led = wordAt(source, t - 1), at = wordAt(source, t + 1) === W.on ? t + 2 : t + 1;
  if (led !== W.at && led !== W.by && led !== W.until && led !== W.from && led !== W.since && led !== W.around && led !== W.about) return false;
  return at < source.tokens.count && readDay(source, at) !== null;
}

/** A figure with a point and a measure after it is no clock time. */
const isMeasured = (source: Source, t: number): boolean => words.isMeasure(wordAt(source, t + 3)) || words.isMark(source, t + 3, 0x25);

/** `won 21:15`, `ratio of 10:12`: a colon between figures that counts something. */
function isScore(source: Source, t: number): boolean {
  const before = wordAt(source, t - 1);
  return before !== W.at && before !== W.by && before !== W.until && before !== W.from && before !== W.since && before !== W.before && before !== W.after
    && before !== W.around && before !== W.about && before !== W.till && !((before === W.to || before === W.and) && source.tokens.kind[t - 2] === Token.number);
}

/** `4 in the morning`, `6 o'clock`, `ten at night`. */
function hourInWords(source: Source, t: number): Expression | null {
  const { tokens, text } = source;
  const figures = tokens.kind[t] === Token.number && tokens.end[t]! - tokens.start[t]! <= 2 ? Number(text.slice(tokens.start[t], tokens.end[t])) : wordValue(source, t);
  if (!(figures >= 1 && figures <= 12)) return null;
  const clockWord = wordAt(source, t + 1) === W["o'clock"];
  let at = clockWord ? t + 2 : t + 1, hour = figures;
  let part: string | undefined;
  if ((wordAt(source, at) === W.in && wordAt(source, at + 1) === W.the) || wordAt(source, at) === W.at) {
    const word = wordAt(source, at) === W.at ? at + 1 : at + 2;
    part = words.partOf(wordAt(source, word));
    if (part !== undefined && !(wordAt(source, at) === W.at && part !== 'NI')) at = word + 1;
    else part = undefined;
  }
  const meridiem = part === undefined ? wordAt(source, at) : 0;
  if (meridiem !== 0 && (meridiem === W['a.m.'] || meridiem === W['p.m.'] || meridiem === W.am || meridiem === W.pm)) {
    part = meridiem === W['a.m.'] || meridiem === W.am ? 'MO' : 'AF';
    at++;
  }
  const past = minutesBefore(source, t), first = past === null ? t : past.first;
  if (!clockWord && part === undefined && (past === null || past.minutes !== 30)) return null;
  if (part !== undefined && part !== 'MO' && hour < 12) hour += 12;
  if (part === 'MO' && hour === 12) hour = 0;
  const clock = past === null ? { hour, minute: 0 } : { hour: past.minutes < 0 ? (hour + 23) % 24 : hour, minute: (60 + past.minutes) % 60 };
  const found = withDay(source, t, at, tokens.end[at - 1]!, clock, null);
  return first === t ? found : { ...found, first, start: tokens.start[first]! };
}

/** `half past`, `half-past`, `a quarter to` before the hour. */
function minutesBefore(source: Source, t: number): { readonly first: number; readonly minutes: number } | null {
  const parts = words.hyphenParts(source, t - 1);
  if (parts !== null) return parts.length === 2 && parts[0]!.id === W.half && parts[1]!.id === W.past ? { first: t - 1, minutes: 30 } : null;
  const by = wordAt(source, t - 1), portion = wordAt(source, t - 2);
  if (by === W.past && portion === W.half) return { first: t - 2, minutes: 30 };
  if ((by !== W.past && by !== W.to) || portion !== W.quarter) return null;
  return { first: wordAt(source, t - 3) === W.a ? t - 3 : t - 2, minutes: by === W.past ? 15 : -15 };
}

/** `9am-5pm` in one word: two clock times. */
export function readHoursInWord(source: Source, t: number): readonly [Expression, Expression] | null {
  const { tokens, text } = source, from = readClock(text, tokens.start[t]!), hyphen = from?.end ?? 0, to = from?.meridiem === true && text.charCodeAt(hyphen) === 0x2d ? readClock(text, hyphen + 1) : null;
  if (from === null || to === null || !to.meridiem || to.end !== tokens.end[t]) return null;
  const hour = ({ hour, minute, start, end }: typeof from): Expression => ({ ...expression(source, t, t + 1, 'TIME', { kind: 'clock', hour, minute, zone: null }), start, end });
  return [hour(from), hour(to)];
}
