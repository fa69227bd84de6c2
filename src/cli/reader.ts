/** One file: its bytes read, decoded and printed. The command line does this itself, or has threads do it. */
import { readFileSync } from 'node:fs';
import { jsonPieces, readingToJson } from '../export/json.ts';
import { readingToText } from '../export/text.ts';
import { read } from '../reading/read.ts';
import type { Settled } from '../reading/reading.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';

/** Stands on the command line for what is piped in. */
export const STDIN = '-';

/** jsonl: one object a line; json: one array; text: a fact a line. */
export type Format = 'jsonl' | 'json' | 'text';

export interface Job {
  readonly file: string;
  readonly format: Format;
  readonly settled: Settled;
}

/** What is to be printed of a file (UTF-8, one piece after another, made as they are asked for; without what stands between two files), or one plain line on why it cannot be read. */
export type Answer = { readonly pieces: Iterable<Uint8Array<ArrayBuffer>> } | { readonly problem: string };

/** Reads one file. Never throws. */
export function answer({ file, format, settled }: Job): Answer {
  try {
    const text = decode(readFileSync(file === STDIN ? 0 : file));
    if (text.includes('\0')) return { problem: `${file}: it is no text.` };
    const reading = read(text, { settled });
    return { pieces: encoded(format === 'text' ? [readingToText(file, reading)] : jsonPieces(readingToJson(file, reading)), format === 'jsonl' ? '\n' : '') };
  } catch (error) {
    return { problem: explain(file, error) };
  }
}

function* encoded(pieces: Iterable<string>, end: string): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let last = '';
  for (const piece of pieces) {
    if (last !== '') yield encoder.encode(last);
    last = piece;
  }
  yield encoder.encode(last + end);
}
