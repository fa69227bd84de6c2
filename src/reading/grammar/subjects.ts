/**
 * Whose verb is it? The subject of a verb group, found by the shape of the sentence alone: the noun phrase before it (past
 * appositions, parentheses and days), the one after it where the order is turned round, or that of the main clause.
 */
import { Class, classOf } from '../lexicon/classes.ts';
import { isPlatform } from '../lexicon/platforms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { beforeMarkedAside, isAge, openOf, outOfAsides, parenthesisOf, shortQuotation } from './asides.ts';
import { Chunk, Hint, Verb } from './chunks.ts';
import { CLAUSE_TOO, isPronoun, isTimePhrase, widen } from './phrases.ts';
import type { Clauses, Phrase } from './phrases.ts';
import { Tag } from './tags.ts';

/** How a subject was found. */
export const SUBJECT_BY = ['before', 'apposition', 'relative', 'after', 'shared', 'main-clause', 'agent'] as const;
export type SubjectBy = (typeof SUBJECT_BY)[number];

export interface Subject extends Phrase {
  readonly by: SubjectBy;
}

const EARLIER = wordSet('earlier'), WHO = wordSet('who');
const ADVERBIAL = wordSet('when whenever where wherever why how however whether');
/** Steps to the left, or verbs tried, at most. */
const DEEPEST = 12;

/** Kinds of chunk, as bits: nothing hangs on a noun phrase that stands between one of these and its verb. */
const BARE_BEHIND = (1 << Chunk.other) | (1 << Chunk.noun) | (1 << Chunk.subordinator) | (1 << Chunk.that) | (1 << Chunk.wh) | (1 << Chunk.comma) | (1 << Chunk.semicolon) | (1 << Chunk.colon) | (1 << Chunk.dash)
  | (1 << Chunk.quote) | (1 << Chunk.open) | (1 << Chunk.close) | (1 << Chunk.stop);

/** The subject that stands before the verb group, in the sentence whose first chunk is `first`; `null` where none does. */
export function subjectBefore(clauses: Clauses, verb: number, first: number): Subject | null {
  const { grammar, sentences } = clauses;
  const { kind } = grammar;
  let by: SubjectBy = 'before';
  let c = verb - 1;
  if (c - 6 >= first && kind[c] === Chunk.noun && kind[c - 1] === Chunk.comma && kind[c - 2] === Chunk.noun && kind[c - 3] === Chunk.preposition && kind[c - 4] === Chunk.noun && kind[c - 5] === Chunk.comma && kind[c - 6] === Chunk.noun && IN(clauses.source.tokens.word[grammar.from[c - 3]!]!) && isSingleName(clauses, c) && isSingleName(clauses, c - 2) && grammar.tags[grammar.from[c - 4]!] === Tag.determiner && isBareName(clauses, c - 6)) c -= 6; // `Tom Vane, a nurse in Clive, Iowa told me`
  if (c >= first && kind[c] === Chunk.noun && (c === first || ((grammar.hint[c]! & Hint.time) === 0 && (BARE_BEHIND & (1 << kind[c - 1]!)) !== 0 && (kind[c - 1] !== Chunk.comma || c - 2 !== first)))) return { from: grammar.from[c]!, to: grammar.to[c]!, head: grammar.head[c]!, by };
  for (let steps = 0; c >= first && steps < DEEPEST; steps++) {
    const k = kind[c]!;
    if (k === Chunk.adverb || (k === Chunk.verb && c < verb - 1 && isAuxiliaryOnly(clauses, c)) || (k === Chunk.adjective && EARLIER(clauses.source.tokens.word[grammar.from[c]!]!))) c--;
    else if (k === Chunk.noun && isTimePhrase(clauses, c) && c > first) {
      c--;
      if (c >= first && (kind[c] === Chunk.preposition || (kind[c] === Chunk.that && kind[c - 1] === Chunk.adverb))) c--; // later that day
    } else if (k === Chunk.noun && c - 2 > first && kind[c - 1] === Chunk.preposition && kind[c - 2] === Chunk.verb && isAuxiliaryOnly(clauses, c - 2) && c === verb - 1 && (grammar.verb[verb]! & Verb.past) !== 0) c -= 2;
    else if (k === Chunk.close) c = openOf(clauses, c, first) - 1;
    else if (k === Chunk.quote && sentences.quotation[grammar.from[c]!] === 0 && shortQuotation(clauses, c, first)) c--;
    else if (k === Chunk.quote && c === verb - 1 && (grammar.tags[grammar.from[c]! - 1] === Tag.comma || kind[c - 1] === Chunk.comma) && sentences.quotation[grammar.from[c]!] === 0) {
      const noun = beforeMarkedAside(clauses, c, first);
      if (noun < 0) return null;
      by = 'apposition';
      c = noun;
      break;
    } else if (k === Chunk.comma || k === Chunk.dash) {
      const open = parenthesisOf(clauses, c, first);
      if (open <= first) return null;
      by = 'apposition';
      c = open - 1;
      if (kind[c] === Chunk.close) c = openOf(clauses, c, first) - 1;
      if (c - 2 > first && kind[c - 1] === Chunk.preposition && kind[c - 2] === Chunk.comma && kind[c - 3] === Chunk.noun) c -= 3; // `Abel, of 4 Mill Lane, Skelby,`
      else if (c - 4 >= first && kind[c - 1] === Chunk.preposition && kind[c - 2] === Chunk.verb && isPlainPast(clauses, c - 2) && kind[c - 3] === Chunk.comma && kind[c - 4] === Chunk.noun) c -= 4; // `Velmora, based in Skelby, Ohio,`
      if (c - 1 > first && kind[c - 1] === Chunk.comma && isAge(clauses, c)) c -= 2; // `Lind, 31, of Skelby,`
      if (c > first && kind[c] === Chunk.close) c = openOf(clauses, c, first) - 1; // `Lind (left), 31, of Skelby,`
      if (c < first || kind[c] !== Chunk.noun || isTimePhrase(clauses, c)) return null;
      c = outOfAsides(clauses, c, first);
    } else break;
  }
  if (c < first) return null;
  if (c - 2 >= first && kind[c] === Chunk.noun && kind[c - 1] === Chunk.preposition && kind[c - 2] === Chunk.wh) c -= 2; // who in 2010 said
  if (c - 2 >= first && isContactClause(clauses, c)) c -= 2; // all the experts I met said
  if (c < verb - 1 && c > first && kind[c] === Chunk.verb && isPlainPast(clauses, c) && kind[c - 1] === Chunk.noun && !isPronoun(clauses, c - 1)) c--; // `a man arrested on Monday told`
  if (kind[c] === Chunk.wh && ADVERBIAL(clauses.source.tokens.word[grammar.from[c]!]!)) return null; // when asked
  if (kind[c] === Chunk.wh) return { from: grammar.from[c]!, to: grammar.to[c]!, head: grammar.head[c]!, by: 'relative' };
  if (kind[c] === Chunk.that && c > first && kind[c - 1] === Chunk.noun) return { from: grammar.from[c]!, to: grammar.to[c]!, head: grammar.head[c]!, by: 'relative' };
  const near = kind[c] === Chunk.noun ? widen(clauses, c, first) : null, described = describedBefore(clauses, c, first);
  const far = described < 0 ? null : widen(clauses, described, first);
  const phrase = far !== null && (near === null || far.from < near.from) ? far : near;
  if (phrase === null) return null;
  // `Paul Porter, a driver from Ava, Mo., said`
  const before = grammar.chunkOf[phrase.from]! - 2;
  if (by === 'apposition' && before >= first && kind[before + 1] === Chunk.comma && kind[before] === Chunk.noun && grammar.tags[grammar.head[before]!] === Tag.name && (grammar.tags[phrase.from] === Tag.determiner ? before === first || (kind[before - 1] !== Chunk.preposition && kind[before - 1] !== Chunk.to && kind[before - 1] !== Chunk.verb) : before === first && OF(clauses.source.tokens.word[phrase.head + 1] ?? 0))) { // `Ada Quill, professor of tides, who was not there, said`
    return { ...widen(clauses, before, first), by };
  }
  // `Vasquez, Romero say dam is safe`
  if (by === 'before' && (before === first || (before > first && kind[before - 1] === Chunk.colon)) && kind[before + 1] === Chunk.comma && kind[before] === Chunk.noun && isBareName(clauses, before) && isBareName(clauses, before + 2)) {
    const classes = classOf(clauses.source.tokens.word[grammar.head[verb]!]!);
    if ((classes & Class.verbBase) !== 0 && (classes & (Class.past | Class.verb3s)) === 0 && (grammar.verb[verb]! & (Verb.infinitive | Verb.modal)) === 0) return { from: grammar.from[before]!, to: phrase.to, head: phrase.head, by };
  }
  return { from: phrase.from, to: phrase.to, head: phrase.head, by };
}

/**
 * The noun phrase that is told apart by all that stands between it and the chunk's end, without a comma: `a nurse who asked not to be named`,
 * `the firm that runs the port`, `the first man to reach the hut`. A finite verb needs a relative word before it. -1 where there is none.
 */
function describedBefore(clauses: Clauses, last: number, first: number): number {
  const { grammar, sentences, source } = clauses, { kind, verb } = grammar;
  let found = -1, pending = false; // a finite verb waits for its relative word
  if (isPronoun(clauses, last) && (grammar.tags[grammar.head[last]!] === Tag.pronoun || (kind[last - 1] === Chunk.verb && (verb[last - 1]! & Verb.infinitive) !== 0))) return -1;
  for (let c = last; c > first && last - c < FARTHEST_DESCRIBED; c--) {
    const k = kind[c]!, onNoun = kind[c - 1] === Chunk.noun && !isPronoun(clauses, c - 1);
    if (sentences.quotation[grammar.from[c]!]! > 0) return found;
    if (k === Chunk.noun) {
      if (!pending && c < last && kind[c + 1] === Chunk.noun && !isTimePhrase(clauses, c + 1)) return found;
    } else if (k === Chunk.verb) {
      const isFirst = c - 1 === first || kind[c - 2] === Chunk.comma || kind[c - 2] === Chunk.coordinator || kind[c - 2] === Chunk.that;
      if ((verb[c]! & Verb.infinitive) !== 0) {
        if (!pending && onNoun && isFirst) found = c - 1;
      } else if ((verb[c]! & Verb.ing) !== 0) {
        if (!pending && onNoun && grammar.from[c] === grammar.head[c]) found = c - 1;
      } else if (!pending && onNoun && isFirst && c < last && isPlainPast(clauses, c) && (classOf(source.tokens.word[grammar.head[c]!]!) & Class.participle) !== 0 && (kind[c + 1] === Chunk.preposition || kind[c + 1] === Chunk.to)) found = c - 1;
      else if (!pending && kind[c + 1] === Chunk.noun && ZERO(source.tokens.word[grammar.head[c]!]!)) return found; // who thinks the bank told them
      else pending = true;
    } else if (k === Chunk.wh || k === Chunk.that) {
      if (pending && found < 0 && k === Chunk.wh && kind[c - 1] === Chunk.comma && c - 2 >= first && kind[c - 2] === Chunk.noun && WHO(source.tokens.word[grammar.from[c]!]!) && grammar.tags[grammar.head[last]!] === Tag.noun && kind[last - 1] === Chunk.verb) return c - 2; // `Vane, who confirmed the crash said`
      if (!pending || !onNoun) return found;
      pending = false;
      found = c - 1;
    } else if (k === Chunk.preposition && !pending && CLAUSE_TOO(source.tokens.word[grammar.from[c]!]!)) return found;
    else if (k === Chunk.coordinator ? !pending : k !== Chunk.preposition && k !== Chunk.to && k !== Chunk.adverb && k !== Chunk.adjective) return found;
  }
  return found;
}
/** What they say or think seldom needs a `that`. */
const ZERO = wordSet('say says said think thinks thought believe believes believed claim claims claimed insist insists insisted hope hopes hoped fear fears feared argue argues argued');
const FARTHEST_DESCRIBED = 20;

/** `… the experts I met`: a pronoun and its verb behind a noun phrase, with nothing between them. */
function isContactClause(clauses: Clauses, last: number): boolean {
  const { grammar: { kind, verb, tags, head } } = clauses;
  return kind[last] === Chunk.verb && (verb[last]! & (Verb.infinitive | Verb.ing)) === 0 && kind[last - 1] === Chunk.noun && tags[head[last - 1]!] === Tag.pronoun && kind[last - 2] === Chunk.noun && !isPronoun(clauses, last - 2) && !isTimePhrase(clauses, last - 2);
}

function isBareName({ grammar }: Clauses, chunk: number): boolean {
  return grammar.tags[grammar.from[chunk]!] === Tag.name && grammar.tags[grammar.head[chunk]!] === Tag.name;
}

function isSingleName({ grammar }: Clauses, chunk: number): boolean {
  return grammar.to[chunk]! === grammar.from[chunk]! + 1 && grammar.tags[grammar.from[chunk]!] === Tag.name;
}

/** A form that may be a participle without its auxiliary: `arrested`. */
function isPlainPast({ grammar: { verb } }: Clauses, chunk: number): boolean {
  return (verb[chunk]! & (Verb.past | Verb.bareParticiple)) !== 0 && (verb[chunk]! & (Verb.passive | Verb.perfect | Verb.modal)) === 0;
}

/** `has in the past described` */
function isAuxiliaryOnly({ grammar }: Clauses, chunk: number): boolean {
  const tag = grammar.tags[grammar.head[chunk]!]!;
  return tag === Tag.have || tag === Tag.modal || tag === Tag.do;
}

/** The subject that follows its verb (`said the minister`); `null` where what follows is no noun phrase that may be one. */
export function subjectAfter(clauses: Clauses, verb: number, end: number): Subject | null {
  const { grammar } = clauses;
  const { kind } = grammar;
  let c = verb + 1;
  if (c < end && kind[c] === Chunk.adverb) c++;
  if (c + 2 < end && kind[c] === Chunk.preposition && kind[c + 1] === Chunk.noun && kind[c + 2] === Chunk.noun && isPlatform(clauses.source.tokens.word[grammar.head[c + 1]!]!)) c += 2; // “Q,” wrote on Telegram Arto Lund
  if (c >= end || kind[c] !== Chunk.noun || isTimePhrase(clauses, c)) return null;
  let last = c;
  while (last + 2 < end && (kind[last + 1] === Chunk.preposition || kind[last + 1] === Chunk.to) && kind[last + 2] === Chunk.noun && !isTimePhrase(clauses, last + 2) && OF(clauses.source.tokens.word[grammar.from[last + 1]!]!)) last += 2;
  if (last + 2 < end && kind[last + 1] === Chunk.coordinator && kind[last + 2] === Chunk.noun && kind[last + 3] !== Chunk.verb && !THOSE(clauses.source.tokens.word[grammar.head[last + 2]!]!)) last += 2;
  return { from: grammar.from[c]!, to: grammar.to[last]!, head: grammar.head[c]!, by: 'after' };
}
const IN = wordSet('in from near'), COMES = wordSet('come comes came coming'), OF = wordSet('of for'), BY = wordSet('by'), THOSE = wordSet('those');

/**
 * The subject of the clause that a participle or a second verb belongs to: that of the nearest finite verb before it which
 * does not stand in a clause of its own.
 *
 * @param isCue whether a chunk is a verb of saying: what follows it without a comma is what is said
 */
export function mainSubject(clauses: Clauses, verb: number, first: number, isCue: (chunk: number) => boolean): Subject | null {
  const { grammar, sentences } = clauses;
  const { kind } = grammar;
  let fallback: Subject | null = null;
  for (let c = verb - 1, tried = 0; c >= first && tried < DEEPEST; c--) {
    if (kind[c] !== Chunk.verb || (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) !== 0 || sentences.quotation[grammar.from[c]!]! > 0) continue;
    tried++;
    const subject = subjectBefore(clauses, c, first) ?? (isCue(c) && c > first && (kind[c - 1] === Chunk.comma || kind[c - 1] === Chunk.quote) ? subjectAfter(clauses, c, verb) : null);
    if (subject === null || subject.by === 'relative') continue;
    fallback = { from: subject.from, to: subject.to, head: subject.head, by: 'main-clause' };
    if (subject.by === 'after') return fallback; // it is late, said Vane, noting that …
    const before = grammar.chunkOf[subject.from]! - 1;
    if (before < first) return fallback;
    const k = kind[before]!;
    if ((k === Chunk.preposition || k === Chunk.subordinator) && before > first && COMES(clauses.source.tokens.word[grammar.head[kind[before - 1] === Chunk.noun ? before - 2 : before - 1]!]!)) return fallback; // the move comes days after Vane met her, saying …
    if (k === Chunk.that || k === Chunk.wh || k === Chunk.subordinator || k === Chunk.preposition || k === Chunk.verb) continue; // cut its sales forecast: no verb
    return fallback;
  }
  return fallback;
}

/**
 * The subject of a verb that a conjunction joins to an earlier one: that of the nearest verb before it in the same tense, be it in a clause
 * that a relative word or a conjunction opens (`when Bell saw it and called it late`), but not in what somebody says (`Bell said it was late and blamed …`).
 */
export function sharedSubject(clauses: Clauses, verb: number, first: number, isCue: (chunk: number) => boolean): Subject | null {
  const { grammar, sentences } = clauses, { kind } = grammar, tense = tenseOf(clauses, verb);
  let commas = 0;
  for (let c = verb - 1, tried = 0; c >= first && tried < DEEPEST; c--) {
    if (kind[c] === Chunk.comma && c < verb - 1) commas++;
    if (kind[c] !== Chunk.verb || (grammar.verb[c]! & (Verb.infinitive | Verb.ing)) !== 0 || sentences.quotation[grammar.from[c]!]! > 0) continue;
    tried++;
    if (tense !== 0 && tenseOf(clauses, c) !== 0 && tenseOf(clauses, c) !== tense) continue;
    if (isPlainPast(clauses, c) && kind[c + 1] === Chunk.preposition && BY(clauses.source.tokens.word[grammar.from[c + 1]!]!)) continue; // at a forum held by the union
    const subject = subjectBefore(clauses, c, first);
    if (subject === null) continue;
    let before = grammar.chunkOf[subject.from]! - 1;
    if (before > first && kind[before] === Chunk.quote) before--; // said “forty workers” were lost and urged
    const k = before < first ? Chunk.other : kind[before]!;
    if (subject.by === 'relative' ? commas > 0 || verb - c > FARTHEST_JOINED : k === Chunk.that || (k === Chunk.verb && isCue(before)) || ((k === Chunk.wh || (k === Chunk.subordinator && !WHILE(clauses.source.tokens.word[grammar.from[before]!]!)) || k === Chunk.preposition) && commas > 0) || (k === Chunk.wh && WHAT(clauses.source.tokens.word[grammar.from[before]!]!))) continue;
    return subject;
  }
  return null;
}

/** Chunks between the verb of a relative clause and one joined to it at most. */
const FARTHEST_JOINED = 6;

/** What opens a clause that is itself said or known: `believed what they saw and argued …`. */
const WHILE = wordSet('while whereas');
const WHAT = wordSet('what how why whether');
const PAST_AUXILIARY = wordSet('was were had did'), PRESENT_AUXILIARY = wordSet('is are has have does do am');

/** 1 for the past, 2 for the present, 0 for what goes with both. */
function tenseOf({ grammar, source }: Clauses, verb: number): number {
  const opens = source.tokens.word[grammar.from[verb]!]!;
  if (PAST_AUXILIARY(opens)) return 1;
  if (PRESENT_AUXILIARY(opens)) return 2;
  const tag = grammar.tags[grammar.head[verb]!];
  if ((grammar.verb[verb]! & (Verb.modal | Verb.perfect | Verb.passive)) !== 0) return 0;
  return tag === Tag.past ? 1 : tag === Tag.verb ? 2 : 0;
}
