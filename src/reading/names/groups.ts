/** Several who speak as one: `Armenia and Azerbaijan`, `both countries`, `the two leaders`. */
import type { Actor } from './actors.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Bit, bitsOf } from './lexical.ts';
import { Token } from '../text/scan.ts';
import { isWord } from './roles.ts';
import { resolved, scopeOf, unnamedActor, type Found, type Session } from './session.ts';

/** The group of these members, one for any order. */
export function groupOf(session: Session, members: readonly Actor[]): Actor {
  const list = [...new Set(members.map((member) => resolved(session, member)))];
  const key = `g:${list.map((member) => member.index).sort((a, b) => a - b).join('+')}`;
  const actor = session.cast.byKey.get(key) ?? unnamedActor(session, key, 'collective', list);
  const entry = session.groups.get(key);
  if (entry === undefined) session.groups.set(key, { actor, times: 1 });
  else entry.times++;
  return actor;
}

/** States (or persons) that stand side by side in the text, in order: chunk k and chunk k + 1 joined by `and` or a comma. */
export interface Coupling {
  readonly token: number;
  readonly members: readonly Actor[];
  /** One for any order of the members. */
  readonly key: string;
}

const coupling = (token: number, one: Actor, other: Actor): Coupling => ({ token, members: [one, other], key: one.index < other.index ? `${one.index}+${other.index}` : `${other.index}+${one.index}` });

/** All couplings of two states or two persons in the document, demonyms counting for their states. Linear. */
export function couplings(session: Session): { readonly states: readonly Coupling[]; readonly persons: readonly Coupling[] } {
  const { cast } = session, { tokens } = cast.ground.source;
  const states: Coupling[] = [], persons: Coupling[] = [];
  for (let k = 0; k + 1 < cast.chunks.length; k++) {
    const a = cast.chunks[k]!, b = cast.chunks[k + 1]!;
    let gap = b.phraseFrom - a.to, at = a.to;
    if (tokens.kind[at] === Token.clitic) {
      gap--;
      at++;
    }
    if (gap < 1 || gap > 3 || cast.ground.line[a.from] !== cast.ground.line[b.from]) continue;
    const and = isWord(cast.ground, at, 'and') || (tokens.kind[at] === Token.mark && tokens.word[at] === 0x2c && (gap === 1 || isWord(cast.ground, at + 1, 'and')));
    if (!and) continue;
    const one = asState(a.nation, a.kind), other = asState(b.nation, b.kind);
    if (one !== null && other !== null && one !== other) states.push(coupling(a.from, one, other));
    const p = cast.owner[k] ?? null, q = cast.owner[k + 1] ?? null;
    if (p !== null && q !== null && p !== q && p.kind === 'person' && q.kind === 'person') persons.push(coupling(a.from, p, q));
  }
  return { states, persons };

  function asState(nation: string | null, kind: string): Actor | null {
    if (nation === null || (kind !== 'state' && kind !== 'demonym' && kind !== 'capital')) return null;
    return cast.byKey.get(`s:${nation}`) ?? null;
  }
}

const CLASHING = new Set(['warring', 'conflicting', 'opposing', 'rival', 'feuding', 'belligerent', 'neighbouring', 'neighboring']);

/** Places in `[from, to)` that speak of a pair named before: `both sides`, `the two former Soviet republics`, `the warring neighbours`. Token ranges. */
export function pairPhrases(session: Session): [number, number][] {
  const { cast } = session, { tokens } = cast.ground.source, found: [number, number][] = [];
  for (let t = 1; t < tokens.count; t++) {
    if (tokens.kind[t] !== Token.word || (bitsOf(tokens.word[t]!) & Bit.pair) === 0) continue;
    let from = t - 1, clash = false;
    while (from > 0 && from > t - 5 && tokens.kind[from] === Token.word && !isWord(cast.ground, from, 'both', 'the', 'two') && ((classOf(tokens.word[from]!) & (Class.adjective | Class.noun)) !== 0 || cast.chunkAt[from] !== 0)) {
      clash ||= CLASHING.has(cast.folded.at(from));
      from--;
    }
    if (from < 0 || isWord(cast.ground, t + 1, 'of', 'to')) continue;
    if (isWord(cast.ground, from, 'both')) found.push([from, t + 1]);
    else if (isWord(cast.ground, from, 'two') && isWord(cast.ground, from - 1, 'the')) found.push([from - 1, t + 1]);
    else if (clash && isWord(cast.ground, from, 'the')) found.push([from, t + 1]);
  }
  return found;
}

/** Whom `both sides`, `the two countries`, `the leaders` mean. */
export function recallPair(session: Session, from: number, to: number, people: boolean, seen: ReturnType<typeof couplings>): Found {
  const { cast } = session, { sentence } = cast.ground, here = sentence[from]!, base = { others: [], from, to, form: 'variant' as const };
  const list = people ? seen.persons : seen.states;
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.token < from) low = middle + 1;
    else high = middle;
  }
  // in this sentence or the one before
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const coupled = list[i]!;
    if (sentence[coupled.token]! < here - 1) break;
    return { ...base, actor: groupOf(session, coupled.members), confidence: 'likely', rule: 'group-recalled', ground: coupled.token };
  }
  const sides = !people && (isWord(cast.ground, to - 1, 'sides', 'parties', 'neighbours', 'neighbors', 'foes', 'rivals'));
  if (people) {
    for (let i = low - 1; i >= 0 && i >= low - 2; i--) if (scopeOf(cast, list[i]!.token) === scopeOf(cast, from)) return { ...base, actor: groupOf(session, list[i]!.members), confidence: 'likely', rule: 'group-recalled', ground: list[i]!.token };
  } else if (!sides) {
    // exactly two states, besides the subject, in the sentence before
    const before = statesOfSentence(here - 1);
    if (before.length === 2 || before.length === 3) {
      const two = before.slice(-2);
      return { ...base, actor: groupOf(session, two.map((one) => one.actor)), confidence: 'likely', rule: 'group-recalled', ground: two[0]!.token };
    }
  }
  // the pair of the document
  const counts = new Map<string, { members: readonly Actor[]; times: number; token: number }>();
  for (let i = Math.max(0, low - 400); i < list.length && i < low + 100; i++) {
    const coupled = list[i]!, entry = counts.get(coupled.key);
    if (entry === undefined) counts.set(coupled.key, { members: coupled.members, times: 1, token: coupled.token });
    else entry.times++;
  }
  let best: { members: readonly Actor[]; times: number; token: number } | null = null, second = 0;
  for (const entry of counts.values()) {
    if (best === null || entry.times > best.times) {
      second = best?.times ?? 0;
      best = entry;
    } else second = Math.max(second, entry.times);
  }
  if (best !== null && (best.times > second || counts.size === 1)) return { ...base, actor: groupOf(session, best.members), confidence: 'likely', rule: 'group-of-document', ground: best.token };
  if (best !== null) return { ...base, actor: groupOf(session, best.members), confidence: 'open', rule: 'group-of-document', ground: best.token };
  return { ...base, actor: unnamedActor(session, `r:pair#${scopeOf(cast, from)}`, 'collective'), confidence: 'open', rule: 'source-unnamed', ground: -1 };

  function statesOfSentence(index: number): { actor: Actor; token: number }[] {
    const found: { actor: Actor; token: number }[] = [];
    if (index < 0) return found;
    const start = cast.ground.sentenceStart[index]!, end = cast.ground.sentenceStart[index + 1] ?? from;
    if (cast.ground.line[start] !== undefined && scopeOf(cast, start) !== scopeOf(cast, from)) return found;
    for (let t = start; t < end && t < start + 200; t++) {
      const k = cast.chunkAt[t]! - 1;
      if (k < 0) continue;
      const chunk = cast.chunks[k]!, actor = cast.owner[k] ?? null;
      t = chunk.to - 1;
      if (actor !== null && actor.key.startsWith('s:') && !found.some((one) => one.actor === actor)) found.push({ actor, token: chunk.from });
    }
    return found;
  }
}
