/**
 * What can be done about a finding, or about a time whose day or zone is open. None of it touches the text: it is settled beside the
 * document, or one is led to the evidence, or told more.
 */
import type { Reading, Span } from '../reading/reading.ts';
import type { Finding } from './findings.ts';
import { isYearLikely } from './days.ts';
import { hoverAt } from './hover.ts';
import { t } from './l10n.ts';
import { lineOf, wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { openIn, openWords } from './summary.ts';

export type Fix = {
  readonly title: string;
  /** What it is for; `null` where nothing is amiss and something is open. */
  readonly finding: Finding | null;
} & (
  | { readonly kind: 'settle'; readonly what: 'date' | 'timeZone' | null }
  | { readonly kind: 'evidence' | 'hover'; readonly span: Span }
  | { readonly kind: 'meaning' }
);

/** @param start with `end` the selection, UTF-16 offsets; @param findings of the document, as they are shown */
export function fixesAt(reading: Reading, start: number, end: number, findings: readonly Finding[]): Fix[] {
  const here = findings.filter(({ span: [from, to] }) => from <= end && start <= to);
  const fixes = here.flatMap((finding) => fixesFor(reading, finding));
  const open = reading.entries.some(({ time: [from, to], day, offset }) => from <= end && start <= to && (day === null || !/^\d/.test(day) || offset === null || isYearLikely(reading))) ? openFix(reading) : [];
  return [...fixes, ...open.filter(() => !fixes.some(({ kind }) => kind === 'settle'))];
}

function fixesFor(reading: Reading, finding: Finding): Fix[] {
  const dated = finding.kind === 'contradictedDates' || finding.kind === 'malformedTimes';
  const settle: Fix[] = !dated ? [] : openFix(reading).length > 0 ? openFix(reading).map((fix) => ({ ...fix, finding }))
    : finding.kind === 'contradictedDates' ? [{ kind: 'settle', title: t('Set the document\'s day or zone…'), what: null, finding }] : [];
  const evidence = finding.evidence.map(({ span }): Fix => ({
    kind: 'evidence', span, finding,
    title: t('Go to “{0}” in line {1}', plain(wordsOf(reading, span), 40), lineOf(reading, span[0])),
  }));
  const hover: Fix[] = hoverAt(reading, finding.span[0], { ownZone: 'UTC' }) === null ? [] : [{ kind: 'hover', title: t('Show how it is read, and why'), span: finding.span, finding }];
  const more: Fix[] = [...evidence, ...hover, { kind: 'meaning', title: t('What this means'), finding }];
  return finding.kind === 'malformedTimes' ? [...more, ...settle] : [...settle, ...more]; // a slip hangs on no day
}

/** The way to settle what the document leaves open; none where nothing is. */
function openFix(reading: Reading): Fix[] {
  const open = openIn(reading), words = openWords(open);
  return words === null ? [] : [{ kind: 'settle', title: words, what: open.day === null ? 'timeZone' : 'date', finding: null }];
}
