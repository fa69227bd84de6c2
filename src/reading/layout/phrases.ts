/** Phrases of the lexicon as trees of word numbers, and matching them at a token. */
import { intern } from '../lexicon/vocabulary.ts';
import { scan, Token, type Source, type Tokens } from '../text/scan.ts';

interface Step {
  ends: boolean;
  readonly next: Map<number, Step>;
}

export interface Phrases {
  readonly root: Step;
  /** Where this bit is set at a word's number, a phrase begins with that word. Lists share their arrays, as `wordSet` does. */
  readonly opens: Int32Array;
  readonly bit: number;
}

let plane = new Int32Array(1 << 16), taken = 0;

/** Any number matches any other. */
const ANY_NUMBER = -1;

/** Number of the token for matching: words by the vocabulary, marks by their code unit, numbers all alike. */
function symbolOf(tokens: Tokens, t: number): number {
  const kind = tokens.kind[t]!;
  if (kind === Token.number) return ANY_NUMBER;
  if (kind === Token.word || kind === Token.clitic) return tokens.word[t]!;
  return -2 - tokens.word[t]!;
}

/** Interns every word of the phrases. To be called when a module loads, so that scanning numbers the words. All are scanned at once, a line each. */
export function phrases(list: readonly string[]): Phrases {
  if (taken === 32) {
    plane = new Int32Array(1 << 16);
    taken = 0;
  }
  const opens = plane, bit = 1 << taken++;
  const root: Step = { ends: false, next: new Map() };
  const { text, tokens, lines } = scan(list.join('\n'));
  for (let line = 0; line < lines.count; line++) {
    let step = root;
    for (let t = lines.firstToken[line]!; t < lines.firstToken[line + 1]!; t++) {
      const isWord = tokens.kind[t] === Token.word || tokens.kind[t] === Token.clitic;
      const symbol = isWord ? intern(text.slice(tokens.start[t], tokens.end[t])) : symbolOf(tokens, t);
      let next = step.next.get(symbol);
      if (!next) step.next.set(symbol, (next = { ends: false, next: new Map() }));
      step = next;
    }
    step.ends = true;
  }
  for (const symbol of root.next.keys()) if (symbol > 0) opens[symbol]! |= bit;
  return { root, opens, bit };
}

/** The token after the longest phrase that begins at token `from`, or -1. Looks no further than `end`. */
export function matchAt(list: Phrases, source: Source, from: number, end: number): number {
  const { kind, word } = source.tokens;
  if (from >= end || ((kind[from] === Token.word || kind[from] === Token.clitic) && (list.opens[word[from]!]! & list.bit) === 0)) return -1;
  let step: Step | undefined = list.root;
  let found = -1;
  for (let t = from; t < end; t++) {
    const symbol = symbolOf(source.tokens, t);
    step = symbol === 0 ? undefined : step.next.get(symbol);
    if (!step) break;
    if (step.ends) found = t + 1;
  }
  return found;
}
