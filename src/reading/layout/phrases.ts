/** Phrases of the lexicon as trees of word numbers, and matching them at a token. */
import { laidOut } from '../lexicon/laid-out.ts';
import { numberOf, wordBits } from '../lexicon/vocabulary.ts';
import { scan, Token, type Source, type Tokens } from '../text/scan.ts';

export interface Phrases {
  /** The step that its tree begins with. */
  readonly root: number;
  /** Where this bit is set at a word's number, a phrase begins with that word. */
  readonly bits: Int32Array;
  readonly bit: number;
}

/** Numbers of steps below this one are roots: the first list's is 1. */
const ROOTS = 1 << 8;

const laid: Record<'ways' | 'counts', Int32Array> = laidOut<typeof laid>('phrases', () => ({ ways: new Int32Array(1 << 14), counts: Int32Array.of(ROOTS, 0) }), () => ({ ways, counts: Int32Array.of(steps, lists) }));
/** All trees: at the hash of a key the key, 0 for none; beside it the next step, doubled, and one more where a phrase ends there. */
let { ways } = laid;
let steps = laid.counts[0]!, lists = 0;
const laidLists = laid.counts[1]!;

/** Any number matches any other. */
const ANY_NUMBER = -1;

/** Number of the token for matching: words by the vocabulary, marks by their code unit, numbers all alike. */
function symbolOf(tokens: Tokens, t: number): number {
  const kind = tokens.kind[t]!;
  if (kind === Token.number) return ANY_NUMBER;
  if (kind === Token.word || kind === Token.clitic) return tokens.word[t]!;
  return -2 - tokens.word[t]!;
}

/** A step and a symbol as one number. */
const keyOf = (step: number, symbol: number): number => step * 0x20010 + symbol + 0x10002;

/** Where the way of a key stands in `ways`, or is to be put. */
function wayOf(key: number): number {
  const mask = ways.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> 15) & mask & ~1;
  while (ways[at] !== key && ways[at] !== 0) at = (at + 2) & mask;
  return at;
}

/** The same, put there now if it was not. */
function put(key: number): number {
  if (steps * 3 > ways.length) {
    const old = ways;
    ways = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) ways.set(old.subarray(at, at + 2), wayOf(old[at]!));
  }
  const way = wayOf(key);
  if (ways[way] === 0) {
    ways[way] = key;
    ways[way + 1] = steps++ << 1;
  }
  return way;
}

/** Interns every word of the phrases. To be called when a module loads, so that scanning numbers the words. */
export function phrases(list: readonly string[]): Phrases {
  const root = ++lists, opening: string[] = [];
  if (root > laidLists) plant(list, root, opening);
  return { root, ...wordBits(opening) };
}

/** Makes the tree of a list. All phrases are scanned at once, a line each. */
function plant(list: readonly string[], root: number, opening: string[]): void {
  const { text, tokens, lines } = scan(list.join('\n'));
  for (let line = 0; line < lines.count; line++) {
    let step = root, way = -1;
    for (let t = lines.firstToken[line]!; t < lines.firstToken[line + 1]!; t++) {
      const isWord = tokens.kind[t] === Token.word || tokens.kind[t] === Token.clitic, word = text.slice(tokens.start[t], tokens.end[t]);
      if (isWord && step === root) opening.push(word);
      way = put(keyOf(step, isWord ? numberOf(word) : symbolOf(tokens, t)));
      step = ways[way + 1]! >> 1;
    }
    if (way >= 0) ways[way + 1]! |= 1;
  }
}

/** True where a phrase begins with the word. */
export function opensWith({ bits, bit }: Phrases, word: number): boolean {
  return (bits[word]! & bit) !== 0;
}

/** The token after the longest phrase that begins at token `from`, or -1. Looks no further than `end`. */
export function matchAt(list: Phrases, source: Source, from: number, end: number): number {
  const { kind, word } = source.tokens;
  if (from >= end || ((kind[from] === Token.word || kind[from] === Token.clitic) && (list.bits[word[from]!]! & list.bit) === 0)) return -1;
  let step = list.root, found = -1;
  for (let t = from; t < end; t++) {
    const symbol = symbolOf(source.tokens, t), next = symbol === 0 ? 0 : ways[wayOf(keyOf(step, symbol)) + 1]!;
    if (next === 0) break;
    if ((next & 1) !== 0) found = t + 1;
    step = next >> 1;
  }
  return found;
}
