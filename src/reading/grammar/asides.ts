/** What stands between a noun and its verb and is about the noun: parentheses, appositions, ages, quotations in marks. */
import { Class, classOf } from '../lexicon/classes.ts';
import { Token } from '../text/scan.ts';
import { Chunk, Verb } from './chunks.ts';
import { isTimePhrase, widen } from './phrases.ts';
import type { Clauses } from './phrases.ts';
import { Tag } from './tags.ts';

/** Chunks of one at most. */
const WIDEST_PARENTHESIS = 16;

/**
 * The noun that an aside with several commas hangs on, where the chunk is the last noun of one: `Vane, of the Institute of Tides, who …,` ·
 * `Vane, while speaking in Ava, the capital,` · `Vane, who spoke through his aide, Osk, in a statement,`. Else the chunk itself.
 */
export function outOfAsides(clauses: Clauses, last: number, first: number): number {
  const { kind, verb } = clauses.grammar;
  for (let c = last - 1; c > first && last - c < WIDEST_PARENTHESIS; c--) {
    const k = kind[c]!;
    if (k !== Chunk.comma) {
      if (k === Chunk.quote || k === Chunk.colon || k === Chunk.semicolon || k === Chunk.dash || k === Chunk.close || k === Chunk.that) return last;
      continue;
    }
    if (kind[c - 1] !== Chunk.noun) return last;
    const opens = kind[c + 1]!, isIng = opens === Chunk.verb && (verb[c + 1]! & Verb.ing) !== 0;
    if (opens === Chunk.noun) continue; // an apposition: what it stands beside may be in an aside
    if (opens === Chunk.wh && kind[c + 2] === Chunk.noun && !kind.subarray(c + 3, last).includes(Chunk.verb)) return last; // the plan, which the mayor, Vane, called …
    if (opens !== Chunk.wh && opens !== Chunk.preposition && !isIng && !(opens === Chunk.subordinator && kind[c + 2] === Chunk.verb && (verb[c + 2]! & Verb.ing) !== 0)) return last;
    const before = clauses.grammar.chunkOf[widen(clauses, c - 1, first).from]! - 1;
    return isTimePhrase(clauses, c - 1) || (before >= first && kind[before] !== Chunk.that && kind[before] !== Chunk.coordinator && kind[before] !== Chunk.comma) ? last : c - 1;
  }
  return last;
}

/** A number alone, the letters of a degree, a state cut short: `Ava, Mo.,`. */
export function isAge({ grammar, source }: Clauses, chunk: number): boolean {
  if (grammar.kind[chunk] !== Chunk.noun) return false;
  const { text, tokens } = source, from = grammar.from[chunk]!, to = grammar.to[chunk]!;
  if (to - from === 2 && tokens.kind[from + 1] === Token.mark && text.charCodeAt(tokens.start[from + 1]!) === 0x2e && tokens.end[from + 1]! - tokens.start[from]! < 7) return true;
  return (to - from === 1 && tokens.kind[from] === Token.number) || (to - from < 6 && tokens.end[to - 1]! - tokens.start[from]! < 7 && DEGREE.test(text.slice(tokens.start[from]!, tokens.end[to - 1]!)));
}
const DEGREE = /^(?:Ph\.?\s?D|M\.?D|M\.?B\.?A|M\.?B\.?E|O\.?B\.?E|C\.?B\.?E|M\.?P|Q\.?C|K\.?C|J\.?P|R\.?N|J\.?D|D\.?D\.?S|Esq|Jr|Sr|I{2,3}|IV)\.?$/;

export function shortQuotation({ grammar: { kind, from }, sentences }: Clauses, chunk: number, first: number): boolean {
  for (let d = chunk - 1; d >= first && chunk - d <= 4; d--) if (kind[d] === Chunk.quote) return true;
  if (sentences.quotation[from[chunk]! - 1]! > 0) return false;
  return kind[chunk + 1] !== Chunk.quote && chunk > first && kind[chunk - 1] === Chunk.noun;
}

/** `Vane, who calls himself “a plumber,” says`: the noun chunk before an aside that ends with a quotation, its comma within the marks; -1 where there is none. */
export function beforeMarkedAside({ grammar: { kind, from, verb }, sentences }: Clauses, close: number, first: number): number {
  let c = close - 1, verbs = 0;
  while (c > first && close - c < WIDEST_PARENTHESIS && sentences.quotation[from[c]!]! > 0) c--;
  if (kind[c] !== Chunk.quote || kind[c - 1] === Chunk.comma) return -1;
  for (c--; c - 2 >= first && close - c < WIDEST_PARENTHESIS; c--) {
    if (kind[c] === Chunk.wh) return kind[c - 1] === Chunk.comma && kind[c - 2] === Chunk.noun && verbs === 1 ? c - 2 : -1;
    if (kind[c] === Chunk.verb && (verb[c]! & Verb.infinitive) === 0 && verbs++ > 0) return -1;
    if (kind[c] === Chunk.comma || kind[c] === Chunk.quote || kind[c] === Chunk.that) return -1;
  }
  return -1;
}

export function openOf({ grammar: { kind } }: Clauses, close: number, first: number): number {
  for (let d = close - 1; d >= first && close - d < 30; d--) if (kind[d] === Chunk.open) return d;
  return close;
}

/** The comma or dash that opens the parenthesis which `close` closes, where what stands between is one; else -1. */
export function parenthesisOf({ grammar, source, sentences }: Clauses, close: number, first: number): number {
  const { kind, verb } = grammar;
  const pair = kind[close];
  for (let open = close - 1; open > first && close - open <= WIDEST_PARENTHESIS; open--) {
    if (kind[open] === Chunk.close) {
      while (open > first && kind[open] !== Chunk.open) open--;
      continue;
    }
    // Past a nickname or title in marks, but never past the words of somebody: those end with a comma or stop.
    if (kind[open] === Chunk.quote && sentences.quotation[Math.max(0, grammar.from[open]! - 1)]! > 0 && grammar.tags[grammar.from[open]! - 1]! >= Tag.comma) return -1;
    if (kind[open] !== pair || open === close - 1) continue;
    const inner = open + 1;
    const opens = kind[inner]!;
    if (opens === Chunk.wh || opens === Chunk.preposition || opens === Chunk.adverb || opens === Chunk.adjective || opens === Chunk.to || opens === Chunk.subordinator) return open;
    if (opens === Chunk.verb) return (verb[inner]! & (Verb.ing | Verb.past | Verb.infinitive)) !== 0 ? open : -1;
    if (opens === Chunk.coordinator) return close - inner <= 8 ? open : -1;
    if (opens === Chunk.noun) {
      // An apposition holds no finite verb of its own, unless a relative word comes first.
      for (let c = inner; c < close; c++) {
        if (kind[c] === Chunk.wh || (kind[c] === Chunk.that && kind[c - 1] === Chunk.noun)) return open;
        if (kind[c] === Chunk.verb && (verb[c]! & (Verb.ing | Verb.infinitive | Verb.past)) === 0) return -1;
      }
      const head = source.tokens.word[grammar.head[inner]!]!;
      // `Smith, director of X, Brookings, said`: go on to the first of several.
      if (open - 1 > first && kind[open - 1] === Chunk.noun && kind[open - 2] === Chunk.comma && grammar.from[open - 1] === grammar.head[open - 1] && (classOf(head) & Class.properLikely) === 0) {
        const further = open - 2;
        if (further - 1 >= first && kind[further - 1] === Chunk.noun) return further;
      }
      return open;
    }
    return -1;
  }
  return -1;
}
