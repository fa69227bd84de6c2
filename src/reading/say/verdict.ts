/**
 * Where the sentence goes on behind what is said: `Groot's claim that the bridge is safe was rejected`, `the man who said it was
 * safe has left`. Each clause has one verb; the verb that is one too many is the sentence's own, and no part of the content.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueOf, cueRows, mayBeCue, Takes, takes } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Sentence } from './shape.ts';

const BY = wordSet('by'), OF = wordSet('of'), PARTICLE = wordSet('up out off down away over');
/** Prepositions that may open a clause as well. */
const CLAUSE_TOO = wordSet('after before since until as like than');

/** Forms that are finite, that may be a participle without its auxiliary, and those that stand before a preposition, which mostly are. */
const Sure = 3, Doubtful = 2, Unlikely = 1;

/**
 * The token of the verb at which a content that begins with the chunk is over, the limit where there is none.
 *
 * @param isClause the content is a clause with a verb of its own
 * @param must what the content hangs on is a subject, whose verb is still to come
 */
export type VerdictFinder = (chunk: number, limit: number, isClause: boolean, must: boolean) => number;

/** The finder of a document: it is made once for all of its sentences. */
export function verdictFinder({ scene }: Sentence): VerdictFinder {
  const { source, sentences, grammar } = scene;
  const { kind, verb, head, from, tags } = grammar;
  const { word } = source.tokens;
  let end = 0;

  return (chunk, limit, opensClause, must) => {
    const opener = kind[chunk]!, isClause = opensClause || opener === Chunk.wh || opener === Chunk.subordinator || opener === Chunk.that;
    end = grammar.chunkOf[limit - 1]! + 1;
    const spare = must ? spareVerbs(chunk, isClause) : 0;
    let open = isClause ? 1 : 0, left = spare, first = -1;
    for (let c = chunk; c < end; c++) {
      open += opensAt(c, chunk);
      const form = formOf(c);
      if (form === 0 || (!must && (form < Sure || tags[from[c]!]! < Tag.modal || tags[from[c]!]! > Tag.do))) continue; // nothing is cut off on the word of one form
      if (form < Sure && left > 0 && (form === Unlikely || left >= 2)) {
        left--;
        continue;
      }
      if (open > 0) open--;
      else if (sentences.quotation[from[c]!] === 0) {
        first = c;
        break;
      }
    }
    return first < 0 ? limit : PARTICLE(word[from[first]!]!) && from[first] !== head[first] ? from[first]! + 1 : from[first]!; // could dry up has alarmed
  };

  /** How many verbs there are too many, besides the verdict. */
  function spareVerbs(chunk: number, isClause: boolean): number {
    let spare = isClause ? -2 : -1;
    for (let c = chunk; c < end; c++) {
      spare -= opensAt(c, chunk);
      if (formOf(c) > 0) spare++;
    }
    return Math.max(0, spare);
  }

  /** How many clauses begin at the chunk. */
  function opensAt(c: number, start: number): number {
    const k = kind[c]!;
    if (c === start) return 0;
    if (k === Chunk.that || k === Chunk.wh || k === Chunk.subordinator) return 1;
    if (k === Chunk.coordinator) return kind[c + 1] === Chunk.verb && finite(c + 1) ? 1 : subjectAt(c + 1) && verbBefore(c, start) ? 1 : 0;
    if (k === Chunk.comma) return kind[c + 1] === Chunk.noun && subjectAt(c + 1) ? 1 : 0;
    if (k === Chunk.preposition) return CLAUSE_TOO(word[from[c]!]!) && subjectAt(c + 1) && verbsAhead(c + 1) > 1 ? 1 : 0;
    if (k === Chunk.noun && !isTimePhrase(scene, c)) {
      const before = kind[c - 1];
      if (before === Chunk.noun && !isTimePhrase(scene, c - 1)) return subjectAt(c) ? 1 : 0; // told them it was · the letter he wrote
      if (before === Chunk.verb && takesClause(head[c - 1]!)) return subjectAt(c) ? 1 : 0; // say they were
    }
    return 0;
  }

  function takesClause(token: number): boolean {
    return mayBeCue(word[token]!) && cueOf(word[token]!).some(({ row }) => takes(row, Takes.zero | Takes.someoneThat) && cueRows[row]!.after.length === 0);
  }

  /** A noun phrase with what `of` hangs on it, and a finite verb behind it. */
  function subjectAt(c: number): boolean {
    let v = c;
    if (v >= end || kind[v] !== Chunk.noun) return false;
    v++;
    while (v + 1 < end && kind[v] === Chunk.preposition && OF(word[from[v]!]!) && kind[v + 1] === Chunk.noun) v += 2;
    if (v < end && kind[v] === Chunk.adverb) v++;
    return v < end && kind[v] === Chunk.verb && finite(v);
  }

  function finite(c: number): boolean {
    return (verb[c]! & (Verb.infinitive | Verb.ing)) === 0;
  }

  /** Verbs up to the next place where a clause may begin. */
  function verbsAhead(c: number): number {
    let verbs = 0;
    for (let v = c; v < end; v++) {
      const k = kind[v]!;
      if (k === Chunk.comma || k === Chunk.that || k === Chunk.wh || k === Chunk.subordinator || k === Chunk.coordinator || k === Chunk.semicolon) break;
      if (formOf(v) === Sure) verbs++;
    }
    return verbs;
  }

  function verbBefore(c: number, start: number): boolean {
    for (let v = start; v < c; v++) if (kind[v] === Chunk.verb && finite(v)) return true;
    return false;
  }

  /** How surely the verb group is finite; 0 for one that is not. */
  function formOf(c: number): number {
    if (kind[c] !== Chunk.verb) return isMistaken(c) ? Unlikely : 0;
    if (!finite(c)) return 0;
    if ((verb[c]! & Verb.past) === 0 || tags[head[c]!] !== Tag.past || from[c] !== head[c]) return Sure;
    const classes = classOf(word[head[c]!]!);
    if (classes !== 0 && (classes & Class.participle) === 0) return Sure;
    if ((classes & Class.past) === 0 && classes !== 0) return 0;
    const next = c + 1 < end ? kind[c + 1]! : Chunk.stop;
    if (next === Chunk.preposition && BY(word[from[c + 1]!]!)) return 0;
    return next === Chunk.preposition || next === Chunk.adverb || next === Chunk.to || kind[c - 1] !== Chunk.noun ? Unlikely : Doubtful;
  }

  /** A verb taken for an adjective: `that bees can count surprised her colleagues`, `that it was safe proved wrong`. */
  function isMistaken(c: number): boolean {
    const token = from[c]!;
    if (tags[token] !== Tag.adjective || (classOf(word[token]!) & Class.past) === 0) return false;
    return kind[c] === Chunk.adjective ? c > 0 && kind[c - 1] !== Chunk.adverb && !isBe(c - 1) : kind[c] === Chunk.noun && (tags[token + 1] === Tag.possessive || tags[token + 1] === Tag.determiner);
  }

  function isBe(c: number): boolean {
    return kind[c] === Chunk.verb && tags[head[c]!] === Tag.be;
  }
}

/** Whether the noun phrase before the chunk is a subject whose verb is still to come: `the man who said it was safe has left`. */
export function followsSubject(within: Sentence, chunk: number): boolean {
  return chunk > within.first && within.scene.grammar.kind[chunk - 1] === Chunk.noun && opensAsSubject(within, chunk - 1);
}

/** Whether the noun phrase at the chunk is a subject whose verb is still to come: it opens its sentence or clause. */
export function opensAsSubject({ scene: { source, grammar }, first, isOpening }: Sentence, chunk: number): boolean {
  const { kind, from } = grammar;
  let c = chunk;
  while (c - 2 >= first && kind[c - 1] === Chunk.preposition && OF(source.tokens.word[from[c - 1]!]!) && kind[c - 2] === Chunk.noun) c -= 2;
  if (isOpening(first, c)) return true;
  const before = kind[c - 1]!;
  if (before === Chunk.that || before === Chunk.subordinator) return true;
  if (before !== Chunk.comma) return false;
  const opens = kind[first]!;
  return opens === Chunk.preposition || opens === Chunk.subordinator || opens === Chunk.adverb || (opens === Chunk.verb && (grammar.verb[first]! & Verb.ing) !== 0);
}
