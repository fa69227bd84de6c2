/** Two names in a row behind a verb of telling: who is told, and of whom. */
import { Token, type Source } from '../text/scan.ts';
import { Class, classOf } from './classes.ts';
import { wordSet } from './vocabulary.ts';

const TOLD = wordSet('told tells'), FINITE = Class.be | Class.have | Class.modal | Class.past | Class.verb3s;
/** Words of both names at most: with more, where one ends cannot be told. */
const MOST = 3;

/** `told Vane Norland has …`, `told the BBC Hale was …`: token of the second name in the run of names `[from, to)`, whose verb follows at once; `to` where they are one. */
export function behindListener({ tokens: { kind, word } }: Source, from: number, to: number): number {
  const told = from > 0 && (classOf(word[from - 1]!) & Class.determiner) !== 0 ? from - 2 : from - 1;
  if (to - from < 2 || to - from > MOST || told < 1 || !TOLD(word[told]!) || kind[to] !== Token.word || (classOf(word[to]!) & FINITE) === 0 || (classOf(word[to]!) & (Class.noun | Class.modal)) === Class.noun) return to;
  for (let t = from; t < to; t++) if (kind[t] !== Token.word) return to;
  if ((classOf(word[told - 1]!) & Class.be) !== 0 || (classOf(word[from]!) & Class.title) !== 0) return to; // was told Ada Vane had left
  return (classOf(word[to - 2]!) & Class.title) !== 0 ? to - 2 : to - 1;
}
