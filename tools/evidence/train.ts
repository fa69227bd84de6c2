/**
 * Learns the four tables. What a later table sees of an earlier one comes from a table learnt without that document
 * (the corpus is cut into folds), so that no table trusts another's memory of the corpus.
 */
import { CANDIDATE_PLACES, lemmaOf, observeAround, observeCandidate, observeNested } from '../../src/reading/say/accept.ts';
import type { Shaped } from '../../src/reading/say/accept.ts';
import type { Candidate } from '../../src/reading/say/candidate.ts';
import { contentOf, decide, weigh, within } from '../../src/reading/say/decide.ts';
import type { Tables, Weighed } from '../../src/reading/say/decide.ts';
import { endChooser, endVisitor, END_PLACES } from '../../src/reading/say/ends.ts';
import { unpackTable } from '../../src/reading/say/evidence.ts';
import type { Observations, Table } from '../../src/reading/say/evidence.ts';
import type { Scene } from '../../src/reading/say/scene.ts';
import { Token } from '../../src/reading/text/scan.ts';
import { common, overlaps, wordsOf } from './corpus.ts';
import type { Document, Gold } from './corpus.ts';
import { fit, observed, pack } from './logistic.ts';
import type { Fit, Packed, Sample } from './logistic.ts';

const FOLDS = 5;
const FITS: Readonly<Record<keyof Tables, Fit>> = {
  ends: { rounds: 150, l2: 2, least: 5 },
  accept: { rounds: 150, l2: 8, least: 5 },
  nested: { rounds: 150, l2: 5, least: 5 },
  around: { rounds: 150, l2: 5, least: 5 },
};

/** A table of all documents, and those that never saw some. */
export interface Learnt {
  readonly all: Packed;
  /** The table that was learnt without the document of that index. */
  readonly of: (index: number) => Table;
  /** How many decisions it was learnt from. */
  readonly count: number;
}

export interface Trained {
  readonly tables: Readonly<Record<keyof Tables, Learnt>>;
  /** Tables that never saw the document of that index. */
  readonly tablesOf: (index: number) => Tables;
}

export function train(documents: readonly Document[]): Trained {
  const learn = (samplesOf: (document: Document, index: number) => readonly Sample[], options: Fit, places = 0): Learnt => {
    const samples = documents.map(samplesOf), without: Table[] = [];
    for (let fold = 0; fold < FOLDS; fold++) without.push(unpackTable(pack(fit(samples.filter((_, index) => index % FOLDS !== fold).flat(), options)).text, places));
    return { all: pack(fit(samples.flat(), options)), of: (index) => without[index % FOLDS]!, count: samples.flat().length };
  };
  const none = unpackTable('');
  const ends = learn(endSamples, FITS.ends, END_PLACES);
  const accept = learn((document, index) => acceptSamples(document, ends.of(index)), FITS.accept, CANDIDATE_PLACES);
  const nested = learn((document, index) => layerSamples(document, { ends: ends.of(index), accept: accept.of(index), nested: none, around: none }, LAYERS.nested), FITS.nested);
  const around = learn((document, index) => layerSamples(document, { ends: ends.of(index), accept: accept.of(index), nested: nested.of(index), around: none }, LAYERS.around), FITS.around);
  return { tables: { ends, accept, nested, around }, tablesOf: (index) => ({ ends: ends.of(index), accept: accept.of(index), nested: nested.of(index), around: around.of(index) }) };
}

const sampleOf = (seen: Observations, label: boolean, offset = 0): Sample => ({ keys: observed(seen), label: label ? 1 : 0, offset });

/** At every place where a content might have ended: did it? */
function endSamples({ scene, byCue, candidates }: Document): readonly Sample[] {
  const { kind } = scene.source.tokens, samples: Sample[] = [], visit = endVisitor(scene);
  const isWord = (t: number): boolean => kind[t]! <= Token.clitic;
  const lastWord = (from: number, to: number): number => {
    let t = to - 1;
    while (t > from && !isWord(t)) t--;
    return t;
  };
  const isWordless = (a: number, b: number): boolean => {
    for (let t = Math.min(a, b); t < Math.max(a, b); t++) if (isWord(t)) return false;
    return true;
  };
  for (const candidate of candidates) {
    if (candidate.right === null) continue;
    const { from } = candidate.right;
    for (const { parts } of byCue.get(candidate.head) ?? []) {
      const part = parts.find((p) => Math.abs(p.from - from) <= 2 && isWordless(p.from, from)) ?? parts.find((p) => Math.abs(p.from - from) <= 1);
      if (part === undefined) continue;
      const last = lastWord(from, part.to);
      let stopped = false;
      visit(candidate, lemmaOf(candidate), (token, seen) => {
        if (stopped) return;
        const t = lastWord(from, token);
        stopped = t >= last;
        if (t <= last) samples.push(sampleOf(seen, t === last));
      });
      break;
    }
  }
  return samples;
}

function acceptSamples(document: Document, ends: Table): readonly Sample[] {
  const samples: Sample[] = [], choose = endChooser(document.scene, ends);
  for (const candidate of document.candidates) {
    const extent = contentOf(document.scene, candidate, choose);
    if (extent !== null) samples.push(sampleOf(observeCandidate(document.scene, candidate, extent), markedAs(document, extent, candidate) !== null));
  }
  return samples;
}

/** Of two statements, one in the other: what is seen of the weaker one, which other holds it or is held by it, and the score that other has at least. */
interface Layer {
  readonly observe: (scene: Scene, one: Shaped, other: Shaped) => Observations;
  readonly meets: (one: Weighed, other: Weighed) => boolean;
  readonly least: number;
}

const LAYERS = {
  /** Cues inside what somebody else says. */
  nested: { observe: observeNested, meets: (one, other) => within(one.candidate.head, other), least: 0 },
  /** Contents that hold the cue of a surer statement. */
  around: { observe: observeAround, meets: (one, other) => within(other.candidate.head, one), least: -Infinity },
} as const satisfies Readonly<Record<string, Layer>>;

function layerSamples(document: Document, tables: Tables, { observe, meets, least }: Layer): readonly Sample[] {
  const { scene, candidates } = document, heads = new Set(candidates.map(({ head }) => head));
  const weighed = weigh(scene, tables).filter(({ candidate }) => heads.has(candidate.head));
  const kept = decide(scene, weighed.map((one) => ({ ...one })), tables).filter(({ score }) => score > least);
  const best = new Map<number, Weighed>(), samples: Sample[] = [];
  for (const one of weighed) if ((best.get(one.candidate.head)?.score ?? -Infinity) < one.score) best.set(one.candidate.head, one);
  for (const one of best.values()) {
    const { candidate, score } = one;
    const [surer] = kept.filter((other) => other.candidate.head !== candidate.head && other.candidate.sentence === candidate.sentence && other.score > score && meets(one, other)).toSorted((a, b) => b.score - a.score);
    if (surer === undefined) continue;
    const marked = markedAs(document, one, candidate); // what was marked once is not both its and the other's
    samples.push(sampleOf(observe(scene, one, surer), marked !== null && marked !== markedAs(document, surer, surer.candidate), score));
  }
  return samples;
}

/** As which of their statements annotators marked it; `null` where they did not. */
function markedAs(document: Document, { left, right }: Omit<Shaped, 'candidate'>, { head }: Candidate): Gold | null {
  const { scene: { sentences: { quotation } }, gold } = document, words = wordsOf(document, [left, right]);
  // A quotation alone is right where the annotator also counted the later quotations that will join it.
  const isQuoted = words.size > 0 && [...words].every((t) => quotation[t]! > 0);
  return gold.find((statement) => (overlaps(words, statement.words) || (isQuoted && common(words, statement.words) >= 0.85 * words.size)) && (statement.cues.size === 0 || [...statement.cues].some((t) => Math.abs(t - head) <= 2))) ?? null;
}
