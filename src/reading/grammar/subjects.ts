/**
 * Whose verb is it? The subject of a verb group, found by the shape of the sentence alone: the noun phrase before it (past
 * appositions, parentheses and days), the one after it where the order is turned round, or that of the main clause.
 */
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

/** How a subject was found. */
export const SUBJECT_BY = ['before', 'apposition', 'relative', 'after', 'shared', 'main-clause', 'agent'] as const;
export type SubjectBy = (typeof SUBJECT_BY)[number];

export interface Subject extends Phrase {
  readonly by: SubjectBy;
}

const ADVERBIAL = wordSet('when whenever where wherever why how however whether');
const WIDEST_PARENTHESIS = 16, DEEPEST = 12;

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

/** Kinds of chunk, as bits: nothing hangs on a noun phrase that stands between one of these and its verb. */
const BARE_BEHIND = (1 << Chunk.other) | (1 << Chunk.noun) | (1 << Chunk.subordinator) | (1 << Chunk.that) | (1 << Chunk.wh) | (1 << Chunk.comma) | (1 << Chunk.semicolon) | (1 << Chunk.colon) | (1 << Chunk.dash)
  | (1 << Chunk.quote) | (1 << Chunk.open) | (1 << Chunk.close) | (1 << Chunk.stop);

/** The subject that stands before the verb group, in the sentence whose first chunk is `first`; `null` where none does. */
export function subjectBefore(clauses: Clauses, verb: number, first: number): Subject | null {
  const { grammar, sentences } = clauses;
  const { kind } = grammar;
  let by: SubjectBy = 'before';
  let c = verb - 1;
  if (c >= first && kind[c] === Chunk.noun && (c === first || ((grammar.hint[c]! & Hint.time) === 0 && (BARE_BEHIND & (1 << kind[c - 1]!)) !== 0 && (kind[c - 1] !== Chunk.comma || c - 2 !== first)))) return { from: grammar.from[c]!, to: grammar.to[c]!, head: grammar.head[c]!, by };
  for (let steps = 0; c >= first && steps < DEEPEST; steps++) {
    const k = kind[c]!;
    if (k === Chunk.adverb || (k === Chunk.verb && c < verb - 1 && isAuxiliaryOnly(clauses, c))) c--;
    else if (k === Chunk.noun && isTimePhrase(clauses, c) && c > first) {
      c--;
      if (c >= first && kind[c] === Chunk.preposition) c--;
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
      if (c - 1 > first && kind[c - 1] === Chunk.comma && isAge(clauses, c)) c -= 2; // `Lind, 31, of Skelby,`
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
  if (by === 'before' && before === first && kind[before + 1] === Chunk.comma && kind[before] === Chunk.noun && isBareName(clauses, before) && isBareName(clauses, before + 2)) {
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
      if (!pending || !onNoun) return found;
      pending = false;
      found = c - 1;
    } else if (k === Chunk.preposition && !pending && CLAUSE_TOO(source.tokens.word[grammar.from[c]!]!)) return found;
    else if (k === Chunk.coordinator ? !pending : k !== Chunk.preposition && k !== Chunk.to && k !== Chunk.adverb && k !== Chunk.adjective) return found;
  }
  return found;
}
const CLAUSE_TOO = wordSet('as after before since until');
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

/**
 * The noun that an aside with several commas hangs on, where the chunk is the last noun of one: `Vane, of the Institute of Tides, who …,` ·
 * `Vane, while speaking in Ava, the capital,` · `Vane, who spoke through his aide, Osk, in a statement,`. Else the chunk itself.
 */
function outOfAsides(clauses: Clauses, last: number, first: number): number {
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
function isAge({ grammar, source }: Clauses, chunk: number): boolean {
  if (grammar.kind[chunk] !== Chunk.noun) return false;
  const { text, tokens } = source, from = grammar.from[chunk]!, to = grammar.to[chunk]!;
  if (to - from === 2 && tokens.kind[from + 1] === Token.mark && text.charCodeAt(tokens.start[from + 1]!) === 0x2e && tokens.end[from + 1]! - tokens.start[from]! < 7) return true;
  return (to - from === 1 && tokens.kind[from] === Token.number) || (to - from < 6 && tokens.end[to - 1]! - tokens.start[from]! < 7 && DEGREE.test(text.slice(tokens.start[from]!, tokens.end[to - 1]!)));
}
const DEGREE = /^(?:Ph\.?\s?D|M\.?D|M\.?B\.?A|M\.?B\.?E|O\.?B\.?E|C\.?B\.?E|M\.?P|Q\.?C|K\.?C|J\.?P|R\.?N|J\.?D|D\.?D\.?S|Esq|Jr|Sr|I{2,3}|IV)\.?$/;

/** A form that may be a participle without its auxiliary: `arrested`. */
function isPlainPast({ grammar: { verb } }: Clauses, chunk: number): boolean {
  return (verb[chunk]! & (Verb.past | Verb.bareParticiple)) !== 0 && (verb[chunk]! & (Verb.passive | Verb.perfect | Verb.modal)) === 0;
}

/** `has in the past described` */
function isAuxiliaryOnly({ grammar }: Clauses, chunk: number): boolean {
  const tag = grammar.tags[grammar.head[chunk]!]!;
  return tag === Tag.have || tag === Tag.modal || tag === Tag.do;
}

function shortQuotation({ grammar: { kind, from }, sentences }: Clauses, chunk: number, first: number): boolean {
  for (let d = chunk - 1; d >= first && chunk - d <= 4; d--) if (kind[d] === Chunk.quote) return true;
  if (sentences.quotation[from[chunk]! - 1]! > 0) return false;
  return kind[chunk + 1] !== Chunk.quote && chunk > first && kind[chunk - 1] === Chunk.noun;
}

/** `Vane, who calls himself “a plumber,” says`: the noun chunk before an aside that ends with a quotation, its comma within the marks; -1 where there is none. */
function beforeMarkedAside({ grammar: { kind, from, verb }, sentences }: Clauses, close: number, first: number): number {
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

function openOf({ grammar: { kind } }: Clauses, close: number, first: number): number {
  for (let d = close - 1; d >= first && close - d < 30; d--) if (kind[d] === Chunk.open) return d;
  return close;
}

/** The comma or dash that opens the parenthesis which `close` closes, where what stands between is one; else -1. */
function parenthesisOf({ grammar, source, sentences }: Clauses, close: number, first: number): number {
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

/** The phrase whose last plain noun phrase is `last`, widened to the left: `the head of the ministry`, `A and B`. */
function widen(clauses: Clauses, last: number, first: number, depth = 0): Phrase {
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
      if (CLAUSE_TOO(clauses.source.tokens.word[grammar.from[p]!]!)) break;
      let q = p - 1;
      if (q >= first && kind[q] === Chunk.adjective && q - 1 >= first && kind[q - 1] === Chunk.noun) q--;
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
      let q = p - 1;
      if (q >= first && kind[q] === Chunk.comma) {
        if (start === last && grammar.tags[grammar.head[last]!] === Tag.pronoun) break; // called it a mistake, but she noted
        q--;
      }
      if (q < first || kind[q] !== Chunk.noun || depth > 3 || isTimePhrase(clauses, q)) break;
      const left = widen(clauses, q, first, depth + 1);
      let before = grammar.chunkOf[left.from]! - 1;
      while (before > first && kind[before] === Chunk.comma && kind[before - 1] === Chunk.noun && !isTimePhrase(clauses, before - 1)) before -= 2; // A, B and C
      if (before >= first && (kind[before] === Chunk.verb || kind[before] === Chunk.preposition || kind[before] === Chunk.to || (kind[before] === Chunk.coordinator && before > first && kind[p - 1] === Chunk.comma))) break; // with theft and fraud, and the police said
      start = before < first ? first : Math.min(before + 1, grammar.chunkOf[left.from]!);
      return { from: grammar.from[start]!, to: grammar.to[last]!, head: grammar.head[head]! };
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

  /** `marching`, not `was marching`. */
  function isBareParticiple(chunk: number): boolean {
    return (verb[chunk]! & Verb.ing) !== 0 && grammar.from[chunk] === grammar.head[chunk];
  }
}

function isPronoun({ grammar }: Clauses, chunk: number): boolean {
  return (grammar.hint[chunk]! & Hint.pronoun) !== 0;
}

/** The subject that follows its verb (`said the minister`); `null` where what follows is no noun phrase that may be one. */
export function subjectAfter(clauses: Clauses, verb: number, end: number): Subject | null {
  const { grammar } = clauses;
  const { kind } = grammar;
  let c = verb + 1;
  if (c < end && kind[c] === Chunk.adverb) c++;
  if (c >= end || kind[c] !== Chunk.noun || isTimePhrase(clauses, c)) return null;
  let last = c;
  while (last + 2 < end && (kind[last + 1] === Chunk.preposition || kind[last + 1] === Chunk.to) && kind[last + 2] === Chunk.noun && !isTimePhrase(clauses, last + 2) && OF(clauses.source.tokens.word[grammar.from[last + 1]!]!)) last += 2;
  if (last + 2 < end && kind[last + 1] === Chunk.coordinator && kind[last + 2] === Chunk.noun && kind[last + 3] !== Chunk.verb) last += 2;
  return { from: grammar.from[c]!, to: grammar.to[last]!, head: grammar.head[c]!, by: 'after' };
}
const OF = wordSet('of for'), SUCH = wordSet('such'), AS = wordSet('as'), BY = wordSet('by');

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
    const before = grammar.chunkOf[subject.from]! - 1, k = before < first ? Chunk.other : kind[before]!;
    if (subject.by === 'relative' ? commas > 0 || verb - c > FARTHEST_JOINED : k === Chunk.that || (k === Chunk.verb && isCue(before)) || ((k === Chunk.wh || k === Chunk.subordinator || k === Chunk.preposition) && commas > 0) || (k === Chunk.wh && WHAT(clauses.source.tokens.word[grammar.from[before]!]!))) continue;
    return subject;
  }
  return null;
}

/** Chunks between the verb of a relative clause and one joined to it at most. */
const FARTHEST_JOINED = 6;

/** What opens a clause that is itself said or known: `believed what they saw and argued …`. */
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
