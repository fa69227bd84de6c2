/** In whose words a content stands. */
import { Tag } from '../grammar/tags.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Statement } from '../reading.ts';
import type { Quotation } from '../text/quotes.ts';
import { Token } from '../text/scan.ts';
import { lowerBound } from '../text/search.ts';
import { Frame } from './candidate.ts';
import type { Draft } from './quotations.ts';
import type { Range, Scene } from './scene.ts';

const FIRST_PERSON = wordSet('i we our us my');

/** Tells the kind of a draft. */
export type KindOf = (draft: Draft) => Statement['kind'];

/** All within marks: direct. Some: mixed. None: indirect. Words set out after a colon are quoted without marks. Made once for a document. */
export function kindTeller({ grammar: { tags }, quotes, sentences: { quotation }, source: { tokens } }: Scene): KindOf {
  /** Those in single marks, as they open. */
  const singles = quotes.quotations.filter(({ single, open, close }) => single && open >= 0 && close >= 0).sort((a, b) => a.open - b.open);
  return ({ parts, weighed }) => {
    let words = 0, inside = 0;
    for (const { from, to } of parts) {
      for (let t = from; t < to; t++) {
        if (tags[t]! >= Tag.comma) continue;
        words++;
        if (quotation[t]! > 0) inside++;
      }
    }
    if (inside === 0 && weighed !== null) {
      const { frame } = weighed.candidate;
      if (frame === Frame.label || frame === Frame.signature || frame === Frame.next || (frame === Frame.headlineLeft && parts.some(isFirstPerson))) return 'direct';
      if (singles.length > 0) inside = singleQuoted(singles, parts);
    }
    return inside === 0 ? 'indirect' : inside >= words * 0.95 ? 'direct' : 'mixed';
  };

  function isFirstPerson({ from, to }: Range): boolean {
    for (let t = from; t < to; t++) if (tags[t]! < Tag.comma && tokens.kind[t] === Token.word && FIRST_PERSON(tokens.word[t]!)) return true;
    return false;
  }
}

/** Tokens of the ranges between single marks. */
function singleQuoted(singles: readonly Quotation[], ranges: readonly Range[]): number {
  let count = 0;
  for (const { from, to } of ranges) {
    let i = lowerBound(singles, from - 1, ({ open }) => open); // the first that opens at the range or right before it
    for (; i < singles.length && singles[i]!.open <= to; i++) {
      const { open, close } = singles[i]!;
      if (close <= to + 1) count += close - open - 1;
    }
  }
  return count;
}
