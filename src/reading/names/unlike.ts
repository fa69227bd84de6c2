/** Where a document names others than it did before it was changed: a name may turn out to be somebody else's by what stands far from it. */
import type { Alike } from '../text/alike.ts';
import { lastAtOrBefore } from '../text/search.ts';
import type { Cast } from './actors.ts';

/** Marks the lines (0-based, of `now`) whose names are not the same, or not of the same kind, among those that are alike. Linear. */
export function markUnlikeNamed(before: Cast, now: Cast, { above, below, by }: Alike, marked: Uint8Array): void {
  compare(0, above.lines, 0, 0);
  compare(below.lines, now.ground.source.lines.count, by.lines, by.tokens);

  function compare(first: number, end: number, byLines: number, byTokens: number): void {
    const { firstToken } = now.ground.source.lines;
    let k = firstAt(now, firstToken[first]!), j = firstAt(before, firstToken[first]! - byTokens);
    for (let line = first; line < end; line++) {
      const behind = firstToken[line + 1]!, from = k, fromBefore = j;
      while (k < now.chunks.count && now.chunks.from[k]! < behind) k++;
      while (j < before.chunks.count && before.chunks.from[j]! < behind - byTokens) j++;
      let isSame = k - from === j - fromBefore && now.ground.heading[line] === before.ground.heading[line - byLines];
      for (let n = 0; isSame && n < k - from; n++) isSame = isSameName(from + n, fromBefore + n, byTokens);
      if (!isSame) marked[line] = 1;
    }
  }

  /** As far as it is asked what a noun phrase may be. */
  function isSameName(k: number, j: number, byTokens: number): boolean {
    const is = now.chunks, was = before.chunks, words = is.name[k]!.words, wordsBefore = was.name[j]!.words;
    return is.from[k]! - byTokens === was.from[j] && is.to[k]! - byTokens === was.to[j] && is.phraseFrom[k]! - byTokens === was.phraseFrom[j] && is.kind[k] === was.kind[j] && is.nation[k] === was.nation[j] && is.weak[k] === was.weak[j]
      && (is.roleFrom[k]! < 0 ? was.roleFrom[j]! < 0 : is.roleFrom[k]! - byTokens === was.roleFrom[j]) && now.owner[k]?.kind === before.owner[j]?.kind && words.length === wordsBefore.length && words.at(-1) === wordsBefore.at(-1);
  }
}

/** Number of the first name at the token or behind it. */
function firstAt({ chunks: { from, count } }: Cast, token: number): number {
  if (count === 0 || from[0]! >= token) return 0;
  return lastAtOrBefore(from.subarray(0, count), token - 1) + 1;
}
