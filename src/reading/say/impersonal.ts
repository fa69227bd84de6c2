/** What nobody in the sentence says or thinks: `it is unclear whether …`, `the ferry seems to have left`, `there were complaints that …`, `the mayor faced claims that …`. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { cueRows, mayBeCue, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

const SEEMS = wordSet('seem seems seemed seeming appear appears appeared appearing'), IT = wordSet('it'), THERE = wordSet('there');

/** Whoever meets criticism, or answers questions, is not who voices them; what sparks fears does not feel them. */
const MEETS = wordSet([...formsOfAll('face endure answer entertain receive spark prompt fuel stoke provoke trigger undermine'), ...'draw draws drew drawn drawing fan fans fanned fanning'.split(' ')]);

/** `the inquest heard that …`: whoever listens is named, and nobody who says it. */
export function isHeard({ row, noun, speaker, addressee }: Candidate): boolean {
  return speaker === null && addressee !== null && row >= 0 && !noun && cueRows[row]!.lemma === 'hear';
}

/** True where what stands as the subject of the cue is no source: it only holds the place of one, or is told about. */
export function isImpersonal({ source: { tokens: { word } }, grammar: { kind, head, verb, chunkOf } }: Scene, { speaker, row, noun, chunk, right }: Candidate): boolean {
  if (speaker === null || row < 0) return false;
  const subject = word[speaker.head]!;
  if (THERE(subject)) return true;
  if (noun) return IT(subject) || (chunk > 0 && kind[chunk - 1] === Chunk.verb && MEETS(word[head[chunk - 1]!]!));
  if (SEEMS(word[head[chunk]!]!)) return right === null || !mayBeCue(word[head[chunkOf[right.from]!]!]!); // but: she seemed to blame the port
  return IT(subject) && (takes(row, Takes.adjective) || ((verb[chunk]! & Verb.infinitive) !== 0 && chunk > 0 && kind[chunk - 1] === Chunk.adjective));
}
