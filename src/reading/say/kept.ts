/** What was decided of sentences before the document was changed, and of which of them it still holds. */
import type { Phrase } from '../grammar/phrases.ts';
import type { Subject } from '../grammar/subjects.ts';
import { markUnlike } from '../names/names.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { isBlank } from '../text/scan.ts';
import type { SceneKept } from './build.ts';
import type { Candidate } from './candidate.ts';
import type { Weighed } from './decide.ts';
import type { Range, Scene } from './scene.ts';

/** What was decided of the sentences of a scene. */
export class Decided {
  /** By sentence: its statements; nothing for a sentence of which none was asked. */
  readonly lists: (readonly Weighed[] | undefined)[];
  /** By sentence: how many lines below its own the rules have looked; `FAR` where they looked beyond what they told of. */
  readonly reach: Uint16Array;
  constructor(sentences: number) {
    this.lists = Array<readonly Weighed[] | undefined>(sentences).fill(undefined);
    this.reach = new Uint16Array(sentences).fill(FAR);
  }

  /** @param to token behind the last that the rules looked at */
  note({ sentences, source, sight }: Scene, sentence: number, to: number): void {
    const lines = to <= sentences.to[sentence]! ? 0 : lastAtOrBefore(source.lines.firstToken, to - 1) - sentences.line[sentence]!;
    this.reach[sentence] = sight.far ? FAR : Math.min(lines, FAR);
  }
}

const FAR = 0xffff;
/** Lines with words, above and below what is told of a sentence, at which rules may look. */
const BESIDE = 1;

/** What is still true. */
export interface Kept {
  /** Whether what was decided of the sentence is. */
  readonly holds: (sentence: number) => boolean;
  /** What was, where it is. Told on to what is kept of this scene. */
  readonly of: (sentence: number, decided: Decided | null) => readonly Weighed[];
}

/** Tells of which sentences of a scene it still holds what was decided of them before. Linear. */
export function keptOf(scene: Scene, before: { readonly scene: SceneKept; readonly decided: Decided }): Kept | null {
  const { alike, names, sentences, source: { lines } } = scene, { lists, reach } = before.decided;
  if (alike === null || names.kept === null) return null;
  const { above, below, by } = alike, unlike = new Uint8Array(lines.count).fill(1, above.lines, below.lines);
  markUnlike(before.scene.names.named, names.kept.named, lines.firstToken, alike, unlike);
  // By line: how many with words stand above it. By number of those: how many unlike ones stand above.
  const rank = new Int32Array(lines.count + 1), unlikeAbove = new Int32Array(lines.count + 1);
  let worded = 0;
  for (let line = 0; line < lines.count; line++) {
    rank[line] = worded;
    if (isBlank(lines, line)) continue;
    unlikeAbove[worded + 1] = unlikeAbove[worded]! + unlike[line]!;
    worded++;
  }
  const chunks = scene.grammar.sentenceChunk[below.sentences]! - before.scene.grammar.sentenceChunk[below.sentences - by.sentences]!;
  const isMoved = by.tokens !== 0 || by.sentences !== 0 || chunks !== 0;
  return {
    holds: (sentence) => {
      if (sentence >= above.sentences && sentence < below.sentences) return false;
      const was = sentence < above.sentences ? sentence : sentence - by.sentences, lower = reach[was]!;
      if (lower === FAR || lists[was] === undefined) return false;
      const line = sentences.line[sentence]!, last = Math.min(line + lower, lines.count - 1);
      return unlikeAbove[Math.max(0, rank[line]! - BESIDE)] === unlikeAbove[Math.min(worded, rank[last]! + 1 + BESIDE)];
    },
    of: (sentence, decided) => {
      const was = sentence < above.sentences ? sentence : sentence - by.sentences, list = lists[was]!;
      if (decided !== null) decided.reach[sentence] = reach[was]!;
      return sentence >= below.sentences && isMoved && list.length > 0 ? list.map((one) => moved(one, by.tokens, chunks, by.sentences)) : list;
    },
  };
}

/** The same so many tokens, chunks and sentences farther behind. */
function moved({ candidate, left, right, score }: Weighed, tokens: number, chunks: number, sentences: number): Weighed {
  const { speaker, addressee } = candidate;
  return { candidate: movedCandidate(candidate), left: range(left), right: range(right), score };

  function movedCandidate({ sentence, cue, head, chunk, left: before, right: after, frame, row, noun, joint, lead, closes }: Candidate): Candidate {
    return {
      sentence: sentence + sentences, frame, row, noun, cue: range(cue), head: head + tokens, chunk: chunk + chunks,
      speaker: speaker === null ? null : subject(speaker), addressee: addressee === null ? null : phrase(addressee), left: range(before), right: range(after), joint, lead, closes,
    };
  }

  function range<T extends Range | null>(given: T): T {
    return (given === null ? null : { from: given.from + tokens, to: given.to + tokens }) as T;
  }

  function phrase({ from, to, head }: Phrase): Phrase {
    return { from: from + tokens, to: to + tokens, head: head + tokens };
  }

  function subject(given: Subject): Subject {
    return { ...phrase(given), by: given.by };
  }
}
