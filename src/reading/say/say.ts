/** The one door of this room: who said what, in whose words, through whom. */
import type { Layout } from '../layout/layout.ts';
import { isOutlet, type SourceAnswer } from '../names/names.ts';
import type { Speaker, Statement, Timex } from '../reading.ts';
import { giveUp } from '../text/memory.ts';
import { asker } from './asks.ts';
import { Frame, framesOf, isOneOf } from './candidate.ts';
import type { SceneKept } from './build.ts';
import { chainsOf, type Chains } from './chain.ts';
import { decider, shippedTables, type Weighed } from './decide.ts';
import { keptOf, type Decided } from './kept.ts';
import { inOrder } from './order.ts';
import { joinQuotations } from './quotations.ts';
import type { Draft } from './quotations.ts';
import type { Scene } from './scene.ts';
import { settle, statementMaker, type Making } from './statement.ts';
import { wasSaid } from './tense.ts';

export interface Said {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

/**
 * Every statement of the document with its speaker and chain, in the order of the text, and all who speak.
 *
 * @param decided takes what is decided of each sentence, where somebody keeps it for the next reading
 * @param before what was decided before the document was changed
 */
export function readStatements(scene: Scene, layout: Layout, timexes: readonly Timex[], decided: Decided | null = null, before: { readonly scene: SceneKept; readonly decided: Decided } | null = null): Said {
  const outlet = (from: number, to: number): boolean => isOutlet(scene.names, from, to), decide = decider(scene, shippedTables(), outlet, before === null ? null : keptOf(scene, before), decided);
  const asking = asker(scene), maker = statementMaker(scene, layout, timexes);
  // By number of the statement, as they are made; `nestedIn` tells such a number until all have their places.
  const made: Making[] = [], answers: (SourceAnswer | null)[] = [], starts: number[] = [], carriers = new Map<number, readonly SourceAnswer[]>();
  let turn = -1, turnFrom = 0, turnEnd = 0; // the last statement whose content goes on in later sentences, and the tokens of that content
  joinQuotations(scene, (sentence) => onlySaid(scene, decide(sentence)), makeAll);
  // Nobody looks at chunks again.
  const { chunkOf, from, head, hint, kind, tags, to, verb } = scene.grammar;
  giveUp(chunkOf, from, head, hint, kind, tags, to, verb);
  const speakers = asking.speakers(), order = inOrder(starts), place = order.slice(), statements: Statement[] = [];
  for (let at = 0; at < order.length; at++) place[order[at]!] = at;
  for (const number of order) {
    const statement = made[number]!;
    if (statement.nestedIn !== null) statement.nestedIn = place[statement.nestedIn]!;
    settle(statement, answers[number]!, carriers.get(number) ?? NOBODY);
    statements.push(statement);
  }
  return { statements, speakers };

  /** What drafts were made from is held no longer than this takes: a long text has many. */
  function makeAll(drafts: readonly Draft[]): void {
    const chains = chainsOf(scene, drafts, outlet), sources = asking.ask(drafts, chains), make = maker(drafts, chains, sources), tellers = new Tellers(drafts, chains, made.length);
    for (let index = 0; index < drafts.length; index++) {
      const number = tellers.number[index]!;
      if (number < 0) continue;
      const { parts, sentence, weighed } = drafts[index]!, head = weighed === null ? 0 : weighed.candidate.head;
      made.push(make(index, tellers.of(index) ?? (turnFrom <= head && head < turnEnd ? turn : null)));
      if (weighed !== null && isOneOf(weighed.candidate.frame, WIDE) && parts[0]!.to > scene.sentences.to[sentence]!) [turn, turnFrom, turnEnd] = [number, parts[0]!.from, parts[0]!.to];
      answers.push(sources.speaker(index));
      starts.push(startOf(drafts[index]!));
      if (chains.chains[index]!.length > 0) carriers.set(number, sources.carriers(index));
    }
  }
}

/** Frames whose content may hold whole sentences. */
const WIDE = framesOf(Frame.label, Frame.next, Frame.colon);

const NOBODY: readonly SourceAnswer[] = [];

/** Those of them that were said. */
function onlySaid(scene: Scene, kept: readonly Weighed[]): readonly Weighed[] {
  for (const { candidate } of kept) if (!wasSaid(scene, candidate)) return kept.filter((one) => wasSaid(scene, one.candidate));
  return kept;
}

/** Which statement another is told in. */
class Tellers {
  /** By index of the draft: the number of its statement; -1 for what only reports another's words, which is no statement of its own. */
  readonly number: number[] = [];
  readonly #drafts: readonly Draft[];
  /** @param next number of the first statement of these drafts */
  constructor(drafts: readonly Draft[], { reportOnly }: Chains, next: number) {
    this.#drafts = drafts;
    for (let index = 0; index < drafts.length; index++) this.number.push(reportOnly[index] === 0 ? next++ : -1);
  }

  /** Number of the narrowest statement that the draft is told in. */
  of(index: number): number | null {
    const drafts = this.#drafts, { sentence, weighed } = drafts[index]!;
    if (weighed === null) return null;
    const { head } = weighed.candidate;
    let best = -1, width = Infinity, other = index;
    while (other > 0 && drafts[other - 1]!.sentence === sentence) other--;
    for (; other < drafts.length && drafts[other]!.sentence === sentence; other++) {
      if (other === index || this.number[other]! < 0 || this.#tells(index, other)) continue;
      for (const { from, to } of drafts[other]!.parts) {
        if (from > head || head >= to || to - from > width || (to - from === width && this.#stands(best, other))) continue;
        width = to - from;
        best = other;
      }
    }
    return best < 0 ? null : this.number[best]!;
  }

  /** It holds the cue of the other and is wider, or as wide and before it. Where each holds the cue of the other, so it is this one that tells. */
  #tells(index: number, other: number): boolean {
    const drafts = this.#drafts, { weighed } = drafts[other]!, wider = widthOf(drafts[index]!) - widthOf(drafts[other]!);
    return weighed !== null && drafts[index]!.parts.some(({ from, to }) => from <= weighed.candidate.head && weighed.candidate.head < to) && (wider > 0 || (wider === 0 && this.#stands(index, other)));
  }

  /** The one stands before the other. */
  #stands(index: number, other: number): boolean {
    const apart = startOf(this.#drafts[index]!) - startOf(this.#drafts[other]!);
    return apart < 0 || (apart === 0 && index < other);
  }
}

function widthOf({ parts }: Draft): number {
  let width = 0;
  for (const { from, to } of parts) width += to - from;
  return width;
}

/** Token at which a draft begins: with its cue or its content. */
function startOf({ parts, weighed }: Draft): number {
  const start = parts[0]!.from;
  return weighed === null ? start : Math.min(weighed.candidate.cue.from, start);
}
