/** What stands behind a cue and its speaker or addressee: the frames whose content follows. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import type { Phrase } from '../grammar/phrases.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { isPlatform } from '../lexicon/platforms.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import type { Beyond } from './beyond.ts';
import { ANSWER, ANSWERED, Frame, INTRODUCED } from './candidate.ts';
import { whatComesNext } from './marks.ts';
import { Place } from './scene.ts';
import type { Range } from './scene.ts';
import type { Sentence } from './shape.ts';
import { isTold } from './voices.ts';

const AS = intern('as'), AT = intern('at'), BY = intern('by'), FOR = intern('for'), TO_WORD = intern('to');
/** Prepositions of a place or of what is said there. */
const PLACE = wordSet('in at on during via through');
/** In what something is said. */
/** Where it was published. */
const CITING = wordSet('citing'), ON = wordSet('on'), IN = wordSet('in'), PAGE = wordSet('platform platforms site website page account channel feed');
const UTTERED = wordSet('statement statements tweet tweets post posts interview interviews email e-mail letter message speech video briefing conference memo note release filing blog broadcast address court announcement advisory bulletin remarks testimony affidavit call article column op-ed');
/** How many at least, or about. */
const LIMIT = wordSet('least most'), ROUGHLY = wordSet('about around over under');
const CONTRARY = wordSet('contrary'), IF = wordSet('if whether'), AHEAD = wordSet('next tomorrow this these coming tonight');
const CONTENT_PREPOSITION = wordSet('for on about of against to with over at in into that as by from toward towards behind upon');
/** `asked not to be named` is nothing that is told. */
const UNNAMED = wordSet('named identified quoted');
/** Behind whom it is said to, or where, such a word opens what was asked; others may tell of the place. */
const QUESTION = wordSet('whether if why how what');
/** Who is sorry tells somebody so: `apologised to the fans`. */
const SORRY = wordSet(formsOfAll('apologise apologize')), APPEAL = wordSet(formsOfAll('appeal'));
/** `quoting reference 4320`: what a caller is to name. */
const QUOTE = wordSet(formsOfAll('quote')), REFERENCE = wordSet('reference ref number log incident code crime');
/** Verbs that are more than a way to utter a quotation: `smiled when they came` says nothing. */
const ANY_CLAUSE = Takes.wh | Takes.that | Takes.zero | Takes.np | Takes.prep | Takes.someoneThat | Takes.someoneTo | Takes.adjective;
/** Cues that are said to somebody. */
export const SOMEBODY = Takes.someoneThat | Takes.someoneTo;
/** Kinds of chunk, as bits: with them a clause may open, or what stands before it ends. */
const MAY_OPEN = (1 << Chunk.that) | (1 << Chunk.noun) | (1 << Chunk.verb) | (1 << Chunk.semicolon) | (1 << Chunk.colon) | (1 << Chunk.wh) | (1 << Chunk.subordinator);
/** Lead of a quotation that stands apart from its cue. */
export const FAR = 8191;

/** Takes a candidate: its frame, the chunk and row of its cue, who says it to whom, what stands before and behind, the joint word, the lead, and whether it closes the sentence. */
export type Add = (frame: number, c: number, row: number, cue: Range, speaker: Subject | null, to: Phrase | null, left: Range | null, right: Range | null, joint: number, lead?: number, closes?: boolean) => void;

export interface AfterCue {
  /** Turns to the sentence that `within` has turned to. */
  readonly turn: () => void;
  /** Adds what may be said behind the cue, which begins at the chunk. */
  readonly rightOf: (c: number, row: number, speaker: Subject | null, cue: Range) => void;
  /** `the plan, which she called “a disgrace”, was dropped`: behind the clause and its comma the sentence goes on with its own verb. */
  readonly goesOn: (c: number) => boolean;
}

export function afterCueIn(within: Sentence, { farQuotation }: Beyond, add: Add): AfterCue {
  const { quotationLength, skipSetting, opensMarked, opensClause, onlyTimes, clauseAt, clauseBeyond, addressee, isReciprocal, opensOther, skipNegation, negated, isCapital, isCueVerb, chunkAfter, quoted, scene } = within;
  const { source, sentences, grammar } = scene;
  const { kind, verb, head } = grammar;
  const { word } = source.tokens;
  let sentence = 0, first = 0, end = 0, endToken = 0;
  return { turn, rightOf, goesOn };

  function turn(): void {
    ({ sentence, first, end, endToken } = within);
  }

  /** Frames whose content follows the cue. */
  function rightOf(c: number, row: number, speaker: Subject | null, cue: Range): void {
    let r = speaker?.by === 'agent' ? grammar.chunkOf[speaker.to - 1]! + 1 : chunkAfter(cue);
    if (r >= end) return;
    if (kind[end - 1] === Chunk.colon && (skipSetting(r) === end - 1 || (kind[r] === Chunk.noun && takes(row, Takes.someoneThat) && skipSetting(addressee(r)!.chunk) === end - 1))) { // `told the council on Monday:`
      const comes = whatComesNext(scene, sentence);
      if (comes !== null) add(Frame.next, c, row, cue, speaker, null, null, comes, 0);
      return;
    }
    // `what he said was that …`: the clause is the content, and no relative word
    if (speaker?.by === 'before' && kind[r] === Chunk.verb && (verb[r]! & Verb.infinitive) === 0 && grammar.tags[head[r]!] === Tag.be && r + 1 < end && (kind[r + 1] === Chunk.that || kind[r + 1] === Chunk.quote) && opens(r + 1, c, row, cue, speaker, null)) return;
    if (ANSWER(word[grammar.from[r]!]!) && grammar.to[r]! - grammar.from[r]! === 1 && takes(row, Takes.zero) && (r + 1 >= end || (kind[r + 1] !== Chunk.noun && kind[r + 1] !== Chunk.verb))) { // said so, said yes to it
      add(Frame.noun, c, row, cue, speaker, null, null, { from: grammar.from[r]!, to: grammar.to[r]! }, ANSWERED);
      return;
    }
    if (kind[r] === Chunk.quote && r + 1 < end && scene.place[sentence] === Place.headline && !quoted(grammar.to[r]!) && source.tokens.end[grammar.from[r]!] === source.tokens.start[grammar.to[r]!]) { // a headline's single marks: confirms 'four explosions'
      add(takes(row, Takes.zero) && clauseAt(r + 1) ? Frame.zero : Frame.noun, c, row, cue, speaker, null, null, { from: grammar.from[r]!, to: endToken }, 0);
      return;
    }
    // `urged “third parties” to stay out`: who is told is quoted
    const shut = r + 2;
    if (kind[r] === Chunk.quote && takes(row, Takes.someoneTo) && shut + 1 < end && kind[r + 1] === Chunk.noun && kind[shut] === Chunk.quote && kind[shut + 1] === Chunk.verb && (verb[shut + 1]! & Verb.infinitive) !== 0 && sentences.quotation[grammar.from[shut + 1]!] === 0) {
      add(Frame.to, c, row, cue, speaker, { from: grammar.from[r + 1]!, to: grammar.to[r + 1]!, head: head[r + 1]! }, null, { from: grammar.from[shut + 1]!, to: endToken }, 1);
      return;
    }
    if (kind[r] === Chunk.noun && r + 1 < end && kind[r + 1] === Chunk.quote && grammar.tags[grammar.from[r]!] === Tag.determiner && grammar.to[r] === grammar.from[r]! + 1 && quoted(grammar.to[r + 1]!) && takes(row, Takes.quote | Takes.np)) { // promised a “forceful response”
      add(Frame.noun, c, row, cue, speaker, null, null, { from: grammar.from[r]!, to: endToken }, 0);
      return;
    }
    if (relative(c, row, cue, speaker, r)) return;
    farClause(c, row, cue, speaker, r);
    if (takes(row, Takes.quote) && !opensMarked(r)) {
      const opening = farQuotation(r);
      if (opening > 0) add(Frame.quote, c, row, cue, speaker, null, null, { from: opening, to: endToken }, 0, FAR);
    }
    const behind = kind[r] === Chunk.noun || kind[r] === Chunk.adverb ? pastTime(r) : r;
    if (behind > r && takes(row, Takes.zero) && opens(behind, c, row, cue, speaker, null)) return;
    if (setClause(c, row, cue, speaker, r)) return;
    const mayAddress = kind[r] === Chunk.noun && takes(row, Takes.someoneThat | Takes.someoneTo | Takes.accuseOf);
    if (!mayAddress && opens(r, c, row, cue, speaker, null)) {
      if (kind[r] !== Chunk.preposition || counts(r)) return;
    }
    // An addressee, then the content: `told reporters that`, `urged both sides to`
    if (kind[r] === Chunk.noun && !isTimePhrase(scene, r)) {
      const after = addressee(r, takes(row, SOMEBODY) ? undefined : cueRows[row]!.targetPrepositions);
      if (after !== null) {
        const beyond = skipSetting(after.chunk);
        const to = skipNegation(beyond > after.chunk && onlyTimes(after.chunk, beyond) ? beyond : behindPlace(after.chunk)); // urged the dockers on Tuesday to go back
        if (to < end && kind[to] === Chunk.verb && (verb[to]! & Verb.infinitive) !== 0 && takes(row, SOMEBODY)) {
          add(Frame.to, c, row, cue, speaker, to > after.chunk && kind[after.chunk] === Chunk.preposition && !isTimePhrase(scene, after.chunk + 1) ? { ...after.phrase, to: grammar.to[to - 1]! } : after.phrase, null, { from: negated(grammar.from[to]!), to: endToken }, 1);
          return;
        }
        if (after.chunk + 1 < end && (kind[after.chunk] === Chunk.preposition || kind[after.chunk] === Chunk.to) && takes(row, Takes.accuseOf) && (verb[c]! & Verb.passive) === 0 && cueRows[row]!.targetPrepositions.includes(word[grammar.from[after.chunk]!]!)) {
          add(Frame.preposition, c, row, cue, speaker, after.phrase, null, { from: grammar.to[after.chunk]!, to: endToken }, word[grammar.from[after.chunk]!]!);
          return;
        }
        if (takes(row, Takes.someoneThat) && (opensClause(after.chunk) || (beyond > after.chunk && opensMarked(beyond)))) {
          const marked = beyond > after.chunk && opensMarked(beyond) && !opensMarked(after.chunk);
          if (opens(!marked && opensClause(after.chunk) ? after.chunk : beyond, c, row, cue, speaker, after.phrase)) return;
        }
        if (takes(row, Takes.someoneThat) && beyond > after.chunk && beyond < end && (clauseAt(beyond) || QUESTION(word[grammar.from[beyond]!]!)) && opens(beyond, c, row, cue, speaker, after.phrase)) return;
        if (opens(r, c, row, cue, speaker, null)) return;
      }
    }
    // A setting, then the content: `said on Tuesday that`, `said in a statement: “…”`
    const beyond = skipSetting(r);
    if (beyond > r && beyond < end && (opensMarked(beyond) || (onlyTimes(r, beyond) && opensClause(beyond)) || (takes(row, Takes.wh) && QUESTION(word[grammar.from[beyond]!]!))) && opens(beyond, c, row, cue, speaker, null)) {
      if (!(kind[r] === Chunk.preposition && cueRows[row]!.prepositions.includes(word[grammar.from[r]!]!))) return;
    }
    // `saying, for the first time, that …`
    if (kind[r] === Chunk.comma) {
      let close = r + 1;
      while (close < end && close < r + 9 && kind[close] !== Chunk.comma) close++;
      if (close + 1 < end && kind[close] === Chunk.comma && takes(row, Takes.zero) && kind[close + 1] === Chunk.noun && clauseAt(close + 1)) add(Frame.zero, c, row, cue, speaker, null, null, { from: grammar.from[r + 1]!, to: endToken }, INTRODUCED);
      else if (close + 1 < end && kind[close] === Chunk.comma && (kind[close + 1] === Chunk.that || kind[close + 1] === Chunk.quote || (takes(row, Takes.to) && kind[close + 1] === Chunk.verb && (verb[close + 1]! & Verb.infinitive) !== 0))) opens(kind[close + 1] === Chunk.quote ? close : close + 1, c, row, cue, speaker, null);
      return;
    }
    if (kind[r] === Chunk.noun && !isTimePhrase(scene, r)) {
      if (isReciprocal(r)) return; // one another: whom, not what
      if (QUOTE(word[head[c]!]!) && REFERENCE(word[grammar.from[r]!]!)) return;
      if (takes(row, Takes.someoneThat) && isTold.has(sourceTypeOf(scene.names, { from: grammar.from[r]!, to: grammar.to[r]! }))) return; // warned the ministry: whom, not what
      add(Frame.noun, c, row, cue, speaker, null, null, { from: grammar.from[r]!, to: endToken }, 0);
      return;
    }
    let p = r; // `ruled Friday against`, `spoke movingly of`
    while (p + 1 < end && (kind[p] === Chunk.adverb ? grammar.tags[grammar.from[p]!] !== Tag.negation : isTimePhrase(scene, p))) p++;
    if (p > r && kind[p] === Chunk.preposition && p + 1 < end && cueRows[row]!.prepositions.includes(word[grammar.from[p]!]!)) r = p;
    if ((kind[r] === Chunk.preposition || kind[r] === Chunk.to) && r + 1 < end) {
      const joint = word[grammar.from[r]!]!;
      if (kind[r + 1] === Chunk.preposition && word[grammar.from[r + 1]!] === BY) return; // agreed upon by the parties
      if (joint === AS) {
        if (!takes(row, Takes.as) && clauseAt(r + 1)) return; // wept as the lights went out
        add(Frame.as, c, row, cue, speaker, null, null, { from: grammar.to[r]!, to: endToken }, joint);
      } else if (joint === TO_WORD && kind[r + 1] === Chunk.noun && APPEAL(word[head[c]!]!) && appealsFor(r + 1) > 0) { // appealed to the council and its friends for “help”
        const object = addressee(r + 1)!;
        add(Frame.preposition, c, row, cue, speaker, object.phrase, null, { from: grammar.to[object.chunk]!, to: endToken }, FOR);
      } else if (joint === TO_WORD && SORRY(word[head[c]!]!)) {
        const beyond = kind[r + 1] === Chunk.noun ? addressee(r + 1)!.chunk : end;
        if (beyond + 1 < end && kind[beyond] === Chunk.preposition && word[grammar.from[beyond]!] === FOR) add(Frame.preposition, c, row, cue, speaker, null, null, { from: grammar.to[beyond]!, to: endToken }, FOR);
      } else if (CONTENT_PREPOSITION(joint)) {
        if (kind[r + 1] === Chunk.noun && (r + 2 >= end || kind[r + 2] === Chunk.stop || kind[r + 2] === Chunk.comma) && (ON(joint) ? PAGE(word[head[r + 1]!]!) || isPlatform(word[head[r + 1]!]!) : IN(joint) && UTTERED(word[head[r + 1]!]!))) return; // issued a warning on his platform, sent a message in a tweet
        const object = takes(row, Takes.someoneTo) && kind[r + 1] === Chunk.noun ? addressee(r + 1) : null;
        const to = object === null ? end : skipNegation(object.chunk);
        if (object !== null && to < end && kind[to] === Chunk.verb && (verb[to]! & Verb.infinitive) !== 0) {
          add(Frame.to, c, row, cue, speaker, object.phrase, null, { from: negated(grammar.from[to]!), to: endToken }, joint);
        } else add(Frame.preposition, c, row, cue, speaker, null, null, { from: grammar.to[r]!, to: endToken }, joint);
      }
      return;
    }
    if (kind[r] === Chunk.adverb && r + 1 < end && kind[r + 1] === Chunk.noun) add(Frame.noun, c, row, cue, speaker, null, null, { from: grammar.from[r + 1]!, to: endToken }, 0);
  }

  /** Chunk of the `for` behind who is appealed to; 0 where none stands there. */
  function appealsFor(chunk: number): number {
    const beyond = addressee(chunk)!.chunk;
    return beyond + 1 < end && kind[beyond] === Chunk.preposition && word[grammar.from[beyond]!] === FOR ? beyond : 0;
  }

  /** `called on all parties in the conflict to agree`: the chunk behind where those are who are addressed, where an infinitive stands there; else the chunk itself. */
  function behindPlace(chunk: number): number {
    let p = chunk;
    while (p + 1 < end && kind[p] === Chunk.preposition && PLACE(word[grammar.from[p]!]!) && kind[p + 1] === Chunk.noun && !UTTERED(word[head[p + 1]!]!)) p += 2;
    return p > chunk && p < end && kind[p] === Chunk.verb && (verb[p]! & Verb.infinitive) !== 0 ? p : chunk;
  }

  /** `a plan which officials said will go ahead`, `what she called a disgrace`: the relative word begins the content. True where nothing else may be it. */
  function relative(c: number, row: number, cue: Range, speaker: Subject | null, r: number): boolean {
    if (speaker === null || (speaker.by !== 'before' && speaker.by !== 'apposition')) return false;
    const w = grammar.chunkOf[speaker.from]! - 1;
    if (w < first || (kind[w] !== Chunk.wh && kind[w] !== Chunk.that)) return false;
    if (kind[w] === Chunk.that && (w === first || kind[w - 1] !== Chunk.noun)) return false;
    if (kind[r] === Chunk.noun && grammar.tags[head[r]!] === Tag.objectPronoun && isFinite(r + 1)) return true; // `what he told me was a lie`: what is told is not told here
    const joint = word[grammar.from[r]!]!, beyond = r + 1 < end && kind[r + 1] === Chunk.quote ? grammar.to[r + 1]! : 0;
    if (beyond > 0 && quoted(beyond) && ((joint === AS && takes(row, Takes.as)) || (takes(row, Takes.accuseOf) && cueRows[row]!.targetPrepositions.includes(joint)))) { // which she describes as “a symbol”
      let to = beyond;
      while (to < endToken && sentences.quotation[to] === sentences.quotation[beyond]) to++;
      add(joint === AS ? Frame.as : Frame.relative, c, row, cue, speaker, null, null, { from: beyond, to }, joint === AS ? AS : 1);
      return true;
    }
    if (!isFinite(r) && !(kind[r] === Chunk.noun && takes(row, Takes.naming)) && !(kind[r] === Chunk.quote && quoted(grammar.to[r]!))) return false;
    const from = kind[r] === Chunk.quote ? grammar.to[r]! : grammar.from[r]!;
    if (kind[r] === Chunk.quote) { // `what she called “a disgrace” took all day`: the name is what stands between the marks
      let to = from;
      while (to < endToken && sentences.quotation[to] === sentences.quotation[from]) to++;
      add(Frame.relative, c, row, cue, speaker, null, { from: grammar.from[w]!, to: grammar.to[w]! }, { from, to }, 1);
      return to + 1 < endToken && goesOn(grammar.chunkOf[to]! + 1);
    }
    add(Frame.relative, c, row, cue, speaker, null, { from: grammar.from[w]!, to: grammar.to[w]! }, { from, to: endToken }, 0);
    return false;
  }

  function isFinite(c: number): boolean {
    return c < end && kind[c] === Chunk.verb && (verb[c]! & (Verb.infinitive | Verb.ing)) === 0;
  }

  /** `the plan, which she called “a disgrace”, was dropped`: behind the clause and its comma the sentence goes on with its own verb. */
  function goesOn(c: number): boolean {
    return c < end && kind[c] === Chunk.comma && isFinite(c + 1);
  }

  /** The content opens at the chunk in a way that needs no trust in the verb; adds the candidate and says so. */
  function opens(r: number, c: number, row: number, cue: Range, speaker: Subject | null, to: Phrase | null): boolean {
    if (r >= end) return false;
    const k = kind[r]!;
    if (k === Chunk.that && r + 1 < end && kind[r + 1] === Chunk.verb && (verb[r + 1]! & (Verb.infinitive | Verb.ing)) === 0 && takes(row, Takes.zero | Takes.someoneThat)) return put(c, row, cue, speaker, to, Frame.zero, grammar.from[r]!); // told me that's not true
    if (k === Chunk.that) return put(c, row, cue, speaker, to, Frame.that, grammar.to[r]!);
    if ((k === Chunk.comma || k === Chunk.colon) && r + 1 < end && kind[r + 1] === Chunk.quote && quoted(grammar.to[r + 1]!)) return put(c, row, cue, speaker, to, Frame.quote, grammar.to[r + 1]!);
    if (k === Chunk.colon && r + 1 < end) return put(c, row, cue, speaker, to, Frame.quote, grammar.from[r + 1]!, 1);
    if (k === Chunk.quote && quoted(grammar.to[r]!)) {
      const index = sentences.quotation[grammar.to[r]!]!;
      return put(c, row, cue, speaker, to, quotationLength(index) >= 4 && isCapital(grammar.to[r]!) ? Frame.quote : Frame.fragment, grammar.to[r]!);
    }
    if ((k === Chunk.wh || (k === Chunk.subordinator && IF(word[grammar.from[r]!]!))) && r + 1 < end && takes(row, ANY_CLAUSE)) return put(c, row, cue, speaker, to, Frame.wh, grammar.from[r]!);
    if (k === Chunk.verb && (verb[r]! & Verb.infinitive) !== 0) return (!takes(row, Takes.to) && to === null && isCueVerb(r)) || (negated(grammar.from[r]!) < grammar.from[r]! && UNNAMED(word[head[r]!]!)) || put(c, row, cue, speaker, to, Frame.to, negated(grammar.from[r]!)); // went on to say: the cue is `say`
    if ((k === Chunk.subordinator || CONTRARY(word[grammar.from[r]!]!)) && takes(row, Takes.zero) && clauseBeyond(r) > 0) return put(c, row, cue, speaker, to, Frame.zero, grammar.from[r]!, INTRODUCED); // said while he was sorry, he would not pay
    const takesClause = takes(row, Takes.zero | Takes.that | Takes.someoneThat);
    if (takesClause && !(k === Chunk.preposition && cueRows[row]!.prepositions.includes(word[grammar.from[r]!]!) && !counts(r)) && clauseAt(r)) {
      // `rejected calls for a halt as clashes continued`: what looks like a clause may be an object and what follows it.
      if (takes(row, Takes.np) && !takes(row, Takes.zero) && k === Chunk.noun && to === null) put(c, row, cue, speaker, to, Frame.noun, grammar.from[r]!);
      return put(c, row, cue, speaker, to, Frame.zero, grammar.from[r]!);
    }
    if (k === Chunk.verb && (verb[r]! & Verb.ing) !== 0 && CITING(word[head[r]!]!)) return true; // reports citing the council: whom, not what
    if (k === Chunk.verb && (verb[r]! & Verb.ing) !== 0) return put(c, row, cue, speaker, to, Frame.ing, grammar.from[r]!);
    if (takes(row, Takes.zero) && (k === Chunk.subordinator || k === Chunk.preposition) && clauseBeyond(r) > 0) return put(c, row, cue, speaker, to, Frame.zero, grammar.from[r]!, INTRODUCED);
    if (k === Chunk.comma && r + 1 < end && !opensOther(r + 1) && !(kind[r + 1] === Chunk.noun && r + 3 === end && kind[r + 2] === Chunk.verb && isCueVerb(r + 2)) && takes(row, Takes.left) && (verb[c]! & (Verb.ing | Verb.infinitive)) === 0 && clauseAt(r + 1) && speaker?.by !== 'relative' && !(speaker !== null && kind[grammar.chunkOf[speaker.from]! - 1] === Chunk.wh)) return put(c, row, cue, speaker, to, Frame.zero, grammar.from[r + 1]!, 1);
    return false;
  }

  /** `said at least forty were hurt`, `said about 15 came`: how many there are, and nothing that is spoken of. */
  function counts(r: number): boolean {
    if (kind[r] !== Chunk.preposition || r + 1 >= end || kind[r + 1] !== Chunk.noun) return false;
    const joint = word[grammar.from[r]!]!, next = grammar.from[r + 1]!;
    return (joint === AT && LIMIT(word[next]!)) || (ROUGHLY(joint) && grammar.tags[next] === Tag.number);
  }

  /** `said in a statement it was late`, `said in the north it was late`: a clause behind a preposition and its noun; what was said where is no part of it. */
  function setClause(c: number, row: number, cue: Range, speaker: Subject | null, r: number): boolean {
    if (kind[r] !== Chunk.preposition || counts(r) || r + 3 >= end || kind[r + 1] !== Chunk.noun || kind[r + 2] !== Chunk.noun || !PLACE(word[grammar.from[r]!]!) || isTimePhrase(scene, r + 1) || isTimePhrase(scene, r + 2) || !takes(row, Takes.zero) || !clauseAt(r + 2)) return false;
    const uttered = UTTERED(word[head[r + 1]!]!);
    return (uttered || !cueRows[row]!.prepositions.includes(word[grammar.from[r]!]!)) && put(c, row, cue, speaker, null, Frame.zero, grammar.from[uttered ? r + 2 : r]!);
  }

  /** `said last week it saw …`, `said earlier today he would …`: the time is that of the words, where it lies behind. The chunk behind it, or the one it was asked for. */
  function pastTime(r: number): number {
    let q = r;
    while (q < end && (isTimePhrase(scene, q) || (kind[q] === Chunk.adverb && q + 1 < end && isTimePhrase(scene, q + 1)))) q++;
    return q > r && q < end && kind[q] === Chunk.noun && !AHEAD(word[grammar.from[r]!]!) && clauseAt(q) ? q : r;
  }

  /** `told a crowd in Salem on Monday that …`, `told guests at a dinner in Leeds she would …`: a clause behind whatever stands between. */
  function farClause(c: number, row: number, cue: Range, speaker: Subject | null, r: number): void {
    if (!takes(row, Takes.that | Takes.zero | Takes.someoneThat) || kind[r] === Chunk.that || kind[r] === Chunk.verb) return;
    let q = r + 1;
    if (kind[r] === Chunk.dash) { // said – on the radio, as it happens – that …
      while (q < end && q < r + 12 && kind[q] !== Chunk.dash) q++;
      if (kind[q] === Chunk.dash) q++;
    }
    for (; q < end && q < r + 14; q++) {
      const k = kind[q]!;
      if ((MAY_OPEN & (1 << k)) === 0) continue;
      if (k === Chunk.that) {
        if ((q > r + 1 || kind[r] !== Chunk.noun) && (kind[q - 1] === Chunk.comma ? !isAside(c) : !isFinite(q + 1 < end && kind[q + 1] === Chunk.adverb ? q + 2 : q + 1))) add(Frame.that, c, row, cue, speaker, null, null, { from: grammar.to[q]!, to: endToken }, 0, FAR);
        return;
      }
      if (k === Chunk.noun && grammar.tags[head[q]!] === Tag.pronoun && q > r + 1 && clauseAt(q)) {
        add(Frame.zero, c, row, cue, speaker, null, null, { from: grammar.from[q]!, to: endToken }, 0, FAR);
        return;
      }
      if (k === Chunk.verb && (verb[q]! & Verb.past) !== 0 && kind[q - 1] === Chunk.noun && kind[q - 2] === Chunk.preposition && q - 2 >= r) continue; // said in a statement read to the court that
      if (k !== Chunk.noun) return;
    }
  }

  /** `reported, citing a memo, that …`: what comes behind the aside that the participle opens is not its own. */
  function isAside(c: number): boolean {
    return (verb[c]! & Verb.ing) !== 0 && c - 2 >= first && kind[c - 1] === Chunk.comma && isCueVerb(c - 2);
  }

  function put(c: number, row: number, cue: Range, speaker: Subject | null, to: Phrase | null, frame: number, from: number, joint = 0): boolean {
    add(frame, c, row, cue, speaker, to, null, { from, to: endToken }, joint);
    return true;
  }
}
