/**
 * What a careful reader would stop at, to be listed among the editor's problems: slips, contradictions, and what the text leaves open.
 * It is told of, never corrected; the words stay as they are.
 */
import { rules } from '../reading/rules.ts';
import type { AnomalyKind, Because, Reading, Span, Speaker, Statement } from '../reading/reading.ts';
import { WEEKDAYS } from './days.ts';
import { t } from './l10n.ts';
import { wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { nameOf, whoWords } from './say-words.ts';
import { introductionOf, isShown, placeOf, speakersOf } from './statements.ts';

export type FindingKind = 'malformedTimes' | 'contradictedDates' | 'unbalancedQuotes' | 'unknownSpeakers' | 'ambiguousRoles' | 'nameSpellings';

export const FINDING_KINDS = ['malformedTimes', 'contradictedDates', 'unbalancedQuotes', 'unknownSpeakers', 'ambiguousRoles', 'nameSpellings'] as const satisfies readonly FindingKind[];

/** A place that the finding rests on, and what it has to do with it. */
export interface FindingEvidence {
  readonly span: Span;
  readonly words: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly span: Span;
  /** A plain sentence. */
  readonly message: string;
  /** Other places than its own. */
  readonly evidence: readonly FindingEvidence[];
}

const OF_ANOMALY: Readonly<Partial<Record<AnomalyKind, FindingKind>>> = { 'malformed-time': 'malformedTimes', 'contradicted-date': 'contradictedDates', 'unbalanced-quote': 'unbalancedQuotes' };

/** In the order of the text; only those of the kinds that are asked for. */
export function findingsIn(reading: Reading, kinds: ReadonlySet<FindingKind>, attitudes: boolean): Finding[] {
  const found = [...anomalies(reading), ...statements(reading, attitudes), ...spellings(reading)];
  return found.filter(({ kind }) => kinds.has(kind)).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function anomalies(reading: Reading): Finding[] {
  return reading.anomalies.flatMap(({ kind: anomaly, span, words: [sentence, ...values], because }): Finding[] => {
    const kind = OF_ANOMALY[anomaly];
    return kind === undefined ? [] : [{ kind, span, message: plain(t(sentence, ...values.map((value) => (WEEKDAYS.includes(value) ? t(value) : value))), 300), evidence: evidenceOf(reading, kind, span, because) }];
  });
}

/** What it rests on; of a date that the calendar contradicts also the day of the document, which gave it the year. */
function evidenceOf({ date }: Reading, kind: FindingKind, span: Span, because: Because): FindingEvidence[] {
  const reasons = kind === 'contradictedDates' && date !== null ? [...because, ...date.because] : because;
  const seen = new Set([span.join()]);
  return reasons.flatMap(({ rule, spans }) => spans.map((place) => ({ span: place, words: t(rules[rule]) }))).filter(({ span: place }) => !seen.has(place.join()) && seen.add(place.join())).slice(0, 4);
}

function statements(reading: Reading, attitudes: boolean): Finding[] {
  return reading.statements.flatMap((statement): Finding[] => {
    if (!isShown(statement, attitudes)) return [];
    const fitting = speakersOf(reading, statement);
    if (fitting.length === 0) return [unknown(reading, statement)];
    return fitting.length > 1 ? [ambiguous(reading, statement, fitting)] : [];
  });
}

function unknown(reading: Reading, statement: Statement): Finding {
  const source = statement.speaker?.span ?? null;
  const span = source ?? statement.cue?.span ?? placeOf(statement);
  const message = source === null ? t('The text does not tell who says this.') : t('“{0}”: the text does not tell who that is.', plain(wordsOf(reading, source), 60));
  return { kind: 'unknownSpeakers', span, message, evidence: source === null && statement.cue !== null ? [{ span: placeOf(statement), words: t('what is said') }] : [] };
}

function ambiguous(reading: Reading, statement: Statement, fitting: readonly Speaker[]): Finding {
  const span = statement.speaker?.span ?? statement.cue?.span ?? placeOf(statement);
  return {
    kind: 'ambiguousRoles', span,
    message: t('“{0}” may be {1}; the text does not settle which.', plain(wordsOf(reading, span), 60), whoWords(reading, statement) ?? ''),
    evidence: fitting.flatMap((speaker) => introductions(speaker)).slice(0, 4),
  };
}

const introductions = (speaker: Speaker): FindingEvidence[] => {
  const span = introductionOf(speaker)?.span;
  return span ? [{ span, words: t('{0} is introduced here', nameOf(speaker)) }] : [];
};

function spellings(reading: Reading): Finding[] {
  return reading.speakers.flatMap((speaker) => speaker.mentions.flatMap(({ span, because }): Finding[] => (because.some(({ rule }) => rule === 'name-spelling') ? [{
    kind: 'nameSpellings', span,
    message: t('“{0}” is taken for {1}, spelled otherwise.', plain(wordsOf(reading, span), 60), nameOf(speaker)),
    evidence: introductions(speaker).filter(({ span: place }) => place.join() !== span.join()),
  }] : [])));
}
