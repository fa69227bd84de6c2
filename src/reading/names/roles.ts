/** What people are in the document: `Turkey's Presidential Spokesman`, `the spokesman for …`, `Russia expert`. */
import { Class, classOf, VERB } from '../lexicon/classes.ts';
import { lookUp, plainWordOf, wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import type { Chunks } from './chunk.ts';
import { isCapital } from './capitals.ts';
import { knownAt } from './chunks.ts';
import type { Folded } from './folded.ts';
import { FUNCTION_WORD, isAbbreviationDot, type Ground } from './ground.ts';
import { Bit, bitsOf, roleOf } from './lexical.ts';
import { partyAt } from './parties.ts';
import { Gender } from './spellings.ts';

export interface Role {
  /** Class of the head word, two words of an office made one: `prime-minister`. */
  readonly head: string;
  /** Other words of the phrase, in small letters; behind `=` the head word itself, where its class holds several kinds. */
  readonly words: readonly string[];
  readonly nation: string | null;
  /** Tokens `[from, to)` of the phrase, without its article. */
  readonly from: number;
  readonly to: number;
  readonly gender: number;
  readonly plural: boolean;
}

/** Offices of two words that are another office than the second word alone. */
const OFFICES: ReadonlyMap<string, readonly (readonly [word: string, head: string])[]> = new Map([
  ['minister', [['prime', 'prime-minister'], ['foreign', 'foreign-minister']]],
  ['president', [['vice', 'vice-president']]],
  ['general', [['attorney', 'attorney-general'], ['secretary', 'secretary-general']]],
  ['executive', [['chief', 'chief-executive']]],
  ['chief', [['staff', 'chief-of-staff']]],
]);

const NO_OFFICES: readonly (readonly [word: string, head: string])[] = [], NO_WORDS: readonly string[] = [];

const COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29;

/** Prepositions behind a role: `head of the ministry`. */
const BEFORE_COMPLEMENT = wordSet('of for at to'), COMPLEMENT = wordSet('of for at to in from with on'), AND = wordSet('and'), HIS_OR_HER = wordSet('his her'), IS_OR_WAS = wordSet('is was'), WHO = wordSet('who');

export function small(ground: Ground, t: number): string {
  const { text, tokens } = ground.source;
  if (tokens.kind[t] === Token.word) {
    const plain = plainWordOf(tokens.word[t]!);
    if (plain !== '') return plain;
  }
  return text.slice(tokens.start[t]!, Math.min(tokens.end[t]!, tokens.start[t]! + 40)).toLowerCase();
}

/** One of the words of a `wordSet`. */
export function isOneOf({ source: { tokens } }: Ground, t: number, words: (id: number) => boolean): boolean {
  return t >= 0 && tokens.kind[t] === Token.word && words(tokens.word[t]!);
}

export function isWord(ground: Ground, t: number, ...words: string[]): boolean {
  if (!(t >= 0) || ground.source.tokens.kind[t] !== Token.word) return false; // past the end there is no kind
  const word = small(ground, t);
  for (const one of words) if (one === word) return true;
  return false;
}

/** True for a token that carries a tense and is no noun or adjective as well. */
export function isFinite(ground: Ground, t: number): boolean {
  const { tokens } = ground.source;
  if (tokens.kind[t] !== Token.word) return tokens.kind[t] === Token.clitic && small(ground, t).endsWith('d');
  const classes = classOf(tokens.word[t]!);
  if ((classes & (Class.be | Class.have | Class.do | Class.modal)) !== 0 && (classes & (Class.noun | Class.gerund)) === 0) return true;
  return (classes & (Class.past | Class.verb3s)) !== 0 && (classes & (Class.noun | Class.adjective)) === 0 && (tokens.shape[t]! & Shape.capital) === 0;
}

/** The token of the role's head word in `[from, to)`: the last one before a preposition, a comma, a verb. -1 for none. */
function roleHead(ground: Ground, from: number, to: number): number {
  const { tokens } = ground.source;
  let head = -1;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] === Token.clitic || tokens.kind[t] === Token.number) continue;
    if (tokens.kind[t] === Token.dash && head < 0) continue;
    if (tokens.kind[t] !== Token.word) {
      if (tokens.kind[t] === Token.mark && isAbbreviationDot(ground.source, t)) continue;
      break;
    }
    if (head >= 0 && (classOf(tokens.word[t]!) & (Class.preposition | Class.toBit | Class.wh | Class.coordinator)) !== 0 && !isCapital(ground.source, t)) break;
    if (head < 0 && (classOf(tokens.word[t]!) & Class.preposition) !== 0 && (classOf(tokens.word[t]!) & (Class.adverb | Class.adjective)) === 0 && !isCapital(ground.source, t)) break;
    if ((bitsOf(tokens.word[t]!) & Bit.role) !== 0 && (classOf(tokens.word[t]!) & Class.properLikely) === 0 || (bitsOf(tokens.word[t]!) & Bit.role) !== 0 && roleOf(tokens.word[t]!) !== '') head = t;
    else if (head >= 0 && isFinite(ground, t)) break;
  }
  return head;
}

/** Kinds of which the one word does not mean the other: no boy is a man, no daughter a wife. */
const APART = new Set(['relative', 'man', 'woman', 'child', 'athlete', 'worker', 'resident', 'scientist', 'soldier', 'friend', 'businessman', 'artist', 'policeman']);

/** Reads the role that `[from, to)` names, or null. */
export function parseRole(ground: Ground, folded: Folded, from: number, to: number): Role | null {
  const { tokens } = ground.source;
  const at = roleHead(ground, from, to);
  if (at < 0) return null;
  let head = roleOf(tokens.word[at]!);
  const words: string[] = [];
  let nation: string | null = null, inner: string | null = null;
  for (let t = from; t < to && t < from + 40; t++) {
    if (t === at || tokens.kind[t] !== Token.word) continue;
    const found = isCapital(ground.source, t) ? knownAt(ground.source, folded, t, to) : null;
    if (found !== null && (found.known.kind === 'demonym' || found.known.kind === 'state' || found.known.kind === 'capital')) {
      if (t < at) nation = found.known.name;
      else inner ??= found.known.name;
      t += found.tokens - 1;
      continue;
    }
    if (found !== null && found.known.kind === 'region' && found.words > 1) { // the New Jersey governor
      words.push(found.known.name.toLowerCase());
      t += found.tokens - 1;
      continue;
    }
    if ((classOf(tokens.word[t]!) & (FUNCTION_WORD | Class.numberWord)) !== 0 && (bitsOf(tokens.word[t]!) & Bit.modifier) === 0) continue;
    const word = folded.at(t);
    if (!words.includes(word)) words.push(word);
  }
  const form = small(ground, at);
  if (form === 'pm') head = 'prime-minister';
  else if (form === 'fm') head = 'foreign-minister';
  else if (words.length > 0) for (const [word, office] of OFFICES.get(head) ?? NO_OFFICES) if (words.includes(word)) {
    head = office;
    words.splice(words.indexOf(word), 1);
  }
  if (form.startsWith('ex-') && head !== 'relative') words.push('former');
  const bits = bitsOf(tokens.word[at]!);
  if (APART.has(head) && (form !== head || head === 'man' || head === 'woman')) words.push(`=${form}`);
  return { head, words: words.length === 0 ? NO_WORDS : words, nation: nation ?? (head === 'ambassador' || head === 'envoy' ? null : inner), from, to, gender: (bits & Bit.male) !== 0 ? Gender.male : (bits & Bit.female) !== 0 ? Gender.female : Gender.unknown, plural: (bits & Bit.plural) !== 0 };
}

/** Words that tell one holder of an office from another. */
const TELLING = new Set(['vice', 'deputy', 'assistant', 'former', 'ex', 'prime', 'attorney', 'new', 'incoming', 'acting', 'interim']), EXACT = 0x3d;
/** Words of those who stand below the holder of an office. */
const SECOND = ['vice', 'deputy', 'assistant'];
const OF_PLACE = /(?:n|ish|ese|i|er)$/;
/** Words that tell nothing about who is meant. */
const EMPTY = new Set(['ruling', 'governing', 'senior', 'top', 'veteran', 'longtime', 'late', 'current', 'same', 'powerful', 'influential', 'chief', 'leading', 'government', 'co']);

/**
 * How well a phrase used later fits a role given before (or ahead): 0 for not at all, 3 for the same office of the same
 * state, more with each further word they share.
 *
 * @param alike how well their heads fit: 2 for the same, 1 where that of the phrase stands for the other
 */
export function fits(asked: Role, given: Role, alike: number): number {
  let score = alike;
  if (asked.plural !== given.plural || (alike > 1 && isOtherOffice(asked, given))) return 0;
  if (asked.nation !== null && given.nation !== null) {
    if (asked.nation !== given.nation) return 0;
    score++;
  } else if (asked.nation !== null) score -= 0.5;
  if (asked.gender !== 0 && given.gender !== 0) {
    if (asked.gender !== given.gender) return 0;
    score += 0.25;
  }
  let shared = 0, missed = 0;
  for (const word of asked.words) {
    const exact = word.charCodeAt(0) === EXACT;
    if (given.words.includes(word) || (exact && given.words.includes(word.slice(1)))) {
      score += 0.5;
      shared++;
    } else if (isOfPlace(word, given.words)) {
      score += 1; // the Varnian president, that of Varn
      shared++;
    } else if (exact || TELLING.has(word)) return 0;
    else if (!EMPTY.has(word)) {
      score -= 1.25;
      missed++;
    }
  }
  if (missed > 0 && shared === 0 && asked.head === 'spokesperson' && given.words.some((word) => !EMPTY.has(word) && word.charCodeAt(0) !== EXACT)) return 0; // the governor's spokesman is not that of the port
  for (const word of given.words) if (TELLING.has(word) && !asked.words.includes(word) && (alike > 1 || word !== 'deputy')) score -= 0.75; // the official may be the deputy minister
  return Math.max(0, score);
}

/** Nouns for what many offices are of, besides those for bodies: `the city’s mayor` may be that of Osk. */
const ANY_OFFICE = new Set(['city', 'town', 'village', 'country', 'state', 'county', 'province', 'region', 'island', 'area', 'nation', 'district', 'port', 'side', 'world', 'opposition', 'gop']);
/** Bodies that have offices of their own: the police chief is not the chief of the bank. */
const FORCES = new Set(['police', 'army', 'navy', 'intelligence', 'staff', 'energy', 'treasury']);

/** The mayor of Osk is not that of Skelby, nor the minister of trade that of health: both say whose office it is, and not the same. The mayor is not the deputy mayor. */
export function isOtherOffice(asked: Role, given: Role): boolean {
  for (const word of SECOND) if (asked.words.includes(word) !== given.words.includes(word)) return true;
  if (!given.words.some(tellsWhose)) return false;
  let tells = false;
  for (const word of asked.words) if (tellsWhose(word)) {
    if (given.words.includes(word) || isOfPlace(word, given.words) || given.words.some((other) => isOfPlace(other, [word]))) return false;
    tells = true;
  }
  return tells;
}

/** A noun or a name, and one that tells one office from another of its kind. */
function tellsWhose(word: string): boolean {
  if (EMPTY.has(word) || TELLING.has(word) || ANY_OFFICE.has(word) || word.charCodeAt(0) === EXACT) return false;
  const id = lookUp(word, 0, word.length), classes = classOf(id);
  if ((bitsOf(id) & Bit.body) !== 0 && !FORCES.has(word)) return false;
  return classes === 0 || (classes & Class.noun) !== 0;
}

function isOfPlace(word: string, places: readonly string[]): boolean {
  for (const place of places) if (place.length > 3 && word.startsWith(place)) return OF_PLACE.test(word);
  return false;
}

/** First token of the phrase that ends before `end`, going left over modifiers, demonyms and genitives. */
function phraseStart(ground: Ground, chunks: Chunks, end: number): number {
  const { chunkAt } = ground, { tokens } = ground.source, first = ground.source.lines.firstToken[ground.line[end] ?? 0] ?? 0;
  let t = end;
  if (end <= first) return end;
  for (let steps = 0; steps < 12 && t > first; steps++) {
    const before = t - 1;
    if (ground.sentenceOf(before) !== ground.sentenceOf(end - 1)) break;
    if (tokens.kind[before] === Token.clitic) {
      if (before <= first || small(ground, before).length > 2) break;
      const owner = chunkAt[before - 1]! - 1;
      if (owner >= 0) t = chunks.from[owner]!;
      else if (tokens.kind[before - 1] === Token.word && (classOf(tokens.word[before - 1]!) & Class.noun) !== 0) t = before - 1; // the county's chief planner
      else break;
      continue;
    }
    if (tokens.kind[before] === Token.number) break;
    if (tokens.kind[before] !== Token.word) {
      if (tokens.kind[before] === Token.mark && isAbbreviationDot(ground.source, before)) {
        t = before;
        continue;
      }
      break;
    }
    if ((classOf(tokens.word[before]!) & Class.weekday) !== 0) break; // On Saturday Governor Tom Vane
    const owner = chunkAt[before]! - 1;
    if (owner >= 0) {
      if (chunks.kind(owner) === 'person' && tokens.kind[t] === Token.word && (bitsOf(tokens.word[t]!) & Bit.role) === 0 && steps > 3) break;
      t = chunks.from[owner]!;
      continue;
    }
    const id = tokens.word[before]!, classes = classOf(id), bits = bitsOf(id);
    // `Police and Crime Commissioner`, `Treasury and Finance Minister`
    if (isOneOf(ground, before, AND) && before > first && isCapital(ground.source, t) && isCapital(ground.source, before - 1) && (bitsOf(tokens.word[before - 1]!) & (Bit.modifier | Bit.body | Bit.afterOf)) !== 0 && (!isCapital(ground.source, before - 2) || isWord(ground, before - 2, 'the'))) {
      t = before - 1;
      continue;
    }
    if ((bits & (Bit.role | Bit.plural)) === (Bit.role | Bit.plural)) break;
    if ((bits & (Bit.role | Bit.body)) !== 0 && (classes & FUNCTION_WORD) === 0 || (bits & Bit.modifier) !== 0) {
      t = before;
      continue;
    }
    if ((classes & FUNCTION_WORD) !== 0 || (classes & Class.plural) !== 0 || isFinite(ground, before)) break;
    if (isCapital(ground.source, before) || (tokens.shape[before]! & Shape.hyphen) !== 0 || ((classes & (Class.adjective | Class.noun)) !== 0 && (classes & (VERB & ~(Class.participle | Class.verbBase))) === 0)) {
      t = before;
      continue;
    }
    break;
  }
  return t;
}

export const NO_ROLES: readonly Role[] = [];
const BOTH = wordSet('both'), CHIEF = wordSet('chief');

/** The roles that the text gives the person named by the chunk, before and after the name. */
export function rolesBeside(ground: Ground, folded: Folded, chunks: Chunks, k: number): readonly Role[] {
  const { source } = ground, { tokens } = source, from = chunks.from[k]!, to = chunks.to[k]!, roleFrom = chunks.roleFrom[k]!;
  let found = NO_ROLES;
  const first = source.lines.firstToken[ground.line[from]!]!, last = source.lines.firstToken[ground.line[from]! + 1]!;
  // before: in the same run, or a role in small letters right before it
  let end = from;
  if (roleFrom >= 0) {
    const start = Math.min(phraseStart(ground, chunks, roleFrom + (isCapital(source, roleFrom) ? 0 : 1)), roleFrom), rank = rankFrom(ground, start, from);
    found = withRole(found, parseRole(ground, folded, start, rank < 0 ? from : rank));
    if (rank >= 0) found = withRole(found, parseRole(ground, folded, rank, from));
    end = isOneOf(ground, start - 1, HIS_OR_HER) ? start - 1 : start;
  }
  if (end < from && !(end > first && tokens.kind[end - 1] === Token.mark && tokens.word[end - 1] === COMMA)) { // a title, and nothing set apart before it
  } else if (end > first && tokens.kind[end - 1] === Token.word && (bitsOf(tokens.word[end - 1]!) & (Bit.role | Bit.plural)) === Bit.role) {
    found = withRole(found, parseRole(ground, folded, phraseStart(ground, chunks, end), end));
  } else if (end > first + 2 && tokens.kind[end - 1] === Token.mark && tokens.word[end - 1] === COMMA) {
    // `the Swedish prime minister, Name` · `the ambassador to Peru, Name`
    const head = tokens.kind[end - 2] === Token.word && (bitsOf(tokens.word[end - 2]!) & (Bit.role | Bit.plural)) === Bit.role ? end - 2 : headWithComplement(ground, first, end - 1);
    const start = head < 0 ? -1 : phraseStart(ground, chunks, head + 1);
    // `According to the minister, Ola Brekke left` names nobody
    const closed = to >= last || tokens.kind[to] !== Token.word;
    const article = start > first && tokens.kind[start - 1] === Token.word && (classOf(tokens.word[start - 1]!) & (Class.determiner | Class.possessive)) !== 0;
    if (head >= 0 && (article ? closed : isCapital(source, start) && tokens.kind[head - 1] !== Token.mark && start < head)) { // In a letter to the Russian President, Vane said
      const role = parseRole(ground, folded, start, end - 1);
      if (role !== null && !role.plural) found = [role, ...found];
    }
  } else if (end > first + 3) {
    const head = headWithComplement(ground, first, end);
    if (head >= 0) found = withRole(found, parseRole(ground, folded, phraseStart(ground, chunks, head + 1), end));
  }
  const party = to + 1 < last && tokens.kind[to] === Token.mark && (tokens.word[to] === COMMA || tokens.word[to] === OPEN) ? partyAt(ground, to + 1) : null;
  found = withRole(found, party);
  // after: `, the spokesman for …` · `, who heads …` · `is the director of …`
  let t = to;
  if (t < last && tokens.kind[t] === Token.mark && tokens.word[t] === OPEN) while (t < last && t < to + 8 && tokens.word[t++] !== CLOSE);
  if (t + 1 < last && tokens.kind[t] === Token.mark && tokens.word[t] === COMMA) {
    t = party !== null && tokens.word[to] === COMMA ? party.to + 1 : t + 1;
    if (tokens.kind[t] === Token.number && tokens.word[t + 1] === COMMA) t += 2;
  } else if (isOneOf(ground, t, IS_OR_WAS)) {
    if ((classOf(tokens.word[++t]!) & Class.gerund) !== 0 && isCapital(source, t + 1)) return found; // is calling Judge Lind late
  } else return found;
  const after = apposition(ground, folded, t, last);
  // `the offices of Elektroprom, the prosecutor said`: what a verb follows on is no apposition, but a subject
  return after !== null && tokens.kind[t - 1] === Token.mark && after.to < last && tokens.kind[after.to] === Token.word && isFinite(ground, after.to) ? found : withRole(found, after);
}

/** With the role of one, where there is such. */
function withRole(roles: readonly Role[], role: Role | null): readonly Role[] {
  return role === null || role.plural ? roles : [...roles, role];
}

const RANKS = new Set(['captain', 'colonel', 'major', 'lieutenant', 'brigadier', 'sergeant', 'corporal', 'admiral', 'marshal', 'prince', 'princess', 'sheikh', 'professor', 'doctor', 'judge']);

/** Where a rank begins that follows another role: `army spokesman` `Brigadier General`. -1 for none. */
function rankFrom(ground: Ground, from: number, to: number): number {
  const { tokens } = ground.source;
  let role = false;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    const bits = bitsOf(tokens.word[t]!), head = roleOf(tokens.word[t]!);
    if (role && (RANKS.has(head) || (bits & (Bit.honorific | Bit.role)) === Bit.honorific)) return t;
    if ((bits & Bit.role) !== 0 && !RANKS.has(head) && (classOf(tokens.word[t]!) & FUNCTION_WORD) === 0) role = true;
  }
  return -1;
}

/** Token of a role's head that stands before with its complement: `head of the ministry` Name. -1 for none. */
function headWithComplement(ground: Ground, first: number, end: number): number {
  const { tokens } = ground.source;
  const last = end - 1;
  if (!isCapital(ground.source, last) && !(tokens.kind[last] === Token.mark && tokens.word[last] === CLOSE) && (bitsOf(tokens.word[last]!) & Bit.body) === 0) return -1;
  for (let t = end - 1; t > first && t > end - 18; t--) {
    const kind = tokens.kind[t]!;
    if (kind === Token.quote && isGenitive(ground, t)) continue;
    if (kind === Token.quote || kind === Token.dash || kind === Token.ellipsis) return -1;
    if (kind === Token.mark && tokens.word[t] !== OPEN && tokens.word[t] !== CLOSE && !isAbbreviationDot(ground.source, t)) return -1;
    if (kind !== Token.word) continue;
    if (isFinite(ground, t) || (classOf(tokens.word[t]!) & (Class.wh | Class.pronounSubject)) !== 0) return -1;
    if (isOneOf(ground, t, BEFORE_COMPLEMENT) && (bitsOf(tokens.word[t - 1]!) & (Bit.role | Bit.plural)) === Bit.role && tokens.kind[t - 1] === Token.word) return t - 1;
  }
  return -1;
}

/** The role that an apposition from token `t` on gives, with its complement. */
function apposition(ground: Ground, folded: Folded, t: number, last: number): Role | null {
  const { source } = ground, { tokens } = source;
  let from = t;
  if (isOneOf(ground, t, WHO) && isWord(ground, t + 1, 'heads', 'leads', 'chairs', 'runs', 'directs', 'headed', 'led', 'chaired', 'ran')) {
    return { head: small(ground, t + 1).startsWith('ch') ? 'chairman' : 'head', words: NO_WORDS, nation: null, from: t + 1, to: complementEnd(ground, t + 2, last), gender: 0, plural: false };
  }
  if (tokens.kind[t] === Token.word && (classOf(tokens.word[t]!) & Class.determiner) !== 0) from = ++t;
  let head = -1;
  for (; t < last && t < from + 10; t++) {
    const kind = tokens.kind[t]!;
    if (kind === Token.clitic || kind === Token.number) continue;
    if (kind !== Token.word) {
      if (kind === Token.mark && (isAbbreviationDot(source, t))) continue;
      break;
    }
    const bits = bitsOf(tokens.word[t]!), classes = classOf(tokens.word[t]!);
    if ((bits & Bit.role) !== 0) {
      if (tokens.kind[t + 1] === Token.clitic && small(ground, t + 1).endsWith('s')) continue; // the mayor’s cousin holds no office
      head = t;
      if ((bits & Bit.modifier) !== 0 && t + 1 < last && (bitsOf(tokens.word[t + 1]!) & Bit.role) !== 0) continue;
      if (CHIEF(tokens.word[t]!) && t + 2 < last && tokens.kind[t + 1] === Token.word && tokens.kind[t + 2] === Token.word && (bitsOf(tokens.word[t + 2]!) & (Bit.role | Bit.plural)) === Bit.role) continue; // chief financial officer
      if (tokens.kind[t + 1] !== Token.word || (bitsOf(tokens.word[t + 1]!) & (Bit.role | Bit.modifier)) === 0) break;
      continue;
    }
    if (head >= 0 && !CHIEF(tokens.word[t - 1]!)) break;
    if (isFinite(ground, t) || ((classes & (FUNCTION_WORD & ~(Class.possessive | Class.preposition))) !== 0 && (bits & Bit.modifier) === 0)) break;
    if ((classes & Class.preposition) !== 0 && (bits & Bit.modifier) === 0) break;
  }
  if (head < 0) return null;
  let to = head + 1;
  if (isOneOf(ground, to, COMPLEMENT)) to = complementEnd(ground, to + 1, last);
  return parseRole(ground, folded, from, to);
}

/** The apostrophe of a plural genitive: `the Workers' Union`. */
export function isGenitive(ground: Ground, t: number): boolean {
  const { tokens, text } = ground.source;
  if (t === 0 || tokens.end[t]! - tokens.start[t]! !== 1 || tokens.end[t - 1] !== tokens.start[t] || tokens.kind[t + 1] !== Token.word || tokens.start[t + 1] !== tokens.end[t]! + 1) return false;
  const mark = text.charCodeAt(tokens.start[t]!), before = text.charCodeAt(tokens.start[t]! - 1);
  return (mark === 0x27 || mark === 0x2019) && (before === 0x73 || before === 0x53);
}

/** End of a complement: a comma, a mark, a verb, a relative pronoun, 18 tokens at most. */
export function complementEnd(ground: Ground, from: number, last: number): number {
  const { tokens } = ground.source;
  let depth = 0, t = from;
  for (; t < last && t < from + 18; t++) {
    const kind = tokens.kind[t]!;
    if (kind === Token.quote && isGenitive(ground, t)) continue;
    if (kind === Token.quote || kind === Token.ellipsis || kind === Token.dash) break;
    if (kind === Token.mark) {
      if (tokens.word[t] === OPEN) depth++;
      else if (tokens.word[t] === CLOSE && depth > 0) depth--;
      else if (!isAbbreviationDot(ground.source, t)) break;
    } else if (kind === Token.word && depth === 0 && (isFinite(ground, t) || ((classOf(tokens.word[t]!) & (Class.wh | Class.pronounSubject)) !== 0 && !isOneOf(ground, t, BOTH)))) break; // in both towns
  }
  return t;
}
