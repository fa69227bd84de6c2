/** The Timeline: document → day → entries, as rows with what they show, say aloud and lead to. */
import type { Day, Entry, Reading, Span } from '../reading/reading.ts';
import { lowerBound } from '../reading/text/search.ts';
import { longDay, openDay, shortDay, weekdayFor } from './days.ts';
import { fold, matches } from './fold.ts';
import { grouped } from './grouped.ts';
import { entryIdentities } from './identity.ts';
import { t } from './l10n.ts';
import { minutesBetween } from './moments.ts';
import { plain } from './plain.ts';
import { openIn, openWords, summaryLine } from './summary.ts';
import { countWords, whoWords } from './say-words.ts';
import { inParts, numbered, withChildren } from './rows.ts';
import type { PartRow, Row } from './rows.ts';
import { aboutWords, stampWords } from './stamp-words.ts';
import { statementRows } from './statement-rows.ts';
import type { StatementRow } from './statement-rows.ts';
import { isShown, startOf } from './statements.ts';
import { documentTitle, entryTitle } from './titles.ts';
import { wordsIn } from './voices.ts';

export type TimelineOrder = 'document' | 'time';

export interface TimelineOptions {
  /** Unique among the documents: their address. */
  readonly id: string;
  readonly fileName: string;
  readonly order: TimelineOrder;
  readonly filter: string;
  /** What is said, below the entry it stands in. */
  readonly statements?: boolean;
  /** Attitudes among it. */
  readonly attitudes?: boolean;
  /** Identities of entries that have come and were not seen yet. */
  readonly fresh?: ReadonlySet<string>;
}

/** A statement, or many of them. */
type Said = StatementRow | PartRow<StatementRow>;

export interface DocumentRow extends Row {
  readonly kind: 'document';
  readonly children: readonly (OpenRow | OutsideRow | DayRow | PartRow<DayRow> | Said)[];
  /** Entries below it. */
  readonly count: number;
  readonly span: Span;
}

/** What the text leaves open, and the way to set it. */
export interface OpenRow extends Row {
  readonly kind: 'open';
  readonly what: 'date' | 'timeZone';
}

/** What is said in no entry. */
export interface OutsideRow extends Row {
  readonly kind: 'outside';
  readonly children: readonly Said[];
}

export interface DayRow extends Row {
  readonly kind: 'day';
  readonly day: Day | null;
  /** Indexes of its entries among the reading's. */
  readonly indexes: readonly number[];
  /** Whether it is open from the start. */
  readonly open: boolean;
  readonly children: readonly (EntryRow | PartRow<EntryRow>)[];
}

export interface EntryRow extends Row {
  readonly kind: 'entry';
  /** Index among the reading's entries. */
  readonly index: number;
  readonly time: Span;
  /** Statements below it. */
  readonly said: number;
  readonly children: readonly Said[];
  /** Where the filter's words stand in the label. */
  readonly highlights: readonly (readonly [number, number])[];
}

export type TimelineRow = DocumentRow | OpenRow | OutsideRow | DayRow | EntryRow | StatementRow | PartRow<DayRow> | PartRow<EntryRow> | PartRow<StatementRow>;

/** The rows of one document; `null` where the filter leaves none of them. */
export function timelineOf(reading: Reading, options: TimelineOptions): DocumentRow | null {
  const fileName = plain(options.fileName, 100), label = documentTitle(reading, fileName);
  const filter = options.filter.trim();
  const id = filter === '' ? options.id : `${options.id}#filtered`; // rows closed by hand are open again while a filter looks into them
  const said = saidIn(reading, options), groups = groupsOf(reading, options.order, filter, said);
  if (filter !== '' && groups.length === 0) return null;
  const summary = summaryLine(reading), come = options.fresh?.size ? t('{0} new', options.fresh.size) : '';
  return withChildren({
    kind: 'document' as const,
    id,
    label,
    description: [label === fileName ? '' : fileName, come].filter((words) => words !== '').join(' · '),
    spoken: [t('{0}. {1}. {2}', label.replace(/[.…]+$/, ''), fileName, summary), come].filter((words) => words !== '').join(', '),
    count: groups.reduce((sum, { indexes }) => sum + indexes.length, 0),
    span: reading.title?.span ?? ([0, 0] as Span),
  }, () => {
    const days = daysOf(reading, groups, { ...options, id }, said, filter);
    return filter === '' ? [...openRow(reading, id), ...days, ...outsideOf(reading, said.get(null) ?? [], id)] : days;
  });
}

function openRow(reading: Reading, id: string): OpenRow[] {
  const open = openIn(reading);
  const words = openWords(open);
  return words === null ? [] : [{ kind: 'open', id: `${id}#open`, label: words, description: '', spoken: words, what: open.day === null ? 'timeZone' : 'date' }];
}

/** Indexes of the statements to be shown, by the line of the entry they stand in; `null` where they stand in none. */
function saidIn({ statements }: Reading, { statements: wanted = false, attitudes = false }: TimelineOptions): ReadonlyMap<number | null, readonly number[]> {
  const said = grouped(statements.flatMap((statement, index) => (wanted && isShown(statement, attitudes) ? [[statement.entry, index] as const] : [])));
  for (const group of said.values()) group.sort((a, b) => startOf(statements[a]!) - startOf(statements[b]!));
  return said;
}

/** What stands in no entry: under the document where it has none, else under a row of its own behind them. */
function outsideOf(reading: Reading, indexes: readonly number[], id: string): readonly (OutsideRow | Said)[] {
  if (reading.entries.length === 0 || indexes.length === 0) return statementRows(reading, indexes, id, true);
  const label = t('Outside the entries'), description = countWords(indexes.length), row = `${id}#outside`;
  return [withChildren({ kind: 'outside' as const, id: row, label, description, spoken: t('{0}, {1}', label, description) }, () => statementRows(reading, indexes, row, true))];
}

/** Days are open from the start where a document has no more entries than these. */
const OPEN = 1000;

/** Entries that follow each other on one day. */
interface Group {
  readonly day: Day | null;
  readonly indexes: readonly number[];
}

function groupsOf(reading: Reading, order: TimelineOrder, filter: string, said: ReadonlyMap<number | null, readonly number[]>): Group[] {
  const groups: { readonly day: Day | null; readonly indexes: number[] }[] = [];
  const words = wordsIn(filter), days = new Map<Day | null, string>();
  const foldedDay = (day: Day | null): string => {
    let folded = day === null ? '' : days.get(day);
    if (folded === undefined) days.set(day, (folded = fold(dayLabel(reading, day))));
    return folded;
  };
  for (const index of ordered(reading, order)) {
    const entry = reading.entries[index]!;
    if (words.length > 0) {
      const left = words.filter((word) => !foldedLabel(reading, index).includes(word) && !foldedDay(entry.day).includes(word));
      if (left.length > 0 && !left.every((word) => namesWith([word], reading, said.get(entry.line) ?? []).length > 0)) continue;
    }
    const last = groups.at(-1);
    if (last && last.day === entry.day) last.indexes.push(index);
    else groups.push({ day: entry.day, indexes: [index] });
  }
  return groups;
}

function daysOf(reading: Reading, groups: readonly Group[], { id, fresh }: TimelineOptions, said: ReadonlyMap<number | null, readonly number[]>, filter: string): readonly (DayRow | PartRow<DayRow>)[] {
  const identities = entryIdentities(reading);
  const entryRows = (indexes: readonly number[]): EntryRow[] => indexes.map((index) =>
    entryRow(reading, index, `${id}#entry ${identities[index]!}`, said.get(reading.entries[index]!.line) ?? [], filter, fresh?.has(identities[index]!) ?? false));
  const taken = new Map<string, number>(), open = groups.reduce((sum, { indexes }) => sum + indexes.length, 0) <= OPEN;
  const named = groups.map((group) => ({ ...group, id: numbered(`${id}#day ${group.day ?? ''}`, taken) }));
  return inParts('days', named, `${id}#days`, (days) => days.flatMap(({ indexes }) => indexes), (days, from, to) => {
    const label = t('Days {0} to {1}', from, to), description = [days[0]!, days.at(-1)!].map(({ day }) => dayLabel(reading, day)).join(' – ');
    return { label, description, spoken: t('{0}, {1}', label, description) };
  }, (days) => days.map((day) => dayRow(reading, day, day.id, open, entryRows)));
}

/** Indexes of the entries: as they stand, or oldest first. Entries whose days cannot be compared keep their places. */
function ordered({ entries, order }: Reading, by: TimelineOrder): number[] {
  const indexes = entries.map((_, index) => index);
  if (by === 'document') return indexes;
  if (order?.value === 'newest-first') indexes.reverse();
  return indexes.sort((a, b) => -(minutesBetween(entries[a]!, entries[b]!) ?? 0));
}

function entryRow(reading: Reading, index: number, id: string, said: readonly number[], filter: string, fresh: boolean): EntryRow {
  const entry = reading.entries[index]!, label = entryLabel(reading, entry), about = aboutWords(entry), come = fresh ? t('new') : '';
  const who = namesWith(wordsIn(filter).filter((word) => !fold(label).includes(word)), reading, said).join(', '); // what it was found by is to be seen
  return withChildren({
    kind: 'entry' as const, id, index, label,
    description: [about, who, come].filter((words) => words !== '').join(' · '),
    spoken: [stampWords(entry), about, entryTitle(reading, entry), who, come].filter((words) => words !== '').join(', '),
    time: entry.time,
    said: said.length,
    highlights: highlightsIn(label, filter),
  }, () => statementRows(reading, said, id, true));
}

/** Of those who speak in an entry, the ones whose name holds one of the words. */
function namesWith(words: readonly string[], reading: Reading, said: readonly number[]): string[] {
  if (words.length === 0) return [];
  const names = new Set(said.map((index) => whoWords(reading, reading.statements[index]!)).filter((name) => name !== null));
  return [...names].filter((name) => words.some((word) => fold(name).includes(word)));
}

const entryLabel = (reading: Reading, entry: Entry): string => `${stampWords(entry)}  ${entryTitle(reading, entry)}`.trim();

const dayLabel = (reading: Reading, day: Day | null): string => (day === null ? t('Day not stated') : shortDay(day, weekdayFor(reading, day)));

/** Where the filter's words stand in an entry's label; some may stand in its day's name instead. */
const highlightsIn = (label: string, filter: string): (readonly [number, number])[] =>
  wordsIn(filter).flatMap((word) => matches(label, word) ?? []).sort((a, b) => a[0] - b[0]);

const labels = new WeakMap<Reading, Map<number, string>>();

/** Kept while a reader types a filter: each letter asks every entry again. */
function foldedLabel(reading: Reading, index: number): string {
  let known = labels.get(reading);
  if (!known) labels.set(reading, (known = new Map()));
  let label = known.get(index);
  if (label === undefined) known.set(index, (label = fold(entryLabel(reading, reading.entries[index]!))));
  return label;
}

function dayRow(reading: Reading, { day, indexes }: Group, id: string, open: boolean, entryRows: (indexes: readonly number[]) => readonly EntryRow[]): DayRow {
  const count = indexes.length === 1 ? t('1 entry') : t('{0} entries', indexes.length);
  const unknown = day === null ? null : openDay({ date: reading.date && { ...reading.date, value: day } });
  const lacks = unknown === 'year' ? t('year not stated') : unknown === 'date' ? t('date not stated') : unknown === 'likely' ? t('year likely') : '';
  const spoken = day === null ? t('{0}, {1}', t('Day not stated'), count) : [longDay(day, weekdayFor(reading, day)), lacks, count].filter((words) => words !== '').join(', ');
  return withChildren({ kind: 'day' as const, id, day, indexes, open, label: dayLabel(reading, day), description: count, spoken }, () => inParts('entries', indexes, id, (within) => within, (within, from, to) => {
    const label = t('Entries {0} to {1}', from, to), description = [within[0]!, within.at(-1)!].map((index) => stampWords(reading.entries[index]!)).join(' – ');
    return { label, description, spoken: t('{0}, {1}', label, description) };
  }, entryRows));
}

/** The entry a line lies in; `null` above the first, and behind the last where the entry has ended. */
export function entryAt(reading: Pick<Reading, 'entries'>, line: number): number | null {
  const { entries } = reading;
  const next = lowerBound(entries, line + 1, ({ lines }) => lines[0]);
  const entry = entries[next - 1];
  return entry && (entries[next] !== undefined || line <= entry.lines[1]) ? next - 1 : null;
}
