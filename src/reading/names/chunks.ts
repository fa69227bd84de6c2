/** Runs of capitalised words, cut into names: which part is a role, which a person, a body, a medium, a state. */
import { Class, classOf } from '../lexicon/classes.ts';
import { behindListener, isState } from '../lexicon/told.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token, type Source } from '../text/scan.ts';
import { isArabicName, isCapital, mayBeName } from './capitals.ts';
import { nationOf, newChunk, type Chunk, type ChunkKind } from './chunk.ts';
import type { Folded } from './folded.ts';
import { FUNCTION_WORD, opensSentence, type Ground } from './ground.ts';
import { Bit, bitsOf, bodyOf, roleOf } from './lexical.ts';
import { definedEnd, isQuarter, nicknameAt, runEnd, STOPS_RUN } from './runs.ts';
import type { Known, KnownTree } from './spellings.ts';

const DOT = 0x2e;
/** Cuts the line's tokens `[first, last)` into chunks. */
export function chunksOfLine(ground: Ground, folded: Folded, line: number, into: Chunk[], skipped = 0): void {
  const { source } = ground, first = source.lines.firstToken[line]! + skipped, last = source.lines.firstToken[line + 1]!;
  let t = first;
  while (t < last) {
    if (!isCapital(source, t)) {
      t++;
      continue;
    }
    if (isLoneOpener(source, folded, t, first, last)) {
      t += 2;
      continue;
    }
    const long = knownAt(source, folded, t, last);
    if (long !== null && long.words > 1) {
      const to = t + long.tokens;
      if (!(isCapital(source, to) && to < last) || long.known.kind === 'demonym') {
        if (long.known.kind === 'demonym' || endsWithBody(source, t, to)) {
          // A known beginning may go on: `South Korean Foreign Ministry`.
        } else {
          into.push(chunk(ground, folded, t, to, kindOf(long.known), long.known, -1, false));
          t = to;
          continue;
        }
      }
    }
    if (!mayBeName(source, folded, t)) {
      t++;
      continue;
    }
    const to = behindListener(source, t, runEnd(source, folded, t, last)), defined = definedEnd(source, folded, t, to, last);
    if (defined > 0) into.push(body(ground, folded, THE(source.tokens.word[t]!) ? t + 1 : t, defined, false));
    else segment(ground, folded, t, to, first, into);
    t = Math.max(to, defined);
  }
}

/** `The talks`, `But when`: a sentence opens with a small word, and no name goes on behind it. Most capitals that begin no name are such. */
function isLoneOpener(source: Source, folded: Folded, t: number, first: number, last: number): boolean {
  const { tokens } = source, next = t + 1;
  return (classOf(tokens.word[t]!) & FUNCTION_WORD) !== 0 && tokens.shape[t] === Shape.capital && next < last && tokens.kind[next] === Token.word && (tokens.shape[next]! & (Shape.capital | Shape.hyphen)) === 0
    && (bitsOf(tokens.word[next]!) & Bit.particle) === 0 && opensSentence(source, t, first) && folded.known(t) === null;
}

function endsWithBody(source: Source, from: number, to: number): boolean {
  return to > from + 3 && (bitsOf(source.tokens.word[to]!) & Bit.body) !== 0;
}

/** The longest known name that begins at the token, with the tokens it takes. */
export function knownAt(source: Source, folded: Folded, t: number, last: number): { known: Known; tokens: number; words: number } | null {
  if (!isCapital(source, t)) return null;
  let tree: KnownTree | null | undefined = folded.known(t);
  if (tree === null) return null;
  let best: { known: Known; tokens: number; words: number } | null = null;
  const { tokens } = source;
  for (let u = t, n = 0; u < last && u < t + 14; u++) {
    if (tokens.kind[u] === Token.mark && u > t && ((tokens.word[u] === DOT && tokens.end[u - 1] === tokens.start[u]) || tokens.word[u] === 0x2f || tokens.word[u] === 0x26)) continue;
    if (tokens.kind[u] !== Token.word && tokens.kind[u] !== Token.number) break;
    if (n > 0) tree = tree.next!.get(folded.at(u));
    if (tree === undefined) break;
    n++;
    const found = tree.here;
    if (found !== null && (isCapital(source, u) || tokens.kind[u] === Token.number) && (!found.capitals || allCapitals(source, t, u + 1))) best = { known: found, tokens: u + 1 - t, words: n };
    if (tree.next === null) break;
  }
  return best;
}

function allCapitals(source: Source, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const shape = source.tokens.shape[t]!;
    if (source.tokens.kind[t] === Token.word && (shape & (Shape.capitals | Shape.dotted | Shape.digit)) === 0) return false;
  }
  return true;
}

export function kindOf(known: Known): ChunkKind {
  return known.kind;
}

function chunk(ground: Ground, folded: Folded, from: number, to: number, kind: ChunkKind, known: Known | null, roleFrom: number, weak: boolean, words = wordsOf(ground, folded, from, to)): Chunk {
  return newChunk(from, to, kind, words, known, roleFrom, nationOf(known), weak);
}

/** The folded words of a name. */
function wordsOf(ground: Ground, folded: Folded, from: number, to: number): readonly string[] {
  const { kind } = ground.source.tokens;
  if (to === from + 1 && kind[from] === Token.word) return folded.spelling(from).alone; // most names are of one word, or of two
  if (to === from + 2 && kind[from] === Token.word && kind[from + 1] === Token.word) return [folded.at(from), folded.at(from + 1)];
  const words: string[] = [];
  for (let t = from; t < to && words.length < 24; t++) {
    if (t > from && (kind[t] === Token.quote || kind[t] === Token.mark) && nicknameAt(ground.source, t, to)) t += 2;
    else if (kind[t] === Token.word || kind[t] === Token.number) words.push(folded.at(t));
  }
  return words.slice(); // A list that has grown keeps room for more; these are many.
}

/** Folded words as one string. */
export function nameKey(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join(' ');
}

const COMMA = 0x2c;
/** Parts of a medium that have its name before theirs. */
const DESKS = wordSet('sport sports business politics health money africa');

/** `Ida Holm, MD, PhD, said`: letters behind a name and a comma are what somebody is, not a body. */
function isDegree({ tokens }: Source, from: number, to: number, first: number): boolean {
  return to === from + 1 && from - first >= 2 && tokens.word[from - 1] === COMMA && tokens.kind[from - 2] === Token.word && (tokens.shape[from - 2]! & Shape.capital) !== 0
    && (bitsOf(tokens.word[from]!) & (Bit.honour | Bit.role | Bit.honorific)) === Bit.honour;
}

/** One run of capitals `[from, to)` of a line whose first token is `first`. */
function segment(ground: Ground, folded: Folded, from: number, to: number, first: number, into: Chunk[]): void {
  const { source } = ground, { tokens } = source;
  let start = from;
  // What opens a sentence may be a common word.
  while (start < to && (opensSentence(source, start, first) ? isCommonOpener(ground, folded, start, to) : isSmallWord(source, folded, start))) start++;
  while (start < to && tokens.kind[start] !== Token.word) start++;
  if (start + 2 < to && (classOf(tokens.word[start]!) & Class.weekday) !== 0) start++; // On Saturday Governor Tom Vane
  if (start + 1 < to && (bitsOf(tokens.word[start]!) & (Bit.role | Bit.plural)) === (Bit.role | Bit.plural) && folded.firstName(start + 1) !== undefined && (bitsOf(tokens.word[to - 1]!) & Bit.body) === 0) start++; // Senators Ada Quill and Tom Vane
  if (start + 2 < to && (classOf(tokens.word[start]!) & (Class.adjective | Class.properLikely)) === Class.adjective && bitsOf(tokens.word[start]!) === 0 && folded.known(start) === null && folded.firstName(start) === undefined && folded.firstName(start + 1) !== undefined) start++; // Crooked Ada Quill
  if (isQuarter(source, folded, start, to) && knownAt(source, folded, start, to) === null) { // Northern Norland is no person
    const land = knownAt(source, folded, start + 1, to);
    into.push(land === null ? chunk(ground, folded, start, to, 'region', null, -1, false) : chunk(ground, folded, start + 1, to, kindOf(land.known), land.known, -1, false));
    return;
  }
  if (start >= to || isDegree(source, start, to, first) || isTitleAlone(source, start, to)) return;
  const weak = start === from && to === from + 1 && opensSentence(source, start, first) && !ground.seenCapital(start);

  while (to > start + 2 && (tokens.shape[to - 1]! & Shape.capitals) !== 0 && (bitsOf(tokens.word[to - 1]!) & Bit.honour) !== 0 && folded.firstName(start) !== undefined) to--; // Peter Vane MP
  // The last role or title that something follows parts the run; a body's head at the end makes it all one body.
  let head = -1;
  const tail = lastWord(source, start, to);
  const tailBits = bitsOf(tokens.word[tail]!);
  if (tail === start && tailBits === 0) {
    people(ground, folded, start, to, -1, weak, into, false);
    return;
  }
  for (let t = start; t < tail; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    const bits = bitsOf(tokens.word[t]!);
    if ((bits & (Bit.role | Bit.honorific)) === 0 || (bits & Bit.plural) !== 0) continue;
    if (folded.firstName(t) !== undefined && roleOf(tokens.word[t]!) === 'man') continue; // Guy Tennant
    if ((t === start && head < 0 && /^(?:st|saint)$/.test(folded.at(t)))) continue; // the St Anthony club
    if ((tailBits & Bit.role) !== 0 && folded.firstName(tail) === undefined && (tailBits & Bit.honorific) === 0 && !(t + 1 === tail && FAMILIES(tokens.word[tail]!) && PLAIN_TITLE(tokens.word[t]!)) && isTitle(source, t + 1, tail)) continue; // Executive Vice President
    if (t === start && t + 1 === tail && (tailBits & Bit.firmEnd) !== 0 && BRANDS(tokens.word[t]!)) continue; // Star Lines
    if (t > start && folded.firstName(t - 1) !== undefined && tokens.kind[t - 1] === Token.word && (bits & Bit.honorific) === 0 && !isCapital(source, t + 1)) continue;
    // A first name that is a title elsewhere: `chief executive Sultan Al Jabri`, `Imogen St John-Stevens`.
    if ((head >= 0 || (t === start && t > first && !isCapital(source, t - 1) && (bitsOf(tokens.word[t - 1]!) & (Bit.role | Bit.plural)) === Bit.role)) && folded.firstName(t) !== undefined && (bits & Bit.honorific) === 0) continue;
    if (t > start && (bits & Bit.honorific) !== 0 && /^(?:st|saint)$/.test(folded.at(t)) && tokens.kind[t - 1] === Token.word && (bitsOf(tokens.word[t - 1]!) & (Bit.role | Bit.honorific)) === 0) continue;
    head = t;
  }
  const of = start > first + 2 && THE(tokens.word[start - 1]!) ? start - 2 : start - 1; // Leader of the Opposition Ada Quill
  const afterOf = start > first + 1 && isOf(source, of) && (bitsOf(tokens.word[of - 1]!) & Bit.role) !== 0 && (bitsOf(tokens.word[start]!) & Bit.afterOf) !== 0;
  if (afterOf && head < start) {
    let t = start;
    while (t < to && (bitsOf(tokens.word[t]!) & Bit.afterOf) !== 0) t++;
    if (t < to) {
      people(ground, folded, t, to, of - 1, weak, into, true);
      return;
    }
  }
  const named = head < 0 ? behindPortfolio(ground, folded, start, to, first) : NOWHERE;
  if (named.from >= 0) {
    people(ground, folded, named.from, to, named.head, weak, into, true);
    return;
  }
  const titledSurname = head >= 0 && (head === tail - 1 || (head === tail - 2 && tokens.kind[head + 1] === Token.mark)) && (bitsOf(tokens.word[head]!) & Bit.honorific) !== 0;
  const wholeName = head >= start && tail === head + 2 && SURNAMES(tokens.word[tail]!) && !RULES(tokens.word[head]!) && folded.firstName(head + 1) !== undefined; // Chief Executive Tom Chambers
  if ((tailBits & Bit.body) !== 0 && tail > start && !titledSurname && !wholeName && (folded.firstName(start) === undefined || (tail > start + 1 && !hasInitial(source, start + 1, to)))) { // but Ada Q. Church
    into.push(body(ground, folded, start, to, weak));
    return;
  }
  if (head >= 0) {
    let name = head + 1;
    while (name < to && tokens.kind[name] !== Token.word) name++;
    if (head > start) prefix(ground, folded, start, head, weak, into);
    people(ground, folded, name, to, start, false, into, true);
    return;
  }
  if (head < 0 && tail === start && (tailBits & Bit.body) !== 0 && folded.firstName(start) === undefined && (tokens.kind[start - 1] === Token.word && start > first && NUMBERED.test(source.text.slice(tokens.start[start - 1]!, tokens.end[start - 1]!)))) {
    into.push(body(ground, folded, start - 1, to, weak)); // the 4th Brigade
    return;
  }
  if (head < 0 && tail === start && (tailBits & Bit.role) !== 0 && known(source, folded, start, to) === null) {
    into.push(chunk(ground, folded, start, to, 'role', null, -1, weak));
    return;
  }
  if (tail > start && (tailBits & Bit.role) !== 0 && !isPartnership(source, folded, start, to) && folded.firstName(tail - 1) === undefined && !isFamily(ground, start, tail)) {
    prefix(ground, folded, start, tail, weak, into);
    into.push(chunk(ground, folded, start, to, 'role', null, -1, weak));
    return;
  }
  people(ground, folded, start, to, -1, weak, into, false);
}

const FAMILIES = wordSet('cook farmer miner painter king prince bishop pope dean judge major constable carpenter singer marine star general sheriff baker butcher gardener shepherd'), PLAIN_TITLE = wordSet('mr mr. mrs mrs. ms ms. miss dr dr.');

/** Words for people that firms are named by: `General Foods`. */
const BRANDS = wordSet('star general king queen prince crown champion pilot trader pioneer major marine');

/** Nothing but words of a title in `[from, last]`. */
function isTitle({ tokens }: Source, from: number, last: number): boolean {
  for (let t = from; t <= last; t++) if (tokens.kind[t] !== Token.word || (bitsOf(tokens.word[t]!) & (Bit.role | Bit.modifier)) === 0) return false;
  return true;
}

/** `Mr. and Mrs. Quill`: the first title is nobody's name. */
function isTitleAlone({ tokens }: Source, from: number, to: number): boolean {
  const bits = bitsOf(tokens.word[from]!), and = tokens.kind[to] === Token.mark ? to + 1 : to;
  return (to === from + 1 || (to === from + 2 && tokens.kind[to - 1] === Token.mark)) && (bits & (Bit.honorific | Bit.role)) === Bit.honorific && AND(tokens.word[and]!) && (bitsOf(tokens.word[and + 1]!) & Bit.honorific) !== 0;
}

const AFFAIRS = wordSet('affairs'), SURNAMES = wordSet('chambers church hall banks parks house court'), OF_FOR = wordSet('of for'), AND = wordSet('and'), NOWHERE = { from: -1, head: -1 }, STATE = wordSet('state'), MINISTER = wordSet('minister secretary commissioner'), SAINTS = wordSet('san santa st saint fort port mount são sao'), RULES = wordSet('mayor governor bishop archbishop president king queen emir sultan');
const LOOKED_AFTER = Class.noun | Class.adjective | Class.gerund;

/** `Director of Nursing Ada Quill`, `head of Parks and Recreation Tom Vane`: what an office looks after, then a first name, or behind a minister two words that no list knows. Where the name begins, and the office's last word; -1 for none. */
function behindPortfolio(ground: Ground, folded: Folded, start: number, to: number, first: number): { readonly from: number; readonly head: number } {
  const { source } = ground, { tokens } = source;
  if (to < start + 3) return NOWHERE;
  let of = AFFAIRS(tokens.word[start]!) && isCapital(source, start - 1) ? start - 2 : start - 1; // Minister for Minority Affairs Ada Quill
  if (of > first + 2 && AND(tokens.word[of]!)) {
    of--;
    while (of > first && tokens.kind[of] === Token.word && isCapital(source, of)) of--;
  }
  if (of > first + 2 && STATE(tokens.word[of - 1]!) && OF_FOR(tokens.word[of]!) && isOf(source, of - 2)) of -= 2; // Minister of State for Petroleum Ada Quill
  if (of <= first || tokens.kind[of] !== Token.word || !OF_FOR(tokens.word[of]!) || tokens.kind[of - 1] !== Token.word || (bitsOf(tokens.word[of - 1]!) & (Bit.role | Bit.plural)) !== Bit.role) return NOWHERE;
  for (let t = start; t + 1 < to && tokens.kind[t] === Token.word; t++) {
    if (folded.firstName(t) !== undefined && !(t > start && SAINTS(tokens.word[t - 1]!))) return t > start && tokens.kind[t + 1] === Token.word ? { from: t, head: of - 1 } : NOWHERE;
    if (t > start && MINISTER(tokens.word[of - 1]!) && isUnheard(source, t, to)) return { from: t, head: of - 1 };
    if (!RULES(tokens.word[of - 1]!) && (classOf(tokens.word[t]!) & LOOKED_AFTER) === 0 && (bitsOf(tokens.word[t]!) & (Bit.modifier | Bit.afterOf)) === 0 && !AFFAIRS(tokens.word[t + 1]!)) return NOWHERE;
  }
  return NOWHERE;
}

/** Two words or more that no list knows, to the end: a name from elsewhere. */
function isUnheard({ tokens }: Source, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (tokens.kind[t] !== Token.word || (classOf(tokens.word[t]!) & ~Class.properLikely) !== 0 || bitsOf(tokens.word[t]!) !== 0) return false;
  return to > from + 1;
}

/** `Imani King`: a word that no list knows, and a role that is a family name as well. */
function isFamily({ source: { tokens } }: Ground, start: number, tail: number): boolean {
  return tail === start + 1 && tokens.kind[start] === Token.word && FAMILIES(tokens.word[tail]!) && classOf(tokens.word[start]!) === 0 && bitsOf(tokens.word[start]!) === 0 && (tokens.shape[start]! & (Shape.capitals | Shape.digit)) === 0;
}

const THE = wordSet('the'), NUMBERED = /^\d+(?:st|nd|rd|th)$/;

const isOf = ({ text, tokens }: Source, t: number): boolean => tokens.end[t]! - tokens.start[t]! === 2 && text.charCodeAt(tokens.start[t]!) === 0x6f && text.charCodeAt(tokens.start[t]! + 1) === 0x66;

export function lastWord(source: Source, from: number, to: number): number {
  for (let t = to - 1; t > from; t--) {
    if (source.tokens.kind[t] === Token.word && (bitsOf(source.tokens.word[t]!) & Bit.suffix) === 0) return t;
  }
  return from;
}

function known(source: Source, folded: Folded, from: number, to: number): Known | null {
  const found = knownAt(source, folded, from, to);
  return found !== null && found.tokens === to - from ? found.known : null;
}

/** A pronoun, an article, a conjunction with a capital is no name, wherever it stands. */
function isSmallWord(source: Source, folded: Folded, t: number): boolean {
  const { tokens } = source;
  return tokens.kind[t] === Token.word && (classOf(tokens.word[t]!) & STOPS_RUN) !== 0 && (tokens.shape[t]! & (Shape.capitals | Shape.dotted)) === 0 && tokens.end[t]! > tokens.start[t]! + 1 && folded.firstName(t) === undefined
    && (bitsOf(tokens.word[t]!) & Bit.particle) === 0 && folded.known(t) === null;
}

const THEN = wordSet('then now here there yet still soon once meanwhile today tonight yesterday tomorrow');

/** Endings of common nouns that the word classes leave to be guessed. */
export const COMMON_END = /^[a-z]{3,}(?:[ts]ion|ment|ness|ility|ivity|ship|ism)s?$/;

/** A capital at the head of a sentence (or in Title Case) that is an ordinary word. */
function isCommonOpener(ground: Ground, folded: Folded, t: number, to: number): boolean {
  const { source } = ground, { tokens } = source, id = tokens.word[t]!, classes = classOf(id), bits = bitsOf(id);
  const follows = t + 1 < to && tokens.kind[t + 1] === Token.word;
  if (follows && (classes & Class.month) !== 0) return false; // June Carter
  if ((classes & Class.numberWord) !== 0 && (classes & Class.properLikely) === 0 && !follows) return true;
  if ((classes & FUNCTION_WORD) !== 0 && (tokens.shape[t]! & Shape.capitals) === 0) return !(follows && folded.firstName(t) !== undefined && (classes & Class.modal) !== 0);
  if ((tokens.shape[t]! & (Shape.capitals | Shape.dotted)) !== 0) return false;
  if (((classes & Class.adverb) !== 0 && (classes & (Class.noun | Class.properLikely | Class.adjective)) === 0) || THEN(id)) return true;
  const word = folded.at(t);
  if (folded.known(t) !== null || (bits & (Bit.honorific | Bit.role | Bit.body)) !== 0) return false;
  if (folded.firstName(t) !== undefined || folded.spelling(t).family) return !follows && ground.seenSmall(t) && classes !== 0;
  if (follows && (bits & Bit.modifier) !== 0) return false;
  if (follows && folded.firstName(t + 1) !== undefined && (classes !== 0 || (t + 2 < to && /(?:er|or|ist|ian|by)$/.test(word)))) return true;
  if (ground.seenCapital(t)) return false;
  if (!follows && classes === 0 && COMMON_END.test(word)) return true;
  if (ground.seenSmall(t)) return !follows || classes !== 0;
  return classes !== 0 && (classes & Class.properLikely) === 0 && (!follows || (classes & Class.noun) === 0 || (classes & Class.plural) !== 0);
}

/** The nation and the body that stand in the role before a name: `Armenian` `Defence Ministry` Spokesman. */
function prefix(ground: Ground, folded: Folded, from: number, to: number, weak: boolean, into: Chunk[]): void {
  const { source } = ground, { tokens } = source;
  for (let t = to - 1; t >= from; t--) {
    if ((bitsOf(tokens.word[t]!) & Bit.body) !== 0 && t > from) {
      into.push(body(ground, folded, from, t + 1, weak));
      return;
    }
  }
  const found = knownAt(source, folded, from, to);
  if (found !== null) into.push(chunk(ground, folded, from, from + found.tokens, kindOf(found.known), found.known, -1, weak));
}

/** Bodies that are media: `Norrland News Agency`, `Ostland Broadcasting Corporation`. */
const NEWS_BODY = /\b(?:news (?:agency|service|network)|(?:press|telegraph|telegraphic) agency|(?:broadcasting|television|radio) (?:corporation|service|company|network|organi[sz]ation|agency|system))$/;

const NEWS_ENDS = new Set(['agency', 'service', 'network', 'corporation', 'company', 'organisation', 'organization', 'system']);

function body(ground: Ground, folded: Folded, from: number, to: number, weak: boolean): Chunk {
  const { source } = ground;
  const lead = knownAt(source, folded, from, to), whole = lead !== null && lead.tokens === to - from ? lead.known : null;
  const made = chunk(ground, folded, from, to, whole !== null ? kindOf(whole) : 'body', whole, -1, weak);
  if (whole === null && NEWS_ENDS.has(made.words.at(-1)!) && NEWS_BODY.test(made.words.join(' '))) made.kind = 'outlet';
  if (whole === null && lead !== null) made.nation = nationOf(lead.known);
  return made;
}

/** What is left of a run after its role: a person, or known names, or a medium, or something proper. */
function people(ground: Ground, folded: Folded, from: number, to: number, roleFrom: number, weak: boolean, into: Chunk[], titled: boolean): void {
  const { source } = ground, { tokens } = source;
  // A run of capitals may be as long as the text: what is left of it behind a known name is read in the next turn.
  for (;;) {
    while (from < to && tokens.kind[from] !== Token.word) from++;
    while (to > from + 2 && (bitsOf(tokens.word[to - 1]!) & Bit.honour) !== 0 && (tokens.shape[to - 1]! & Shape.capitals) !== 0) to--; // Sunita Rao IAS
    if (from >= to) return;
    const found = knownAt(source, folded, from, to), whole = found !== null && found.tokens === to - from ? found.known : null;
    const opener = folded.firstName(from), words = wordsOf(ground, folded, from, to);
    const tail = lastWord(source, from, to), tailBits = bitsOf(tokens.word[tail]!);
    if (whole !== null && !(titled && words.length === 1 && (whole.kind === 'state' || whole.kind === 'region' || whole.kind === 'capital' || whole.kind === 'outlet'))) {
      if (!(whole.kind === 'outlet' && words.length === 1 && isCommonName(source, from))) {
        into.push(chunk(ground, folded, from, to, kindOf(whole), whole, roleFrom, weak, words));
        return;
      }
    }
    if (!titled && words.length > 1 && (tailBits & Bit.mediaEnd) !== 0 && !(opener !== undefined && words.length === 2 && !/^(?:news|tv|times|tribune|gazette|newspaper)$/.test(words[1]!))) {
      into.push(chunk(ground, folded, from, to, 'outlet', null, roleFrom, weak, words));
      return;
    }
    if (!titled && words.length > 1 && (bitsOf(tokens.word[words.length > 2 && THE(tokens.word[from]!) ? from + 1 : from]!) & Bit.mediaBegin) !== 0) {
      into.push(chunk(ground, folded, from, to, 'outlet', null, roleFrom, weak, words));
      return;
    }
    if (found !== null && found.tokens < to - from && opener === undefined && !titled) {
      const rest = from + found.tokens, second = knownAt(source, folded, rest, to), next = folded.firstName(rest);
      const everyday = found.words === 1 && (isCommonName(source, from) || (found.known.kind === 'outlet' && next === undefined && (classOf(tokens.word[from]!) & Class.adjective) !== 0)); // the National Risk Office
      if (!everyday && found.known.kind === 'outlet' && second !== null && second.known.kind !== 'outlet' && rest + second.tokens === to) { // NBC Philadelphia
        into.push(chunk(ground, folded, from, to, 'outlet', null, roleFrom, weak, words));
        return;
      }
      if (!everyday && (found.known.kind !== 'demonym' || next !== undefined || second !== null)) {
        if (found.known.kind === 'outlet' && rest === tail && DESKS(tokens.word[tail]!)) { // NBC Sports
          into.push(chunk(ground, folded, from, to, 'outlet', null, roleFrom, weak, words));
          return;
        }
        if (next !== undefined || second !== null || found.known.kind === 'body' || found.known.kind === 'outlet' || found.known.kind === 'office') {
          into.push(chunk(ground, folded, from, rest, kindOf(found.known), found.known, -1, weak));
          roleFrom = found.known.kind === 'demonym' ? from : -1;
          from = rest;
          titled = false;
          continue;
        }
      }
    }
    if (titled && whole !== null && whole.kind === 'capital' && roleFrom >= 0 && folded.at(roleFrom) === 'official') {
      into.push(chunk(ground, folded, from, to, 'capital', whole, roleFrom, weak, words)); // Official Baku
      return;
    }
    if (words.length > 2 && (titled || opener !== undefined) && isState(tokens.word[to - 1]!)) { // told President Tom Vane Norway would go
      into.push(chunk(ground, folded, from, to - 1, 'person', null, roleFrom, weak));
      from = to - 1;
      roleFrom = -1;
      titled = false;
      continue;
    }
    const isPerson = titled || (words.length > 1 && (opener !== undefined || folded.spelling(from).family || hasInitial(source, from, to) || isArabicName(source, tail)));
    const made = chunk(ground, folded, from, to, isPerson ? 'person' : 'proper', null, roleFrom, weak, words);
    if (!titled && words.length > 1 && isPartnership(source, folded, from, to)) made.kind = 'body';
    if (isPerson && !titled && words.length > 1 && !hasInitial(source, from, to) && (tailBits & Bit.body) !== 0 && bodyOf(tokens.word[tail]!) !== 'church') made.kind = 'body';
    if (found !== null && found.known.kind === 'demonym' && made.kind === 'proper') made.nation = found.known.name;
    into.push(made);
    return;
  }
}

/** `Holt & Weir`, and not `Tom & Ada Quill`. */
function isPartnership({ tokens }: Source, folded: Folded, from: number, to: number): boolean {
  for (let t = from + 1; t + 1 < to; t++) if (tokens.kind[t] === Token.mark && tokens.word[t] === 0x26) return folded.firstName(from) === undefined || folded.firstName(t + 1) === undefined;
  return false;
}

/** Letters of a state or a union, which open the name of a body: `U.S. Geological Survey`. */
const STATE_LETTERS = /^(?:U\.[KNS]|E\.U)\.?$/;

function hasInitial(source: Source, from: number, to: number): boolean {
  const { tokens } = source;
  if ((tokens.shape[from]! & Shape.dotted) !== 0 && STATE_LETTERS.test(source.text.slice(tokens.start[from]!, tokens.end[from]!))) return false;
  for (let t = from; t + 1 < to; t++) if (tokens.kind[t] === Token.word && tokens.end[t]! - tokens.start[t]! <= (tokens.shape[t]! & Shape.dotted ? 4 : 1)) return tokens.kind[t + 1] === Token.mark || (tokens.shape[t]! & Shape.dotted) !== 0;
  return false;
}

/** The name of a medium that is an everyday word (`Time`, `Star`, `People`): it needs more than its capital. */
function isCommonName(source: Source, t: number): boolean {
  const { tokens, text } = source;
  if (classOf(tokens.word[t]!) === 0 && bitsOf(tokens.word[t]!) === 0) return false;
  if ((tokens.shape[t]! & Shape.capitals) !== 0) return false;
  if ((bitsOf(tokens.word[t + 1]!) & Bit.media) !== 0 && tokens.kind[t + 1] === Token.word) return false;
  if (t === 0 || tokens.kind[t - 1] !== Token.word) return true;
  if ((bitsOf(tokens.word[t - 1]!) & Bit.media) !== 0) return false;
  return !/^the$/i.test(text.slice(tokens.start[t - 1]!, tokens.end[t - 1]!));
}
