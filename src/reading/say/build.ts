/** Sets the scene: sentences, chunks and names of the document, each sentence with the kind of line it stands in. */
import { parse, type Grammar } from '../grammar/chunks.ts';
import type { Layout } from '../layout/layout.ts';
import { readNames, type NamesKept } from '../names/names.ts';
import type { BlockKind } from '../reading.ts';
import type { Quotes } from '../text/quotes.ts';
import type { Source } from '../text/scan.ts';
import { alikeIn, type Lined } from '../text/alike.ts';
import type { SameLines } from '../text/same-lines.ts';
import { isInterview, letteredLines, letterTokens } from '../text/letters.ts';
import { bytes, giveBack, numbers } from '../text/memory.ts';
import { lastAtOrBefore } from '../text/search.ts';
import { splitSentences } from '../text/sentences.ts';
import { Place } from './scene.ts';
import type { Scene } from './scene.ts';

const SILENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['share-buttons', 'comments-form', 'related', 'duplicate-title', 'tags', 'source-line', 'timezone-note', 'byline', 'day-heading', 'read-more']);

/** What is kept of a scene for the next reading. */
export interface SceneKept extends Lined {
  readonly grammar: Grammar;
  readonly names: NamesKept;
}

/** What was kept of the document as it was, and the lines whose characters it has in common with this one; both `null` where it is read for the first time and is to be read again. */
export interface SceneBefore {
  readonly kept: SceneKept | null;
  readonly same: SameLines | null;
}

/**
 * Parses the document for this room. Linear; never throws.
 *
 * @param before only for a document that is read again and again
 */
export function setScene(source: Source, quotes: Quotes, layout: Layout, before: SceneBefore | null = null): Scene {
  const { tokens, lines } = source;
  // The words of a heading begin after its stamp, those of a first paragraph after its dateline, those of a title after the name of its field.
  const firstOf = numbers(lines.count + 1);
  firstOf.set(lines.firstToken);
  const beginBehind = (line: number, offset: number): void => {
    let token = lines.firstToken[line]!;
    while (token < lines.firstToken[line + 1]! && tokens.start[token]! < offset) token++;
    firstOf[line] = token;
  };
  if (layout.dateline !== null) beginBehind(lastAtOrBefore(lines.start, layout.dateline.span[0]), layout.dateline.span[1]);
  if (layout.title?.because[0].rule === 'header-field') beginBehind(lastAtOrBefore(lines.start, layout.title.span[0]), layout.title.span[0]);
  for (const { stamp } of layout.entries) beginBehind(stamp.line, stamp.span[1]);
  const letters = letteredLines(source);
  if (letters !== null) for (const line of letters) firstOf[line] = lines.firstToken[line]! + letterTokens(source, lines.firstToken[line]!);
  const sentences = splitSentences(source, quotes, firstOf);
  giveBack(firstOf);
  const lineKind = bytes(lines.count).fill(Place.body);
  for (const { kind, lines: [first, last] } of layout.setApart) {
    const place = SILENT.has(kind) ? Place.silent : kind === 'headline' || kind === 'crosshead' ? Place.headline : kind === 'caption' ? Place.caption : Place.body;
    if (place !== Place.body) lineKind.fill(place, first - 1, last);
  }
  for (const { stamp, heading } of layout.entries) if (heading !== null && stamp.span[1] < lines.end[stamp.line]!) lineKind[stamp.line] = Place.headline;
  const place = bytes(sentences.count);
  for (let s = 0; s < sentences.count; s++) place[s] = lineKind[sentences.line[s]!]!;
  const interview = letters !== null && isInterview(source, letters) ? letters : null;
  const kept = before?.kept ?? null, alike = before === null || kept === null || before.same === null ? null : alikeIn(kept, { source, quotes, sentences, place, letters: interview }, before.same);
  const grammar = parse(source, sentences, kept !== null && alike !== null ? { grammar: kept.grammar, alike } : null);
  const names = readNames(source, layout, quotes, sentences, letters, before === null ? null : { kept: kept?.names ?? null, alike });
  return { source, quotes, sentences, grammar, names, place, letters: interview, alike, sight: { far: false } };
}

/** What the next reading goes on from; `null` where none was foretold. */
export function keptOfScene({ source, quotes, sentences, grammar, names, place, letters }: Scene): SceneKept | null {
  return names.kept === null ? null : { source, quotes, sentences, grammar, names: names.kept, place, letters };
}
