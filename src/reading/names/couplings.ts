/** Who stands side by side in the document: states, persons, and bodies. */
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Actor, Cast } from './actors.ts';
import { isOneOf } from './roles.ts';

const AND = wordSet('and');

/** States (or persons, or bodies) that stand side by side in the text, in order: chunk k and chunk k + 1 joined by `and` or a comma. */
export interface Coupling {
  readonly token: number;
  readonly members: readonly Actor[];
  /** Number of the pair, one for any order of the members. */
  readonly pair: number;
}

/** Couplings in the order of the text. */
export interface Coupled {
  readonly list: Coupling[];
  /** The pair that is found most often among the couplings `[first, end)`, where it stands first there, and whether no other is found as often; `null` among none. Those who ask one after another ask of places near each other. */
  readonly commonest: (first: number, end: number) => { readonly coupling: Coupling; readonly alone: boolean } | null;
}

export interface Couplings {
  readonly states: Coupled;
  readonly persons: Coupled;
  readonly bodies: Coupled;
}

/** All couplings of two states, two persons or two bodies in the document, demonyms counting for their states. Linear. */
export function couplingsIn({ ground, chunks, owner, actors, states: named }: Cast): Couplings {
  const { tokens } = ground.source, states = coupled(), persons = coupled(), bodies = coupled(), pairs = new Map<number, number>();
  let listed = -1; // chunk that the last two states joined end with
  for (let k = 0; k + 1 < chunks.count; k++) {
    const from = chunks.from[k]!;
    let at = chunks.to[k]!, gap = chunks.phraseFrom[k + 1]! - at;
    if (tokens.kind[at] === Token.clitic) {
      gap--;
      at++;
    }
    if (gap < 1 || gap > 3 || ground.line[from] !== ground.line[chunks.from[k + 1]!]) continue;
    const and = isOneOf(ground, at, AND) || (tokens.kind[at] === Token.mark && tokens.word[at] === 0x2c && (gap === 1 || isOneOf(ground, at + 1, AND)));
    if (!and) continue;
    const one = asState(k), other = asState(k + 1);
    if (one !== null && other !== null && one !== other) {
      if (listed === k) { // Russia, France and Norland: no two of them
        if (states.list.at(-1)?.token === chunks.from[k - 1]) states.list.pop();
      } else states.list.push(coupling(from, one, other));
      listed = k + 1;
    }
    const p = owner[k]!, q = owner[k + 1]!;
    if (p !== null && q !== null && p !== q && p.kind === 'person' && q.kind === 'person') persons.list.push(coupling(from, p, q));
    if (p !== null && q !== null && p !== q && p.kind === 'organisation' && q.kind === 'organisation') bodies.list.push(coupling(from, p, q));
  }
  return { states, persons, bodies };

  function coupling(token: number, one: Actor, other: Actor): Coupling {
    const key = Math.min(one.index, other.index) * actors.length + Math.max(one.index, other.index); // named both: of the cast
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = pairs.size));
    return { token, members: [one, other], pair };
  }

  function asState(k: number): Actor | null {
    const nation = chunks.nation(k), kind = chunks.kind(k);
    if (nation === null || (kind !== 'state' && kind !== 'demonym' && kind !== 'capital')) return null;
    return named.get(nation) ?? null;
  }
}

function coupled(): Coupled {
  const list: Coupling[] = [], times: number[] = [], alike: number[] = [];
  /** Couplings `[from, to)` are counted: `times` tells how often by pair, `alike` how many pairs so often, up to the most. */
  let from = 0, to = 0, most = 0;
  return { list, commonest };

  function commonest(first: number, end: number): ReturnType<Coupled['commonest']> {
    while (to < end) count(to++, 1);
    while (from > first) count(--from, 1);
    while (from < first) count(from++, -1);
    while (to > end) count(--to, -1);
    let at = first;
    while (at < end && times[list[at]!.pair] !== most) at++;
    return at < end ? { coupling: list[at]!, alone: alike[most] === 1 } : null;
  }

  function count(index: number, by: number): void {
    const { pair } = list[index]!, before = times[pair] ?? 0, now = (times[pair] = before + by);
    alike[before] = (alike[before] ?? 0) - 1;
    alike[now] = (alike[now] ?? 0) + 1;
    if (now > most) most = now;
    else if (alike[most] === 0) most--;
  }
}
