/** Where a content is over whatever the tables say: what stands behind is told of somebody else, or of whom it was said to, or of when. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { wordSet, intern } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { Frame, framesOf, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { carries } from './voices.ts';

const TO = intern('to'), A = wordSet('a an');
/** What is said, by another name. */
const CLAIM = wordSet('claim finding figure move statement number assertion charge suggestion conclusion discovery decision accusation allegation assessment admission warning prediction comment remark result');
/** Who listens for others. */
const LISTENERS = wordSet('reporters journalists newsmen presspersons media press correspondents police detectives investigators');
const WHEN = wordSet('as after when while before'), OBJECTS = framesOf(Frame.noun), SHORT = framesOf(Frame.noun, Frame.as, Frame.fragment);

/** Chunks between the word and the verb of its clause at most. */
const FARTHEST_VERB = 6;

/** `the staff were safe; Vane said they were not`: token of the semicolon behind which somebody else speaks. `candidates[begin … end)` are those of the sentence. */
export function behindSemicolon({ grammar, sentences }: Scene, candidates: readonly Candidate[], at: number, begin: number, end: number): number {
  const { right, chunk } = candidates[at]!;
  if (right === null || end - begin === 1) return Infinity;
  for (let i = begin; i < end; i++) {
    const { speaker, chunk: next, row } = candidates[i]!;
    if (next <= chunk || row < 0 || speaker === null || (speaker.by !== 'before' && speaker.by !== 'apposition') || speaker.from <= right.from || speaker.from >= right.to) continue;
    const mark = grammar.chunkOf[speaker.from]! - 1;
    if (grammar.kind[mark] === Chunk.semicolon && grammar.from[mark]! > right.from && sentences.quotation[grammar.from[mark]!] === 0) return grammar.from[mark]!;
  }
  return Infinity;
}

/** `Bees can count, researchers said on Monday, a claim that was met with doubt`: what is said does not go on, it is told of. */
export function beforeClaim({ grammar: { chunkOf, head }, source: { tokens: { word } }, sentences }: Scene, { frame, right }: Candidate): number {
  return frame === Frame.split && right !== null && sentences.quotation[right.from] === 0 && A(word[right.from]!) && CLAIM(word[head[chunkOf[right.from]!]!]!) ? right.from : Infinity;
}

/** `denied it to the Herald`, `confirmed the talks to reporters`: token of the `to` before whoever listened. */
export function beforeListeners({ grammar, names, source, sentences }: Scene, { frame, right }: Candidate): number {
  if (right === null || !isOneOf(frame, OBJECTS)) return Infinity;
  const { kind, from, to, head, chunkOf, count } = grammar, { word } = source.tokens;
  for (let c = chunkOf[right.from]! + 1; c + 1 < count && from[c]! < right.to; c++) {
    if ((kind[c] !== Chunk.preposition && kind[c] !== Chunk.to) || word[from[c]!] !== TO || kind[c + 1] !== Chunk.noun || sentences.quotation[from[c]!] !== 0) continue;
    if (LISTENERS(word[head[c + 1]!]!) || carries.has(sourceTypeOf(names, { from: from[c + 1]!, to: to[c + 1]! }))) return from[c]!;
  }
  return Infinity;
}

/** `branded them “spineless” as Rovers lost`: token of the word that opens a clause right behind a quotation that names somebody. */
export function behindName({ grammar, source, sentences }: Scene, { frame, right }: Candidate): number {
  if (right === null || !isOneOf(frame, SHORT)) return Infinity;
  const { kind, from, chunkOf, count, verb } = grammar;
  for (let c = chunkOf[right.from]!; c + 3 < count && from[c]! < right.to; c++) {
    if (kind[c] !== Chunk.quote || from[c]! === 0 || sentences.quotation[from[c]! - 1] === 0 || sentences.quotation[from[c]!]! > 0) continue;
    const next = c + 1;
    if ((kind[next] !== Chunk.preposition && kind[next] !== Chunk.subordinator) || !WHEN(source.tokens.word[from[next]!]!) || kind[next + 1] !== Chunk.noun) continue;
    for (let v = next + 2; v < count && v < next + FARTHEST_VERB && from[v]! < right.to && kind[v] !== Chunk.comma && kind[v] !== Chunk.quote; v++) if (kind[v] === Chunk.verb && (verb[v]! & (Verb.infinitive | Verb.ing)) === 0) return from[next]!;
  }
  return Infinity;
}
