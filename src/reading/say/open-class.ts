/**
 * Verbs that no list holds, beside a whole quotation: `“Never!” beamed the captain`, `the crowd hooted, “Go home.”` What
 * makes them cues is the quotation alone, so nothing but a quotation can be their content.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { mainSubject, subjectAfter, subjectBefore } from '../grammar/subjects.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Range } from './scene.ts';
import type { Sentence } from './shape.ts';

/** Finds the candidates of verbs that are in no list, in the sentence that its shape has turned to. */
export function openClassFinder(within: Sentence): (into: Candidate[]) => void {
  const { scene, quoted, isCapital, isCueVerb } = within;
  const { sentences, grammar, quotes } = scene;
  const { kind, verb, head, tags } = grammar;
  let sentence = 0, first = 0, end = 0, into: Candidate[] = [];
  return (found) => {
    ({ sentence, first, end } = within);
    into = found;
    for (let c = first; c < end; c++) {
      if (kind[c] !== Chunk.verb || isCueVerb(c) || (verb[c]! & (Verb.infinitive | Verb.passive)) !== 0) continue;
      const token = head[c]!;
      if (quoted(token) || tags[token]! < Tag.verb) continue;
      if (after(c) || (verb[c]! & Verb.ing) !== 0) continue;
      before(c);
    }
  };

  /** `X hooted, “Q”` · `hooting “Q”` */
  function after(c: number): boolean {
    let q = c + 1;
    if (q < end && (kind[q] === Chunk.comma || kind[q] === Chunk.colon)) q++;
    if (q >= end || kind[q] !== Chunk.quote || !quoted(grammar.to[q]!)) return false;
    const range = quotationAt(grammar.to[q]!);
    if (range === null || !isCapital(range.from)) return false;
    const subject = (verb[c]! & Verb.ing) !== 0 ? mainSubject(scene, c, first, isCueVerb) : subjectBefore(scene, c, first);
    put(Frame.openAfter, c, subject, null, range, kind[q - 1]!);
    return true;
  }

  /** `“Q!” hooted X` · `“Q,” X retorted` */
  function before(c: number): void {
    const inverted = c > first && kind[c - 1] === Chunk.quote;
    const subject = inverted ? subjectAfter(scene, c, end) : subjectBefore(scene, c, first);
    if (subject === null) return;
    const mark = inverted ? c - 1 : grammar.chunkOf[subject.from]! - 1;
    if (mark < first || kind[mark] !== Chunk.quote || subject.by === 'relative') return;
    const close = grammar.from[mark]!;
    // Words that are said end with a comma or a stop inside their marks; titles do not.
    if (quoted(close) || !quoted(close - 1) || tags[close - 1]! < Tag.comma) return;
    const range = quotationAt(close - 1);
    if (range !== null) put(Frame.openBefore, c, subject, range, null, tags[close - 1]!);
  }

  function quotationAt(token: number): Range | null {
    const { open, close } = quotes.quotations[sentences.quotation[token]! - 1]!;
    if (open < 0 || close < 0) return null;
    let to = close;
    while (to > open + 1 && tags[to - 1] === Tag.comma) to--;
    return { from: open + 1, to };
  }

  function put(frame: number, c: number, speaker: Subject | null, left: Range | null, right: Range | null, joint: number): void {
    into.push({ sentence, frame, row: -1, noun: false, cue: { from: head[c]!, to: head[c]! + 1 }, head: head[c]!, chunk: c, speaker, addressee: null, left, right, joint, lead: 0, closes: false });
  }
}
