/**
 * The one door of this room: who is who in one document. `readNames` finds every name, title and role in one pass;
 * `sourceResolver` tells who is meant where the grammar found a source, a carrier or an addressee.
 */
import type { Speaker } from '../reading.ts';
import type { SourceAnswer, SourceAsk } from './asks.ts';
import type { Layout } from '../layout/layout.ts';
import type { Quotes } from '../text/quotes.ts';
import type { Alike } from '../text/alike.ts';
import { letterTokens } from '../text/letters.ts';
import { giveUp } from '../text/memory.ts';
import type { Source } from '../text/scan.ts';
import { splitSentences, type Sentences } from '../text/sentences.ts';
import type { Actor, Cast } from './actors.ts';
import { joinBodies, smallBodies } from './bodies.ts';
import { castOf } from './cast.ts';
import { Chunks, type Chunk } from './chunk.ts';
import { chunksOfLine } from './chunks.ts';
import { Cuts } from './cuts.ts';
import { Folded } from './folded.ts';
import { dullChunks, nameWords } from './dull.ts';
import { survey } from './ground.ts';
import { idOf, speakersOf } from './output.ts';
import { SOURCE_TYPES } from './phrase-types.ts';
import { parsed } from './phrase.ts';
import { notePairs, resolveAsk } from './resolve.ts';
import { namedIn, type Named } from './named.ts';
import { NameTable } from './name-table.ts';
import { newSession, resolved, spanOf, type Found } from './session.ts';

export type { SourceAnswer, SourceAsk } from './asks.ts';
export { markUnlike } from './named.ts';

export interface Names {
  readonly cast: Cast;
  /** Where the document is to be read again. */
  readonly kept: NamesKept | null;
}

/** Names of a document that is read again and again: what the next reading goes on from. */
export interface NamesKept {
  readonly cuts: Cuts;
  readonly named: Named;
}

/** What was kept of the names before the document was changed, and what is alike; both `null` where it is read for the first time and is to be read again. */
export interface NamesBefore {
  readonly kept: NamesKept | null;
  readonly alike: Alike | null;
}

/**
 * Finds everybody named in the document. One linear pass; never throws.
 *
 * @param letters 0-based lines that the letters of an interview open, which are no names
 * @param before only for a document that is read again and again
 */
export function readNames(source: Source, layout: Layout, quotes: Quotes, sentences: Sentences = splitSentences(source, quotes), letters: ReadonlySet<number> | null = null, before: NamesBefore | null = null): Names {
  const surveyed = survey(source, layout, sentences), cuts = before === null ? null : new Cuts(surveyed), cutBefore = before?.kept?.cuts ?? null, alike = before?.alike ?? null;
  const ground = cuts?.ground ?? surveyed, folded = new Folded(source);
  const chunks = new Chunks(new NameTable(), (source.tokens.count >> 2) + 8), cut: Chunk[] = []; // those of one line
  const dull: number[] = [], earlier: number[] = []; // lines in Title Case, and how many chunks stand before each
  for (let line = 0; line < source.lines.count; line++) {
    const first = source.lines.firstToken[line]!, last = source.lines.firstToken[line + 1]!;
    if (ground.titleCase[line] === 1) {
      dull.push(line);
      earlier.push(chunks.count);
    } else if (last > first) {
      const skipped = letters !== null && letters.has(line) ? letterTokens(source, first) : 0, known = cuts === null || cutBefore === null || alike === null ? null : cuts.again(cutBefore, alike, line, skipped);
      if (known !== null) {
        for (const chunk of known.chunks) chunks.add(chunk, first - known.first);
        continue;
      }
      chunksOfLine(ground, folded, line, cut, skipped);
      if (cut.length > 0) {
        joinBodies(ground, folded, cut, last);
        smallBodies(ground, folded, cut, last);
        for (const chunk of cut) chunks.add(chunk);
      }
      cuts?.keep(line, { first, skipped, chunks: cut.length > 0 ? cut.slice() : NO_CHUNKS });
      cut.length = 0;
    }
  }
  if (dull.length > 0) {
    const words = nameWords(chunks), places: number[] = [];
    dull.forEach((line, index) => {
      dullChunks(ground, folded, line, words, cut);
      while (places.length < cut.length) places.push(earlier[index]!);
    });
    chunks.insert(cut, places);
  }
  const cast = castOf(ground, folded, chunks);
  return { cast, kept: cuts === null ? null : { cuts, named: namedIn(cast) } };
}

const NO_CHUNKS: readonly Chunk[] = [];
const NOBODY: readonly string[] = [];

/** Tells who is meant where the grammar found a source. */
export interface Resolver {
  /**
   * Answers in the order of the asks, which are in the order of the text and behind all that were asked before. Ids and reasons stand in
   * the answers when all is asked: once `speakers` is called.
   */
  readonly resolve: (asks: readonly SourceAsk[]) => readonly SourceAnswer[];
  /** Called once: all who are speaker, carrier or addressee of something, and the members of their groups, with all their mentions in the document. */
  readonly speakers: () => readonly Speaker[];
}

/** What a noun phrase may be hangs on nothing that is asked here: `isOutlet` and `sourceType` tell the same before and after. */
export function sourceResolver({ cast }: Pick<Names, 'cast'>): Resolver {
  const session = newSession(cast), answers: Found[] = [];
  return {
    resolve: (asks) => {
      const found: Found[] = [];
      for (const ask of asks) {
        const answer = resolveAsk(session, ask);
        answer.mention = spanOf(cast, answer.from, answer.to);
        found.push(answer);
        answers.push(answer);
      }
      cast.phrases.forget();
      return found;
    },
    speakers: () => {
      notePairs(session);
      // Nobody looks at single words again.
      const { line, quoted, roleAt, phraseAt, source: { tokens } } = cast.ground;
      giveUp(line, quoted, roleAt, phraseAt, cast.chunks.phraseFrom, tokens.shape, tokens.kind, tokens.word);
      const speakers = speakersOf(session, answers);
      tellOf(answers);
      return speakers;
    },
  };
}

/** What the reading's speakers tell of who was found. */
function tellOf(answers: readonly Found[]): void {
  for (const answer of answers) {
    if (answer.actor === null) continue;
    const { told, kind } = resolved(answer.actor);
    answer.id = told === null ? null : told.id;
    answer.kind = kind;
    if (answer.others.length < 2) continue;
    answer.ambiguous = idsOf(answer.others);
    if (answer.ambiguous.length > 1 && answer.confidence === 'certain') answer.confidence = 'likely';
  }
}

/** Each id once; nobody where that leaves no choice. */
function idsOf(actors: readonly Actor[]): readonly string[] {
  const ids: string[] = [];
  for (const actor of actors) {
    const id = idOf(actor);
    if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids.length > 1 ? ids : NOBODY;
}

/** Is this noun phrase a news medium? The grammar asks it to tell carriers from speakers. */
export function isOutlet(names: Names, from: number, to: number): boolean {
  return parsed(names.cast, from, to).outlet;
}

/** True where the word at the token is written small somewhere in the document: its capital is that of a headline. */
export function isSeenSmall(names: Names, token: number): boolean {
  return names.cast.ground.seenSmall(token);
}

/** Index into `SOURCE_TYPES` of the noun phrase at the tokens `[from, to)`. */
export function sourceType(names: Names, from: number, to: number): number {
  return parsed(names.cast, from, to).type;
}

/** The same by its name, for a phrase. */
export function sourceTypeOf(names: Names, { from, to }: { readonly from: number; readonly to: number }): (typeof SOURCE_TYPES)[number] {
  return SOURCE_TYPES[sourceType(names, from, to)]!;
}
