/** Expressions around a year: years, decades, seasons, holidays, and words that point to past, present or future. */
import { holidays, holidayThings } from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { Shape, Token, type Source } from '../../text/scan.ts';
import { shortYearAt, yearAt } from '../written/date.ts';
import type { Deixis, Expression } from './meaning.ts';
import { leadingFigures, wordValue } from './quantity.ts';
import { withEarly, withPortion } from './portions.ts';
import { deixisAt, deixisOf, expression } from './before.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';

const PREPOSITIONS = new Set('in since by until from to of for between and through during before after late early mid fiscal till around about or circa than'.split(' ').map(intern));
const SEASON_LED = new Set('in since by until till during of'.split(' ').map(intern));
const FIRST_YEAR = 1900, LAST_YEAR = 2059;

/** `the 1988 quarter`, `the 1988 third quarter`: the year is part of the period's name. */
function belongsToPeriod(source: Source, t: number): boolean {
  const id = wordAt(source, t), unit = words.unitOf(words.ordinalOf(id) === undefined ? id : wordAt(source, t + 1));
  return unit !== undefined && !unit.plural && (unit.code === 'Q' || unit.code === 'P');
}

/** A year in four figures at the token. */
export function readYear(source: Source, t: number, floor: number): Expression | null {
  const { tokens } = source;
  const year = yearAt(source, t);
  if (year === 0) return readShortYear(source, t, floor);
  if (isInsideFigure(source, t)) return null;
  const before = t > 0 ? wordAt(source, t - 1) : 0, after = wordAt(source, t + 1);
  if (belongsToPeriod(source, t + 1)) return null;
  const led = PREPOSITIONS.has(before);
  if ((year < FIRST_YEAR || year > LAST_YEAR) && !(led && year >= 1100 && year <= 2200)) return null;
  if (words.isCounted(after) || words.isMeasure(after) || words.unitOf(after)?.plural === true) return null;
  if (before === W.about || before === W.than || before === W.some || before === W.nearly || before === W.over) return null;
  if (isLabel(before) || (t > 0 && tokens.kind[t - 1] === Token.mark && tokens.word[t - 1] === words.DOLLAR)) return null;
  let first = t;
  const fiscalYear = before === W.year && wordAt(source, t - 2) === W.fiscal && t - 2 >= floor;
  if (fiscalYear || (before === W.fiscal && t - 1 >= floor)) {
    first = fiscalYear ? t - 2 : t - 1;
    return expression(source, first, t + 1, 'DATE', { kind: 'year', year });
  }
  first = withPortion(source, withEarly(source, t, floor), floor);
  if (first === t && before === W.year && t - 1 >= floor) first = wordAt(source, t - 2) === W.the && t - 2 >= floor ? t - 2 : t - 1;
  return expression(source, first, t + 1, 'DATE', { kind: 'year', year });
}

/** `in '98`, `since '05`, `the class of '68`: a sign and two figures, behind a word that leads to a year. */
function readShortYear(source: Source, t: number, floor: number): Expression | null {
  const year = t - 1 >= floor && PREPOSITIONS.has(wordAt(source, t - 2)) ? shortYearAt(source, t - 1) : 0;
  return year === 0 ? null : expression(source, t - 1, t + 1, 'DATE', { kind: 'year', year });
}

/** What stands before a day; a score or a share stands behind others. */
const LEADS_TO_DAY = new Set('since after before on of until like during following post pre'.split(' ').map(intern));
const isOfAttacks = wordSet('attack attacks terror terrorist terrorists terrorism hijacker hijackers commission memorial museum families family victim victims survivor survivors widow widows anniversary plot plotters mastermind tragedy era bill responders');

/** `9/11`: the day of 2001, where it is no fraction and no part of a date in figures. */
export function readAttacks(source: Source, t: number): Expression | null {
  const { tokens, text } = source, end = tokens.end[t + 2] ?? 0;
  if (tokens.kind[t] !== Token.number || !text.startsWith('9/11', tokens.start[t]) || end - tokens.start[t]! !== 4 || (t > 0 && words.adjoins(source, t) && tokens.kind[t - 1] !== Token.quote)) return null;
  const behind = text.charCodeAt(end);
  if (behind === 0x2f || behind === 0x25 || behind === 0x5f || (yearAt(source, t + 3) > 0)) return null;
  const opens = t === 0 || (tokens.kind[t - 1] !== Token.word && tokens.kind[t - 1] !== Token.number && tokens.kind[t - 1] !== Token.clitic);
  if (wordAt(source, t + 3) === W.of || !(opens || LEADS_TO_DAY.has(wordAt(source, t - 1)) || isOfAttacks(wordAt(source, t + 3)))) return null;
  return expression(source, t, t + 3, 'DATE', { kind: 'date', year: 2001, month: 9, day: 11, weekday: null });
}

/** What a number is the name of: `room 2019`, `page 1984`. */
const isLabel = wordSet('room page flight highway route section article line model channel number bus train block unit gate box');

/** `$1,998`, `1.1998`, `1998-12`, `#1998`, `No. 1998`: four figures of something else. */
function isInsideFigure(source: Source, t: number): boolean {
  const { tokens, text } = source;
  const start = tokens.start[t]!, end = tokens.end[t]!;
  if (t > 0 && words.adjoins(source, t)) {
    const unit = text.charCodeAt(start - 1);
    if (unit !== 0x28 && unit !== 0x2d && unit !== 0x2013 && unit !== 0x2014 && unit !== 0x22 && unit !== 0x27 && unit !== 0x5b && unit !== 0x2f && (unit < 0x2018 || unit > 0x201e)) return true;
    if (unit === 0x2d && t > 1 && charClass(text.charCodeAt(start - 2)) !== Char.digit && charClass(text.charCodeAt(start - 2)) !== Char.space) return true;
  }
  const next = text.charCodeAt(end), digit = charClass(text.charCodeAt(end + 1)) === Char.digit;
  if (digit && (next === 0x2e || next === 0x2c || next === 0x3a || next === 0x2f)) return true;
  return next === 0x25 || next === 0x24;
}

/** `nineteen ninety-four`, `two thousand` after `the year`. */
export function readSpeltYear(source: Source, t: number, floor: number): Expression | null {
  const century = words.yearWords(wordAt(source, t));
  if (wordAt(source, t) === W.two && wordAt(source, t + 1) === W.thousand && wordAt(source, t - 1) === W.year) {
    const first = wordAt(source, t - 2) === W.the ? t - 2 : t - 1;
    return first < floor ? null : expression(source, first, t + 2, 'DATE', { kind: 'year', year: 2000 });
  }
  if (century === undefined) return null;
  const ten = words.tensOf(wordAt(source, t + 1));
  const joined = ten === undefined ? wordValue(source, t + 1) : ten;
  if (joined < 20 || joined > 99) return null;
  const one = ten === undefined ? undefined : words.smallNumberOf(wordAt(source, t + 2));
  const next = one !== undefined && one > 0 && one < 10 ? t + 3 : t + 2;
  return expression(source, t, next, 'DATE', { kind: 'year', year: century * 100 + joined + (next === t + 3 ? one! : 0) });
}

/** Before `1980's`, where it is no year: `the late 1980's`, `the mid-1990's`. */
const isOfDecade = wordSet('the early late mid');

/** `the late 1970s`, `the '80s`, `the nineties`. */
export function readDecade(source: Source, t: number, floor: number): Expression | null {
  const { tokens, text } = source;
  let decade = words.decadeOf(wordAt(source, t)) ?? -1, first = t, next = t + 1;
  if (decade >= 0) {
    decade += 190;
    const century = t - 1 >= floor ? words.yearWords(wordAt(source, t - 1)) : undefined;
    if (century !== undefined) {
      decade = decade - 190 + century * 10;
      first--;
    } else if (wordAt(source, t - 1) !== W.the && wordAt(source, t - 1) !== W.early && wordAt(source, t - 1) !== W.late) return null;
  } else {
    // `the 1980's`: the sign and the letter are tokens of their own
    const apart = tokens.kind[t] === Token.number;
    if (apart && (wordAt(source, t + 2) !== W.s || tokens.kind[t + 1] !== Token.quote || !words.adjoins(source, t + 2) || !isOfDecade(wordAt(source, t - 1)))) return null;
    const length = tokens.end[t]! - tokens.start[t]! + (apart ? 1 : 0);
    const figures = leadingFigures(source, tokens.start[t]!, tokens.end[t]!);
    if (figures < 0 || figures % 10 !== 0 || (!apart && text.charCodeAt(tokens.end[t]! - 1) !== 0x73)) return null;
    if (apart) next = t + 3;
    if (length === 5 && figures >= 1100 && figures <= 2090) decade = figures / 10;
    else if (length === 3 && tokens.kind[t - 1] === Token.quote && words.adjoins(source, t)) {
      decade = 190 + figures / 10;
      first--;
    } else if (length === 3 && apart && figures >= 20) decade = 190 + figures / 10;
    else return null;
  }
  first = withPortion(source, first, floor);
  const id = first - 1 >= floor ? wordAt(source, first - 1) : 0;
  const parts = first - 1 >= floor ? words.hyphenParts(source, first - 1) : null;
  if (id === W.early || id === W.late || id === W.mid || (parts !== null && parts[0]!.id === W.mid)) first--;
  if (first - 1 >= floor && wordAt(source, first - 1) === W.the) first--;
  first = withPortion(source, first, floor);
  return expression(source, first, next, 'DATE', { kind: 'decade', decade });
}

/** `last fall`, `this summer`, `the winter of 1994`, `the early summer`. */
export function readSeason(source: Source, t: number, floor: number, season: string): Expression | null {
  const id = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  let first = t, next = t + 1, deixis: Deixis | null = deixisOf(id), year: number | null = null;
  const ambiguous = season === 'SP' || season === 'FA' || words.isCapital(source, t);
  if (id === W.every || id === W.each) return expression(source, t - 1, t + 1, 'SET', { kind: 'set', value: `XXXX-${season}` });
  if (deixis !== null) {
    first--;
    const before = first - 1 >= floor ? wordAt(source, first - 1) : 0;
    if (before === W.this) {
      first--;
      if (id === W.past) deixis = -1;
    } else first = withEarly(source, first, floor);
  } else {
    if (id === W.early || id === W.late || id === W.mid) first--;
    if (first - 1 >= floor && wordAt(source, first - 1) === W.the) first--;
    const noun = words.isNounAfter(source, t + 1) && wordAt(source, t + 1) !== W.of && !source.text.startsWith('ing', source.tokens.end[t + 1]! - 3);
    if (noun || (first === t && (ambiguous || !SEASON_LED.has(id)))) {
      if (yearAt(source, t + 1) === 0) return null;
    }
  }
  const of = wordAt(source, next) === W.of ? next + 1 : next;
  const spelt = of > next ? readSpeltYear(source, of, 0) : null;
  if (spelt?.meaning.kind === 'year') [year, next] = [spelt.meaning.year, spelt.next];
  else if (of < source.tokens.count && yearAt(source, of) > 0) [year, next] = [yearAt(source, of), of + 1];
  else if (of + 1 < source.tokens.count && shortYearAt(source, of) > 0) [year, next] = [shortYearAt(source, of), of + 2];
  if (deixis === null && year === null && season === 'FA' && words.isCapital(source, t) === false && wordAt(source, first) === W.the && wordAt(source, t) === W.fall) return null;
  if (deixis === null && year === null && season === 'SP' && wordAt(source, first - 1) !== W.in && wordAt(source, first - 1) !== W.until && wordAt(source, first - 1) !== W.by) return null;
  if (deixis === null && of > next && wordAt(source, next) === W.of && year === null) return null;
  return expression(source, first, next, 'DATE', { kind: 'season', season, year, deixis });
}

const THEN = intern('then');
const isThing = wordSet(holidayThings);
const holidayRows = holidays.map(({ words: phrase }) => phrase.split(' ').map(intern));
const holidayFirst = new Map<number, number[]>();
holidays.forEach(({ words: phrase }, index) => {
  const first = intern(phrase.split(' ')[0]!.replace("'s", ''));
  holidayFirst.set(first, [...(holidayFirst.get(first) ?? []), index]);
});

/** A holiday by its name: `Christmas Eve`, `Thanksgiving Day`. */
export function readHoliday(source: Source, t: number, floor: number): Expression | null {
  const id = wordAt(source, t);
  const rows = id === 0 ? undefined : holidayFirst.get(id);
  if (rows === undefined || !words.isCapital(source, t)) return null;
  for (const index of rows) {
    const length = matches(source, t, holidayRows[index]!);
    if (length === 0) continue;
    if (isThing(wordAt(source, t + length))) return null;
    const deixis = t - 1 >= floor ? deixisAt(source, t - 1) : null;
    const year = yearAt(source, t + length);
    if (length === 1 && (source.tokens.shape[t + 1] ?? 0) & Shape.capital && wordAt(source, t + 1) !== 0 && year === 0) return null;
    return expression(source, deixis === null ? t : t - 1, t + length + (year > 0 ? 1 : 0), 'DATE', { kind: 'holiday', index, year: year > 0 ? year : null, deixis });
  }
  return null;
}

/** Number of tokens that the words of the row take; the `'s` of a word is a token of its own. 0 where they are not there. */
function matches(source: Source, t: number, row: readonly number[]): number {
  let i = t;
  for (const id of row) {
    if (i >= source.tokens.count) return 0;
    if (source.tokens.word[i] === id) i++;
    else if (source.tokens.kind[i + 1] === Token.clitic && lookUp(source.text, source.tokens.start[i]!, source.tokens.end[i + 1]!) === id) i += 2;
    else return 0;
  }
  return i - t;
}

/** `the past two years`, `the past several months`: a stretch of time, not the past. */
function beginsQuantity(source: Source, t: number): boolean {
  const id = wordAt(source, t);
  return source.tokens.kind[t] === Token.number || wordValue(source, t) >= 0 || words.isVague(id) || id === W.couple || id === W.dozen || words.unitOf(id) !== undefined
    || words.isUnitAdjective(id) || words.seasonOf(id) !== undefined;
}

function isPastVerb({ tokens, text }: Source, t: number): boolean {
  const end = tokens.end[t] ?? 0;
  return tokens.kind[t] === Token.word && (words.isPast(tokens.word[t]!) || (end - tokens.start[t]! > 4 && text.charCodeAt(end - 1) === 0x64 && text.charCodeAt(end - 2) === 0x65));
}

/** `now`, `recently`, `soon`, `the future`, `the past`, `the near future`. */
export function readReference(source: Source, t: number, floor: number): Expression | null {
  const id = wordAt(source, t), value = words.referenceOf(id);
  const before = t - 1 >= floor ? wordAt(source, t - 1) : 0;
  if (value === 'FUTURE_REF') {
    const next = wordAt(source, t + 1);
    if (before === W.was || before === W.were || before === W.had || isPastVerb(source, t + 1)) return null; // `was soon released`, `soon became`: it tells of the past
    if (before === W.as || before === W.too || next === W.after || next === W.as) return null;
    return expression(source, t, t + 1, 'DATE', { kind: 'reference', value });
  }
  if (value === 'PAST_REF') {
    const more = before === W.more ? t - 1 : t;
    return before === W.most || before === W.as ? null : expression(source, more, t + 1, 'DATE', { kind: 'reference', value });
  }
  if (value === 'PRESENT_REF' && (before === W.every || (before !== W.between && wordAt(source, t + 1) === W.and && (wordAt(source, t + 2) === THEN || wordAt(source, t + 2) === W.again)))) return null; // `every now and then`
  if (value === 'PRESENT_REF') return expression(source, before === W.just || before === W.right ? t - 1 : t, t + 1, 'DATE', { kind: 'reference', value });
  if (id !== W.future && id !== W.past) return null;
  let first = t - 1;
  if ((id === W.future || before === W.recent) && (before === W.recent || before === W.near || before === W.distant || before === W.foreseeable || before === W.immediate)) first--;
  if (first < floor || wordAt(source, first) !== W.the || beginsQuantity(source, t + 1) || wordAt(source, t + 1) === W.of) return null;
  const preposition = wordAt(source, first - 1);
  if (preposition !== W.in && preposition !== W.for && preposition !== W.into && preposition !== W.over) return null;
  return expression(source, first, t + 1, 'DATE', { kind: 'reference', value: id === W.future ? 'FUTURE_REF' : 'PAST_REF' });
}
