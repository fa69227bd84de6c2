/** The sample pages, and short texts, read. */
import { readFileSync } from 'node:fs';
import { read } from '../../../src/reading/read.ts';
import type { Reading, Settled, Span } from '../../../src/reading/reading.ts';

export const FERRY = readFileSync('test/sample/ferry-strike-live.txt', 'utf8');
export const ISLANDS = readFileSync('test/sample/lantern-islands-article.txt', 'utf8');

export const ferry = (settled: Settled = {}): Reading => read(FERRY, { settled });

export const words = ({ text }: Reading, [start, end]: Span): string => text.slice(start, end);
