/** Several who speak as one: `Armenia and Azerbaijan`, `both countries`, `the two leaders`. */
import type { Actor } from './actors.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Bit, bitsOf } from './lexical.ts';
import { Token } from '../text/scan.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { isOneOf, isWord } from './roles.ts';
import { lowerBound } from '../text/search.ts';
import { found, resolved, scopeOf, unnamedActor, type Found, type Session } from './session.ts';

const AND = wordSet('and');

/** The group of these members, one for any order. */
export function groupOf(session: Session, members: readonly Actor[]): Actor {
  const list: Actor[] = [];
  for (const member of members) {
    const one = resolved(member);
    if (!list.includes(one)) list.push(one);
  }
  session.grouped = true;
  return unnamedActor(session, `g:${list.map((member) => member.index).sort((a, b) => a - b).join('+')}`, 'collective', list);
}

/** States (or persons) that stand side by side in the text, in order: chunk k and chunk k + 1 joined by `and` or a comma. */
export interface Coupling {
  readonly token: number;
  readonly members: readonly Actor[];
  /** Number of the pair, one for any order of the members. */
  readonly pair: number;
}

/** What stands side by side in the document. */
export interface Couplings {
  readonly states: readonly Coupling[];
  readonly persons: readonly Coupling[];
  /** By number of the pair: a place to count in, all 0. */
  readonly times: number[];
}

/** All couplings of two states or two persons in the document, demonyms counting for their states. Linear. */
export function couplings(session: Session): Couplings {
  const { cast } = session, { tokens } = cast.ground.source;
  const states: Coupling[] = [], persons: Coupling[] = [], pairs = new Map<number, number>(), times: number[] = [];
  for (let k = 0; k + 1 < cast.chunks.length; k++) {
    const a = cast.chunks[k]!, b = cast.chunks[k + 1]!;
    let gap = b.phraseFrom - a.to, at = a.to;
    if (tokens.kind[at] === Token.clitic) {
      gap--;
      at++;
    }
    if (gap < 1 || gap > 3 || cast.ground.line[a.from] !== cast.ground.line[b.from]) continue;
    const and = isOneOf(cast.ground, at, AND) || (tokens.kind[at] === Token.mark && tokens.word[at] === 0x2c && (gap === 1 || isOneOf(cast.ground, at + 1, AND)));
    if (!and) continue;
    const one = asState(a.nation, a.kind), other = asState(b.nation, b.kind);
    if (one !== null && other !== null && one !== other) states.push(coupling(a.from, one, other));
    const p = cast.owner[k] ?? null, q = cast.owner[k + 1] ?? null;
    if (p !== null && q !== null && p !== q && p.kind === 'person' && q.kind === 'person') persons.push(coupling(a.from, p, q));
  }
  return { states, persons, times };

  function coupling(token: number, one: Actor, other: Actor): Coupling {
    const key = Math.min(one.index, other.index) * cast.actors.length + Math.max(one.index, other.index); // named both: of the cast
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = times.push(0) - 1));
    return { token, members: [one, other], pair };
  }

  function asState(nation: string | null, kind: string): Actor | null {
    if (nation === null || (kind !== 'state' && kind !== 'demonym' && kind !== 'capital')) return null;
    return cast.states.get(nation) ?? null;
  }
}

const tokenOf = ({ token }: Coupling): number => token;

const CLASHING = new Set(['warring', 'conflicting', 'opposing', 'rival', 'feuding', 'belligerent', 'neighbouring', 'neighboring']);

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Places that speak of a pair named before: `both sides`, `the two former Soviet republics`, `the warring neighbours`. Token ranges. */
export function pairPhrases(session: Session): Range[] {
  const { cast } = session, { tokens } = cast.ground.source, places: Range[] = [];
  for (let t = 1; t < tokens.count; t++) {
    if ((bitsOf(tokens.word[t]!) & Bit.pair) === 0 || tokens.kind[t] !== Token.word) continue;
    let from = t - 1, clash = false;
    while (from > 0 && from > t - 5 && tokens.kind[from] === Token.word && !isWord(cast.ground, from, 'both', 'the', 'two') && ((classOf(tokens.word[from]!) & (Class.adjective | Class.noun)) !== 0 || cast.chunkAt[from] !== 0)) {
      clash ||= CLASHING.has(cast.folded.at(from));
      from--;
    }
    if (from < 0 || isWord(cast.ground, t + 1, 'of', 'to')) continue;
    if (isWord(cast.ground, from, 'both')) places.push({ from, to: t + 1 });
    else if (isWord(cast.ground, from, 'two') && isWord(cast.ground, from - 1, 'the')) places.push({ from: from - 1, to: t + 1 });
    else if (clash && isWord(cast.ground, from, 'the')) places.push({ from, to: t + 1 });
  }
  return places;
}

/** Whom `both sides`, `the two countries`, `the leaders` mean. */
export function recallPair(session: Session, at: Range, people: boolean, seen: Couplings): Found {
  const { cast } = session, { sentence } = cast.ground, { from, to } = at, here = sentence[from]!;
  const list = people ? seen.persons : seen.states, low = lowerBound(list, from, tokenOf);
  // in this sentence or the one before
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const coupled = list[i]!;
    if (sentence[coupled.token]! < here - 1) break;
    return found(groupOf(session, coupled.members), at, 'variant', 'likely', 'group-recalled', coupled.token);
  }
  const sides = !people && (isWord(cast.ground, to - 1, 'sides', 'parties', 'neighbours', 'neighbors', 'foes', 'rivals'));
  if (people) {
    for (let i = low - 1; i >= 0 && i >= low - 2; i--) if (scopeOf(cast, list[i]!.token) === scopeOf(cast, from)) return found(groupOf(session, list[i]!.members), at, 'variant', 'likely', 'group-recalled', list[i]!.token);
  } else if (!sides) {
    // exactly two states, besides the subject, in the sentence before
    const before = statesOfSentence(here - 1);
    if (before.length === 2 || before.length === 3) {
      const two = before.slice(-2);
      return found(groupOf(session, two.map((one) => one.actor)), at, 'variant', 'likely', 'group-recalled', two[0]!.token);
    }
  }
  // the pair of the document
  const first = Math.max(0, low - 400), end = Math.min(list.length, low + 100), { times } = seen;
  for (let i = first; i < end; i++) times[list[i]!.pair]!++;
  let best: Coupling | null = null, most = 0, second = 0;
  for (let i = first; i < end; i++) {
    const coupled = list[i]!, count = times[coupled.pair]!;
    times[coupled.pair] = 0; // each pair once, where it stands first
    if (count > most) {
      second = most;
      most = count;
      best = coupled;
    } else second = Math.max(second, count);
  }
  if (best !== null) return found(groupOf(session, best.members), at, 'variant', most > second ? 'likely' : 'open', 'group-of-document', best.token);
  return found(unnamedActor(session, `r:pair#${scopeOf(cast, from)}`, 'collective'), at, 'variant', 'open', 'source-unnamed');

  function statesOfSentence(index: number): { actor: Actor; token: number }[] {
    const states: { actor: Actor; token: number }[] = [];
    if (index < 0) return states;
    const start = cast.ground.sentenceStart[index]!, end = cast.ground.sentenceStart[index + 1] ?? from;
    if (cast.ground.line[start] !== undefined && scopeOf(cast, start) !== scopeOf(cast, from)) return states;
    for (let t = start; t < end && t < start + 200; t++) {
      const k = cast.chunkAt[t]! - 1;
      if (k < 0) continue;
      const chunk = cast.chunks[k]!, actor = cast.owner[k] ?? null;
      t = chunk.to - 1;
      if (actor !== null && actor.key.startsWith('s:') && !states.some((one) => one.actor === actor)) states.push({ actor, token: chunk.from });
    }
    return states;
  }
}
