/** Why a fact is held, in words, with the places it rests on. */
import { rules } from '../reading/rules.ts';
import type { Evidence, Reading, Span } from '../reading/reading.ts';
import { faint, joined, place, text } from './content.ts';
import type { Line, Part } from './content.ts';
import { shortDay } from './days.ts';
import { t } from './l10n.ts';
import { lineOf, wordsOf } from './places.ts';
import { plain, shorten } from './plain.ts';

/** Where what the reader has settled is kept: in a file, or as long as the window is open. */
export type Kept = 'file' | 'window';

/** The name of that file. */
const KEPT_IN = '.sayso.json';

const MOST_REASONS = 5;
const MOST_PLACES = 3;

/**
 * One line a reason: the rule in a plain sentence, then the words it rests on, each a way there. Reasons told twice are told once.
 *
 * @param about the words that all this is told of: no way leads from them to themselves
 * @param kept where what the reader has settled is kept
 */
export function becauseLines(reading: Reading, because: readonly Evidence[], about?: Span, kept: Kept = 'file'): Line[] {
  const reasons = distinct(because, reading);
  const lines = reasons.slice(0, MOST_REASONS).map((reason, index): Line => [
    faint(index === 0 ? t('because') : t('and')),
    ...(reason.rule === 'settled-by-reader' ? settledParts(settledWhat(reading, reason), kept) : [text(` ${t(sentence(reason))}`)]),
    ...neighboursParts(reason),
    ...placesOf(reading, reason.spans.filter((span) => span[0] !== about?.[0] || span[1] !== about[1])),
  ]);
  const rest = reasons.length - lines.length;
  if (rest > 0) lines.push([faint(rest === 1 ? t('and one reason more') : t('and {0} reasons more', rest))]);
  return lines;
}

function placesOf(reading: Reading, spans: readonly Span[]): Part[] {
  if (spans.length === 0) return [];
  const shown = spans.slice(0, MOST_PLACES).map((span): Line => [
    place(t('“{0}” in line {1}', shorten(plain(wordsOf(reading, span)), 40), lineOf(reading, span[0])), span),
  ]);
  const rest = spans.length - shown.length;
  return [text(': '), ...joined(rest > 0 ? [...shown, [text(t('and {0} more', rest))]] : shown, ', ')];
}

/** Rules of other rooms may be gone from the table while it grows: their name then has to do. */
const sentence = ({ rule }: Evidence): string => (rules as Readonly<Record<string, string>>)[rule] ?? rule;

/** What the reader has settled, where that is the reason: told by which of the document's facts it stands for. */
function settledWhat({ date, timeZone }: Pick<Reading, 'date' | 'timeZone'>, reason: Evidence): 'day' | 'zone' {
  return timeZone?.because.includes(reason) && !date?.because.includes(reason) ? 'zone' : 'day';
}

/** ` you set the day in .sayso.json`, with the way to that file. */
function settledParts(what: 'day' | 'zone', kept: Kept): Part[] {
  if (kept === 'file') return [text(` ${what === 'zone' ? t('you set the time zone in') : t('you set the day in')} `), { kind: 'kept', words: KEPT_IN }];
  const words = what === 'zone' ? t('you set the time zone, until this window closes') : t('you set the day, until this window closes');
  return [text(' '), { kind: 'settle', what: what === 'zone' ? 'timeZone' : 'date', words }];
}

/** `: Wed 30 Sept 2020 to Fri 2 Oct 2020`, the days settled for other documents, as the way to the file that has them. */
function neighboursParts({ days = [] }: Evidence): Part[] {
  const [first, last] = days.map((day) => shortDay(day));
  if (first === undefined) return [];
  return [text(': '), { kind: 'kept', words: last === undefined ? first : t('{0} to {1}', first, last) }];
}

function distinct(reasons: readonly Evidence[], reading: Pick<Reading, 'date' | 'timeZone'>): Evidence[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const { rule, spans } = reason;
    const key = `${rule} ${rule === 'settled-by-reader' ? settledWhat(reading, reason) : ''} ${spans.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
