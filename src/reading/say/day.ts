/** The day on which something was said: a time expression in the sentence that belongs to the cue, not to the content. */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import type { Day, Timex } from '../reading.ts';
import { lastAtOrBefore } from '../text/search.ts';
import type { Candidate } from './candidate.ts';
import type { Draft } from './quotations.ts';
import type { Scene } from './scene.ts';

/** `since Sunday` tells what the content covers, not when it was said. */
const COVERS = wordSet('since until till from before after by between for');
const HYPHEN = 0x2d;
const DAY = /^[\dX]{4}-(?:[\dX]{2}-\d{2}|WXX-\d)/;

/** Tells the day that a draft's cue is dated to; `null` where no expression dates it, or only one without a day. */
export type DayOf = (draft: Draft) => Day | null;

/** Made once for a document, whose drafts are asked for as good as in the order of the text, as the time expressions stand. */
export function dayTeller(scene: Scene, timexes: readonly Timex[]): DayOf {
  const { grammar, source: { tokens }, sentences } = scene, starts: number[] = [], days: Day[] = [];
  for (const { span, value } of timexes) {
    const day = value === null || value.charCodeAt(4) !== HYPHEN ? null : DAY.exec(value);
    if (day === null) continue;
    starts.push(span[0]);
    days.push(day[0]);
  }
  let next = 0; // of those with a day, the first in the sentence or behind it
  return ({ parts, sentence, weighed }) => {
    const { candidate } = weighed!;
    if (candidate.row < 0 || candidate.noun || starts.length === 0) return null;
    const start = tokens.start[sentences.from[sentence]!]!, end = tokens.end[sentences.to[sentence]! - 1]!;
    while (next > 0 && starts[next - 1]! >= start) next--;
    while (next < starts.length && starts[next]! < start) next++;
    for (let i = next; i < starts.length && starts[i]! < end; i++) {
      const token = lastAtOrBefore(tokens.start, starts[i]!);
      if (parts.some(({ from, to }) => from <= token && token < to) && !isBeforeDemand(scene, candidate, parts, token)) continue;
      if (token > 0 && COVERS(tokens.word[token - 1]!)) continue;
      if (belongs(scene, grammar.chunkOf[token]!, candidate.chunk) && !isAside(scene, candidate, grammar.chunkOf[token]!)) return days[i]!;
    }
    return null;
  };
}

/** `urged the dockers on Tuesday to go back`: before what is demanded stands whom it is asked of, and the day is that of the asking. */
function isBeforeDemand({ grammar, source: { tokens } }: Scene, { chunk: cue }: Candidate, parts: readonly { readonly from: number }[], token: number): boolean {
  const first = grammar.chunkOf[parts[0]!.from]!;
  if (first <= cue || !asks(tokens.word[grammar.head[cue]!]!)) return false;
  let day = grammar.chunkOf[token]!;
  for (let c = cue + 1; c < day; c++) if (!ASKED.has(grammar.kind[c]!)) return false;
  while (grammar.kind[day + 1] === Chunk.noun || grammar.kind[day + 1] === Chunk.adverb) day++;
  return grammar.kind[day + 1] === Chunk.to || (grammar.kind[day + 1] === Chunk.verb && (grammar.verb[day + 1]! & Verb.infinitive) !== 0);
}
/** Verbs behind which somebody is asked to do something; what is demanded or promised may have a day of its own. */
const asks = wordSet('urge urges urged urging call calls called calling ask asks asked asking tell tells told telling order orders ordered ordering warn warned advise advised instruct instructed beg begged implore implored invite invited');
/** What those who are asked are named with. */
const ASKED: ReadonlySet<number> = new Set([Chunk.noun, Chunk.preposition, Chunk.coordinator, Chunk.adverb]);

/** `Vane, whose son was found on Saturday, said`: what is told of the subject between commas has a day of its own. */
function isAside({ grammar }: Scene, { speaker, chunk: cue }: Candidate, chunk: number): boolean {
  if (speaker === null || chunk > cue || speaker.by === 'after') return false;
  for (let c = chunk - 1; c > grammar.chunkOf[speaker.to - 1]!; c--) if (grammar.kind[c] === Chunk.comma) return grammar.kind[c + 1] === Chunk.wh;
  return false;
}

/** Nothing but nouns, prepositions, adverbs and commas between the expression and the verb. */
function belongs({ grammar }: Scene, chunk: number, cue: number): boolean {
  const from = Math.min(chunk, cue) + 1, to = Math.max(chunk, cue);
  for (let c = from; c < to; c++) {
    const kind = grammar.kind[c]!;
    if (kind === Chunk.verb || kind === Chunk.that || kind === Chunk.semicolon || kind === Chunk.subordinator) return false;
    if (chunk > cue && kind === Chunk.quote) return false;
  }
  return true;
}
