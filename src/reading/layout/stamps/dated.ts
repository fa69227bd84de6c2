/** Dates at line heads without a clock time, as timelines have them: `Feb. 26: …`, `March 3 – …`, `2 March: …`; and which of them are entries. */
import type { Span } from '../../reading.ts';
import { charClass, Char, isDash } from '../../text/chars.ts';
import { isBlank, type Source } from '../../text/scan.ts';
import { monthAt, readDate, weekdayAt, type WrittenDate } from '../../time/written/date.ts';
import type { Head } from './head.ts';

/** A date at the head of a line, before the document has been asked whether such lines are entries. */
export interface DatedHead {
  /** 0-based line. */
  readonly line: number;
  readonly date: WrittenDate;
  /** All of the stamp with its separator. */
  readonly span: Span;
  readonly separator: 'colon' | 'dash';
  /** What those of one timeline share: which of day and month comes first, the separator, the marks before. */
  readonly form: string;
  /** What follows on the line. */
  readonly rest: Span;
}

const COLON = 0x3a, STAR = 0x2a, LOW = 0x5f, HASH = 0x23;
const BULLETS = new Set([STAR, LOW, HASH, 0x2022, 0xb7, 0x25aa, 0x25cf]);

/** The date that heads the line, or `null`. Only dates with the name of their month: figures alone head rows of tables and lists of changes. */
export function readDatedHead(source: Source, line: number): DatedHead | null {
  const { text, tokens, lines } = source;
  const limit = lines.firstToken[line + 1]!, end = lines.end[line]!;
  let t = lines.firstToken[line]!, wrap = '';
  const begin = tokens.start[t] ?? 0;
  for (; t < limit && wrap.length < 4; t++) {
    const unit = text.charCodeAt(tokens.start[t]!);
    if (!BULLETS.has(unit) && !(isDash(unit) && tokens.end[t]! < end && charClass(text.charCodeAt(tokens.end[t]!)) === Char.space)) break;
    wrap += isDash(unit) ? '-' : text[tokens.start[t]!]!;
  }
  const digit = t < limit && charClass(text.charCodeAt(tokens.start[t]!)) === Char.digit; // `2`, `2nd`
  if (t >= limit || (!digit && monthAt(source, t) === 0 && weekdayAt(source, t) === 0)) return null;
  const date = readDate(source, t, limit);
  if (date === null || date.month === null || date.day === null || date.start !== tokens.start[t]) return null;
  let named = -1;
  for (let i = t; i < date.next && named < 0; i++) if (monthAt(source, i) > 0) named = i;
  if (named < 0) return null;

  let i = date.end, separator: DatedHead['separator'] | null = null;
  const blanks = (): void => { while (i < end && charClass(text.charCodeAt(i)) === Char.space) i++; };
  const bold = (): void => { for (let steps = 0; steps < 2 && i < end && (text.charCodeAt(i) === STAR || text.charCodeAt(i) === LOW); steps++) i++; };
  bold();
  const apart = charClass(text.charCodeAt(i)) === Char.space;
  blanks();
  if (text.charCodeAt(i) === COLON) separator = 'colon';
  else if (i < end && isDash(text.charCodeAt(i)) && (apart || text.charCodeAt(i) === 0x2014)) separator = 'dash';
  if (separator === null) return null;
  while (separator === 'dash' ? isDash(text.charCodeAt(i)) : text.charCodeAt(i) === COLON) i++;
  bold();
  const stop = i;
  blanks();
  const kind = charClass(text.charCodeAt(i));
  // `March 3 – 5`, `3 March – a Tuesday`: no stamp. A quotation, or a figure that begins the sentence behind a colon, may follow.
  if (i >= end || kind === Char.lower || (kind === Char.digit && separator === 'dash')) return null;
  return { line, date, span: [begin, stop], separator, form: `${digit ? 'd' : 'm'} ${separator} ${wrap}`, rest: [i, end] };
}

/** Fewer show no rhythm. */
const FEWEST = 3;
/** Lines under one date beyond which they are no timeline, and letters of a line that tells something. */
const MOST_LINES = 12, SHORTEST = 25;

/**
 * The dates that head entries, in the order of the text: at least three of one form, that run one way, with running text behind or under
 * them. Beside clock times only where these have their dates with them, in lines of the same kind.
 */
export function datedEntries(source: Source, candidates: readonly DatedHead[], clocks: readonly Head[]): readonly DatedHead[] {
  if (clocks.length > 0) {
    const [first] = clocks;
    const among = clocks.every(({ date, separator }) => date !== null && separator === first!.separator) ? candidates.filter(({ separator }) => separator === first!.separator) : [];
    return among.length + clocks.length >= FEWEST && isTold(source, among) ? among : [];
  }
  const forms = new Map<string, number>();
  for (const { form } of candidates) forms.set(form, (forms.get(form) ?? 0) + 1);
  const [commonest] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
  const most = candidates.filter(({ form }) => form === commonest);
  return most.length >= FEWEST && isOrdered(most) && isTold(source, most) ? most : [];
}

/** Whether three of four steps go one way, where half a year and more without years is the turn of one, and not all is of one day. */
function isOrdered(heads: readonly DatedHead[]): boolean {
  let up = 0, down = 0, still = 0;
  for (let i = 1; i < heads.length; i++) {
    const [a, b] = [heads[i - 1]!.date, heads[i]!.date], years = a.year === null || b.year === null ? 0 : b.year - a.year;
    const step = years * 372 + (b.month! - a.month!) * 31 + b.day! - a.day!;
    if (step === 0) still++;
    else if (step > 0 === (years !== 0 || Math.abs(step) <= 186)) up++;
    else down++;
  }
  return still < heads.length - 1 && Math.max(up, down) + still >= 0.75 * (heads.length - 1);
}

/** Whether most of them have a sentence behind them or under them, and none too much before the next. */
function isTold(source: Source, heads: readonly DatedHead[]): boolean {
  const { lines, text, tokens } = source;
  const tells = (line: number, from: number): boolean => lines.end[line]! - from >= SHORTEST && /[.!?…]["”’»)*_]{0,3}$/.test(text.slice(from, tokens.end[lines.firstToken[line + 1]! - 1]).slice(-5));
  let told = 0;
  for (const [index, { line, rest }] of heads.entries()) {
    const next = heads[index + 1]?.line ?? Math.min(lines.count, line + MOST_LINES);
    let below = 0, has = tells(line, rest[0]);
    for (let i = line + 1; i < next; i++) {
      if (isBlank(lines, i)) continue;
      if (++below > MOST_LINES) return false;
      has ||= tells(i, lines.start[i]!);
    }
    if (has) told++;
  }
  return told >= 0.6 * heads.length;
}
