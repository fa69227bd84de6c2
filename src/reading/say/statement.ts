/** Makes a statement of a draft whose sources are known. */
import type { Layout } from '../layout/layout.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows } from '../lexicon/cues.ts';
import type { SourceAnswer } from '../names/names.ts';
import type { Because, Confidence, Evidence, Span, Stance, Statement, Timex } from '../reading.ts';
import type { Rule } from '../rules.ts';
import { lowerBound } from '../text/search.ts';
import type { Sources } from './asks.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Carrier, Chains } from './chain.ts';
import { dayOfCue } from './day.ts';
import { endAfterMarks, spanOf } from './extent.ts';
import { kindTeller } from './kind.ts';
import type { Draft } from './quotations.ts';
import type { Scene } from './scene.ts';
import { tenseOf } from './tense.ts';

const RULE: Readonly<Record<number, Rule>> = {
  [Frame.left]: 'content-before-cue', [Frame.split]: 'content-around-cue', [Frame.quote]: 'quotation-beside-cue', [Frame.fragment]: 'quotation-beside-cue', [Frame.that]: 'clause-with-that',
  [Frame.zero]: 'clause-after-cue', [Frame.wh]: 'question-after-cue', [Frame.to]: 'infinitive-after-cue', [Frame.ing]: 'object-of-cue', [Frame.noun]: 'object-of-cue',
  [Frame.preposition]: 'object-of-cue', [Frame.as]: 'object-of-cue', [Frame.passive]: 'passive-cue', [Frame.accordingRight]: 'according-to', [Frame.accordingLeft]: 'according-to',
  [Frame.accordingSplit]: 'according-to', [Frame.nounThat]: 'noun-as-cue', [Frame.nounTo]: 'noun-as-cue', [Frame.nounOf]: 'noun-as-cue', [Frame.nounAbout]: 'noun-as-cue', [Frame.nounQuote]: 'noun-as-cue', [Frame.nounWh]: 'noun-as-cue', [Frame.headlineLeft]: 'headline-mark',
  [Frame.headlineRight]: 'headline-mark', [Frame.label]: 'transcript-label', [Frame.next]: 'colon-opens', [Frame.colon]: 'colon-opens', [Frame.relative]: 'relative-word', [Frame.signature]: 'signed-quotation',
};

/**
 * Log-odds from which a quotation is called certain, and those below which a statement is left open. Where a content in the
 * writer's words ends is a matter on which people differ more often than certainty allows: it is likely at best.
 */
const CERTAIN = 2, OPEN = 0.2;

const NOBODY: Statement['via'] = [];

/** Makes the statement of a draft; `nestedIn` is the place of the statement that it is told in. */
export type MakeStatement = (index: number, nestedIn: number | null) => Statement;

/** Made once for a document. */
export function statementMaker(scene: Scene, layout: Layout, timexes: readonly Timex[], drafts: readonly Draft[], { chains, cited }: Chains, sources: Sources): MakeStatement {
  const kindOf = kindTeller(scene);
  return (index, nestedIn) => {
    const draft = drafts[index]!, { continues, parts, sentence } = draft, chain = chains[index]!;
    const own = continues >= 0 ? drafts[continues]! : draft, answer = sources.speaker(continues >= 0 ? continues : index);
    const candidate = draft.weighed?.candidate ?? null, kind = kindOf(draft);
    const source = cited.get(index)?.cue ?? null, cue = candidate === null ? null : spanOf(scene, source ?? candidate.cue);
    const content: Span[] = [];
    for (const part of parts) content.push(spanOf(scene, endAfterMarks(scene, part)));
    return {
      content,
      kind,
      act: candidate === null ? 'speech' : actOf(candidate),
      speaker: answer === null ? null : { id: answer.id, span: continues >= 0 ? null : answer.mention, ambiguous: answer.ambiguous },
      cue: candidate === null ? null : { span: cue!, lemma: lemmaOf(candidate), stance: stanceOf(candidate), tense: tenseOf(scene, candidate) },
      via: chain.length === 0 ? NOBODY : viaOf(index),
      addressee: candidate === null || candidate.addressee === null ? null : spanOf(scene, candidate.addressee),
      saidOn: candidate === null ? null : dayOfCue(scene, draft, timexes),
      entry: entryOf(layout, scene.sentences.line[sentence]! + 1),
      nestedIn,
      confidence: confidenceOf(own, answer, kind === 'direct' && continues < 0),
      because: becauseOf(draft, answer, chain, source === null ? cue : null),
    };
  };

  function viaOf(index: number): Statement['via'] {
    const via: Statement['via'][number][] = [];
    for (let at = 0; at < chains[index]!.length; at++) {
      const { id, mention } = sources.carrier(index, at);
      if (id !== null) via.push({ id, span: mention });
    }
    return via;
  }

  /** @param cue the span of the candidate's cue, if it was made already */
  function becauseOf({ parts, weighed }: Draft, answer: SourceAnswer | null, carriers: readonly Carrier[], cue: Span | null): Because {
    const ofSource: readonly Evidence[] = answer?.because ?? []; // put behind the rest by `concat`, which leaves no room for more: there are many
    if (weighed === null) {
      const goesOn: readonly Evidence[] = [{ rule: 'quotation-goes-on', spans: parts.map((part) => spanOf(scene, part)) }];
      return goesOn.concat(ofSource) as unknown as Because;
    }
    const { candidate } = weighed;
    const atCue = cue ?? spanOf(scene, candidate.cue), spans = candidate.speaker === null ? [atCue] : [atCue, spanOf(scene, candidate.speaker)];
    const frame: Evidence = { rule: RULE[candidate.frame]!, spans }, own = (weighed.left === null ? 0 : 1) + (weighed.right === null ? 0 : 1);
    if (ofSource.length === 1 && parts.length <= own && carriers.length === 0) return [frame, ofSource[0]!]; // as most are
    const evidence = [frame];
    if (parts.length > own) evidence.push({ rule: 'quotation-joins', spans: parts.slice(own).map((part) => spanOf(scene, part)) });
    for (const carrier of carriers) evidence.push({ rule: carrier.by, spans: [spanOf(scene, carrier)] });
    return evidence.concat(ofSource) as unknown as Because;
  }
}

function actOf({ row, noun }: Candidate): Statement['act'] {
  return row < 0 ? 'speech' : noun ? cueNouns[row]!.act : cueRows[row]!.act;
}

function stanceOf({ row, noun }: Candidate): Stance {
  return row < 0 ? 'neutral' : noun ? cueNouns[row]!.stance : cueRows[row]!.stance;
}

function lemmaOf({ row, noun, frame }: Candidate): string {
  if (row < 0) return frame === Frame.accordingLeft || frame === Frame.accordingRight || frame === Frame.accordingSplit ? 'according to' : ':';
  return noun ? cueNouns[row]!.noun : cueRows[row]!.lemma;
}

function confidenceOf({ weighed }: Draft, answer: SourceAnswer | null, mayBeCertain: boolean): Confidence {
  if (weighed === null || answer === null || answer.id === null || weighed.score < OPEN) return 'open';
  if (!mayBeCertain || answer.confidence !== 'certain' || answer.ambiguous.length > 0 || weighed.score < CERTAIN) return 'likely';
  return 'certain';
}

/** Line of the entry that the line belongs to; `null` where it stands in none. Lines are 1-based. */
function entryOf({ entries }: Layout, line: number): number | null {
  if (entries.length === 0) return null;
  const entry = entries[lowerBound(entries, line + 1, ({ lines }) => lines[0]) - 1];
  return entry !== undefined && line <= entry.lines[1] ? entry.stamp.line + 1 : null;
}
