/**
 * Which candidates are statements: the best frame of each cue, weighed; then, from the surest down, those are kept that do
 * not stand inside what another one says.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { laidOutLater } from '../lexicon/laid-out.ts';
import { acceptTable, aroundTable, endTable, nestedTable } from './tables.generated.ts';
import { CANDIDATE_PLACES, isAttitude, lemmaOf, observeAround, observeCandidate, observeNested } from './accept.ts';
import type { Extent, Shaped } from './accept.ts';
import { Frame, framesOf, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { candidateFinder } from './candidates.ts';
import { beforeClaim, beforeDeed, beforeListeners, beforeNextCue, behindName, behindQuotation, behindSemicolon, beforeOtherParticiple, beforeSigner } from './cuts.ts';
import { endChooser, END_PLACES } from './ends.ts';
import type { EndChooser } from './ends.ts';
import { tableOf, unpack } from './evidence.ts';
import type { Table } from './evidence.ts';
import { sort } from './order.ts';
import { isDenied, prior } from './prior.ts';
import { Place } from './scene.ts';
import type { Scene } from './scene.ts';
import { RECOUNTS } from './sources.ts';
import { trimContent } from './extent.ts';
import type { Decided, Kept } from './kept.ts';
import { sourceTypeOf } from '../names/names.ts';
import { tells } from './tense.ts';
import { relays } from './voices.ts';

export interface Tables {
  readonly ends: Table;
  readonly accept: Table;
  readonly nested: Table;
  readonly around: Table;
}

export interface Weighed extends Shaped {
  /** Logarithm of the odds that it is an attribution. */
  score: number;
}

let shipped: Tables | null = null;
const endWeights = laidOutLater('weights of ends', () => unpack(endTable, END_PLACES)), acceptWeights = laidOutLater('weights of candidates', () => unpack(acceptTable, CANDIDATE_PLACES));
const nestedWeights = laidOutLater('weights of the inner', () => unpack(nestedTable)), aroundWeights = laidOutLater('weights of the outer', () => unpack(aroundTable));

/** The tables that are part of the product, unpacked when first needed. */
export function shippedTables(): Tables {
  shipped ??= { ends: tableOf(endWeights()), accept: tableOf(acceptWeights()), nested: tableOf(nestedWeights()), around: tableOf(aroundWeights()) };
  return shipped;
}

/** Log-odds from which a statement is kept. A quotation that is doubtful is a title or a scare quote; an attitude no face marks unless it is asked to. */
export interface Keep {
  /** The writer's words after a cue with no source beside it: seldom a statement at all. */
  readonly unsourced: number;
  readonly quotation: number;
  readonly speech: number;
  readonly attitude: number;
}
export const KEEP: Keep = { unsourced: 0.4, quotation: 0, speech: -0.6, attitude: -0.9 };

/** All candidates of the document, their ends chosen, weighed each by itself. */
export function weigh(scene: Scene, tables: Tables): Weighed[] {
  return weigher(scene, tables)(0, scene.sentences.count).flat();
}

/** Weighs the candidates of the sentences `[from, to)`; a list for each sentence. What is told of each is noted in `told`, where somebody keeps it. */
type Weigher = (from: number, to: number, told?: Decided | null) => readonly (readonly Weighed[])[];

/** For all of them candidates are found first, then their ends chosen, then both weighed: each step has its code and its tables at hand. */
function weigher(scene: Scene, tables: Tables): Weigher {
  const find = candidateFinder(scene), choose = endChooser(scene, tables.ends);
  return (from, to, told = null) => {
    const found: Candidate[] = [], ends: number[] = [], extents: (Extent | null)[] = [], weighed: (readonly Weighed[])[] = [];
    for (let s = from; s < to; s++) {
      const begin = found.length;
      scene.sight.far = false;
      if (scene.place[s] !== Place.silent) find(s, found);
      told?.note(scene, s, farthestOf(found, begin));
      ends.push(found.length);
    }
    for (let s = 0, i = 0; s < ends.length; s++) {
      for (const begin = i, end = ends[s]!; i < end; i++) extents.push(upTo(scene, contentOf(scene, found[i]!, choose), Math.min(nextOfSame(scene, found, i, begin, end), writersOwn(scene, found[i]!), mainGoesOn(scene, found[i]!), behindSemicolon(scene, found, i, begin, end), beforeSigner(scene, found, i, begin, end), beforeListeners(scene, found[i]!), beforeClaim(scene, found[i]!), behindName(scene, found[i]!), behindQuotation(scene, found[i]!), beforeOtherParticiple(scene, found[i]!), beforeDeed(scene, found[i]!), beforeNextCue(scene, found[i]!))));
    }
    for (let s = 0, i = 0; s < ends.length; s++) {
      const end = ends[s]!, list: Weighed[] | null = i < end ? [] : null;
      for (; i < end; i++) {
        const candidate = found[i]!, extent = extents[i]!;
        if (extent !== null) list!.push({ candidate, left: extent.left, right: extent.right, score: tables.accept.score(observeCandidate(scene, candidate, extent)) + prior(scene, candidate) });
      }
      if (list !== null && list.length > 1) doubtDenied(scene, list);
      weighed.push(list ?? NONE);
    }
    return weighed;
  };
}

/** Token behind all that the candidates from this one on may say; 0 without any. */
function farthestOf(candidates: readonly Candidate[], begin: number): number {
  let farthest = 0;
  for (let i = begin; i < candidates.length; i++) {
    const { left, right } = candidates[i]!;
    farthest = Math.max(farthest, left?.to ?? 0, right?.to ?? 0);
  }
  return farthest;
}

/**
 * Token of the comma behind which the source goes on with another cue: `said it was late, adding that …`. Of 120 such commas in annotated
 * news 13 lay inside what was said.
 */
function nextOfSame({ grammar, source }: Scene, candidates: readonly Candidate[], at: number, begin: number, end: number): number {
  const { right, speaker, chunk } = candidates[at]!;
  if (right === null || speaker === null || end - begin === 1) return Infinity;
  for (let i = begin; i < end; i++) {
    const { speaker: other, chunk: next } = candidates[i]!;
    if (next <= chunk || other === null || other.from !== speaker.from || other.from >= right.from || (other.by !== 'main-clause' && other.by !== 'shared')) continue;
    if ((grammar.kind[next - 1] === Chunk.comma || (other.by === 'shared' && grammar.kind[next - 1] === Chunk.coordinator && !OR(source.tokens.word[grammar.from[next - 1]!]!) && isAlike(grammar, candidates[at]!, candidates[i]!))) && grammar.from[next - 1]! > right.from) return grammar.from[next - 1]!;
  }
  return Infinity;
}

/** Both are words, in the same tense. */
function isAlike({ tags, verb }: Scene['grammar'], one: Candidate, next: Candidate): boolean {
  const past = Verb.past & verb[one.chunk]! & verb[next.chunk]!;
  return next.row >= 0 && !next.noun && cueRows[next.row]!.act === 'speech' && tags[one.head] === tags[next.head] && (tags[one.head] === Tag.past ? past !== 0 : (verb[next.chunk]! & (Verb.modal | Verb.infinitive)) === 0);
}

/**
 * Token of the comma behind which the writer speaks of himself, or of what was not told: `she said buses “will wait”, and I have waited for them since`,
 * `he said there were losses, although he didn't name them`.
 */
function writersOwn({ grammar, source, sentences }: Scene, { frame, right, speaker }: Candidate): number {
  if (right === null || speaker === null || (frame !== Frame.that && frame !== Frame.zero) || I(source.tokens.word[speaker.head]!)) return Infinity;
  const { kind, from, tags } = grammar, { word } = source.tokens;
  for (let c = grammar.chunkOf[right.from]! + 1; c + 2 < grammar.count && from[c + 2]! < right.to; c++) {
    if (kind[c] !== Chunk.comma || (kind[c + 1] !== Chunk.coordinator && kind[c + 1] !== Chunk.subordinator) || sentences.quotation[from[c]!] !== 0) continue;
    const subject = from[c + 2]!;
    if (kind[c + 1] === Chunk.coordinator && I(word[subject]!)) return from[c]!;
    if (tags[subject] === Tag.pronoun && c + 3 < grammar.count && (grammar.verb[c + 3]! & Verb.negated) !== 0 && tells(word[grammar.head[c + 3]!]!)) return from[c]!;
  }
  return Infinity;
}
const I = wordSet('i'), OR = wordSet('or');

/** Token of the first comma behind which the main clause goes on: `Vane, who said it was late, has left`. */
function mainGoesOn({ grammar: { chunkOf, count, from, kind, tags }, sentences }: Scene, { right, speaker, frame }: Candidate): number {
  if (right === null || speaker?.by !== 'relative' || (frame !== Frame.that && frame !== Frame.zero) || tags[speaker.from - 1] !== Tag.comma) return Infinity;
  let c = chunkOf[right.from]! + 1;
  while (c < count && from[c]! < right.to && kind[c] !== Chunk.comma) c++;
  const verb = c + 1 < count && kind[c] === Chunk.comma && kind[c + 1] === Chunk.verb ? tags[from[c + 1]!]! : 0;
  return (verb === Tag.be || verb === Tag.have || verb === Tag.modal) && sentences.quotation[from[c]!] === 0 ? from[c]! : Infinity;
}

/** The extent without what lies at the token and behind it. */
function upTo(scene: Scene, extent: Extent | null, token: number): Extent | null {
  if (extent === null || extent.right === null || extent.right.to <= token) return extent;
  return { ...extent, right: trimContent(scene, { from: extent.right.from, to: token }) };
}

/** The statements of a sentence, in the order of their cues. */
export type Decider = (sentence: number) => readonly Weighed[];

/**
 * Decides each sentence by itself, so that what is not kept is soon forgotten. Made once for a document; to be asked of one sentence after another.
 *
 * @param isOutlet as for `decide`
 * @param kept what was decided before and still holds
 * @param decided takes what is decided, where somebody keeps it
 */
export function decider(scene: Scene, tables: Tables, isOutlet: (from: number, to: number) => boolean, kept: Kept | null = null, decided: Decided | null = null): Decider {
  const weighSome = weigher(scene, tables);
  let from = 0, weighed: readonly (readonly Weighed[])[] = [];
  return (sentence) => {
    const list = kept?.holds(sentence) === true ? kept.of(sentence, decided) : anew(sentence);
    if (decided !== null) decided.lists[sentence] = list;
    return list;
  };

  function anew(sentence: number): readonly Weighed[] {
    if (sentence < from || sentence >= from + weighed.length) {
      from = sentence;
      let to = Math.min(from + TOGETHER, scene.sentences.count);
      for (let s = from + 1; s < to && kept !== null; s++) if (kept.holds(s)) to = s;
      weighed = weighSome(from, to, decided);
    }
    const list = weighed[sentence - from]!;
    return list.length === 0 ? NONE : decide(scene, list, tables, isOutlet);
  }
}

/** So many sentences are weighed at a time: no more need be kept. */
const TOGETHER = 32;

const NONE: readonly Weighed[] = [];

/** `denied reports that he had threatened to …`: he did not say what he denies to have said. In log-odds, for each way to read the denial. */
const DENIED = 3;

/** Of the candidates of a sentence. */
function doubtDenied({ grammar }: Scene, weighed: readonly Weighed[]): void {
  for (let d = 0; d < weighed.length; d++) {
    const denial = weighed[d]!, { noun, row } = denial.candidate;
    if (row < 0 || noun || denial.right === null || cueRows[row]!.stance !== 'deny') continue;
    for (const one of weighed) {
      const { speaker, head } = one.candidate;
      if (speaker !== null && grammar.tags[speaker.head] === Tag.pronoun && speaker.from >= denial.right.from && within(head, denial)) one.score -= DENIED;
    }
  }
}

/** Frames whose content is known whole: nothing after the cue is to be cut off. */
const WHOLE = framesOf(Frame.headlineLeft, Frame.headlineRight, Frame.label, Frame.next, Frame.colon, Frame.openAfter);

/** The candidate's content with its end chosen; `null` where nothing is left of it. */
export function contentOf(scene: Scene, candidate: Candidate, choose: EndChooser): Extent | null {
  let right = candidate.right, sure = 0;
  if (right !== null && !isOneOf(candidate.frame, WHOLE)) {
    const chosen = choose(candidate, lemmaOf(candidate));
    right = trimContent(scene, { from: right.from, to: chosen.to });
    sure = chosen.sure;
  }
  return candidate.left === null && right === null ? null : { left: candidate.left, right, sure };
}

/**
 * The statements among them, in the order of their cues.
 *
 * @param isOutlet what a medium reports of others is no nest: it carries their words
 */
export function decide(scene: Scene, weighed: readonly Weighed[], tables: Tables, isOutlet: (from: number, to: number) => boolean = () => false, keep: Keep = KEEP): readonly Weighed[] {
  const least = Math.min(keep.attitude, keep.speech) - 2;
  if (weighed.length === 1) {
    const only = weighed[0]!;
    return only.score > least && only.score >= leastOf(scene, only, keep) ? [only] : NONE;
  }
  const ranked = bestOfEach(weighed, least), kept: Weighed[] = [];
  sort(ranked, surestFirst);
  for (const one of ranked) if (stands(one)) kept.push(one);
  return sort(kept, firstFirst);

  /** True where it is a statement beside the surer ones of its sentence, its rivals. The surest of all stands in no other, and has none. */
  function stands(one: Weighed): boolean {
    const { candidate } = one;
    let outer: Weighed | null = null, inner: Weighed | null = null;
    for (const other of kept) {
      if (other.candidate.sentence !== candidate.sentence) continue;
      if (bringsOn(one, other) || (sameContent(one, other) && !isDenied(scene, one) && !isDenied(scene, other))) return false;
      if (outer === null && within(candidate.head, other)) outer = other;
      if (inner === null && within(other.candidate.head, one)) inner = other;
    }
    if (outer !== null && (tellsOwnMind(scene, candidate, outer) || isYetToSay(scene, candidate, outer))) return false;
    let { score } = one;
    if (outer !== null && !carries(outer) && outer.candidate.frame !== Frame.label) score += tables.nested.score(observeNested(scene, one, outer)) + (hasOwnSource(scene, candidate) ? (isRelay(scene, outer.candidate) ? RELAYED : ASIDE) : 0);
    if (inner !== null && !carries(one)) score += tables.around.score(observeAround(scene, one, inner)) + (hasOwnSource(scene, inner.candidate) ? RELAYING : 0);
    if (score < leastOf(scene, one, keep)) return false;
    one.score = score;
    return true;
  }

  function carries({ candidate: { speaker, head } }: Weighed): boolean {
    return speaker !== null && (isOutlet(speaker.from, speaker.to) || RECOUNTS(scene.source.tokens.word[head]!));
  }
}

const surestFirst = (a: Weighed, b: Weighed): number => b.score - a.score || a.candidate.head - b.candidate.head;
const firstFirst = (a: Weighed, b: Weighed): number => a.candidate.head - b.candidate.head;

/** The likeliest of those of one cue that weigh more than so much, in the order in which the cues come. */
function bestOfEach(weighed: readonly Weighed[], least: number): Weighed[] {
  const best: Weighed[] = [];
  let places: Map<number, number> | null = null; // by head, where there are too many to look through
  for (const one of weighed) {
    if (one.score <= least) continue;
    const { head } = one.candidate;
    const at = places !== null ? places.get(head) ?? -1 : placeOf(best, head);
    if (at >= 0) {
      if (one.score > best[at]!.score) best[at] = one;
    } else if (best.push(one) > MANY) {
      places ??= new Map(best.map((other, index) => [other.candidate.head, index]));
      places.set(head, best.length - 1);
    }
  }
  return best;
}
const MANY = 8;

function placeOf(few: readonly Weighed[], head: number): number {
  for (let i = 0; i < few.length; i++) if (few[i]!.candidate.head === head) return i;
  return -1;
}

/**
 * The annotated news counts one of two layers; a speaker of its own makes the inner one a statement beside the outer: a ministry relays its
 * minister. In log-odds: told by what passes words on, told by somebody else, and the outer one for what is told in it.
 */
const RELAYED = 3, ASIDE = 1, RELAYING = 0.5;

/** Papers, bodies and offices pass on what people say. */
function isRelay({ names }: Scene, { speaker }: Candidate): boolean {
  return speaker !== null && relays.has(sourceTypeOf(names, speaker));
}

function hasOwnSource({ grammar }: Scene, candidate: Candidate): boolean {
  const { speaker } = candidate;
  return speaker !== null && (speaker.by === 'before' || speaker.by === 'after' || speaker.by === 'agent') && grammar.tags[speaker.head] !== Tag.pronoun && grammar.tags[speaker.head]! < Tag.preposition && !isAttitude(candidate);
}

/** `she said she hopes to win`: what she said is that, and nothing is told besides. */
function tellsOwnMind({ grammar }: Scene, candidate: Candidate, { right }: Weighed): boolean {
  const { speaker } = candidate;
  return isAttitude(candidate) && speaker !== null && right !== null && grammar.tags[speaker.head] === Tag.pronoun && speaker.from - right.from >= 0 && speaker.from - right.from <= 1;
}

/** `issued a statement saying that …`: the one says no more than the other. */
function bringsOn({ candidate, right }: Weighed, { candidate: { head } }: Weighed): boolean {
  return candidate.frame === Frame.ing && right !== null && head >= right.from && head <= right.from + 1;
}

/** `promised to publish the letters`: what is promised is not published yet. */
function isYetToSay({ grammar }: Scene, { chunk, noun, row }: Candidate, { candidate, right }: Weighed): boolean {
  return candidate.frame === Frame.to && right !== null && row >= 0 && !noun && (grammar.verb[chunk]! & Verb.infinitive) !== 0 && grammar.from[chunk]! - right.from >= 0 && grammar.from[chunk]! - right.from <= 1;
}

function leastOf({ sentences }: Scene, { candidate, left, right }: Weighed, keep: Keep): number {
  const { quotation } = sentences;
  if (candidate.speaker === null && candidate.addressee === null && (left === null || quotation[left.from] === 0) && (right === null || quotation[right.from] === 0)) return keep.unsourced;
  if (isAttitude(candidate)) return keep.attitude;
  const isQuoted = (left === null || (quotation[left.from]! > 0 && quotation[left.to - 1]! > 0)) && (right === null || (quotation[right.from]! > 0 && quotation[right.to - 1]! > 0));
  return isQuoted ? keep.quotation : keep.speech;
}

/** True where the token stands in the content. */
export function within(token: number, { left, right }: Weighed): boolean {
  return (left !== null && left.from <= token && token < left.to) || (right !== null && right.from <= token && token < right.to);
}

/** The same words, or words that begin at the same place after two cues: `said in her remarks that …`. */
function sameContent(a: Weighed, b: Weighed): boolean {
  if (a.right !== null && b.right !== null && a.right.from === b.right.from) return true;
  if (a.right === null && b.left === null) return a.left!.from === b.right!.from;
  if (a.left === null && b.right === null) return a.right!.from === b.left!.from;
  return a.left?.from === b.left?.from && a.left?.to === b.left?.to && a.right?.from === b.right?.from && a.right?.to === b.right?.to;
}
