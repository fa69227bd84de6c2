/** What the extension and the worker that reads say to each other, and how each makes sure of it. */
import type { Reading, Settled } from '../reading/reading.ts';

export interface Question {
  readonly id: number;
  readonly text: string;
  readonly settled: Settled;
}

/** A Reading on its way. Who asked has the text already. */
export type TextlessReading = Omit<Reading, 'text'>;

export type Answer =
  | { readonly id: number; readonly reading: TextlessReading; /** Milliseconds it took. */ readonly cost: number }
  | { readonly id: number; /** Why there is none. */ readonly failed: string };

/** The first thing that the worker says: what it reads with is laid out. */
export const READY = { ready: true } as const;

type Loose<T> = { readonly [Key in keyof T]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isOptionalString = (value: unknown): boolean => value === undefined || typeof value === 'string';
const LISTS = ['blocks', 'crossheads', 'entries', 'timexes', 'zones', 'speakers', 'statements', 'anomalies'] as const satisfies readonly (keyof Reading)[];

export function isQuestion(message: unknown): message is Question {
  if (!isObject(message)) return false;
  const { id, text, settled }: Loose<Question> = message;
  return typeof id === 'number' && typeof text === 'string' && isSettled(settled);
}

export function isReady(message: unknown): message is typeof READY {
  return isObject(message) && (message as Loose<typeof READY>).ready === true;
}

export function isAnswer(message: unknown): message is Answer {
  if (!isObject(message)) return false;
  const { id, reading, cost, failed }: { readonly id?: unknown; readonly reading?: unknown; readonly cost?: unknown; readonly failed?: unknown } = message;
  return typeof id === 'number' && (typeof failed === 'string' ? reading === undefined : typeof cost === 'number' && isReading(reading));
}

/** As it is posted: without its text, its numbers cut out of the larger arrays that they stand in, which would all be copied. */
export function withoutText(reading: Reading): TextlessReading {
  const { text: _, ...rest } = reading;
  return { ...rest, lineStarts: new Int32Array(reading.lineStarts), sentences: new Int32Array(reading.sentences) };
}

/** The Reading of the text that was asked about. */
export function withText(reading: TextlessReading, text: string): Reading {
  return { text, ...reading };
}

function isSettled(value: unknown): value is Settled {
  if (!isObject(value)) return false;
  const { date, timeZone, neighbours }: Loose<Settled> = value;
  return isOptionalString(date) && isOptionalString(timeZone)
    && (neighbours === undefined || (Array.isArray(neighbours) && neighbours.length === 2 && neighbours.every((day) => typeof day === 'string')));
}

/** By its outline: the parts come from a file of our own. */
function isReading(value: unknown): value is TextlessReading {
  if (!isObject(value)) return false;
  const { news, lineStarts, sentences, ...rest }: Loose<TextlessReading> = value;
  return isObject(news) && ArrayBuffer.isView(lineStarts) && ArrayBuffer.isView(sentences) && LISTS.every((name) => Array.isArray(rest[name]));
}
