/** What stands at the head of one line: marks, label, date, clock time, zone, age, separator. */
import type { Span } from '../../reading.ts';
import { clockWords, measures, stampDays, stampLabels } from '../../lexicon/calendar.ts';
import { intern, lookUp, wordSet } from '../../lexicon/vocabulary.ts';
import { charClass, Char, isDash } from '../../text/chars.ts';
import { Cursor } from '../../text/cursor.ts';
import { Shape, Token, type Source } from '../../text/scan.ts';
import { isCivilDay } from '../../time/calendar.ts';
import { isAmount, isOfAge, opensAge, readAge } from '../../time/written/age.ts';
import { readClock, type WrittenClock } from '../../time/written/clock.ts';
import { opensDate, readDate, type WrittenDate } from '../../time/written/date.ts';
import { readZone, type WrittenZone } from '../../time/written/zone.ts';
import { clockAt, hourAt, namesHour } from './clocks.ts';

/** A day named by its distance from the day of the page. */
export interface DayBeside {
  readonly days: number;
  readonly span: Span;
}

/** A clock time at the head of a line, before the document has been asked whether such lines are entries. */
export interface Head {
  /** 0-based line. */
  readonly line: number;
  readonly clock: WrittenClock;
  readonly span: Span;
  readonly date: WrittenDate | null;
  readonly zone: Span | null;
  /** `today`, `yesterday` beside the clock. */
  readonly beside: DayBeside | null;
  readonly label: 'posted' | 'updated' | 'clock' | null;
  /** Marks before the clock: `[`, `#`, `*` and so on; empty for none. */
  readonly wrap: string;
  readonly separator: 'dash' | 'colon' | 'pipe' | 'end' | 'none';
  /** What follows on the line. */
  readonly rest: Span;
  /** True with `Uhr`, `hrs` and the like after the clock. */
  readonly hours: boolean;
  /** False where the words after it go on as a sentence or a measure would. */
  readonly upright: boolean;
}

const posted = wordSet(stampLabels.posted), updated = wordSet(stampLabels.updated), clockLabel = wordSet(stampLabels.clock);
const isClockWord = wordSet(clockWords), isMeasure = wordSet(measures);
const isOn = wordSet('on at the of'), isRange = wordSet('to until till and or bis');
const isLocal = wordSet('local'), isTime = wordSet('time');
/** Open a line with the kind of its entry: `KEY EVENT 4:15pm`, `BREAKING 18:40`. */
const opensKind = wordSet('key breaking');
/** The kind or the number of the entry before its clock time: `UPDATE 4 (21:10)`, `8th UPDATE: 9:46 p.m.`, `KEY EVENT 4:15pm`. */
const KIND = /(?:\d{1,2}(?:st|nd|rd|th) UPDATE|UPDATE(?: #?\d{1,2}(?![\d:.])|(?= \())|KEY EVENT|BREAKING(?: NEWS)?)[:,]? (?=\(?\d)/y;
/** `(all times are EDT)`, `(local time)` behind a clock time. */
const TIME_NOTE = /\([^()\d\n]{0,30}\btimes?\b[^()\d\n]{0,30}\)/y;

const COLON = 0x3a, PIPE = 0x7c, OPEN = 0x5b, ROUND = 0x28, CLOSE = 0x5d, ROUND_CLOSE = 0x29, STAR = 0x2a, LOW = 0x5f, HASH = 0x23, COMMA = 0x2c, AT = 0x40;
const BULLETS = new Set([STAR, LOW, HASH, OPEN, ROUND, PIPE, 0x2022, 0xb7, 0x25e6, 0x25aa, 0x25ba, 0x25cf, 0x25a0, 0x2023, 0x3e, 0x203a, 0x2b]);

/** `2 hours ago`, `5m ago`; moves past it. */
function takeAge(cursor: Cursor): boolean {
  const unit = cursor.unit();
  if (charClass(unit) !== Char.digit && cursor.text.charCodeAt(cursor.wordEnd()) !== 0x27 && !opensAge(cursor.ahead())) return false;
  const age = readAge(cursor.text, cursor.i, cursor.end);
  if (age === null) return false;
  cursor.i = age.end;
  return true;
}

const dayOf = new Map(stampDays.flatMap(([days, forms]) => forms.split(' ').map((form) => [intern(form), days] as const)));

/** `Today`, `yesterday` at the cursor; moves past it. */
function takeDay(cursor: Cursor): DayBeside | null {
  const start = cursor.i, end = cursor.wordEnd(), days = end > start ? dayOf.get(cursor.ahead()) : undefined;
  if (days === undefined) return null;
  cursor.i = end;
  return { days, span: [start, end] };
}

function back(cursor: Cursor, to: number): false {
  cursor.i = to;
  return false;
}

/** First token at or after the offset, from a token known to begin before it. */
function tokenFrom(source: Source, from: number, offset: number, limit: number): number {
  let t = from;
  while (t < limit && source.tokens.start[t]! < offset) t++;
  return t;
}

/** The date of an ISO stamp; its `T` joins it to the clock time, so it is no run of tokens. `null` for one that the calendar does not have. */
function isoDate(found: RegExpExecArray, start: number, next: number): WrittenDate | null {
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCivilDay(year, month, day) ? { start, end: start + 10, next, year, month, day, weekday: null } : null;
}

const ISO = /(\d{4})-(\d{2})-(\d{2})[T ](?=\d{2}:\d{2})/y;

/** What may begin with a word: no stamp, one with figures right behind it (`the 3rd of March`), an age with its unit behind it (`a minute ago`), any. */
const Opens = { nothing: 1, figures: 2, age: 3, stamp: 4 } as const;
/** Values of `Opens` by number; made when first asked for. */
const known = new Uint8Array(1 << 16);

function openedBy(word: number): number {
  if (known[word] !== 0) return known[word]!;
  if (posted(word) || updated(word) || clockLabel(word) || dayOf.has(word) || namesHour(word) || opensKind(word)) return (known[word] = Opens.stamp);
  if (opensAge(word)) return (known[word] = isAmount(word) && !opensDate(word) ? Opens.age : Opens.stamp);
  return (known[word] = !opensDate(word) ? Opens.nothing : word === THE ? Opens.figures : Opens.stamp);
}
const THE = intern('the');

/** True where the line begins with a quotation mark, or a word of Latin letters, with which neither a stamp nor an age begins: most lines do, and need no further look. */
export function opensWithText({ text, tokens, lines }: Source, line: number): boolean {
  const first = lines.firstToken[line]!;
  if (tokens.kind[first] === Token.quote) return tokens.word[first] !== 0x27 && !BULLETS.has(tokens.word[first]!);
  if (first === lines.firstToken[line + 1] || tokens.kind[first] !== Token.word || (tokens.shape[first]! & ~(Shape.capital | Shape.capitals)) !== 0) return false;
  const start = tokens.start[first]!, end = tokens.end[first]!;
  if (end - start > LONGEST_HEAD_WORD || text.charCodeAt(end) === 0x27) return false;
  for (let i = start; i < end; i++) {
    const letter = text.charCodeAt(i) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  const opens = openedBy(tokens.word[first]!), next = first + 1;
  if (opens === Opens.nothing || opens === Opens.stamp || next === lines.firstToken[line + 1]) return opens === Opens.nothing;
  if (tokens.kind[next] !== Token.word || (tokens.shape[next]! & ~(Shape.capital | Shape.capitals)) !== 0) return opens === Opens.figures && tokens.kind[next] !== Token.number && (tokens.shape[next]! & Shape.digit) === 0;
  return opens === Opens.figures || !isOfAge(tokens.word[next]!);
}
const LONGEST_HEAD_WORD = 16;

/**
 * The head of the line, or `null` where it begins with no clock time. Looks at a bounded part of the line, but for the blanks.
 *
 * @param from the token at which the stamp begins, where a name stands before it
 */
export function readHead(source: Source, line: number, from?: number): Head | null {
  const { text, tokens, lines } = source;
  const first = from ?? lines.firstToken[line]!, limit = lines.firstToken[line + 1]!;
  if (first === limit) return null;
  const cursor = new Cursor(text, tokens.start[first]!, lines.end[line]!);
  let t = first, wrap = '', label: Head['label'] = null, date: WrittenDate | null = null, beside: DayBeside | null = null;

  for (let steps = 0; steps < 8; steps++) {
    const unit = cursor.unit();
    // `+03:00` is an offset, `+++ 18:40` a mark.
    if (unit === 0x2b && charClass(text.charCodeAt(cursor.i + 1)) === Char.digit) return null;
    const bullet = BULLETS.has(unit) || unit >= 0x2190 && unit <= 0x2bff || (unit & 0xf800) === 0xd800;
    if (!bullet && !(isDash(unit) && charClass(text.charCodeAt(cursor.i + 1)) === Char.space)) break;
    wrap += unit < 0x100 ? text[cursor.i]! : '•';
    cursor.i++;
    cursor.blanks();
  }
  if (wrap.length > 1) wrap = wrap.replace(/(.)\1+/g, '$1');

  KIND.lastIndex = cursor.i;
  const kind = KIND.test(text);
  if (kind) cursor.i = KIND.lastIndex;
  const iso = cursor.unit() >= 0x30 && cursor.unit() <= 0x39 ? ((ISO.lastIndex = cursor.i), ISO.exec(text)) : null;
  if (iso) {
    date = isoDate(iso, cursor.i, first);
    cursor.i = ISO.lastIndex;
  } else {
    for (let steps = 0; steps < 4; steps++) {
      const start = cursor.i;
      if (cursor.take(posted)) label ??= 'posted';
      else if (cursor.take(updated)) label = 'updated';
      else if (cursor.take(clockLabel)) label ??= 'clock';
      else if (takeAge(cursor)) label ??= 'posted';
      else if (beside === null && (beside = takeDay(cursor)) !== null) cursor.blanks();
      else break;
      cursor.blanks();
      if (cursor.unit() === COLON || cursor.unit() === PIPE || cursor.unit() === COMMA || (label === 'clock' && cursor.unit() === 0x2e)) cursor.i++;
      cursor.blanks();
      if (cursor.i >= cursor.end) return back(cursor, start) || null;
    }
    if ((kind || label !== null) && (cursor.unit() === ROUND || cursor.unit() === OPEN)) {
      wrap += text[cursor.i++]!;
      cursor.blanks();
    }
    t = tokenFrom(source, t, cursor.i, limit);
    const dated = t < limit && tokens.start[t] === cursor.i ? readDate(source, t, limit, true) : null;
    // A figure with a stop is a date (`30.09.`) only with its year; `30.09 -` is a clock time.
    if (dated !== null) {
      date = dated;
      t = dated.next;
      cursor.i = t < limit ? Math.max(dated.end, Math.min(tokens.start[t]!, cursor.end)) : cursor.end;
      for (let steps = 0; steps < 3; steps++) {
        const unit = cursor.unit();
        if (unit === COMMA || unit === AT || unit === PIPE || isDash(unit) || unit === 0xb7 || unit === 0x2022 || unit === 0x2f) cursor.i++;
        else if (!cursor.take(isOn) && !cursor.take(clockLabel)) break;
        cursor.blanks();
      }
    }
  }

  const clock = clockAt(text, cursor) ?? hourAt(text, cursor, label === 'clock');
  if (clock === null || clock.end > cursor.end) return null;
  return readTail(source, line, cursor, clock, { date, beside, label, wrap, limit });
}

interface Before {
  readonly date: WrittenDate | null;
  readonly beside: DayBeside | null;
  readonly label: Head['label'];
  readonly wrap: string;
  readonly limit: number;
}

/** What follows the clock time on the line. */
function readTail(source: Source, line: number, cursor: Cursor, clock: WrittenClock, before: Before): Head | null {
  const { text, tokens, lines } = source;
  let { date, beside, label } = before, zone: Span | null = null, hours = false;
  let t = lines.firstToken[line]!;
  cursor.i = clock.end;
  // The second copy of a time told twice: `18:4018:40`.
  if (text.startsWith(text.slice(clock.start, clock.end), cursor.i)) cursor.i += clock.end - clock.start;
  let after = cursor.i;
  // Zone, age, date and brackets, in any order, each once.
  for (let steps = 0; steps < 8; steps++) {
    after = cursor.i;
    cursor.blanks();
    const unit = cursor.unit();
    if (!hours && cursor.take(isClockWord)) {
      hours = true;
      if (cursor.unit() === 0x2e) cursor.i++;
      continue;
    }
    if (beside === null && (beside = takeDay(cursor)) !== null) continue;
    if (cursor.take(isLocal)) {
      cursor.blanks();
      cursor.take(isTime);
      continue;
    }
    const written: WrittenZone | null = zone === null ? readZone(text, cursor.i) : null;
    if (written !== null && written.end <= cursor.end) {
      zone = [written.start, written.end];
      cursor.i = written.end;
      continue;
    }
    if (takeAge(cursor)) {
      label ??= 'posted';
      continue;
    }
    if (unit === ROUND) {
      const start = cursor.i++;
      const inner = readZone(text, cursor.i);
      if (inner !== null && inner.end <= cursor.end && text.charCodeAt(inner.end) === ROUND_CLOSE) {
        zone ??= [inner.start, inner.end];
        cursor.i = inner.end + 1;
        continue;
      }
      if (takeAge(cursor) && cursor.unit() === ROUND_CLOSE) {
        label ??= 'posted';
        cursor.i++;
        continue;
      }
      // `(Tuesday)`
      t = tokenFrom(source, t, start + 1, before.limit);
      const bracketed = date === null && t < before.limit && tokens.start[t] === start + 1 ? readDate(source, t, before.limit, true) : null;
      if (bracketed !== null && (bracketed.day !== null || bracketed.weekday !== null) && text.charCodeAt(bracketed.end) === ROUND_CLOSE) {
        date = bracketed;
        cursor.i = bracketed.end + 1;
        continue;
      }
      // `(1105 GMT)`: the same time told in another zone.
      const other = readClock(text, start + 1, true);
      const otherZone = other === null ? null : readZone(text, text.charCodeAt(other.end) === 0x20 ? other.end + 1 : other.end);
      if (otherZone !== null && text.charCodeAt(otherZone.end) === ROUND_CLOSE) {
        cursor.i = otherZone.end + 1;
        continue;
      }
      TIME_NOTE.lastIndex = start;
      if (TIME_NOTE.test(text)) {
        cursor.i = TIME_NOTE.lastIndex;
        continue;
      }
      cursor.i = start;
    }
    if (unit === CLOSE || unit === ROUND_CLOSE || unit === STAR || unit === LOW) {
      cursor.i++;
      continue;
    }
    if (date === null && (unit === COMMA || unit === PIPE || unit === 0xb7 || unit === 0x2022 || cursor.take(isOn) || isDash(unit) || (unit >= 0x30 && unit <= 0x39) || charClass(unit) === Char.upper)) {
      const start = after;
      if (unit === COMMA || unit === PIPE || unit === 0xb7 || unit === 0x2022 || isDash(unit)) cursor.i++;
      cursor.blanks();
      cursor.take(isOn);
      cursor.blanks();
      const named = beside === null ? takeDay(cursor) : null;
      if (named !== null && endsStamp(text, cursor.i, cursor.end)) {
        beside = named;
        continue;
      }
      t = tokenFrom(source, t, cursor.i, before.limit);
      const dated = t < before.limit && tokens.start[t] === cursor.i ? readDate(source, t, before.limit, true) : null;
      // A date of three parts is one whatever follows; `18:40 Friday was busy` is a sentence.
      if (dated !== null && (dated.day !== null || dated.weekday !== null) && (endsStamp(text, dated.end, cursor.end) || (dated.year !== null && dated.day !== null))) {
        date = dated;
        cursor.i = dated.end;
        continue;
      }
      cursor.i = start;
    }
    cursor.i = after;
    break;
  }
  cursor.blanks();
  const unit = cursor.unit();
  let separator: Head['separator'] = 'none';
  let separatorEnd = after;
  if (cursor.i >= cursor.end) separator = 'end';
  else if (isDash(unit)) {
    while (isDash(cursor.unit())) cursor.i++;
    separator = 'dash';
    if (cursor.unit() === 0x3e) return null; // `-->`: subtitles
    if (isClockSpan(text, cursor)) return null;
  } else if (unit === COLON || unit === 0xff1a) {
    cursor.i++;
    separator = 'colon';
  } else if (unit === PIPE || unit === 0x2022 || unit === 0xb7 || unit === 0x203a || unit === 0xbb || unit === 0x3e || unit === 0x2192) {
    cursor.i++;
    separator = 'pipe';
  } else if (unit === 0x3c || unit === 0x25 || unit === 0x2f || unit === 0x20ac || unit === 0x24 || unit === 0xb0 || unit === 0x3d || unit === ROUND_CLOSE) return null;
  else if (unit === COMMA) {
    cursor.i++;
    if (charClass(cursor.unit()) !== Char.space) return null; // a table's row: `18:40,12.5`
    separator = 'colon';
  } else if (unit === 0x2e && cursor.i === clock.end && charClass(text.charCodeAt(cursor.i + 1)) !== Char.digit) {
    cursor.i++;
    separator = 'colon';
  }
  if (separator !== 'none' && separator !== 'end') {
    separatorEnd = cursor.i;
    cursor.blanks();
    for (let steps = 0; steps < 4 && (cursor.unit() === STAR || cursor.unit() === LOW || cursor.unit() === CLOSE); steps++) separatorEnd = ++cursor.i;
    cursor.blanks();
    if (cursor.i >= cursor.end) separator = 'end';
  }
  const start = cursor.i;
  const kind = start < cursor.end ? charClass(text.charCodeAt(start)) : Char.upper;
  if (separator === 'none') {
    if (after === cursor.i && after === clock.end && kind !== Char.upper) return null; // `11:30ish`, `12:15%`
    const j = cursor.wordEnd();
    const id = lookUp(text, start, j);
    if (isRange(id) && charClass(text.charCodeAt(j)) === Char.space) return null;
    if (isMeasure(id) && !hours) return null;
  }
  let restEnd = cursor.end;
  while (restEnd > start && charClass(text.charCodeAt(restEnd - 1)) === Char.space) restEnd--;
  if (separator !== 'end' && !hasLetters(text, start, restEnd)) return null; // figures only: a table's row
  if (text.startsWith('Source: ', start)) return null; // the length of a film: `02:36 - Source: CNN`
  const opening = before.wrap.replace(/[^[(]/g, '') !== '';
  return {
    line, clock, date, zone, beside, label, wrap: opening ? '[' : before.wrap.replace(/[^#*•+>|-]/g, '').slice(0, 2), separator,
    span: [tokens.start[lines.firstToken[line]!]!, separatorEnd], rest: [Math.min(start, restEnd), restEnd], hours, upright: kind !== Char.lower,
  };
}

/** Whether a word begins soon after the stamp. */
function hasLetters(text: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 48); i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === Char.lower || kind === Char.upper || kind === Char.surrogate) return true;
  }
  return false;
}

/** True where the stamp may end after a date: at the line's end, at a separator or a closing bracket. */
function endsStamp(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && charClass(text.charCodeAt(i)) === Char.space) i++;
  const unit = i < end ? text.charCodeAt(i) : -1;
  return unit < 0 || isDash(unit) || unit === COLON || unit === PIPE || unit === CLOSE || unit === ROUND_CLOSE || unit === STAR || unit === 0xb7 || unit === 0x2022 || unit === COMMA;
}

/** After a dash: `9:00 - 17:00` is a span of time, not an entry. The cursor stays. */
function isClockSpan(text: string, cursor: Cursor): boolean {
  let i = cursor.i;
  while (i < cursor.end && charClass(text.charCodeAt(i)) === Char.space) i++;
  if (charClass(text.charCodeAt(i)) !== Char.digit) return false;
  const other = readClock(text, i);
  return other !== null && (other.minutes || other.meridiem);
}

/** Whether the line begins as a clock time would, and is none: `2:1`, `10.99`, `3.1 Methods`. */
export function isNearMiss(source: Source, line: number): boolean {
  const { tokens, lines, text } = source;
  const t = lines.firstToken[line]!, limit = lines.firstToken[line + 1]!;
  if (t + 2 >= limit || tokens.kind[t] !== Token.number || tokens.kind[t + 1] !== Token.mark || (tokens.word[t + 1] !== COLON && tokens.word[t + 1] !== 0x2e)) return false;
  if (tokens.start[t + 1] !== tokens.end[t] || tokens.start[t + 2] !== tokens.end[t + 1] || charClass(text.charCodeAt(tokens.start[t + 2]!)) !== Char.digit) return false;
  return readClock(text, tokens.start[t]!, false) === null && readDate(source, t, limit, true) === null;
}
