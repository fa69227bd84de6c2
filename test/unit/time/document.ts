/** Reads one document's times, as the tests tell them. */
import { read } from '../../../src/reading/read.ts';
import type { Reading, Settled } from '../../../src/reading/reading.ts';

export const readDocument = (text: string, settled: Settled = {}): Reading => read(text, { settled });

/** `Wednesday DATE 2020-09-30` for each time expression. */
export const timexesOf = (text: string, date?: string): string[] => readDocument(text, date === undefined ? {} : { date }).timexes.map(({ span, type, value }) => `${text.slice(...span)} ${type} ${value}`);

/** Local time of each entry, or its clock where the day is open, or its age where that is all. */
export const localsOf = (text: string, settled: Settled = {}): string[] => readDocument(text, settled).entries.map(({ local, clock, age }) => local ?? clock ?? age ?? '');

export const instantsOf = (text: string, settled: Settled = {}): (string | null)[] => readDocument(text, settled).entries.map(({ utc }) => utc);

export const rulesOf = (because: readonly { readonly rule: string }[] | undefined): string[] => (because ?? []).map(({ rule }) => rule);
