/** Two names in a row behind a verb of telling: who is told, and of whom. */
import { Token, type Source } from '../text/scan.ts';
import { Class, classOf } from './classes.ts';
import { states } from './places.ts';
import { intern, wordSet } from './vocabulary.ts';

const TOLD = wordSet('told tells assured informed reminded'), FINITE = Class.be | Class.have | Class.modal | Class.past | Class.verb3s;
/** Words of both names at most: with more, only a state tells where one ends. */
const MOST = 3, MOST_WITH_STATE = 9;
/** States that are people's names as well. */
const NAMESAKES = new Set(['jordan', 'chad', 'georgia', 'israel', 'ireland', 'holland', 'france', 'england', 'india', 'china', 'kenya', 'brazil', 'cyprus', 'jersey', 'scotland', 'wales', 'america']);
let statesOfOneWord: Set<number> | null = null;

/** True for a state that is one word, and nobody's family name. */
export function isState(word: number): boolean {
  statesOfOneWord ??= new Set(states.trim().split('\n').map((row) => row.slice(0, row.indexOf(';')).toLowerCase()).filter((name) => /^[a-z]+$/.test(name) && !NAMESAKES.has(name)).map(intern));
  return statesOfOneWord.has(word);
}

/** `told Vane Norway has …`, `told the BBC Hale was …`: token of the second name in the run of names `[from, to)`, whose verb follows at once; `to` where they are one. What stands between the verb at `told` and the names is whose or which. */
export function behindListener({ tokens: { kind, word } }: Source, from: number, to: number, told = from > 0 && (classOf(word[from - 1]!) & Class.determiner) !== 0 ? from - 2 : from - 1): number {
  if (to - from < 2 || to - from > MOST_WITH_STATE || told < 1 || !TOLD(word[told]!) || kind[to] !== Token.word || (classOf(word[to]!) & FINITE) === 0 || (classOf(word[to]!) & (Class.noun | Class.modal)) === Class.noun) return to;
  for (let t = from; t < to; t++) if (kind[t] !== Token.word) return to;
  if ((classOf(word[told - 1]!) & Class.be) !== 0) return to; // was told Ada Vane had left
  if (isState(word[to - 1]!)) return to - 1;
  if (to - from > MOST || (classOf(word[from]!) & Class.title) !== 0) return to;
  return (classOf(word[to - 2]!) & Class.title) !== 0 ? to - 2 : to - 1;
}
