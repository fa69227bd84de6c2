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
import { sort } from './order.ts';
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
const NOBODY: readonly SourceAnswer[] = [];

/** An ask that waits for its answer. */
interface Asked extends SourceAsk {
  answer: SourceAnswer | null;
}

/** Made once for a document. */
export function asker(scene: Scene): Asker {
  const resolver = sourceResolver(scene.names);
  let turnEnd = 0; // of the turn in a transcript: all of it is somebody's words, without marks
  return { ask: askAll, speakers: resolver.speakers };

  function askAll(drafts: readonly Draft[], { chains, cited, reportOnly }: Chains): Sources {
    /** At the end in the order of the text; by draft: the ask for its speaker, and those for its carriers. */
    const asks: Asked[] = [], speakers: (Asked | null)[] = [], carriers = new Map<number, readonly Asked[]>();
    for (let index = 0; index < drafts.length; index++) {
      const candidate = drafts[index]!.weighed?.candidate, chain = chains[index]!;
      speakers.push(null);
      if (candidate === undefined || reportOnly[index] === 1) continue;
      const inTurn = candidate.head < turnEnd;
      if (candidate.frame === Frame.label) turnEnd = candidate.right!.to;
      const source = cited[index]?.speaker ?? (isImpersonal(scene, candidate) ? null : candidate.speaker), { addressee } = candidate;
      const cue = candidate.head, quoted = inTurn || scene.sentences.quotation[cue]! > 0;
      if (source !== null) {
        const turn = candidate.frame === Frame.label ? turnOf(candidate) : inTurn && source.to - source.from === 1 && scene.source.tokens.word[source.from] === I ? 'own' : undefined;
        speakers[index] = ask(source, 'speaker', cue, quoted, turn);
      }
      if (chain.length > 0) carriers.set(index, chain.map((carrier) => ask(carrier, 'carrier', cue, quoted)));
      if (addressee !== null && !chain.some(({ from }) => from === addressee.from)) ask(addressee, 'addressee', cue, quoted);
    }
    const answers = resolver.resolve(sort(asks, byPlace));
    for (let i = 0; i < asks.length; i++) asks[i]!.answer = answers[i]!;
    return {
      speaker: (draft) => speakers[drafts[draft]!.continues >= 0 ? drafts[draft]!.continues : draft]?.answer ?? null,
      carriers: (draft) => carriers.get(draft)?.map(({ answer }) => answer!) ?? NOBODY,
    };

    function ask({ from, to }: Range, part: SourceAsk['part'], cue: number, quoted: boolean, turn: SourceAsk['turn'] = undefined): Asked {
      const one: Asked = { from, to, part, cue, quoted, turn, answer: null };
      asks.push(one);
      return one;
    }
  }

  /** A letter stands before its sentence. */
  function turnOf({ head, sentence }: Candidate): SourceAsk['turn'] {
    return head >= scene.sentences.from[sentence]! ? 'named' : isAnswer(scene.source, head) ? 'answers' : 'asks';
  }
}

function byPlace(a: SourceAsk, b: SourceAsk): number {
  return a.from - b.from || a.cue - b.cue;
}
