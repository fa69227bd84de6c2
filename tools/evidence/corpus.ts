/** Annotated documents as the grammar sees them: scenes, candidates, and what the annotators marked, in tokens. */
import { readFileSync } from 'node:fs';
import { layOut } from '../../src/reading/layout/layout.ts';
import { setScene } from '../../src/reading/say/build.ts';
import type { Candidate } from '../../src/reading/say/candidate.ts';
import { candidateFinder } from '../../src/reading/say/candidates.ts';
import type { Range, Scene } from '../../src/reading/say/scene.ts';
import { pairQuotes } from '../../src/reading/text/quotes.ts';
import { scan } from '../../src/reading/text/scan.ts';

type Span = readonly [start: number, end: number];
export type Kind = 'direct' | 'indirect' | 'mixed';

/** A line of a corpus; offsets in UTF-16 code units, half-open. */
interface Annotated {
  readonly text: string;
  readonly statements: readonly { readonly content: readonly Span[]; readonly cue: readonly Span[]; readonly speech?: boolean; readonly kind: Kind }[];
  /** Where the annotators marked nothing. */
  readonly ignore?: readonly Span[];
}

/** A statement that annotators marked. */
export interface Gold {
  /** Tokens of its content. */
  readonly words: ReadonlySet<number>;
  readonly cues: ReadonlySet<number>;
  readonly parts: readonly Range[];
  /** An act of speech, not an attitude. */
  readonly speech: boolean;
  readonly kind: Kind;
}

export interface Document {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly gold: readonly Gold[];
  /** By token of a cue. */
  readonly byCue: ReadonlyMap<number, readonly Gold[]>;
  /** By token: 1 for words and figures. */
  readonly counts: Uint8Array;
  readonly isIgnored: (token: number) => boolean;
}

const COUNTS = /[\p{L}\p{N}]/u;

/** @param files one document a line, as JSON: `{text, statements: [{content, cue, speech, kind}], ignore}` */
export function readCorpus(files: readonly string[]): Document[] {
  return files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => prepare(JSON.parse(line) as Annotated)));
}

function prepare({ text, statements, ignore = [] }: Annotated): Document {
  const source = scan(text), scene = setScene(source, pairQuotes(source), layOut(source)), { tokens } = source;
  const candidates: Candidate[] = [], find = candidateFinder(scene);
  for (let s = 0; s < scene.sentences.count; s++) find(s, candidates);
  const tokenAt = (offset: number): number => {
    let low = 0, high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.end[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const counts = new Uint8Array(tokens.count);
  for (let t = 0; t < tokens.count; t++) counts[t] = COUNTS.test(text[tokens.start[t]!]!) ? 1 : 0;
  const gold = statements.filter(({ content }) => content.length > 0).map(({ content, cue, speech, kind }): Gold => {
    const spans = content.toSorted((a, b) => a[0] - b[0]), words = new Set<number>(), cues = new Set<number>();
    for (const [start, end] of spans) for (let t = tokenAt(start); t < tokens.count && tokens.start[t]! < end; t++) if (counts[t] === 1) words.add(t);
    for (const [start, end] of cue) for (let t = tokenAt(start); t < tokens.count && tokens.start[t]! < end; t++) cues.add(t);
    return { words, cues, parts: spans.map(([start, end]) => ({ from: tokenAt(start), to: tokenAt(end - 1) + 1 })), speech: speech !== false, kind };
  });
  const byCue = new Map<number, Gold[]>();
  for (const statement of gold) for (const cue of statement.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), statement]);
  const ignored = ignore.map(([start, end]) => [tokenAt(start), tokenAt(end - 1) + 1] as const);
  const isIgnored = (token: number): boolean => ignored.some(([from, to]) => token >= from && token < to);
  return { scene, gold, byCue, counts, isIgnored, candidates: candidates.filter(({ head }) => !isIgnored(head)) };
}

/** The words of the ranges, as tokens. */
export function wordsOf({ counts }: Document, ranges: readonly (Range | null)[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const range of ranges) if (range !== null) for (let t = range.from; t < range.to; t++) if (counts[t] === 1) words.add(t);
  return words;
}

/** How many of the words are others' too. */
export function common(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let both = 0;
  for (const t of words) if (others.has(t)) both++;
  return both;
}

/** Half of the words of either are the other's too. */
export function overlaps(words: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const both = common(words, others);
  return both / (words.size + others.size - both || 1) >= 0.5;
}
