/** The drafts of each sentence: most sentences have one or none. */
import type { Draft } from './quotations.ts';

/** Walks the drafts of a sentence in the order of their indices: `for (let d = first(sentence); d >= 0; d = after(d))`. */
export interface Together {
  first(sentence: number): number;
  after(draft: number): number;
}

/** @param sentences how many the document has */
export function togetherIn(drafts: readonly Draft[], sentences: number): Together {
  const firstOf = new Int32Array(sentences).fill(-1), next = new Int32Array(drafts.length);
  for (let index = drafts.length - 1; index >= 0; index--) {
    const { sentence } = drafts[index]!;
    next[index] = firstOf[sentence]!;
    firstOf[sentence] = index;
  }
  return { first: (sentence) => firstOf[sentence]!, after: (draft) => next[draft]! };
}
