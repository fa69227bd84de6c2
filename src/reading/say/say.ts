/** The one door of this room: who said what, in whose words, through whom. */
import { Tag } from '../grammar/tags.ts';
import type { Layout } from '../layout/layout.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { cueRows } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { isOutlet, resolveSources } from '../names/names.ts';
import type { SourceAnswer, SourceAsk } from '../names/names.ts';
import type { Because, Confidence, Evidence, Span, Speaker, Stance, Statement, Timex } from '../reading.ts';
import type { Rule } from '../rules.ts';
import type { Quotation } from '../text/quotes.ts';
import { Token } from '../text/scan.ts';
import { chainsOf } from './chain.ts';
import { decideAll, shippedTables } from './decide.ts';
import { dayOfCue } from './day.ts';
import { endAfterMarks, spanOf } from './extent.ts';
import { Frame } from './candidate.ts';
import { joinQuotations } from './quotations.ts';
import type { Draft } from './quotations.ts';
import type { Range, Scene } from './scene.ts';
import { tenseOf, wasSaid } from './tense.ts';

export interface Said {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

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

/** Every statement of the document with its speaker and chain, in the order of the text, and all who speak. */
export function readStatements(scene: Scene, layout: Layout, timexes: readonly Timex[]): Said {
  const { names } = scene;
  const tables = shippedTables();
  const outlet = (from: number, to: number): boolean => isOutlet(names, from, to);
  const kept = decideAll(scene, tables, outlet).filter(({ candidate }) => wasSaid(scene, candidate));
  const drafts = joinQuotations(scene, kept);
  const { chains, reportOnly, cited } = chainsOf(scene, drafts, outlet);

  const asks: SourceAsk[] = [];
  /** By draft: the ask for its speaker, and the first of those for its carriers, which follow one another. */
  const speakerAsk = new Int32Array(drafts.length).fill(-1), carrierAsks = new Int32Array(drafts.length);
  drafts.forEach(({ weighed }, index) => {
    if (weighed === null || reportOnly.has(index)) return;
    const { candidate } = weighed;
    const source = cited.get(index)?.speaker ?? candidate.speaker;
    const quoted = scene.sentences.quotation[candidate.head]! > 0;
    if (source !== null) speakerAsk[index] = asks.push({ from: source.from, to: source.to, part: 'speaker', cue: candidate.head, quoted }) - 1;
    carrierAsks[index] = asks.length;
    for (const carrier of chains[index]!) asks.push({ from: carrier.from, to: carrier.to, part: 'carrier', cue: candidate.head, quoted });
    if (candidate.addressee !== null && !chains[index]!.some(({ from }) => from === candidate.addressee!.from)) {
      asks.push({ from: candidate.addressee.from, to: candidate.addressee.to, part: 'addressee', cue: candidate.head, quoted });
    }
  });
  const order = Int32Array.from(asks.keys()).sort((a, b) => asks[a]!.from - asks[b]!.from || asks[a]!.cue - asks[b]!.cue || a - b);
  const { answers, speakers } = resolveSources(scene.source, names, Array.from(order, (ask) => asks[ask]!));
  const answerAt = new Int32Array(asks.length);
  order.forEach((ask, at) => void (answerAt[ask] = at));

  const entryOf = entryFinder(layout);
  const shown = drafts.map((_, index) => index).filter((index) => !reportOnly.has(index)).sort((a, b) => startOf(drafts[a]!) - startOf(drafts[b]!) || a - b);
  const place = new Map(shown.map((index, at) => [index, at]));
  const inSentence = new Map<number, number[]>();
  for (const index of shown) {
    const { sentence } = drafts[index]!;
    const there = inSentence.get(sentence);
    if (there === undefined) inSentence.set(sentence, [index]);
    else there.push(index);
  }
  // Those in single marks, as they open.
  const singles = scene.quotes.quotations.filter(({ single, open, close }) => single && open >= 0 && close >= 0).sort((a, b) => a.open - b.open);
  const statements = shown.map((index): Statement => {
    const draft = drafts[index]!;
    const own = draft.continues >= 0 ? drafts[draft.continues]! : draft;
    const ownIndex = draft.continues >= 0 ? draft.continues : index;
    const answer = speakerAsk[ownIndex]! >= 0 ? answers[answerAt[speakerAsk[ownIndex]!]!]! : null;
    const candidate = draft.weighed?.candidate ?? null;
    const content = draft.parts.map((part) => spanOf(scene, endAfterMarks(scene, part)));
    const via = chains[index]!.length === 0 ? NOBODY : chains[index]!.map((carrier, at) => {
      const named = answers[answerAt[carrierAsks[index]! + at]!];
      return { id: named?.id ?? null, span: named?.mention ?? spanOf(scene, carrier) };
    }).filter((carrier): carrier is { id: string; span: typeof carrier.span } => carrier.id !== null);
    const cueRange = candidate === null ? null : cited.get(index)?.cue ?? candidate.cue;
    const kind = kindOf(scene, draft, singles), cueSpan = cueRange === null ? null : spanOf(scene, cueRange);
    return {
      content,
      kind,
      act: candidate === null ? 'speech' : actOf(draft),
      speaker: answer === null ? null : { id: answer.id, span: draft.continues >= 0 ? null : answer.mention, ambiguous: answer.ambiguous },
      cue: cueSpan === null ? null : { span: cueSpan, lemma: lemmaOf(draft), stance: stanceOf(draft), tense: tenseOf(scene, candidate!) },
      via,
      addressee: candidate?.addressee ? spanOf(scene, candidate.addressee) : null,
      saidOn: candidate === null ? null : dayOfCue(scene, draft, timexes),
      entry: entryOf(scene.sentences.line[draft.sentence]! + 1),
      nestedIn: nestedIn(index),
      confidence: confidenceOf(own, answer, kind === 'direct' && draft.continues < 0),
      because: becauseOf(draft, answer, chains[index]!, cueRange === candidate?.cue ? cueSpan : null),
    };
  });
  return { statements, speakers };

  function startOf(draft: Draft): number {
    const head = draft.weighed?.candidate.cue.from ?? Infinity;
    return Math.min(head, draft.parts[0]!.from);
  }

  /** The narrowest statement that this one is told in. */
  function nestedIn(index: number): number | null {
    const candidate = drafts[index]!.weighed?.candidate;
    if (candidate === undefined) return null;
    let best: number | null = null, width = Infinity;
    for (const other of inSentence.get(drafts[index]!.sentence) ?? []) {
      if (other === index) continue;
      for (const { from, to } of drafts[other]!.parts) {
        if (from <= candidate.head && candidate.head < to && to - from < width) {
          width = to - from;
          best = place.get(other)!;
        }
      }
    }
    return best;
  }

  function becauseOf(draft: Draft, answer: SourceAnswer | null, carriers: (typeof chains)[number], cue: Span | null): Because {
    const { weighed } = draft;
    const ofSource: readonly Evidence[] = answer?.because ?? []; // put behind the rest by `concat`, which leaves no room for more: there are many
    if (weighed === null) {
      const goesOn: readonly Evidence[] = [{ rule: 'quotation-goes-on', spans: draft.parts.map((part) => spanOf(scene, part)) }];
      return goesOn.concat(ofSource) as unknown as Because;
    }
    const { candidate } = weighed;
    const atCue = cue ?? spanOf(scene, candidate.cue), spans = candidate.speaker === null ? [atCue] : [atCue, spanOf(scene, candidate.speaker)];
    const evidence: Evidence[] = [{ rule: RULE[candidate.frame]!, spans }];
    const own = (weighed.left === null ? 0 : 1) + (weighed.right === null ? 0 : 1);
    if (draft.parts.length > own) evidence.push({ rule: 'quotation-joins', spans: draft.parts.slice(own).map((part) => spanOf(scene, part)) });
    for (const carrier of carriers) evidence.push({ rule: carrier.by, spans: [spanOf(scene, carrier)] });
    return evidence.concat(ofSource) as unknown as Because;
  }
}

function actOf({ weighed }: Draft): 'speech' | 'attitude' {
  const { row, noun } = weighed!.candidate;
  return row < 0 ? 'speech' : noun ? cueNouns[row]!.act : cueRows[row]!.act;
}

function stanceOf({ weighed }: Draft): Stance {
  const { row, noun } = weighed!.candidate;
  return row < 0 ? 'neutral' : noun ? cueNouns[row]!.stance : cueRows[row]!.stance;
}

function lemmaOf({ weighed }: Draft): string {
  const { row, noun, frame } = weighed!.candidate;
  if (row < 0) return frame === Frame.accordingLeft || frame === Frame.accordingRight || frame === Frame.accordingSplit ? 'according to' : ':';
  return noun ? cueNouns[row]!.noun : cueRows[row]!.lemma;
}

function confidenceOf({ weighed }: Draft, answer: SourceAnswer | null, mayBeCertain: boolean): Confidence {
  if (weighed === null || answer === null || answer.id === null || weighed.score < OPEN) return 'open';
  if (!mayBeCertain || answer.confidence !== 'certain' || answer.ambiguous.length > 0 || weighed.score < CERTAIN) return 'likely';
  return 'certain';
}

/** All within marks: direct. Some: mixed. None: indirect. Words set out after a colon are quoted without marks. */
function kindOf(scene: Scene, { parts, weighed }: Draft, singles: readonly Quotation[]): Statement['kind'] {
  const { grammar, sentences, source } = scene;
  let words = 0, inside = 0, firstPerson = false;
  for (const { from, to } of parts) {
    for (let t = from; t < to; t++) {
      if (grammar.tags[t]! >= Tag.comma) continue;
      words++;
      if (sentences.quotation[t]! > 0) inside++;
      else firstPerson ||= source.tokens.kind[t] === Token.word && FIRST_PERSON(source.tokens.word[t]!);
    }
  }
  if (inside === 0 && weighed !== null) {
    const { frame } = weighed.candidate;
    if (frame === Frame.label || frame === Frame.next || (frame === Frame.headlineLeft && firstPerson)) return 'direct';
    inside = singleQuoted(parts);
  }
  return inside === 0 ? 'indirect' : inside >= words * 0.95 ? 'direct' : 'mixed';

  function singleQuoted(ranges: readonly Range[]): number {
    let count = 0;
    for (const { from, to } of ranges) {
      let i = 0, high = singles.length; // the first that opens at the range or right before it
      while (i < high) {
        const middle = (i + high) >> 1;
        if (singles[middle]!.open < from - 1) i = middle + 1;
        else high = middle;
      }
      for (; i < singles.length && singles[i]!.open <= to; i++) {
        const { open, close } = singles[i]!;
        if (close <= to + 1) count += close - open - 1;
      }
    }
    return count;
  }
}
const FIRST_PERSON = wordSet('i we our us my');

/** Line of the entry that a line belongs to. Lines are 1-based. */
function entryFinder({ entries }: Layout): (line: number) => number | null {
  return (line) => {
    let low = 0, high = entries.length - 1, found = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (entries[middle]!.lines[0] <= line) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    return found >= 0 && line <= entries[found]!.lines[1] ? entries[found]!.stamp.line + 1 : null;
  };
}
