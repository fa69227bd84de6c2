/** One body under the longer and the shorter form of its name: `Ostmark Holdings NV`, `Ostmark Holdings`, `Ostmark`. */
import { classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { Token } from '../text/scan.ts';
import type { Chunks } from './chunk.ts';
import type { Ground } from './ground.ts';
import { Bit, bitsOf } from './lexical.ts';
import { shortName } from './name-table.ts';

/** Last words of a firm's name that say of what law it is. */
const LEGAL = new Set('inc incorporated corp corporation company co ltd limited llc llp plc gmbh ag nv bv sa spa srl sarl sas se ab asa oyj kg kgaa pty pte pjsc ojsc jsc bhd tbk'.split(' '));
/** Those that say no more than that it is one. */
const GENERIC = new Set(['group', 'holding', 'holdings']);
const OF_FOR = wordSet('of for');

/** How many words of a firm's name are its own. */
function own(words: readonly string[]): number {
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1]!)) end--;
  if (end > 1 && GENERIC.has(words[end - 1]!)) end--;
  return end;
}

/** The words of a body's name without those that say that it is a firm; the same list where there are none. */
export function stemOf(words: readonly string[]): readonly string[] {
  const end = own(words);
  return end === words.length || (end === 1 && words.length === 2 && GENERIC.has(words[1]!) && words[0]!.length < 4) ? words : words.slice(0, end);
}

/**
 * Takes up the name of a body for its shorter forms, before anybody is named by them. A run that ends in what a firm alone has is one.
 *
 * @param k number of a name that the lexicon does not know
 */
export function noteFirm({ source: { tokens } }: Ground, chunks: Chunks, k: number): void {
  const { names } = chunks, name = chunks.name(k), { words } = name, from = chunks.from[k]!, to = chunks.to[k]!;
  if (words.length < 2) return;
  if (chunks.kind(k) === 'proper' && LEGAL.has(words.at(-1)!)) chunks.take(k, 'body');
  if (chunks.kind(k) !== 'body' || chunks.known(k) !== null || chunks.nation(k) !== null) return;
  const stem = stemOf(words);
  if (stem !== words && (stem.length > 1 || classOf(tokens.word[from]!) === 0 || LEGAL.has(words[stem.length]!))) shortName(names.of(stem)).firm = true;
  // `Halden Center` for the Halden Center for Justice
  let count = 0;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] !== Token.word) continue;
    if (OF_FOR(tokens.word[t]!)) {
      if (count < 2 || count >= words.length || (bitsOf(tokens.word[t - 1]!) & (Bit.body | Bit.plural)) !== Bit.body) return;
      const short = shortName(names.of(words.slice(0, count)));
      short.longer = short.longer === undefined || short.longer === name ? name : null;
      return;
    }
    count++;
  }
}
