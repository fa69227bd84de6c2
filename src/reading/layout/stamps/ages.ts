/** Ages at line heads (`2 hours ago`) where a page tells them instead of clock times, and which of them are entries. */
import { stampLabels } from '../../lexicon/calendar.ts';
import { wordSet } from '../../lexicon/vocabulary.ts';
import type { Span } from '../../reading.ts';
import { charClass, Char, isDash } from '../../text/chars.ts';
import { Cursor } from '../../text/cursor.ts';
import { isBlank, Token, type Source } from '../../text/scan.ts';
import { ageMinutes } from '../../time/ages.ts';
import { readAge, type WrittenAge } from '../../time/written/age.ts';

/** An age at the head of a line, before the document has been asked whether such lines are entries. */
export interface AgeHead {
  /** 0-based line. */
  readonly line: number;
  readonly age: WrittenAge;
  /** All of the stamp with its separator. */
  readonly span: Span;
  /** Length of what follows on the line, in UTF-16 units; 0 where the age stands alone. */
  readonly rest: number;
  /** True with a dash, a colon or a bar after it, or in brackets. */
  readonly marked: boolean;
}

const isPosted = wordSet(stampLabels.posted);
const COLON = 0x3a, PIPE = 0x7c, OPEN = 0x5b, ROUND = 0x28, CLOSE = 0x5d, ROUND_CLOSE = 0x29, STAR = 0x2a, HASH = 0x23, COMMA = 0x2c;
const MARKS = new Set([STAR, 0x5f, HASH, OPEN, ROUND, PIPE, 0x2022, 0xb7, 0x25e6, 0x25aa, 0x25ba, 0x25cf, 0x25a0, 0x3e, 0x2b]);
const SEPARATORS = new Set([COLON, PIPE, 0x2022, 0xb7, 0x203a, 0xbb, 0x2192, COMMA]);

/** The age that heads the line, or `null`. */
export function readAgeHead(source: Source, line: number): AgeHead | null {
  const { text, tokens, lines } = source;
  const first = lines.firstToken[line]!, last = lines.firstToken[line + 1]! - 1;
  if (last < first) return null;
  const start = tokens.start[first]!, end = tokens.end[last]!;
  const cursor = new Cursor(text, start, end);
  let marked = false;
  for (let steps = 0; steps < 8 && (MARKS.has(cursor.unit()) || (isDash(cursor.unit()) && charClass(text.charCodeAt(cursor.i + 1)) === Char.space) || (cursor.unit() & 0xf800) === 0xd800 || (cursor.unit() >= 0x2190 && cursor.unit() <= 0x2bff)); steps++) {
    if (cursor.unit() === OPEN || cursor.unit() === ROUND) marked = true;
    cursor.i++;
    cursor.blanks();
  }
  if (cursor.take(isPosted)) {
    cursor.blanks();
    if (cursor.unit() === COLON) cursor.i++;
    cursor.blanks();
  }
  const age = readAge(text, cursor.i, end, true);
  if (age === null) return null;
  cursor.i = age.end;
  let stop = age.end;
  for (let steps = 0; steps < 6 && cursor.i < end; steps++) {
    cursor.blanks();
    const unit = cursor.unit();
    if (unit === CLOSE || unit === ROUND_CLOSE || unit === STAR || unit === 0x5f) cursor.i++;
    else if (!marked && (SEPARATORS.has(unit) || isDash(unit))) {
      while (isDash(cursor.unit())) cursor.i++;
      if (!isDash(unit)) cursor.i++;
      marked = true;
    } else break;
    stop = cursor.i;
  }
  cursor.blanks();
  // `2 hours ago the pier was full`: a sentence, not a stamp. `Yesterday` is one only alone on its line.
  const rest = end - cursor.i;
  if (rest > 0 && !marked && charClass(cursor.unit()) !== Char.upper) return null;
  if (rest > 0 && isNamed(text, age) && (!marked || text.charCodeAt(age.end) === COMMA)) return null;
  return { line, age, span: [start, stop], rest, marked };
}

const isNamed = (text: string, age: WrittenAge): boolean => age.value === 'P1D' && charClass(text.charCodeAt(age.start)) !== Char.digit;

/** Words of buttons that stand under a reader's comment. */
const isButton = wordSet('reply replies like likes report flag upvote respond');

/** What stands between an age and the next: running text, or the buttons of a comment. */
function bodyOf(source: Source, head: AgeHead, next: AgeHead | undefined): { readonly told: boolean; readonly buttons: boolean; readonly lines: number } {
  const { lines, tokens, text } = source;
  const end = Math.min(next?.line ?? lines.count, head.line + 40);
  let told = false, buttons = false, seen = 0;
  for (let line = head.line; line < end; line++) {
    if (isBlank(lines, line)) continue;
    const from = lines.firstToken[line]!, to = lines.firstToken[line + 1]!;
    if (line > head.line) {
      seen++;
      if (to - from <= 3 && tokens.kind[from] === Token.word && isButton(tokens.word[from]!)) buttons = true;
    }
    const length = tokens.end[to - 1]! - Math.max(tokens.start[from]!, line === head.line ? head.span[1] : 0);
    if (length >= 30 && endsAsSentence(text, tokens.end[to - 1]!)) told = true;
  }
  return { told, buttons, lines: seen };
}

function endsAsSentence(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - 3 && i >= 0; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) return true;
    if (charClass(unit) !== Char.other) return false;
  }
  return false;
}

/** Whether the ages run one way down the page, but for one in four. */
function isOrdered(heads: readonly AgeHead[]): boolean {
  let up = 0, down = 0, steps = 0;
  for (let i = 1; i < heads.length; i++) {
    const before = ageMinutes(heads[i - 1]!.age.value), after = ageMinutes(heads[i]!.age.value);
    if (before === null || after === null) continue;
    steps++;
    if (after >= before) up++;
    if (after <= before) down++;
  }
  return Math.max(up, down) >= 0.75 * steps;
}

/** Weeks and longer are ages of articles in a list, not of entries. */
const isLong = (value: string): boolean => /^P\d*X?[WMY]/.test(value) || (ageMinutes(value) ?? 0) > 7 * 1440;

/**
 * The ages that head entries, in the order of the text.
 *
 * @param clocks lines of the stamps with clock times that are entries
 */
export function ageEntries(source: Source, candidates: readonly AgeHead[], clocks: readonly number[]): readonly AgeHead[] {
  let heads = candidates.filter(({ age }) => !isLong(age.value));
  if (heads.length < 2 || heads.length < 0.7 * candidates.length) return [];
  if (clocks.length > 0) {
    // Beside clock times an age says the same once more. Entries it heads only above them all, where the page still tells the latest by their age.
    const beside = heads.some(({ line }) => clocks.some((clock) => clock > line && isBeside(source, line, clock)));
    heads = beside ? [] : heads.filter(({ line }) => line < clocks[0]!);
    if (heads.length === 0) return [];
  }
  const n = heads.length, bodies = heads.map((head, i) => bodyOf(source, head, heads[i + 1]));
  const told = bodies.filter((body) => body.told).length, buttons = bodies.filter((body) => body.buttons).length;
  const inline = heads.filter((head) => head.rest > 0 && !head.marked).length;
  if (told < 0.6 * n || buttons * 2 >= n || !isOrdered(heads) || (inline * 2 > n && n < 3)) return [];
  return heads;
}

/** Nothing between the two lines but blank ones, and a short one such as a writer's name. */
function isBeside(source: Source, from: number, to: number): boolean {
  let found = 0;
  for (let line = from + 1; line < to; line++) {
    if (isBlank(source.lines, line)) continue;
    if (++found > 1 || source.lines.end[line]! - source.lines.start[line]! > 30) return false;
  }
  return true;
}
