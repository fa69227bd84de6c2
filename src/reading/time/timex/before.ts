/** What stands before a unit of time, and the words that say which one of a run is meant. */
import { intern, wordSet } from '../../lexicon/vocabulary.ts';
import { yearAt } from '../written/date.ts';
import type { Deixis, Expression, Meaning, TimexType } from './meaning.ts';
import { quantityEndingAt, type Quantity } from './quantity.ts';
import { Token, type Source } from '../../text/scan.ts';
import * as words from './words.ts';
import { W, wordAt, type Unit } from './words.ts';

export const expression = (source: Source, first: number, next: number, type: TimexType, meaning: Meaning): Expression => ({
  first, next, start: source.tokens.start[first]!, end: source.tokens.end[next - 1]!, type, meaning,
});

/** The line or the clause ends at the token. */
export const endsThere = (source: Source, t: number): boolean => t >= source.tokens.count || (source.tokens.kind[t] === Token.mark && (words.isMark(source, t, words.COMMA) || words.isMark(source, t, words.STOP) || words.isMark(source, t, 0x3b)));

/** All that stands before a unit, read from right to left. */
export interface Before {
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
  if (id !== W.following && id !== W.coming && id !== W.past) return deixis;
  const before = wordAt(source, t - 1);
  if (id === W.past) return words.isDeterminer(before) ? deixis : null; // `get past Friday`
  return before === W.the || before === W.this || before === W.these ? deixis : null;
}

export function deixisOf(id: number): Deixis | null {
  return words.isBefore(id) ? -1 : words.isAfter(id) ? 1 : words.isThis(id) ? 0 : null;
}

/** Read from right to left, from the token before the unit `t`, not reaching before `floor`. */
export function readBefore(source: Source, t: number, floor: number, unit: Unit): Before {
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
  // `1989's fourth quarter`, `fiscal 1990's first half`: the sign and the letter behind a figure are tokens of their own
  if (before.ordinal !== null && l - 2 >= floor && wordAt(source, l) === W.s && source.tokens.kind[l - 1] === Token.quote && yearAt(source, l - 2) > 0) {
    before.year = yearAt(source, l - 2);
    before.first = l - 3 >= floor && wordAt(source, l - 3) === W.fiscal ? l - 3 : l - 2;
    return before;
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

/** Before `last` where that is a verb. */
const LASTS = new Set("to will would could may might can should must 'll not usually".split(' ').map(intern));

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

