/** Was it said? What is denied to have been said, or is still to be, is told apart by the verb group. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

const WITHHOLDS = wordSet('decline declines declined declining refuse refuses refused refusing fail fails failed failing avoid avoids avoided avoiding');
const FUTURE = wordSet("will 'll shall won't");

/** False for `did not say`, `declined to say`: no statement was made. */
export function wasSaid({ grammar, source }: Scene, { row, noun, chunk }: Candidate): boolean {
  if (row < 0 || noun) return true;
  if ((grammar.verb[chunk]! & Verb.negated) !== 0) return false;
  return !((grammar.verb[chunk]! & Verb.infinitive) !== 0 && chunk > 0 && grammar.kind[chunk - 1] === Chunk.verb && WITHHOLDS(source.tokens.word[grammar.head[chunk - 1]!]!));
}

/** `future` for what is still to be said. */
export function tenseOf({ grammar, source }: Scene, { row, noun, chunk }: Candidate): 'past' | 'present' | 'future' | null {
  if (row < 0 || noun) return null;
  const bits = grammar.verb[chunk]!;
  if ((bits & (Verb.ing | Verb.infinitive)) !== 0) return null;
  if ((bits & Verb.modal) !== 0) {
    for (let t = grammar.from[chunk]!; t < grammar.to[chunk]!; t++) if (FUTURE(source.tokens.word[t]!)) return 'future';
    return null;
  }
  return (bits & (Verb.past | Verb.perfect | Verb.passive)) !== 0 ? 'past' : 'present';
}
