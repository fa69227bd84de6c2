/** Noun phrases: which of them tell a time, and how far to the left one goes. */
import { Class, classOf } from '../lexicon/classes.ts';
import { mayBeCue } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Source } from '../text/scan.ts';
import type { Sentences } from '../text/sentences.ts';
import { Chunk, Hint, Verb } from './chunks.ts';
import { isTimeWord } from './hints.ts';
import { Tag } from './tags.ts';
import type { Grammar } from './chunks.ts';

/** A noun phrase with what hangs on it: token range `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Head token. */
  readonly head: number;
}

export interface Clauses {
  readonly source: Source;
  readonly sentences: Sentences;
  readonly grammar: Grammar;
}

const PERSONS = wordSet('may april june august jan jun');

/** True for a noun phrase that tells a time: `Tuesday`, `last week`, `three days`. */
export function isTimePhrase(clauses: Clauses, chunk: number): boolean {
  const { source, grammar } = clauses;
  if ((grammar.hint[chunk]! & Hint.time) === 0) return false;
  const head = grammar.head[chunk]!, from = grammar.from[chunk]!, word = source.tokens.word[head]!;
  if ((classOf(word) & Class.month) !== 0 && isNamesake(clauses, head, from)) return false;
  return isTimeWord(word) || grammar.tags[from + 1] !== Tag.name; // `May 3`, not `June Osk`
}

/** `Theresa May`, or `May said`: the month at the token is a name, in a noun phrase that begins at `from`. */
function isNamesake({ source: { tokens }, grammar: { tags } }: Clauses, t: number, from: number): boolean {
  if (t > from) return tags[t - 1] === Tag.name && (classOf(tokens.word[t - 1]!) & (Class.weekday | Class.month)) === 0;
  const next = tokens.word[t + 1]!;
  return PERSONS(tokens.word[t]!) && tokens.kind[t + 1] === Token.word && (classOf(next) & (Class.past | Class.verb3s)) !== 0 && mayBeCue(next) && (t === 0 || tags[t - 1]! >= Tag.comma);
}

/** Before a preposition that opens a clause as well, no noun phrase goes on. */
export const CLAUSE_TOO = wordSet('as after before since until');
const SUCH = wordSet('such'), AS = wordSet('as'), OF_BETWEEN = wordSet('of between'), BETWEEN = wordSet('between'), THOSE = wordSet('those'), KNOWN = wordSet('identified known'), STILL = wordSet('still now currently already');
/** Steps to the left at most. */
const DEEPEST = 12;

/** The phrase whose last plain noun phrase is `last`, widened to the left: `the head of the ministry`, `A and B`. */
export function widen(clauses: Clauses, last: number, first: number, depth = 0): Phrase {
  const { grammar } = clauses;
  const { kind, verb } = grammar;
  let start = last, head = last;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const p = start - 1;
    if (p <= first - 1 || p < first) break;
    if (p - 2 >= first && kind[p] === Chunk.preposition && kind[p - 1] === Chunk.noun && kind[p - 2] === Chunk.noun && SUCH(clauses.source.tokens.word[grammar.from[p - 1]!]!) && AS(clauses.source.tokens.word[grammar.from[p]!]!)) { // farmers such as Vane
      start = p - 2;
      head = start;
    } else if (kind[p] === Chunk.preposition || kind[p] === Chunk.to) {
      if (p - 2 >= first && AS(clauses.source.tokens.word[grammar.from[p]!]!) && kind[p - 1] === Chunk.verb && KNOWN(clauses.source.tokens.word[grammar.head[p - 1]!]!) && kind[p - 2] === Chunk.noun) { // the doctor identified as Ezra Lund
        start = p - 2;
        head = start;
        continue;
      }
      if (CLAUSE_TOO(clauses.source.tokens.word[grammar.from[p]!]!)) break;
      let q = p - 1;
      if (q >= first && (kind[q] === Chunk.adjective || (kind[q] === Chunk.adverb && STILL(clauses.source.tokens.word[grammar.from[q]!]!))) && q - 1 >= first && kind[q - 1] === Chunk.noun) q--; // protesters still in the street
      if (q >= first && kind[q] === Chunk.close) while (q > first && kind[q] !== Chunk.open) q--;
      if (q >= first && kind[q] === Chunk.open) q--;
      if (q > first && isTimePhrase(clauses, q)) { // `a study published on Monday in the journal`
        q--;
        if (q > first && kind[q] === Chunk.preposition) q--;
        if (kind[q] === Chunk.noun) break;
      }
      if (q < first || kind[q] !== Chunk.noun) {
        // `a source briefed on the talks` · `protesters marching through the streets`
        if (q > first && kind[q] === Chunk.verb && (isBareParticiple(q) || ((verb[q]! & Verb.past) !== 0 && (verb[q]! & Verb.passive) === 0)) && kind[q - 1] === Chunk.noun && !isPronoun(clauses, q - 1) && (depth === 0 || grammar.tags[grammar.head[q - 1]!] !== Tag.name)) {
          start = q - 1;
          head = start;
          continue;
        }
        break;
      }
      start = q;
      head = q;
    } else if (kind[p] === Chunk.coordinator) {
      if (start === last && grammar.from[last] === grammar.head[last] && THOSE(clauses.source.tokens.word[grammar.from[last]!]!)) break; // Vane and those with her
      let q = p - 1;
      if (q >= first && kind[q] === Chunk.comma) {
        if (start === last && grammar.tags[grammar.head[last]!] === Tag.pronoun) break; // called it a mistake, but she noted
        q--;
      }
      if (q < first || kind[q] !== Chunk.noun || depth > 3 || isTimePhrase(clauses, q)) break;
      const left = widen(clauses, q, first, depth + 1);
      let before = grammar.chunkOf[left.from]! - 1;
      while (before > first && kind[before] === Chunk.comma && kind[before - 1] === Chunk.noun && !isTimePhrase(clauses, before - 1)) before -= 2; // A, B and C
      if (before > first && kind[before] === Chunk.preposition && OF_BETWEEN(clauses.source.tokens.word[grammar.from[before]!]!) && kind[before - 1] === Chunk.noun && isPlural(before - 1)) { // the ministers of Norland, Velden and Osk
        start = before - 1;
        head = start;
        continue;
      }
      if (before >= first && (kind[before] === Chunk.verb || kind[before] === Chunk.preposition || kind[before] === Chunk.to || (kind[before] === Chunk.coordinator && before > first && kind[p - 1] === Chunk.comma))) break; // with theft and fraud, and the police said
      start = before < first ? first : Math.min(before + 1, grammar.chunkOf[left.from]!);
      return { from: grammar.from[start]!, to: grammar.to[last]!, head: kind[q - 1] === Chunk.preposition && BETWEEN(clauses.source.tokens.word[grammar.from[q - 1]!]!) ? left.head : grammar.head[head]! }; // clashes between Norland and Osk
    } else if (kind[p] === Chunk.verb) {
      // `people who support the plan`: the noun before the relative word
      const w = p - 1;
      if (w > first && (kind[w] === Chunk.wh || kind[w] === Chunk.that) && kind[w - 1] === Chunk.noun) {
        start = w - 1;
        head = start;
      } else if (w >= first && isBareParticiple(p) && kind[w] === Chunk.noun && !isPronoun(clauses, w) && !isTimePhrase(clauses, w)) { // `guests attending the dinner`
        start = w;
        head = start;
      } else break;
    } else break;
  }
  return { from: grammar.from[start]!, to: grammar.to[last]!, head: grammar.head[head]! };

  /** A common noun in its plural. */
  function isPlural(chunk: number): boolean {
    const head = grammar.head[chunk]!;
    return grammar.tags[head] === Tag.noun && clauses.source.text.charCodeAt(clauses.source.tokens.end[head]! - 1) === 0x73;
  }

  /** `marching`, not `was marching`. */
  function isBareParticiple(chunk: number): boolean {
    return (verb[chunk]! & Verb.ing) !== 0 && grammar.from[chunk] === grammar.head[chunk];
  }
}

export function isPronoun({ grammar }: Clauses, chunk: number): boolean {
  return (grammar.hint[chunk]! & Hint.pronoun) !== 0;
}
