/** Stretches of time that are counted: `nearly two years`, `an hour and a half`, `three days ago`. */
import type { Source } from '../../text/scan.ts';
import { expression, withBounds, type Before } from './before.ts';
import type { Expression } from './meaning.ts';
import * as words from './words.ts';
import { W, wordAt, type Unit } from './words.ts';

/** Amount and extent of a counted stretch of time. */
export function duration(source: Source, t: number, before: Before, unit: Unit, floor: number): Expression | null {
  let next = t + 1, minutes = 0;
  const counted = before.quantity !== null;
  const half = !counted && !unit.plural && (before.determiner === W.a || before.determiner === W.an) && before.first - 1 >= floor && wordAt(source, before.first - 1) === W.half;
  if (half) return duration(source, t, { ...before, first: before.first - 1, determiner: 0, quantity: { first: before.first - 1, amount: 0.5 } }, unit, floor);
  if (wordAt(source, next) === W.and && wordAt(source, next + 1) === W.a && wordAt(source, next + 2) === W.half && words.unitOf(wordAt(source, next + 3)) === undefined) {
    next += 3;
    minutes = 0.5;
  }
  const amount = counted ? (before.quantity!.amount === null ? null : (before.quantity!.amount + minutes) * unit.times) : unit.plural ? null : (1 + minutes) * unit.times;
  const link = wordAt(source, next);
  if (unit.plural && (link === W.or || link === W.and) && words.unitOf(wordAt(source, next + 1))?.plural) next += 2;
  const or = wordAt(source, next) === W.or ? wordAt(source, next + 1) : 0;
  const vague = or === W.so;
  if (or === W.two && amount === 1) next += 2; // `a day or two`
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

