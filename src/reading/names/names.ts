/**
 * The one door of this room: who is who in one document. `readNames` finds every name, title and role in one pass;
 * `resolveSources` tells who is meant where the grammar found a source, a carrier or an addressee.
 */
import type { Speaker } from '../reading.ts';
import type { SourceAnswer, SourceAsk } from './asks.ts';
import type { Layout } from '../layout/layout.ts';
import type { Quotes } from '../text/quotes.ts';
import type { Source } from '../text/scan.ts';
import { splitSentences, type Sentences } from '../text/sentences.ts';
import type { Cast } from './actors.ts';
import { joinBodies, smallBodies } from './bodies.ts';
import { castOf } from './cast.ts';
import { chunksOfLine, type Chunk } from './chunks.ts';
import { Folded } from './folded.ts';
import { dullChunks, nameWords } from './dull.ts';
import { survey } from './ground.ts';
import { speakersOf } from './output.ts';
import { parsePhrase } from './phrase.ts';
import { newSession, resolveAll } from './resolve.ts';
import { resolved } from './session.ts';

export type { SourceAnswer, SourceAsk } from './asks.ts';

export interface Names {
  readonly cast: Cast;
}

/** Finds everybody named in the document. One linear pass; never throws. */
export function readNames(source: Source, layout: Layout, quotes: Quotes, sentences: Sentences = splitSentences(source, quotes)): Names {
  const ground = survey(source, layout, sentences), folded = new Folded(source), chunks: Chunk[] = [];
  let dull = false;
  for (let line = 0; line < source.lines.count; line++) {
    if (ground.titleCase[line] === 1) dull = true;
    else {
      const before = chunks.length, first = source.lines.firstToken[line]!, last = source.lines.firstToken[line + 1]!;
      chunksOfLine(ground, folded, line, chunks);
      joinBodies(ground, chunks, first, last);
      smallBodies(ground, folded, chunks, before, last);
    }
  }
  if (dull) {
    const names = nameWords(chunks);
    for (let line = 0; line < source.lines.count; line++) if (ground.titleCase[line] === 1) dullChunks(ground, folded, line, names, chunks);
    chunks.sort((a, b) => a.from - b.from);
  }
  return { cast: castOf(ground, folded, chunks) };
}

const NOBODY: readonly string[] = [];

/**
 * Who is meant by each ask.
 *
 * @param asks in the order of the text
 * @returns answers in the order of the asks; all who are speaker, carrier or addressee of something, and the members of
 * their groups, with all their mentions in the document
 */
export function resolveSources(_source: Source, names: Names, asks: readonly SourceAsk[]): { readonly answers: readonly SourceAnswer[]; readonly speakers: readonly Speaker[] } {
  const { cast } = names, session = newSession(cast), found = resolveAll(session, asks), { speakers, idOf, places } = speakersOf(session, found);
  const answers = found.map((one, index): SourceAnswer => {
    const { mention, because } = places[index]!, actor = one.actor === null ? null : resolved(session, one.actor);
    const ambiguous = one.others.length > 1 ? [...new Set(one.others.map(idOf))].filter((id) => id !== null) : NOBODY;
    return {
      id: actor === null ? null : idOf(actor),
      ambiguous: ambiguous.length > 1 ? ambiguous : NOBODY,
      mention,
      kind: actor?.kind ?? null,
      confidence: ambiguous.length > 1 && one.confidence === 'certain' ? 'likely' : one.confidence,
      because,
    };
  });
  return { answers, speakers };
}

/** Is this noun phrase a news medium? The grammar asks it to tell carriers from speakers. */
export function isOutlet(names: Names, from: number, to: number): boolean {
  const phrase = parsePhrase(names.cast, from, to);
  if (phrase.type === 'medium') return true;
  return phrase.type === 'name' && (names.cast.owner[phrase.chunk]?.kind === 'outlet' || names.cast.chunks[phrase.chunk]!.kind === 'outlet');
}

/** What a source may be, as far as its words tell: the order is that of the tables learnt from it. */
export const SOURCE_TYPES = [
  'empty', 'pronoun', 'joint', 'unknown', 'state', 'that-state', 'pair', 'role', 'body', 'medium', 'document', 'other', 'person', 'outlet', 'office', 'organisation', 'collective',
] as const;

const TYPE_INDEX: ReadonlyMap<string, number> = new Map(SOURCE_TYPES.map((type, index) => [type, index]));

/** Index into `SOURCE_TYPES` of the noun phrase at the tokens `[from, to)`. */
export function sourceType(names: Names, from: number, to: number): number {
  const phrase = parsePhrase(names.cast, from, to);
  const type = phrase.type === 'name' ? names.cast.owner[phrase.chunk]?.kind ?? 'unknown' : phrase.type;
  return TYPE_INDEX.get(type) ?? 0;
}
