/** Is a candidate an attribution? A table of counts weighs what is seen of its cue, its frame, its source and its content. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows, mayBeCue } from '../lexicon/cues.ts';
import type { FrameName } from '../lexicon/cues.ts';
import { intern, textHash } from '../lexicon/vocabulary.ts';
import type { Stance } from '../reading.ts';
import { sourceType } from '../names/names.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { observations, observe } from './evidence.ts';
import type { Observations } from './evidence.ts';
import type { Range, Scene } from './scene.ts';

const T = {
  bias: 1, lemma: 2, lemmaFrame: 3, frame: 4, form: 5, frameForm: 6, source: 7, sourceFrame: 8, sourceWord: 9, by: 10, quote: 11, quoteFrame: 12, length: 13,
  contentVerb: 14, contentFirst: 15, place: 16, joint: 17, lemmaForm: 18, lemmaSource: 19, lemmaJoint: 20, before: 21, addressee: 22, tag: 23, lemmaQuote: 24,
  inQuotation: 25, contentHead: 26, frameFirst: 27, lemmaFirst: 28, split: 29, splitQuote: 30, splitWord: 31, leftVerb: 32, sourceType: 33, typeFrame: 34, typeLemma: 35, row: 36, rowForm: 37, addresseeType: 38, clause: 39, sure: 40, sureFrame: 41, lead: 42, leadFrame: 43, rounded: 44, stance: 45, stanceFlags: 46, leftShape: 47, leftClose: 48, leftAll: 49, nested: 50, nestedFrame: 51, nestedLemma: 52, nestedOuter: 53, nestedSource: 54, leftCue: 55, splitCase: 56, goesOn: 57, goesOnQuote: 58,
  nestedShare: 59, nestedApart: 60, nestedOuterLemma: 61, nestedForm: 62, nestedActs: 63,
  around: 64, aroundFrame: 65, aroundLemma: 66, aroundShare: 67, aroundForm: 68, aroundFormFrame: 69, aroundSource: 70, aroundActs: 71, aroundShareFrame: 72,
} as const;

const seen: Observations = observations();

/** Hash of the cue's lemma, the same in every run. */
export function lemmaOf(candidate: Candidate): number {
  const { row, noun } = candidate;
  if (row < 0) return 7;
  const known = noun ? nounLemmas : verbLemmas;
  return (known[row] ??= textHash(intern(noun ? cueNouns[row]!.noun : cueRows[row]!.lemma)) ^ (noun ? 0x55 : 0));
}
/** By row, made when first asked for. */
const nounLemmas: number[] = [], verbLemmas: number[] = [];

/** What kind of source stands beside the cue. */
function sourceKind({ grammar, source }: Scene, { speaker }: Candidate): number {
  if (speaker === null) return 0;
  const word = source.tokens.word[speaker.head]!, classes = classOf(word), tag = grammar.tags[speaker.head]!;
  if (tag === Tag.wh || tag === Tag.that) return 1;
  if ((classes & (Class.pronounSubject | Class.pronounObject)) !== 0 && speaker.to - speaker.from === 1) return 2;
  if (tag === Tag.name) return 3;
  if ((classes & Class.plural) !== 0) return 4;
  if (tag === Tag.noun) return 5;
  return 6;
}

/** How a source stands to its cue, in the order of the tables learnt from it. */
const BY: readonly string[] = ['none', 'before', 'apposition', 'relative', 'after', 'shared', 'main-clause', 'agent'];

/** A content and how sure its end is, in steps of a logarithm; 0 where nothing was to be chosen. */
export interface Extent {
  readonly left: Range | null;
  readonly right: Range | null;
  readonly sure: number;
}

/** What is seen of a candidate whose content is the extent. */
export function observeCandidate(scene: Scene, candidate: Candidate, { left, right, sure }: Extent): Observations {
  const { grammar, sentences, source } = scene;
  const { frame, speaker } = candidate;
  const lemma = lemmaOf(candidate);
  const bits = candidate.noun || candidate.row < 0 ? 0 : grammar.verb[candidate.chunk]!;
  // `AFP cited X as saying` says as much as `X said`.
  const form = (bits & Verb.ing) !== 0 && left !== null ? Verb.past : bits;
  const kindOfSource = sourceKind(scene, candidate);
  const headWord = speaker === null ? 0 : textHash(source.tokens.word[speaker.head]!);
  const byCode = speaker === null ? 0 : BY.indexOf(speaker.by);
  const content = right ?? left!;
  let quotedTokens = 0, verbs = 0, tokens = 0;
  for (const part of [left, right]) {
    if (part === null) continue;
    for (let t = part.from; t < part.to; t++) {
      if (sentences.quotation[t]! > 0) quotedTokens++;
      tokens++;
    }
    for (let c = grammar.chunkOf[part.from]!; c <= grammar.chunkOf[part.to - 1]!; c++) if (grammar.kind[c] === Chunk.verb && (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) === 0) verbs = 1;
  }
  const quote = quotedTokens === 0 ? 0 : quotedTokens >= tokens - 2 ? 3 : quotedTokens > 6 ? 2 : 1;
  const length = tokens < 2 ? 0 : tokens < 4 ? 1 : tokens < 8 ? 2 : tokens < 16 ? 3 : tokens < 32 ? 4 : 5;
  const firstWord = textHash(source.tokens.word[content.from]!), firstTag = grammar.tags[content.from]!;
  const before = candidate.chunk > 0 ? grammar.kind[candidate.chunk - 1]! : 31;
  const place = scene.place[candidate.sentence]!;
  const inQuotation = sentences.quotation[candidate.head]! > 0 ? 1 : 0;
  seen.count = 0;
  observe(seen, T.bias);
  observe(seen, T.lemma, lemma);
  observe(seen, T.lemmaFrame, lemma, frame);
  observe(seen, T.frame, frame);
  observe(seen, T.form, form);
  observe(seen, T.frameForm, frame, form);
  observe(seen, T.source, kindOfSource);
  observe(seen, T.sourceFrame, frame, kindOfSource * 8 + byCode);
  observe(seen, T.sourceWord, headWord, kindOfSource === 2 ? frame : 0);
  observe(seen, T.by, byCode, form);
  observe(seen, T.quote, quote);
  observe(seen, T.quoteFrame, frame, quote);
  observe(seen, T.length, frame, length);
  observe(seen, T.contentVerb, frame, verbs);
  observe(seen, T.contentFirst, firstTag, frame);
  observe(seen, T.place, place, frame);
  observe(seen, T.lemmaForm, lemma, form);
  observe(seen, T.lemmaSource, lemma, kindOfSource);
  observe(seen, T.lemmaQuote, lemma, quote);
  observe(seen, T.before, before, frame);
  observe(seen, T.tag, grammar.tags[candidate.head]!, frame);
  observe(seen, T.inQuotation, inQuotation, frame);
  observe(seen, T.frameFirst, frame, firstWord);
  observe(seen, T.lemmaFirst, lemma, firstTag);
  if (left !== null && right !== null) {
    observe(seen, T.split, firstTag, holdsFiniteVerb(scene, left) * 2 + holdsFiniteVerb(scene, right));
    observe(seen, T.splitQuote, sentences.quotation[left.to - 1]! > 0 ? 1 : 0, sentences.quotation[right.from]! > 0 ? 1 : 0);
    observe(seen, T.splitWord, firstWord);
    observe(seen, T.splitCase, grammar.kind[grammar.chunkOf[left.from]!]! * 4 + (source.tokens.shape[right.from]! & 1) + (sentences.quotation[right.from]! > 0 ? 2 : 0), holdsFiniteVerb(scene, left));
  } else if (left !== null) observe(seen, T.leftVerb, frame, holdsFiniteVerb(scene, left));
  if (left !== null) {
    // `Nobody was hurt, he said on Monday.` has a verb and opens with a noun; `In June, he said …` has none and does not.
    const finite = holdsFiniteVerb(scene, left), opens = grammar.kind[grammar.chunkOf[left.from]!]!;
    const close = (candidate.closes ? 1 : 0) + (right !== null ? 2 : 0) + (candidate.row >= 0 && !candidate.noun && cueRows[candidate.row]!.frames.left ? 4 : 0);
    observe(seen, T.leftShape, finite + 2 * quote, opens);
    observe(seen, T.leftClose, finite + 2 * quote, close);
    observe(seen, T.leftAll, (finite + 2 * quote) * 8 + close, opens);
    observe(seen, T.goesOn, frame, candidate.goesOn);
    observe(seen, T.goesOnQuote, frame * 4 + quote, candidate.goesOn * 2 + finite);
    observe(seen, T.leftCue, holdsCue(scene, left), joinedBy(scene, candidate, left));
  }
  if (candidate.joint !== 0) {
    observe(seen, T.joint, textHash(candidate.joint) || candidate.joint, frame);
    observe(seen, T.lemmaJoint, lemma, textHash(candidate.joint) || candidate.joint);
  }
  if (candidate.addressee !== null) {
    observe(seen, T.addressee, frame, 1);
    observe(seen, T.addresseeType, sourceType(scene.names, candidate.addressee.from, candidate.addressee.to), frame);
  }
  const type = speaker === null ? 31 : sourceType(scene.names, speaker.from, speaker.to);
  observe(seen, T.sourceType, type);
  observe(seen, T.typeFrame, type, frame);
  observe(seen, T.typeLemma, type, lemma);
  const flags = rowFlags(candidate);
  observe(seen, T.row, frame, flags);
  observe(seen, T.rowForm, flags, form);
  const stance = stanceOf(candidate);
  observe(seen, T.stance, stance, frame);
  observe(seen, T.stanceFlags, stance, flags);
  if (candidate.lead > 0) {
    observe(seen, T.lead, candidate.lead);
    observe(seen, T.leadFrame, candidate.lead & ~7, frame);
  }
  if (left !== null && sentences.quotation[left.to - 1]! > 0) {
    // A title's marks hold no comma: `“Avatar” star X posted`.
    let last = left.to;
    while (sentences.quotation[last] === sentences.quotation[left.to - 1]) last++;
    const inner = grammar.tags[last - 1]!, next = last + 1 < grammar.tags.length ? grammar.tags[last + 1]! : 0;
    observe(seen, T.rounded, inner >= Tag.comma ? inner : 0, next === Tag.comma ? 1 : next === Tag.past || next === Tag.verb ? 2 : length < 2 ? 3 : 4);
  }
  observe(seen, T.sure, sure);
  observe(seen, T.sureFrame, sure, frame);
  return seen;
}

/** What the cue itself means, which rare verbs share with frequent ones. */
function stanceOf({ row, noun }: Candidate): number {
  return row < 0 ? 0 : (noun ? nounFacts(row) : verbFacts(row)) >> 16;
}
const STANCES: readonly Stance[] = ['neutral', 'assert', 'deny', 'demand', 'warn', 'accuse', 'promise', 'ask', 'urge', 'doubt', 'other'];

/** What the lexicon knows of the cue besides its lemma: what rare verbs share with frequent ones. */
function rowFlags({ row, noun, frame }: Candidate): number {
  if (row < 0) return 0;
  if (noun) return nounFacts(row) & 0xffff;
  const takes = LISTED[frame];
  return (verbFacts(row) & 0xffff) | (takes !== undefined && cueRows[row]!.frames[takes] ? 512 : 0);
}

/** Flags of a row, and 1 + its stance 16 bits higher; made when first asked for. */
function nounFacts(row: number): number {
  return (factsOfNouns[row] ??= 1 + (cueNouns[row]!.alone ? 2 : 0) + (cueNouns[row]!.act === 'speech' ? 4 : 0) + ((1 + STANCES.indexOf(cueNouns[row]!.stance)) << 16));
}

function verbFacts(row: number): number {
  const known = factsOfVerbs[row];
  if (known !== undefined) return known;
  const { act, deed, ambiguous, noun, frames, after, stance } = cueRows[row]!;
  const flags = 16 + (act === 'speech' ? 32 : 0) + (deed ? 64 : 0) + (ambiguous ? 128 : 0) + (noun ? 256 : 0) + (frames.left ? 1024 : 0) + (after.length > 0 ? 2048 : 0);
  return (factsOfVerbs[row] = flags + ((1 + STANCES.indexOf(stance)) << 16));
}
const factsOfNouns: number[] = [], factsOfVerbs: number[] = [];

/** The frame of a row that allows the frame of a candidate. */
const LISTED: Readonly<Record<number, FrameName>> = {
  [Frame.left]: 'left', [Frame.split]: 'left', [Frame.quote]: 'quote', [Frame.fragment]: 'quote', [Frame.that]: 'that', [Frame.zero]: 'zero', [Frame.wh]: 'wh', [Frame.to]: 'to', [Frame.ing]: 'ing',
  [Frame.noun]: 'np', [Frame.preposition]: 'prep', [Frame.as]: 'as', [Frame.passive]: 'passive',
};

function holdsFiniteVerb({ grammar }: Scene, { from, to }: Range): number {
  for (let c = grammar.chunkOf[from]!; c <= grammar.chunkOf[to - 1]!; c++) if (grammar.kind[c] === Chunk.verb && (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return 1;
  return 0;
}

/** Somebody else says something in the range, outside quotation marks: 2 where a clause or quotation follows at once. */
function holdsCue({ grammar, source, sentences }: Scene, { from, to }: Range): number {
  let found = 0;
  for (let c = grammar.chunkOf[from]!; c <= grammar.chunkOf[to - 1]!; c++) {
    const head = grammar.head[c]!;
    if (grammar.kind[c] !== Chunk.verb || (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) !== 0 || sentences.quotation[head]! > 0 || !mayBeCue(source.tokens.word[head]!)) continue;
    const next = grammar.kind[c + 1];
    if (next === Chunk.that || next === Chunk.quote || next === Chunk.noun) return 2;
    found = 1;
  }
  return found;
}

/** What stands between a content and the source after it: a conjunction (`…, but he said`) or not. */
function joinedBy({ grammar }: Scene, { speaker, chunk }: Candidate, { to }: Range): number {
  const stop = speaker !== null && speaker.to <= grammar.from[chunk]! ? grammar.chunkOf[speaker.from]! : chunk;
  for (let c = grammar.chunkOf[to - 1]! + 1; c < stop; c++) if (grammar.kind[c] === Chunk.coordinator) return 1;
  return 0;
}

/** Acts of the mind, not of the mouth. */
export function isAttitude({ row, noun }: Candidate): boolean {
  return row >= 0 && (noun ? cueNouns[row]!.act : cueRows[row]!.act) === 'attitude';
}

/** What is seen besides where the cue stands in the content of another statement. */
export function observeNested(scene: Scene, inner: Shaped, outer: Shaped): Observations {
  const { candidate } = inner, quotation = scene.sentences.quotation[candidate.head]! > 0 ? 1 : 0;
  const share = shareOf(inner, outer), apart = apartOf(inner, outer);
  seen.count = 0;
  observe(seen, T.nested, quotation);
  observe(seen, T.nestedFrame, candidate.frame, quotation);
  observe(seen, T.nestedLemma, lemmaOf(candidate));
  observe(seen, T.nestedOuter, outer.candidate.frame, candidate.frame);
  observe(seen, T.nestedSource, sourceKind(scene, candidate), outer.candidate.frame);
  observe(seen, T.nestedShare, share, outer.candidate.frame);
  observe(seen, T.nestedApart, apart, share);
  observe(seen, T.nestedOuterLemma, lemmaOf(outer.candidate));
  observe(seen, T.nestedForm, formOf(scene, candidate), candidate.frame);
  observe(seen, T.nestedActs, actsOf(candidate, outer.candidate), share);
  return seen;
}

/** What is seen besides where the content holds the cue of a surer statement: `issued a statement saying that …` is one statement, not two. */
export function observeAround(scene: Scene, outer: Shaped, inner: Shaped): Observations {
  const { candidate } = outer;
  const share = shareOf(inner, outer), apart = apartOf(inner, outer), form = formOf(scene, inner.candidate);
  seen.count = 0;
  observe(seen, T.around);
  observe(seen, T.aroundFrame, candidate.frame, inner.candidate.frame);
  observe(seen, T.aroundLemma, lemmaOf(candidate));
  observe(seen, T.aroundShare, share, apart);
  observe(seen, T.aroundForm, form, apart);
  observe(seen, T.aroundFormFrame, form, candidate.frame * 8 + apart);
  observe(seen, T.aroundSource, inner.candidate.speaker === null ? 31 : BY.indexOf(inner.candidate.speaker.by), candidate.frame);
  observe(seen, T.aroundActs, actsOf(inner.candidate, candidate), share);
  observe(seen, T.aroundShareFrame, share, candidate.frame);
  return seen;
}

/** A candidate whose content has its end. */
export interface Shaped {
  readonly candidate: Candidate;
  readonly left: Range | null;
  readonly right: Range | null;
}

/** How much of the outer content is the inner one's, in eighths; 9 where the inner one reaches beyond. */
function shareOf(inner: Shaped, outer: Shaped): number {
  let common = 0, all = 0, own = 0;
  for (const part of [outer.left, outer.right]) {
    if (part === null) continue;
    all += part.to - part.from;
    for (const other of [inner.left, inner.right]) if (other !== null) common += Math.max(0, Math.min(part.to, other.to) - Math.max(part.from, other.from));
  }
  for (const other of [inner.left, inner.right]) if (other !== null) own += other.to - other.from;
  return own > common + 2 ? 9 : Math.floor((8 * common) / (all || 1));
}

/** How far from the beginning of the outer content the inner cue stands, in tokens, its source counted as part of it. */
function apartOf({ candidate }: Shaped, outer: Shaped): number {
  const part = outer.right !== null && outer.right.from <= candidate.head && candidate.head < outer.right.to ? outer.right : outer.left ?? outer.right!;
  const begins = candidate.speaker !== null && candidate.speaker.from >= part.from ? Math.min(candidate.speaker.from, candidate.cue.from) : candidate.cue.from;
  const apart = begins - part.from;
  return apart <= 0 ? 0 : apart === 1 ? 1 : apart < 4 ? 2 : apart < 8 ? 3 : 4;
}

function formOf({ grammar }: Scene, { noun, row, chunk }: Candidate): number {
  return noun ? 62 : row < 0 ? 63 : grammar.verb[chunk]!;
}

function actsOf(inner: Candidate, outer: Candidate): number {
  return (isAttitude(inner) ? 1 : 0) + (isAttitude(outer) ? 2 : 0) + (inner.noun ? 4 : 0) + (outer.noun ? 8 : 0) + (inner.row < 0 ? 16 : 0) + (outer.row < 0 ? 32 : 0);
}
