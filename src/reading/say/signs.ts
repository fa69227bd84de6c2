/** A first look at a sentence: whether it may say anything of anyone, and by what. Most sentences need no more. */
import { Chunk } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { cueNounOf } from '../lexicon/cue-nouns.ts';
import { mayBeCue } from '../lexicon/cues.ts';
import { intern } from '../lexicon/vocabulary.ts';
import type { Scene } from './scene.ts';

const ACCORDING = intern('according');

/** What the words tell, before anything is asked of the sentence's shape. */
export const Sign = { verb: 1, noun: 2, quote: 4, comma: 8, mark: 16 } as const;

/** Bits of `Sign`: verbs and nouns that may be cues, and the marks that frames need. Most sentences say nothing of anyone. */
export function signsOf({ source, grammar }: Scene, sentence: number): number {
  const { kind, head, from } = grammar, { word } = source.tokens;
  let signs = 0;
  for (let c = grammar.sentenceChunk[sentence]!, end = grammar.sentenceChunk[sentence + 1]!; c < end; c++) {
    switch (kind[c]) {
      case Chunk.verb:
        if (mayBeCue(word[head[c]!]!)) signs |= Sign.verb;
        else if ((signs & Sign.verb) === 0 && grammar.tags[head[c]!] === Tag.be) {
          let a = c + 1;
          while (a < end && kind[a] === Chunk.adverb) a++;
          if (a < end && mayBeCue(word[from[a]!]!)) signs |= Sign.verb; // is critical of
        }
        break;
      case Chunk.noun:
        if ((signs & Sign.noun) === 0 && cueNounOf(word[head[c]!]!) >= 0) signs |= Sign.noun;
        break;
      case Chunk.preposition:
        if (word[from[c]!] === ACCORDING) signs |= Sign.noun;
        break;
      case Chunk.quote:
        signs |= Sign.quote;
        break;
      case Chunk.comma:
        signs |= Sign.comma;
        break;
      case Chunk.colon: case Chunk.dash:
        signs |= Sign.mark;
    }
  }
  return signs;
}
