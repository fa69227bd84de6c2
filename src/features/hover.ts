/** The hover: the answer first, then as written · as read · because. */
import type { Rule } from '../reading/rules.ts';
import type { Entry, Evidence, Reading, Span, Timex } from '../reading/reading.ts';
import { faint, joined, place, strong, text, written } from './content.ts';
import type { Content, Line, Part } from './content.ts';
import { isSettled, isYearLikely, restsOnNeighbours, shortDay, weekdayFor } from './days.ts';
import { becauseLines } from './evidence.ts';
import type { Kept } from './evidence.ts';
import { t } from './l10n.ts';
import { durationWords, entryBefore, offsetWords, ownWords, utcWords, zoneWords } from './moments.ts';
import { touches, wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { sayingOffer } from './say-hover.ts';
import { aboutWords, stampWords } from './stamp-words.ts';
import { momentOf } from './timex-moments.ts';
import type { TimexMoment } from './timex-moments.ts';
import { timexWords } from './timex-words.ts';

const FORM: ReadonlySet<Rule> = new Set<Rule>(['clock-dash-heading', 'form-of-the-entries', 'age-of-the-entries']);

/** Day and zone have reasons of their own; a slip is plain from what is written and what is read, and the editor tells of it above the hover. */
const TOLD_OTHERWISE: ReadonlySet<Rule> = new Set<Rule>(['day-and-zone-known', 'year-of-neighbours', 'written-with-a-slip']);

/** What machines call the zone that is UTC all year. */
const UTC = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT|Greenwich)$/;

export interface HoverOptions {
  /** The reader's own zone, an IANA name. */
  readonly ownZone: string;
  /** Where what they have settled for the document is kept; in a file unless it is told otherwise. */
  readonly kept?: Kept;
  /** Whether statements and speakers are told of too, not only times; they are unless it is told otherwise. */
  readonly statements?: boolean;
}

/** What is to be said about a place; of several things there, the innermost. `null` where there is nothing. */
export function hoverAt(reading: Reading, offset: number, options: HoverOptions): Content | null {
  let best: { readonly span: Span; readonly tell: () => Content } | null = null;
  const offer = (span: Span, tell: () => Content): void => {
    if (touches(span, offset) && (best === null || span[1] - span[0] < best.span[1] - best.span[0])) best = { span, tell };
  };
  reading.entries.forEach((entry, index) => offer(entry.time, () => entryContent(reading, index, options)));
  for (const timex of reading.timexes) {
    const content = touches(timex.span, offset) ? timexContent(reading, timex, options) : null;
    if (content !== null) offer(timex.span, () => content);
  }
  const zone = reading.timeZone;
  if (zone?.span) offer(zone.span, () => zoneContent(reading, zone, options.kept));
  const saying = options.statements === false ? null : sayingOffer(reading, offset);
  if (saying) offer(saying.span, saying.tell);
  return (best as { readonly tell: () => Content } | null)?.tell() ?? null;
}

/** The time of an entry: `Wed 30 Sept, 23:45` · UTC · the reader's own clock · how long after the entry before. */
export function entryContent(reading: Reading, index: number, { ownZone, kept }: HoverOptions): Content {
  const entry = reading.entries[index]!;
  const before = entryBefore(reading, index);
  const zone = entry.offset === null ? [] : [text(` ${offsetWords(entry.offset)}`)];
  return {
    span: entry.time,
    lines: [
      [...answer(reading, entry), ...(entry.clock === null ? [] : zone), ...lacking(reading, entry, restsOnNeighbours(entry.because))],
      joined([
        clocksElsewhere(entry, ownZone),
        before === null ? [] : [text(t('{0} after ', durationWords(before.minutes))), place(stampWords(before.entry), before.entry.time)],
      ], ' · '),
      writtenLine(wordsOf(reading, entry.time), entry.age === null ? entry.clock : aboutWords(entry) || null),
    ].filter((line) => line.length > 0),
    because: becauseLines(reading, reasonsFor(reading, entry), entry.time, kept),
  };
}

/** The same moment in UTC and on the reader's own clock; once, where that runs on UTC. */
function clocksElsewhere(moment: Parameters<typeof utcWords>[0], ownZone: string | null): Line {
  const utc = utcWords(moment), own = ownZone === null ? null : ownWords(moment, ownZone);
  const told = utc !== null && own !== null && UTC.test(ownZone!) ? [t('{0} (your zone)', utc)] : [utc, own && t('{0} (your zone)', own)];
  return joined(told.map((words) => (words === null ? [] : [text(words)])), ' · ');
}

function answer(reading: Reading, entry: Pick<Entry, 'clock' | 'age' | 'day'>): Line {
  const clock = aboutWords(entry) || (entry.clock ?? '');
  const words = [entry.day === null ? '' : shortDay(entry.day, weekdayFor(reading, entry.day)), clock].filter((part) => part !== '').join(', ');
  return [strong(words === '' ? stampWords(entry) : words)];
}

/** Where only other documents tell the year: the way to set it. */
const YEAR_LIKELY = (): Part => ({ kind: 'settle', what: 'date', words: t('year likely') });

/** What is missing, and the way to set it. */
function lacking(reading: Reading, entry: Pick<Entry, 'clock' | 'age' | 'day' | 'offset'>, likely: boolean): Part[] {
  const parts: Part[] = [];
  if (entry.clock === null && entry.age !== null) parts.push(text(' · '), text(t('clock time not stated')));
  if (entry.day === null) parts.push(text(' · '), { kind: 'settle', what: 'date', words: t('day not stated') });
  else if (!isSettled(entry.day)) parts.push(text(' · '), { kind: 'settle', what: 'date', words: entry.day.includes('W') ? t('date not stated') : t('year not stated') });
  else if (likely) parts.push(text(' · '), YEAR_LIKELY());
  if (entry.clock !== null && entry.offset === null && reading.timeZone === null) parts.push(text(' · '), { kind: 'settle', what: 'timeZone', words: t('time zone not stated') });
  return parts;
}

/** Why the day is this one, and why the zone; that this is an entry at all, which is plain to see, only where nothing else is to be said. */
function reasonsFor({ date, timeZone }: Reading, { because, day, offset }: Entry): readonly Evidence[] {
  const reasons = [
    ...because.filter(({ rule }) => !FORM.has(rule) && !TOLD_OTHERWISE.has(rule)),
    ...(date === null || day === null ? [] : date.because),
    ...(timeZone === null || offset !== timeZone.offset ? [] : timeZone.because),
  ];
  return reasons.length > 0 ? reasons : because;
}

/** As written; and as read, where that is not the same. */
function writtenLine(asWritten: string, asRead: string | null): Line {
  const words = plain(asWritten);
  return [faint(t('written')), text(' '), written(words), ...(asRead === null || asRead === words ? [] : [text(' '), faint(t('read as')), text(` ${asRead}`)])];
}

/** A time expression: the day or the period it stands for; a clock time as that of an entry. `null` where its words say it all. */
export function timexContent(reading: Reading, timex: Timex, options?: HoverOptions): Content | null {
  const moment = momentOf(reading, timex);
  if (moment !== null) return clockContent(reading, timex, moment, options);
  const words = timexWords(reading, timex);
  return words === null ? null : {
    span: timex.span,
    lines: [[strong(words), ...(timex.confidence === 'likely' ? [text(' · '), YEAR_LIKELY()] : [])], writtenLine(wordsOf(reading, timex.span), null)],
    because: becauseLines(reading, timex.because, timex.span, options?.kept),
  };
}

/** A clock time in the text: as it is told there, in UTC, on the reader's own clock. */
function clockContent(reading: Reading, { span, because, confidence }: Timex, moment: TimexMoment, options: HoverOptions | undefined): Content {
  const zone = moment.offset === null ? [] : [text(` ${offsetWords(moment.offset)}`)];
  return {
    span,
    lines: [
      [...answer(reading, { ...moment, age: null }), ...zone, ...lacking(reading, { ...moment, age: null, ...(moment.unsettled === null ? {} : { offset: '' }) }, confidence === 'likely'), ...unsettledZone(moment)],
      clocksElsewhere(moment, options?.ownZone ?? null),
      writtenLine(wordsOf(reading, span), null),
    ].filter((line) => line.length > 0),
    because: becauseLines(reading, [...because, ...moment.because], span, options?.kept),
  };
}

/** A zone that is named and yet not known. */
function unsettledZone({ unsettled }: TimexMoment): Part[] {
  if (unsettled === null) return [];
  const words = plain(unsettled.words, 40), offsets = unsettled.offsets.map(offsetWords), last = offsets.pop();
  return [text(' · '), text(last === undefined ? t('whose “{0}” is not stated', words) : t('“{0}” may be {1} or {2}', words, offsets.join(', '), last))];
}

function zoneContent(reading: Reading, zone: NonNullable<Reading['timeZone']>, kept: Kept | undefined): Content {
  const span = zone.span!;
  return { span, lines: [[strong(zoneWords(zone))], writtenLine(wordsOf(reading, span), null)], because: becauseLines(reading, zone.because, span, kept) };
}

/** Why the document's day is what it is: the tooltip of a hint and of a day in the tree, in groups of lines. */
export function dayContent(reading: Reading, day: string | null, kept?: Kept): Line[][] {
  const line: Part[] = day === null
    ? [strong(t('day not stated'))]
    : [strong(shortDay(day, weekdayFor(reading, day)))];
  if (day === null) line.push(text(' · '), { kind: 'settle', what: 'date', words: t('set it') });
  else if (!isSettled(day)) line.push(text(' · '), { kind: 'settle', what: 'date', words: day.includes('W') ? t('date not stated') : t('year not stated') });
  else if (isYearLikely(reading)) line.push(text(' · '), YEAR_LIKELY());
  if (reading.date === null) return [[line]];
  const own = day === null || day === reading.date.value ? [] : [[text(t('counted from {0}, the day the document speaks from', shortDay(reading.date.value, reading.date.weekday)))]];
  return [[line, ...own], becauseLines(reading, reading.date.because, undefined, kept)];
}
