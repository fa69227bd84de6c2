/** Periods of accounts and centuries: `the third quarter of 1990`, `last year's first half`, `the year-ago period`, `the 20th century`. */
import { charClass, Char } from '../../text/chars.ts';
import { Token, type Source } from '../../text/scan.ts';
import { readDate, yearAt } from '../written/date.ts';
import { deixisOf, expression, type Before } from './before.ts';
import { duration } from './lengths.ts';
import type { Deixis, Expression, Meaning } from './meaning.ts';
import { portionBefore, withPortion } from './portions.ts';
import * as words from './words.ts';
import { W, wordAt, type Unit } from './words.ts';

/** After `of`, or right after: the year that a quarter, half, beginning or end belongs to. */
function yearAfter(source: Source, t: number): { readonly next: number; readonly year: number | null; readonly deixis: Deixis | null } | null {
  let i = t;
  if (wordAt(source, i) === W.of) i++;
  if (wordAt(source, i) === W.fiscal) i++;
  const year = i < source.tokens.count ? yearAt(source, i) : 0;
  if (year > 0) return { next: i + 1, year, deixis: null };
  const deixis = deixisOf(wordAt(source, i));
  if (deixis !== null && wordAt(source, i + 1) === W.year) return { next: i + 2, year: null, deixis };
  if (deixis !== null && (wordAt(source, i + 1) === W.fiscal || wordAt(source, i + 1) === W.financial) && wordAt(source, i + 2) === W.year) return { next: i + 3, year: null, deixis };
  if (i > t && wordAt(source, i) === W.the && wordAt(source, i + 1) === W.year) return { next: i + 2, year: null, deixis: 0 };
  if (i > t && wordAt(source, i) === W.the && wordAt(source, i + 1) === W.fiscal && wordAt(source, i + 2) === W.year) return { next: i + 3, year: null, deixis: 0 };
  return null;
}

/** Right behind the unit, past a comma: `ended July 31`, `ending Oct. 20`. */
export function endOf(source: Source, t: number, unit: 'Q' | 'W' | 'Y'): Meaning | null {
  const at = words.isMark(source, t, words.COMMA) ? t + 1 : t, verb = wordAt(source, at);
  if ((verb !== W.ended && verb !== W.ending) || at + 1 >= source.tokens.count) return null;
  const date = readDate(source, at + 1, source.tokens.count);
  return date === null || date.month === null || date.day === null ? null : { kind: 'ended', unit, year: date.year, month: date.month, day: date.day, ahead: verb === W.ending };
}

/** The expression of a quarter, a half or a period at token `t`. */
export function readAccounting(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  const first = words.isPossessive(before.determiner) ? before.first + 1 : before.first, named = before.determiner !== 0 && before.determiner !== W.a && before.determiner !== W.an;
  if (unit.code === 'H') {
    const half = before.ordinal ?? (before.deixis === -1 ? 2 : null);
    if (half === null || half > 2 || unit.plural) return null;
    const of = yearAfter(source, t + 1);
    // `the first half of the match`
    if (of === null && ((!named && before.yearDeixis === null && before.year === null) || wordAt(source, t + 1) === W.of)) return null;
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
    if (of === null && wordAt(source, t + 1) === W.of) return null; // `the third quarter of the match`
    return expression(source, first, of?.next ?? t + 1, 'DATE', { kind: 'quarter', quarter: before.ordinal, year: of?.year ?? before.year, yearDeixis: of?.deixis ?? before.yearDeixis ?? (before.yearAgo ? -1 : null) });
  }
  const closing = before.deixis === -1 || before.quality === W.final ? yearAfter(source, t + 1) : null;
  if (unit.code === 'Q' && closing !== null && wordAt(source, t + 1) === W.of) return expression(source, first, closing.next, 'DATE', { kind: 'quarter', quarter: 4, year: closing.year, yearDeixis: closing.deixis });
  // `a year earlier`, `a year ago` right behind: the same quarter of the year before
  const earlier = before.quality !== 0 && (wordAt(source, t + 1) === W.a || wordAt(source, t + 1) === W.one) && wordAt(source, t + 2) === W.year ? wordAt(source, t + 3) : 0;
  if (earlier === W.earlier || earlier === W.ago || earlier === W.before) return expression(source, first, t + 4, 'DATE', { kind: 'same-period', years: 1, unit: 'Q', year: null });
  const afterwards = yearAfter(source, t + 1);
  const lastYear = afterwards !== null && afterwards.deixis !== null && wordAt(source, t + 1) !== W.of ? afterwards : null;
  if (before.yearAgo || before.yearDeixis !== null || lastYear !== null) {
    const years = lastYear !== null ? -lastYear.deixis! : before.yearAgo ? 1 : -before.yearDeixis!;
    return expression(source, first, lastYear?.next ?? t + 1, 'DATE', { kind: 'same-period', years, unit: 'Q', year: null });
  }
  if (before.year !== null) return expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: before.year });
  if (unit.code === 'P') return before.quality !== 0 && named && before.quality !== W.recent && before.quality !== W.full ? expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: null }) : null;
  const ended = unit.code === 'Q' && before.deixis === null && !before.yearAgo ? endOf(source, t + 1, 'Q') : null;
  if (ended !== null && before.determiner !== W.a) return expression(source, first, t + 1, 'DATE', ended);
  if (before.deixis !== null && before.quality === 0) return expression(source, first, t + 1, 'DATE', { kind: 'unit', unit: 'Q', count: before.deixis, ago: false });
  if (before.quality === 0 && wordAt(source, t + 1) === W.of) return null; // `the quarter of the voters who`
  if (before.quality !== 0 || before.determiner === W.the || before.determiner === W.that || before.determiner === W.this) return expression(source, first, t + 1, 'DATE', { kind: 'same-period', years: 0, unit: 'Q', year: null });
  return null;
}

/** The expression of a century at token `t`. */
export function readCentury(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
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
  const portion = before.determiner === W.the && !unit.plural && before.quantity === null && before.first === t - 1 ? portionBefore(source, before.first) : 0;
  if (portion !== 0) return expression(source, withPortion(source, before.first, floor), t + 1, 'DATE', { kind: 'this-century', turn: portion === W.turn });
  return unit.plural || before.quantity !== null || before.determiner === W.a ? duration(source, t, before, unit, floor) : null;
}

