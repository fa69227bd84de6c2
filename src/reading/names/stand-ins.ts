/** Words that stand for those just named: `both`, `each`, `neither`, `all three`, `the two`, `the former`, `the latter`. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Actor } from './actors.ts';
import { groupOf } from './groups.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase-types.ts';
import { isFinite, isOneOf, isWord } from './roles.ts';
import { found, resolved, scopeOf, type Found, type Session } from './session.ts';

const OF_TWO = wordSet('both neither either'), OF_ALL = wordSet('each all'), NUMBERS = ['two', 'three', 'four', 'five', 'six'];
const PAIR = wordSet('pair duo couple two'), TRIO = wordSet('trio three'), JOINS = wordSet('and or nor');

/** How many are meant, 0 for any number from two on; and which of two, -1 for all. */
interface Meant {
  readonly count: number;
  readonly which: number;
}

/** What the words at the tokens `[from, to)` stand for; `null` where they are no such words. */
export function standIn({ cast: { ground } }: Session, from: number, to: number): Meant | null {
  if (to === from + 1) return isOneOf(ground, from, OF_TWO) ? { count: 2, which: -1 } : isOneOf(ground, from, OF_ALL) ? { count: 0, which: -1 } : null;
  if (to !== from + 2) return null;
  if (isWord(ground, from, 'the')) {
    if (isWord(ground, from + 1, 'latter')) return { count: 2, which: 1 };
    if (isWord(ground, from + 1, 'former')) return { count: 2, which: 0 };
    return isOneOf(ground, from + 1, PAIR) ? { count: 2, which: -1 } : isOneOf(ground, from + 1, TRIO) ? { count: 3, which: -1 } : null;
  }
  const count = isWord(ground, from, 'all') ? NUMBERS.findIndex((number) => isWord(ground, from + 1, number)) : -1;
  return count < 0 ? null : { count: count + 2, which: -1 };
}

/** Who is meant: those named side by side in the sentence or the one before, or all whom that one names, where they are as many. Nobody where that cannot be known. */
export function recallStandIn(session: Session, at: { readonly from: number; readonly to: number }, { count, which }: Meant, ofJoint: (phrase: Extract<Phrase, { type: 'joint' }>) => Found): Found {
  const { cast } = session, { sentenceOf, sentenceStart } = cast.ground, here = sentenceOf(at.from);
  for (let s = here; s >= Math.max(0, here - 1); s--) {
    const start = sentenceStart[s]!, end = s === here ? at.from : sentenceStart[s + 1]!;
    if (scopeOf(cast, start) !== scopeOf(cast, at.from)) break;
    const named = namedIn(session, start, end), list = [...named.coupled].reverse().find(fits) ?? (fits(named.all) ? named.all : null);
    if (list === null) {
      const opening = which < 0 ? openingOf(session, start, end) : null; // the union and the company
      if (opening !== null && (count === 0 || opening.parts.length === count)) {
        const { actor } = ofJoint(opening);
        if (actor !== null && actor.members.length === opening.parts.length) return found(actor, at, 'variant', 'likely', 'group-recalled', opening.from);
      }
      if (named.all.length > 1) break;
      continue;
    }
    if (which < 0) return found(groupOf(session, list), at, 'variant', 'likely', 'group-recalled', named.first);
    return found(list[which]!, at, 'variant', 'likely', 'group-recalled', named.first);
  }
  // Those who spoke as one a sentence or two ago.
  for (let i = session.said.length - 1; i >= 0 && i > session.said.length - 4; i--) {
    const { actor, from } = session.said[i]!, one = resolved(actor);
    if (here - sentenceOf(from) > 2 || scopeOf(cast, from) !== scopeOf(cast, at.from)) break;
    if (one.members.length > 1 && which < 0 && fits(one.members)) return found(one, at, 'variant', 'likely', 'group-recalled', from);
  }
  return found(null, at, 'variant', 'open', 'pronoun-open');

  function fits(list: readonly Actor[]): boolean {
    return count === 0 ? list.length > 1 : list.length === count;
  }
}

/** Several joined by `and` that open the sentence, up to its verb. */
function openingOf({ cast }: Session, from: number, to: number): Extract<Phrase, { type: 'joint' }> | null {
  for (let t = from + 1; t < to && t < from + 16; t++) {
    if (!isFinite(cast.ground, t)) continue;
    const phrase = parsePhrase(cast, from, t);
    return phrase.type === 'joint' ? phrase : null;
  }
  return null;
}

/** All who are named from one token to another, each once, and those who stand side by side. */
function namedIn({ cast }: Session, from: number, to: number): { all: Actor[]; coupled: Actor[][]; first: number } {
  const { tokens } = cast.ground.source, all: Actor[] = [], coupled: Actor[][] = [];
  let run: Actor[] = [], last = -1, first = -1;
  for (let t = from; t < to; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k < 0) continue;
    const { chunks } = cast, owner = cast.owner[k]!, to = chunks.to[k]!;
    t = Math.max(t, to - 1);
    if (owner === null || owner.kind === 'outlet' || chunks.kind(k) === 'demonym') continue;
    const actor = resolved(owner);
    if (first < 0) first = chunks.from[k]!;
    if (!all.includes(actor)) all.push(actor);
    if (last >= 0 && isJoined(last, chunks.phraseFrom[k]!)) run.push(actor);
    else {
      if (run.length > 1) coupled.push(run);
      run = [actor];
    }
    last = to;
  }
  if (run.length > 1) coupled.push(run);
  return { all, coupled, first };

  /** Nothing but a comma, `and`, or words that belong to the name stands between. */
  function isJoined(a: number, b: number): boolean {
    if (b - a > 5) return false;
    let joins = 0;
    for (let t = a; t < b; t++) {
      if (tokens.kind[t] === Token.mark && tokens.word[t] === 0x2c) joins++;
      else if (isOneOf(cast.ground, t, JOINS)) joins++;
      else if (tokens.kind[t] === Token.word && (classOf(tokens.word[t]!) & (Class.preposition | Class.be | Class.have | Class.modal | Class.past | Class.verb3s | Class.wh)) !== 0) return false;
    }
    return joins > 0;
  }
}
