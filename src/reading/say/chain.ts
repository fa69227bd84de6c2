/**
 * Through whose hands the words came: media that report, are cited, or were spoken to, in the sentence of the statement,
 * from the speaker outwards. A medium is a speaker only where nobody else stands behind the words.
 */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows, matchCue, matchedRow, Takes, takes } from '../lexicon/cues.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { within } from './decide.ts';
import type { Weighed } from './decide.ts';
import type { Draft } from './quotations.ts';
import type { Range, Scene } from './scene.ts';
import { isCarried, isRead } from './voices.ts';

/** A medium and how it carried the words. */
export interface Carrier extends Phrase {
  readonly by: 'carrier-reports' | 'carrier-addressed' | 'carrier-cited';
}

/** Is the noun phrase at the tokens `[from, to)` a news medium? */
export type IsOutlet = (from: number, to: number) => boolean;

const AS = intern('as'), BY = intern('by');
const SPOKEN_TO = wordSet('to with on in for at by');
const FROM = wordSet('of from by'), CITING = wordSet('citing quoting'), CITED = wordSet('cited quoted'), HIM = wordSet('him her them it'), SPEAKING = wordSet('writing speaking talking appearing');
const MEDIUM_NOUN = wordSet('channel network station broadcaster paper wire website');
/** `without citing a source` */
const NOT = wordSet('without not');

/**
 * Carriers of each draft, and drafts that are nothing but the report of another: a medium's `reported` around words that
 * have a speaker of their own.
 */
export interface Chains {
  /** By index of the draft. */
  readonly chains: readonly (readonly Carrier[])[];
  /** By index of the draft: 1 for one that is only a report. */
  readonly reportOnly: readonly number[];
  /** By index of the draft: whom its medium cites, who is the one that spoke (`agencies reported, citing the minister`). */
  readonly cited: readonly (Cited | null)[];
}

interface Cited {
  readonly speaker: Phrase;
  readonly cue: Range;
}

const NONE: readonly Carrier[] = [];

/** What a draft hangs on stands in its own sentence, whose drafts follow one another. */
export function chainsOf(scene: Scene, drafts: readonly Draft[], isOutlet: IsOutlet): Chains {
  const { word } = scene.source.tokens;
  const count = drafts.length, chains: (readonly Carrier[])[] = [];
  const reportOnly: number[] = [];
  const cited: (Cited | null)[] = [];
  /** By index: whether a medium speaks. */
  const medium: number[] = [];
  /** Of the sentence with the drafts `[begin, next)`: those whose medium only reports what another says, and chunks of `citing` that are links of a chain. Few have one. */
  const reports: number[] = [], citing: number[] = [];
  let begin = 0, next = 0;
  for (; begin < count; begin = next) {
    const { sentence } = drafts[begin]!;
    for (; next < count && drafts[next]!.sentence === sentence; next++) {
      chains.push(NONE);
      reportOnly.push(0);
      cited.push(null);
      const speaker = drafts[next]!.weighed?.candidate.speaker;
      medium.push(speaker !== null && speaker !== undefined && isOutlet(speaker.from, speaker.to) ? 1 : 0);
    }
    link();
  }
  return { chains, reportOnly, cited };

  function link(): void {
    if (reports.length > 0) reports.length = 0;
    if (citing.length > 0) citing.length = 0;
    if (next > begin + 1) for (let index = begin; index < next; index++) if (medium[index] === 1 && isReport(index)) reports.push(index);
    for (let index = begin; index < next; index++) {
      const candidate = drafts[index]!.weighed?.candidate;
      if (candidate === undefined) continue;
      // Spoken to a medium: `told Reuters`, `said in an interview with Anadolu`
      const { addressee } = candidate;
      if (addressee !== null && (candidate.row < 0 || candidate.noun || cueRows[candidate.row]!.stance !== 'accuse') && !isAnyMedium(addressee) && isOutlet(addressee.from, addressee.to)) add(index, addressee, 'carrier-addressed');
      readBy(index, candidate);
      spokenTo(index, candidate);
      spokenOn(index, drafts[index]!.weighed!);
      spokenBefore(index, candidate);
      // `Moscow Times cited X as saying`, `X was cited by Armenpress as saying`
      const citer = citedBy(candidate.chunk, candidate.sentence);
      if (citer !== null && isOutlet(citer.from, citer.to) && !onlyQuotes(index, candidate, citer)) add(index, citer, 'carrier-cited');
      // `X said Y, Reuters reported, citing the RIA news agency`
      const reported = reports.length > 0 && medium[index] === 0 && reportedBy(index, candidate);
      const reporter = reported || candidate.speaker === null ? null : medium[index] === 1 ? candidate.speaker : mediumOf(candidate.speaker);
      if (reporter !== null) citesItsSource(index, drafts[index]!.weighed!, reporter);
    }
    if (next > begin + 1) {
      for (let index = begin; index < next; index++) if (medium[index] === 1) carriesBefore(index, drafts[index]!.weighed!.candidate);
      for (let index = begin; index < next; index++) addedThere(index);
    }
    // `citing X` is a link of the chain, no statement of its own.
    for (let index = begin; index < next; index++) {
      const candidate = drafts[index]!.weighed?.candidate;
      if (candidate === undefined) continue;
      const { cue, chunk } = candidate;
      if ((citing.includes(chunk) && cited[index] === null) || (CITING(word[cue.from]!) && NOT(word[cue.from - 1] ?? 0))) reportOnly[index] = 1;
    }
  }

  function add(index: number, { from, to, head }: Phrase, by: Carrier['by']): void {
    const chain = chains[index]!;
    if (chain.some((carrier) => carrier.from === from)) return;
    chains[index] = [...chain, { from, to, head, by }];
  }

  /** `according to documents obtained by Reuters`, `a letter seen by the BBC says`: the medium passes on what the paper says. */
  function readBy(index: number, { speaker }: Candidate): void {
    if (speaker === null) return;
    const { chunkOf, kind, from, to, head, count } = scene.grammar;
    let c = chunkOf[speaker.head]! + 1;
    if (c < count && kind[c] !== Chunk.verb) c = chunkOf[speaker.to - 1]! + 1; // a letter from the mayor seen by …
    if (c + 3 < count && kind[c] === Chunk.comma && kind[c + 1] === Chunk.verb && CITED(word[head[c + 1]!]!)) c++; // the guards, quoted by the agency
    if (c + 2 < count && kind[c] === Chunk.verb && (isRead(word[head[c]!]!) || CITED(word[head[c]!]!)) && kind[c + 1] === Chunk.preposition && word[from[c + 1]!] === BY && kind[c + 2] === Chunk.noun && isOutlet(from[c + 2]!, to[c + 2]!)) add(index, { from: from[c + 2]!, to: to[c + 2]!, head: head[c + 2]! }, 'carrier-cited');
  }

  /** The reports around the draft's cue carry it; true where there is one. */
  function reportedBy(index: number, candidate: Candidate): boolean {
    let found = false;
    for (const other of reports) {
      if (!within(candidate.head, drafts[other]!.weighed!)) continue;
      found = true;
      reportOnly[other] = 1;
      const report = drafts[other]!.weighed!.candidate;
      const source = citedAfter(report.chunk, report.sentence);
      if (source !== null) citing.push(source.chunk);
      if (source !== null && isOutlet(source.from, source.to)) add(index, source, 'carrier-cited');
      add(index, report.speaker!, 'carrier-reports');
    }
    return found;
  }

  /** `Vane called it late, adding that it rained, the agency quoted him as saying`: what another says in it is carried, and nothing else is said. */
  function onlyQuotes(index: number, { speaker }: Candidate, citer: Phrase): boolean {
    if (speaker === null || speaker.to - speaker.from > 1 || !HIM(word[speaker.from]!)) return false;
    let found = false;
    for (let other = begin; other < next; other++) {
      const inner = drafts[other]!.weighed?.candidate;
      if (other === index || inner === undefined || inner.speaker === null || medium[other] === 1 || !within(inner.head, drafts[index]!.weighed!)) continue;
      add(other, citer, 'carrier-cited');
      found = true;
    }
    if (found) reportOnly[index] = 1;
    return found;
  }

  /** `agencies reported, citing the minister`: whom a medium cites is the one who speaks. */
  function citesItsSource(index: number, { candidate: { chunk, sentence, row }, right }: Weighed, reporter: Phrase): void {
    const source = citedAfter(chunk, sentence) ?? (row >= 0 && right !== null ? citedBehind(right.to, sentence) : null);
    if (source === null) return;
    add(index, reporter, 'carrier-reports');
    cited[index] = { speaker: source, cue: source.cue };
    citing.push(source.chunk);
  }

  /** `the Skelby Courier's Ada Quill`: the medium whose reporter speaks. */
  function mediumOf({ from, to }: Phrase): Phrase | null {
    const { tags } = scene.grammar;
    for (let t = from + 1; t < to - 1; t++) if (tags[t] === Tag.genitive) return isOutlet(from, t) ? { from, to: t, head: t - 1 } : null;
    return null;
  }

  /** `X says that …, AFP reports, citing his office`: the medium carries what stands before it. */
  function carriesBefore(index: number, { cue, speaker }: Candidate): void {
    if (reportOnly[index] === 1 || !CITING(word[cue.from]!)) return;
    for (let other = begin; other < next; other++) {
      const own = drafts[other]!.weighed?.candidate.speaker;
      if (other === index || own === null || own === undefined || own.from >= speaker!.from || medium[other] === 1 || drafts[other]!.parts.some(({ from }) => from >= speaker!.from)) continue;
      add(other, speaker!, 'carrier-reports');
      reportOnly[index] = 1;
    }
  }

  /** `X said in an interview with Y, adding that …`: what is added was said there too. */
  function addedThere(index: number): void {
    const candidate = drafts[index]!.weighed?.candidate;
    if (candidate === undefined) return;
    const { chunk, speaker } = candidate;
    if (speaker === null || (speaker.by !== 'main-clause' && speaker.by !== 'shared')) return;
    for (let other = begin; other < next; other++) {
      const main = drafts[other]!.weighed?.candidate;
      if (other === index || main?.speaker?.from !== speaker.from || main.chunk > chunk) continue;
      for (const carrier of chains[other]!) if (carrier.by === 'carrier-addressed' && !chains[index]!.some(({ from }) => from === carrier.from)) chains[index] = [carrier, ...chains[index]!];
    }
  }

  /** A medium's words around those of another, who stands at their head or says most of them. */
  function isReport(index: number): boolean {
    const around = drafts[index]!, { parts } = around;
    let start = Infinity;
    for (const { from } of parts) start = Math.min(start, from);
    const size = sizeOf(around), cites = citedAfter(around.weighed!.candidate.chunk, around.sentence) !== null;
    for (let other = begin; other < next; other++) {
      const inner = drafts[other]!, speaker = inner.weighed?.candidate.speaker;
      if (other === index || speaker === null || speaker === undefined || medium[other] === 1 || !within(inner.weighed!.candidate.head, around.weighed!) || (cites && inner.weighed!.candidate.frame === Frame.noun)) continue; // `The court is reviewing the case, PTN reported, citing an aide`: the aide says so
      if ((speaker.from >= start && speaker.from <= start + 4) || sizeOf(inner) >= size * 0.5 || clauseOf(inner) >= size * 0.6) return true;
    }
    return false;
  }

  /** `told broadcasters`: no medium, but whoever listens for one. */
  function isAnyMedium({ from, to }: Range): boolean {
    return to === from + 1 && scene.grammar.tags[from] === Tag.noun;
  }

  /** Media in the setting of the cue: between it and the next comma or quotation, outside the content. */
  function spokenTo(index: number, { chunk, noun, right, row, sentence, speaker }: Candidate): void {
    if (row < 0 || noun) return;
    const { grammar, sentences } = scene, { kind, hint } = grammar;
    const end = Math.min(grammar.sentenceChunk[sentence + 1]!, chunk + 14), stop = right !== null ? right.from : Infinity;
    for (let c = chunk + 1; c < end; c++) {
      const first = grammar.from[c]!;
      if (first >= stop || sentences.quotation[first]! > 0) return;
      const k = kind[c]!;
      if (k === Chunk.verb || k === Chunk.that || k === Chunk.semicolon) {
        carriedBy(index, c, end);
        return;
      }
      if (k !== Chunk.noun) continue;
      const before = kind[c - 1]!;
      const joined = (before === Chunk.preposition || before === Chunk.to) && SPOKEN_TO(word[grammar.from[c - 1]!]!);
      if (!joined && (c !== chunk + 1 || !takes(row, Takes.someoneThat))) continue;
      // `told news website the Media Line`: two noun phrases, one medium
      const named = c + 1 < grammar.sentenceChunk[sentence + 1]! && kind[c + 1] === Chunk.noun && !isTimePhrase(scene, c + 1) ? c + 1 : c;
      let to = grammar.to[named]!;
      while (to < sentences.to[sentence]! && MEDIUM_NOUN(word[to]!)) to++; // `a Russian news channel`: the noun may be a verb too
      let medium = isOutlet(first, to);
      if (!medium && grammar.tags[to - 1] !== Tag.name && grammar.tags[to - 2] !== Tag.genitive && to - first > 2) {
        while (to - 1 > first && grammar.tags[to - 1] !== Tag.name) to--; // `told the Skelby Courier last night`
        medium = to - 1 > first && isOutlet(first, to);
      }
      if (medium && !isAnyMedium({ from: first, to }) && !(speaker !== null && speaker.from <= first && first < speaker.to)) add(index, { from: first, to, head: grammar.head[c]! }, (hint[c - 2]! & Hint.according) !== 0 ? 'carrier-reports' : 'carrier-addressed'); // said, according to the Courier
    }
  }

  /** `said in a statement carried by the PTN news agency`, `was quoted as saying by the Herald`: the verb at the chunk has a medium behind `by`. */
  function carriedBy(index: number, c: number, end: number): void {
    const { kind, head, from, to } = scene.grammar;
    if (kind[c] === Chunk.verb && (isRead(word[head[c]!]!) || isCarried(word[head[c]!]!)) && isByOutlet(c + 1, end)) add(index, { from: from[c + 2]!, to: to[c + 2]!, head: head[c + 2]! }, 'carrier-cited');
  }

  function isByOutlet(p: number, end: number): boolean {
    const { kind, from, to } = scene.grammar;
    return p + 1 < end && kind[p] === Chunk.preposition && word[from[p]!] === BY && kind[p + 1] === Chunk.noun && isOutlet(from[p + 1]!, to[p + 1]!);
  }

  /** Media in the setting behind what is said: `ruled out talks on Norland television`, `praised the plan in an interview with Radio Nord`. */
  function spokenOn(index: number, { candidate: { row, noun, sentence, speaker }, right }: Weighed): void {
    if (row < 0 || noun || speaker === null || right === null) return;
    const { grammar } = scene, { kind, from, to } = grammar, end = grammar.sentenceChunk[sentence + 1]!;
    for (let c = grammar.chunkOf[right.to - 1]! + 1; c + 1 < end && kind[c] === Chunk.preposition && SPOKEN_TO(word[from[c]!]!) && kind[c + 1] === Chunk.noun; c += 2) {
      if (isOutlet(from[c + 1]!, to[c + 1]!)) add(index, { from: from[c + 1]!, to: to[c + 1]!, head: grammar.head[c + 1]! }, 'carrier-addressed');
    }
  }

  /** Media at the head of the sentence: `Writing in the Skelby Courier in May, Vane argued`, `Speaking to PTN, Vane said`. */
  function spokenBefore(index: number, { chunk, noun, sentence, speaker }: Candidate): void {
    const { grammar } = scene, { kind, from, to } = grammar, c = grammar.sentenceChunk[sentence]!;
    if (noun || kind[c] !== Chunk.verb || chunk < c + 4 || (grammar.verb[c]! & Verb.ing) === 0 || !SPEAKING(word[from[c]!]!) || speaker === null || speaker.from < to[c + 2]!) return;
    if ((kind[c + 1] === Chunk.preposition || kind[c + 1] === Chunk.to) && SPOKEN_TO(word[from[c + 1]!]!) && kind[c + 2] === Chunk.noun && isOutlet(from[c + 2]!, to[c + 2]!)) add(index, { from: from[c + 2]!, to: to[c + 2]!, head: grammar.head[c + 2]! }, 'carrier-addressed');
  }

  /** Whoever cites: the subject of `cited X as saying`, or what follows `by` in `X was cited by Y as saying`. */
  function citedBy(chunk: number, sentence: number): Phrase | null {
    const { grammar, source } = scene;
    const first = grammar.sentenceChunk[sentence]!;
    if (chunk - 2 < first || word[grammar.from[chunk - 1]!] !== AS) return null;
    for (let c = chunk - 2; c >= first && c > chunk - 12; c--) {
      if (grammar.kind[c] !== Chunk.verb) continue;
      const head = grammar.head[c]!;
      const match = matchCue(source.tokens, head, grammar.to[chunk]!);
      if (match < 0 || !takes(matchedRow(match), Takes.asSaying)) return null;
      if (isByOutlet(chunk + 1, grammar.sentenceChunk[sentence + 1]!)) return { from: grammar.from[chunk + 2]!, to: grammar.to[chunk + 2]!, head: grammar.head[chunk + 2]! };
      for (let p = c + 1; p + 1 < chunk; p++) if (grammar.kind[p] === Chunk.preposition && word[grammar.from[p]!] === BY && grammar.kind[p + 1] === Chunk.noun) return { from: grammar.from[p + 1]!, to: grammar.to[p + 1]!, head: grammar.head[p + 1]! };
      return subjectBefore(scene, c, first);
    }
    return null;
  }

  /** Who is named after `citing`, behind the report's verb or before it: `the Courier, citing two witnesses, reported that`. */
  function citedAfter(chunk: number, sentence: number): (Phrase & { readonly cue: Range; readonly chunk: number }) | null {
    const { grammar } = scene;
    const first = grammar.sentenceChunk[sentence]!, end = grammar.sentenceChunk[sentence + 1]!;
    let c = chunk + 1;
    while (c + 1 < end && c < chunk + 8 && !cites(c)) c++;
    if (c + 1 >= end || c >= chunk + 8) {
      c = chunk - 1;
      while (c >= first && c > chunk - 9 && !cites(c)) c--;
      if (c < first || c <= chunk - 9) return null;
    }
    return citation(c);
  }

  /** `The agency reports that …, citing two witnesses`: who is named behind what is reported. */
  function citedBehind(to: number, sentence: number): (Phrase & { readonly cue: Range; readonly chunk: number }) | null {
    const { grammar } = scene, end = grammar.sentenceChunk[sentence + 1]!, comma = to < scene.sentences.to[sentence]! ? grammar.chunkOf[to]! : end, c = comma + 1;
    return c + 1 < end && grammar.kind[comma] === Chunk.comma && cites(c) ? citation(c) : null;
  }

  function citation(c: number): Phrase & { readonly cue: Range; readonly chunk: number } {
    const { grammar } = scene;
    let last = c + 1;
    while (last + 2 < grammar.count && grammar.kind[last + 1] === Chunk.preposition && FROM(word[grammar.from[last + 1]!]!) && grammar.kind[last + 2] === Chunk.noun) last += 2; // a statement from the harbour board
    return { from: grammar.from[c + 1]!, to: grammar.to[last]!, head: grammar.head[c + 1]!, cue: { from: grammar.head[c]!, to: grammar.head[c]! + 1 }, chunk: c };
  }

  /** `citing` and whom. */
  function cites(c: number): boolean {
    const { grammar } = scene;
    return grammar.kind[c] === Chunk.verb && CITING(word[grammar.head[c]!]!) && grammar.kind[c + 1] === Chunk.noun && !NOT(word[grammar.from[c]! - 1] ?? 0);
  }
}

/** Tokens of the content. */
function sizeOf({ parts }: Draft): number {
  let size = 0;
  for (const { from, to } of parts) size += to - from;
  return size;
}

/** Tokens of the clause with its subject and cue. */
function clauseOf({ parts, weighed }: Draft): number {
  const { speaker, cue } = weighed!.candidate;
  let from = Math.min(cue.from, speaker!.from), to = Math.max(cue.to, speaker!.to);
  for (const part of parts) {
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  return to - from;
}
