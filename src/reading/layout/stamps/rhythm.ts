/** Which of the clock times at line heads are entries: the document's own rhythm decides. */
import { charClass, Char } from '../../text/chars.ts';
import { isBlank, type Source } from '../../text/scan.ts';
import { wordSet } from '../../lexicon/vocabulary.ts';
import { step } from '../../time/order.ts';
import { readDate } from '../../time/written/date.ts';
import type { Head } from './head.ts';

/** Form of the clock: `m` with a.m. or p.m., else the mark between hour and minute, `0` for four digits alone. */
const formOf = (head: Head): string => (head.clock.meridiem ? 'm' : head.clock.style === '' ? '0' : head.clock.style);

const minutesOf = (head: Head): number => head.clock.hour * 60 + head.clock.minute;

interface Family {
  readonly key: string;
  readonly heads: Head[];
}

function familiesOf(heads: readonly Head[]): Family[] {
  const families = new Map<string, Family>();
  for (const head of heads) {
    const key = `${formOf(head)} ${head.label ?? ''} ${head.wrap} ${head.separator}`;
    const family = families.get(key);
    if (family) family.heads.push(head);
    else families.set(key, { key, heads: [head] });
  }
  return [...families.values()].sort((a, b) => b.heads.length - a.heads.length || a.heads[0]!.line - b.heads[0]!.line);
}

const count = <T>(list: readonly T[], test: (item: T, index: number) => boolean): number => {
  let sum = 0;
  for (let i = 0; i < list.length; i++) if (test(list[i]!, i)) sum++;
  return sum;
};

const restLength = (head: Head): number => head.rest[1] - head.rest[0];

function endsAsSentence(source: Source, head: Head): boolean {
  for (let i = head.rest[1] - 1; i >= Math.max(head.rest[0], head.rest[1] - 3); i--) {
    const unit = source.text.charCodeAt(i);
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f) return true;
    if (charClass(unit) !== Char.other) return false;
  }
  return false;
}

/** Lines that are not blank between a head and the next one (or the end), counted up to `most`. */
function bodyLines(source: Source, head: Head, next: Head | undefined, most: number): number {
  const end = next?.line ?? source.lines.count;
  let found = 0;
  for (let line = head.line + 1; line < end && found < most; line++) if (!isBlank(source.lines, line)) found++;
  return found;
}

/** Verses and numbered sections go up by one from line to line; clock times do not. */
function countsUpByOne(heads: readonly Head[]): boolean {
  if (heads.length < 3) return false;
  return count(heads, (head, i) => i > 0 && minutesOf(head) - minutesOf(heads[i - 1]!) === 1) >= 0.6 * (heads.length - 1);
}

/** A programme or timetable: forward through the day, on round minutes, a short title each and nothing under it. */
function isProgramme(source: Source, heads: readonly Head[]): boolean {
  if (heads.length < 2) return false;
  const forward = count(heads, (head, i) => i > 0 && step(minutesOf(heads[i - 1]!), minutesOf(head), 'oldest-first').days === 0 && minutesOf(head) >= minutesOf(heads[i - 1]!));
  if (forward < 0.9 * (heads.length - 1)) return false;
  const round = count(heads, (head) => head.clock.minute % 5 === 0), bare = count(heads, (head, i) => bodyLines(source, head, heads[i + 1], 1) === 0 || i === heads.length - 1);
  const short = count(heads, (head) => head.separator !== 'end' && restLength(head) <= 60 && !endsAsSentence(source, head));
  // Tide tables and timetables are not round: there the lines stand packed, with a word or two each.
  const packed = count(heads, (head, i) => i > 0 && head.line === heads[i - 1]!.line + 1 && head.separator === 'none' && restLength(head) <= 40);
  const table = packed >= heads.length - 1 && heads.length >= 3;
  return (table || round >= 0.9 * heads.length) && bare >= 0.9 * heads.length && short >= 0.8 * heads.length;
}

/** Chat logs, machine logs and subtitles: seconds, and one line straight under the other. */
function isLog(source: Source, heads: readonly Head[]): boolean {
  const seconds = count(heads, (head) => head.clock.second !== null);
  if (seconds < heads.length / 2) return false;
  const packed = count(heads, (head, i) => i > 0 && head.line === heads[i - 1]!.line + 1);
  return heads.length >= 2 && packed >= 0.7 * (heads.length - 1) && count(heads, (head) => endsAsSentence(source, head)) < heads.length / 2;
}

const isPinWord = wordSet('pinned');
/** Words of the line that says an entry is kept on top: `Pinned post`, `Pinned by the editor`. */
const PIN_WORDS = 4;

/** The line that is not blank above the head, or -1. */
function lineAbove({ lines }: Source, head: Head): number {
  let line = head.line - 1;
  while (line >= 0 && isBlank(lines, line)) line--;
  return line;
}

/** Whether the line above says that the entry is kept on top of the others, out of their order. */
export function isPinned(source: Source, head: Head): boolean {
  const { tokens, lines } = source, line = lineAbove(source, head);
  if (line < 0) return false;
  const first = lines.firstToken[line]!, end = lines.firstToken[line + 1]!;
  if (end - first > PIN_WORDS) return false;
  for (let t = first; t < end; t++) if (isPinWord(tokens.word[t]!)) return true;
  return false;
}

/** Whether the line above is a date and nothing else: the clock begins anew under it. */
function isUnderDate(source: Source, head: Head): boolean {
  const { tokens, lines } = source, line = lineAbove(source, head);
  if (line < 0) return false;
  const first = lines.firstToken[line]!, end = lines.firstToken[line + 1]!, date = end - first > DATE_TOKENS ? null : readDate(source, first, end, true);
  return date !== null && date.day !== null && date.month !== null && date.end === tokens.end[end - 1];
}
/** Tokens of a line that is nothing but a date. */
const DATE_TOKENS = 10;

/** A step of more minutes than this is the turn of a day. */
const TURN = 300;

/** Whether most steps go one way, with the turn of a day once among few. Where the form leaves little doubt (`sure`), few entries may go any way. */
function isOrdered(source: Source, heads: readonly Head[], sure: boolean): boolean {
  let up = 0, down = 0, leapsUp = 0, leapsDown = 0, apart = 0;
  if (sure && heads.length <= 6) return true;
  for (let i = 1; i < heads.length; i++) {
    if (isPinned(source, heads[i - 1]!) || isUnderDate(source, heads[i]!)) {
      apart++;
      continue;
    }
    const change = minutesOf(heads[i]!) - minutesOf(heads[i - 1]!);
    if (change >= 0) up++;
    if (change <= 0) down++;
    if (change >= TURN) leapsUp++;
    if (change <= -TURN) leapsDown++;
  }
  const steps = heads.length - 1 - apart;
  return Math.max(up + Math.min(1, leapsDown), down + Math.min(1, leapsUp)) >= 0.7 * steps;
}

function isPlausible(source: Source, family: Family, nearMisses: number, others: number): boolean {
  const { heads } = family, head = heads[0]!, form = formOf(head), n = heads.length;
  const zoned = count(heads, (h) => h.zone !== null), dated = count(heads, (h) => h.date !== null || h.beside !== null);
  const told = zoned >= n / 2 || dated >= n / 2 || count(heads, (h) => h.hours) >= n / 2;
  const sure = told || head.label !== null || form === 'm';
  if (head.label === 'updated' && (n < 3 || others > 0)) return false;
  if (head.label === 'posted' && n < 2) return false;
  if (nearMisses > 0 && nearMisses * 3 >= n && !told && form !== 'm') return false;
  // Four figures may be a year or a house's number: those have no nought before them.
  if (form === '0' && zoned < n / 2 && (n < 3 || count(heads, (h) => h.clock.hour < 10) === 0 || (head.separator === 'none' && (n < 4 || count(heads, (h) => endsAsSentence(source, h)) < 0.6 * n)))) return false;
  if (countsUpByOne(heads) && !told && form !== 'm' && (head.separator === 'none' || form === '.')) return false;
  if (isLog(source, heads) || isProgramme(source, heads)) return false;
  switch (head.separator) {
    case 'end': {
      // The time alone on its line: with text after it each time, and often enough.
      if (count(heads, (h, i) => bodyLines(source, h, heads[i + 1], 1) > 0) < 0.7 * n && count(heads, (h) => h.line > 0) < n) return false;
      return n >= (sure ? 2 : 3) && isOrdered(source, heads, sure);
    }
    case 'none': {
      const upright = count(heads, (h) => h.upright);
      if (upright < 0.8 * n || !isOrdered(source, heads, sure)) return false;
      return n >= (told || form === 'm' || head.label !== null || head.wrap !== '' ? 2 : 3);
    }
    default: {
      if (form === '.' && n < 3 && count(heads, (h) => bodyLines(source, h, undefined, 1) > 0) < n) return false;
      if (n >= 2) return form === 'm' || count(heads, (h) => h.upright) >= 0.5 * n || (head.separator === 'dash' && count(heads, (h, i) => bodyLines(source, h, heads[i + 1], 1) > 0) === n);
      return head.separator === 'dash' && head.upright && restLength(head) >= 8 && restLength(head) <= 160 && !endsAsSentence(source, head)
        && form !== '0' && bodyLines(source, head, undefined, 1) > 0;
    }
  }
}

/** Another form beside the document's main one: the same clock, in a line of the same kind. */
function goesWith(other: Head, main: Head): boolean {
  if ((other.label === 'updated') !== (main.label === 'updated')) return false;
  // When the page or another story was published.
  if (other.label === 'posted' && main.label === null && other.date !== null && (main.date === null || (main.date.day === null && other.date.day !== null))) return false;
  const [a, b] = [formOf(other), formOf(main)];
  const sameClock = a === b || (a === ':' && b === '.') || (a === '.' && b === ':' && other.separator === main.separator);
  if (!sameClock || (other.wrap === '[') !== (main.wrap === '[')) return false;
  if (other.separator === main.separator) return true;
  if (other.date !== null && main.date === null) return false; // a related story's stamp
  return other.separator !== 'none' && (main.separator !== 'end' || other.separator === 'dash' || b === 'm') && (other.upright || other.separator !== 'colon');
}

/** An index of key events on top: packed lines whose times come again as entries with a body. */
function withoutIndex(source: Source, heads: readonly Head[]): readonly Head[] {
  const packed = (i: number): boolean => heads[i + 1] !== undefined && bodyLines(source, heads[i]!, heads[i + 1], 1) === 0;
  // Of a ticker of single lines that goes on for days, each day has the times of the others.
  if (count(heads, (_, i) => !packed(i)) < 0.1 * heads.length) return heads;
  const kept: Head[] = [];
  const times = new Map<number, number>();
  for (const head of heads) times.set(minutesOf(head), (times.get(minutesOf(head)) ?? 0) + 1);
  let i = 0;
  while (i < heads.length) {
    let j = i;
    const seen = new Set([minutesOf(heads[i]!)]);
    // A time that comes a second time is the entry itself: the index ends before it.
    while (packed(j) && !seen.has(minutesOf(heads[j + 1]!))) seen.add(minutesOf(heads[++j]!));
    const run = heads.slice(i, j + 1);
    // The last of the packed lines may have the page's next part under it, so it is judged with its run.
    const again = run.length >= 2 ? count(run, (head) => (times.get(minutesOf(head)) ?? 0) > 1) : 0;
    if (run.length < 2 || again < 0.6 * run.length || run.length > heads.length - run.length + 1) kept.push(...run);
    i = j + 1;
  }
  return kept;
}

/** Without the date of the page itself, which stands above the first entry in the form of the others and has nothing under it. */
function withoutPageStamp(source: Source, heads: readonly Head[]): readonly Head[] {
  const [first, second, third] = heads;
  if (first === undefined || second === undefined || third === undefined || first.date === null || first.separator !== 'end') return heads;
  return bodyLines(source, first, second, 1) === 0 && bodyLines(source, second, third, 1) > 0 ? heads.slice(1) : heads;
}

/** The heads that are entries, in the order of the text. */
export function entryHeads(source: Source, candidates: readonly Head[], nearMisses: number): readonly Head[] {
  const families = familiesOf(candidates);
  for (const [index, family] of families.entries()) {
    const others = count(families, (other, i) => i !== index && other.heads.length >= 2);
    if (!isPlausible(source, family, nearMisses, others)) continue;
    const main = family.heads[0]!, lone = family.heads.length < 2;
    const members = new Set(family.heads);
    const accepted = lone ? family.heads : candidates.filter((head) => members.has(head) || goesWith(head, main));
    return withoutPageStamp(source, withoutIndex(source, accepted));
  }
  return [];
}
