/** Where a content is over whatever the tables say: what stands behind is told of somebody else, or of whom it was said to, or of when. */
import { Chunk, Has, Hint, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet, intern } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { Frame, framesOf, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isHappening } from './mute.ts';
import { RECOUNTS } from './sources.ts';
import { Place } from './scene.ts';
import type { Scene } from './scene.ts';
import { carries } from './voices.ts';

const TO = intern('to'), A = wordSet('a an');
/** What is said, by another name. */
const CLAIM = wordSet('claim finding figure move statement number assertion charge suggestion conclusion discovery decision accusation allegation assessment admission warning prediction comment remark result');
/** Who listens for others. */
const LISTENERS = wordSet('reporters journalists newsmen presspersons media press correspondents police detectives investigators');
/** A sentence with a conjunction. */
const JOINED = 1 << Chunk.coordinator;
const SUCH = wordSet('such'), AND = wordSet('and but'), VERBLESS = framesOf(Frame.noun, Frame.ing, Frame.preposition, Frame.as, Frame.to);
/** What those get who are named behind it: they do not listen. */
const GIVEN = wordSet('access entry admission visa visas permission permit permits interview interviews accreditation credentials pass passes aid help support donation donations gift gifts money damages compensation');
const AS = wordSet('as'), SAID = wordSet('said told warned claimed announced'), WHILE = wordSet('while whereas'), BETWEEN = wordSet('between');
const HOWEVER = wordSet('however meanwhile');
const WHEN = wordSet('as after when while before'), OBJECTS = framesOf(Frame.noun), SHORT = framesOf(Frame.noun, Frame.as, Frame.fragment);

/** Chunks between the word and the verb of its clause at most. */
const FARTHEST_VERB = 6;

/** `the staff were safe; Vane said they were not`: token of the semicolon behind which somebody else speaks. `candidates[begin … end)` are those of the sentence. */
export function behindSemicolon({ grammar, sentences, source: { tokens: { word } } }: Scene, candidates: readonly Candidate[], at: number, begin: number, end: number): number {
  const { right, chunk } = candidates[at]!;
  if (right === null || end - begin === 1) return Infinity;
  for (let i = begin; i < end; i++) {
    const { speaker, chunk: next, row } = candidates[i]!;
    if (next <= chunk || row < 0 || speaker === null || (speaker.by !== 'before' && speaker.by !== 'apposition') || speaker.from <= right.from || speaker.from >= right.to) continue;
    const mark = beforeHowever(grammar, grammar.chunkOf[speaker.from]! - 1, word);
    if ((grammar.kind[mark] === Chunk.semicolon || mark < grammar.chunkOf[speaker.from]! - 1) && grammar.from[mark]! > right.from && sentences.quotation[grammar.from[mark]!] === 0) return grammar.from[mark]!;
  }
  return Infinity;
}

/** `it was safe, however, Vane warned that …`: the first comma, where what stands before a source is the second; else the chunk itself. */
function beforeHowever({ kind, from }: Scene['grammar'], mark: number, word: ArrayLike<number>): number {
  return mark > 2 && kind[mark] === Chunk.comma && HOWEVER(word[from[mark - 1]!]!) && kind[mark - 2] === Chunk.comma ? mark - 2 : mark;
}

/** `Vane, Lund call for truce: Kremlin`: token of the mark behind which a headline is signed; nothing that is said in it reaches there. */
export function beforeSigner({ place }: Scene, candidates: readonly Candidate[], at: number, begin: number, end: number): number {
  const { right, sentence } = candidates[at]!;
  if (right === null || end - begin === 1 || place[sentence] !== Place.headline) return Infinity;
  for (let i = begin; i < end; i++) {
    const { left, row, cue, speaker } = candidates[i]!;
    if (i !== at && row < 0 && left !== null && candidates[i]!.right === null && cue.from > right.from && speaker !== null && speaker.from >= cue.to) return cue.from;
  }
  return Infinity;
}

/** `Bees can count, researchers said on Monday, a claim that was met with doubt`: what is said does not go on, it is told of. */
export function beforeClaim({ grammar: { chunkOf, head }, source: { tokens: { word } }, sentences }: Scene, { frame, right }: Candidate): number {
  return frame === Frame.split && right !== null && sentences.quotation[right.from] === 0 && A(word[right.from]!) && CLAIM(word[head[chunkOf[right.from]!]!]!) ? right.from : Infinity;
}

/** `said “tanks fired on the port”, while the army said nothing`: the comma behind a quotation that opens the content, where another clause stands behind it. */
export function behindQuotation({ grammar, sentences, source: { tokens: { word } } }: Scene, { right }: Candidate): number {
  const inside = right === null ? 0 : sentences.quotation[right.from]!;
  if (right === null || inside === 0) return Infinity;
  const { kind, from, chunkOf, count } = grammar;
  let c = chunkOf[right.from]!;
  while (c < count && from[c]! < right.to && (sentences.quotation[from[c]!] === inside || kind[c] === Chunk.quote)) c++;
  return c + 2 < count && from[c]! < right.to && kind[c] === Chunk.comma && kind[c + 1] === Chunk.subordinator && WHILE(word[from[c + 1]!]!) && kind[c + 2] === Chunk.noun ? from[c]! : Infinity;
}

/** `with Vane rejecting any part in it, and Osk saying Velden was late`: token of the comma or conjunction before somebody else and what they say with a participle. */
export function beforeOtherParticiple({ grammar, sentences, source }: Scene, { right, sentence, head: cue }: Candidate): number {
  if (right === null || RECOUNTS(source.tokens.word[cue]!) || (grammar.has[sentence]! & JOINED) === 0) return Infinity;
  const { kind, from, head, verb, hint, tags, chunkOf, count } = grammar;
  for (let c = chunkOf[right.from]! + 1; c + 2 < count && from[c]! < right.to; c++) {
    if (kind[c] !== Chunk.coordinator || kind[c + 1] !== Chunk.noun || kind[c + 2] !== Chunk.verb || tags[head[c + 1]!] !== Tag.name || (verb[c + 2]! & Verb.ing) === 0 || (hint[c + 2]! & Hint.cue) === 0 || sentences.quotation[from[c]!]! > 0) continue;
    return kind[c - 1] === Chunk.comma ? from[c - 1]! : from[c]!;
  }
  return Infinity;
}

/** `denied it to the Herald`, `confirmed the talks to reporters`: token of the `to` before whoever listened. */
export function beforeListeners({ grammar, names, source, sentences }: Scene, { frame, right }: Candidate): number {
  if (right === null || !isOneOf(frame, OBJECTS)) return Infinity;
  const { kind, from, to, head, chunkOf, count } = grammar, { word } = source.tokens;
  for (let c = chunkOf[right.from]! + 1; c + 1 < count && from[c]! < right.to; c++) {
    if ((kind[c] !== Chunk.preposition && kind[c] !== Chunk.to) || word[from[c]!] !== TO || kind[c + 1] !== Chunk.noun || sentences.quotation[from[c]!] !== 0) continue;
    if (GIVEN(word[head[c - 1]!]!)) return Infinity;
    if (LISTENERS(word[head[c + 1]!]!) || carries.has(sourceTypeOf(names, { from: from[c + 1]!, to: to[c + 1]! }))) return from[c]!;
  }
  return Infinity;
}

/**
 * `branded them “spineless” as Rovers lost`, `reported strikes shortly after Vane claimed …`: token of the word that opens a clause right behind a quotation that names somebody;
 * behind a thing only where that clause says something itself, or in a headline.
 */
export function behindName({ grammar, place, source, sentences }: Scene, { frame, right, sentence }: Candidate): number {
  if (right === null || !isOneOf(frame, SHORT)) return Infinity;
  const { kind, from, chunkOf, count, verb, hint } = grammar, isHeadline = place[sentence] === Place.headline;
  for (let c = chunkOf[right.from]!; c + 3 < count && from[c]! < right.to; c++) {
    if (kind[c] === Chunk.preposition && frame === Frame.noun && AS(source.tokens.word[from[c]!]!) && kind[c + 1] === Chunk.noun && isHappening(source.tokens.word[grammar.head[c + 1]!]!)) return from[c]!; // rejected calls for talks as clashes went on
    const isName = kind[c] === Chunk.quote;
    if (isName ? from[c]! === 0 || sentences.quotation[from[c]! - 1] === 0 || sentences.quotation[from[c]!]! > 0 : kind[c] !== Chunk.noun || frame !== Frame.noun) continue;
    const next = c + (kind[c + 1] === Chunk.adverb ? 2 : 1); // shortly after
    if ((kind[next] !== Chunk.preposition && kind[next] !== Chunk.subordinator) || !WHEN(source.tokens.word[from[next]!]!) || SUCH(source.tokens.word[from[next]! - 1]!) || kind[next + 1] !== Chunk.noun) continue;
    for (let v = next + 2; v < count && v < next + FARTHEST_VERB && from[v]! < right.to && kind[v] !== Chunk.comma && kind[v] !== Chunk.quote && (kind[v] === Chunk.verb || kind[v] === Chunk.adverb || kind[v] === Chunk.preposition || (kind[v] === Chunk.noun && kind[v - 1] === Chunk.preposition)); v++) if (kind[v] === Chunk.verb && (verb[v]! & (Verb.infinitive | Verb.ing)) === 0 && (isName || isHeadline || (hint[v]! & Hint.cue) !== 0)) return from[c + 1]!;
  }
  return Infinity;
}

/** `accused Ostria of breaking the truce and vowed revenge`: token of the conjunction behind which the source goes on with a verb of its own, or somebody else does, where the content has none. */
export function beforeDeed({ grammar, source, sentences }: Scene, { frame, right, head: cue, noun, sentence }: Candidate): number {
  if (right === null || noun || !isOneOf(frame, VERBLESS) || (grammar.has[sentence]! & (JOINED | Has.that)) === 0) return Infinity;
  const { kind, from, head, hint, verb, tags, chunkOf, count } = grammar;
  let participles = 0;
  for (let c = chunkOf[right.from]!; c + 1 < count && from[c]! < right.to; c++) {
    if (kind[c] === Chunk.verb) participles++;
    if (kind[c] === Chunk.comma && kind[c + 1] === Chunk.that && frame === Frame.noun) return from[c]!; // citing an aide, that …
    if (kind[c] === Chunk.wh || kind[c] === Chunk.that || kind[c] === Chunk.subordinator || kind[c] === Chunk.quote || kind[c] === Chunk.semicolon || sentences.quotation[from[c]!]! > 0) return Infinity;
    if (kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return Infinity;
    if (kind[c] !== Chunk.coordinator || !AND(source.tokens.word[from[c]!]!) || from[c]! <= right.from) continue;
    if (kind[c + 1] === Chunk.noun && isClause(c + 1) && !(kind[c - 1] === Chunk.noun && kind[c - 2] === Chunk.preposition && BETWEEN(source.tokens.word[from[c - 2]!]!))) return from[c]!;
    if (kind[c + 1] !== Chunk.verb) continue;
    const bits = verb[c + 1]!, tag = tags[head[c + 1]!]!;
    if (participles === 0 && tag === Tag.ing && tags[cue] === Tag.ing && (hint[c + 1]! & Hint.cue) !== 0) return from[c]!; // calling it late and arguing that …
    if ((bits & (Verb.infinitive | Verb.ing)) === 0 && tag === tags[cue] && ((tag === Tag.verb && isThird(source.tokens.word[head[c + 1]!]!)) || (tag === Tag.past && (bits & Verb.past) !== 0 && kind[c + 2] === Chunk.noun))) return from[c]!;
  }
  return Infinity;

  /** A subject with its prepositions, and a verb that can be nothing but its own. */
  function isClause(c: number): boolean {
    let v = c + 1;
    while (v + 1 < count && kind[v] === Chunk.preposition && kind[v + 1] === Chunk.noun) v += 2;
    if (v >= count || from[v]! >= right!.to || kind[v] !== Chunk.verb || (verb[v]! & (Verb.infinitive | Verb.ing | Verb.bareParticiple)) !== 0) return false;
    const tag = tags[from[v]!]!;
    return tag === Tag.be || tag === Tag.have || tag === Tag.modal || ((grammar.hint[v]! & Hint.cue) !== 0 && v === c + 1 && (verb[v]! & Verb.past) !== 0 && SAID(source.tokens.word[head[v]!]!)); // and officials said Velden was sending jets
  }
}

/** `adds that he cannot name a day and explains …`, `said the port will close and warned …`: token of the conjunction before another verb of saying in the tense of the cue, where the verbs of the content have another. */
export function beforeNextCue({ grammar, sentences, source }: Scene, { frame, right, head: cue, noun, row, sentence }: Candidate): number {
  if (right === null || noun || row < 0 || (frame !== Frame.that && frame !== Frame.zero) || (grammar.has[sentence]! & JOINED) === 0) return Infinity;
  const { kind, from, head, verb, tags, hint, chunkOf, count } = grammar, { word } = source.tokens, third = isThird(word[cue]!);
  if (tags[cue] === Tag.past ? (verb[chunkOf[cue]!]! & Verb.past) === 0 : !third) return Infinity;
  for (let c = chunkOf[right.from]!, verbs = 0; c + 1 < count && from[c]! < right.to; c++) {
    if (sentences.quotation[from[c]!]! > 0) continue;
    if (kind[c] === Chunk.semicolon || kind[c] === Chunk.wh || kind[c] === Chunk.that) return Infinity;
    if (kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) {
      const opens = tags[from[c]!]!;
      if (opens === Tag.be || opens === Tag.have || opens === Tag.do || (third ? tags[head[c]!] === Tag.verb && opens !== Tag.modal : opens !== Tag.modal && tags[head[c]!] === Tag.past)) return Infinity; // it may be joined to that one
      verbs++;
    }
    if (verbs > 0 && kind[c] === Chunk.coordinator && AND(word[from[c]!]!) && kind[c + 1] === Chunk.verb && (hint[c + 1]! & Hint.cue) !== 0 && (verb[c + 1]! & (Verb.infinitive | Verb.ing)) === 0 && tags[head[c + 1]!] === tags[cue] && (!third || isThird(word[head[c + 1]!]!))) return from[c]!;
  }
  return Infinity;
}

const isThird = (word: number): boolean => (classOf(word) & Class.verb3s) !== 0;
