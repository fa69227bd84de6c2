/**
 * What `compromise` reads in a statement's cue, told as one line more in its hover: which verb, in which tense, passive
 * or not, negated or not. Only a second opinion to look at: it never enters a Reading, so the editor and the command line
 * always agree. Here is the pure part: what to ask, and how the answer is told.
 */
import type { Reading, Span } from '../reading/reading.ts';
import { faint, text } from './content.ts';
import type { Line } from './content.ts';
import { t } from './l10n.ts';
import { touches } from './places.ts';
import { plain } from './plain.ts';

export interface CueGrammar {
  /** The bare verb: `deny`. */
  readonly lemma: string;
  /** `null` where the form tells no time: `saying`, `to say`, `would say`. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** One sentence, and where in it the cue stands. */
export interface CueQuestion {
  readonly sentence: string;
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** UTF-16 units of the longest sentence that is asked about. */
export const LONGEST_SENTENCE = 2048;
const LONGEST_CUE = 100;

/** Closing marks, room and a capital behind a stop. Where it errs, as at `U.N. Security`, the verb group is whole all the same. */
const SENTENCE_END = /[.!?…][”"’')\]]*\s+(?=[“"‘'(]?\p{Lu})/gu;
const LINE_END = /[\n\r\u2028\u2029]/;
/** Cues that look like a verb's form and are none. */
const NO_VERB: ReadonlySet<string> = new Set(['according to', 'according']);

/** What to ask about the cue at a place; `null` where none stands there, or none that could be a verb. */
export function cueQuestionAt({ statements, text }: Pick<Reading, 'statements' | 'text'>, offset: number): CueQuestion | null {
  let best: Span | null = null;
  for (const { cue } of statements) {
    if (cue === null || !touches(cue.span, offset) || NO_VERB.has(cue.lemma.toLowerCase())) continue;
    if (best === null || cue.span[1] - cue.span[0] < best[1] - best[0]) best = cue.span;
  }
  if (best === null || best[1] - best[0] > LONGEST_CUE || !/\p{L}/u.test(text.slice(...best))) return null;
  const [start, end] = sentenceAround(text, best);
  return { sentence: text.slice(start, end), cueStart: best[0] - start, cueEnd: best[1] - start };
}

/** The sentence around a span of one line, clipped at a blank where it is too long. Looks at no more than the longest sentence. */
export function sentenceAround(text: string, [from, to]: Span): Span {
  const room = Math.max(0, LONGEST_SENTENCE - (to - from)) >> 1;
  const before = text.slice(Math.max(0, from - room), from), after = text.slice(to, to + room);
  return [from - before.length + beginIn(before, text.charAt(from), before.length < from), to + endIn(after, to + after.length < text.length)];
}

/** Where the sentence begins whose last part this is, before the cue with this letter. */
function beginIn(before: string, letter: string, clipped: boolean): number {
  let begin = clipped ? before.search(/\s/) + 1 : 0;
  for (let at = before.length - 1; at >= begin; at--) {
    if (LINE_END.test(before[at]!)) begin = at + 1;
  }
  for (const { index, 0: { length } } of `${before}${letter}`.matchAll(SENTENCE_END)) if (index + length > begin) begin = index + length;
  return begin;
}

/** Where the sentence ends whose first part this is. */
function endIn(after: string, clipped: boolean): number {
  const line = after.search(LINE_END), stop = after.search(SENTENCE_END);
  const ends = [line < 0 ? Infinity : line, stop < 0 ? Infinity : stop + /^\S*/.exec(after.slice(stop))![0].length];
  const end = Math.min(...ends);
  if (end !== Infinity) return end;
  return clipped ? Math.max(0, after.length - (/\s\S*$/.exec(after)?.[0].length ?? 0)) : after.length;
}

/** `compromise reads: to deny, past tense, passive, negated` */
export function cueGrammarLine({ lemma, tense, passive, negated }: CueGrammar): Line {
  const told = [
    t('to {0}', plain(lemma, 60)),
    ...(tense === null ? [] : [TENSES[tense]()]),
    ...(passive ? [t('passive')] : []),
    ...(negated ? [t('negated')] : []),
  ];
  return [faint(t('compromise reads:')), text(` ${told.join(', ')}`)];
}

const TENSES: Readonly<Record<NonNullable<CueGrammar['tense']>, () => string>> = {
  past: () => t('past tense'),
  present: () => t('present tense'),
  future: () => t('future tense'),
};
