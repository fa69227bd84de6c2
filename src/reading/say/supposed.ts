/** What is asked, supposed or bidden is no statement: `Did X say …?`, `if X says …`, `Should X say …, …`, `Say that …`. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Takes, takes } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';

const EVEN = wordSet('even');
const SUPPOSES = wordSet('if unless whether lest suppose supposing imagine assume assuming provided providing case'), ONLY = wordSet('only'), LONG = wordSet('long'), AS = wordSet('as'), IT = wordSet('it'), PLEASE = wordSet('please'), OR = wordSet('or');
const CHARGED = wordSet('accused accuse accuses accusing suspected convicted charged acquitted cleared guilty innocent');
const ALL = wordSet('all everyone everybody every many');
const QUESTION = 0x3f;
/** Tokens: who quotes as many has them from somewhere. */
const LONG_QUOTATION = 4;

/** True where the cue's clause asks, supposes or bids, by its own shape. */
export function isSupposed(scene: Scene, candidate: Candidate): boolean {
  const { speaker, chunk, sentence, row, right } = candidate;
  const { grammar, source, sentences } = scene, { kind, tags } = grammar, { word } = source.tokens, first = grammar.sentenceChunk[sentence]!;
  if (speaker === null) return isBidden(scene, chunk, first) && scene.place[sentence] !== Place.headline;
  if (isCharged(scene, chunk, first)) return true;
  if (PLEASE(word[speaker.head]!) || (speaker.from > 0 && tags[speaker.from - 1] === Tag.negation && ALL(word[speaker.from]!))) return true; // not everyone agrees
  if (IT(word[speaker.head]!) && (grammar.verb[chunk]! & Verb.infinitive) !== 0 && kind[chunk - 1] === Chunk.adjective && takes(row, Takes.left)) return true; // it is wrong to say
  if (speaker.by === 'relative') return grammar.chunkOf[speaker.from] === openingOf(scene, chunk, first) && isQuestion(scene, sentence); // who said so?
  if (speaker.by === 'after' || speaker.by === 'agent' || speaker.by === 'main-clause') return false;
  let before = grammar.chunkOf[speaker.from]! - 1;
  while (before > first && (kind[before] === Chunk.adverb || OR(word[grammar.from[before]!]!))) before--; // whether or not
  if (before < first) return false;
  const joint = word[grammar.to[before]! - 1]!;
  if (kind[before] === Chunk.that && before > first) before--; // assuming that
  if (EVEN(word[grammar.to[before]! - 2] ?? 0)) return false; // even if they resented it
  if (SUPPOSES(joint) || SUPPOSES(word[grammar.to[before]! - 1]!)) return !quotesAtLength(sentences.quotation, right); // if he says “…”: so he does
  if (AS(joint) && LONG(word[grammar.from[before]! - 1] ?? 0)) return true;
  if (kind[before] === Chunk.wh) return before === openingOf(scene, chunk, first) && isQuestion(scene, sentence); // how many people say so?
  return kind[before] === Chunk.verb && isInverted(scene, before, candidate, first);
}

/** `Did X`, `Had X`, `why does X`: an auxiliary before the subject, where its clause begins. */
function isInverted(scene: Scene, c: number, { chunk, sentence }: Candidate, first: number): boolean {
  const { kind, tags, verb, from, to, head } = scene.grammar;
  if (to[c]! - from[c]! > 2) return false;
  const auxiliary = tags[from[c]!]!;
  if (auxiliary < Tag.modal || auxiliary > Tag.do || tags[head[c]!]! > Tag.do) return false;
  const isPast = tags[head[chunk]!] === Tag.past, takesPast = auxiliary === Tag.have;
  if (isPast !== takesPast && !(auxiliary === Tag.be && (verb[chunk]! & Verb.ing) !== 0)) return false;
  const opening = openingOf(scene, chunk, first);
  if (c === opening || isQuestion(scene, sentence)) return true;
  return c - 1 === opening && kind[c - 1] === Chunk.wh;
}

function quotesAtLength(quotation: Int32Array, right: Range | null): boolean {
  const inside = right === null ? 0 : quotation[right.from]!;
  return inside > 0 && quotation[right!.from + LONG_QUOTATION] === inside;
}

/** The first chunk of the sentence behind marks and conjunctions, and behind a `nor` or `never`, but not behind `not only`. */
function openingOf({ grammar: { kind, tags, from, to }, source }: Scene, chunk: number, first: number): number {
  let at = first;
  while (at < chunk && (kind[at] === Chunk.coordinator || kind[at] === Chunk.comma || kind[at] === Chunk.quote || kind[at] === Chunk.dash || (kind[at] === Chunk.adverb && tags[from[at]!] === Tag.negation && !ONLY(source.tokens.word[to[at]!]!)))) at++;
  return at;
}

function isQuestion({ sentences, source: { tokens } }: Scene, sentence: number): boolean {
  for (let t = sentences.to[sentence]! - 1; t >= sentences.from[sentence]! && t > sentences.to[sentence]! - 4; t--) if (tokens.word[t] === QUESTION) return true;
  return false;
}

/** `accused of misleading`, `cleared of threatening`: what somebody is said to have said. */
function isCharged({ grammar, source }: Scene, chunk: number, first: number): boolean {
  const { kind, verb, head } = grammar;
  if ((verb[chunk]! & Verb.ing) === 0 || chunk - 2 < first || kind[chunk - 1] !== Chunk.preposition) return false;
  let c = chunk - 2;
  while (c > first && kind[c] !== Chunk.verb && c > chunk - 6) c--;
  return kind[c] === Chunk.verb ? CHARGED(source.tokens.word[head[c]!]!) : CHARGED(source.tokens.word[grammar.to[chunk - 2]! - 1]!);
}

/** `Say that …`, `Please tell us …`: a bare verb opens the sentence. */
function isBidden({ grammar, source }: Scene, chunk: number, first: number): boolean {
  const { kind, from, head, verb } = grammar;
  if (kind[chunk] !== Chunk.verb || verb[chunk] !== 0 || from[chunk] !== head[chunk]) return false;
  if ((classOf(source.tokens.word[head[chunk]!]!) & Class.verbBase) === 0) return false;
  for (let c = first; c < chunk; c++) if (kind[c] !== Chunk.coordinator && kind[c] !== Chunk.adverb && kind[c] !== Chunk.comma && kind[c] !== Chunk.quote) return false;
  return true;
}
