/**
 * `.sayso.json`: what the reader has settled for the documents of a folder. Pure: a text in, the settled values or one
 * plain sentence about what is wrong out.
 *
 *     {"documents": {"00000.txt": {"date": "2020-09-30", "timeZone": "+03:00"}}}
 */
import type { Settled } from './reading.ts';

/** What may be wrong, in plain sentences with holes. */
export const settledSentences = {
  'date-form': 'A date is written YYYY-MM-DD, such as 2020-09-30.',
  'no-date': 'There is no {0} in the calendar.',
  'zone-form': 'A time zone is an offset such as +03:00, or a name such as Europe/Istanbul.',
  'offset-form': 'An offset is written +HH:MM or -HH:MM, at most 14:59, such as +03:00.',
  'no-zone': 'There is no time zone named {0}.',
  'no-json': 'This file is not valid JSON, so nothing in it is used.',
  'no-object': 'This file must hold an object with "documents".',
  'no-documents': '"documents" must be an object: a file\'s name, and what is settled for it.',
  'no-settled': 'What is settled for {0} must be an object with "date", "timeZone" or both.',
} as const;

/** A sentence and what stands in its holes. */
export type Problem = readonly [sentence: (typeof settledSentences)[keyof typeof settledSentences], ...values: string[]];

export interface SettledFile {
  /** By path relative to the file's folder, with forward slashes. Empty where the file is malformed. */
  readonly documents: ReadonlyMap<string, Settled>;
  /** What holds for documents that it does not name: the days of those that it does, as their neighbours. */
  readonly others: Settled;
  /** The first thing that is wrong, and where: offset in UTF-16 code units into the file. */
  readonly problem: { readonly words: Problem; readonly offset: number } | null;
}

const NOTHING: ReadonlyMap<string, Settled> = new Map();
/** Of most documents. */
export const NOTHING_SETTLED: Settled = Object.freeze({});

/** The one door to what is settled for a document: its own, and where that is no day, the days of its neighbours. `path` as in `documents`. */
export function settledFor({ documents, others }: Pick<SettledFile, 'documents' | 'others'>, path: string): Settled {
  const own = documents.get(path);
  return own === undefined ? others : own.date === undefined ? { ...own, ...others } : own;
}

/** What a document is called by a key of `documents`, which may be written as other programs write paths: `.\news\a.txt` is `news/a.txt`. */
export const pathNamed = (key: string): string => key.replaceAll('\\', '/').replace(/^\.\//, '');

/** Whether a reading with the one is a reading with the other. */
export const sameSettled = (a: Settled, b: Settled): boolean =>
  a.date === b.date && a.timeZone === b.timeZone && (a.date !== undefined || a.neighbours?.join() === b.neighbours?.join());

/** The first and the last of all days settled, which is what a document that has none itself hears of the others. */
function neighboursIn(documents: ReadonlyMap<string, Settled>): Settled {
  let first: string | undefined, last: string | undefined;
  for (const { date } of documents.values()) {
    if (date === undefined) continue;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return first === undefined || last === undefined ? NOTHING_SETTLED : { neighbours: [first, last] };
}

/** Why the date cannot be used, or `null` where it is a day of the calendar, written `YYYY-MM-DD`. */
export function dateProblem(date: unknown): Problem | null {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return [settledSentences['date-form']];
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date ? [settledSentences['no-date'], date] : null;
}

/** Why the zone cannot be used, or `null` where it is an offset (`+03:00`) or a zone's name (`Europe/Istanbul`). */
export function timeZoneProblem(zone: unknown): Problem | null {
  if (typeof zone !== 'string' || zone === '') return [settledSentences['zone-form']];
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone) || zone === 'Z') return null;
  if (/^[+-]/.test(zone)) return [settledSentences['offset-form']];
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '' ? [settledSentences['no-zone'], zone] : null;
  } catch {
    return [settledSentences['no-zone'], zone];
  }
}

/** Reads the text of a `.sayso.json`. Never throws. */
export function parseSettled(json: string): SettledFile {
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message) : null;
    return wrong('no-json', position ? Math.min(Number(position[1]), json.length) : 0);
  }
  if (!isObject(value)) return wrong('no-object', 0);
  const documents = value['documents'];
  if (documents === undefined) return { documents: NOTHING, others: NOTHING_SETTLED, problem: null };
  if (!isObject(documents)) return wrong('no-documents', offsetOf('documents', 0));
  const result = new Map<string, Settled>();
  let problem: SettledFile['problem'] = null;
  for (const [path, settled] of Object.entries(documents)) {
    const at = offsetOf(path, 0);
    if (!isObject(settled)) {
      problem ??= { words: [settledSentences['no-settled'], path], offset: at };
      continue;
    }
    const { date, timeZone } = settled as { date?: unknown; timeZone?: unknown };
    const dateWrong = date === undefined ? null : dateProblem(date), zoneWrong = timeZone === undefined ? null : timeZoneProblem(timeZone);
    if (dateWrong !== null) problem ??= { words: dateWrong, offset: offsetOf('date', at) };
    if (zoneWrong !== null) problem ??= { words: zoneWrong, offset: offsetOf('timeZone', at) };
    result.set(pathNamed(path), {
      ...(date !== undefined && dateWrong === null ? { date: date as string } : {}),
      ...(timeZone !== undefined && zoneWrong === null ? { timeZone: timeZone as string } : {}),
    });
  }
  return { documents: result, others: neighboursIn(result), problem };

  function wrong(name: keyof typeof settledSentences, offset: number): SettledFile {
    return { documents: NOTHING, others: NOTHING_SETTLED, problem: { words: [settledSentences[name]], offset } };
  }
  function offsetOf(key: string, from: number): number {
    return Math.max(0, json.indexOf(JSON.stringify(key), from));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
