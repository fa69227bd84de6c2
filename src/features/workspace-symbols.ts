/** What "Go to Symbol in Workspace" knows of a document, kept apart from its Reading so that it may outlive it: names and places, nothing else. */
import type { Reading, Span, SpeakerKind } from '../reading/reading.ts';
import { fold, plainLetters } from './fold.ts';
import { lineOf, wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { nameOf } from './say-words.ts';
import { stampWords } from './stamp-words.ts';
import { introductionOf } from './statements.ts';
import { documentTitle, entryTitle } from './titles.ts';

/** Start and end as 0-based lines and columns in UTF-16 code units. */
export type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

export interface KnownSymbol {
  readonly kind: 'headline' | 'entry' | SpeakerKind;
  readonly name: string;
  /** The name as it is searched. */
  readonly folded: string;
  readonly place: Place;
}

export interface KnownDocument {
  /** The headline, else the file's name. */
  readonly title: string;
  readonly symbols: readonly KnownSymbol[];
}

/** The headline, the speakers and media, the entries; at most so many. */
export function symbolsOf(reading: Reading, fileName: string, most: number): KnownDocument {
  const symbols: KnownSymbol[] = [];
  const add = (kind: KnownSymbol['kind'], name: string, span: Span | undefined): void => {
    if (name !== '' && span !== undefined) symbols.push({ kind, name, folded: fold(name), place: placeIn(reading, span) });
  };
  if (reading.title !== null) add('headline', plain(wordsOf(reading, reading.title.span)), reading.title.span);
  for (const speaker of reading.speakers.slice(0, most - symbols.length)) add(speaker.kind, nameOf(speaker), introductionOf(speaker)?.span);
  for (const entry of reading.entries.slice(0, most - symbols.length)) add('entry', `${stampWords(entry)} ${entryTitle(reading, entry)}`.trim(), entry.time);
  return { title: documentTitle(reading, fileName), symbols };
}

function placeIn(reading: Reading, [start, end]: Span): Place {
  const line = lineOf(reading, start), endLine = lineOf(reading, end);
  return [line - 1, start - reading.lineStarts[line - 1]!, endLine - 1, end - reading.lineStarts[endLine - 1]!];
}

/**
 * The query as it is compared. The editor sends the first word of what is typed, with the quotation marks that ask it for
 * an exact match; other clients may send all words.
 */
export const foldQuery = (query: string): string => fold(query).replace(/["*\s]+/g, '');

/**
 * Whether the letters of a folded query stand in a symbol in their order: anywhere in a name; in a headline or an entry,
 * which have letters enough for any word, from the beginning of a word on and close together.
 */
export function symbolMatches({ kind, folded }: Pick<KnownSymbol, 'kind' | 'folded'>, query: string): boolean {
  if (query === '' || folded.includes(query)) return true;
  if (kind !== 'headline' && kind !== 'entry') return ends(folded, query, 0) >= 0;
  for (let at = folded.indexOf(query[0]!); at >= 0; at = folded.indexOf(query[0]!, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1]!)) continue;
    const end = ends(folded, query, at);
    if (end >= 0 && end - at <= 2 * query.length + 2) return true;
  }
  return false;
}

/** Offset behind the last letter of the query, each looked for behind the one before; -1 where one of them is missing. */
function ends(text: string, query: string, from: number): number {
  let at = from;
  for (const letter of query) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

/**
 * The name to be shown. The editor sifts what it is given once more by the letters of the name, and a plain letter is to it
 * another than one with a mark; so, while plain letters are typed, a name with marks has its plain twin behind it: `İbrahim
 * Kalın (Ibrahim Kalin)`. Of a headline or an entry the twin has those words only that have marks.
 */
export function shownName({ kind, name }: Pick<KnownSymbol, 'kind' | 'name'>, query: string): string {
  const searched = query.replaceAll('’', "'");
  if (query === '' || plainLetters(searched) !== searched) return name;
  const marked = name.split(' ').filter((word) => plainLetters(word) !== (searched.includes("'") ? word : word.replaceAll('’', "'")));
  if (marked.length === 0) return name;
  return `${name} (${plainLetters(kind === 'headline' || kind === 'entry' ? marked.join(' ').replace(/[“”"()]/g, '') : name)})`;
}
