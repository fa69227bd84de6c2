/** Annotated documents as the grammar sees them: scenes, candidates, and what the annotators marked, in tokens. */
import { readFileSync } from 'node:fs';
import { layOut } from '../../src/reading/layout/layout.ts';
import { candidateFinder } from '../../src/reading/say/candidates.ts';
import { setScene } from '../../src/reading/say/build.ts';
import { pairQuotes } from '../../src/reading/text/quotes.ts';
import { scan } from '../../src/reading/text/scan.ts';

const COUNTS = /[\p{L}\p{N}]/u;

/** @param {string[]} files one document a line: {text, statements: [{content, cue, speaker}], ignore} */
export function readCorpus(files) {
  return files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => prepare(JSON.parse(line))));
}

function prepare(document) {
  const source = scan(document.text);
  const scene = setScene(source, pairQuotes(source), layOut(source));
  const { tokens } = source;
  const candidates = [], find = candidateFinder(scene);
  for (let s = 0; s < scene.sentences.count; s++) find(s, candidates);
  const tokenAt = (offset) => {
    let low = 0, high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.end[middle] > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const counts = new Uint8Array(tokens.count);
  for (let t = 0; t < tokens.count; t++) counts[t] = COUNTS.test(document.text[tokens.start[t]]) ? 1 : 0;
  const gold = document.statements.filter((s) => s.content.length > 0).map((s) => {
    const spans = [...s.content].sort((a, b) => a[0] - b[0]);
    const words = new Set(), cues = new Set();
    for (const [start, end] of spans) for (let t = tokenAt(start); t < tokens.count && tokens.start[t] < end; t++) if (counts[t]) words.add(t);
    for (const [start, end] of s.cue) for (let t = tokenAt(start); t < tokens.count && tokens.start[t] < end; t++) cues.add(t);
    return { words, cues, parts: spans.map(([start, end]) => ({ from: tokenAt(start), to: tokenAt(end - 1) + 1 })), speech: s.speech !== false, kind: s.kind };
  });
  const byCue = new Map();
  for (const statement of gold) for (const cue of statement.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), statement]);
  const ignored = (document.ignore ?? []).map(([start, end]) => [tokenAt(start), tokenAt(end - 1) + 1]);
  const isIgnored = (token) => ignored.some(([a, b]) => token >= a && token < b);
  return { id: document.id, scene, gold, byCue, counts, isIgnored, candidates: candidates.filter((c) => !isIgnored(c.head)) };
}

/** The words of the ranges, as tokens. */
export function wordsOf({ counts }, ranges) {
  const words = new Set();
  for (const part of ranges) if (part) for (let t = part.from; t < part.to; t++) if (counts[t]) words.add(t);
  return words;
}

/** Half of the words of either are the other's too. */
export function overlaps(words, others) {
  let both = 0;
  for (const t of words) if (others.has(t)) both++;
  return both / (words.size + others.size - both || 1) >= 0.5;
}
