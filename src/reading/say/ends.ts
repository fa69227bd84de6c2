/**
 * Where a content ends. Reading on from the cue, each comma, conjunction, dash or preposition is a place where it might; how
 * likely, a table of counts tells. The end that is likeliest in all is taken: stopping there, and at none before it.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueOf, cueRows } from '../lexicon/cues.ts';
import { textHash } from '../lexicon/vocabulary.ts';
import { Frame, INTRODUCED } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { observations, observe } from './evidence.ts';
import type { Observations, Table } from './evidence.ts';
import type { Scene } from './scene.ts';

/** Templates of the observations at a place where a content might end. */
const T = { bias: 1, frameKind: 2, frameShape: 3, kindWord: 4, frameWord: 5, kindShape: 6, verbShape: 7, length: 8, quote: 9, cue: 10, lemma: 11, previous: 12, wordShape: 13, joint: 14, clause: 15, clauseWord: 16, row: 17, rounded: 18, pair: 19, pairShape: 20, plainWord: 21, nextCue: 22, agreement: 23 } as const;

/** What follows a place. */
const Shape = { end: 0, finite: 1, ing: 2, infinitive: 3, clause: 4, phrase: 5, wh: 6, that: 7, quote: 8, preposition: 9, adverb: 10, past: 11, attribution: 12, time: 13, other: 14 } as const;

const FARTHEST_PARTNER = 14;

const seen: Observations = observations();

/** A place where the content might end: the token it would end before, and what was seen there. */
export type Visit = (token: number, seen: Observations) => void;

/** Visits, in order, the places where the right-hand content of a candidate might end before its limit. */
export type EndVisitor = (candidate: Candidate, lemma: number, visit: Visit) => void;

/** The visitor of a document: it is made once for all of its candidates, which it takes up one after another. */
export function endVisitor(scene: Scene): EndVisitor {
  const { grammar, sentences, source } = scene;
  const { kind, verb } = grammar;
  let frame = 0, joint = 0, lemma = 0, firstChunk = 0, lastChunk = 0, clause = 0, flags = 0, form = 0, opensQuoted = 0;
  let hasVerb = 0, chunks = 0, closed = 0, rounded = 0, beyond = 0;
  return visitAll;

  function visitAll(candidate: Candidate, ofCue: number, visit: Visit): void {
    const right = candidate.right!;
    frame = candidate.frame;
    joint = candidate.joint;
    lemma = ofCue;
    firstChunk = grammar.chunkOf[right.from]!;
    lastChunk = grammar.chunkOf[right.to - 1]! + 1;
    hasVerb = chunks = closed = rounded = beyond = 0;
    clause = clauseOf(scene, candidate);
    flags = candidate.row < 0 || candidate.noun ? 0 : (cueRows[candidate.row]!.act === 'speech' ? 1 : 2) + (cueRows[candidate.row]!.frames.left ? 4 : 0) + (cueRows[candidate.row]!.frames.np ? 8 : 0);
    opensQuoted = sentences.quotation[right.from]!;
    form = candidate.noun || candidate.row < 0 ? 63 : formOf(verb[candidate.chunk]!, grammar.tags[candidate.head]!);
    let introduced = frame !== Frame.zero || joint !== INTRODUCED; // `said, if elected, she would ask`: the clause comes behind the comma
    for (let c = firstChunk; c < lastChunk; c++, chunks++) {
      const token = grammar.from[c]!;
      const k = kind[c]!;
      if (introduced && k === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) hasVerb = 1;
      if (k === Chunk.comma) introduced = true;
      if (c === firstChunk) continue;
      if (sentences.quotation[token]! > 0) continue;
      if (k === Chunk.quote) {
        if (sentences.quotation[token - 1]! > 0) {
          closed = sentences.quotation[token - 1] === opensQuoted ? 2 : 1;
          // A comma or stop inside the marks rounds a quotation off: what follows is seldom a part of it.
          rounded = grammar.tags[token - 1] === Tag.comma ? 1 : grammar.tags[token - 1] === Tag.stop ? 2 : 0;
          let next = c + 1;
          if (next < lastChunk && kind[next] === Chunk.comma) { // a British comma stands outside
            rounded = 1;
            next++;
          }
          if (next < lastChunk) place(next, kind[next]!, token + 1, true, visit);
          beyond = next;
        } else if (c + 1 < lastChunk) place(c, k, token, false, visit);
        continue;
      }
      if (c <= beyond) continue; // visited with the mark
      if (k === Chunk.comma || k === Chunk.dash || k === Chunk.semicolon || k === Chunk.colon || k === Chunk.coordinator || k === Chunk.subordinator || k === Chunk.wh || k === Chunk.preposition || k === Chunk.open || k === Chunk.that || (k === Chunk.verb && c > firstChunk) || (k === Chunk.noun && (isTimePhrase(scene, c) || kind[c - 1] === Chunk.noun)) || k === Chunk.to) place(c, k, token, false, visit);
    }
  }

  function place(c: number, k: number, token: number, afterQuote: boolean, visit: Visit): void {
    if (hasVerb === 0 && (frame === Frame.that || frame === Frame.zero)) return; // a clause is not over before its verb
    const separator = k === Chunk.comma || k === Chunk.dash || k === Chunk.semicolon || k === Chunk.colon || k === Chunk.coordinator;
    let n = separator ? c + 1 : c;
    if (k === Chunk.comma && n < lastChunk && kind[n] === Chunk.coordinator) n++;
    const second = k === Chunk.comma && n === c + 2 ? 1 : 0;
    const shape = shapeAt(n);
    const word = n < lastChunk ? textHash(source.tokens.word[grammar.from[n]!]!) : 0;
    const joined = second === 1 ? textHash(source.tokens.word[grammar.from[c + 1]!]!) : k === Chunk.coordinator || k === Chunk.preposition || k === Chunk.subordinator || k === Chunk.wh ? textHash(source.tokens.word[grammar.from[c]!]!) : 0;
    const place = k + (afterQuote ? 32 : 0) + second * 64;
    const cueNext = cueKind(n);
    const quoteState = (closed << 1) | (opensQuoted > 0 ? 1 : 0) | (afterQuote ? 8 + (rounded << 4) : 0);
    seen.count = 0;
    observe(seen, T.bias);
    observe(seen, T.frameKind, frame, place);
    observe(seen, T.frameShape, frame, place * 16 + shape);
    observe(seen, T.kindWord, place, word);
    observe(seen, T.frameWord, frame * 128 + place, joined !== 0 ? joined : word);
    observe(seen, T.kindShape, place * 16 + shape, joined);
    observe(seen, T.verbShape, place * 16 + shape, hasVerb * 4 + (frame === 4 ? 1 : 0));
    observe(seen, T.length, place, Math.min(7, chunks >> 1));
    observe(seen, T.quote, place * 16 + shape, quoteState);
    if (k === Chunk.comma || k === Chunk.dash) {
      const pair = partnerOf(c);
      observe(seen, T.pair, k, pair);
      observe(seen, T.pairShape, place * 16 + shape, pair);
    }
    if (afterQuote) observe(seen, T.rounded, quoteState, frame * 16 + shape);
    observe(seen, T.cue, place, cueNext * 4 + hasVerb);
    if (afterQuote) observe(seen, T.plainWord, k + second * 64, word);
    if (cueNext > 0) {
      // `said it was late and warned drivers`: a second cue in the form of the first
      observe(seen, T.nextCue, k + second * 64, cueNext * 16 + shape);
      observe(seen, T.agreement, k * 64 + form, cueNext * 16 + shape);
    }
    observe(seen, T.lemma, lemma, k);
    observe(seen, T.previous, place, (afterQuote ? Chunk.quote : kind[c - 1]!) * 32 + kind[firstChunk]!);
    observe(seen, T.wordShape, word, place * 16 + (n + 1 < lastChunk ? kind[n + 1]! : 31));
    observe(seen, T.clause, place * 16 + shape, clause);
    observe(seen, T.clauseWord, clause * 32 + k, joined !== 0 ? joined : word);
    observe(seen, T.row, place * 16 + shape, flags);
    if (joint !== 0) observe(seen, T.joint, textHash(joint), place * 16 + shape);
    visit(token, seen);
  }

  /** What comes after the next comma or dash of the same kind, if it may close what this one opens: 0 where there is none. */
  function partnerOf(c: number): number {
    for (let d = c + 1; d < lastChunk && d < c + FARTHEST_PARTNER; d++) {
      if (kind[d] !== kind[c] || d === c + 1) continue;
      if (d + 1 >= lastChunk) return 1;
      return kind[d + 1] === Chunk.verb ? ((verb[d + 1]! & (Verb.infinitive | Verb.ing)) === 0 ? 2 : 3) : kind[d + 1] === Chunk.noun ? 4 : 5;
    }
    return 0;
  }

  function cueKind(c: number): number {
    if (c >= lastChunk) return 0;
    let v = c;
    if (kind[v] === Chunk.noun || kind[v] === Chunk.wh) for (; v < lastChunk && v < c + 5 && kind[v] !== Chunk.verb; v++) if (kind[v] !== Chunk.noun && kind[v] !== Chunk.preposition && kind[v] !== Chunk.wh && kind[v] !== Chunk.adverb) return 0;
    if (v >= lastChunk || kind[v] !== Chunk.verb) return 0;
    return cueOf(source.tokens.word[grammar.head[v]!]!).length > 0 ? (v === c ? 1 : 2) + ((verb[v]! & Verb.ing) !== 0 ? 2 : 0) + ((verb[v]! & Verb.past) !== 0 ? 4 : 0) : 0;
  }

  function shapeAt(n: number): number {
    if (n >= lastChunk) return Shape.end;
    switch (kind[n]) {
      case Chunk.verb: return (verb[n]! & Verb.infinitive) !== 0 ? Shape.infinitive : (verb[n]! & Verb.ing) !== 0 ? Shape.ing : (verb[n]! & Verb.past) !== 0 ? Shape.past : Shape.finite;
      case Chunk.wh: return Shape.wh;
      case Chunk.that: return Shape.that;
      case Chunk.quote: return Shape.quote;
      case Chunk.preposition: return n + 1 < lastChunk && isTimePhrase(scene, n + 1) ? Shape.time : Shape.preposition;
      case Chunk.adverb: return Shape.adverb;
      case Chunk.noun: {
        if (isTimePhrase(scene, n)) return Shape.time;
        for (let c = n + 1; c < lastChunk && c < n + 7; c++) {
          if (kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return cueOf(source.tokens.word[grammar.head[c]!]!).length > 0 && c <= n + 2 ? Shape.attribution : Shape.clause;
          if (kind[c] === Chunk.comma || kind[c] === Chunk.coordinator || kind[c] === Chunk.wh) break;
        }
        return (classOf(source.tokens.word[grammar.from[n]!]!) & Class.pronounSubject) !== 0 ? Shape.clause : Shape.phrase;
      }
      default: return Shape.other;
    }
  }
}

/** Form of the cue: what a verb that goes on from it agrees with. */
function formOf(bits: number, tag: number): number {
  return (bits & Verb.infinitive) !== 0 ? 1 : (bits & Verb.ing) !== 0 ? 2 : (bits & Verb.progressive) !== 0 ? 3 : (bits & Verb.perfect) !== 0 ? 4 : (bits & Verb.modal) !== 0 ? 5 : tag === Tag.past ? 6 : 7;
}

/** In what clause the cue stands: after a fronted conjunction, preposition or participle whose main clause is still to come, in a relative one, or by itself. */
function clauseOf({ grammar }: Scene, { sentence, chunk, speaker }: Candidate): number {
  if (speaker?.by === 'relative') return 1;
  if (speaker?.by === 'main-clause') return 2;
  if (speaker?.by === 'shared') return 3;
  const first = grammar.sentenceChunk[sentence]!;
  let lead = first; // `Even as`, `But while`
  while (lead < chunk && (grammar.kind[lead] === Chunk.adverb || grammar.kind[lead] === Chunk.coordinator)) lead++;
  const opens = grammar.kind[lead]!;
  if (opens !== Chunk.subordinator && opens !== Chunk.preposition && opens !== Chunk.wh && !(opens === Chunk.verb && (grammar.verb[lead]! & Verb.ing) !== 0)) return speaker?.by === 'after' ? 4 : 0;
  for (let c = lead + 1; c < chunk; c++) if (grammar.kind[c] === Chunk.comma) return 0;
  return 5 + (opens === Chunk.preposition ? 1 : 0);
}

/** Where the right-hand content ends. */
export interface End {
  /** Token before which it ends. */
  readonly to: number;
  /** How likely that is: 1 (hardly) to 6 (surely). */
  readonly sure: number;
}

const ends = { at: new Int32Array(512), odds: new Float64Array(512) };

/**
 * The end of the right-hand content: the one with which most is right, whichever end is the true one. An end is half right
 * where the true one is less than twice, and more than half, as far away.
 */
export type EndChooser = (candidate: Candidate, lemma: number) => End;

/** The chooser of a document: it is made once for all of its candidates. */
export function endChooser(scene: Scene, table: Table): EndChooser {
  const visit = endVisitor(scene), { at, odds } = ends;
  let count = 0, going = 0;
  const weigh = (token: number, observed: Observations): void => {
    if (count >= at.length - 1) return;
    const score = table.sixteenths(observed);
    at[count] = token;
    odds[count++] = Math.exp(going - softplus(-score));
    going -= softplus(score);
  };
  return (candidate, lemma) => {
    count = going = 0;
    visit(candidate, lemma, weigh);
    const { from, to } = candidate.right!;
    odds[count] = Math.exp(going);
    return likeliest(from, to, count);
  };
}

/** The best of the `count` places at which a content from token `from` on might end, and of its limit. */
function likeliest(from: number, to: number, places: number): End {
  const { at, odds } = ends, count = places + 1;
  at[places] = to;
  let best = 0, bestWorth = -1;
  let low = 0, high = 0, near = 0; // ends low … high-1 are within a factor of two
  for (let e = 0; e < count; e++) {
    const length = at[e]! - from;
    while (high < count && at[high]! - from <= 2 * length) near += odds[high++]!;
    while (low < e && 2 * (at[low]! - from) < length) near -= odds[low++]!;
    const worth = odds[e]! + NEAR * near;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = e;
    }
  }
  const sure = odds[best]!;
  return { to: at[best]!, sure: sure < 0.25 ? 1 : sure < 0.4 ? 2 : sure < 0.55 ? 3 : sure < 0.7 ? 4 : sure < 0.85 ? 5 : 6 };
}

/** `log(1 + exp(score))` of a score in sixteenths, reckoned once for each of those that come: scores are whole numbers, and most lie near nought. */
function softplus(sixteenths: number): number {
  const place = sixteenths + FARTHEST_SCORE;
  if (place < 0 || place > 2 * FARTHEST_SCORE) return Math.log1p(Math.exp(sixteenths / 16));
  const known = logs[place]!;
  return known >= 0 ? known : (logs[place] = Math.log1p(Math.exp(sixteenths / 16)));
}
const FARTHEST_SCORE = 1024;
const logs = new Float64Array(2 * FARTHEST_SCORE + 1).fill(-1);

/** What an end that is half right is worth beside one that is right. */
const NEAR = 2;
