/** Where names stood in a document before it was changed, and of what kind they were: one may turn out to be somebody else's by what stands far from it. */
import type { Alike } from '../text/alike.ts';
import { bytes } from '../text/memory.ts';
import { lastAtOrBefore } from '../text/search.ts';
import type { Cast } from './actors.ts';
import type { Chunks } from './chunk.ts';
import { SOURCE_TYPES } from './phrase-types.ts';

/** What of a cast tells what a noun phrase may be: the rest of it, which is much, can go. In columns by number of the name, in the order of the text. */
export interface Named extends Pick<Chunks, 'count' | 'from' | 'to' | 'roleFrom' | 'phraseFrom' | 'weak'> {
  /** What tells its words, its kind and its state. */
  readonly marks: Int32Array;
  /** Of whom it is the name: 1 + index into `SOURCE_TYPES`, 0 for nobody. */
  readonly owner: Uint8Array;
  /** By line: 1 for a heading. */
  readonly heading: Int32Array;
}

const NUMBER_OF: ReadonlyMap<string, number> = new Map(SOURCE_TYPES.map((type, index) => [type, index + 1]));

export function namedIn({ chunks, owner, ground: { heading } }: Cast): Named {
  const { count, from, to, roleFrom, phraseFrom, weak } = chunks, kinds = bytes(count);
  for (let k = 0; k < count; k++) {
    const actor = owner[k]!;
    kinds[k] = actor === null ? 0 : NUMBER_OF.get(actor.kind)!;
  }
  return { count, from, to, roleFrom, phraseFrom, weak, marks: chunks.marks(), owner: kinds, heading };
}

/**
 * Marks the lines (0-based, of `now`) whose names are not the same, or not of the same kind, among those that are alike. Linear.
 *
 * @param firstToken by line
 */
export function markUnlike(before: Named, now: Named, firstToken: Int32Array, { above, below, by }: Alike, marked: Uint8Array): void {
  compare(0, above.lines, 0, 0);
  compare(below.lines, marked.length, by.lines, by.tokens);

  function compare(first: number, end: number, byLines: number, byTokens: number): void {
    let k = firstAt(now, firstToken[first]!), j = firstAt(before, firstToken[first]! - byTokens);
    for (let line = first; line < end; line++) {
      const behind = firstToken[line + 1]!;
      let isSame = now.heading[line] === before.heading[line - byLines];
      for (; k < now.count && now.from[k]! < behind; k++, j++) isSame &&= j < before.count && isSameName(k, j, byTokens);
      while (j < before.count && before.from[j]! < behind - byTokens) {
        isSame = false;
        j++;
      }
      while (j > 0 && before.from[j - 1]! >= behind - byTokens) j--;
      if (!isSame) marked[line] = 1;
    }
  }

  function isSameName(k: number, j: number, byTokens: number): boolean {
    return now.from[k]! - byTokens === before.from[j] && now.to[k]! - byTokens === before.to[j] && now.phraseFrom[k]! - byTokens === before.phraseFrom[j] && now.owner[k] === before.owner[j]
      && now.marks[k] === before.marks[j] && now.weak[k] === before.weak[j] && (now.roleFrom[k]! < 0 ? before.roleFrom[j]! < 0 : now.roleFrom[k]! - byTokens === before.roleFrom[j]);
  }
}

/** Number of the first name at the token or behind it. */
function firstAt({ from, count }: Named, token: number): number {
  if (count === 0 || from[0]! >= token) return 0;
  return lastAtOrBefore(from.subarray(0, count), token - 1) + 1;
}
