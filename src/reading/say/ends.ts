/**
 * Where a content ends. Reading on from the cue, each comma, conjunction, dash or preposition is a place where it might; how
 * likely, a table of counts tells. The end that is likeliest in all is taken: stopping there, and at none before it.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { SUBJECT_BY } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { textHash, wordSet } from '../lexicon/vocabulary.ts';
import { Frame, framesOf, INTRODUCED, isOneOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { forget, inRow, note, observations, observe } from './evidence.ts';
import type { Observations, Table } from './evidence.ts';
import type { Range, Scene } from './scene.ts';
import { cueVerbIn } from './shape.ts';

/**
 * Templates of the observations at a place where a content might end. Chosen one after another out of all triples of what can be seen there,
 * each time the one that foretells best the ends of documents it was not learnt from; few, for each costs a look at memory at each place.
 */
const T = { joinedPrevious: 3, shapeWord: 5, lemmaQuote: 8, joinedTense: 10, joinedNext: 12, lastWord: 14, wordLeft: 15, quoteFrame: 18, phrase: 19 } as const;

/** How many values there are of what the templates in the row see: kinds of chunk, tags and one for none, frames, forms of verbs, ways a subject was found, states of quotations, what follows. */
const KINDS = 20, TAGS = 35, FRAMES = 32, FORMS = 8, SUBJECTS = 8, QUOTES = 46, SHAPES = 16;
/** Steps of length and of commas. */
const LENGTHS = 8, PASSED = 4;
const CUE_KINDS = 9, PARTNERS = 7, AHEAD = 3;

/** Where the places of the other templates begin. */
const At = inRow({
  bias: 1, shapeLength: KINDS * SHAPES * LENGTHS, frameCue: FRAMES * CUE_KINDS * PASSED, kindBy: KINDS * SUBJECTS * PASSED, cuesAhead: AHEAD * TAGS * 2, kindTag: KINDS * TAGS * 2, frameFirst: FRAMES * KINDS * KINDS,
  pairPrevious: PARTNERS * KINDS * PASSED, quoteLength: QUOTES * LENGTHS * 2, formTag: FORMS * KINDS * TAGS,
});
export const END_PLACES = At.end;

/** What follows a place. */
const Shape = { end: 0, finite: 1, ing: 2, infinitive: 3, clause: 4, phrase: 5, wh: 6, that: 7, quote: 8, preposition: 9, adverb: 10, past: 11, attribution: 12, time: 13, other: 14 } as const;

const FARTHEST_PARTNER = 14;

const INCLUDING = wordSet('including');
const NOMINATIVE = wordSet('he she they we i');
/** By kind of chunk: 1 where a content might end before one. */
const MAY_END = new Uint8Array(32);
for (const k of [Chunk.comma, Chunk.dash, Chunk.semicolon, Chunk.colon, Chunk.coordinator, Chunk.subordinator, Chunk.wh, Chunk.preposition, Chunk.open, Chunk.that, Chunk.verb, Chunk.noun, Chunk.to]) MAY_END[k] = 1;

const seen: Observations = observations();

/** A place where the content might end: the token it would end before, and what was seen there. */
export type Visit = (token: number, seen: Observations) => void;

/** Visits, in order, the places where the right-hand content of a candidate might end before its limit; true where it cannot reach its limit. */
export type EndVisitor = (candidate: Candidate, lemma: number, visit: Visit) => boolean;

/** The visitor of a document: it is made once for all of its candidates, which it takes up one after another. */
export function endVisitor(scene: Scene): EndVisitor {
  const { grammar, sentences, source } = scene;
  const { kind, verb } = grammar;
  const { word } = source.tokens;
  let frame = 0, joint = 0, lemma = 0, by = 0, leftToo = 0, firstChunk = 0, lastChunk = 0, clause = 0, form = 0, opensQuoted = 0;
  /** Of what lies between the beginning of the content and the place: whether a verb, the form of the first one, how many phrases and commas, and how quotations end. */
  let hasVerb = 0, firstForm = 0, phrases = 0, commas = 0, closed = 0, rounded = 0;
  /** Verbs of saying from the chunk on. */
  let cuesAhead = 0;
  /** 1 where a clause comes behind a comma. */
  let mainClause = 0;
  /** Chunk that was visited with the mark before it. */
  let beyond = 0;
  const isCue = cueVerbIn(scene);
  return visitAll;

  function visitAll(candidate: Candidate, ofCue: number, visit: Visit): boolean {
    const right = candidate.right!;
    frame = candidate.frame;
    joint = textHash(candidate.joint) || candidate.joint;
    lemma = ofCue;
    by = candidate.speaker === null ? 0 : 1 + SUBJECT_BY.indexOf(candidate.speaker.by);
    leftToo = candidate.left === null ? 0 : 1;
    firstChunk = grammar.chunkOf[right.from]!;
    lastChunk = grammar.chunkOf[right.to - 1]! + 1;
    mainClause = hasVerb = firstForm = phrases = commas = closed = rounded = cuesAhead = beyond = 0;
    clause = clauseOf(scene, candidate);
    opensQuoted = sentences.quotation[right.from]!;
    form = candidate.noun || candidate.row < 0 ? 0 : formOf(verb[candidate.chunk]!, grammar.tags[candidate.head]!);
    for (let c = firstChunk; c < lastChunk; c++) if (isCue(c)) cuesAhead++;
    let introduced = frame !== Frame.zero || candidate.joint !== INTRODUCED; // `said, if elected, she would ask`: the clause comes behind the comma
    for (let c = firstChunk; c < lastChunk; c++) {
      const k = kind[c]!;
      if (introduced && k === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) hasVerb = 1;
      if (c > firstChunk) placeAt(c, visit);
      if (k === Chunk.verb) {
        if (firstForm === 0 && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) firstForm = formOf(verb[c]!, grammar.tags[grammar.head[c]!]!);
        if (isCue(c)) cuesAhead--;
        phrases++;
      } else if (k === Chunk.comma) {
        if (sentences.quotation[grammar.from[c]!] === 0) commas++;
        introduced = true;
      } else if (k !== Chunk.quote) phrases++;
    }
    // `Despite her claim that it was safe, drivers stayed away`: a fronted phrase or clause has a main clause behind it.
    return mainClause === 1 && (clause === Clause.fronted || (clause === Clause.phrase && candidate.noun));
  }

  function placeAt(c: number, visit: Visit): void {
    const token = grammar.from[c]!, k = kind[c]!;
    if (sentences.quotation[token]! > 0 || (k === Chunk.preposition && INCLUDING(word[grammar.from[c - 1]!]!))) return; // including among civilians
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
    } else if (c > beyond && MAY_END[k] === 1 && !(k === Chunk.verb && c - 2 > firstChunk && kind[c - 1] === Chunk.noun && (kind[c - 2] === Chunk.that || kind[c - 2] === Chunk.subordinator || kind[c - 2] === Chunk.dash || kind[c - 2] === Chunk.semicolon || NOMINATIVE(word[grammar.from[c - 1]!]!)))) { // a report that Juul [was, but he [does late]
      if (k !== Chunk.noun || kind[c - 1] === Chunk.noun || isTimePhrase(scene, c)) place(c, k, token, false, visit);
    }
  }

  function place(c: number, k: number, token: number, afterQuote: boolean, visit: Visit): void {
    if (hasVerb === 0 && (frame === Frame.that || frame === Frame.zero)) return; // a clause is not over before its verb
    const separator = k === Chunk.comma || k === Chunk.dash || k === Chunk.semicolon || k === Chunk.colon || k === Chunk.coordinator;
    let n = separator ? c + 1 : c;
    if (k === Chunk.comma && n < lastChunk && kind[n] === Chunk.coordinator) n++;
    const second = k === Chunk.comma && n === c + 2;
    const follows = n < lastChunk ? grammar.from[n]! : -1;
    const shape = shapeAt(n), next = follows < 0 ? 0 : textHash(word[follows]!), tag = follows < 0 ? 0 : 1 + grammar.tags[follows]!;
    const joined = second ? textHash(word[grammar.from[c + 1]!]!) : k === Chunk.coordinator || k === Chunk.preposition || k === Chunk.subordinator || k === Chunk.wh ? textHash(word[grammar.from[c]!]!) : 0;
    if (k === Chunk.comma && shape === Shape.clause && !second) mainClause = 1;
    const quotes = (closed << 1) | (opensQuoted > 0 ? 1 : 0) | (afterQuote ? 8 + (rounded << 4) : 0);
    const previous = afterQuote ? Chunk.quote : kind[c - 1]!, length = Math.min(7, phrases >> 1), passed = Math.min(3, commas);
    forget(seen);
    note(seen, At.bias);
    note(seen, At.shapeLength + (k * SHAPES + shape) * LENGTHS + length);
    note(seen, At.frameCue + (frame * CUE_KINDS + cueKind(n)) * PASSED + passed);
    note(seen, At.kindBy + (k * SUBJECTS + by) * PASSED + passed);
    note(seen, At.cuesAhead + (Math.min(2, cuesAhead) * TAGS + grammar.tags[token - 1]!) * 2 + (afterQuote ? 1 : 0));
    note(seen, At.kindTag + (k * TAGS + tag) * 2 + hasVerb);
    note(seen, At.frameFirst + (frame * KINDS + kind[firstChunk]!) * KINDS + k);
    note(seen, At.pairPrevious + ((k === Chunk.comma || k === Chunk.dash ? 1 + partnerOf(c) : 0) * KINDS + previous) * PASSED + passed);
    note(seen, At.quoteLength + (quotes * LENGTHS + length) * 2 + leftToo);
    note(seen, At.formTag + (form * KINDS + k) * TAGS + tag);
    observe(seen, T.joinedPrevious, joined, k, previous);
    observe(seen, T.shapeWord, next, shape, opensQuoted > 0 ? 1 : 0);
    observe(seen, T.lemmaQuote, lemma, joint, quotes);
    observe(seen, T.joinedTense, joined, beyondTense(n), clause);
    observe(seen, T.joinedNext, joined, k, n + 1 < lastChunk ? kind[n + 1]! : 31);
    observe(seen, T.lastWord, textHash(word[token - 1]!), firstForm, hasVerb);
    observe(seen, T.wordLeft, next, Math.min(6, lastChunk - n), passed);
    if (afterQuote) observe(seen, T.quoteFrame, quotes, frame, shape);
    if (n + 1 < lastChunk && kind[n] === Chunk.preposition) observe(seen, T.phrase, textHash(word[grammar.head[n + 1]!]!)); // in an interview, for a year
    visit(token, seen);
  }

  /** Form of the first verb that comes from the chunk on; 0 where none is near. */
  function beyondTense(n: number): number {
    for (let d = n; d < lastChunk && d < n + 5; d++) if (kind[d] === Chunk.verb) return formOf(verb[d]!, grammar.tags[grammar.head[d]!]!);
    return 0;
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
    return isCue(v) ? (v === c ? 1 : 2) + ((verb[v]! & Verb.ing) !== 0 ? 2 : 0) + ((verb[v]! & Verb.past) !== 0 ? 4 : 0) : 0;
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
          if (kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0) return c <= n + 2 && isCue(c) ? Shape.attribution : Shape.clause;
          if (kind[c] === Chunk.comma || kind[c] === Chunk.coordinator || kind[c] === Chunk.wh) break;
        }
        return (classOf(word[grammar.from[n]!]!) & Class.pronounSubject) !== 0 ? Shape.clause : Shape.phrase;
      }
      default: return Shape.other;
    }
  }
}

/** Form of a verb: 1 to 7. That of the cue is what a verb that goes on from it agrees with. */
function formOf(bits: number, tag: number): number {
  return (bits & Verb.infinitive) !== 0 ? 1 : (bits & Verb.ing) !== 0 ? 2 : (bits & Verb.progressive) !== 0 ? 3 : (bits & Verb.perfect) !== 0 ? 4 : (bits & Verb.modal) !== 0 ? 5 : tag === Tag.past ? 6 : 7;
}

/** In what clause a cue stands: by itself, in a relative one …, or in a participle, a phrase or a clause with a conjunction before the main clause. */
const Clause = { own: 0, relative: 1, mainClause: 2, shared: 3, inverted: 4, participle: 5, phrase: 6, fronted: 7 } as const;

function clauseOf({ grammar }: Scene, { sentence, chunk, speaker }: Candidate): number {
  const by = speaker === null ? 'none' : speaker.by;
  if (by === 'relative') return Clause.relative;
  if (by === 'main-clause') return Clause.mainClause;
  if (by === 'shared') return Clause.shared;
  const first = grammar.sentenceChunk[sentence]!;
  let lead = first; // `Even as`, `But while`
  while (lead < chunk && (grammar.kind[lead] === Chunk.adverb || grammar.kind[lead] === Chunk.coordinator)) lead++;
  const opens = grammar.kind[lead]!;
  if (opens !== Chunk.subordinator && opens !== Chunk.preposition && opens !== Chunk.wh && !(opens === Chunk.verb && (grammar.verb[lead]! & Verb.ing) !== 0)) return by === 'after' ? Clause.inverted : Clause.own;
  for (let c = lead + 1; c < chunk; c++) if (grammar.kind[c] === Chunk.comma) return Clause.own;
  return opens === Chunk.preposition ? Clause.phrase : opens === Chunk.subordinator ? Clause.fronted : Clause.participle;
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
  const { grammar: { kind, from, head, chunkOf, count: chunks }, source: { tokens: { word } } } = scene;
  let count = 0, going = 1, ofDeed = false; // `going`: how likely it is that the content has not ended yet
  const weigh = (token: number, observed: Observations): void => {
    if (count >= at.length - 1) return;
    const chance = chanceOf(table.sixteenths(observed) + (ofDeed && isSetting(chunkOf[token]!) ? SET : 0));
    at[count] = token;
    odds[count++] = going * chance;
    going *= 1 - chance;
  };
  return (candidate, lemma) => {
    count = 0;
    going = 1;
    ofDeed = isOneOf(candidate.frame, DEEDS);
    const goesOn = visit(candidate, lemma, weigh), right = candidate.right!;
    odds[count] = goesOn ? 0 : going;
    return withoutJoint(likeliest(right.from, right.to, count), right);
  };

  /** `heard evidence on Tuesday`: a preposition goes with the time that it joins. */
  function withoutJoint(end: End, { from: begin, to: limit }: Range): End {
    const joint = chunkOf[end.to - 1]!;
    if (end.to >= limit || kind[joint] !== Chunk.preposition || from[joint]! <= begin || !isTimePhrase(scene, joint + 1)) return end;
    return { ...end, to: from[joint]! };
  }

  /** `criticized the plan in a speech`: where it was said, and no part of it. */
  function isSetting(c: number): boolean {
    return kind[c] === Chunk.preposition && WHERE(word[from[c]!]!) && c + 1 < chunks && kind[c + 1] === Chunk.noun && SETTING(word[head[c + 1]!]!);
  }
}

/** Frames whose content is a noun phrase. */
const DEEDS = framesOf(Frame.noun, Frame.preposition, Frame.as, Frame.nounOf, Frame.nounAbout);
/** Where one speaks or writes. */
const WHERE = wordSet('in on at during');
const SETTING = wordSet('statement statements interview interviews speech speeches tweet tweets conference remarks letter television tv radio twitter facebook instagram rally rallies debate debates hearing briefing ad ads video email emails column editorial memo appearance appearances address post posts call forum convention session');
/** What a setting adds to an end before it, in sixteenths of log-odds. */
const SET = 32;

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

/** The likelihood with these log-odds in sixteenths, reckoned once for each of those that come: they are whole numbers, and most lie near nought. */
function chanceOf(sixteenths: number): number {
  const place = sixteenths + FARTHEST_SCORE;
  if (place < 0 || place > 2 * FARTHEST_SCORE) return 1 / (1 + Math.exp(-sixteenths / 16));
  const known = chances[place]!;
  return known > 0 ? known : (chances[place] = 1 / (1 + Math.exp(-sixteenths / 16)));
}
const FARTHEST_SCORE = 1024;
const chances = new Float64Array(2 * FARTHEST_SCORE + 1);

/** What an end that is half right is worth beside one that is right. */
const NEAR = 2;
