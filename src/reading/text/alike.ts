/** What a document has in common with what it was before it was changed: lines that stand in it as they stood, cut into the same sentences and quotations. */
import type { Quotes } from './quotes.ts';
import type { SameLines } from './same-lines.ts';
import type { Source } from './source.ts';
import type { Sentences } from './sentences.ts';

/** What of a scene is compared. */
export interface Lined {
  readonly source: Source;
  readonly quotes: Quotes;
  readonly sentences: Sentences;
  readonly place: Uint8Array;
  readonly letters: ReadonlySet<number> | null;
}

/** Numbers of lines (0-based), sentences, quotations or tokens of a document, or by how much those of another are less. */
interface Counts {
  readonly lines: number;
  readonly sentences: number;
  readonly quotations: number;
  readonly tokens: number;
}

export interface Alike {
  /** So many of each at the top are alike. */
  readonly above: Counts;
  /** Behind those that are not alike: where the rest begins, which is. */
  readonly below: Counts;
  /** By how much less the numbers of that rest were. */
  readonly by: Counts;
}

const NOTHING: Counts = { lines: 0, sentences: 0, quotations: 0, tokens: 0 };

/**
 * Compares the lines whose characters are the same. The line beside those that are not alike is not counted either, for what stands at its
 * edge may look at the next. Linear.
 */
export function alikeIn(before: Lined, now: Lined, same: SameLines): Alike {
  const all = countsOf(now), were = countsOf(before), by = less(all, were), above = run(1, Math.min(same.above, were.lines), NOTHING);
  return { above, below: less(all, run(-1, Math.min(same.below, all.lines - above.lines, were.lines - above.lines), by)), by };

  /** How many are alike from the top on, or from the bottom upwards. */
  function run(step: 1 | -1, most: number, shift: Counts): Counts {
    const sentencesOf = { count: all.sentences, were: were.sentences, line: (s: number) => now.sentences.line[s]!, lineBefore: (s: number) => before.sentences.line[s]! };
    const quotationsOf = { count: all.quotations, were: were.quotations, line: (q: number) => now.quotes.quotations[q]!.line, lineBefore: (q: number) => before.quotes.quotations[q]!.line };
    const { firstToken } = now.source.lines;
    let sentences = 0, quotations = 0, sure = NOTHING;
    for (let lines = 0; lines < most; lines++) {
      const line = step > 0 ? lines : all.lines - 1 - lines;
      if (!isLine(line, shift)) break;
      const s = past(line, sentences, sentencesOf, isSentence), q = past(line, quotations, quotationsOf, isQuotation);
      if (s < 0 || q < 0) break;
      if (s > sentences) sure = { lines, sentences, quotations, tokens: step > 0 ? firstToken[line]! : all.tokens - firstToken[line + 1]! };
      sentences = s;
      quotations = q;
    }
    return sure;

    /** How many are counted when those of the line are: -1 where they are not the same as on the line before. */
    function past(line: number, counted: number, { count, were: most, line: lineOf, lineBefore }: typeof sentencesOf, isSame: (at: number, shift: Counts) => boolean): number {
      let n = counted;
      for (; n < count; n++) {
        const at = step > 0 ? n : count - 1 - n;
        if (lineOf(at) !== line) break;
        if (n >= most || !isSame(at, shift)) return -1;
      }
      return n < most && lineBefore(step > 0 ? n : most - 1 - n) === line - shift.lines ? -1 : n;
    }
  }

  function isLine(line: number, shift: Counts): boolean {
    const is = now.source.lines, was = before.source.lines, other = line - shift.lines, from = is.firstToken[line]!, to = is.firstToken[line + 1]!;
    if (from - shift.tokens !== was.firstToken[other] || to - shift.tokens !== was.firstToken[other + 1] || (is.inner?.[line] ?? 0) !== (was.inner?.[other] ?? 0)) return false;
    if ((now.letters?.has(line) ?? false) !== (before.letters?.has(other) ?? false)) return false;
    const { start, word } = now.source.tokens, { start: startBefore, word: wordBefore } = before.source.tokens, offsets = shift === by ? same.offsets : 0, { quotation } = now.sentences, { quotation: quotationBefore } = before.sentences;
    for (let t = from; t < to; t++) {
      const u = t - shift.tokens, inside = quotation[t]!;
      if (start[t]! - offsets !== startBefore[u] || word[t] !== wordBefore[u] || (inside === 0 ? 0 : inside - shift.quotations) !== quotationBefore[u]) return false;
    }
    return true;
  }

  function isSentence(s: number, shift: Counts): boolean {
    const is = now.sentences, was = before.sentences, o = s - shift.sentences;
    return is.from[s]! - shift.tokens === was.from[o] && is.to[s]! - shift.tokens === was.to[o] && now.place[s] === before.place[o];
  }

  function isQuotation(q: number, shift: Counts): boolean {
    const is = now.quotes.quotations[q]!, was = before.quotes.quotations[q - shift.quotations]!;
    return is.depth === was.depth && is.single === was.single && is.broken === was.broken && isMark(is.open, was.open, shift) && isMark(is.close, was.close, shift);
  }
}

/** Tokens of marks, -1 for one that is missing. */
function isMark(is: number, was: number, { tokens }: Counts): boolean {
  return is < 0 ? was < 0 : is - tokens === was;
}

function countsOf({ source, quotes, sentences }: Lined): Counts {
  return { lines: source.lines.count, sentences: sentences.count, quotations: quotes.quotations.length, tokens: source.tokens.count };
}

function less(a: Counts, b: Counts): Counts {
  return { lines: a.lines - b.lines, sentences: a.sentences - b.sentences, quotations: a.quotations - b.quotations, tokens: a.tokens - b.tokens };
}
