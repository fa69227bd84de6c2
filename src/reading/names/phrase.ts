/** A noun phrase that stands for a source, taken apart: a name, a role, several joined, a pronoun … */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Cast } from './actors.ts';
import { isCapital } from './capitals.ts';
import { COMMON_END, knownAt, lastWord } from './chunks.ts';
import { Bit, bitsOf, bodyOf } from './lexical.ts';
import { complementEnd, isFinite, isOneOf, isWord, parseRole, small } from './roles.ts';
import { isAbbreviationDot, type Ground } from './ground.ts';
import { personIn } from './person-in.ts';
import { SOURCE_TYPES, type Definite, type Phrase } from './phrase-types.ts';

const COMMA = 0x2c, OPEN = 0x28;
const GOVERNMENT = new Set(['government', 'govt', "gov't", 'regime']), STATE = new Set(['country', 'nation', 'side']), OF_FOR = wordSet('of for');
const INDEFINITE = wordSet(['one', 'another', 'someone', 'somebody', 'everyone', 'everybody', 'nobody', 'anyone', 'anybody', 'none', 'those', 'others']), EDGE = wordSet('also even only just but and or that as by to');
const JOINS = wordSet('and or nor'), AND_OR = wordSet('and or'), BOTH = wordSet('both'), ONE_OF_BOTH = wordSet('both either neither'), THE_BOTH = wordSet('the both');
/** What tells of media in general, and names none. */
const ANY_MEDIA = wordSet('state local national foreign regional international domestic social western independent');
/** Before `release`, where that is a paper. */
const RELEASED = wordSet('press news media the');
const PERCENT = wordSet('percent pct cent');
const ARTICLES = wordSet('a an the every his its their our my your her whose');
/** Adjectives that stand behind a noun, before what belongs to them. */
const BEHIND = wordSet('close familiar aware loyal responsible present involved opposed able due privy');
const SINGULAR = wordSet('one another someone somebody everyone everybody nobody anyone anybody');

/** Index of the chunk whose name, or whose role before it, holds the token; -1 for none. */
function unitAt({ chunkAt, roleAt }: Cast, t: number): number {
  return chunkAt[t] !== 0 ? chunkAt[t]! - 1 : roleAt[t] === 0 ? -1 : chunkAt[t + roleAt[t]!]! - 1;
}

/** Tokens without marks and small words at the edges. */
export function trim(cast: Cast, from: number, to: number): [number, number] {
  const { source } = cast.ground, { tokens } = source;
  let a = Math.max(0, from), b = Math.min(to, tokens.count);
  while (a < b && ((tokens.kind[a] !== Token.word && tokens.kind[a] !== Token.number) || (isOneOf(cast.ground, a, EDGE) && b > a + 1))) a++;
  while (b > a) {
    const kind = tokens.kind[b - 1]!;
    if (kind === Token.clitic || kind === Token.quote || kind === Token.dash || kind === Token.ellipsis) b--;
    else if (kind === Token.mark && !(tokens.word[b - 1] === 0x29 && hasOpen(cast, a, b)) && !(isAbbreviationDot(source, b - 1) && cast.chunkAt[b - 1] !== 0)) b--;
    else break;
  }
  return [a, b];
}

function hasOpen({ ground: { source: { tokens } } }: Cast, from: number, to: number): boolean {
  for (let t = to - 1; t >= from && t > to - 20; t--) if (tokens.kind[t] === Token.mark && tokens.word[t] === OPEN) return true;
  return false;
}

/** Noun phrases taken apart so far. Those that begin among the same eight tokens follow one another. */
export class Phrases {
  readonly list: Parsed[] = [];
  /** Per eight tokens: 1 + index of the last that was asked for there. */
  readonly at: Int32Array;
  constructor(at: Int32Array) {
    this.at = at;
  }

  place(from: number): number {
    return from >= 0 ? Math.min(from >> 3, this.at.length - 1) : 0;
  }

  /** Keeps no more of them where they are many: few are asked for again far behind. */
  forget(): void {
    if (this.list.length < MANY) return;
    for (const { from } of this.list) this.at[this.place(from)] = 0;
    this.list.length = 0;
  }
}

const MANY = 500;

const NUMBER_OF: ReadonlyMap<string, number> = new Map(SOURCE_TYPES.map((type, index) => [type, index]));

/** A noun phrase as it was asked for. */
interface Parsed {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
  /** What it may be: index into `SOURCE_TYPES`. */
  readonly type: number;
  /** It is a news medium. */
  readonly outlet: boolean;
  /** 1 + index of the one that was asked for before there. */
  readonly next: number;
}

/** The noun phrase at the tokens `[from, to)`, and what it may be. Asked for again and again, it is taken apart once. */
export function parsed(cast: Cast, from: number, to: number): Parsed {
  const { phrases } = cast, { list, at } = phrases, place = phrases.place(from), last = at[place]!;
  for (let n = last; n > 0; n = list[n - 1]!.next) if (list[n - 1]!.from === from && list[n - 1]!.to === to) return list[n - 1]!;
  const phrase = parse(cast, from, to), owner = phrase.type === 'name' ? cast.owner[phrase.chunk] ?? null : null;
  const made: Parsed = {
    from, to, phrase, type: NUMBER_OF.get(phrase.type !== 'name' ? phrase.type : owner === null ? 'unknown' : owner.kind) ?? 0,
    outlet: phrase.type === 'name' ? cast.chunks.kind(phrase.chunk) === 'outlet' || owner?.kind === 'outlet' : phrase.type === 'medium', next: last,
  };
  at[place] = list.push(made);
  return made;
}

/** The noun phrase at the tokens `[from, to)`. */
export function parsePhrase(cast: Cast, from: number, to: number): Phrase {
  return parsed(cast, from, to).phrase;
}

function parse(cast: Cast, askedFrom: number, askedTo: number): Phrase {
  const { ground } = cast, { tokens } = ground.source;
  const [from, to] = trim(cast, askedFrom, askedTo);
  if (to <= from) return { type: 'empty' };
  const first = tokens.word[from]!;
  if (to === from + 1 && tokens.kind[from] === Token.word && cast.chunkAt[from] === 0) {
    const classes = classOf(first);
    if (isOneOf(ground, from, BOTH)) return { type: 'pair', people: false, from, to };
    if ((classes & (Class.quantifier | Class.numberWord)) !== 0 || isOneOf(ground, from, INDEFINITE)) return { type: 'other', head: from, from, to, plural: !isOneOf(ground, from, SINGULAR), definite: 'bare' };
    if ((classes & (Class.pronounSubject | Class.pronounObject | Class.possessive | Class.wh | Class.demonstrative)) !== 0) {
      return { type: 'pronoun', word: small(ground, from), from, to };
    }
  }
  return (mayBeJoint(cast, from, to) ? jointOf(cast, from, to) : null) ?? simple(cast, from, to);
}

/** End of what stands before a complement, a relative clause or an apposition. */
function coreEnd(cast: Cast, from: number, to: number, throughLists: boolean): number {
  const { ground } = cast, { tokens } = ground.source;
  for (let t = from; t < to; t++) {
    const unit = unitAt(cast, t);
    if (unit >= 0 && cast.chunks.from[unit]! < to) {
      t = cast.chunks.to[unit]! - 1;
      continue;
    }
    const kind = tokens.kind[t]!;
    if (kind === Token.clitic || kind === Token.number || kind === Token.quote) continue;
    if (kind === Token.mark) {
      if (throughLists && tokens.word[t] === COMMA) continue;
      if (isAbbreviationDot(ground.source, t) || tokens.word[t] === 0x26 || tokens.word[t] === 0x25) continue;
      return t;
    }
    if (kind === Token.dash || kind === Token.ellipsis) return t;
    if (t === from) continue;
    const classes = classOf(tokens.word[t]!);
    if (throughLists && (classes & Class.coordinator) !== 0 && (classes & Class.preposition) === 0) continue;
    if ((classes & Class.coordinator) !== 0 && (classes & Class.preposition) === 0) return t;
    if (isCapital(ground.source, t)) continue;
    if ((classes & (Class.preposition | Class.toBit | Class.wh)) !== 0 && (bitsOf(tokens.word[t]!) & (Bit.modifier | Bit.role)) === 0) return t;
    if ((classes & Class.gerund) !== 0 && opensParticiple(ground, t, to, classes)) return t;
    if (isFinite(ground, t) && !isOneOf(ground, t - 1, ARTICLES) && !standsBeforeNoun(ground, t, to)) return t; // `a leaked memo`: no verb stands behind an article
  }
  return to;
}

/** `two freed hostages`, `a second arrested man`: a participle between a number and what is counted. */
function standsBeforeNoun({ source: { tokens } }: Ground, t: number, to: number): boolean {
  if (t + 1 >= to || tokens.kind[t + 1] !== Token.word || (classOf(tokens.word[t + 1]!) & (Class.preposition | Class.toBit | Class.determiner | Class.possessive | Class.adverb | Class.wh | Class.pronounObject)) !== 0) return false;
  return tokens.kind[t - 1] === Token.number || (tokens.kind[t - 1] === Token.word && (classOf(tokens.word[t - 1]!) & (Class.numberWord | Class.quantifier)) !== 0);
}

/** `the officer leading the inquiry`, `a woman living near the port`, but `the committee meeting in Skelby`: what the noun before it does. */
function opensParticiple({ source: { tokens } }: Ground, t: number, to: number, classes: number): boolean {
  const before = classOf(tokens.word[t - 1]!), next = t + 1 < to && tokens.kind[t + 1] === Token.word ? classOf(tokens.word[t + 1]!) : 0;
  if (tokens.kind[t - 1] !== Token.word || (before & Class.determiner) !== 0 || ((before & (Class.noun | Class.plural)) === 0 && (bitsOf(tokens.word[t - 1]!) & (Bit.role | Bit.crowd)) === 0)) return false;
  return (next & (Class.determiner | Class.possessive)) !== 0 || ((classes & Class.noun) === 0 && (next & Class.preposition) !== 0);
}

/** A comma, `and`, `nor` or `&` is in it. */
function mayBeJoint({ ground }: Cast, from: number, to: number): boolean {
  const { tokens } = ground.source;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] === Token.mark ? tokens.word[t] === COMMA || tokens.word[t] === 0x26 : isOneOf(ground, t, JOINS)) return true;
  }
  return false;
}

/** `Turkey and Azerbaijan` · `A, B and C` · `Armenia, Azerbaijan` in a heading; null where it is one. */
function jointOf(cast: Cast, from: number, to: number): Phrase | null {
  const { ground } = cast, { tokens } = ground.source;
  const end = coreEnd(cast, from, to, true);
  const parts: [number, number][] = [], byAnd = new Set<number>(); // where the parts begin that `and` joins
  let start = from, ands = 0, stopped = false;
  if (isOneOf(ground, from, ONE_OF_BOTH)) start++;
  const begin = start;
  for (let t = start; t < end; t++) {
    const unit = unitAt(cast, t);
    if (unit >= 0 && cast.chunks.from[unit]! < to) {
      t = cast.chunks.to[unit]! - 1;
      continue;
    }
    const and = tokens.kind[t] === Token.word && isOneOf(ground, t, JOINS) || (tokens.kind[t] === Token.mark && tokens.word[t] === 0x26);
    if (!and && !(tokens.kind[t] === Token.mark && tokens.word[t] === COMMA)) continue;
    if (and) ands++;
    else if (ands > 0 && !isOneOf(ground, t + 1, AND_OR)) {
      // What follows a comma after the last `and` is an apposition: `A and B, two journalists`.
      parts.push([start, t]);
      stopped = true;
      break;
    }
    if (t > start) parts.push([start, t]);
    start = t + 1;
    if (and) byAnd.add(start);
  }
  if (parts.length === 0) return null;
  if (!stopped) parts.push([start, ands > 0 || end === to ? to : end]);
  if (ands === 0 && !(parts.length === 2 && ground.heading[ground.line[from]!] === 1) && !(parts.length === 2 && parts.every(([a, b]) => isPlainName(cast, a, b)))) return null;
  const [titleFrom, titleTo] = parts[0]!, titled = parts.length === 2 && ands === 1 && isOneOf(ground, titleTo, AND_OR) && (titleTo === titleFrom + 1 || (titleTo === titleFrom + 2 && tokens.kind[titleFrom + 1] === Token.mark)) && (bitsOf(tokens.word[titleFrom]!) & (Bit.honorific | Bit.role)) === Bit.honorific;
  if (titled) { // Mr. and Mrs. Quill
    const couple = simple(cast, ...trim(cast, ...parts[1]!));
    return couple.type === 'name' ? { type: 'other', head: couple.to - 1, from: titleFrom, to: couple.to, plural: true, definite: 'bare' } : null;
  }
  const tail = lastWord(ground.source, start, trim(cast, ...parts.at(-1)!)[1]);
  if (parts.slice(0, -1).every(([a, b]) => isPeople(cast, a, b)) && (bitsOf(tokens.word[tail]!) & (Bit.body | Bit.plural)) === (Bit.body | Bit.plural)) return { type: 'other', head: tail, from, to, plural: true, definite: isWord(ground, from, 'the') ? 'definite' : 'bare' }; // the Georgian and Armenian defence ministries
  const read: Phrase[] = [];
  for (const [a, b] of parts) {
    if (b <= a) continue;
    const phrase = simple(cast, ...trim(cast, a, b));
    // An apposition between: `John Smith, the director, and Mary Jones`.
    if (phrase.type === 'role' && phrase.definite === 'definite' && read.at(-1)?.type === 'name' && !byAnd.has(a)) continue;
    read.push(phrase);
  }
  if (read.length < 2) return null;
  // `Azeri and Armenian foreign ministers`, `Russian and Turkish officials`: one phrase of two nations.
  const last = read.at(-1)!;
  if (read.slice(0, -1).every((phrase) => phrase.type === 'state' && phrase.how === 'people') && last.type === 'role') {
    const nations = [...read.slice(0, -1).map((phrase) => (phrase.type === 'state' ? phrase.nation : '')), ...(last.role.nation === null ? [] : [last.role.nation])];
    return { ...last, nations, from, to };
  }
  if (read.length === 2 && parts.length === 2 && ands === 1 && isPortfolio(cast, parts[0]![0], parts[0]![1]) && isCapital(ground.source, parts[1]![0])) {
    const person = last.type === 'name' && cast.owner[last.chunk]?.kind === 'person' && cast.chunks.roleFrom[last.chunk]! >= 0, role = last.type === 'role' && !last.role.plural ? parseRole(ground, cast.folded, from, last.to) : null;
    if (person) return last;
    if (role !== null && last.type === 'role') return { ...last, role, from, definite: isWord(ground, from, 'the') ? 'definite' : last.definite };
  }
  if (read.length === 2 && parts.length === 2 && ands === 1 && isSameOne(cast, read[0]!, last)) return last;
  const kinds = read.map((phrase) => phrase.type);
  if (!kinds.every((kind) => kind === 'name' || kind === 'state' || kind === 'role' || kind === 'body' || kind === 'unknown' || kind === 'medium' || kind === 'pronoun')) return null;
  if (!kinds.some((kind) => kind === 'name' || kind === 'state' || kind === 'unknown') && kinds.some((kind, i) => kind === 'role' && (read[i] as { definite: Definite }).definite === 'bare')) return null;
  return { type: 'joint', parts: read, from: begin === from ? from : from, to: Math.max(...read.map((phrase) => ('to' in phrase ? phrase.to : 0))) };
}

/** `Supporter and mayor Ada Quill`, `an actor and director Ada Quill`: what one is called, twice. */
function isSameOne({ chunks, owner }: Cast, one: Phrase, name: Phrase): boolean {
  if (one.type !== 'role' || one.role.plural || one.definite === 'definite' || name.type !== 'name') return false;
  return owner[name.chunk]?.kind === 'person' && chunks.phraseFrom[name.chunk]! < chunks.from[name.chunk]!;
}

/** One capitalised word for what an office looks after, with no article but that of the office. */
function isPortfolio({ ground, chunks, chunkAt }: Cast, a: number, b: number): boolean {
  const { tokens } = ground.source;
  const t = isWord(ground, a, 'the') ? a + 1 : a, unit = chunkAt[t]! - 1;
  return b === t + 1 && isCapital(ground.source, t) && (bitsOf(tokens.word[t]!) & (Bit.modifier | Bit.body | Bit.afterOf)) !== 0 && (unit < 0 || chunks.kind(unit) !== 'state') && isWord(ground, b, 'and');
}

/** `the Georgian`, `Armenian`: a word for a people, and nothing but an article. */
function isPeople(cast: Cast, a: number, b: number): boolean {
  const from = isWord(cast.ground, a, 'the') ? a + 1 : a, unit = cast.chunkAt[from]! - 1;
  return unit >= 0 && cast.chunks.kind(unit) === 'demonym' && cast.chunks.from[unit] === from && cast.chunks.to[unit] === b;
}

function isPlainName(cast: Cast, a: number, b: number): boolean {
  const unit = unitAt(cast, a);
  return unit >= 0 && cast.chunks.to[unit]! >= b && cast.chunks.kind(unit) !== 'demonym' && cast.chunks.phraseFrom[unit] === cast.chunks.from[unit] && (cast.ground.heading[cast.ground.line[a]!] === 1 || cast.chunks.kind(unit) === 'state');
}

function simple(cast: Cast, from: number, to: number): Phrase {
  const { ground, chunks } = cast, { tokens } = ground.source;
  if (to <= from) return { type: 'empty' };
  if (to === from + 1 && tokens.kind[from] === Token.word && cast.chunkAt[from] === 0 && (classOf(tokens.word[from]!) & Class.pronounSubject) !== 0 && !isOneOf(ground, from, INDEFINITE)) return { type: 'pronoun', word: small(ground, from), from, to }; // she and her husband
  const end = coreEnd(cast, from, to, false);
  const person = personIn(cast, from, to, end);
  if (person >= 0) return { type: 'name', chunk: person, from: chunks.from[person]!, to: chunks.to[person]! };

  const opens = classOf(tokens.word[from]!);
  const definite: Definite = tokens.kind[from] === Token.number ? 'indefinite' : isCapital(ground.source, from) && cast.chunkAt[from] !== 0 ? 'bare'
    : (opens & (Class.possessive | Class.demonstrative)) !== 0 || isOneOf(ground, from, THE_BOTH) ? 'definite' : (opens & (Class.determiner | Class.quantifier | Class.numberWord)) !== 0 ? 'indefinite' : 'bare';
  let head = end - 1;
  while (head > from && (tokens.kind[head] === Token.clitic || tokens.kind[head] === Token.quote || tokens.kind[head] === Token.mark)) head--;
  // `a source close to the family`: the noun is before
  if (head > from && end < to && cast.chunkAt[head] === 0 && (classOf(tokens.word[head]!) & (Class.adjective | Class.noun | Class.plural)) !== Class.noun && BEHIND(tokens.word[head]!) && (bitsOf(tokens.word[head - 1]!) & (Bit.role | Bit.crowd)) !== 0) head--;
  const whole = wholeEnd(cast, end, to);
  const unit = cast.chunkAt[head]! - 1;
  const bits = tokens.kind[head] === Token.word ? bitsOf(tokens.word[head]!) : 0;
  const demonym = nationBefore(cast, from, head);

  // A medium: a name beside a word for media, or the word alone.
  if ((bits & Bit.media) !== 0 && unit < 0) {
    const news = (bits & Bit.mediaAfterNews) === 0 || mentionsNews(cast, from, head);
    for (let t = head - 1; t >= from; t--) {
      const before = cast.chunkAt[t]! - 1;
      if (before >= 0 && chunks.from[before] === from && chunks.to[before] === from + 1 && isOneOf(ground, from, ANY_MEDIA)) continue; // State media said
      if (before >= 0 && (chunks.kind(before) === 'outlet' || (news && (chunks.kind(before) === 'proper' || chunks.kind(before) === 'body' || chunks.kind(before) === 'person') && chunks.to[before]! >= head - 1))) return { type: 'name', chunk: before, from: chunks.from[before]!, to: chunks.to[before]! };
    }
    if (news || (demonym === null && definite === 'definite' && (head === from + 1 || (head === from + 2 && isWord(ground, from + 1, 'same'))))) return { type: 'medium', definite, from, to: whole, plural: (classOf(tokens.word[head]!) & Class.plural) !== 0, nation: demonym };
  }
  const owned = unit >= 0 ? cast.owner[unit] ?? null : null;
  if (unit >= 0 && !(owned === null && chunks.weak[unit] === 1 && chunks.kind(unit) === 'proper' && (classOf(tokens.word[head]!) & (Class.noun | Class.quantifier)) !== 0 && chunks.name(unit).words.length === 1)) {
    const kind = chunks.kind(unit), nation = chunks.nation(unit), at = chunks.from[unit]!, behind = chunks.to[unit]!;
    // `the Nigerian said`: a person of that people, not the state; the word in -ish, -ese may be either
    if (kind === 'demonym' && definite === 'definite' && at === from + 1 && (end === behind || end === to) && /(?:an|i|dane|swede|pole|turk|finn|scot|briton|spaniard|serb|croat|czech|greek|kurd|slovak)$/.test(chunks.name(unit).words.at(-1)!)) return { type: 'other', head, from, to: behind, plural: false, definite };
    if (kind === 'demonym') return { type: 'state', nation: nation ?? '', from: at, to: behind, how: 'people' };
    if (kind === 'capital' && owned === null && nation !== null && definite === 'bare') return { type: 'state', nation, from: Math.min(at, chunks.phraseFrom[unit]!), to: behind, how: 'capital' };
    if (kind === 'role') {
      const role = parseRole(ground, cast.folded, from, whole);
      if (role !== null) return { type: 'role', role, definite, nations: [], from, to: whole };
    }
    if (owned !== null) {
      // `the United Nations' most powerful body` has another head; here the name is the head.
      const joined = kind === 'body' && nation === null && end < to && isOneOf(ground, end, OF_FOR) ? whole : behind;
      return { type: 'name', chunk: unit, from: kind === 'capital' ? Math.min(at, chunks.phraseFrom[unit]!) : at, to: joined };
    }
    return { type: 'unknown', from: at, to: behind, roleFrom: chunks.roleFrom[unit]! };
  }
  const word = small(ground, head);
  if (GOVERNMENT.has(word)) {
    const nation = demonym ?? nationAfter(cast, end, to);
    if (nation !== null) return { type: 'state', nation, from: definite === 'definite' ? from + 1 : from, to: whole, how: 'government' };
    if (definite === 'definite' && head === from + 1 && !(end < to && isWord(ground, end, 'of'))) return { type: 'that-state', from, to: end };
  }
  if (definite === 'definite' && head === from + 1 && STATE.has(word)) return { type: 'that-state', from, to: end };
  if (word === 'side' && demonym !== null) return { type: 'state', nation: demonym, from, to: end, how: 'government' };
  if ((bits & Bit.pair) !== 0 && definite === 'definite' && !(end < to && isWord(ground, end, 'of')) && demonym === null) return { type: 'pair', people: false, from, to: end };
  if ((bits & Bit.pair) !== 0 && isWord(ground, from, 'both', 'two', 'neither')) return { type: 'pair', people: false, from, to: end };
  if ((bits & Bit.document) !== 0 && word !== 'source' && word !== 'sources') {
    if (/^statement|communique$/.test(word) || (word === 'release' && head > from && isOneOf(ground, head - 1, RELEASED))) return { type: 'document', from, to: end, definite, issuer: end + 1 < to && isWord(ground, end, 'from', 'by', 'of') ? simple(cast, end + 1, to) : null };
    return { type: 'other', head, from, to: whole, plural: false, definite };
  }
  if ((bits & Bit.role) !== 0) {
    if ((bits & Bit.plural) !== 0 && /^leaders|presidents|ministers|pair|duo|men|women$/.test(word) && definite === 'definite' && head - from <= 2 && !(end < to && isWord(ground, end, 'of')) && demonym === null) return { type: 'pair', people: true, from, to: end };
    const role = parseRole(ground, cast.folded, from, whole);
    if (role !== null) return { type: 'role', role, definite, nations: role.plural ? nationsIn(cast, from, whole) : [], from, to: whole };
  }
  if ((bits & Bit.body) !== 0) {
    const words: string[] = [];
    for (let t = from; t < whole && words.length < 16; t++) {
      if (tokens.kind[t] !== Token.word || (classOf(tokens.word[t]!) & (Class.determiner | Class.possessive | Class.preposition)) !== 0) continue;
      const known = knownAt(ground.source, cast.folded, t, whole);
      if (known !== null && (known.known.kind === 'demonym' || known.known.kind === 'state')) {
        t += known.tokens - 1;
        continue;
      }
      words.push(cast.folded.at(t));
    }
    return { type: 'body', head: bodyOf(tokens.word[head]!), words, nation: demonym ?? nationAfter(cast, end, to), definite, from, to: whole };
  }
  if (isCapital(ground.source, head) && (classOf(tokens.word[head]!) & (Class.possessive | Class.pronounSubject)) === 0 && !(head === from && ((classOf(tokens.word[head]!) & (Class.quantifier | Class.noun | Class.adverb | Class.numberWord)) !== 0 && (classOf(tokens.word[head]!) & Class.properLikely) === 0 || COMMON_END.test(word)))) {
    let a = head;
    while (a > from && isCapital(ground.source, a - 1) && (bitsOf(tokens.word[a - 1]!) & (Bit.role | Bit.honorific)) === 0) a--;
    return { type: 'unknown', from: a, to: head + 1, roleFrom: a > from && (bitsOf(tokens.word[a - 1]!) & (Bit.role | Bit.honorific)) !== 0 ? a - 1 : -1 };
  }
  const plural = (classOf(tokens.word[head]!) & Class.plural) !== 0 || (bits & (Bit.crowd | Bit.plural)) !== 0 || ((opens & (Class.numberWord | Class.quantifier)) !== 0 && !isWord(ground, from, 'one', 'each', 'every')) || (classOf(tokens.word[head]!) === 0 && /[^s]s$/.test(word)) || isOneOf(ground, head, PERCENT);
  return { type: 'other', head, from, to: whole, plural, definite };
}

/** A word of news or media, or the name of a medium, stands between the tokens. */
function mentionsNews({ chunkAt, chunks, ground }: Cast, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const before = chunkAt[t]! - 1;
    if (isWord(ground, t, 'news', 'press', 'media', 'television', 'tv', 'radio', 'broadcast', 'broadcasting', 'state', 'state-run', 'cable', 'satellite', 'wire', 'russian-language', 'online') || /-(?:owned|run|backed|based|funded|language|controlled|government)$/.test(small(ground, t)) || (before >= 0 && chunks.kind(before) === 'outlet')) return true;
  }
  return false;
}

/** End of the phrase with its complement, without relative clauses and appositions behind a comma. */
function wholeEnd(cast: Cast, end: number, to: number): number {
  const { ground } = cast, { tokens } = ground.source;
  if (end >= to || tokens.kind[end] !== Token.word || (classOf(tokens.word[end]!) & Class.wh) !== 0 || isFinite(ground, end)) return end;
  return Math.max(end, Math.min(to, complementEnd(ground, end + 1, to)));
}

/** State whose demonym or genitive stands between `from` and the head. */
function nationBefore(cast: Cast, from: number, head: number): string | null {
  for (let t = head - 1; t >= from; t--) {
    const k = cast.chunkAt[t]! - 1;
    if (k >= 0 && cast.chunks.nation(k) !== null) return cast.chunks.nation(k);
  }
  return null;
}

function nationAfter(cast: Cast, end: number, to: number): string | null {
  if (end >= to || !isWord(cast.ground, end, 'of', 'in')) return null;
  for (let t = end + 1; t < to && t < end + 4; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k >= 0 && cast.chunks.kind(k) === 'state') return cast.chunks.nation(k);
  }
  return null;
}

/** States named in the phrase, by name or demonym, each once. */
function nationsIn(cast: Cast, from: number, to: number): string[] {
  const nations: string[] = [];
  for (let t = from; t < to && nations.length < 8; t++) {
    const k = cast.chunkAt[t]! - 1, nation = k >= 0 ? cast.chunks.nation(k) : null;
    if (nation !== null && !nations.includes(nation)) nations.push(nation);
  }
  return nations;
}
