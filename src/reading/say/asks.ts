/** Who is meant: asks the room of names for the source, the carriers and the addressee of each draft. */
import { sourceResolver } from '../names/names.ts';
import type { SourceAnswer, SourceAsk } from '../names/names.ts';
import { intern } from '../lexicon/vocabulary.ts';
import type { Speaker } from '../reading.ts';
import { isAnswer } from '../text/letters.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Chains } from './chain.ts';
import { isImpersonal } from './impersonal.ts';
import { inOrder } from './order.ts';
import type { Draft } from './quotations.ts';
import type { Range, Scene } from './scene.ts';

/** Who is meant by the sources of some drafts. What the answers tell is known when all is asked. */
export interface Sources {
  /** Who says the draft, or what it goes on with; `null` where nobody stands beside its cue. */
  speaker(draft: number): SourceAnswer | null;
  /** Who is meant by the carriers of its chain. */
  carriers(draft: number): readonly SourceAnswer[];
}

export interface Asker {
  /** Asks for these drafts, which stand behind all that were asked for before. */
  readonly ask: (drafts: readonly Draft[], chains: Chains) => Sources;
  /** All who speak, carry or are spoken to. Called once, when all is asked. */
  readonly speakers: () => readonly Speaker[];
}

const I = intern('i');
/** More than any document has tokens. */
const MANY_TOKENS = 2 ** 26;

/** Made once for a document. */
export function asker(scene: Scene): Asker {
  const resolver = sourceResolver(scene.names);
  let turnEnd = 0; // of the turn in a transcript: all of it is somebody's words, without marks
  return { ask: askAll, speakers: resolver.speakers };

  function askAll(drafts: readonly Draft[], { chains, cited, reportOnly }: Chains): Sources {
    const asks: SourceAsk[] = [], keys: number[] = [];
    /** By draft: the ask for its speaker, and the first of those for its carriers, which follow one another. */
    const speakerAsk: number[] = [], carrierAsks: number[] = [];
    for (let index = 0; index < drafts.length; index++) {
      const candidate = drafts[index]!.weighed?.candidate;
      speakerAsk.push(-1);
      carrierAsks.push(asks.length);
      if (candidate === undefined || reportOnly[index] === 1) continue;
      const inTurn = candidate.head < turnEnd;
      if (candidate.frame === Frame.label) turnEnd = candidate.right!.to;
      const source = cited.get(index)?.speaker ?? (isImpersonal(scene, candidate) ? null : candidate.speaker), chain = chains[index]!, { addressee } = candidate;
      const cue = candidate.head, quoted = inTurn || scene.sentences.quotation[cue]! > 0;
      if (source !== null) {
        const turn = candidate.frame === Frame.label ? turnOf(candidate) : inTurn && source.to - source.from === 1 && scene.source.tokens.word[source.from] === I ? 'own' : undefined;
        speakerAsk[index] = ask(source, 'speaker', cue, quoted, turn);
        carrierAsks[index]!++;
      }
      let carries = false;
      for (const carrier of chain) {
        ask(carrier, 'carrier', cue, quoted);
        carries ||= carrier.from === addressee?.from;
      }
      if (addressee !== null && !carries) ask(addressee, 'addressee', cue, quoted);
    }
    const order = inOrder(keys), answerAt = order.slice(), ordered: SourceAsk[] = [];
    for (const index of order) answerAt[index] = ordered.push(asks[index]!) - 1;
    const answers = resolver.resolve(ordered);
    return {
      speaker: (draft) => {
        const asked = speakerAsk[drafts[draft]!.continues >= 0 ? drafts[draft]!.continues : draft]!;
        return asked < 0 ? null : answers[answerAt[asked]!]!;
      },
      carriers: (draft) => chains[draft]!.map((_, at) => answers[answerAt[carrierAsks[draft]! + at]!]!),
    };

    function ask({ from, to }: Range, part: SourceAsk['part'], cue: number, quoted: boolean, turn: SourceAsk['turn'] = undefined): number {
      keys.push(from * MANY_TOKENS + cue);
      return asks.push({ from, to, part, cue, quoted, turn }) - 1;
    }
  }

  /** A letter stands before its sentence. */
  function turnOf({ head, sentence }: Candidate): SourceAsk['turn'] {
    return head >= scene.sentences.from[sentence]! ? 'named' : isAnswer(scene.source, head) ? 'answers' : 'asks';
  }
}
