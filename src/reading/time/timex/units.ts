/** Expressions around a unit of time: `nearly two years`, `last week`, `the third quarter of 1990`, `a year ago`, `every month`. */
import { intern } from '../../lexicon/vocabulary.ts';
import { Token, type Source } from '../../text/scan.ts';
import { readDate, yearAt } from '../written/date.ts';
import { endOf, readAccounting, readCentury } from './accounting.ts';
import { endsThere, expression, readBefore, withBounds, type Before } from './before.ts';
import { duration } from './lengths.ts';
import type { Deixis, Expression } from './meaning.ts';
import { portionBefore, withEarly, withPortion } from './portions.ts';
import { quantityEndingAt } from './quantity.ts';
import * as words from './words.ts';
import { W, wordAt, type Unit } from './words.ts';

/** After `one day`: words that make it a length of time. */
const MEASURED = new Set('a of after before later in and or ago earlier each every to per'.split(' ').map(intern));
const LASTING = new Set('for within in after lasting last over'.split(' ').map(intern));
/** `hours later`, `minutes before the vote` */
const SINCE = new Set('later earlier before after'.split(' ').map(intern));
const isPreposition = (id: number): boolean => PREPOSITIONS.has(id);
const PREPOSITIONS = new Set('in for within after over about nearly almost than of until during to at by since around through from lasting least every just only took takes take spent given gave needed and but or barely before as another last'.split(' ').map(intern));

/** `“This Week”`: the name of a programme. */
const isName = (source: Source, t: number): boolean => words.isCapital(source, t) && t > 1 && words.isCapital(source, t - 1) && source.tokens.kind[t - 2] === Token.quote;

/** The expression whose unit stands at token `t`; tokens before `floor` are spoken for. */
export function readUnit(source: Source, t: number, floor: number, unit: Unit): Expression | null {
  if (words.isCapital(source, t) && t > 0 && words.isCapital(source, t - 1) && unit.code === 'D' && !unit.plural) return null; // `Women's Day`
  if (isName(source, t)) return null;
  if (unit.code === 'TS' && !unit.plural && wordAt(source, t - 1) === W.every && words.unitOf(wordAt(source, t + 1)) !== undefined) return null; // `every second year`
  const before = readBefore(source, t, floor, unit);
  const next = wordAt(source, t + 1);
  if (next === W.old || (next === W.of && wordAt(source, t + 2) === W.age)) return null;
  switch (unit.code) {
    case 'Q':
    case 'H':
    case 'P':
      return readAccounting(source, t, before, unit, floor);
    case 'CE':
      return readCentury(source, t, before, unit, floor);
    default: {
      const found = readPlain(source, t, before, unit, floor);
      // `the end of last month`
      const first = found?.type === 'DATE' && found.meaning.kind === 'unit' && !found.meaning.ago ? withPortion(source, found.first, floor) : -1;
      return found === null || first < 0 || first === found.first ? found : { ...found, first, start: source.tokens.start[first]! };
    }
  }
}

function readPlain(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  const { determiner, deixis, quantity, ordinal } = before, { code } = unit;
  const next = wordAt(source, t + 1);
  if (determiner === W.each || determiner === W.every) return expression(source, withTimes(source, before.first, floor), t + 1, 'SET', { kind: 'set', value: setOf(code, quantity?.amount ?? ordinal ?? (before.adjective === W.other ? 2 : 1)) });
  // `each of the past three years`
  if (quantity !== null || (unit.plural && deixis !== null)) {
    if (code === 'TS' && !unit.plural && quantity?.amount !== 1) return null;
    if (quantity?.amount === 0) return null; // `a zero-day flaw`
    if (quantity?.amount === 1 && code === 'D' && !unit.plural && deixis === null && !isPreposition(wordAt(source, before.first - 1)) && !MEASURED.has(next)) {
      return expression(source, before.first, t + 1, 'DATE', { kind: 'reference', value: 'FUTURE_REF' });
    }
    return duration(source, t, before, unit, floor);
  }
  if (unit.plural) {
    if (code === 'WE' && before.first === t) return expression(source, t, t + 1, 'SET', { kind: 'set', value: 'XXXX-WXX-WE' });
    if (code === 'D' && determiner === W.these) return expression(source, before.first, t + 1, 'DATE', { kind: 'reference', value: 'PRESENT_REF' });
    if (determiner !== 0 && determiner !== W.the && determiner !== W.these) return null;
    if (code === 'Y' && before.first === t && t > 1 && words.isCapital(source, t - 1) && !isPreposition(wordAt(source, t - 1)) && source.tokens.kind[t - 1] === Token.word && (wordAt(source, t - 2) === W.the || words.isCapital(source, t - 2))) return null; // `the Crane years`
    if (code === 'TS' || (code === 'D' && next === W.when) || (wordAt(source, before.first - 1) === W.of && wordAt(source, before.first - 2) === W.matter)) return null;
    if (code === 'TH' && (before.quality === W.early || before.quality === W.late || wordAt(source, t - 1) === W.small)) return null; // a part of the day
    if (code.startsWith('T') && before.first === t && !LASTING.has(wordAt(source, t - 1)) && next !== W.ago && !SINCE.has(next)) return null;
    if (before.first < t && before.quality === 0 && before.ordinal === null && next !== W.ahead && next !== W.ago && code !== 'Y' && code !== 'DE') return duration(source, t, { ...before, first: t }, unit, floor);
    return duration(source, t, before, unit, floor);
  }
  // `all week`
  if (before.first === t && t - 1 >= floor && wordAt(source, t - 1) === W.all && (code === 'D' || code === 'W' || code === 'M' || code === 'Y') && source.tokens.kind[t + 1] !== Token.clitic && !words.isNounAfter(source, t + 1)) {
    return expression(source, t - 1, t + 1, 'DURATION', { kind: 'duration', unit: code, amount: 1 });
  }
  if (code === 'Y' && determiner === W.the && next === W.two && wordAt(source, t + 2) === W.thousand) return expression(source, before.first, t + 3, 'DATE', { kind: 'year', year: 2000 });
  if (code === 'Y' && before.adjective === W.fiscal && yearAt(source, t + 1) > 0) return expression(source, t - 1, t + 2, 'DATE', { kind: 'year', year: yearAt(source, t + 1) });
  if ((code === 'Y' && determiner === W.the && yearAt(source, t + 1) > 0)) return expression(source, before.first, t + 2, 'DATE', { kind: 'year', year: yearAt(source, t + 1) });
  const half = determiner === W.an && wordAt(source, before.first - 1) === W.half && before.first - 1 >= floor;
  if (half && code === 'TH') return expression(source, before.first - 1, t + 1, 'DURATION', { kind: 'duration', unit: 'TM', amount: 30 });
  if (code === 'Y' && deixis === null && determiner !== W.the && source.tokens.kind[t + 1] === Token.clitic && wordAt(source, t + 2) === W.end) return expression(source, t, t + 3, 'DATE', { kind: 'unit', unit: 'Y', count: 0, ago: false });
  if (code === 'Y' && next === W.end && deixis === null) {
    const around = wordAt(source, before.first - 1) === W.around ? before.first - 1 : before.first;
    return expression(source, around, t + 2, 'DATE', { kind: 'unit', unit: 'Y', count: 0, ago: false });
  }
  if (before.yearAgo) return null;
  if (deixis === null && (determiner === W.this || before.quality === W.current)) {
    if (code === 'TS' || code === 'TM' || code === 'TH' || code === 'D') return null;
    return expression(source, withEarly(source, before.first, floor), t + 1, 'DATE', { kind: 'unit', unit: code, count: 0, ago: false });
  }
  if (code === 'W' && (ordinal !== null || (deixis === -1 && determiner === W.the)) && (next === W.of || next === W.in)) {
    const of = readDate(source, t + 2, source.tokens.count);
    if (of !== null && of.month !== null && of.day === null) return expression(source, before.first, of.next, 'DATE', { kind: 'month', year: of.year, month: of.month, deixis: null, yearDeixis: null });
  }
  if (deixis !== null) return readDeictic(source, t, before, unit, deixis, floor);
  if (ordinal !== null && code === 'D') return expression(source, determiner === W.the || determiner === W.a || words.isPossessive(determiner) ? before.first + 1 : before.first, t + 1, 'DATE', { kind: 'nth-day' });
  if (ordinal !== null && code !== 'D') return null;
  if (determiner === W.a || determiner === W.an) return readIndefinite(source, t, before, unit, floor);
  if (determiner === W.the || determiner === W.that) return readDefinite(source, t, before, unit);
  return null;
}

/** `once a month`, `twice every four years`, `three times a week`: how many times belongs to it. */
function withTimes(source: Source, first: number, floor: number): number {
  const id = first - 1 >= floor ? wordAt(source, first - 1) : 0;
  if (id === W.once || id === W.twice) return first - 1;
  return id === W.times ? quantityEndingAt(source, first - 2, floor)?.first ?? first : first;
}

function setOf(code: string, amount: number): string {
  return code.startsWith('T') ? `PT${amount}${code[1]}` : code === 'WE' ? 'XXXX-WXX-WE' : code === 'DE' ? `P${amount * 10}Y` : `P${amount}${code}`;
}

/** `last week`, `the next day`, `the past year`. */
function readDeictic(source: Source, t: number, before: Before, unit: Unit, deixis: Deixis, floor: number): Expression | null {
  const { code } = unit;
  if (code === 'TS' || code === 'TM') return null;
  const first = withEarly(source, before.first, floor);
  if (code === 'TH') return before.determiner === W.the ? expression(source, first, t + 1, 'DURATION', { kind: 'duration', unit: 'TH', amount: 1 }) : null;
  const next = wordAt(source, t + 1) === W.or && (wordAt(source, t + 2) === W.so || wordAt(source, t + 2) === W.two) ? t + 3 : t + 1;
  return expression(source, first, next, code === 'DE' && deixis === -1 ? 'DURATION' : 'DATE', { kind: 'unit', unit: code, count: deixis, ago: false });
}

/** `a week`, `an hour`: a stretch of time after a preposition, else how often. */
function readIndefinite(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  const { code } = unit, next = wordAt(source, t + 1);
  if (code === 'TS' || code === 'WE') return null;
  if (before.quality !== 0 || before.adjective === W.fiscal || before.adjective === W.calendar || before.adjective === W.school || before.adjective === W.financial) return null;
  const bounded = withBounds(source, before.first, floor);
  const previous = bounded < before.first ? W.in : before.first > 0 ? wordAt(source, before.first - 1) : 0;
  if (next === W.ago || next === W.earlier || next === W.later || next === W.before || next === W.or || before.adjective !== 0) return duration(source, t, before, unit, floor);
  if (before.first > 0 && !isPreposition(previous) && isRate(source, before.first - 1)) return expression(source, withTimes(source, before.first, floor), t + 1, 'SET', { kind: 'set', value: setOf(code, 1) });
  return duration(source, t, before, unit, floor);
}

const RATED = new Set('once twice times million billion trillion percent dozen hundred thousand fold'.split(' ').map(intern));
const NOT_RATED = new Set('was has is this his does takes lasts its us as needs gives says thus perhaps always across plus'.split(' ').map(intern));

/** What is counted by the `a day` after it: a number, `twice`, a plural. */
function isRate(source: Source, t: number): boolean {
  const { tokens, text } = source;
  if (tokens.kind[t] === Token.number) return true;
  if (tokens.kind[t] !== Token.word) return false;
  const unit = words.unitOf(tokens.word[t]!);
  if (RATED.has(tokens.word[t]!) || (unit !== undefined && unit.code !== 'H')) return true;
  return text.charCodeAt(tokens.end[t]! - 1) === 0x73 && tokens.end[t]! - tokens.start[t]! > 3 && !NOT_RATED.has(tokens.word[t]!) && !words.isCapital(source, t);
}

/** `the week`, `the day before`, `that month`. */
function readDefinite(source: Source, t: number, before: Before, unit: Unit): Expression | null {
  const { code } = unit, { first, determiner, quality } = before, next = wordAt(source, t + 1);
  if (code.startsWith('T') || (code === 'DE' && portionBefore(source, first) === 0) || code === 'ML') return null;
  if (code === 'WE') return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: 'WE', count: -1, ago: false, open: true });
  if (code === 'D') {
    const earlier = wordAt(source, first - 2);
    if (determiner === W.the && wordAt(source, first - 1) === W.in && (earlier === W.earlier || earlier === W.later)) return expression(source, first, t + 1, 'DATE', { kind: 'day', days: 0 });
    if (next === W.before || next === W.after) {
      const relative = words.relativeDayOf(wordAt(source, t + 2));
      const days = next === W.before ? -1 : 1;
      if (relative !== undefined) return expression(source, first, t + 3, 'DATE', { kind: 'day', days: relative + days });
      // `the day before the vote` is reckoned from the vote; `the day before, he had sung` from the day spoken of
      if (endsThere(source, t + 2)) return expression(source, first, t + 2, 'DATE', { kind: 'open', unit: 'D', days });
      return expression(source, first, t + 1, 'DATE', { kind: 'open', unit: 'D', days: null });
    }
    if (quality === W.same) return expression(source, first, t + 1, 'DATE', { kind: 'open', unit: 'D' });
    return null;
  }
  if (code === 'W' && next === W.of) {
    const date = readDate(source, t + 2, source.tokens.count);
    if (date?.month != null && date.day !== null) {
      return expression(source, first, date.next, 'DATE', { kind: 'date', year: date.year, month: date.month, day: date.day, weekday: date.weekday, part: 'W' });
    }
  }
  if (code === 'Y' && determiner === W.that) return null;
  // `the year before`, where the clause ends
  if ((next === W.before || next === W.after) && determiner === W.the && first === t - 1 && endsThere(source, t + 2)) return expression(source, first, t + 2, 'DATE', { kind: 'unit', unit: code, count: next === W.before ? -1 : 1, ago: false });
  const ended = code === 'W' || code === 'Y' ? endOf(source, t + 1, code) : null;
  if (ended !== null) return expression(source, first, t + 1, 'DATE', ended);
  return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: code, count: 0, ago: false });
}
