/** Is a candidate an attribution? A table of counts weighs what is seen of its cue, its frame, its source and its content. */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { SUBJECT_BY } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows, Takes, takes } from '../lexicon/cues.ts';
import { intern, textHash } from '../lexicon/vocabulary.ts';
import { sourceType } from '../names/names.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { forget, inRow, note, observations, observe } from './evidence.ts';
import type { Observations } from './evidence.ts';
import type { Range, Scene } from './scene.ts';

/**
 * Templates of the observations of a candidate. Those of the first line were chosen one after another out of all triples of what can be seen,
 * each time the one that foretells best the statements of documents it was not learnt from; few, for each costs a look at memory.
 */
const T = {
  frameRow: 2, lemmaQuote: 5, frameAfter: 6, beforeCue: 7, rowLead: 8, tagRow: 14, lemmaAfter: 15, frameLead: 18, placeRow: 20, sureWord: 21,
  nested: 50, nestedFrame: 51, nestedLemma: 52, nestedOuter: 53, nestedSource: 54, nestedShare: 59, nestedApart: 60, nestedOuterLemma: 61, nestedForm: 62, nestedActs: 63,
  around: 64, aroundFrame: 65, aroundLemma: 66, aroundShare: 67, aroundForm: 68, aroundFormFrame: 69, aroundSource: 70, aroundActs: 71, aroundShareFrame: 72,
} as const;

/** Stands for what is not there, where nought is something. */
const NOTHING = 40;

/** How many values there are of what the templates in the row see: kinds of chunk, tags, types of sources, each with `NOTHING`; frames, and ways a source stands to its cue. */
const KINDS = 41, TAGS = 41, TYPES = 41, FRAMES = 32, SUBJECTS = 8;
/** Steps: of length, of sureness, of what parts source and cue, of how the content stands before the cue, of how quoted it is. */
const LENGTHS = 6, SURES = 7, GAPS = 10, CLOSES = 9, QUOTES = 4, LEADS = 1024;

/** Where the places of the other templates of a candidate begin. */
const At = inRow({
  bias: 1, subject: SUBJECTS * CLOSES * TAGS, length: LENGTHS * SURES * 2, joined: 3 * 4 * KINDS, frameFirst: FRAMES * TAGS * 2, cuesQuote: QUOTES * CLOSES * 4, sourceGap: CLOSES * TAGS * GAPS, frameVerbs: FRAMES * 4 * 2,
  position: 2 * LEADS * 4, sourceType: KINDS * TYPES * 3, sure: SURES * KINDS * 2,
});
export const CANDIDATE_PLACES = At.end;

const seen: Observations = observations();

/** Hash of the cue's lemma, the same in every run. */
export function lemmaOf(candidate: Candidate): number {
  const { row, noun } = candidate;
  if (row < 0) return 7;
  const known = noun ? nounLemmas : verbLemmas;
  return known[row]! || (known[row] = textHash(intern(noun ? cueNouns[row]!.noun : cueRows[row]!.lemma)) ^ (noun ? 0x55 : 0));
}
/** By row, reckoned when first asked for. */
const nounLemmas = new Int32Array(cueNouns.length), verbLemmas = new Int32Array(cueRows.length);

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
const BY: readonly string[] = ['none', ...SUBJECT_BY];

/** A content and how sure its end is, in steps of a logarithm; 0 where nothing was to be chosen. */
export interface Extent {
  readonly left: Range | null;
  readonly right: Range | null;
  readonly sure: number;
}

/** What is seen of a candidate whose content is the extent. */
export function observeCandidate(scene: Scene, candidate: Candidate, { left, right, sure }: Extent): Observations {
  const { grammar, sentences, source } = scene, { tags, kind } = grammar, { quotation } = sentences, { word } = source.tokens;
  const { sentence, frame, speaker, cue, chunk, lead } = candidate;
  const lemma = lemmaOf(candidate), row = rowFlags(candidate), content = right ?? left!, firstToken = sentences.from[sentence]!, endToken = sentences.to[sentence]!;
  const by = speaker === null ? 0 : BY.indexOf(speaker.by), beforeSpeaker = speaker === null ? 0 : speaker.from > firstToken ? 1 + tags[speaker.from - 1]! : NOTHING;
  const gap = speaker === null ? 9 : speaker.from > candidate.head ? 8 : Math.max(0, Math.min(7, candidate.head - speaker.to));
  const close = left === null ? 0 : 1 + (candidate.closes ? 1 : 0) + (right !== null ? 2 : 0) + (candidate.row >= 0 && !candidate.noun && takes(candidate.row, Takes.left) ? 4 : 0);
  const finiteLeft = left === null ? 0 : holdsFiniteVerb(scene, left), finiteRight = right === null ? 2 : holdsFiniteVerb(scene, right), verbs = finiteLeft | (finiteRight & 1);
  const tokens = lengthOf(left) + lengthOf(right), quoted = quotedIn(quotation, left) + quotedIn(quotation, right);
  const quote = quoted === 0 ? 0 : quoted >= tokens - 2 ? 3 : quoted > 6 ? 2 : 1, length = tokens < 2 ? 0 : tokens < 4 ? 1 : tokens < 8 ? 2 : tokens < 16 ? 3 : tokens < 32 ? 4 : 5;
  const opensQuoted = quotation[content.from]! > 0 ? 1 : 0, closesQuoted = quotation[content.to - 1]! > 0 ? 1 : 0, inQuotation = quotation[candidate.head]! > 0 ? 1 : 0;
  const beforeWord = cue.from > firstToken ? textHash(word[cue.from - 1]!) : 0, afterWord = cue.to < endToken ? textHash(word[cue.to]!) : 0, afterCue = cue.to < endToken ? 1 + kind[grammar.chunkOf[cue.to]!]! : 0;
  const before = chunk > 0 ? kind[chunk - 1]! : NOTHING, afterContent = content.to < endToken ? 1 + kind[grammar.chunkOf[content.to]!]! : 0;
  const first = grammar.sentenceChunk[sentence]!, end = grammar.sentenceChunk[sentence + 1]!, opener = kind[first]!, place = scene.place[sentence]!;
  const position = chunk - first < 2 ? 0 : end - chunk < 3 ? 3 : chunk - first < 5 ? 1 : 2, otherCues = cuesBeside(scene, first, end, chunk), depth = clausesBefore(scene, first, chunk);
  forget(seen);
  note(seen, At.bias);
  note(seen, At.subject + (by * CLOSES + close) * TAGS + beforeSpeaker);
  note(seen, At.length + (length * SURES + sure) * 2 + inQuotation);
  note(seen, At.joined + ((left === null ? 2 : joinedBy(scene, candidate, left)) * 4 + depth) * KINDS + opener);
  note(seen, At.frameFirst + (frame * TAGS + tags[content.from]!) * 2 + closesQuoted);
  note(seen, At.cuesQuote + (quote * CLOSES + close) * 4 + otherCues);
  note(seen, At.sourceGap + (close * TAGS + beforeSpeaker) * GAPS + gap);
  note(seen, At.frameVerbs + (frame * 4 + (left === null ? 3 : holdsCue(scene, left))) * 2 + verbs);
  note(seen, At.position + (inQuotation * LEADS + (lead >> 3)) * 4 + position);
  note(seen, At.sourceType + (before * TYPES + (speaker === null ? NOTHING : sourceType(scene.names, speaker.from, speaker.to))) * 3 + finiteRight);
  note(seen, At.sure + (sure * KINDS + afterCue) * 2 + opensQuoted);
  observe(seen, T.frameRow, frame, row, opensQuoted);
  observe(seen, T.lemmaQuote, lemma, quote, verbs);
  observe(seen, T.frameAfter, frame, afterWord, closesQuoted);
  observe(seen, T.beforeCue, by, before, beforeWord);
  observe(seen, T.rowLead, row, quote, lead);
  observe(seen, T.tagRow, before, tags[candidate.head]!, row);
  observe(seen, T.lemmaAfter, lemma, close, afterCue);
  observe(seen, T.frameLead, frame, quote, lead & ~7);
  observe(seen, T.placeRow, place, row, afterContent);
  observe(seen, T.sureWord, sure, beforeWord, opener);
  return seen;
}

const lengthOf = (part: Range | null): number => (part === null ? 0 : part.to - part.from);

/** Tokens of it that stand in quotation marks. */
function quotedIn(quotation: Int32Array, part: Range | null): number {
  let quoted = 0;
  if (part !== null) for (let t = part.from; t < part.to; t++) if (quotation[t]! > 0) quoted++;
  return quoted;
}

/** Verbs of saying among the chunks `[first, end)` besides the one; three stand for more. */
function cuesBeside({ grammar }: Scene, first: number, end: number, own: number): number {
  let cues = 0;
  for (let c = first; c < end && cues < 3; c++) if (c !== own && (grammar.hint[c]! & Hint.cue) !== 0) cues++;
  return cues;
}

/** Words that open a clause among the chunks `[first, end)`; three stand for more. */
function clausesBefore({ grammar }: Scene, first: number, end: number): number {
  let clauses = 0;
  for (let c = first; c < end && clauses < 3; c++) if (grammar.kind[c] === Chunk.that || grammar.kind[c] === Chunk.wh || grammar.kind[c] === Chunk.subordinator) clauses++;
  return clauses;
}

/** What the lexicon knows of the cue besides its lemma: what rare verbs share with frequent ones. */
function rowFlags({ row, noun, frame }: Candidate): number {
  if (row < 0) return 0;
  if (noun) return flagsOfNouns[row]! || (flagsOfNouns[row] = 1 + (cueNouns[row]!.alone ? 2 : 0) + (cueNouns[row]!.act === 'speech' ? 4 : 0));
  return (flagsOfVerbs[row]! || (flagsOfVerbs[row] = verbFlags(row))) | (takes(row, ALLOWS[frame]!) ? 512 : 0);
}
/** By row, reckoned when first asked for. */
const flagsOfNouns = new Uint16Array(cueNouns.length), flagsOfVerbs = new Uint16Array(cueRows.length);

function verbFlags(row: number): number {
  const { act, deed, ambiguous, noun, frames, after } = cueRows[row]!;
  return 16 + (act === 'speech' ? 32 : 0) + (deed ? 64 : 0) + (ambiguous ? 128 : 0) + (noun ? 256 : 0) + (frames.left ? 1024 : 0) + (after.length > 0 ? 2048 : 0);
}

/** By frame of a candidate: bits of the frame of a row that allows it. */
const ALLOWS = new Int32Array(32);
for (const [frame, bits] of [
  [Frame.left, Takes.left], [Frame.split, Takes.left], [Frame.quote, Takes.quote], [Frame.fragment, Takes.quote], [Frame.that, Takes.that], [Frame.zero, Takes.zero], [Frame.wh, Takes.wh], [Frame.to, Takes.to],
  [Frame.ing, Takes.ing], [Frame.noun, Takes.np], [Frame.preposition, Takes.prep], [Frame.as, Takes.as], [Frame.passive, Takes.passive],
] as const) ALLOWS[frame] = bits;

function holdsFiniteVerb({ grammar }: Scene, { from, to }: Range): number {
  for (let c = grammar.chunkOf[from]!; c <= grammar.chunkOf[to - 1]!; c++) if (grammar.kind[c] === Chunk.verb && (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return 1;
  return 0;
}

/** Somebody else says something in the range, outside quotation marks: 2 where a clause or quotation follows at once. */
function holdsCue({ grammar, sentences }: Scene, { from, to }: Range): number {
  let found = 0;
  for (let c = grammar.chunkOf[from]!; c <= grammar.chunkOf[to - 1]!; c++) {
    if ((grammar.hint[c]! & Hint.cue) === 0 || (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) !== 0 || sentences.quotation[grammar.head[c]!]! > 0) continue;
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
  forget(seen);
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
  forget(seen);
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
