/** Why a fact is held, in words, with the places it rests on. */
import { rules } from '../reading/rules.ts';
import type { Evidence, Reading, Span } from '../reading/reading.ts';
import { faint, joined, place, text } from './content.ts';
import type { Line, Part } from './content.ts';
import { t } from './l10n.ts';
import { lineOf, wordsOf } from './places.ts';
import { plain, shorten } from './plain.ts';

const MOST_REASONS = 5;
const MOST_PLACES = 3;

/**
 * One line a reason: the rule in a plain sentence, then the words it rests on, each a way there. Reasons told twice are told once.
 *
 * @param about the words that all this is told of: no way leads from them to themselves
 */
export function becauseLines(reading: Reading, because: readonly Evidence[], about?: Span): Line[] {
  const reasons = distinct(because);
  const lines = reasons.slice(0, MOST_REASONS).map((reason, index): Line => [
    faint(index === 0 ? t('because') : t('and')),
    text(` ${t(sentence(reason))}`),
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

function distinct(reasons: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return reasons.filter(({ rule, spans }) => {
    const key = `${rule}${spans.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
