/**
 * Quotations that no cue stands beside: later ones of a paragraph join what its speaker said, and a paragraph that is all
 * quotation goes on with the last speaker.
 */
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows } from '../lexicon/cues.ts';
import { linesApart, Token } from '../text/scan.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { isAttitude } from './accept.ts';
import type { Decider, Weighed } from './decide.ts';
import { trimContent } from './extent.ts';
import { sort } from './order.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';

/** A statement before names are resolved. */
export interface Draft {
  readonly weighed: Weighed | null;
  /** Parts of the content in the order of the text. */
  readonly parts: Range[];
  readonly sentence: number;
  /** Index of the draft whose speaker goes on; -1 where the draft has a cue of its own. */
  readonly continues: number;
}

const QUESTION = 0x3f;

/** Tokens of a later quotation at least; fewer where nothing but a word or two stands before it: `And “time is short.”` */
const SHORTEST_LATER = 6, SHORTEST_ALONE = 4, MOST_BEFORE = 2;

/** Tokens of a paragraph in marks, at least, that goes on with what the paragraph before only tells; a shorter one may be a heading. */
const SHORTEST_APART = 12;

/** Quotations of several paragraphs that wait for their cue at most. */
const MOST_AHEAD = 40;

/** So many drafts at least are handed on at a time. */
const BATCH = 64;

/**
 * The statements that have cues, with the quotations that belong to them; then those that go on without one. In order.
 *
 * @param decide tells the statements of a sentence; asked of each once, in their order
 * @param take is handed the drafts, some paragraphs' at a time, as soon as nothing that follows belongs to any of them: what they were made from can go
 */
export function joinQuotations(scene: Scene, decide: Decider, take: (drafts: readonly Draft[]) => void): void {
  const { sentences, grammar, place, quotes: { quotations } } = scene;
  let drafts: Draft[] = [];
  let line = -1;
  let inParagraph = -1; // the draft that a following quotation of the paragraph joins
  let lastQuoted = -1; // the last draft with a quotation, in this paragraph or the one before
  let closing = -1; // the draft that the paragraph before ended with, in the writer's words
  let waiting: Range[] = []; // quotations at the head of a paragraph, before their cue
  let ahead = -1, aheadTo = 0; // the draft whose content reaches into later sentences (`She said:`), and the token where it ends
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.line[s] !== line) {
      settle();
      closing = inParagraph >= 0 && drafts[inParagraph]!.sentence === s - 1 && speaksLast(drafts[inParagraph]!) ? inParagraph : -1;
      line = sentences.line[s]!;
      inParagraph = -1;
      if (drafts.length >= BATCH && lastQuoted < 0 && closing < 0 && sentences.from[s]! >= aheadTo) handOn();
    }
    if (place[s] === Place.silent) continue;
    let kept = decide(s);
    // `“If we doubt it, she shouts.”` inside somebody's words goes on with them.
    if (kept.length > 0 && lastQuoted >= 0 && place[s] === Place.body && isInside(kept[0]!) && wholeQuotation(s) !== null) kept = [];
    if (kept.length > 0 && inParagraph >= 0 && isInterrupted(sentences.from[s]!, sentences.to[s]!) && kept.every(({ candidate }) => isAttitude(candidate))) kept = []; // “What they lack” — she stopped, looking for the word — “is time.”
    if (sentences.from[s]! < aheadTo) {
      inParagraph = ahead;
      lastQuoted = quotes(drafts[ahead]!) ? ahead : -1;
      if (kept.length === 0) continue;
    }
    if (kept.length === 0) {
      const quotation = wholeQuotation(s) ?? (inParagraph >= 0 && lastQuoted === inParagraph ? laterQuotation(s) ?? openingQuotation(s) : null);
      if (quotation === null) {
        lastQuoted = -1; // the writer's own words: whoever spoke last has stopped
        continue;
      }
      if (inParagraph >= 0 && isQuestion(drafts[inParagraph]!)) continue;
      if (inParagraph >= 0) {
        drafts[inParagraph]!.parts.push(quotation);
        lastQuoted = inParagraph;
      } else waiting.push(quotation);
      continue;
    }
    for (const one of kept) {
      const parts = one.left === null ? [one.right!] : one.right === null ? [one.left] : [one.left, one.right];
      const index = drafts.push({ weighed: one, parts, sentence: s, continues: -1 }) - 1;
      if (one.right !== null && one.right.to > sentences.to[s]!) {
        ahead = index;
        aheadTo = one.right.to;
      }
      if (waiting.length > 0 && quotes(drafts[index]!) && !(isInside(one) && sentences.line[sentenceOf(waiting[0]!)] !== line)) {
        drafts[index]!.parts.unshift(...waiting);
        waiting = [];
      }
      if (inParagraph < 0 || sentences.line[s] !== sentences.line[drafts[inParagraph]!.sentence] || s !== drafts[inParagraph]!.sentence || quotes(drafts[index]!)) inParagraph = index;
    }
    lastQuoted = inParagraph >= 0 && quotes(drafts[inParagraph]!) ? inParagraph : -1;
  }
  settle();
  handOn();

  function handOn(): void {
    for (const { parts } of drafts) if (parts.length > 1) sort(parts, byBeginning);
    take(drafts);
    drafts = [];
  }

  /** Quotations that found no cue in their paragraph go on with whoever spoke last. */
  function settle(): void {
    if (waiting.length === 0) return;
    if (isAhead()) return;
    if (lastQuoted >= 0 && goesOnFrom(drafts[lastQuoted]!, waiting[0]!)) drafts[lastQuoted]!.parts.push(...waiting);
    else if (lastQuoted >= 0) {
      const continues = inTurn();
      lastQuoted = drafts.push({ weighed: null, parts: waiting, sentence: sentenceOf(waiting[0]!), continues }) - 1;
    } else if (closing >= 0 && waiting.at(-1)!.to - waiting[0]!.from >= SHORTEST_APART) lastQuoted = drafts.push({ weighed: null, parts: waiting, sentence: sentenceOf(waiting[0]!), continues: closing }) - 1;
    waiting = [];
  }

  /** Each paragraph opens a mark, and none is closed yet: whoever speaks is told where the last one closes. */
  function isAhead(): boolean {
    if (waiting.length > MOST_AHEAD || (lastQuoted >= 0 && goesOnFrom(drafts[lastQuoted]!, waiting[0]!))) return false;
    const last = quotations[sentences.quotation[waiting.at(-1)!.to - 1]! - 1], next = last === undefined ? -1 : scene.source.lines.firstToken[last.line + 1]!;
    if (last === undefined || last.close >= 0 || last.open < 0) return false;
    const { tokens } = scene.source; // an excerpt between straight marks holds the words of others between curly ones
    return next + 1 < tokens.count && tokens.kind[next] === Token.quote && tokens.word[next] === tokens.word[last.open] && sentences.quotation[next + 1]! > 0;
  }

  /** Somebody who is named says it, and nothing is quoted: `Vane said the bridge would close.`, over a paragraph in marks. */
  function speaksLast({ weighed }: Draft): boolean {
    return weighed !== null && weighed.candidate.speaker !== null && weighed.candidate.row >= 0 && !weighed.candidate.noun && cueRows[weighed.candidate.row]!.act === 'speech';
  }

  /** The cue, no label, is in somebody's words. */
  function isInside({ candidate: { head, row } }: Weighed): boolean {
    return row >= 0 && sentences.quotation[head]! > 0;
  }

  /**
   * The draft whose speaker the quotations that wait go on with: the last one, but in an exchange of questions and answers (`“Did you?” Vane
   * asked.` over `“No,” Osk said.`) a question is the asker's, and what follows it the other's.
   */
  function inTurn(): number {
    const last = speaks(lastQuoted), asks = isAsked(waiting);
    if (asks === isAsked(drafts[lastQuoted]!.parts) || lastQuoted === 0) return last;
    const other = speaks(lastQuoted - 1), line = sentences.line[drafts[lastQuoted]!.sentence]!, before = sentences.line[drafts[lastQuoted - 1]!.sentence]!;
    const [one, two] = [drafts[last]!.weighed?.candidate.speaker, drafts[other]!.weighed?.candidate.speaker];
    if (!one || !two || headOf(one) === headOf(two) || linesApart(scene.source.lines, before, line) > 2 || !quotes(drafts[lastQuoted - 1]!)) return last;
    return (asks ? isAsked(drafts[lastQuoted - 1]!.parts) : drafts[lastQuoted]!.continues >= 0) ? other : last;
  }

  function headOf({ head }: Subject): string {
    const { text, tokens } = scene.source;
    return text.slice(tokens.start[head]!, tokens.end[head]!);
  }

  function speaks(index: number): number {
    return drafts[index]!.continues >= 0 ? drafts[index]!.continues : index;
  }

  /** The last of them ends with a question mark. */
  function isAsked(parts: readonly Range[]): boolean {
    const { text, tokens } = scene.source, { to } = parts.at(-1)!;
    return text.charCodeAt(tokens.end[to - 1]! - 1) === QUESTION || (tokens.start[to] === tokens.end[to - 1] && text.charCodeAt(tokens.start[to]!) === QUESTION);
  }

  /** The paragraph before left its mark open: one quotation in several paragraphs, whether or not each opens with a mark. */
  function goesOnFrom({ parts }: Draft, next: Range): boolean {
    const last = quotations[sentences.quotation[parts.at(-1)!.to - 1]! - 1];
    return last !== undefined && last.open >= 0 && last.close < 0 && sentences.quotation[next.from]! > 0;
  }

  /** `Asked whether it was safe, Vane laughs. “Q”`: the answer is not what was asked. */
  function isQuestion({ weighed, sentence }: Draft): boolean {
    return weighed !== null && weighed.candidate.speaker === null && weighed.candidate.head === sentences.from[sentence] && weighed.candidate.row >= 0 && !weighed.candidate.noun && cueRows[weighed.candidate.row]!.stance === 'ask';
  }

  function sentenceOf(part: Range): number {
    return lastAtOrBefore(sentences.from, part.from);
  }

  function quotes({ parts }: Draft): boolean {
    for (const { from, to } of parts) if (sentences.quotation[from]! > 0 || sentences.quotation[to - 1]! > 0 || grammar.tags[from] === Tag.quote) return true;
    return false;
  }

  /** `“Q1,” he said outside. But “Q2.”`: a quotation without a cue of its own ends the sentence; few words before it belong to it. */
  function laterQuotation(s: number): Range | null {
    let to = sentences.to[s]!;
    while (to > sentences.from[s]! && (grammar.tags[to - 1] === Tag.quote || (grammar.tags[to - 1]! >= Tag.comma && sentences.quotation[to - 1] === 0))) to--;
    const inside = sentences.quotation[to - 1] ?? 0;
    if (inside === 0 || to <= sentences.from[s]!) return null;
    let from = to;
    while (from > sentences.from[s]! && sentences.quotation[from - 1] === inside) from--;
    const words = from - 1 - sentences.from[s]!;
    if (to - from < (words <= MOST_BEFORE ? SHORTEST_ALONE : SHORTEST_LATER) || from === sentences.from[s]) return null;
    return trimContent(scene, words <= MOST_BEFORE ? { from: sentences.from[s]!, to: Math.min(to + 1, sentences.to[s]!) } : { from, to });
  }

  /** `“Q1,” he said. “Q2” in the end.`: a sentence that is a quotation for the most part, with the words that close it. */
  function openingQuotation(s: number): Range | null {
    const from = sentences.from[s]! + 1, to = sentences.to[s]!;
    if (grammar.tags[from - 1] !== Tag.quote || from >= to || sentences.quotation[from] === 0) return null;
    let last = from;
    while (last < to && sentences.quotation[last] === sentences.quotation[from]) last++;
    return last - from >= SHORTEST_LATER && last - from > (to - from) / 2 ? trimContent(scene, { from, to }) : null;
  }

  /** `“What they don’t give” — she stopped — “is time.”`: the sentence begins and ends in marks, and dashes set off what stands between. */
  function isInterrupted(from: number, to: number): boolean {
    if (grammar.tags[from] !== Tag.quote || grammar.tags[to - 1] !== Tag.quote) return false;
    let dashes = 0;
    for (let t = from + 1; t + 1 < to; t++) if (grammar.tags[t] === Tag.dash && sentences.quotation[t] === 0 && (grammar.tags[t - 1] === Tag.quote || grammar.tags[t + 1] === Tag.quote)) dashes++;
    return dashes === 2;
  }

  /** What stands between the marks, where the sentence is nothing but a quotation. */
  function wholeQuotation(s: number): Range | null {
    let from = sentences.from[s]!, to = sentences.to[s]!;
    if (grammar.tags[from] !== Tag.quote && sentences.quotation[from] === 0) return null;
    let inside = 0, words = 0;
    for (let t = from; t < to; t++) {
      if (grammar.tags[t]! >= Tag.comma) continue;
      words++;
      if (sentences.quotation[t]! > 0) inside++;
    }
    if (words === 0 || inside < words * (isInterrupted(from, to) ? 0.6 : 0.9)) return null;
    while (from < to && grammar.tags[from] === Tag.quote) from++;
    while (to > from && sentences.quotation[to - 1] === 0) to--;
    return trimContent(scene, { from, to });
  }
}

const byBeginning = (a: Range, b: Range): number => a.from - b.from;
