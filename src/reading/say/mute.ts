/** Subjects that stand where a speaker does and say nothing: who listens, and what only has a name. */
import { Chunk } from '../grammar/chunks.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Range } from './scene.ts';
import type { Sentence } from './shape.ts';

/** Who listens to what others say, and is named as a whole: `the inquest heard that …`, `…, jury told`. */
const LISTENERS = wordSet('jury jurors court inquest inquiry tribunal hearing trial'), HEAR = wordSet('hear hears heard'), TOLD = wordSet('told');
const CALLED = wordSet('called'), A = wordSet('a an');

export interface Mute {
  /** `The court heard that …`, `…, jury told`: the subject is told it, by somebody who is not named beside it. */
  readonly isListener: (chunk: number, subject: Subject, cue: Range) => boolean;
  /** `a signalman called Walter Pim, …`, `by a caterer called Freshly`: nothing is told but a name. */
  readonly isNamed: (chunk: number, subject: Subject) => boolean;
}

export function muteIn(within: Sentence): Mute {
  const { scene: { grammar, source }, chunkAfter } = within, { kind, head, tags } = grammar, { word } = source.tokens;
  return { isListener, isNamed };

  function isListener(c: number, { by, head: listener }: Subject, cue: Range): boolean {
    const verb = word[head[c]!]!, told = TOLD(verb);
    return (told || HEAR(verb)) && by === 'before' && LISTENERS(word[listener]!) && (!told || chunkAfter(cue) >= within.end || kind[chunkAfter(cue)] !== Chunk.noun);
  }

  function isNamed(c: number, { from, to }: Subject): boolean {
    if (!CALLED(word[head[c]!]!) || !A(word[from]!) || to !== grammar.from[c] || c + 1 >= within.end || kind[c + 1] !== Chunk.noun || tags[grammar.from[c + 1]!] !== Tag.name) return false;
    return kind[c + 2] !== Chunk.noun && kind[c + 2] !== Chunk.adjective && kind[c + 2] !== Chunk.quote;
  }
}
