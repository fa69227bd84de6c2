#!/usr/bin/env node
/*
node tools/evidence/learn.mjs CORPUS.jsonl [--check OTHER.jsonl]

Counts, on a corpus of annotated news, what the tables of src/reading/say/tables.generated.ts hold: how often a signal ends a
content, how often a cue in a frame is an attribution. The corpus has one document a line: {text, statements: [{content, cue, speaker}]}.
Only weights of observations leave it, no words of the documents. Runs the project's own grammar (TypeScript as it is: Node 24).
*/
import { readFileSync, writeFileSync } from 'node:fs';
import { layOut } from '../../src/reading/layout/layout.ts';
import { setScene } from '../../src/reading/say/build.ts';
import { pairQuotes } from '../../src/reading/text/quotes.ts';
import { scan } from '../../src/reading/text/scan.ts';
import { contentOf, decide, weigh, within } from '../../src/reading/say/decide.ts';
import { candidatesIn } from '../../src/reading/say/candidates.ts';
import { visitEnds } from '../../src/reading/say/ends.ts';
import { lemmaOf, observeCandidate, observeNested } from '../../src/reading/say/accept.ts';
import { unpackTable } from '../../src/reading/say/evidence.ts';
import { fit, pack } from './logistic.mjs';

const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const corpus = args.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)));
const COUNTS = /[\p{L}\p{N}]/u;

const documents = corpus.map((document) => {
  const source = scan(document.text);
  const scene = setScene(source, pairQuotes(source), layOut(source));
  const { tokens } = scene.source;
  const candidates = [];
  for (let s = 0; s < scene.sentences.count; s++) candidatesIn(scene, s, candidates);
  const tokenAt = (offset) => {
    let low = 0, high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.end[middle] > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const gold = document.statements.filter((s) => s.content.length > 0).map((s) => {
    const spans = [...s.content].sort((a, b) => a[0] - b[0]);
    const words = new Set();
    for (const [start, end] of spans) for (let t = tokenAt(start); t < tokens.count && tokens.start[t] < end; t++) if (COUNTS.test(document.text[tokens.start[t]])) words.add(t);
    const cues = new Set();
    for (const [start, end] of s.cue) for (let t = tokenAt(start); t < tokens.count && tokens.start[t] < end; t++) cues.add(t);
    const parts = spans.map(([start, end]) => ({ from: tokenAt(start), to: tokenAt(end - 1) + 1 }));
    return { words, cues, parts };
  });
  const byCue = new Map();
  for (const statement of gold) for (const cue of statement.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), statement]);
  const ignored = (document.ignore ?? []).map(([start, end]) => [tokenAt(start), tokenAt(end - 1) + 1]);
  return { scene, gold, byCue, candidates: candidates.filter((c) => !ignored.some(([a, b]) => c.head >= a && c.head < b)) };
});

// ends ---------------------------------------------------------------------------------------------------------
const ends = [];
let matched = 0;
for (const { scene, byCue, candidates } of documents) {
  const { tokens } = scene.source;
  const isWord = (t) => tokens.kind[t] <= 3;
  for (const candidate of candidates) {
    if (candidate.right === null) continue;
    const { from } = candidate.right;
    for (const statement of byCue.get(candidate.head) ?? []) {
      const part = statement.parts.find((p) => Math.abs(p.from - from) <= 2 && wordsBetween(Math.min(p.from, from), Math.max(p.from, from)) === 0) ?? statement.parts.find((p) => Math.abs(p.from - from) <= 1);
      if (!part) continue;
      let last = part.to - 1;
      while (last > from && !isWord(last)) last--;
      matched++;
      let stopped = false;
      visitEnds(scene, candidate, lemmaOf(candidate), (token, seen) => {
        if (stopped) return;
        let t = token - 1;
        while (t > from && !isWord(t)) t--;
        const here = t === last;
        if (t > last) {
          stopped = true;
          return;
        }
        stopped = here;
        ends.push({ keys: seen.keys.slice(0, seen.count), label: here ? 1 : 0, offset: 0 });
      });
      break;
    }
    function wordsBetween(a, b) {
      let n = 0;
      for (let t = a; t < b; t++) if (isWord(t)) n++;
      return n;
    }
  }
}
const endWeights = fit(ends, { epochs: 12, l2: 4e-4 });
const endTable = pack(endWeights);
console.error(`ends: ${matched} contents, ${ends.length} places, ${endTable.entries} weights`);

// acceptance ---------------------------------------------------------------------------------------------------
const tables = { ends: unpackTable(endTable.text), accept: unpackTable(''), nested: unpackTable('') };
const accept = [];
for (const { scene, gold, candidates } of documents) {
  for (const candidate of candidates) {
    const extent = contentOf(scene, candidate, tables.ends);
    if (extent === null) continue;
    const right = isRight(scene, extent, candidate, gold);
    const seen = observeCandidate(scene, candidate, extent.left, extent.right);
    accept.push({ keys: seen.keys.slice(0, seen.count), label: right ? 1 : 0, offset: 0 });
  }
}
const acceptTable = pack(fit(accept, { epochs: 12, l2: 1.6e-3 }));
console.error(`acceptance: ${accept.length} candidates, ${accept.filter((s) => s.label).length} right, ${acceptTable.entries} weights`);
tables.accept = unpackTable(acceptTable.text);

// nested -------------------------------------------------------------------------------------------------------
const nested = [];
for (const { scene, gold, candidates } of documents) {
  const weighed = weigh(scene, tables).filter((one) => candidates.some((c) => c.head === one.candidate.head));
  const kept = decide(scene, weighed, tables).filter((one) => one.score > 0);
  const best = new Map();
  for (const one of weighed) if (!best.has(one.candidate.head) || best.get(one.candidate.head).score < one.score) best.set(one.candidate.head, one);
  for (const one of best.values()) {
    const outer = kept.filter((other) => other !== one && other.candidate.sentence === one.candidate.sentence && other.score > one.score && within(one.candidate.head, other)).sort((a, b) => b.score - a.score)[0];
    if (!outer) continue;
    const seen = observeNested(scene, one.candidate, outer.candidate);
    nested.push({ keys: seen.keys.slice(0, seen.count), label: isRight(scene, one, one.candidate, gold) ? 1 : 0, offset: one.score });
  }
}
const nestedTable = pack(fit(nested, { epochs: 10, l2: 4e-3 }));
console.error(`nested: ${nested.length} candidates, ${nested.filter((s) => s.label).length} right, ${nestedTable.entries} weights`);

writeFileSync(new URL('../../src/reading/say/tables.generated.ts', import.meta.url), `// Counts learnt by tools/evidence/learn.mjs: weights of observations, packed. Not to be edited by hand.
export const endTable = '${endTable.text}';
export const acceptTable = '${acceptTable.text}';
export const nestedTable = '${nestedTable.text}';
`);

function isRight(scene, { left, right }, candidate, gold) {
  const words = new Set();
  for (const part of [left, right]) if (part) for (let t = part.from; t < part.to; t++) if (COUNTS.test(scene.source.text[scene.source.tokens.start[t]])) words.add(t);
  for (const statement of gold) {
    let both = 0;
    for (const t of words) if (statement.words.has(t)) both++;
    // A quotation alone is right where the annotator also counted the later quotations that will join it.
    const quoted = words.size > 0 && [...words].every((t) => scene.sentences.quotation[t] > 0);
    if ((both / (words.size + statement.words.size - both || 1) >= 0.5 || (quoted && both >= 0.85 * words.size)) && (statement.cues.has(candidate.head) || [...statement.cues].some((t) => Math.abs(t - candidate.head) <= 2) || statement.cues.size === 0)) return true;
  }
  return false;
}
