/**
 * Through whose hands the words came: media that report, are cited, or were spoken to, in the sentence of the statement,
 * from the speaker outwards. A medium is a speaker only where nobody else stands behind the words.
 */
import { Chunk } from '../grammar/chunks.ts';
import { isTimePhrase, subjectBefore } from '../grammar/subjects.ts';
import type { Phrase } from '../grammar/subjects.ts';
import { cueRows, matchCue, matchedRow, mayBeCue } from '../lexicon/cues.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { within } from './decide.ts';
import type { Draft } from './quotations.ts';
import type { Range, Scene } from './scene.ts';

/** A medium and how it carried the words. */
export interface Carrier extends Phrase {
  readonly by: 'carrier-reports' | 'carrier-addressed' | 'carrier-cited';
}

/** Is the noun phrase at the tokens `[from, to)` a news medium? */
export type IsOutlet = (from: number, to: number) => boolean;

const AS = intern('as'), BY = intern('by');
const SPOKEN_TO = wordSet('to with on in for at by');
const CITING = wordSet('citing quoting');
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
  readonly reportOnly: ReadonlySet<number>;
  /** Drafts whose medium cites the one who spoke: `agencies reported, citing the minister`. */
  readonly cited: ReadonlyMap<number, { readonly speaker: Phrase; readonly cue: Range }>;
}

export function chainsOf(scene: Scene, drafts: readonly Draft[], isOutlet: IsOutlet): Chains {
  const chains: Carrier[][] = drafts.map(() => []);
  const reportOnly = new Set<number>();
  const citing = new Set<number>();
  const cited = new Map<number, { speaker: Phrase; cue: Range }>();
  const bySentence = new Map<number, number[]>();
  drafts.forEach(({ sentence }, index) => {
    const there = bySentence.get(sentence);
    if (there === undefined) bySentence.set(sentence, [index]);
    else there.push(index);
  });

  const reports = new Set(drafts.map((_, index) => index).filter((index) => isReport(index)));

  drafts.forEach((draft, index) => {
    const weighed = draft.weighed;
    if (weighed === null) return;
    const { candidate } = weighed;
    const chain = chains[index]!;
    const add = (phrase: Phrase, by: Carrier['by']): void => {
      if (!chain.some((carrier) => carrier.from === phrase.from)) chain.push({ from: phrase.from, to: phrase.to, head: phrase.head, by });
    };
    const own = candidate.speaker;
    // Spoken to a medium: `told Reuters`, `said in an interview with Anadolu`
    if (candidate.addressee !== null && isOutlet(candidate.addressee.from, candidate.addressee.to)) add(candidate.addressee, 'carrier-addressed');
    for (const phrase of setting(draft)) add(phrase, 'carrier-addressed');
    // `Moscow Times cited X as saying`, `X was cited by Armenpress as saying`
    const citer = citedBy(candidate.chunk, candidate.sentence);
    if (citer !== null && isOutlet(citer.from, citer.to)) add(citer, 'carrier-cited');
    // `X said Y, Reuters reported, citing the RIA news agency`
    const outers = reports.size === 0 ? [] : bySentence.get(draft.sentence)!.filter((other) => other !== index && reports.has(other) && (own === null || !isOutlet(own.from, own.to)) && within(candidate.head, drafts[other]!.weighed!));
    for (const other of outers) {
      reportOnly.add(other);
      const report = drafts[other]!.weighed!.candidate;
      const source = citedAfter(report.chunk, report.sentence);
      if (source !== null) citing.add(source.chunk);
      if (source !== null && isOutlet(source.from, source.to)) add(source, 'carrier-cited');
      add(report.speaker!, 'carrier-reports');
    }
    if (outers.length === 0 && own !== null && isOutlet(own.from, own.to)) {
      const source = citedAfter(candidate.chunk, candidate.sentence);
      if (source === null) return;
      add(own, 'carrier-reports');
      cited.set(index, { speaker: source, cue: source.cue });
      citing.add(source.chunk);
    }
  });
  // `X says that …, AFP reports, citing his office`: the medium carries what stands before it.
  drafts.forEach(({ weighed, sentence }, index) => {
    const medium = weighed?.candidate.speaker;
    if (weighed === null || medium === null || medium === undefined || reportOnly.has(index) || !CITING(scene.source.tokens.word[weighed.candidate.cue.from]!) || !isOutlet(medium.from, medium.to)) return;
    for (const other of bySentence.get(sentence) ?? []) {
      const own = drafts[other]!.weighed?.candidate.speaker;
      if (other === index || own === null || own === undefined || own.from >= medium.from || isOutlet(own.from, own.to) || drafts[other]!.parts.some(({ from }) => from >= medium.from)) continue;
      if (!chains[other]!.some(({ from }) => from === medium.from)) chains[other]!.push({ from: medium.from, to: medium.to, head: medium.head, by: 'carrier-reports' });
      reportOnly.add(index);
    }
  });
  // `X said in an interview with Y, adding that …`: what is added was said there too.
  drafts.forEach(({ weighed, sentence }, index) => {
    const source = weighed?.candidate.speaker;
    if (source === null || source === undefined || (source.by !== 'main-clause' && source.by !== 'shared')) return;
    for (const other of bySentence.get(sentence) ?? []) {
      const main = drafts[other]!.weighed?.candidate;
      if (other === index || main?.speaker?.from !== source.from || main.chunk > weighed!.candidate.chunk) continue;
      for (const carrier of chains[other]!) if (carrier.by === 'carrier-addressed' && !chains[index]!.some(({ from }) => from === carrier.from)) chains[index]!.unshift(carrier);
    }
  });
  // `citing X` is a link of the chain, no statement of its own.
  drafts.forEach(({ weighed }, index) => {
    if (weighed === null) return;
    const { cue, chunk } = weighed.candidate, { word } = scene.source.tokens;
    if ((citing.has(chunk) && !cited.has(index)) || (CITING(word[cue.from]!) && NOT(word[cue.from - 1] ?? 0))) reportOnly.add(index);
  });
  return { chains, reportOnly, cited };

  /** A medium's words around those of another, who stands at their head or says most of them. */
  function isReport(index: number): boolean {
    const around = drafts[index]!.weighed;
    const medium = around?.candidate.speaker;
    if (around === null || medium === null || medium === undefined || !isOutlet(medium.from, medium.to)) return false;
    const size = ({ parts }: Draft): number => parts.reduce((sum, { from, to }) => sum + to - from, 0);
    /** The clause with its subject and cue. */
    const clause = ({ parts, weighed }: Draft): number => {
      const { speaker, cue } = weighed!.candidate;
      return Math.max(cue.to, speaker!.to, ...parts.map(({ to }) => to)) - Math.min(cue.from, speaker!.from, ...parts.map(({ from }) => from));
    };
    const start = Math.min(...drafts[index]!.parts.map(({ from }) => from));
    return (bySentence.get(drafts[index]!.sentence) ?? []).some((other) => {
      const inner = drafts[other]!.weighed;
      if (other === index || inner === null || !within(inner.candidate.head, around)) return false;
      const { speaker } = inner.candidate;
      if (speaker === null || isOutlet(speaker.from, speaker.to)) return false;
      return (speaker.from >= start && speaker.from <= start + 4) || size(drafts[other]!) >= size(drafts[index]!) * 0.5 || clause(drafts[other]!) >= size(drafts[index]!) * 0.6;
    });
  }

  /** Media in the setting of the cue: between it and the next comma or quotation, outside the content. */
  function setting(draft: Draft): Phrase[] {
    const { candidate } = draft.weighed!;
    const { grammar, source, sentences } = scene;
    const found: Phrase[] = [];
    const end = grammar.sentenceChunk[candidate.sentence + 1]!, endToken = sentences.to[candidate.sentence]!;
    if (candidate.row < 0 || candidate.noun) return found;
    const stop = candidate.right !== null ? candidate.right.from : Infinity;
    for (let c = candidate.chunk + 1; c < end && c < candidate.chunk + 14; c++) {
      if (grammar.from[c]! >= stop || sentences.quotation[grammar.from[c]!]! > 0) break;
      const kind = grammar.kind[c]!;
      if (kind === Chunk.verb || kind === Chunk.that || kind === Chunk.semicolon) break;
      if (kind !== Chunk.noun) continue;
      const first = grammar.from[c]!;
      // `told news website the Media Line`: two noun phrases, one medium
      const named = c + 1 < end && grammar.kind[c + 1] === Chunk.noun && !isTimePhrase(scene, c + 1) ? c + 1 : c;
      let to = grammar.to[named]!;
      while (to < endToken && MEDIUM_NOUN(source.tokens.word[to]!)) to++; // `a Russian news channel`: the noun may be a verb too
      const before = c > 0 ? grammar.kind[c - 1]! : 0;
      const direct = c === candidate.chunk + 1 && cueRows[candidate.row]!.frames.someoneThat;
      const joined = before === Chunk.preposition || before === Chunk.to ? SPOKEN_TO(source.tokens.word[grammar.from[c - 1]!]!) : false;
      if ((direct || joined) && isOutlet(first, to) && !(candidate.speaker !== null && candidate.speaker.from <= first && first < candidate.speaker.to)) found.push({ from: first, to, head: grammar.head[c]! });
    }
    return found;
  }

  /** Whoever cites: the subject of `cited X as saying`, or what follows `by` in `X was cited by Y as saying`. */
  function citedBy(chunk: number, sentence: number): Phrase | null {
    const { grammar, source } = scene;
    const first = grammar.sentenceChunk[sentence]!;
    const { word } = source.tokens;
    if (chunk - 2 < first || word[grammar.from[chunk - 1]!] !== AS) return null;
    for (let c = chunk - 2; c >= first && c > chunk - 12; c--) {
      if (grammar.kind[c] !== Chunk.verb) continue;
      const head = grammar.head[c]!;
      if (!mayBeCue(word[head]!)) return null;
      const match = matchCue(source.tokens, head, grammar.to[chunk]!);
      if (match < 0 || !cueRows[matchedRow(match)]!.frames.asSaying) return null;
      for (let p = c + 1; p + 1 < chunk; p++) if (grammar.kind[p] === Chunk.preposition && word[grammar.from[p]!] === BY && grammar.kind[p + 1] === Chunk.noun) return { from: grammar.from[p + 1]!, to: grammar.to[p + 1]!, head: grammar.head[p + 1]! };
      return subjectBefore(scene, c, first);
    }
    return null;
  }

  /** Who is named after `citing`, behind the report's verb or before it: `the Courier, citing two witnesses, reported that`. */
  function citedAfter(chunk: number, sentence: number): (Phrase & { readonly cue: Range; readonly chunk: number }) | null {
    const { grammar, source } = scene;
    const first = grammar.sentenceChunk[sentence]!, end = grammar.sentenceChunk[sentence + 1]!;
    const near: number[] = [];
    for (let c = chunk + 1; c + 1 < end && c < chunk + 8; c++) near.push(c);
    for (let c = chunk - 1; c >= first && c > chunk - 9; c--) near.push(c);
    for (const c of near) {
      if (grammar.kind[c] === Chunk.verb && CITING(source.tokens.word[grammar.head[c]!]!) && grammar.kind[c + 1] === Chunk.noun && !NOT(source.tokens.word[grammar.from[c]! - 1] ?? 0)) {
        return { from: grammar.from[c + 1]!, to: grammar.to[c + 1]!, head: grammar.head[c + 1]!, cue: { from: grammar.head[c]!, to: grammar.head[c]! + 1 }, chunk: c };
      }
    }
    return null;
  }
}
