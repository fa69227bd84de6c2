/**
 * Learns the four tables. What a later table sees of an earlier one comes from a table learnt without that document
 * (the corpus is cut into folds), so that no table trusts another's memory of the corpus.
 */
import { contentOf, decide, weigh, within } from '../../src/reading/say/decide.ts';
import { endChooser, endVisitor } from '../../src/reading/say/ends.ts';
import { lemmaOf, observeAround, observeCandidate, observeNested } from '../../src/reading/say/accept.ts';
import { unpackTable } from '../../src/reading/say/evidence.ts';
import { overlaps, wordsOf } from './corpus.mjs';
import { fit, pack } from './logistic.mjs';

export const SETTINGS = { folds: 5, ends: { rounds: 150, l2: 2, least: 5 }, accept: { rounds: 150, l2: 8, least: 5 }, nested: { rounds: 150, l2: 5, least: 5 }, around: { rounds: 150, l2: 5, least: 5 } };

/** @returns packed tables of all documents, and, by document, tables that never saw it */
export function train(documents, settings = SETTINGS) {
  const { folds } = settings;
  const learn = (samplesOf, options) => {
    const samples = documents.map(samplesOf);
    const all = pack(fit(samples.flat(), options));
    const without = [];
    for (let fold = 0; fold < folds; fold++) without.push(unpackTable(pack(fit(samples.filter((_, index) => index % folds !== fold).flat(), options)).text));
    return { all, of: (index) => without[index % folds], count: samples.flat().length };
  };
  const ends = learn((document) => endSamples(document), settings.ends);
  const accept = learn((document, index) => acceptSamples(document, ends.of(index)), settings.accept);
  const nested = learn((document, index) => layerSamples(document, { ends: ends.of(index), accept: accept.of(index), nested: unpackTable(''), around: unpackTable('') }, LAYERS.nested), settings.nested);
  const around = learn((document, index) => layerSamples(document, { ends: ends.of(index), accept: accept.of(index), nested: nested.of(index), around: unpackTable('') }, LAYERS.around), settings.around);
  return { ends, accept, nested, around, tablesOf: (index) => ({ ends: ends.of(index), accept: accept.of(index), nested: nested.of(index), around: around.of(index) }) };
}

const keysOf = (seen) => seen.keys.slice(0, seen.count);

/** At every place where a content might have ended: did it? */
function endSamples({ scene, byCue, candidates }) {
  const samples = [], visit = endVisitor(scene);
  const { tokens } = scene.source;
  const isWord = (t) => tokens.kind[t] <= 3;
  const wordsBetween = (a, b) => {
    let n = 0;
    for (let t = a; t < b; t++) if (isWord(t)) n++;
    return n;
  };
  for (const candidate of candidates) {
    if (candidate.right === null) continue;
    const { from } = candidate.right;
    for (const statement of byCue.get(candidate.head) ?? []) {
      const part = statement.parts.find((p) => Math.abs(p.from - from) <= 2 && wordsBetween(Math.min(p.from, from), Math.max(p.from, from)) === 0) ?? statement.parts.find((p) => Math.abs(p.from - from) <= 1);
      if (!part) continue;
      let last = part.to - 1;
      while (last > from && !isWord(last)) last--;
      let stopped = false;
      visit(candidate, lemmaOf(candidate), (token, seen) => {
        if (stopped) return;
        let t = token - 1;
        while (t > from && !isWord(t)) t--;
        stopped = t >= last;
        if (t <= last) samples.push({ keys: keysOf(seen), label: t === last ? 1 : 0, offset: 0 });
      });
      break;
    }
  }
  return samples;
}

function acceptSamples(document, ends) {
  const samples = [], choose = endChooser(document.scene, ends);
  for (const candidate of document.candidates) {
    const extent = contentOf(document.scene, candidate, choose);
    if (extent === null) continue;
    const seen = observeCandidate(document.scene, candidate, extent);
    samples.push({ keys: keysOf(seen), label: isRight(document, extent, candidate) ? 1 : 0, offset: 0 });
  }
  return samples;
}

/** Of two statements, one in the other: what is seen of the weaker one, which other holds it or is held by it, and the score that other has at least. */
const LAYERS = {
  /** Cues inside what somebody else says. */
  nested: { observe: observeNested, meets: (one, other) => within(one.candidate.head, other), least: 0 },
  /** Contents that hold the cue of a surer statement. */
  around: { observe: observeAround, meets: (one, other) => within(other.candidate.head, one), least: -Infinity },
};

function layerSamples(document, tables, { observe, meets, least }) {
  const { scene, candidates } = document;
  const heads = new Set(candidates.map((c) => c.head));
  const weighed = weigh(scene, tables).filter((one) => heads.has(one.candidate.head));
  const kept = decide(scene, weighed.map((one) => ({ ...one })), tables).filter((one) => one.score > least);
  const best = new Map();
  for (const one of weighed) if (!best.has(one.candidate.head) || best.get(one.candidate.head).score < one.score) best.set(one.candidate.head, one);
  const samples = [];
  for (const one of best.values()) {
    const surer = kept.filter((other) => other.candidate.head !== one.candidate.head && other.candidate.sentence === one.candidate.sentence && other.score > one.score && meets(one, other)).sort((a, b) => b.score - a.score)[0];
    if (surer) samples.push({ keys: keysOf(observe(scene, one, surer)), label: isRight(document, one, one.candidate, surer) ? 1 : 0, offset: one.score });
  }
  return samples;
}

/** Whether annotators marked it; what they marked once is not both its and `other`'s. */
function isRight(document, extent, candidate, other = null) {
  const marked = markedAs(document, extent, candidate);
  return marked !== null && (other === null || marked !== markedAs(document, other, other.candidate));
}

function markedAs(document, { left, right }, candidate) {
  const words = wordsOf(document, [left, right]);
  const { scene, gold } = document;
  for (const statement of gold) {
    let both = 0;
    for (const t of words) if (statement.words.has(t)) both++;
    // A quotation alone is right where the annotator also counted the later quotations that will join it.
    const quoted = words.size > 0 && [...words].every((t) => scene.sentences.quotation[t] > 0);
    if ((overlaps(words, statement.words) || (quoted && both >= 0.85 * words.size)) && (statement.cues.size === 0 || [...statement.cues].some((t) => Math.abs(t - candidate.head) <= 2))) return statement;
  }
  return null;
}
