/** The attribution that closes a sentence: `…, he said on Monday.` No content to the right of an earlier cue reaches beyond it. */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { subjectAfter, subjectBefore } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { matchCue, matchedRow, Takes, takes } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Range } from './scene.ts';
import { FORMERLY } from './shape.ts';
import type { Sentence } from './shape.ts';

/** Chunks: no setting behind the cue is longer. */
const FARTHEST = 12;
const TELLS = wordSet('told tells'), CITING = wordSet('citing');

export interface Closing {
  /** Takes up the sentence that its shape has turned to; an attribution may close it only where it has a comma or a mark. It is sought when it is first asked for. */
  readonly turn: (mayClose: boolean) => void;
  /** Nothing of the content can follow at the chunk: the sentence ends, or goes on with what the source did besides (`, adding that …`) or with who reports it (`, the Skelby Herald wrote`). */
  readonly closesAt: (chunk: number) => boolean;
  /** Token that a content to the right of the cue at the chunk cannot reach beyond. */
  readonly limitOf: (chunk: number, right: Range) => number;
}

export function closingIn(within: Sentence): Closing {
  const { scene, addressee, opensOther, quoted, skipSetting, goesOnBehind } = within, { source, grammar } = scene, { kind, verb, hint } = grammar;
  let first = 0, end = 0, chunk = 0, token = 0, sought = true;
  return { turn, closesAt, limitOf };

  function turn(mayClose: boolean): void {
    ({ first, end } = within);
    chunk = end;
    token = within.endToken;
    sought = !mayClose;
  }

  function limitOf(cue: number, { from, to }: Range): number {
    if (!sought) find();
    return cue < chunk && from < token ? Math.min(to, token) : to;
  }

  function closesAt(at: number): boolean {
    if (at >= end) return true;
    if (kind[at] === Chunk.verb && CITING(source.tokens.word[grammar.head[at]!]!)) return true; // …, Wireline reports citing the council
    if (kind[at] !== Chunk.comma || at + 1 >= end) return false;
    if (opensOther(at + 1)) return true;
    if (kind[at + 1] === Chunk.verb) return (verb[at + 1]! & Verb.ing) !== 0 || FORMERLY(source.tokens.word[grammar.from[at + 1]!]!); // on X, formerly called Twitter
    if (!sought) find();
    return grammar.from[at] === token;
  }

  function find(): void {
    sought = true;
    for (let c = end - 1; c > first && c > end - FARTHEST; c--) {
      if ((hint[c]! & (Hint.cue | Hint.according)) === 0) continue;
      const comma = kind[c] === Chunk.verb ? commaBefore(c) : !quoted(grammar.from[c]!) && !goesOnBehind(c) ? c - 1 : first;
      if (comma <= first) continue;
      const at = grammar.from[comma]!;
      if (kind[comma] !== Chunk.comma && !(kind[comma] === Chunk.quote && grammar.tags[at - 1] === Tag.comma && quoted(at - 1))) continue;
      chunk = c;
      token = at;
      return;
    }
  }

  /** What stands before the subject of a cue that ends its sentence, or before a cue that its subject follows; `first` where the verb is none. */
  function commaBefore(c: number): number {
    if ((verb[c]! & (Verb.infinitive | Verb.ing | Verb.passive)) !== 0) return first;
    const heard = c + 1 < end && kind[c + 1] === Chunk.noun && TELLS(source.tokens.word[grammar.head[c]!]!) ? addressee(c + 1)!.chunk : c + 1; // …, Vane has told his counterpart.
    if (!closesAt(skipSetting(heard))) return isInverted(c) ? c - 1 : first;
    const subject = subjectBefore(scene, c, first);
    return subject === null || subject.by !== 'before' ? first : grammar.chunkOf[subject.from]! - 1;
  }

  /** `…, said Lena Groot.` */
  function isInverted(c: number): boolean {
    const after = kind[c - 1] === Chunk.comma ? subjectAfter(scene, c, end) : null;
    if (after === null || !closesAt(skipSetting(grammar.chunkOf[after.to - 1]! + 1))) return false;
    const opens = grammar.tags[after.from]!, match = matchCue(source.tokens, grammar.head[c]!, within.endToken);
    return (opens === Tag.name || opens === Tag.determiner || opens === Tag.possessive) && match >= 0 && takes(matchedRow(match), Takes.left);
  }
}
