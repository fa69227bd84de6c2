/** The day that a document speaks from, as far as its text tells it. */
import type { Because, Block, Day, DocumentDay, Evidence, Settled, Span } from '../reading.ts';
import type { Layout } from '../layout/layout.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { isBlank, Token, trimmed, type Source } from '../text/scan.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { dayNumber, isCivilDay, weekdayOf } from './calendar.ts';
import { fullDay, numberOf, parseDay, weekdayDay, weekdayOfDay, yearlessDay } from './day.ts';
import { tenseAround } from './timex/tense.ts';
import type { WrittenDate } from './written/date.ts';

const spanOf = (date: WrittenDate): Span => [date.start, date.end];

/** The day that the stamps or day headings give the latest entry, with its weekday where it stands beside it. */
export interface StampDay {
  readonly day: Day;
  readonly weekday: number | null;
  readonly evidence: Evidence;
}

/** Day of a date with month and day; `null` for less than that. */
export function dayOf(date: WrittenDate): Day | null {
  if (date.month === null || date.day === null) return null;
  if (date.year === null) return yearlessDay(date.month, date.day);
  return isCivilDay(date.year, date.month, date.day) ? fullDay(dayNumber(date.year, date.month, date.day)) : null;
}

/** Weekdays named alone, without a date beside them. */
const isBareWeekday = (date: WrittenDate): boolean => date.weekday !== null && date.day === null && date.month === null;

/**
 * The weekday after which no other that the text names comes: the days named lie in one stretch of the week, and the longest
 * stretch without any begins after the latest. Two such stretches: the weekday named first in the text decides.
 */
function latestWeekday(source: Source, dates: readonly WrittenDate[]): WrittenDate | null {
  const first: (WrittenDate | undefined)[] = [];
  for (const date of dates) {
    // What is still to come does not tell the day of speaking.
    if (isBareWeekday(date) && first[date.weekday!] === undefined && tenseAround(source, date.next - 1, date.next) !== 'future') first[date.weekday!] = date;
  }
  let best: WrittenDate | null = null, longest = 0;
  for (let weekday = 1; weekday <= 7; weekday++) {
    const date = first[weekday];
    if (date === undefined) continue;
    let gap = 1;
    while (gap < 7 && first[((weekday - 1 + gap) % 7) + 1] === undefined) gap++;
    if (gap > longest || (gap === longest && best !== null && date.start < best.start)) [best, longest] = [date, gap];
  }
  return longest >= 3 ? best : null;
}

const isWithin = (date: WrittenDate, spans: readonly Span[]): boolean => spans.some((span) => date.start >= span[0] && date.end <= span[1]);

/** First date with month and day inside any of the spans. */
function dateWithin(dates: readonly WrittenDate[], spans: readonly Span[]): WrittenDate | null {
  for (const date of dates) if (date.day !== null && date.month !== null && isWithin(date, spans)) return date;
  return null;
}

/** Spans of the first blocks of these kinds; a page has few of them that count. */
function spansOf(blocks: readonly Block[], ...kinds: readonly Block['kind'][]): Span[] {
  const found: Span[] = [];
  for (const block of blocks) {
    if (kinds.includes(block.kind) && found.push(block.span) >= 24) break;
  }
  return found;
}

/** Where the text names the weekday of the day: evidence that agrees; the first place is enough. */
function agreement(dates: readonly WrittenDate[], weekday: number | null): Evidence[] {
  const named = weekday === null ? undefined : dates.find((date) => isBareWeekday(date) && date.weekday === weekday);
  return named ? [{ rule: 'weekday-agreement', spans: [spanOf(named)] }] : [];
}

const reports = wordSet('said told reported announced wrote tweeted added');

/** The latest weekday, where the text speaks of it as its own: named twice at least, or with a verb of saying right before it. */
function weekdayOfSpeaking(source: Source, dates: readonly WrittenDate[]): number | null {
  const latest = latestWeekday(source, dates);
  if (latest === null) return null;
  let named = 0;
  for (const date of dates) {
    if (!isBareWeekday(date) || date.weekday !== latest.weekday) continue;
    if (++named === 2) return latest.weekday;
    for (let t = Math.max(0, date.next - 4); t < date.next; t++) if (reports(source.tokens.word[t]!)) return latest.weekday;
  }
  return null;
}

/** A full date on a line of its own below the last entry. */
function dateBelow({ entries, dayHeadings }: Layout, dates: readonly WrittenDate[]): WrittenDate | null {
  const last = entries.at(-1), foot = dayHeadings.at(-1);
  const date = last === undefined || foot === undefined || foot.line <= last.stamp.line ? null : dateWithin(dates, [foot.span]);
  return date?.year == null ? null : date;
}

const COLON = 0x3a, COMMA = 0x2c, DOT = 0x2e;

/** `Here is where things stand on Wednesday, 5 March:` */
const leadsToList = (source: Source, date: WrittenDate, end: number): boolean => date.weekday !== null && date.end === end - 1 && source.text.charCodeAt(date.end) === COLON;

/** UTF-16 units of a line that may hold such words. */
const LONGEST_WELCOME = 400;
const greets = wordSet('welcome coverage blog liveblog'), isMarkInside = (unit: number): boolean => unit === DOT || unit === COMMA || unit === 0x21 || unit === 0x3f || unit === 0x3b;
/** Tokens between such a word and the day. */
const FARTHEST_GREETING = 14;

/** `our live coverage on Tuesday`, `Tuesday’s live blog`: nothing but words stands between; a trial may have begun, and a vote be held, on another day. */
function isGreeting({ tokens }: Source, from: number, to: number, first: number, last: number): boolean {
  for (let t = from - 1; t >= first && from - t <= FARTHEST_GREETING && !isMarkInside(tokens.kind[t] === Token.mark ? tokens.word[t]! : 0); t--) if (greets(tokens.word[t]!)) return true;
  for (let t = to; t < last && t - to < FARTHEST_GREETING && !isMarkInside(tokens.kind[t] === Token.mark ? tokens.word[t]! : 0); t++) if (greets(tokens.word[t]!)) return true;
  return false;
}

/** The date in the words that open or close a live report: `Welcome to our live coverage on Tuesday, 6 May`. */
function dateOfWelcome(source: Source, { entries }: Layout, dates: readonly WrittenDate[]): WrittenDate | null {
  const { tokens, lines } = source;
  for (const entry of entries.length === 0 ? [] : [entries[0]!, entries.at(-1)!]) {
    const from = lines.start[entry.lines[0] - 1]!, to = lines.end[entry.lines[1] - 1]!;
    for (const date of dates) {
      if (date.start < from || date.end > to || date.day === null || date.month === null || (date.year === null && date.weekday === null)) continue;
      const line = lastAtOrBefore(lines.start, date.start);
      if (lines.end[line]! - lines.start[line]! > LONGEST_WELCOME) continue;
      if (isGreeting(source, lastAtOrBefore(tokens.start, date.start), date.next, lines.firstToken[line]!, lines.firstToken[line + 1]!)) return date;
    }
  }
  return null;
}

/** A date on a short line of its own among the first lines of the page. */
function dateOnLine(source: Source, layout: Layout, dates: readonly WrittenDate[]): WrittenDate | null {
  const stop = layout.entries[0]?.stamp.line ?? source.lines.count;
  let seen = 0, d = 0;
  for (let line = 0; line < stop && seen < 12; line++) {
    if (isBlank(source.lines, line)) continue;
    seen++;
    const [start, end] = trimmed(source, line);
    // The first line that ends as a sentence does begins the text.
    if (end - start > 60 && seen > 1 && /[.!?]["”’')]?$/.test(source.text.slice(end - 2, end))) break;
    if (end - start > 80) continue;
    while (d < dates.length && dates[d]!.start < start) d++;
    for (; d < dates.length && dates[d]!.end <= end; d++) {
      const date = dates[d]!;
      if (date.day !== null && date.month !== null && (date.year !== null || end - start <= 2 * (date.end - date.start) || leadsToList(source, date, end))) return date;
    }
  }
  return null;
}

/** A year for a day without one: that of a full date in a caption or a line of publication that lies within a month of it. */
function settleYear(day: Day, near: readonly WrittenDate[]): { readonly day: Day; readonly evidence: Evidence } | null {
  const known = parseDay(day);
  if (known?.kind !== 'yearless') return null;
  for (const date of near) {
    if (date.year === null || date.month === null || date.day === null || !isCivilDay(date.year, date.month, date.day)) continue;
    const number = dayNumber(date.year, date.month, date.day);
    for (const year of [date.year, date.year + 1, date.year - 1]) {
      if (!isCivilDay(year, known.month, known.day)) continue;
      const candidate = dayNumber(year, known.month, known.day), found = fullDay(candidate);
      if (found !== null && candidate - number >= -1 && candidate - number <= 31) return { day: found, evidence: { rule: 'date-among-others', spans: [spanOf(date)] } };
    }
  }
  return null;
}

/**
 * The document's day.
 *
 * @param dates every date and weekday that the text names, in its order
 * @param stampDay the day that the stamps or day headings give the latest entry, with where it stands
 */
export function documentDay(source: Source, layout: Layout, settled: Settled, dates: readonly WrittenDate[], stampDay: StampDay | null): DocumentDay | null {
  if (settled.date !== undefined && numberOf(settled.date) !== null) return { value: settled.date, weekday: weekdayOfDay(settled.date), confidence: 'certain', because: [{ rule: 'settled-by-reader', spans: [] }] };
  const captions = spansOf(layout.setApart, 'caption'), published = spansOf(layout.setApart, 'byline', 'source-line');
  const fullDates = dates.filter((date) => date.year !== null && date.day !== null && (isWithin(date, captions) || isWithin(date, published)));

  const titles = [layout.title?.span, ...spansOf(layout.setApart, 'headline')].filter((span) => span !== undefined);
  const sources: readonly (readonly [Evidence['rule'], WrittenDate | null])[] = [
    ['date-in-title', dateWithin(dates, titles)],
    ['date-in-dateline', layout.dateline?.date ? dateWithin(dates, [layout.dateline.date]) : null],
    ['date-of-publication', dateWithin(dates, published)],
    ['date-on-a-line', dateOnLine(source, layout, dates)],
    ['date-on-a-line', dateBelow(layout, dates)],
    ['date-in-welcome', dateOfWelcome(source, layout, dates)],
  ];
  const written = sources.flatMap(([rule, date]) => {
    const value = date === null ? null : dayOf(date);
    return date === null || value === null ? [] : [{ rule, date, value }];
  });
  // A stamp that names the year stands above a title that does not.
  if (stampDay !== null && (numberOf(stampDay.day) !== null || written.length === 0)) {
    const weekday = weekdayOfDay(stampDay.day) ?? stampDay.weekday;
    return { value: stampDay.day, weekday, confidence: 'certain', because: [stampDay.evidence, ...agreement(dates, weekday)] };
  }
  const found = written.find(({ value }) => numberOf(value) !== null) ?? written[0];
  if (found !== undefined) {
    const evidence: Evidence = { rule: found.rule, spans: [spanOf(found.date)] };
    const settledYear = settleYear(found.value, fullDates);
    const value = settledYear?.day ?? found.value;
    const weekday = weekdayOfDay(value) ?? found.date.weekday ?? weekdayOfSpeaking(source, dates);
    const more: Evidence[] = [...(settledYear ? [settledYear.evidence] : []), ...agreement(dates, weekday)];
    if (found.date.eitherWay) more.push({ rule: 'month-or-day-first', spans: [spanOf(found.date)] });
    return { value, weekday, confidence: settledYear || found.date.eitherWay ? 'likely' : 'certain', because: [evidence, ...more] };
  }
  const latest = latestWeekday(source, dates);
  if (latest === null) return null;
  const because: Because = [{ rule: 'latest-weekday', spans: [spanOf(latest)] }];
  const inCaption = dates.find((date) => date.year !== null && date.day !== null && isWithin(date, captions));
  if (inCaption?.year != null && inCaption.month !== null && inCaption.day !== null && isCivilDay(inCaption.year, inCaption.month, inCaption.day)) {
    // The picture was taken before the document was written: the first such weekday from that date on.
    const number = dayNumber(inCaption.year, inCaption.month, inCaption.day);
    const value = fullDay(number + ((latest.weekday! - weekdayOf(number) + 7) % 7));
    if (value !== null) return { value, weekday: latest.weekday, confidence: 'likely', because: [{ rule: 'date-in-caption', spans: [spanOf(inCaption)] }, ...because] };
  }
  return { value: weekdayDay(latest.weekday!), weekday: latest.weekday, confidence: 'likely', because };
}
