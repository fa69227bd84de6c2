/** The Timeline: document → day → entries, as rows with what they show, say aloud and lead to. */
import type { Day, Reading, Span } from '../reading/reading.ts';
import { longDay, openDay, shortDay, weekdayFor } from './days.ts';
import { fold, matches } from './fold.ts';
import { entryIdentities } from './identity.ts';
import { t } from './l10n.ts';
import { minutesBetween } from './moments.ts';
import { plain } from './plain.ts';
import { openIn, openWords, summaryLine } from './summary.ts';
import { countWords } from './say-words.ts';
import { isShown, statementRow } from './speakers.ts';
import type { StatementRow } from './speakers.ts';
import { startOf } from './statements.ts';
import { aboutWords, stampWords } from './stamp-words.ts';
import { documentTitle, entryTitle } from './titles.ts';

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

interface Row {
  /** The same as long as it is the same thing, wherever lines move; unique in the tree. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What is read aloud. */
  readonly spoken: string;
}

export interface DocumentRow extends Row {
  readonly kind: 'document';
  readonly children: readonly (OpenRow | OutsideRow | DayRow | StatementRow)[];
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
  readonly children: readonly StatementRow[];
}

export interface DayRow extends Row {
  readonly kind: 'day';
  readonly day: Day | null;
  readonly children: readonly EntryRow[];
}

export interface EntryRow extends Row {
  readonly kind: 'entry';
  /** Index among the reading's entries. */
  readonly index: number;
  readonly time: Span;
  readonly children: readonly StatementRow[];
  /** Where the filter's words stand in the label. */
  readonly highlights: readonly (readonly [number, number])[];
}

export type TimelineRow = DocumentRow | OpenRow | OutsideRow | DayRow | EntryRow | StatementRow;

/** The rows of one document; `null` where the filter leaves none of them. */
export function timelineOf(reading: Reading, options: TimelineOptions): DocumentRow | null {
  const fileName = plain(options.fileName, 100), label = documentTitle(reading, fileName);
  const filter = options.filter.trim();
  const id = filter === '' ? options.id : `${options.id}#filtered`; // rows closed by hand are open again while a filter looks into them
  const said = saidIn(reading, options);
  const days = daysOf(reading, { ...options, id }, said, filter);
  if (filter !== '' && days.length === 0) return null;
  const open = filter === '' ? openRow(reading, id) : [];
  const summary = summaryLine(reading), come = options.fresh?.size ? t('{0} new', options.fresh.size) : '';
  return {
    kind: 'document',
    id,
    label,
    description: [label === fileName ? '' : fileName, come].filter((words) => words !== '').join(' · '),
    spoken: [t('{0}. {1}. {2}', label.replace(/[.…]+$/, ''), fileName, summary), come].filter((words) => words !== '').join(', '),
    children: [...open, ...days, ...(filter === '' ? outsideOf(reading, said.get(null) ?? [], id) : [])],
    span: reading.title?.span ?? [0, 0],
  };
}

function openRow(reading: Reading, id: string): OpenRow[] {
  const open = openIn(reading);
  const words = openWords(open);
  return words === null ? [] : [{ kind: 'open', id: `${id}#open`, label: words, description: '', spoken: words, what: open.day === null ? 'timeZone' : 'date' }];
}

/** Indexes of the statements to be shown, by the line of the entry they stand in; `null` where they stand in none. */
function saidIn({ statements }: Reading, { statements: wanted = false, attitudes = false }: TimelineOptions): ReadonlyMap<number | null, readonly number[]> {
  const said = new Map<number | null, number[]>();
  statements.forEach((statement, index) => {
    if (!wanted || !isShown(statement, attitudes)) return;
    const group = said.get(statement.entry);
    if (group) group.push(index);
    else said.set(statement.entry, [index]);
  });
  for (const group of said.values()) group.sort((a, b) => startOf(statements[a]!) - startOf(statements[b]!));
  return said;
}

function statementRows(reading: Reading, indexes: readonly number[], parent: string): StatementRow[] {
  const taken = new Map<string, number>();
  return indexes.map((index) => statementRow(reading, index, parent, taken, true));
}

/** What stands in no entry: under the document where it has none, else under a row of its own behind them. */
function outsideOf(reading: Reading, indexes: readonly number[], id: string): (OutsideRow | StatementRow)[] {
  const children = statementRows(reading, indexes, id);
  if (reading.entries.length === 0 || children.length === 0) return children;
  const label = t('Outside the entries'), description = countWords(children.length);
  return [{ kind: 'outside', id: `${id}#outside`, label, description, spoken: t('{0}, {1}', label, description), children }];
}

function daysOf(reading: Reading, { id, order, fresh }: TimelineOptions, said: ReadonlyMap<number | null, readonly number[]>, filter: string): DayRow[] {
  const groups: { day: Day | null; children: EntryRow[] }[] = [];
  const identities = entryIdentities(reading);
  for (const index of ordered(reading, order)) {
    const entry = reading.entries[index]!;
    const row = entryRow(reading, index, `${id}#entry ${identities[index]!}`, said.get(entry.line) ?? [], filter, fresh?.has(identities[index]!) ?? false);
    if (row === null) continue;
    const last = groups.at(-1);
    if (last && last.day === entry.day) last.children.push(row);
    else groups.push({ day: entry.day, children: [row] });
  }
  const dayIds = new Map<string, number>();
  return groups.map(({ day, children }) => dayRow(reading, day, children, numbered(`${id}#day ${day ?? ''}`, dayIds)));
}

/** Indexes of the entries: as they stand, or oldest first. Entries whose days cannot be compared keep their places. */
function ordered({ entries, order }: Reading, by: TimelineOrder): number[] {
  const indexes = entries.map((_, index) => index);
  if (by === 'document') return indexes;
  if (order?.value === 'newest-first') indexes.reverse();
  return indexes.sort((a, b) => -(minutesBetween(entries[a]!, entries[b]!) ?? 0));
}

function entryRow(reading: Reading, index: number, id: string, said: readonly number[], filter: string, fresh: boolean): EntryRow | null {
  const entry = reading.entries[index]!;
  const title = entryTitle(reading, entry);
  const stamp = stampWords(entry), about = aboutWords(entry);
  const label = `${stamp}  ${title}`.trimEnd();
  const dayLabel = entry.day === null ? '' : shortDay(entry.day, weekdayFor(reading, entry.day));
  const highlights = filter === '' ? [] : found(label, dayLabel, filter);
  if (highlights === null) return null;
  const told = [about, fresh ? t('new') : ''].filter((words) => words !== '');
  return { kind: 'entry', id, index, label, description: told.join(' · '), spoken: [stamp, about, title, fresh ? t('new') : ''].filter((words) => words !== '').join(', '), time: entry.time, children: statementRows(reading, said, id), highlights };
}

/** Each of the filter's words has to stand in the label or in the day's name. */
function found(label: string, day: string, filter: string): [number, number][] | null {
  const highlights: [number, number][] = [];
  for (const word of fold(filter).split(/\s+/)) {
    const places = matches(label, word);
    if (places !== null) highlights.push(...places);
    else if (matches(day, word) === null) return null;
  }
  return highlights.sort((a, b) => a[0] - b[0]);
}

function dayRow(reading: Reading, day: Day | null, children: readonly EntryRow[], id: string): DayRow {
  const count = children.length === 1 ? t('1 entry') : t('{0} entries', children.length);
  if (day === null) return { kind: 'day', id, day, label: t('Day not stated'), description: count, spoken: t('{0}, {1}', t('Day not stated'), count), children };
  const weekday = weekdayFor(reading, day);
  const label = shortDay(day, weekday);
  const open = openDay({ date: reading.date && { ...reading.date, value: day } });
  const lacks = open === 'year' ? t('year not stated') : open === 'date' ? t('date not stated') : '';
  return {
    kind: 'day', id, day, label, children,
    description: count,
    spoken: [longDay(day, weekday), lacks, count].filter((words) => words !== '').join(', '),
  };
}

function numbered(id: string, taken: Map<string, number>): string {
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id} ${before + 1}`;
}

/** The entry a line lies in; `null` above the first, and behind the last where the entry has ended. */
export function entryAt(reading: Pick<Reading, 'entries'>, line: number): number | null {
  const { entries } = reading;
  let low = 0, high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.lines[0] <= line) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && (entries[low] !== undefined || line <= entry.lines[1]) ? low - 1 : null;
}
