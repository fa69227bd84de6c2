/** Dates in the shorthand of a trade: `211430ZNOV26` of a signal, `FY27` and `Q3 FY2027` of accounts, `the 3rd inst.` of old newspapers, `3–4 May`. */
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char } from '../../text/chars.ts';
import { Token, type Source } from '../../text/scan.ts';
import { dayAt, fullYear, monthNamed, readDate, yearAt } from '../written/date.ts';
import { expression } from './before.ts';
import type { Expression } from './meaning.ts';
import * as words from './words.ts';
import { W, wordAt } from './words.ts';

/** Day, hour and minute, the letter of the zone, the month in three letters, the year. */
const SIGNAL = /^(\d\d)(\d\d)(\d\d)([A-Z])(?:([A-Z]{3})(\d{2}|\d{4})?)?$/;

/** `211430ZNOV26`, `211430Z NOV 26`: a day and a clock time in one. */
export function readSignal(source: Source, t: number): Expression | null {
  const { tokens, text } = source, start = tokens.start[t]!, end = tokens.end[t]!;
  if (end - start < 7 || end - start > 14 || charClass(text.charCodeAt(start + 6)) !== Char.upper) return null;
  const found = SIGNAL.exec(text.slice(start, end));
  if (found === null) return null;
  const [day, hour, minute] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const glued = found[5] !== undefined, from = start + 7;
  const month = monthNamed(glued ? lookUp(text, from, from + 3) : wordAt(source, t + 1));
  if (month === 0 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  let next = glued ? t + 1 : t + 2;
  let year = found[6] === undefined ? 0 : Number(found[6]);
  if (found[6] === undefined && tokens.kind[next] === Token.number) {
    const length = tokens.end[next]! - tokens.start[next]!;
    if (length === 2 || yearAt(source, next) > 0) year = Number(text.slice(tokens.start[next], tokens.end[next++]));
  }
  return expression(source, t, next, 'TIME', { kind: 'date', year: year === 0 ? null : fullYear(year), month, day, weekday: null, clock: { hour, minute } });
}

const NAMED = /^(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?:FY)?(\d{4}|\d{2})?$/;

/** Year of `FY27`, `FY2027`, or of `FY` with a number behind it; 0 for none. */
function fiscalYear(source: Source, t: number): { readonly year: number; readonly next: number } | null {
  const { tokens, text } = source;
  if (tokens.kind[t] !== Token.word || !text.startsWith('FY', tokens.start[t])) return null;
  const rest = text.slice(tokens.start[t]! + 2, Math.min(tokens.end[t]!, tokens.start[t]! + 8));
  if (rest === '') {
    const at = tokens.kind[t + 1] === Token.number ? tokens.end[t + 1]! - tokens.start[t + 1]! : 0;
    return at === 2 || yearAt(source, t + 1) > 0 ? { year: fullYear(Number(text.slice(tokens.start[t + 1], tokens.end[t + 1]))), next: t + 2 } : null;
  }
  return /^(?:19\d\d|20\d\d|\d\d)$/.test(rest) ? { year: fullYear(Number(rest)), next: t + 1 } : null;
}

/** `FY27`, `Q3`, `Q3 2026`, `Q3 FY27`, `3Q26`, `H1 2026`. */
export function readAccounts(source: Source, t: number): Expression | null {
  const { tokens, text } = source, start = tokens.start[t]!, end = tokens.end[t]!;
  if (end - start > 8) return null;
  const fiscal = fiscalYear(source, t);
  if (fiscal !== null) return expression(source, t, fiscal.next, 'DATE', { kind: 'year', year: fiscal.year });
  const found = NAMED.exec(text.slice(start, end));
  if (found === null) return null;
  const quarter = Number(found[1] ?? found[2] ?? 0), half = Number(found[3] ?? found[4] ?? 0);
  const at = wordAt(source, t + 1) === W.of ? t + 2 : t + 1, behind = found[5] === undefined ? fiscalYear(source, at) ?? (yearAt(source, at) > 0 ? { year: yearAt(source, at), next: at + 1 } : null) : null;
  const year = found[5] === undefined ? behind?.year ?? null : fullYear(Number(found[5])), next = behind?.next ?? t + 1;
  // `H1` is a visa and a motorway too, `3Q` a size
  if (year === null && (half > 0 || found[2] !== undefined) && wordAt(source, t - 1) !== W.in && wordAt(source, t - 1) !== W.for) return null;
  return expression(source, t, next, 'DATE', quarter > 0 ? { kind: 'quarter', quarter, year, yearDeixis: null } : { kind: 'half', half, year, yearDeixis: null });
}

const MONTHS = new Map([['inst', 0], ['instant', 0], ['ult', -1], ['ultimo', -1], ['prox', 1], ['proximo', 1]].map(([word, by]) => [intern(word as string), by as -1 | 0 | 1]));

/** `the 3rd inst.`, `28th ultimo`: a day of this month, the last or the next. */
export function readInstant(source: Source, t: number, floor: number): Expression | null {
  const by = MONTHS.get(wordAt(source, t + 1));
  const day = by === undefined ? 0 : dayAt(source, t);
  return day === 0 ? null : expression(source, t - 1 >= floor && wordAt(source, t - 1) === W.the ? t - 1 : t, t + 2, 'DATE', { kind: 'day-of-month', day, months: by! });
}

const isRanged = wordSet('between from on for the until by of dates and');

/** The first of two days of a month: `3–4 May`, `between 3 and 7 May`. The second is an expression of its own. */
export function readFirstDay(source: Source, t: number): Expression | null {
  const { tokens } = source, link = wordAt(source, t + 1);
  const dash = tokens.kind[t + 1] === Token.dash && words.adjoins(source, t + 1) && words.adjoins(source, t + 2);
  if (!dash && ((link !== W.and && link !== W.to) || !isRanged(wordAt(source, t - 1)))) return null;
  const day = dayAt(source, t);
  if (day === 0 || dayAt(source, t + 2) <= day || (t > 0 && words.adjoins(source, t) && tokens.kind[t - 1] !== Token.quote && !words.isMark(source, t - 1, 0x28))) return null;
  const date = readDate(source, t + 2, tokens.count);
  if (date === null || date.day === null || date.month === null || date.start !== tokens.start[t + 2]) return null;
  if (date.year === null && tokens.kind[date.next] === Token.number) return null; // `lost 3-6 May 5`
  return expression(source, t, t + 1, 'DATE', { kind: 'date', year: date.year, month: date.month, day, weekday: null });
}
