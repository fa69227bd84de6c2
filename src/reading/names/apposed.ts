/** `The chairwoman of the council, Maren Oduya, said`: the name behind a description is who is meant. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Cast } from './actors.ts';
import { isCapital } from './capitals.ts';
import { Bit, bitsOf } from './lexical.ts';
import { isFirmWord } from './described.ts';
import { ANYBODY } from './kinds.ts';
import type { Phrase } from './phrase-types.ts';
import { complementEnd, isWord } from './roles.ts';

/** What stands between a name and the words that tell who it is. */
const APART = Class.preposition | Class.toBit | Class.determiner | Class.possessive | Class.pronounSubject | Class.wh | Class.past | Class.verb3s | Class.gerund | Class.coordinator;

const COMMA = 0x2c, DOT = 0x2e, OPEN = 0x28, CLOSE = 0x29;

/**
 * The person named in apposition right behind a description of one; the phrase itself where nobody is.
 *
 * @param to end of the noun phrase as asked
 * @param cue token of the cue: what is said begins behind it
 */
export function withApposition(cast: Cast, phrase: Phrase, to: number, cue: number): Phrase {
  const describes = (phrase.type === 'role' && !phrase.role.plural) || (phrase.type === 'other' && !phrase.plural);
  return describes ? named(cast, phrase, to, cue) : phrase;
}

/** Words right before a name that say it is one; those that need `name`, `identified` or `known` before them. */
const NAMED = wordSet('named called'), AS = wordSet('as'), NAME = wordSet('name identified known themself himself herself only'), A = wordSet('a an another one');

/** Token of the name in `a baker named Hugh Pell`, `a doctor who gave his name as Selim`, up to the cue or some words on; -1 for none. */
function nameGiven(cast: Cast, from: number, cue: number): number {
  const { ground } = cast, { tokens, lines } = ground.source, end = Math.min(cue > from ? cue : from + FARTHEST, from + FARTHEST, lines.firstToken[ground.line[from]! + 1]! - 1);
  let article = -1, name = -1;
  for (let t = from; t < end; t++) {
    if (tokens.kind[t] === Token.quote || (tokens.kind[t] === Token.mark && tokens.word[t] !== COMMA)) return -1;
    if (tokens.kind[t] !== Token.word) continue;
    const word = tokens.word[t]!;
    if (A(word)) article = t;
    else if (NAME(word)) name = t;
    else if (NAMED(word) ? article >= 0 && t - article < 6 : AS(word) && name >= 0 && t - name < 3) return t + 1;
  }
  return -1;
}
const FARTHEST = 20, SOURCE = wordSet('source insider'), CLOSE_WORD = wordSet('close');

function named(cast: Cast, phrase: Extract<Phrase, { type: 'role' | 'other' }>, to: number, cue: number): Phrase {
  const given = nameGiven(cast, phrase.from, cue), unit = given < 0 ? -1 : cast.chunkAt[given]! - 1;
  if (unit >= 0 && cast.chunks.from[unit] === given && cast.owner[unit]?.kind === 'person') return { type: 'name', chunk: unit, from: given, to: cast.chunks.to[unit]! };
  const { ground, chunks } = cast, { tokens, lines } = ground.source, last = lines.firstToken[ground.line[phrase.from]! + 1]!;
  const mayBeFirm = phrase.type === 'role' ? ANYBODY.has(phrase.role.head) || phrase.role.head === 'businessman' : isFirmWord(cast, phrase.head);
  if (isOfUnnamed(phrase.from, Math.max(phrase.to, to))) return phrase;
  let comma = Math.max(phrase.to, to);
  const held = phrase.type === 'role' && tokens.word[comma] === OPEN && tokens.kind[comma] === Token.mark && comma + 2 < last ? nameFrom(comma + 1) : -1;
  if (held >= 0 && tokens.word[chunks.to[held]!] === CLOSE) return { type: 'name', chunk: held, from: chunks.from[held]!, to: chunks.to[held]! }; // the Minister for Air (Mr. Vane)
  if (!isComma(comma)) comma = phrase.type === 'role' && (cue < phrase.from || cue > comma) ? complementEnd(ground, comma, last) : -1;
  if (comma < 0 || !isComma(comma)) return phrase;
  let at = comma + 1;
  if (isWord(ground, at, 'his', 'her') && (bitsOf(tokens.word[at + 1]!) & Bit.honorific) !== 0) at++;
  else if (isWord(ground, at, 'the')) at++; // her friend, the poet Ada Quill,
  const k = nameFrom(at);
  if (k < 0) return phrase;
  let after = chunks.to[k]!;
  const nameEnd = after;
  while (after < last && tokens.kind[after] === Token.word && (bitsOf(tokens.word[after]!) & Bit.honour) !== 0 && isCapital(ground.source, after)) after++; // Hugh Flint QC
  if (after < last && !closes(after)) return phrase;
  if (after + 1 < last && tokens.word[after] === DOT && tokens.kind[after] === Token.mark && isComma(after + 1)) return phrase; // a driver from Ava, Mo.,
  return { type: 'name', chunk: k, from: chunks.from[k]!, to: nameEnd };

  /** `a source close to the minister, Ada Quill,`: whoever is named behind the comma is the one whom the source is close to. */
  function isOfUnnamed(from: number, end: number): boolean {
    for (let t = from; t + 1 < end; t++) if (SOURCE(tokens.word[t]!) || (CLOSE_WORD(tokens.word[t]!) && isWord(ground, t + 1, 'to'))) return true;
    return false;
  }

  function isComma(t: number): boolean {
    return t < last && tokens.kind[t] === Token.mark && tokens.word[t] === COMMA;
  }

  /** The person whose name, with its title, begins at the token. */
  function nameFrom(t: number): number {
    for (let u = t; u < last && u < t + 8; u++) {
      const found = cast.chunkAt[u]! - 1;
      if (found >= 0) {
        if (chunks.name(found).words.length === 1 && isSmall(chunks.to[found]!)) { // the Norland foreign minister Ulf Holm
          u = chunks.to[found]! - 1;
          continue;
        }
        const kind = cast.owner[found]?.kind, roleFrom = chunks.roleFrom[found]!;
        if (kind === 'person' || (kind === 'organisation' && mayBeFirm)) return u === t || chunks.phraseFrom[found]! <= t || (roleFrom >= 0 && (roleFrom <= t || describes(t, roleFrom))) || (kind === 'person' && roleFrom < 0 && u - t < 4 && describes(t, u)) ? found : -1; // his wife, former model Ada Quill,
        u = chunks.to[found]! - 1;
      } else if (tokens.kind[u] !== Token.word || (classOf(tokens.word[u]!) & (Class.coordinator | Class.be | Class.have | Class.modal)) !== 0) {
        if (!(tokens.kind[u] === Token.mark && tokens.word[u] === DOT)) return -1;
      }
    }
    return -1;
  }

  function isSmall(t: number): boolean {
    return t < last && tokens.kind[t] === Token.word && !isCapital(ground.source, t) && (classOf(tokens.word[t]!) & APART) === 0;
  }

  /** `the former Norland foreign minister Ulf Holm`: nothing but adjectives and names before the role. */
  function describes(from: number, roleFrom: number): boolean {
    for (let u = from; u < roleFrom; u++) if (tokens.kind[u] !== Token.word || (cast.chunkAt[u] === 0 && (classOf(tokens.word[u]!) & APART) !== 0)) return false;
    return true;
  }

  /** The apposition ends here: at a comma that no list goes on behind, a bracket, a full stop, a dash. */
  function closes(t: number): boolean {
    const kind = tokens.kind[t]!;
    if (kind === Token.dash || kind === Token.ellipsis || t === cue) return kind !== Token.word || t !== cue || cue > comma;
    if (kind !== Token.mark) return kind === Token.quote;
    return tokens.word[t] !== COMMA || !isWord(ground, t + 1, 'and', 'or');
  }
}
