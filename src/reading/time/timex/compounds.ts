/** Hyphenated words that tell time: `10-year`, `four-day`, `third-quarter`, `mid-1996`, `year-end`, `decades-long`. */
import { units } from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { Token, type Source } from '../../text/scan.ts';
import { monthNamed, yearAt } from '../written/date.ts';
import type { Expression } from './meaning.ts';
import { leadingFigures } from './quantity.ts';
import { withPortion } from './portions.ts';
import { expression, withBounds } from './before.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';

const [MID, POST, PRE, END, OLD, LONG, YEAR, EARLIER, AGO, ROUND, SPAN] = ['mid', 'post', 'pre', 'end', 'old', 'long', 'year', 'earlier', 'ago', 'round', 'span'].map(intern);

const rates = wordSet('a an per million billion');

/** Value of one part in figures or words; -1 for none. */
function partValue(source: Source, part: { readonly id: number; readonly start: number; readonly end: number }): number {
  const figures = leadingFigures(source, part.start, part.end);
  if (figures >= 0) return part.end - part.start <= 5 && /^\d+$/.test(source.text.slice(part.start, part.end)) ? figures : -1;
  return words.smallNumberOf(part.id) ?? words.tensOf(part.id) ?? -1;
}

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2212;
/** What stands first in such words, or last: most words with a hyphen have neither. */
const opens = wordSet('mid post pre'), closes = wordSet(`old long end earlier ago round ${units.map(([, one, many]) => `${one} ${many}`).join(' ')}`);

function mayTellTime({ text, tokens }: Source, t: number): boolean {
  const start = tokens.start[t]!, end = tokens.end[t]!;
  let first = start, last = end;
  while (last > start && !isHyphen(text.charCodeAt(last - 1))) last--;
  if (closes(lookUp(text, last, end))) return true;
  while (first < end && !isHyphen(text.charCodeAt(first))) first++;
  return opens(lookUp(text, start, first));
}

/** The expression that the hyphenated word at the token makes, or `null`. */
export function readCompound(source: Source, t: number, floor: number): Expression | null {
  if (!mayTellTime(source, t)) return null;
  const parts = words.hyphenParts(source, t);
  if (parts === null) return null;
  const [head, second] = [parts[0]!, parts[1]!], last = parts.at(-1)!;
  if (last.id === OLD) {
    const unit = words.unitOf(head.id);
    return unit?.plural === true ? expression(source, t, t + 1, 'DURATION', { kind: 'duration', unit: unit.code, amount: null }) : null;
  }
  if (head.id === MID || head.id === POST || head.id === PRE) return readMid(source, t, floor, parts);
  if (head.id === YEAR && second.id === END && parts.length === 2) return expression(source, t, t + 1, 'DATE', { kind: 'unit', unit: 'Y', count: 0, ago: false });
  if (head.id === YEAR && (second.id === EARLIER || second.id === AGO) && parts.length === 2) {
    // Before `quarter` or `period` it belongs to them.
    const next = words.unitOf(wordAt(source, t + 1))?.code;
    const second = words.unitOf(wordAt(source, t + 2))?.code;
    if (next === 'Q' || next === 'P' || next === 'M' || second === 'M' || (second === 'Q' && words.ordinalOf(wordAt(source, t + 1)) !== undefined)) return null;
    return expression(source, t, t + 1, 'DATE', { kind: 'same-period', years: 1, unit: null, year: null });
  }
  // `$12-an-hour`, `a $400-million-a-year business`
  const half = parts.length > 4 && second.id === W.and && parts[3]!.id === W.half;
  if (!half && parts.slice(1, -1).some(({ id }) => rates(id)) || (t > 0 && words.isMark(source, t - 1, words.DOLLAR))) return null;
  const ordinal = words.ordinalOf(head.id), secondUnit = words.unitOf(second.id);
  if (secondUnit?.code === 'CE' && parts.length === 2) {
    const counted = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(source.text.slice(head.start, head.end)), century = counted === null ? ordinal : Number(counted[1]);
    if (century !== undefined) return expression(source, t, t + 1, 'DATE', { kind: 'century', century });
  }
  if (ordinal !== undefined && secondUnit !== undefined && parts.length === 2) {
    if (secondUnit.code === 'Q' && ordinal <= 4) {
      const fiscal = t - 1 >= floor && wordAt(source, t - 1) === W.fiscal ? t - 1 : t;
      return expression(source, fiscal, t + 1, 'DATE', { kind: 'quarter', quarter: ordinal, year: null, yearDeixis: null });
    }
    if (secondUnit.code === 'H' && ordinal <= 2) return expression(source, t, t + 1, 'DATE', { kind: 'half', half: ordinal, year: null, yearDeixis: null });
    return null;
  }
  // `10-year`, `three-to-five-year`, `ten-day-old` aside, `several-year`, `twenty-five-year`
  const unitPart = last.id === LONG || last.id === ROUND ? parts.at(-2)! : last;
  const unit = words.unitOf(unitPart.id);
  if (unit === undefined || unit.code === 'P' || unit.code === 'H' || (unit.code === 'Q' && unit.plural)) return null;
  if (unitPart === head) {
    return last.id === LONG || last.id === ROUND ? expression(source, t, t + 1, 'DURATION', { kind: 'duration', unit: unit.code, amount: unit.plural ? null : 1 }) : null;
  }
  let amount: number | null = partValue(source, head);
  if (amount < 0) {
    if (!words.isVague(head.id)) return readFraction(source, t, floor, head.id, unit.code);
    amount = null;
  } else if (half) amount += 0.5;
  if (amount !== null && parts.length > 2 && words.tensOf(head.id) !== undefined) {
    const one = words.smallNumberOf(second.id);
    if (one !== undefined && one < 10) amount += one;
  }
  // `2.5-hour`: the figure before the point is a token of its own
  const decimal = amount !== null && t - 2 >= floor && words.isMark(source, t - 1, words.STOP) && words.adjoins(source, t) && words.adjoins(source, t - 1) ? leadingFigures(source, source.tokens.start[t - 2]!, source.tokens.end[t - 2]!) : -1;
  if (decimal >= 0) {
    return expression(source, t - 2, t + 1, 'DURATION', { kind: 'duration', unit: unit.code, amount: Number(`${decimal}.${source.text.slice(head.start, head.end)}`) });
  }
  let next = t + 1;
  const after = words.unitOf(wordAt(source, next))?.code;
  if (after === 'P' || wordAt(source, next) === SPAN) next++;
  const first = withBounds(source, t, floor);
  const determiner = next > t + 1 && first === t && wordAt(source, t - 1) === W.a && t - 1 >= floor ? t - 1 : first;
  return expression(source, determiner, next, 'DURATION', { kind: 'duration', unit: unit.code, amount });
}

/** `half-hour`, `a half-century`, `a quarter-century`: with its article where it qualifies no noun. */
function readFraction(source: Source, t: number, floor: number, head: number, code: string): Expression | null {
  const amount = head === W.half ? 0.5 : head === W.quarter && code === 'CE' ? 0.25 : 0;
  if (amount === 0) return null;
  const ago = wordAt(source, t + 1) === W.ago, article = t - 1 >= floor && (wordAt(source, t - 1) === W.a || wordAt(source, t - 1) === W.the) && (ago || !words.isNounAfter(source, t + 1));
  const meaning = code === 'TH' ? { unit: 'TM', amount: 60 * amount } : code === 'CE' ? { unit: 'Y', amount: 100 * amount } : code === 'DE' ? { unit: 'Y', amount: 10 * amount } : { unit: code, amount };
  if (ago && meaning.unit === 'Y') return expression(source, article ? t - 1 : t, t + 2, 'DATE', { kind: 'unit', unit: 'Y', count: -meaning.amount, ago: true });
  return expression(source, article ? t - 1 : t, t + 1, 'DURATION', { kind: 'duration', ...meaning });
}

/** `mid-1996`, `mid-November`, `mid-1990s`, `post-1959`. */
function readMid(source: Source, t: number, floor: number, parts: readonly { readonly id: number; readonly start: number; readonly end: number }[]): Expression | null {
  if (parts.length !== 2) return null;
  const tail = parts[1]!;
  const figures = leadingFigures(source, tail.start, tail.end), length = tail.end - tail.start;
  if (length === 4 && figures % 10 === 0 && figures >= 1000 && source.tokens.kind[t + 1] === Token.clitic && t - 1 >= floor && wordAt(source, t - 1) === W.the) {
    return expression(source, t - 1, t + 2, 'DATE', { kind: 'decade', decade: figures / 10 }); // `the mid-1990's`
  }
  if (length === 4 && figures >= 1000 && figures <= 2200) return expression(source, t, t + 1, 'DATE', { kind: 'year', year: figures });
  if (length === 5 && figures % 10 === 0 && figures >= 1000 && source.text.charCodeAt(tail.end - 1) === 0x73) {
    const first = t - 1 >= floor && wordAt(source, t - 1) === W.the ? t - 1 : t;
    return expression(source, withPortion(source, first, floor), t + 1, 'DATE', { kind: 'decade', decade: figures / 10 });
  }
  const mid = parts[0]!.id === MID, part = mid ? words.partOf(tail.id) : undefined;
  if (part !== undefined) return expression(source, t, t + 1, 'TIME', { kind: 'part', part });
  if (mid && tail.id === YEAR) return expression(source, t, t + 1, 'DATE', { kind: 'unit', unit: 'Y', count: 0, ago: false });
  const month = monthNamed(lookUp(source.text, tail.start, tail.end));
  if (month === 0) return null;
  const year = yearAt(source, t + 1);
  return expression(source, t, t + (year > 0 ? 2 : 1), 'DATE', { kind: 'month', year: year > 0 ? year : null, month, deixis: null, yearDeixis: null });
}
