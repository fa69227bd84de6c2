/** The one door of this room: who said what, in whose words, through whom. */
import type { Layout } from '../layout/layout.ts';
import { isOutlet } from '../names/names.ts';
import type { Speaker, Statement, Timex } from '../reading.ts';
import { askSources } from './asks.ts';
import { chainsOf } from './chain.ts';
import { decideAll, shippedTables } from './decide.ts';
import { inOrder } from './order.ts';
import { joinQuotations } from './quotations.ts';
import type { Draft } from './quotations.ts';
import type { Scene } from './scene.ts';
import { statementMaker } from './statement.ts';
import { wasSaid } from './tense.ts';

export interface Said {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

/** Every statement of the document with its speaker and chain, in the order of the text, and all who speak. */
export function readStatements(scene: Scene, layout: Layout, timexes: readonly Timex[]): Said {
  const outlet = (from: number, to: number): boolean => isOutlet(scene.names, from, to);
  const kept = decideAll(scene, shippedTables(), outlet).filter(({ candidate }) => wasSaid(scene, candidate));
  const drafts = joinQuotations(scene, kept), chains = chainsOf(scene, drafts, outlet), sources = askSources(scene, drafts, chains);

  const starts: number[] = [], place: number[] = [], statements: Statement[] = [];
  for (const draft of drafts) {
    starts.push(startOf(draft));
    place.push(-1);
  }
  const order = inOrder(starts);
  let count = 0;
  // What only reports another's words is no statement of its own.
  for (const index of order) if (chains.reportOnly[index] === 0) place[index] = count++;
  const make = statementMaker(scene, layout, timexes, drafts, chains, sources);
  for (const index of order) if (place[index]! >= 0) statements.push(make(index, nestedIn(index)));
  return { statements, speakers: sources.speakers };

  /** Place of the narrowest statement that this one is told in. */
  function nestedIn(index: number): number | null {
    const { sentence, weighed } = drafts[index]!;
    if (weighed === null) return null;
    const { head } = weighed.candidate;
    let best = -1, width = Infinity, other = index;
    while (other > 0 && drafts[other - 1]!.sentence === sentence) other--;
    for (; other < drafts.length && drafts[other]!.sentence === sentence; other++) {
      const at = place[other]!;
      if (other === index || at < 0 || tells(index, other)) continue;
      for (const { from, to } of drafts[other]!.parts) {
        if (from > head || head >= to || to - from > width || (to - from === width && at > best)) continue;
        width = to - from;
        best = at;
      }
    }
    return best < 0 ? null : best;
  }

  /** It holds the cue of the other and is wider, or as wide and before it. Where each holds the cue of the other, so it is this one that tells. */
  function tells(index: number, other: number): boolean {
    const { weighed } = drafts[other]!, wider = widthOf(drafts[index]!) - widthOf(drafts[other]!);
    return weighed !== null && drafts[index]!.parts.some(({ from, to }) => from <= weighed.candidate.head && weighed.candidate.head < to) && (wider > 0 || (wider === 0 && place[index]! < place[other]!));
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
