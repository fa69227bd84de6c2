/** The Speakers tree: who speaks in a document, those with most statements first, and what each says, in the order of the text. */
import type { Reading, Span, Speaker, SpeakerKind, Statement } from '../reading/reading.ts';
import { t } from './l10n.ts';
import { lineOf } from './places.ts';
import { shorten } from './plain.ts';
import { contentWords, countWords, kindOfSpeaker, kindWords, nameOf, rolesOf, shortNameOf, whoWords } from './say-words.ts';
import { introductionOf, placeOf, statementsOf } from './statements.ts';

/** One thing that was said, as a row. */
export interface StatementRow {
  readonly kind: 'statement';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  /** Index among the reading's statements. */
  readonly index: number;
  readonly saying: Statement['kind'] | 'attitude';
  /** Where to go: where what is said begins. */
  readonly span: Span;
}

export interface SpeakerRow {
  readonly kind: 'speaker';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  /** `null`: nobody known said it. */
  readonly speaker: SpeakerKind | null;
  /** The introduction. */
  readonly span: Span | null;
  readonly children: readonly StatementRow[];
}

export interface SayingOptions {
  /** Unique among the documents: their address. */
  readonly id: string;
  /** Attitudes too, not only what was said. */
  readonly attitudes: boolean;
}

export const isShown = ({ act }: Statement, attitudes: boolean): boolean => attitudes || act === 'speech';

export function speakerRows(reading: Reading, options: SayingOptions): SpeakerRow[] {
  const rows = reading.speakers.flatMap((speaker) => rowOf(reading, speaker, options) ?? []);
  rows.sort((a, b) => b.children.length - a.children.length); // a stable sort: among equals the order of the text
  const unknown = rowOf(reading, null, options);
  return unknown ? [...rows, unknown] : rows;
}

function rowOf(reading: Reading, speaker: Speaker | null, { id, attitudes }: SayingOptions): SpeakerRow | null {
  const key = speaker?.id ?? '';
  const taken = new Map<string, number>();
  const children = statementsOf(reading, speaker?.id ?? null)
    .filter((index) => isShown(reading.statements[index]!, attitudes))
    .map((index) => statementRow(reading, index, `${id}#speaker ${key}`, taken, false));
  if (children.length === 0) return null;
  const label = speaker === null ? t('Speaker not known') : nameOf(speaker);
  const roles = speaker === null ? '' : rolesOf(speaker);
  const count = countWords(children.length);
  return {
    kind: 'speaker',
    id: `${id}#speaker ${key}`,
    label,
    description: roles === '' ? String(children.length) : `${children.length} · ${shorten(roles, 60)}`,
    spoken: [label, roles === '' && speaker !== null ? kindOfSpeaker(speaker.kind) : roles, count].filter((words) => words !== '').join(', '),
    speaker: speaker?.kind ?? null,
    span: (speaker && introductionOf(speaker)?.span) ?? null,
    children,
  };
}

/**
 * @param parent id of the row above it
 * @param taken ids already given below that row
 * @param named whether the label begins with who says it
 */
export function statementRow(reading: Reading, index: number, parent: string, taken: Map<string, number>, named: boolean): StatementRow {
  const statement = reading.statements[index]!;
  const said = contentWords(reading, statement);
  const who = whoWords(reading, statement, (speaker) => shortNameOf(reading, speaker)) ?? t('unknown');
  const base = `${parent}#say ${statement.speaker?.id ?? ''} ${said.slice(0, 60)}`;
  const before = taken.get(base) ?? 0;
  taken.set(base, before + 1);
  const span = placeOf(statement);
  const line = t('line {0}', lineOf(reading, span[0]));
  return {
    kind: 'statement',
    id: before === 0 ? base : `${base} ${before + 1}`,
    label: named ? `${who}: ${said}` : said,
    description: '',
    spoken: [who, kindWords(statement), said, line].join(', '),
    index,
    saying: statement.act === 'attitude' ? 'attitude' : statement.kind,
    span,
  };
}
