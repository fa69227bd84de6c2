/** Entries as a table for the clipboard: a Markdown table, or lines of fields with tabs between them for a spreadsheet. */
import type { Reading } from '../reading/reading.ts';
import { dayOfDocumentWords, isSettled, isYearLikely, shortDay, weekdayFor } from './days.ts';
import { t } from './l10n.ts';
import { offsetWords } from './moments.ts';
import { asField, asMarkdown } from './pasted.ts';
import { lineOf } from './places.ts';
import { shortNameOf, whoWords } from './say-words.ts';
import { isShown } from './statements.ts';
import { stampWords } from './stamp-words.ts';
import { startOf } from './statements.ts';
import { entryAt } from './timeline.ts';
import { entryTitle } from './titles.ts';

export type TableFormat = 'markdown' | 'tsv';

export const TABLE_FORMATS = ['markdown', 'tsv'] as const satisfies readonly TableFormat[];

/** Indexes of the entries of the day that an offset lies in; of all entries where it lies in none. */
export function entriesOfDayAt(reading: Reading, offset: number): number[] {
  const { entries } = reading, at = entryAt(reading, lineOf(reading, offset));
  return entries.flatMap((entry, index) => (at === null || entry.day === entries[at]!.day ? [index] : []));
}

interface Column {
  readonly head: string;
  readonly cell: (index: number) => string;
}

/** A head and a row an entry, in the order given; columns in which nothing is known are left out. Ends without a line break. */
export function entriesTable(reading: Reading, entries: readonly number[], format: TableFormat, attitudes = false): string {
  const columns = columnsOf(reading, format, attitudes).filter(({ cell }) => entries.some((index) => cell(index) !== ''));
  const rows = entries.map((index) => columns.map(({ cell }) => cell(index)));
  const heads = columns.map(({ head }) => head);
  if (format === 'tsv') return [heads, ...rows].map((cells) => cells.map(asField).join('\t')).join('\n');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads.map(asMarkdown)), line(heads.map(() => '---')), ...rows.map((cells) => line(cells.map(asMarkdown)))].join('\n');
}

function columnsOf(reading: Reading, format: TableFormat, attitudes: boolean): Column[] {
  const said = speakersByEntry(reading, attitudes);
  const entry = (index: number): Reading['entries'][number] => reading.entries[index]!;
  return [
    { head: t('Day'), cell: (index) => dayCell(reading, entry(index).day, format) },
    { head: t('Time'), cell: (index) => stampWords(entry(index)) },
    { head: t('Zone'), cell: (index) => (entry(index).offset === null ? '' : offsetWords(entry(index).offset!)) },
    { head: t('UTC'), cell: (index) => isYearLikely(reading) ? '' : entry(index).utc?.replace('T', ' ').replace('Z', '') ?? '' },
    { head: t('Entry'), cell: (index) => entryTitle(reading, entry(index)) },
    { head: t('Speakers'), cell: (index) => (said.get(entry(index).line) ?? []).join('; ') },
    { head: t('Line'), cell: (index) => String(entry(index).line) },
  ];
}

/** A sheet can reckon with a date in digits, where it is known; a reader wants its weekday. */
function dayCell(reading: Reading, day: string | null, format: TableFormat): string {
  if (day === null) return '';
  return isYearLikely(reading) ? dayOfDocumentWords(reading, day) : format === 'tsv' && isSettled(day) ? day : shortDay(day, weekdayFor(reading, day));
}

/** Who says something in an entry, by its line, each once and in the order of the text. */
function speakersByEntry(reading: Reading, attitudes: boolean): ReadonlyMap<number, readonly string[]> {
  const said = new Map<number, string[]>();
  for (const statement of [...reading.statements].sort((a, b) => startOf(a) - startOf(b))) {
    const who = isShown(statement, attitudes) ? whoWords(reading, statement, (speaker) => shortNameOf(reading, speaker)) : null;
    if (who === null || statement.entry === null) continue;
    const names = said.get(statement.entry) ?? [];
    if (!names.includes(who)) said.set(statement.entry, [...names, who]);
  }
  return said;
}
