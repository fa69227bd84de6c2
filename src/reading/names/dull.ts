/** Lines in Title Case or capitals: a capital tells nothing there, so only names known from elsewhere are seen. */
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Shape, Token } from '../text/scan.ts';
import { nationOf, newChunk, type Chunk, type Chunks } from './chunk.ts';
import { isCapital } from './capitals.ts';
import { knownAt, kindOf } from './chunks.ts';
import type { Folded } from './folded.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';

const BY = wordSet('by');

/** Words that stand in names elsewhere in the document. */
export function nameWords(chunks: Chunks): Set<string> {
  const words = new Set<string>();
  for (let k = 0; k < chunks.count; k++) {
    const kind = chunks.kind(k);
    if (kind === 'person' || (kind === 'proper' && chunks.weak[k] === 0)) for (const word of chunks.name(k).words) if (word.length > 1) words.add(word);
  }
  return words;
}

/** Adds the chunks of one such line. */
export function dullChunks(ground: Ground, folded: Folded, line: number, names: ReadonlySet<string>, into: Chunk[]): void {
  const { source } = ground, { tokens, lines } = source;
  const last = lines.firstToken[line + 1]!;
  let roleFrom = -1;
  for (let t = lines.firstToken[line]!; t < last; t++) {
    if (!isCapital(source, t)) {
      if (tokens.kind[t] !== Token.mark || tokens.word[t] !== 0x2e) roleFrom = -1;
      continue;
    }
    const known = knownAt(source, folded, t, last);
    if (known !== null && !(known.words === 1 && names.has(folded.at(t)) && t + 1 < last && names.has(folded.at(t + 1))) && !(known.known.kind === 'outlet' && known.words === 1 && classOf(tokens.word[t]!) !== 0)) {
      into.push(make(t, t + known.tokens, kindOf(known.known), known.known));
      t += known.tokens - 1;
      roleFrom = -1;
      continue;
    }
    let to = t;
    while (to < last && (isName(to) || (to > t && tokens.kind[to] === Token.mark && tokens.word[to] === 0x2e && isInitial(to - 1) && isName(to + 1)))) to++;
    // A first name and an unknown word behind it are a person, also where nothing else tells; in `Interview by Jonty Vane` two unknown words are.
    if (to === t && (folded.firstName(t) !== undefined || signs(t - 1)) && t + 1 < last && isCapital(source, t + 1) && unknown(t) && unknown(t + 1)) {
      to = t + 2;
      while (to < last && to < t + 4 && isCapital(source, to) && classOf(tokens.word[to]!) === 0 && unknown(to)) to++;
    }
    if (to > t) {
      into.push(make(t, to, to > t + 1 || roleFrom >= 0 ? 'person' : 'proper', null));
      t = to - 1;
      roleFrom = -1;
    } else if ((bitsOf(tokens.word[t]!) & (Bit.role | Bit.honorific)) !== 0 && (bitsOf(tokens.word[t]!) & Bit.plural) === 0) roleFrom = t;
    else roleFrom = -1;
  }

  function signs(t: number): boolean {
    return t >= lines.firstToken[line]! && t <= lines.firstToken[line]! + 1 && BY(tokens.word[t]!);
  }
  function isInitial(t: number): boolean {
    return tokens.end[t]! - tokens.start[t]! < 2;
  }
  function isName(t: number): boolean {
    return t < last && tokens.kind[t] === Token.word && names.has(folded.at(t)) && ((classOf(tokens.word[t]!) & (Class.determiner | Class.preposition | Class.be | Class.modal)) === 0);
  }
  function unknown(t: number): boolean {
    const classes = classOf(tokens.word[t]!);
    return tokens.kind[t] === Token.word && (classes === 0 || (classes & Class.properLikely) !== 0) && (tokens.shape[t]! & Shape.digit) === 0;
  }
  function make(from: number, to: number, kind: Chunk['kind'], known: Chunk['known']): Chunk {
    const words: string[] = [];
    for (let t = from; t < to; t++) if (tokens.kind[t] === Token.word || tokens.kind[t] === Token.number) words.push(folded.at(t));
    return newChunk(from, to, kind, words, known, known === null ? roleFrom : -1, nationOf(known), true);
  }
}
