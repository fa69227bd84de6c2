/** Expressions around a unit of time: `nearly two years`, `last week`, `the third quarter of 1990`, `a year ago`, `every month`. */
import { intern, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { Token, type Source } from '../../text/scan.ts';
import { readDate, yearAt } from '../written/date.ts';
import type { Deixis, Expression, Meaning, TimexType } from './meaning.ts';
import { quantityEndingAt, type Quantity } from './quantity.ts';
import * as words from './words.ts';
import { W, wordAt, type Unit } from './words.ts';

/** All that stands before a unit, read from right to left. */
interface Before {
  first: number;
  quantity: Quantity | null;
  deixis: Deixis | null;
  ordinal: number | null;
  /** `latest`, `recent`, `early` and the like. */
  quality: number;
  determiner: number;
  year: number | null;
  /** `last year's`, `this year's` before a quarter or a half. */
  yearDeixis: Deixis | null;
  yearAgo: boolean;
  adjective: number;
}

/** Deixis of the word at the token. `Following Monday's debate` and `Coming Friday` are no days of a run: those two need an article. */
export function deixisAt(source: Source, t: number): Deixis | null {
  const id = wordAt(source, t), deixis = deixisOf(id);
  if (id !== W.following && id !== W.coming) return deixis;
  const before = wordAt(source, t - 1);
  return before === W.the || before === W.this || before === W.these ? deixis : null;
}

export function deixisOf(id: number): Deixis | null {
  return words.isBefore(id) ? -1 : words.isAfter(id) ? 1 : words.isThis(id) ? 0 : null;
}

function readBefore(source: Source, t: number, floor: number, unit: Unit): Before {
  const before: Before = { first: t, quantity: null, deixis: null, ordinal: null, quality: 0, determiner: 0, year: null, yearDeixis: null, yearAgo: false, adjective: 0 };
  let l = t - 1;
  const at = (): number => (l >= floor ? wordAt(source, l) : 0);
  const take = (): void => {
    before.first = l;
    l--;
  };
  while (words.isUnitAdjective(at()) && t - l < 4) {
    before.adjective = at();
    take();
  }
  if (at() === W['year-ago'] || at() === W['year-earlier']) {
    before.yearAgo = true;
    take();
  }
  // `the 1988 quarter` names its year; no text counts so many quarters.
  const yearFirst = !unit.plural && (unit.code === 'Q' || unit.code === 'P') && l >= floor && yearAt(source, l) > 0;
  before.quantity = yearFirst ? null : quantityEndingAt(source, l, floor);
  if (before.quantity !== null) {
    before.first = before.quantity.first;
    l = before.first - 1;
  }
  for (let steps = 0; steps < 3; steps++) {
    const id = at(), ordinal = words.ordinalOf(id);
    if (id === 0 || (id === W.last && unit.plural && before.quantity !== null && LASTS.has(wordAt(source, l - 1)))) break; // `to last four weeks`
    if (ordinal !== undefined && before.ordinal === null) before.ordinal = ordinal;
    else if (id === W.last && before.ordinal === null && before.deixis === null) before.deixis = -1;
    else if (words.isAfter(id) || words.isBefore(id)) {
      if (before.deixis !== null || (deixisAt(source, l) === null && !unit.plural)) break;
      before.deixis = deixisOf(id);
    }
    else if (id === W.current) before.deixis ??= 0;
    else if (words.isLatest(id) || id === W.early || id === W.late || id === W.final || id === W.fiscal || id === W.full) before.quality ||= id;
    else if (words.isYearAgo(id)) before.yearAgo = true;
    else break;
    take();
  }
  if (l >= floor && source.tokens.kind[l] === Token.number && yearAt(source, l) > 0 && before.quantity === null) {
    before.year = yearAt(source, l);
    take();
  }
  if (l - 1 >= floor && source.tokens.kind[l] === Token.clitic && wordAt(source, l - 1) === W.year) {
    const deixis = l - 2 >= floor ? deixisOf(wordAt(source, l - 2)) : null;
    if (deixis !== null) {
      before.yearDeixis = deixis;
      before.first = l - 2;
      return before;
    }
  }
  const id = at();
  // `a three hour meeting`, `said that four days were enough`: the quantity stands without them.
  if (before.deixis !== null && id === W.that) return before;
  if (before.quantity !== null && (id === W.a || id === W.an || id === W.that || (id === W.this && unit.plural) || words.isPossessive(id))) return before;
  if (words.isDeterminer(id)) {
    before.determiner = id;
    take();
  }
  return before;
}

const APPROXIMATE: readonly (readonly string[])[] = [
  ['nearly'], ['almost'], ['about'], ['around'], ['approximately'], ['roughly'], ['at', 'least'], ['at', 'most'], ['up', 'to'], ['no', 'more', 'than'], ['no', 'less', 'than'],
  ['no', 'fewer', 'than'], ['more', 'than'], ['less', 'than'], ['fewer', 'than'],
];
const approximate = APPROXIMATE.map((list) => list.map(intern)).sort((a, b) => b.length - a.length);

const endsBounds = wordSet(APPROXIMATE.map((list) => list.at(-1)!));

/** First token of the bounds before a quantity: `no more than sixty days`. */
export function withBounds(source: Source, first: number, floor: number): number {
  if (!endsBounds(wordAt(source, first - 1))) return first;
  for (const list of approximate) {
    const from = first - list.length;
    if (from >= floor && list.every((id, i) => wordAt(source, from + i) === id)) return from;
  }
  return first;
}

/** After `one day`: words that make it a length of time. */
const MEASURED = new Set('a of after before later in and or ago earlier each every to per'.split(' ').map(intern));
/** Before `last` where that is a verb. */
const LASTS = new Set("to will would could may might can should must 'll not usually".split(' ').map(intern));
const LASTING = new Set('for within in after lasting last over'.split(' ').map(intern));
const isPreposition = (id: number): boolean => PREPOSITIONS.has(id);
const PREPOSITIONS = new Set('in for within after over about nearly almost than of until during to at by since around through from lasting least every just only took takes take spent given gave needed and but or barely before as another last'.split(' ').map(intern));

export const expression = (source: Source, first: number, next: number, type: TimexType, meaning: Meaning): Expression => ({
  first, next, start: source.tokens.start[first]!, end: source.tokens.end[next - 1]!, type, meaning,
});

/** `“This Week”`: the name of a programme. */
const isName = (source: Source, t: number): boolean => words.isCapital(source, t) && t > 1 && words.isCapital(source, t - 1) && source.tokens.kind[t - 2] === Token.quote;

/** `the end of November`, `the middle of October`: the portion belongs to it. */
export function withPortion(source: Source, first: number, floor: number): number {
  if (first - 2 < floor || wordAt(source, first - 1) !== W.of) return first;
  const portion = wordAt(source, first - 2);
  if (![W.end, W.beginning, W.start, W.middle, W.rest, W.close, W.turn, W.part].includes(portion)) return first;
  let from = first - 2;
  if (from - 1 >= floor && words.isUnitAdjective(wordAt(source, from - 1))) from--;
  if (from - 1 >= floor && wordAt(source, from - 1) === W.the) from--;
  return from;
}

/** The expression whose unit stands at token `t`; tokens before `floor` are spoken for. */
export function readUnit(source: Source, t: number, floor: number, unit: Unit): Expression | null {
  if (words.isCapital(source, t) && t > 0 && words.isCapital(source, t - 1) && unit.code === 'D' && !unit.plural) return null; // `Women's Day`
  if (isName(source, t)) return null;
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

/** After `of`, or right after: the year that a quarter, half, beginning or end belongs to. */
function yearAfter(source: Source, t: number): { readonly next: number; readonly year: number | null; readonly deixis: Deixis | null } | null {
  let i = t;
  if (wordAt(source, i) === W.of) i++;
  if (wordAt(source, i) === W.fiscal) i++;
  const year = i < source.tokens.count ? yearAt(source, i) : 0;
  if (year > 0) return { next: i + 1, year, deixis: null };
  const deixis = deixisOf(wordAt(source, i));
  if (deixis !== null && wordAt(source, i + 1) === W.year) return { next: i + 2, year: null, deixis };
  if (i > t && wordAt(source, i) === W.the && wordAt(source, i + 1) === W.year) return { next: i + 2, year: null, deixis: 0 };
  return null;
}

function readAccounting(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  const first = words.isPossessive(before.determiner) ? before.first + 1 : before.first, named = before.determiner !== 0 && before.determiner !== W.a && before.determiner !== W.an;
  if (unit.code === 'H') {
    const half = before.ordinal ?? (before.deixis === -1 ? 2 : null);
    if (half === null || half > 2 || unit.plural) return null;
    const of = yearAfter(source, t + 1);
    if (of === null && !named) return null;
    return expression(source, first, of?.next ?? t + 1, 'DATE', { kind: 'half', half, year: of?.year ?? before.year, yearDeixis: of?.deixis ?? before.yearDeixis });
  }
  if (unit.code === 'Q' && unit.plural) {
    if (before.ordinal !== null && before.quantity === null && before.ordinal <= 4) return expression(source, first, t + 1, 'DATE', { kind: 'quarter', quarter: before.ordinal, year: before.year, yearDeixis: before.yearDeixis });
    if (wordAt(source, t + 1) === W.of) {
      const of = yearAfter(source, t + 1);
      if (before.quantity !== null && before.quantity.amount === null) return duration(source, t, before, unit, floor);
      if (of === null || before.ordinal !== 1 || before.quantity?.amount !== 2) return null; // a fraction: `three quarters of them`
      return expression(source, first, of.next, 'DATE', { kind: 'half', half: 1, year: of.year, yearDeixis: of.deixis });
    }
    return duration(source, t, before, unit, floor);
  }
  if (before.quantity !== null) return null;
  if (unit.code === 'Q' && before.ordinal !== null) {
    if (before.ordinal > 4) return null;
    const of = yearAfter(source, t + 1);
    return expression(source, first, of?.next ?? t + 1, 'DATE', { kind: 'quarter', quarter: before.ordinal, year: of?.year ?? before.year, yearDeixis: of?.deixis ?? before.yearDeixis });
  }
  const afterwards = yearAfter(source, t + 1);
  const lastYear = afterwards !== null && afterwards.deixis !== null && wordAt(source, t + 1) !== W.of ? afterwards : null;
  if (before.yearAgo || before.yearDeixis !== null || lastYear !== null) {
    const years = lastYear !== null ? -lastYear.deixis! : before.yearAgo ? 1 : -before.yearDeixis!;
    return expression(source, first, lastYear?.next ?? t + 1, 'DATE', { kind: 'same-period', years, unit: 'Q', year: null });
  }
  if (before.year !== null) return expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: before.year });
  if (unit.code === 'P') return before.quality !== 0 && named && before.quality !== W.recent && before.quality !== W.full ? expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: null }) : null;
  if (before.deixis !== null && before.quality === 0) return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: 'Q', count: before.deixis, ago: false });
  if (before.quality !== 0 || before.determiner === W.the || before.determiner === W.that || before.determiner === W.this) return expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: null });
  return null;
}

function readCentury(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  if (words.isCapital(source, t) && source.tokens.kind[t + 1] === Token.word && words.isCapital(source, t + 1)) return null; // `21st Century Crane`
  const figures = t >= 1 && source.tokens.kind[t - 1] === Token.word && charClass(source.text.charCodeAt(source.tokens.start[t - 1]!)) === Char.digit ? /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(source.text.slice(source.tokens.start[t - 1], Math.min(source.tokens.end[t - 1]!, source.tokens.start[t - 1]! + 6))) : null;
  if (figures !== null) {
    let first = t - 1;
    const id = wordAt(source, first - 1);
    if (id === W.early || id === W.late) first--;
    if (wordAt(source, first - 1) === W.the) first--;
    return expression(source, first, t + 1, 'DATE', { kind: 'century', century: Number(figures[1]) });
  }
  if (before.ordinal !== null && before.quantity === null) return expression(source, before.first, t + 1, 'DATE', { kind: 'century', century: before.ordinal });
  const deixis = before.determiner === W.this ? 0 : before.deixis;
  if (!unit.plural && deixis !== null && before.quantity === null) return expression(source, before.first, t + 1, 'DURATION', { kind: 'unit', unit: 'CE', count: deixis, ago: false });
  return unit.plural || before.quantity !== null || before.determiner === W.a ? duration(source, t, before, unit, floor) : null;
}

/** Amount and extent of a counted stretch of time. */
function duration(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  let next = t + 1, minutes = 0;
  const counted = before.quantity !== null;
  const half = !counted && !unit.plural && (before.determiner === W.a || before.determiner === W.an) && before.first - 1 >= floor && wordAt(source, before.first - 1) === W.half;
  if (half) return duration(source, t, { ...before, first: before.first - 1, determiner: 0, quantity: { first: before.first - 1, amount: 0.5 } }, unit, floor);
  if (wordAt(source, next) === W.and && wordAt(source, next + 1) === W.a && wordAt(source, next + 2) === W.half) {
    next += 3;
    minutes = 0.5;
  }
  const amount = counted ? (before.quantity!.amount === null ? null : (before.quantity!.amount + minutes) * unit.times) : unit.plural ? null : (1 + minutes) * unit.times;
  const link = wordAt(source, next);
  if (unit.plural && (link === W.or || link === W.and) && words.unitOf(wordAt(source, next + 1))?.plural) next += 2;
  const or = wordAt(source, next) === W.or ? wordAt(source, next + 1) : 0;
  const vague = or === W.so;
  const afterOr = vague ? next + 2 : next;
  const ago = wordAt(source, afterOr);
  let first = counted || !unit.plural ? withBounds(source, before.first, Math.max(floor, 0)) : before.first;
  if (first - 2 >= floor && wordAt(source, first - 1) === W.of && wordAt(source, first - 2) === W.each) first -= 2;
  if (ago === W.ago || (ago === W.earlier && (counted || before.determiner === W.a))) {
    if (amount === null || unit.code.startsWith('T')) return expression(source, first, afterOr + 1, 'DURATION', { kind: 'duration', unit: unit.code, amount });
    if (unit.code === 'Y' && amount === 1 && (before.determiner === W.a || counted)) return expression(source, first, afterOr + 1, 'DATE', { kind: 'same-period', years: 1, unit: null, year: null });
    return expression(source, first, afterOr + 1, 'DATE', { kind: 'unit', unit: unit.code, count: -amount, ago: true });
  }
  // `up from a year before`: a comparison
  const compared = ago === W.before && unit.code === 'Y' && amount === 1 && (wordAt(source, first - 1) === W.from || wordAt(source, first - 1) === W.than);
  if (compared) return expression(source, first, afterOr + 1, 'DATE', { kind: 'same-period', years: 1, unit: null, year: null });
  if (ago === W.from && wordAt(source, afterOr + 1) === W.now) return amount === null ? null : expression(source, first, afterOr + 2, 'DATE', { kind: 'unit', unit: unit.code, count: amount, ago: true });
  if (ago === W.ahead) return expression(source, first, afterOr + 1, 'DURATION', { kind: 'duration', unit: unit.code, amount });
  return expression(source, first, vague ? afterOr : next, 'DURATION', { kind: 'duration', unit: unit.code, amount });
}

function readPlain(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  const { determiner, deixis, quantity, ordinal } = before, { code } = unit;
  const next = wordAt(source, t + 1);
  if (determiner === W.each || determiner === W.every) return expression(source, before.first, t + 1, 'SET', { kind: 'set', value: setOf(code, quantity?.amount ?? (before.adjective === W.other ? 2 : 1)) });
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
    if (code === 'TS' || (code === 'D' && next === W.when) || (wordAt(source, before.first - 1) === W.of && wordAt(source, before.first - 2) === W.matter)) return null;
    if (code === 'TH' && (before.quality === W.early || before.quality === W.late || wordAt(source, t - 1) === W.small)) return null; // a part of the day
    if (code.startsWith('T') && before.first === t && !LASTING.has(wordAt(source, t - 1)) && next !== W.ago) return null;
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

/** `early next year`, `late this month`: the adverb belongs to it. */
export function withEarly(source: Source, first: number, floor: number): number {
  const id = wordAt(source, first - 1);
  return first - 1 >= floor && (id === W.early || id === W.late) ? first - 1 : first;
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
  if (before.first > 0 && !isPreposition(previous) && isRate(source, before.first - 1)) return expression(source, before.first, t + 1, 'SET', { kind: 'set', value: setOf(code, 1) });
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
  if (code.startsWith('T') || code === 'DE' || code === 'ML') return null;
  if (code === 'WE') return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: 'WE', count: -1, ago: false });
  if (code === 'D') {
    if (next === W.before || next === W.after) {
      const relative = words.relativeDayOf(wordAt(source, t + 2));
      const days = next === W.before ? -1 : 1;
      if (relative !== undefined) return expression(source, first, t + 3, 'DATE', { kind: 'day', days: relative + days });
      return expression(source, first, t + 1, 'DATE', { kind: 'open', unit: 'D' });
    }
    if (quality === W.same) return expression(source, first, t + 1, 'DATE', { kind: 'open', unit: 'D' });
    const earlier = wordAt(source, first - 2);
    if (determiner === W.the && wordAt(source, first - 1) === W.in && (earlier === W.earlier || earlier === W.later)) return expression(source, first, t + 1, 'DATE', { kind: 'day', days: 0 });
    return null;
  }
  if (code === 'W' && next === W.of) {
    const date = readDate(source, t + 2, source.tokens.count);
    if (date?.month != null && date.day !== null) {
      return expression(source, first, date.next, 'DATE', { kind: 'date', year: date.year, month: date.month, day: date.day, weekday: date.weekday, part: 'W' });
    }
  }
  if (code === 'Y' && determiner === W.that) return null;
  return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: code, count: 0, ago: false });
}
