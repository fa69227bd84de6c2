/** Extents of contents: tokens to spans, without the marks and commas at their edges. */
import { Tag } from '../grammar/tags.ts';
import type { Span } from '../reading.ts';
import type { Range, Scene } from './scene.ts';

/** The range without separators, stops and lonely marks at its edges; `null` where nothing is left. */
export function trimContent({ grammar, sentences, source: { tokens } }: Scene, { from, to }: Range): Range | null {
  const { tags } = grammar;
  let a = from, b = to;
  if (tags[a] === Tag.number && a + 1 < b && tokens.word[a + 1] === SLASH && tokens.start[a + 2]! > tokens.end[a + 1]!) a += 2; // the number of a post: `10/ According to …`
  while (a < b && (tags[a] === Tag.comma || tags[a] === Tag.dash || tags[a] === Tag.colon)) a++;
  for (;;) {
    if (b > a && isEdge(tags[b - 1]!) && sentences.quotation[b - 1] === 0) b--;
    else if (b > a + 1 && b === to && tags[b - 1] === Tag.that && tags[b]! >= Tag.verb && tags[b]! <= Tag.past && sentences.quotation[b - 1] === 0) b--; // an attack that [drew criticism]
    // A closing mark goes where its opening one stands outside.
    else if (b > a && tags[b - 1] === Tag.quote && !opensWithin(sentences.quotation, a, b - 1)) b--;
    else break;
  }
  return a < b ? { from: a, to: b } : null;
}

const SLASH = 0x2f;

const isEdge = (tag: number): boolean => tag === Tag.comma || tag === Tag.dash || tag === Tag.semicolon || tag === Tag.colon || tag === Tag.stop || tag === Tag.coordinator;

function opensWithin(quotation: Int32Array, start: number, mark: number): boolean {
  const inside = quotation[mark - 1]!;
  if (inside === 0) return true;
  return start < mark && quotation[start] !== inside;
}

/** `[start, end)` of the tokens `[from, to)`, in UTF-16 code units. */
export function spanOf({ source }: Scene, { from, to }: Range): Span {
  return [source.tokens.start[from]!, source.tokens.end[to - 1]!];
}

/** As `spanOf`, with the comma or stop that stands inside the same marks: `“We won't,”` quotes its comma. */
export function spanWithMarks({ grammar, sentences, source }: Scene, { from, to }: Range): Span {
  let end = to;
  const inside = sentences.quotation[to - 1]!;
  while (inside > 0 && end < sentences.quotation.length && sentences.quotation[end] === inside && (grammar.tags[end] === Tag.comma || grammar.tags[end] === Tag.stop)) end++;
  if (inside > 0 && grammar.tags[end] === Tag.quote && sentences.quotation[end] === 0 && sentences.quotation[from] !== inside && grammar.tags[from] !== Tag.quote) end++; // could be “ruinous,” she said
  const opens = sentences.quotation[from]!, begin = opens > 0 && opens !== inside && from > 0 && grammar.tags[from - 1] === Tag.quote && sentences.quotation[from - 1] === 0 ? from - 1 : from; // a “clumsy” remark
  return [source.tokens.start[begin]!, source.tokens.end[end - 1]!];
}
