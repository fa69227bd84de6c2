/** One file: its bytes read, decoded and printed. The command line does this itself, or has threads do it. */
import { readFileSync } from 'node:fs';
import { readingToJson } from '../export/json.ts';
import { readingToText } from '../export/text.ts';
import { read } from '../reading/read.ts';
import type { Settled } from '../reading/reading.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';

/** jsonl: one object a line; json: one array; text: a fact a line. */
export type Format = 'jsonl' | 'json' | 'text';

export interface Job {
  readonly file: string;
  readonly format: Format;
  readonly settled: Settled;
}

/** What is to be printed of a file (UTF-8; without what stands between two files), or one plain line on why it cannot be read. */
export type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/** Reads one file. Never throws. */
export function answer({ file, format, settled }: Job): Answer {
  try {
    const text = decode(readFileSync(file));
    if (text.includes('\0')) return { problem: `${file}: it is no text.` };
    const reading = read(text, { settled });
    const printed = format === 'text' ? readingToText(file, reading) : JSON.stringify(readingToJson(file, reading));
    return { bytes: new TextEncoder().encode(format === 'jsonl' ? `${printed}\n` : printed) };
  } catch (error) {
    return { problem: explain(file, error) };
  }
}
