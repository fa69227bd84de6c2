/** Several who speak as one: `Armenia and Azerbaijan`, `both countries`, `the two leaders`. */
import type { Actor } from './actors.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { Bit, bitsOf } from './lexical.ts';
import { Token } from '../text/scan.ts';
import { isWord } from './roles.ts';
import { linesBetween } from './ground.ts';
import { lowerBound } from '../text/search.ts';
import { couplingsIn, type Coupling } from './couplings.ts';
import { found, resolved, scopeOf, unnamedActor, type Found, type Session } from './session.ts';

/** The group of these members, one for any order. */
export function groupOf(session: Session, members: readonly Actor[]): Actor {
  const list: Actor[] = [];
  for (const member of members) {
    const one = resolved(member);
    if (!list.includes(one)) list.push(one);
  }
  session.grouped = true;
  return unnamedActor(session, `g:${indices(list)}`, 'collective', list);
}

/** Numbers of the members, ascending: of two, as most have, without a list. */
function indices(members: readonly Actor[]): string {
  if (members.length !== 2) return members.map((member) => member.index).sort((a, b) => a - b).join('+');
  const one = members[0]!.index, other = members[1]!.index;
  return one < other ? `${one}+${other}` : `${other}+${one}`;
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

/** The bodies that `the two companies` mean: those named side by side in the sentence or the one before, or last in this small document. Nobody where that cannot be known. */
export function recallBodies(session: Session, at: Range): Found | null {
  const { cast } = session, { bodies: { list } } = (session.couplings ??= couplingsIn(cast)), coupling = list[lowerBound(list, at.from, tokenOf) - 1];
  if (coupling === undefined || scopeOf(cast, coupling.token) !== scopeOf(cast, at.from) || linesBetween(cast.ground, coupling.token, at.from) > NEAR) return null;
  return found(groupOf(session, coupling.members), at, 'variant', 'likely', 'group-recalled', coupling.token);
}
/** Lines back in which two bodies are looked for. */
const NEAR = 4;

/** `Osk hosted the ministers of Norland and Velden. They said …`: the two states joined last in this paragraph, in the sentence of the token or the one before; `null` where none are. */
export function joinedBefore(session: Session, token: number): Found['actor'] {
  const { ground } = session.cast, { list } = (session.couplings ??= couplingsIn(session.cast)).states, joined = list[lowerBound(list, token, tokenOf) - 1];
  return joined !== undefined && ground.line[joined.token] === ground.line[token] && ground.sentenceOf(joined.token) >= ground.sentenceOf(token) - 1 ? groupOf(session, joined.members) : null;
}

/** Whom `both sides`, `the two countries`, `the leaders` mean. */
export function recallPair(session: Session, at: Range, people: boolean): Found {
  const { cast } = session, { chunks } = cast, { sentenceOf } = cast.ground, { from, to } = at, here = sentenceOf(from);
  const { states, persons } = (session.couplings ??= couplingsIn(cast)), { list, commonest } = people ? persons : states, low = lowerBound(list, from, tokenOf);
  // in this sentence or the one before
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const { members, token } = list[i]!;
    if (sentenceOf(token) < here - 1) break;
    return found(groupOf(session, members), at, 'variant', 'likely', 'group-recalled', token);
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
  const best = commonest(Math.max(0, low - 400), Math.min(list.length, low + 100));
  if (best !== null) return found(groupOf(session, best.coupling.members), at, 'variant', best.alone ? 'likely' : 'open', 'group-of-document', best.coupling.token);
  return found(unnamedActor(session, `r:pair#${scopeOf(cast, from)}`, 'collective'), at, 'variant', 'open', 'source-unnamed');

  function statesOfSentence(index: number): { actor: Actor; token: number }[] {
    const states: { actor: Actor; token: number }[] = [];
    if (index < 0) return states;
    const start = cast.ground.sentenceStart[index]!, end = cast.ground.sentenceStart[index + 1] ?? from;
    if (cast.ground.line[start] !== undefined && scopeOf(cast, start) !== scopeOf(cast, from)) return states;
    for (let t = start; t < end && t < start + 200; t++) {
      const k = cast.chunkAt[t]! - 1;
      if (k < 0) continue;
      const actor = cast.owner[k]!;
      t = chunks.to[k]! - 1;
      if (actor !== null && actor.key.startsWith('s:') && !states.some((one) => one.actor === actor)) states.push({ actor, token: chunks.from[k]! });
    }
    return states;
  }
}
