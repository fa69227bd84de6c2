/** Makes a statement of a draft whose sources are known. */
import type { Layout } from '../layout/layout.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows } from '../lexicon/cues.ts';
import type { SourceAnswer } from '../names/names.ts';
import type { Because, Confidence, Evidence, Span, Stance, Statement, Timex } from '../reading.ts';
import type { Rule } from '../rules.ts';
import type { Sources } from './asks.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Carrier, Chains } from './chain.ts';
import { dayTeller } from './day.ts';
import { spanOf, spanWithMarks } from './extent.ts';
import { isHeard } from './impersonal.ts';
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

/** Stands where the reason for its speaker will. */
const LATER: Evidence = { rule: 'pronoun-open', spans: [] };

/** A statement of which it is not known yet who made it. */
export type Making = { -readonly [Part in keyof Statement]: Statement[Part] };

/** Makes the statement of a draft, but for what is told of its sources when all is asked; `nestedIn` is that of the statement. */
export type MakeStatement = (index: number, nestedIn: number | null) => Making;

/** Made once for a document: of some drafts, their chains and their sources it makes what makes their statements. */
export function statementMaker(scene: Scene, layout: Layout, timexes: readonly Timex[]): (drafts: readonly Draft[], chains: Chains, sources: Sources) => MakeStatement {
  const kindOf = kindTeller(scene), dayOf = dayTeller(scene, timexes), entryOf = entryTeller(layout);
  return (drafts, { chains, cited }, sources) => (index, nestedIn) => {
    const draft = drafts[index]!, { continues, parts, sentence } = draft;
    const own = continues >= 0 ? drafts[continues]! : draft, answer = sources.speaker(index);
    const candidate = draft.weighed?.candidate ?? null, kind = kindOf(draft);
    const source = cited[index]?.cue ?? null, cue = candidate === null ? null : spanOf(scene, source ?? candidate.cue);
    const content: Span[] = [];
    for (const part of parts) content.push(spanWithMarks(scene, part));
    return {
      content: content.length === 1 ? [content[0]!] : content, // a list that has grown has room for more
      kind,
      act: candidate === null ? 'speech' : actOf(candidate),
      speaker: null,
      cue: candidate === null ? null : { span: cue!, lemma: lemmaOf(candidate), stance: stanceOf(candidate), tense: tenseOf(scene, candidate) },
      via: NOBODY,
      addressee: candidate === null || candidate.addressee === null ? null : spanOf(scene, candidate.addressee),
      saidOn: candidate === null ? null : dayOf(draft),
      entry: entryOf(scene.sentences.line[sentence]! + 1),
      nestedIn,
      confidence: unopened(own) >= 0 || (own !== draft && kindOf(own) === 'indirect') ? 'open' : mostConfident(own, kind === 'direct' && continues < 0),
      because: becauseOf(draft, answer, chains[index]!, source === null ? cue : null),
    };
  };

  /** Token of the mark that closes what nothing opened: how far up its paragraph the words go is a guess. -1 where all is marked. */
  function unopened({ parts }: Draft): number {
    for (const { from } of parts) {
      const quotation = scene.sentences.quotation[from]!;
      if (quotation > 0 && scene.quotes.quotations[quotation - 1]!.open < 0) return scene.quotes.quotations[quotation - 1]!.close;
    }
    return -1;
  }

  /** @param cue the span of the candidate's cue, if it was made already */
  function becauseOf(draft: Draft, answer: SourceAnswer | null, carriers: readonly Carrier[], cue: Span | null): Because {
    const { parts, weighed } = draft, stray = unopened(draft), isAnswered = answer !== null;
    if (weighed === null) {
      const goesOn: Evidence = { rule: 'quotation-goes-on', spans: parts.map((part) => spanOf(scene, part)) };
      return isAnswered ? [goesOn, LATER] : [goesOn];
    }
    const { candidate } = weighed;
    const atCue = cue ?? spanOf(scene, candidate.cue), spans = candidate.speaker === null ? [atCue] : [atCue, asMentioned(spanOf(scene, candidate.speaker), answer)];
    const frame: Evidence = { rule: RULE[candidate.frame]!, spans }, own = (weighed.left === null ? 0 : 1) + (weighed.right === null ? 0 : 1);
    if (parts.length <= own && carriers.length === 0 && stray < 0) return isAnswered ? [frame, LATER] : [frame]; // as most are
    const evidence = [frame];
    if (parts.length > own) evidence.push({ rule: 'quotation-joins', spans: parts.slice(own).map((part) => spanOf(scene, part)) });
    if (stray >= 0) evidence.push({ rule: 'quote-without-partner', spans: [spanOf(scene, { from: stray, to: stray + 1 })] });
    for (const carrier of carriers) evidence.push({ rule: carrier.by, spans: [spanOf(scene, carrier)] });
    if (isAnswered) evidence.push(LATER);
    return evidence.slice() as unknown as Because;
  }
}

/** The span, or that of the answer's mention where it is the same: one is kept for both. */
function asMentioned(span: Span, answer: SourceAnswer | null): Span {
  return answer !== null && answer.mention[0] === span[0] && answer.mention[1] === span[1] ? answer.mention : span;
}

/** Puts in who is meant: what answers tell is known when all is asked. */
export function settle(statement: Making, answer: SourceAnswer | null, carriers: readonly SourceAnswer[]): void {
  if (answer !== null) {
    const { id, ambiguous, because } = answer, reasons = statement.because as readonly Evidence[] as Evidence[];
    statement.speaker = { id, span: statement.cue === null ? null : answer.mention, ambiguous };
    reasons[reasons.length - 1] = because[0];
    if (statement.confidence === 'certain' && (answer.confidence !== 'certain' || ambiguous.length > 0)) statement.confidence = 'likely';
  }
  if (answer === null || answer.id === null) statement.confidence = 'open';
  if (carriers.length === 0) return;
  const via: Statement['via'][number][] = [];
  for (const { id, mention } of carriers) if (id !== null) via.push({ id, span: mention });
  statement.via = via.slice();
}

/** What a court hears is said to it. */
function actOf(candidate: Candidate): Statement['act'] {
  const { row, noun } = candidate;
  return row < 0 || isHeard(candidate) ? 'speech' : noun ? cueNouns[row]!.act : cueRows[row]!.act;
}

function stanceOf({ row, noun }: Candidate): Stance {
  return row < 0 ? 'neutral' : noun ? cueNouns[row]!.stance : cueRows[row]!.stance;
}

function lemmaOf({ row, noun, frame }: Candidate): string {
  if (row < 0) return frame === Frame.accordingLeft || frame === Frame.accordingRight || frame === Frame.accordingSplit ? 'according to' : ':';
  return noun ? cueNouns[row]!.noun : cueRows[row]!.lemma;
}

/** As confident as the words alone allow, whoever is meant. */
function mostConfident({ weighed }: Draft, mayBeCertain: boolean): Confidence {
  if (weighed === null || weighed.score < OPEN) return 'open';
  return mayBeCertain && weighed.score >= CERTAIN ? 'certain' : 'likely';
}

/** Tells the line of the entry that a line belongs to; `null` where it stands in none. Lines are 1-based, and asked for as good as in their order. */
function entryTeller({ entries }: Layout): (line: number) => number | null {
  let next = 0; // the first entry behind the line
  return (line) => {
    while (next > 0 && entries[next - 1]!.lines[0] > line) next--;
    while (next < entries.length && entries[next]!.lines[0] <= line) next++;
    if (next === 0) return null;
    const { lines, stamp } = entries[next - 1]!;
    return line <= lines[1] ? stamp.line + 1 : null;
  };
}
