/**
 * What the words of a chunk tell at first sight. It is looked up once, as the chunk is put, so that rules ask a bit beside the
 * chunk and not tables of words again and again.
 */
import { Class, classOf } from '../lexicon/classes.ts';
import { cueNounOf } from '../lexicon/cue-nouns.ts';
import { mayBeCue } from '../lexicon/cues.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { Chunk, Hint, HINTS } from './kinds.ts';
import { Tag } from './tags.ts';

/** By kind of chunk: bits of `Hint` that its words may tell. */
const HEEDED = new Uint8Array(32).fill(Hint.pronoun);
HEEDED[Chunk.verb] = Hint.pronoun | Hint.cue | Hint.be;
HEEDED[Chunk.noun] = Hint.pronoun | Hint.cueNoun | Hint.time;
HEEDED[Chunk.preposition] = Hint.pronoun | Hint.according;

const TIME_WORD = wordSet(`today to-day yesterday tomorrow to-morrow tonight to-night morning afternoon evening night week month year weekend day hour hours days weeks months years ago
  minutes minute earlier later time moment spring summer autumn fall winter noon midnight date decade`);
const ACCORDING = intern('according'), PER = intern('per');
/** Beside the bits of a word: it is a month, and it has been asked for before. */
const MONTH = 64, KNOWN = 128;
/** Bits from `MONTH` down to `Hint.time`. */
const FROM_MONTH = 2;

/** By number of a word: what it tells as the head of a chunk, whichever chunk that is. */
const told = new Uint8Array(1 << 16);

/** What is noted of each chunk and sentence, and by what. */
interface Noted {
  readonly tags: Uint8Array;
  readonly kind: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly head: Int32Array;
  readonly sentenceChunk: Int32Array;
  readonly hint: Uint8Array;
  readonly has: Int32Array;
}

/** Fills `hint` and `has`, for the sentences `[begin, end)` and their chunks. */
export function noteHints(word: Uint16Array, { tags, kind, from, to, head, sentenceChunk, hint, has }: Noted, begin: number, end: number): void {
  for (let s = begin, c = sentenceChunk[begin]!; s < end; s++) {
    let all = 0;
    for (const last = sentenceChunk[s + 1]!; c < last; c++) {
      const k = kind[c]!, first = from[c]!, is = head[c]!;
      let bits = hintsOf(word[is]!);
      if (to[c]! - first > 1) {
        bits &= ~Hint.pronoun;
        if (k === Chunk.noun) bits |= (hintsOf(word[first]!) & MONTH) >> FROM_MONTH; // May 3
      }
      if (tags[is] === Tag.be) bits |= Hint.be;
      bits &= HEEDED[k]!;
      hint[c] = bits;
      all |= (1 << k) | (bits << HINTS);
    }
    has[s] = all;
  }
}

/** Bits of `Hint` that the word has as the head of a chunk, and those besides. */
function hintsOf(word: number): number {
  const known = told[word]!;
  return known !== 0 ? known : (told[word] = KNOWN | look(word));
}

function look(word: number): number {
  const classes = classOf(word);
  return (mayBeCue(word) ? Hint.cue : 0) | (cueNounOf(word) >= 0 ? Hint.cueNoun : 0) | (word === ACCORDING || word === PER ? Hint.according : 0)
    | ((classes & (Class.weekday | Class.month)) !== 0 || TIME_WORD(word) ? Hint.time : 0) | ((classes & Class.month) !== 0 ? MONTH : 0)
    | ((classes & (Class.pronounSubject | Class.pronounObject)) !== 0 ? Hint.pronoun : 0);
}

/** The head tells a time by itself: a weekday, a month, or a word such as `week`. */
export function isTimeWord(word: number): boolean {
  return (hintsOf(word) & Hint.time) !== 0;
}
