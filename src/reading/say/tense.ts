/** Was it said? What is denied to have been said, or is still to be, is told apart by the verb group. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { cueRows } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import type { Stance } from '../reading.ts';
import { Token, type Source } from '../text/scan.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { isSupposed } from './supposed.ts';

const WITHHOLDS = wordSet('decline declines declined declining refuse refuses refused refusing fail fails failed failing avoid avoids avoided avoiding');
/** What is withheld by who tells nothing; a deed that is refused is a refusal told of. */
export const tells = wordSet('say tell comment speak talk answer respond reply discuss elaborate detail disclose reveal confirm explain describe identify name provide give release specify state predict estimate named identified quoted');
/** Stances of verbs that things have too: storms threaten, plans promise. */
const THINGS_TOO: ReadonlySet<Stance> = new Set<Stance>(['warn', 'promise', 'accuse', 'demand']);
/** `should have said`, `may say`: nothing was said. */
const UNREAL = wordSet('should could might may ought');
/** `without saying`, `instead of saying`, `far from saying`, `stopped short of saying` */
const WITHOUT = wordSet('without'), OF_FROM = wordSet('of from'), INSTEAD = wordSet('instead far short');
/** Who does not rule something out says that it may be. */
const OUT = wordSet(formsOfAll('exclude rule'));
const WOULD = wordSet("would 'd");
const FUTURE = wordSet("will 'll shall won't");

/** False for `did not say`, `declined to say`: no statement was made. `Does not want` tells of a mind as `wants` does. And false for `the conflict threatened to widen`: a thing says nothing. */
export function wasSaid(scene: Scene, candidate: Candidate): boolean {
  const { grammar, source, names } = scene, { row, noun, chunk, frame, right, head, speaker } = candidate;
  if (row < 0 || noun) return true;
  if (isSupposed(scene, candidate)) return false;
  const { word } = source.tokens, before = grammar.from[chunk]! - 1;
  if (speaker !== null && isNoOne(source, speaker.from)) return false;
  if ((grammar.verb[chunk]! & Verb.negated) !== 0 || grammar.tags[before] === Tag.negation) return cueRows[row]!.act === 'attitude' || OUT(word[head]!);
  if ((grammar.verb[chunk]! & Verb.modal) !== 0 && UNREAL(word[grammar.from[chunk]!]!) && cueRows[row]!.act === 'speech') return false;
  if ((grammar.verb[chunk]! & (Verb.modal | Verb.perfect)) === (Verb.modal | Verb.perfect) && WOULD(word[grammar.from[chunk]!]!)) return false; // would have said
  if ((grammar.verb[chunk]! & Verb.ing) !== 0 && before > 0 && (WITHOUT(word[before]!) || (OF_FROM(word[before]!) && INSTEAD(word[before - 1]!)))) return false;
  if (frame === Frame.to && right !== null) {
    if (WITHHOLDS(word[head]!) && tells(word[grammar.head[grammar.chunkOf[right.from]!]!]!)) return false;
    if (speaker !== null && THINGS_TOO.has(cueRows[row]!.stance) && grammar.tags[speaker.head] === Tag.noun && sourceTypeOf(names, speaker) === 'other') return false;
  }
  return !((grammar.verb[chunk]! & Verb.infinitive) !== 0 && chunk > 0 && grammar.kind[chunk - 1] === Chunk.verb && WITHHOLDS(word[grammar.head[chunk - 1]!]!));
}

/** `Nobody`, `neither the union nor the port`, `no official`; but not `No 10`. */
function isNoOne({ tokens: { kind, word } }: Source, token: number): boolean {
  return (classOf(word[token]!) & Class.negation) !== 0 && kind[token + 1] !== Token.number;
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
