/** The person whom a noun phrase names. */
import { fieldsOfOffice } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Actor, Cast } from './actors.ts';
import { isCapital } from './capitals.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { isOneOf } from './roles.ts';

const COMMA = 0x2c, OF_FOR = wordSet('of for');

/** The person that the phrase names: first in it, behind a role, or behind a role and a comma. -1 for none. */
export function personIn(cast: Cast, from: number, to: number, end: number): number {
  const { ground, chunks } = cast, { tokens } = ground.source;
  let best = -1;
  const opening = cast.chunkAt[from]! - 1;
  for (let t = from; t < to && t < from + 48; t++) {
    const k = cast.chunkAt[t]! - 1;
    if (k < 0) continue;
    const actor: Actor | null = cast.owner[k]!, name = chunks.from[k]!, behind = chunks.to[k]!, phraseFrom = chunks.phraseFrom[k]!;
    t = behind - 1;
    if (actor === null || actor.kind !== 'person') continue;
    if (name === from) {
      // The name opens the phrase, and the phrase is no more than that.
      if (behind >= end || (behind === end - 1 && (bitsOf(tokens.word[behind]!) & Bit.honour) !== 0)) best = k;
      continue;
    }
    if (behind > end && phraseFrom > from + 2) {
      // `her spokesman, Steffen Seibert` · `ambassador to Turkey, Khazar Ibrahim`
      const comma = phraseFrom - 1;
      if (best < 0 && ((tokens.kind[comma] === Token.mark && tokens.word[comma] === COMMA) || isLookedAfter(cast, k)) && holdsRole(ground, from, end)) best = k;
      continue;
    }
    if (phraseFrom <= from + 2 && (chunks.roleFrom[k]! >= 0 || phraseFrom < name || behind <= end)) {
      if (behind <= end && end > behind && tokens.kind[end - 1] === Token.word && cast.chunkAt[end - 1] === 0 && (bitsOf(tokens.word[end - 1]!) & Bit.honour) === 0) continue; // the Clinton campaign
      best = k;
    } else if (behind === end) best = k;
  }
  if (best >= 0 && opening >= 0 && best !== opening && chunks.kind(opening) === 'person' && chunks.phraseFrom[best]! > from && chunks.to[opening]! >= end) return opening;
  return best;
}

/** `member for transport Ada Quill`, `head of policy Dr Vane`: what an office looks after stands right before the name; the sister of bride Ada Quill is another. */
function isLookedAfter({ chunkAt, chunks, ground }: Cast, k: number): boolean {
  const { tokens } = ground.source;
  let t = chunks.from[k]! - 1;
  const titled = (bitsOf(tokens.word[t]!) & Bit.honorific) !== 0;
  if (titled) t--;
  if (tokens.kind[t] !== Token.word || chunkAt[t] !== 0 || isCapital(ground.source, t) || (!titled && chunks.name(k).words.length < 2) || !(isOneOf(ground, t - 1, OF_FOR) || isOneOf(ground, t - 2, OF_FOR))) return false;
  return (bitsOf(tokens.word[t]!) & Bit.afterOf) !== 0 || FIELD(tokens.word[t]!);
}
const FIELD = wordSet(fieldsOfOffice);

/** The role of one stands between the tokens. */
function holdsRole({ source: { tokens } }: Ground, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (tokens.kind[t] === Token.word && (bitsOf(tokens.word[t]!) & (Bit.role | Bit.plural)) === Bit.role) return true;
  return false;
}
