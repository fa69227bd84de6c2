/**
 * The shape of one sentence, asked in the words of attribution: does a clause begin here, where does the setting end, what
 * stands before the comma?
 */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { Tag } from '../grammar/tags.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';
import { isCarried } from './voices.ts';

const OF = intern('of'), AS = intern('as');
const WHILE = wordSet('while whereas'), LONGEST_ROLE = 10;
const IF = wordSet('if whether');
const THERE = wordSet('there');
/** Before what something was called. */
export const FORMERLY = wordSet('formerly previously');
/** What opens a clause that tells when. */
const WHEN = wordSet('as after when while before until since once');
const EACH = wordSet('each one'), OTHER = wordSet('other another');
const NONE: readonly number[] = [];

/**
 * One sentence's chunks `[first, end)`, without its full stop, and what may be asked of them. It turns from sentence to sentence: what
 * asks is made once for a document, not for each.
 */
export interface Sentence {
  readonly scene: Scene;
  /** Turns to the sentence; false where nothing stands in it. */
  readonly turnTo: (sentence: number) => boolean;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** Token after the last of them. */
  readonly endToken: number;
  readonly quoted: (token: number) => boolean;
  readonly quotationLength: (index: number) => number;
  /** A verb follows at once: the noun phrase before it was its subject. */
  readonly clauseFollows: (chunk: number) => boolean;
  /** What stands before the chunk, where a comma, a dash or a closing mark parts the two. */
  readonly contentBefore: (chunk: number) => Range | null;
  /** Tokens of the chunks `[a, b)`, without a leading conjunction and without the marks of a quotation that is all of it. */
  readonly range: (a: number, b: number) => Range | null;
  /** Past days, places and settings that follow a verb of saying: `on Tuesday`, `in a statement`, `to reporters`. */
  readonly skipSetting: (chunk: number) => number;
  /** What goes on after `C, S V`: the second part of a content that the cue interrupts. */
  readonly continuation: (chunk: number, quotedOnly: boolean) => Range | null;
  /** Past what is told of a source that follows its verb: `said X, a teacher who lives in Y,`. Stops at a comma before a quotation. */
  readonly skipApposition: (chunk: number) => number;
  readonly opensMarked: (r: number) => boolean;
  readonly opensClause: (r: number) => boolean;
  readonly onlyTimes: (a: number, b: number) => boolean;
  /** A clause of its own begins at the chunk: a subject, and a finite verb not far behind. */
  readonly clauseAt: (r: number) => boolean;
  /** Chunk of the clause behind an introduction and its comma (`if elected, she would ask`); -1 without. */
  readonly clauseBeyond: (r: number) => number;
  /** The party spoken to: a noun phrase with what `of` and `and` hang on it. */
  readonly addressee: (r: number, targets?: readonly number[]) => { phrase: Phrase; chunk: number } | null;
  /** `each other`, `one another`: whom, not what. */
  readonly isReciprocal: (chunk: number) => boolean;
  /** Chunk of the infinitive behind a `not`: `urged them not to go`. */
  readonly skipNegation: (chunk: number) => number;
  /** The token, or that of the `not` right before it, which belongs to what is said. */
  readonly negated: (token: number) => number;
  readonly holdsVerb: (a: number, b: number) => boolean;
  /** Words that only lead in: `But`, `Meanwhile,`. */
  readonly isOpening: (a: number, b: number) => boolean;
  readonly isCapital: (token: number) => boolean;
  /** The chunk is a verb group that may be a cue. */
  readonly isCueVerb: (chunk: number) => boolean;
  /** `…, according to S, was safe`: what stands from the chunk on is inside a clause that goes on with its verb. */
  readonly goesOnBehind: (chunk: number) => boolean;
  /** `…, while Vane said …`: what somebody else says begins at the chunk. */
  readonly opensOther: (chunk: number) => boolean;
  /** Chunk at which what follows the cue begins. */
  readonly chunkAfter: (cue: Range) => number;
}

/** The chunk after the sentence's last, its full stop left out; its first where nothing else stands in it. */
export function chunksEnd({ source, grammar }: Scene, sentence: number): number {
  const { kind } = grammar, first = grammar.sentenceChunk[sentence]!;
  let end = grammar.sentenceChunk[sentence + 1]!;
  while (end > first && (kind[end - 1] === Chunk.stop || (kind[end - 1] === Chunk.other && source.tokens.kind[grammar.from[end - 1]!]! > 2 && grammar.tags[grammar.from[end - 1]!] !== Tag.genitive))) end--;
  return end;
}

/** Whether a chunk is a verb group that may be a cue. Made once for a document. */
export function cueVerbIn({ grammar: { hint } }: Scene): (chunk: number) => boolean {
  return (chunk) => (hint[chunk]! & Hint.cue) !== 0;
}

/** What may be asked of the document's sentences, turned to none of them. */
export function sentencesOf(scene: Scene): Sentence {
  const { source, sentences, grammar } = scene;
  const { kind, verb, head, hint } = grammar;
  const { word } = source.tokens;
  let first = 0, end = 0, endToken = 0;
  const isCueVerb = cueVerbIn(scene), quoted = (token: number): boolean => sentences.quotation[token]! > 0;
  const shape: { -readonly [Key in keyof Sentence]: Sentence[Key] } = {
    scene, turnTo, sentence: -1, first, end, endToken, quoted, quotationLength, clauseFollows, contentBefore, range, skipSetting, continuation, skipApposition, opensMarked, opensClause, onlyTimes, clauseAt, clauseBeyond, addressee, isReciprocal, skipNegation,
    negated, holdsVerb, isOpening, isCapital, isCueVerb, opensOther, chunkAfter, goesOnBehind,
  };
  return shape;

  function turnTo(sentence: number): boolean {
    first = grammar.sentenceChunk[sentence]!;
    end = chunksEnd(scene, sentence);
    if (end <= first) return false;
    endToken = grammar.to[end - 1]!;
    shape.sentence = sentence;
    shape.first = first;
    shape.end = end;
    shape.endToken = endToken;
    return true;
  }

  function quotationLength(index: number): number {
    const { open, close, inner } = scene.quotes.quotations[index - 1]!;
    return open >= 0 && close >= 0 ? close - open - 1 : inner[1] - inner[0];
  }

  /** A verb follows at once: the noun phrase before it was its subject. */
  function clauseFollows(chunk: number): boolean {
    let c = chunk;
    if (c < end && kind[c] === Chunk.adverb) c++;
    return c < end && kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing | Verb.past)) === 0;
  }

  /** What stands before the chunk, where a comma, a dash or a closing mark parts the two. */
  function contentBefore(chunk: number): Range | null {
    let p = chunk - 1;
    if (p < first) return null;
    while (p > first && (kind[p] === Chunk.adverb || kind[p] === Chunk.coordinator) && kind[p - 1] === Chunk.comma) p--;
    if (p > first && (kind[p] === Chunk.preposition || kind[p] === Chunk.subordinator) && word[grammar.from[p]!] === AS && kind[p - 1] === Chunk.comma) p--; // C, as S says
    const parted = kind[p];
    if (parted === Chunk.quote && !quoted(grammar.from[p]!) && p > first && !quoted(grammar.to[p]!)) return range(first, p);
    if (parted === Chunk.comma || parted === Chunk.dash) {
      if (p - 1 < first) return null;
      return range(first, beforeRole(p));
    }
    if (parted === Chunk.stop && quotedBefore(p)) return range(first, p);
    return null;
  }

  /** `The market was hit, head of the harbour board, Ida Holm said`: the comma before the role of whoever is named behind the comma at the chunk; else the chunk itself. */
  function beforeRole(comma: number): number {
    let c = comma - 1;
    while (c > first && c > comma - LONGEST_ROLE && (kind[c] === Chunk.noun || kind[c] === Chunk.preposition)) c--;
    const role = c + 1;
    if (c <= first || role >= comma || kind[c] !== Chunk.comma || kind[role] !== Chunk.noun || grammar.tags[grammar.from[role]!] !== Tag.noun || kind[comma + 1] !== Chunk.noun || grammar.tags[grammar.head[comma + 1]!] !== Tag.name) return comma;
    return sourceTypeOf(scene.names, { from: grammar.from[role]!, to: grammar.from[comma]! }) === 'role' ? c : comma;
  }

  function quotedBefore(chunk: number): boolean {
    return chunk > first && kind[chunk - 1] === Chunk.quote;
  }

  /** Tokens of the chunks `[a, b)`, without a leading conjunction and without the marks of a quotation that is all of it. */
  function range(a: number, b: number): Range | null {
    let from = a === first ? behindLabel(b) : a;
    if (kind[from] === Chunk.coordinator && from + 1 < b) from++;
    if (from >= b) return null;
    return trimMarks({ from: grammar.from[from]!, to: grammar.to[b - 1]! });
  }

  /** `Ferry strike: “No end in sight”, says union`: a headline's topic stands before what is said. */
  function behindLabel(b: number): number {
    if (scene.place[shape.sentence] !== Place.headline) return first;
    for (let c = first; c + 1 < b && c < first + 5; c++) {
      if (kind[c] === Chunk.colon) return c + 1;
      if (kind[c] === Chunk.verb || kind[c] === Chunk.quote) break;
    }
    return first;
  }

  function trimMarks({ from, to }: Range): Range | null {
    let a = from, b = to;
    while (a < b && (grammar.tags[a] === Tag.comma || grammar.tags[a] === Tag.dash)) a++;
    while (b > a && (grammar.tags[b - 1] === Tag.comma || grammar.tags[b - 1] === Tag.dash)) b--;
    if (b > a && grammar.tags[a] === Tag.quote && grammar.tags[b - 1] === Tag.quote && sameQuotation(a, b - 1)) return b - a > 2 ? { from: a + 1, to: b - 1 } : null;
    if (b > a && grammar.tags[a] === Tag.quote && sentences.quotation[b - 1] === sentences.quotation[a + 1] && sentences.quotation[b - 1]! > 0) a++;
    return a < b ? { from: a, to: b } : null;
  }

  /** Single marks are no quotation to the sentences: those of a headline have no other between them. */
  function sameQuotation(open: number, close: number): boolean {
    const inside = sentences.quotation[open + 1]!;
    if (inside > 0 || sentences.quotation[close - 1] !== 0) return inside > 0 && sentences.quotation[close - 1] === inside;
    for (let t = open + 1; t < close; t++) if (grammar.tags[t] === Tag.quote) return false;
    return true;
  }

  /** Past days, places and settings that follow a verb of saying: `on Tuesday`, `in a statement`, `to reporters`. */
  function skipSetting(chunk: number): number {
    let c = chunk;
    for (let steps = 0; c < end && steps < 8; steps++) {
      if (kind[c] === Chunk.adverb || isTimePhrase(scene, c)) c++;
      else if ((kind[c] === Chunk.preposition || kind[c] === Chunk.to) && c + 1 < end && kind[c + 1] === Chunk.noun) {
        c += 2;
        while (c + 1 < end && kind[c] === Chunk.preposition && word[grammar.from[c]!] === OF && kind[c + 1] === Chunk.noun) c += 2;
      } else if (c > chunk && kind[c] === Chunk.verb && c + 2 < end && isCarried(word[head[c]!]!) && kind[c + 1] === Chunk.preposition && kind[c + 2] === Chunk.noun) c += 3; // in a statement carried by the agency
      else if (c > chunk && kind[c] === Chunk.comma && c + 2 < end && kind[c + 1] === Chunk.noun && kind[c + 2] === Chunk.comma && c + 3 < end && (kind[c + 3] === Chunk.that || kind[c + 3] === Chunk.quote)) c += 3; // in Buffalo, New York,
      else break;
    }
    return c;
  }

  /** What goes on after `C, S V`: the second part of a content that the cue interrupts. */
  function continuation(chunk: number, quotedOnly: boolean): Range | null {
    if (chunk >= end) return null;
    if (kind[chunk] === Chunk.quote && quoted(grammar.to[chunk]!)) return { from: grammar.to[chunk]!, to: endToken };
    if (kind[chunk] !== Chunk.comma || chunk + 1 >= end) return null;
    if (kind[chunk + 1] === Chunk.quote) return { from: grammar.to[chunk + 1]!, to: endToken };
    if (kind[chunk + 1] === Chunk.coordinator) {
      let q = chunk + 2; // “Q1,” he said, but “Q2” · and still “Q2”
      while (q < end && q < chunk + 5 && (kind[q] === Chunk.adverb || (kind[q] === Chunk.verb && !quoted(grammar.from[q]!)))) q++;
      if (q < end && kind[q] === Chunk.quote && quoted(grammar.to[q]!)) return { from: grammar.from[chunk + 1]!, to: endToken };
    }
    if (kind[chunk + 1] === Chunk.verb && (verb[chunk + 1]! & Verb.ing) !== 0) return null; // …, he said, referring to
    if ((hint[chunk + 1]! & Hint.according) !== 0 || FORMERLY(word[grammar.from[chunk + 1]!]!)) return null; // …, the ministry said, according to AFP · …, formerly called Twitter
    if (kind[chunk + 1] === Chunk.noun && chunk + 3 === end && kind[chunk + 2] === Chunk.verb && isCueVerb(chunk + 2)) return null; // …, Vane said, Wireline reports.
    return quotedOnly ? null : { from: grammar.from[chunk + 1]!, to: endToken };
  }

  function opensOther(chunk: number): boolean {
    return chunk + 2 < end && kind[chunk] === Chunk.subordinator && WHILE(word[grammar.from[chunk]!]!) && kind[chunk + 1] === Chunk.noun && kind[chunk + 2] === Chunk.verb && isCueVerb(chunk + 2);
  }

  /** Past what is told of a source that follows its verb: `said X, a teacher who lives in Y,`. Stops at a comma before a quotation. */
  function skipApposition(chunk: number): number {
    let c = chunk, told = false; // `who has a “hold” rating on the stock` says nothing
    while (c < end && !(!told && kind[c] === Chunk.quote && quoted(grammar.to[c]!)) && !(kind[c] === Chunk.comma && c + 1 < end && kind[c + 1] === Chunk.quote)) if (kind[c++] === Chunk.wh) told = true;
    return c;
  }

  function opensMarked(r: number): boolean {
    const k = kind[r];
    return k === Chunk.that || k === Chunk.colon || (k === Chunk.comma && r + 1 < end && kind[r + 1] === Chunk.quote) || (k === Chunk.quote && quoted(grammar.to[r]!)) || (k === Chunk.verb && (verb[r]! & Verb.infinitive) !== 0);
  }

  function opensClause(r: number): boolean {
    return r < end && (opensMarked(r) || kind[r] === Chunk.wh || (kind[r] === Chunk.subordinator && IF(word[grammar.from[r]!]!)) || clauseAt(r));
  }

  function onlyTimes(a: number, b: number): boolean {
    for (let c = a; c < b; c++) if (kind[c] !== Chunk.adverb && kind[c] !== Chunk.preposition && !isTimePhrase(scene, c)) return false;
    return true;
  }

  /** A clause of its own begins at the chunk: a subject, and a finite verb not far behind. */
  function clauseAt(r: number): boolean {
    const k = kind[r];
    let commas = 0;
    if (k !== Chunk.noun && k !== Chunk.preposition && k !== Chunk.adverb && k !== Chunk.subordinator && k !== Chunk.quote) return false;
    let nouns = 0, inner = 0; // `inner`: relative clauses that have not had their verb
    for (let c = r; c < end && c < r + 16; c++) {
      const kc = kind[c]!;
      if (kc === Chunk.noun || (c === r && THERE(word[grammar.from[c]!]!))) nouns++;
      else if (kc === Chunk.coordinator && c + 1 < end && kind[c + 1] === Chunk.verb) return false;
      else if (kc === Chunk.verb) {
        const bits = verb[c]!;
        if ((bits & (Verb.infinitive | Verb.ing)) !== 0) {
          if ((bits & Verb.ing) !== 0 && (k === Chunk.preposition || k === Chunk.subordinator)) continue;
          if (nouns === 0) return false;
          continue;
        }
        if (inner === 0) return nouns > 0;
        if (!isCueVerb(c)) inner--; // what somebody says there has a verb of its own
      } else if (kc === Chunk.comma) {
        if (++commas > 2) return false;
        if (k === Chunk.noun && commas === 1 && goesOnAnew(c + 1)) return false;
        if (c + 1 < end && kind[c + 1] === Chunk.verb && (verb[c + 1]! & Verb.ing) !== 0 && k !== Chunk.subordinator) return false; // `said Tuesday in Paris, noting …`
        if (c + 1 < end && (kind[c + 1] === Chunk.wh || kind[c + 1] === Chunk.noun || kind[c + 1] === Chunk.adverb)) {
          // A parenthesis between subject and verb: `, mostly nationals, who were sent there,`
          let close = c + 2, finite = false;
          while (close < end && kind[close] !== Chunk.comma) {
            finite ||= kind[close] === Chunk.verb && (verb[close]! & (Verb.infinitive | Verb.ing | Verb.past)) === 0;
            close++;
          }
          if (kind[c + 1] === Chunk.wh || (close < end && !finite)) {
            if (close >= end) { // a comma is missing: `nationals, who were sent there had begun to leave`
              inner++;
              c++;
              continue;
            }
            c = close - (kind[c + 1] === Chunk.wh ? 0 : 1);
          }
        }
      } else if (kc === Chunk.dash && k === Chunk.noun) {
        if (goesOnAnew(c + 1)) return false;
      } else if (kc === Chunk.wh || kc === Chunk.that) {
        if (c === r || k !== Chunk.noun || kind[c - 1] !== Chunk.noun || isTimePhrase(scene, c - 1)) return false;
        inner++; // the quake that shook the town was felt
      } else if (kc === Chunk.preposition && k === Chunk.noun && c > r && c + 2 < end && WHEN(word[grammar.from[c]!]!) && kind[c + 1] === Chunk.noun && kind[c + 2] === Chunk.verb && (verb[c + 2]! & (Verb.infinitive | Verb.ing)) === 0) {
        inner++; // a wave of strikes after Vane had claimed …
      } else if (kc === Chunk.semicolon || kc === Chunk.colon || kc === Chunk.stop || (kc === Chunk.subordinator && c > r && (k === Chunk.noun || kind[c - 1] !== Chunk.adverb))) return false;
    }
    return false;
  }

  /** `announced his plan, she left at once`, `denied any links, but critics disagree`: a clause with a subject of its own comes behind the mark, and what stood before it was none. */
  function goesOnAnew(chunk: number): boolean {
    const joined = kind[chunk] === Chunk.coordinator;
    let c = joined ? chunk + 1 : chunk;
    while (c < end && kind[c] === Chunk.adverb) c++;
    if (kind[c] !== Chunk.noun || isTimePhrase(scene, c)) return false;
    for (c++; c < end; c++) if (kind[c] !== Chunk.adverb && kind[c] !== Chunk.noun && kind[c] !== Chunk.preposition) break;
    return c < end && kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0;
  }

  /** `if elected, she would ask`, `despite being late, the boat came`: chunk of the clause behind an introduction and its comma; -1 without. */
  function clauseBeyond(r: number): number {
    for (let c = r + 1; c + 1 < end && c < r + 12; c++) {
      const k = kind[c]!;
      if (k === Chunk.comma) return kind[c + 1] === Chunk.noun && clauseAt(c + 1) ? c + 1 : -1;
      if (k === Chunk.that || k === Chunk.semicolon || k === Chunk.colon || k === Chunk.wh || k === Chunk.quote) return -1;
    }
    return -1;
  }

  /**
   * The party spoken to: a noun phrase with what `of` and `and` hang on it.
   *
   * @param targets prepositions that lead from it to the content: in `accused the Bank of Norland of fraud` only the last `of` does, in `accused him of abuse of power` the first
   */
  function addressee(r: number, targets: readonly number[] = NONE): { phrase: Phrase; chunk: number } | null {
    let last = r, apposed = false;
    for (let steps = 0; steps < 6; steps++) {
      if (last + 2 < end && kind[last + 1] === Chunk.preposition && word[grammar.from[last + 1]!] === OF && kind[last + 2] === Chunk.noun && (!targets.includes(OF) || isOfName(last))) last += 2;
      else if (last + 2 < end && kind[last + 1] === Chunk.coordinator && kind[last + 2] === Chunk.noun && !clauseFollows(last + 3)) last += 2;
      else if (last + 2 < end && kind[last + 1] === Chunk.comma && kind[last + 2] === Chunk.noun && last + 3 < end && (kind[last + 3] === Chunk.comma || kind[last + 3] === Chunk.coordinator || (kind[last + 3] === Chunk.verb && (verb[last + 3]! & Verb.infinitive) !== 0)) && grammar.tags[head[last + 2]!] === Tag.name && !clauseFollows(last + 3)) {
        last += 2;
        apposed = true;
      } else break;
    }
    let after = last + 1;
    if (apposed && after + 1 < end && kind[after] === Chunk.comma && ((kind[after + 1] === Chunk.preposition && kind[after + 2] !== Chunk.wh) || kind[after + 1] === Chunk.that || kind[after + 1] === Chunk.to)) after++; // `accused its leader, Ines Arel, of`
    if (!apposed && after + 2 < end && kind[after] === Chunk.comma && kind[after + 1] === Chunk.noun) { // `asked X, the head of the port for ten years, to`
      let close = after + 2;
      while (close < end && close < after + 12 && (kind[close] === Chunk.noun || kind[close] === Chunk.preposition || kind[close] === Chunk.adverb || kind[close] === Chunk.adjective || kind[close] === Chunk.coordinator || kind[close] === Chunk.to)) close++;
      if (close + 1 < end && kind[close] === Chunk.comma && kind[close + 1] === Chunk.verb && (verb[close + 1]! & Verb.infinitive) !== 0) after = close + 1;
    }
    // `urged X, of which Y is a member, to`
    if (after + 2 < end && kind[after] === Chunk.comma && (kind[after + 1] === Chunk.wh || kind[after + 2] === Chunk.wh)) {
      let close = after + 2;
      while (close < end && kind[close] !== Chunk.comma) close++;
      if (close + 1 < end) after = close + 1;
    }
    return { phrase: { from: grammar.from[r]!, to: grammar.to[last]!, head: head[r]! }, chunk: after };
  }

  /** Whether the `of` behind a noun phrase belongs to it where a later one leads on: before a name, or, after no name, before a definite noun (`the head of the bank of fraud`). */
  function isOfName(chunk: number): boolean {
    const next = chunk + 4;
    if (next >= end || word[grammar.from[chunk + 3]!] !== OF || grammar.tags[head[chunk]!] === Tag.pronoun || grammar.tags[head[chunk]!] === Tag.objectPronoun) return false;
    let last = next;
    while (last + 2 < end && kind[last] === Chunk.noun && word[grammar.from[last + 1]!] === OF) last += 2;
    if (kind[last] === Chunk.verb) return true; // members of the council of the city of lying
    if (grammar.tags[head[chunk + 2]!] === Tag.name) return true;
    if (grammar.tags[head[chunk]!] === Tag.name || grammar.tags[grammar.from[chunk + 2]!] !== Tag.determiner) return false;
    return grammar.tags[head[next]!] === Tag.name ? next + 1 < end && word[grammar.from[next + 1]!] === OF : grammar.from[next] === head[next];
  }

  function isReciprocal(chunk: number): boolean {
    const token = grammar.from[chunk]!;
    return EACH(word[token]!) && OTHER(word[token + 1] ?? 0);
  }

  function skipNegation(chunk: number): number {
    return chunk < end && kind[chunk] === Chunk.adverb && grammar.tags[grammar.from[chunk]!] === Tag.negation ? chunk + 1 : chunk;
  }

  function negated(token: number): number {
    return token > 0 && grammar.tags[token - 1] === Tag.negation ? token - 1 : token;
  }

  function holdsVerb(a: number, b: number): boolean {
    for (let c = a; c < b; c++) if (kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return true;
    return false;
  }

  /** Words that only lead in: `But`, `Meanwhile,`. */
  function isOpening(a: number, b: number): boolean {
    for (let c = a; c < b; c++) if (kind[c] !== Chunk.coordinator && kind[c] !== Chunk.adverb && kind[c] !== Chunk.comma) return false;
    return true;
  }

  function isCapital(token: number): boolean {
    return (source.tokens.shape[token]! & 1) !== 0;
  }

  function goesOnBehind(c: number): boolean {
    for (let d = c + 1; d + 1 < end; d++) if (kind[d] === Chunk.comma && kind[d + 1] === Chunk.verb && (verb[d + 1]! & (Verb.infinitive | Verb.ing)) === 0) return true;
    return false;
  }

  /** Chunk at which what follows the cue begins. */
  function chunkAfter(cue: Range): number {
    const last = grammar.chunkOf[cue.to - 1]!;
    return grammar.to[last]! > cue.to ? last : last + 1;
  }
}
