/**
 * Noun phrases and verb groups: the sentence as a short row of chunks, left to right, none inside another.
 *
 * A noun phrase runs from its determiner to its head, genitives included (`Turkey's Presidential Spokesman`); a verb group
 * from its first auxiliary or adverb to its lexical verb (`has also repeatedly said`).
 */
import { Class, classOf } from '../lexicon/classes.ts';
import type { Alike } from '../text/alike.ts';
import { bytes, noughts, numbers, shorts } from '../text/memory.ts';
import { endsPlatform } from '../lexicon/platforms.ts';
import { behindListener } from '../lexicon/told.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Source } from '../text/scan.ts';
import type { Sentences } from '../text/sentences.ts';
import { noteHints } from './hints.ts';
import { Chunk, Verb } from './kinds.ts';
import { DAY, HEARING, TOLD } from './tag-words.ts';
import { Tag, tagTokens } from './tags.ts';

export { Chunk, Has, Hint, Verb } from './kinds.ts';

export interface Grammar {
  readonly tags: Uint8Array;
  readonly count: number;
  /** Values of `Chunk`. */
  readonly kind: Uint8Array;
  /** First token, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Head token: the last noun of a noun phrase, the lexical verb of a verb group. */
  readonly head: Int32Array;
  /** Bits of `Verb`, for verb groups. */
  readonly verb: Uint16Array;
  /** Bits of `Hint`: what the words of the chunk tell at first sight. */
  readonly hint: Uint8Array;
  /** By sentence: bits of `Has`, for a look at what may be sought in it. */
  readonly has: Int32Array;
  /** First chunk of each sentence; `sentenceChunk[count]` is the number of chunks. */
  readonly sentenceChunk: Int32Array;
  /** Chunk of each token. */
  readonly chunkOf: Int32Array;
}

/** By tag: the chunk that a token makes by itself. */
const SINGLE = (() => {
  const table = new Uint8Array(64);
  table[Tag.preposition] = Chunk.preposition;
  table[Tag.to] = Chunk.to;
  table[Tag.coordinator] = Chunk.coordinator;
  table[Tag.subordinator] = Chunk.subordinator;
  table[Tag.that] = Chunk.that;
  table[Tag.wh] = Chunk.wh;
  table[Tag.adverb] = Chunk.adverb;
  table[Tag.negation] = Chunk.adverb;
  table[Tag.adjective] = Chunk.adjective;
  table[Tag.comma] = Chunk.comma;
  table[Tag.semicolon] = Chunk.semicolon;
  table[Tag.colon] = Chunk.colon;
  table[Tag.dash] = Chunk.dash;
  table[Tag.quote] = Chunk.quote;
  table[Tag.open] = Chunk.open;
  table[Tag.close] = Chunk.close;
  table[Tag.stop] = Chunk.stop;
  return table;
})();

const LAST = wordSet('last next');
/** Tokens: a noun phrase whose first noun is farther from its beginning is none. */
const FARTHEST_NOUN = 14;

/** By tag: what may begin with it, and what it is. */
const Is = { verbOpener: 1, nounOpener: 2, auxiliary: 4, nominal: 8, lexicalVerb: 16, inNoun: 32, pronoun: 64 } as const;
const is = new Uint8Array(64);
for (const [bit, tags] of [
  [Is.verbOpener, [Tag.to, Tag.modal, Tag.be, Tag.have, Tag.do, Tag.adverb, Tag.verb, Tag.past, Tag.ing]],
  [Is.nounOpener, [Tag.determiner, Tag.possessive, Tag.genitive, Tag.number, Tag.adjective, Tag.adverb, Tag.noun, Tag.name, Tag.other]],
  [Is.auxiliary, [Tag.modal, Tag.be, Tag.have, Tag.do]], [Is.nominal, [Tag.noun, Tag.name, Tag.number]], [Is.lexicalVerb, [Tag.verb, Tag.past, Tag.ing]],
  [Is.inNoun, [Tag.determiner, Tag.possessive, Tag.genitive, Tag.number, Tag.adjective, Tag.adverb, Tag.noun, Tag.name, Tag.ing, Tag.past, Tag.stop, Tag.other]], [Is.pronoun, [Tag.pronoun, Tag.objectPronoun]],
] as const) for (const tag of tags) is[tag]! |= bit;

const isAuxiliary = (tag: number): boolean => (is[tag]! & Is.auxiliary) !== 0;
const isNominal = (tag: number): boolean => (is[tag]! & Is.nominal) !== 0;
const isLexicalVerb = (tag: number): boolean => (is[tag]! & Is.lexicalVerb) !== 0;

/**
 * Tags and chunks of a document. Linear; never throws.
 *
 * @param before those of the document as it was, and what is alike: only the rest is parsed
 */
export function parse(source: Source, sentences: Sentences, before: { readonly grammar: Grammar; readonly alike: Alike } | null = null): Grammar {
  const { tokens } = source, tags = bytes(tokens.count).fill(0), begin = before === null ? 0 : before.alike.above.sentences, rest = before === null ? sentences.count : before.alike.below.sentences;
  if (before !== null) tags.set(before.grammar.tags.subarray(0, sentences.to[begin - 1] ?? 0));
  tagTokens(source, sentences, tags, begin, rest);
  const kind = bytes(tokens.count), from = numbers(tokens.count), to = numbers(tokens.count), head = numbers(tokens.count);
  const verb = shorts(tokens.count), chunkOf = noughts(tokens.count), sentenceChunk = numbers(sentences.count + 1), hint = bytes(tokens.count), has = numbers(sentences.count);
  let count = 0;
  const put = (chunk: number, start: number, end: number, headToken: number): number => {
    kind[count] = chunk;
    from[count] = start;
    to[count] = end;
    head[count] = headToken;
    verb[count] = 0;
    for (let t = start; t < end; t++) chunkOf[t] = count;
    count++;
    return end;
  };
  const putVerb = (start: number, last: number, bits: number): number => {
    const end = put(Chunk.verb, start, last + 1, last);
    verb[count - 1] = bits;
    return end;
  };

  if (before !== null) {
    take(before.grammar, 0, begin, 0, 0);
    const { by } = before.alike, { tags: were } = before.grammar;
    if (rest < sentences.count) tags.set(were.subarray(sentences.from[rest]! - by.tokens), sentences.from[rest]!);
  }
  for (let s = begin; s < rest; s++) {
    sentenceChunk[s] = count;
    const end = sentences.to[s]!;
    for (let t = sentences.from[s]!; t < end;) {
      const opens = is[tags[t]!]!;
      if ((opens & Is.pronoun) !== 0) t = put(Chunk.noun, t, t + 1, t);
      else t = ((opens & Is.verbOpener) !== 0 && verbGroup(t, end)) || ((opens & Is.nounOpener) !== 0 && nounPhrase(t, end)) || put(SINGLE[tags[t]!]!, t, t + 1, t);
    }
  }
  sentenceChunk[rest] = count;
  noteHints(tokens.word, { tags, kind, from, to, head, hint, has, sentenceChunk }, begin, rest);
  if (before !== null) take(before.grammar, rest - before.alike.by.sentences, before.grammar.has.length, before.alike.by.sentences, before.alike.by.tokens);
  return { tags, count, kind: kind.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count), head: head.subarray(0, count), verb: verb.subarray(0, count), hint: hint.subarray(0, count), has, sentenceChunk, chunkOf };

  /** Takes over the chunks of the sentences `[first, end)` of another grammar, where both are so much less than here. */
  function take(other: Grammar, first: number, end: number, bySentences: number, byTokens: number): void {
    const begins = other.sentenceChunk[first]!, ends = other.sentenceChunk[end]!, by = count - begins;
    kind.set(other.kind.subarray(begins, ends), count);
    verb.set(other.verb.subarray(begins, ends), count);
    hint.set(other.hint.subarray(begins, ends), count);
    has.set(other.has.subarray(first, end), first + bySentences);
    for (let c = begins; c < ends; c++) {
      const start = other.from[c]! + byTokens, behind = other.to[c]! + byTokens;
      from[count] = start;
      to[count] = behind;
      head[count] = other.head[c]! + byTokens;
      for (let t = start; t < behind; t++) chunkOf[t] = count;
      count++;
    }
    for (let s = first; s <= end; s++) sentenceChunk[s + bySentences] = other.sentenceChunk[s]! + by;
  }

  /** Reads a verb group at t; returns its end, 0 where none begins. */
  function verbGroup(start: number, end: number): number {
    let t = start, bits = 0, last = -1;
    let sawBe = false, sawHave = false, any = false;
    if (tags[t] === Tag.to) {
      const next = skipAdverbs(t + 1, end);
      if (next >= end || !(tags[next] === Tag.verb || isAuxiliary(tags[next]!) || (next === t + 1 && isBase(next)))) return 0;
      bits |= Verb.infinitive;
      t = next;
      if (!isAuxiliary(tags[t]!)) {
        tags[t] = Tag.verb;
        return putVerb(start, t, bits);
      }
    }
    for (; t < end; t++) {
      const tag = tags[t]!;
      if (isAuxiliary(tag)) {
        if (last >= 0 && !isAuxiliary(tags[last]!)) break;
        if (tag === Tag.modal) bits |= Verb.modal;
        if (t === start && (classOf(tokens.word[t]!) & Class.gerund) !== 0) bits |= Verb.ing; // having threatened, being held
        if (tag === Tag.be) sawBe = true;
        if (tag === Tag.have) sawHave = true;
        if ((classOf(tokens.word[t]!) & Class.negation) !== 0) bits |= Verb.negated;
        last = t;
        any = true;
      } else if (tag === Tag.negation) {
        if (!any) return 0;
        bits |= Verb.negated;
      } else if (tag === Tag.adverb) {
        continue;
      } else if (isLexicalVerb(tag)) {
        if (tag === Tag.ing && !sawBe && t !== start && any) break;
        last = t;
        if (tag === Tag.past) bits |= sawBe ? Verb.passive : sawHave ? Verb.perfect : any ? 0 : Verb.past;
        if (tag === Tag.ing) bits |= sawBe ? Verb.progressive : Verb.ing;
        if (sawHave) bits |= Verb.perfect;
        return putVerb(start, t, bits);
      } else break;
    }
    if (last < 0) return 0; // adverbs alone
    return putVerb(start, last, bits | (sawHave ? Verb.perfect : 0));
  }

  function skipAdverbs(t: number, end: number): number {
    while (t < end && (tags[t] === Tag.adverb || tags[t] === Tag.negation)) t++;
    return t;
  }

  function isBase(t: number): boolean {
    return (classOf(tokens.word[t]!) & Class.verbBase) !== 0 && (tokens.shape[t]! & Shape.capital) === 0;
  }

  /** Reads a noun phrase at t; returns its end, 0 where none begins. */
  function nounPhrase(start: number, end: number): number {
    const first = tags[start]!;
    let t = start, last = -1;
    let open = first === Tag.determiner || first === Tag.possessive;
    for (; t < end; t++) {
      const tag = tags[t]!;
      if ((is[tag]! & Is.inNoun) === 0 || (last < 0 && t > start + FARTHEST_NOUN)) break;
      if (isNominal(tag)) {
        if (last === t - 1 && tags[last] !== Tag.genitive && (isDay(t, start, end) || isDayBehind(t, end) || LAST(tokens.word[t]!) || (t === start + 1 && tag === Tag.name && endsPlatform(source, start)) || (tag === Tag.name && HEARING(tokens.word[last]!) && start > 0 && TOLD(tokens.word[start - 1]!)))) break; // Norrland Lines today announced, told the court Vane had
        last = t;
      }
      else if (tag === Tag.genitive && last === t - 1) open = true;
      else if (tag === Tag.determiner || tag === Tag.possessive) {
        if (last >= 0 && tags[t - 1] !== Tag.genitive) break;
        open = true;
      } else if (tag === Tag.adjective) {
        if (last >= 0 && tags[t - 1] !== Tag.genitive && (LAST(tokens.word[t]!) || !leadsToNoun(t, end))) break; // a pledge last month, plans next year
      } else if (tag === Tag.adverb) {
        if (!(open || last < 0) || (last >= 0 && tags[t - 1] !== Tag.genitive) || (tags[t + 1] !== Tag.adjective && !(open && t + 1 < end && tags[t + 1] === Tag.past && leadsToNoun(t + 1, end)))) break; // the recently brokered truce
      } else if (tag === Tag.ing || tag === Tag.past) {
        if (last >= 0 && tags[t - 1] !== Tag.genitive) break;
        if (!open) break;
        if (!leadsToNoun(t, end)) break;
      } else if (tag === Tag.stop && last === t - 1 && tokens.end[t - 1] === tokens.start[t] && t + 1 < end && ((tags[t + 1] === Tag.name && isShort(t - 1) && (classOf(tokens.word[t + 1]!) & Class.weekday) === 0) || (tags[t + 1] === Tag.number && (classOf(tokens.word[t - 1]!) & Class.month) !== 0))) {
        continue; // Robert C. O'Brien, Sen. Bernie Sanders
      } else if (tag === Tag.stop && last === t - 1 && tokens.end[t - 1] === tokens.start[t] && t + 1 < end && isShort(t - 1) && (!isNominal(tags[t + 1]!) || (classOf(tokens.word[t + 1]!) & Class.weekday) !== 0)) {
        return put(Chunk.noun, start, t + 1, last); // Norrland Lines Inc. said, John Carver Jr. Tuesday told
      } else if (tag === Tag.other && last === t - 1 && (tokens.word[t] === 0x26 || tokens.word[t] === 0x2f || tokens.word[t] === 0x25) && (tokens.word[t] === 0x25 || (t + 1 < end && isNominal(tags[t + 1]!) && (tokens.word[t] === 0x26 || tokens.start[t + 1] === tokens.end[t])))) {
        last = t; // Marks & Spencer, 40%, and no number of a post: `6/ Pro-government …`
      } else if (tag === Tag.other && last < 0 && (tokens.word[t] === 0x24 || tokens.word[t] === 0xa3 || tokens.word[t] === 0x20ac || tokens.word[t] === 0x40 || tokens.word[t] === 0x23)) {
        continue; // $40, @name
      } else if (tag === Tag.other && tokens.kind[t] === Token.mark && last === t - 1 && tokens.word[t] === 0x2c) {
        break;
      } else break;
    }
    if (last < 0) {
      if (open) { // "several", "this", "each other", "the" before a quotation
        if (first === Tag.determiner && start + 2 < end && tags[start + 1] === Tag.adjective && (isLexicalVerb(tags[start + 2]!) || isAuxiliary(tags[start + 2]!))) return put(Chunk.noun, start, start + 2, start + 1); // the accused said, the latter was
        const next = start + 1 < end && first === Tag.determiner && tags[start + 1] === Tag.determiner ? start + 2 : start + 1;
        return put(Chunk.noun, start, next, next - 1);
      }
      return 0;
    }
    if (last > start && start > 0 && HEARING(tokens.word[start]!) && TOLD(tokens.word[start - 1]!) && last + 1 < end && (isAuxiliary(tags[last + 1]!) || tags[last + 1] === Tag.past)) return put(Chunk.noun, start, start + 1, start); // tells inquiry minister was late
    if (start > 1 && tags[last] === Tag.name) {
      let names = last;
      while (names > start && tags[names - 1] === Tag.name) names--;
      const other = behindListener(source, names, last + 1, start - 1);
      if (other > names && other <= last && tags[names] === Tag.name) return put(Chunk.noun, start, other, other - 1);
    }
    return put(Chunk.noun, start, last + 1, last);
  }

  /** `today`, and a weekday right before a verb, which belong to no name. */
  function isDay(t: number, start: number, end: number): boolean {
    return DAY(tokens.word[t]!) || (t + 1 < end && (classOf(tokens.word[t]!) & Class.weekday) !== 0 && isLexicalVerb(tags[t + 1]!) && tags[t + 1] !== Tag.ing && tags[t - 1] === Tag.name && tags[start - 1] !== Tag.preposition);
  }

  /** `announced plans Tuesday to …`: a weekday behind a common noun. */
  function isDayBehind(t: number, end: number): boolean {
    return tags[t - 1] === Tag.noun && tags[t] === Tag.name && (classOf(tokens.word[t]!) & Class.weekday) !== 0 && (t + 1 >= end || !isNominal(tags[t + 1]!));
  }

  /** True where adjectives and adverbs from t on lead to a noun. */
  function leadsToNoun(t: number, end: number): boolean {
    for (let u = t + 1; u < end && u < t + 6; u++) {
      const tag = tags[u]!;
      if (isNominal(tag)) return true;
      if (tag !== Tag.adjective && tag !== Tag.adverb && tag !== Tag.past && tag !== Tag.ing) return false;
    }
    return false;
  }

  function isShort(t: number): boolean {
    return tags[t] === Tag.name && tokens.end[t]! - tokens.start[t]! <= 4;
  }
}
