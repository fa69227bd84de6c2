/**
 * What is said, to be taken along: the words exactly as the document has them, who said them, through whom they came, and where they
 * stand. What is not known is left out; what is not settled is said to be so.
 */
import type { Day, Reading, Span, Statement } from '../reading/reading.ts';
import { chainOf } from './chain.ts';
import { isDayLikely, longDay, weekdayFor } from './days.ts';
import { t } from './l10n.ts';
import { offsetWords } from './moments.ts';
import { asMarkdown, onOneLine } from './pasted.ts';
import { lineOf, wordsOf } from './places.ts';
import { kindWords, nameOf, rolesOf, stanceWords, whoWords } from './say-words.ts';
import { holds, lengthOf } from './spans.ts';
import { framed } from './statement-marks.ts';
import { placeOf, speakersOf, statementAt } from './statements.ts';
import { aboutWords } from './stamp-words.ts';
import { entryAt } from './timeline.ts';

/** plain: one line of text. markdown: a block quotation. footnote: the words with a mark, and the note that it leads to. */
export type CitationStyle = 'plain' | 'markdown' | 'footnote';

export const CITATION_STYLES = ['plain', 'markdown', 'footnote'] as const satisfies readonly CitationStyle[];

export interface Cited {
  /** Index among the reading's statements; `null` where the words are the document's own. */
  readonly statement: number | null;
  /** The words to be cited where they are not all that is said: UTF-16 offsets, half-open. */
  readonly words: Span | null;
}

export interface CitationOptions {
  readonly style: CitationStyle;
  /** The last part of the document's path. */
  readonly fileName: string;
}

/**
 * What a cursor or a selection asks to be cited: all of the statement at the cursor; of a selection just these words, as those of the
 * statement they lie in. `null` where the cursor is in no statement.
 *
 * @param start UTF-16 offset, with `end` the selection; the same for a cursor
 */
export function citedAt(reading: Reading, start: number, end: number, attitudes: boolean): Cited | null {
  if (wordsOf(reading, [start, end]).trim() === '') {
    const statement = statementAt(reading, start, attitudes);
    return statement === null ? null : { statement, words: null };
  }
  const words = trimmed(reading, [start, end]);
  const statement = statementAround(reading, words, attitudes);
  const all = statement !== null && reading.statements[statement]!.content.some((span) => holds(words, framed(reading.text, span)) && lengthOf(words) >= lengthOf(span));
  return { statement, words: all ? null : words };
}

/** The innermost statement that the words are said in, or that they hold whole. */
function statementAround(reading: Reading, words: Span, attitudes: boolean): number | null {
  let best: { readonly index: number; readonly length: number } | null = null;
  reading.statements.forEach(({ act, content }, index) => {
    if (!attitudes && act === 'attitude') return;
    const within = content.find((span) => holds(framed(reading.text, span), words));
    const length = within ? lengthOf(within) : Infinity;
    if (within && (best === null || length < best.length)) best = { index, length };
  });
  return (best as { readonly index: number } | null)?.index ?? null;
}

function trimmed(reading: Reading, [start, end]: Span): Span {
  const words = wordsOf(reading, [start, end]);
  return [start + (words.length - words.trimStart().length), end - (words.length - words.trimEnd().length)];
}

/** The citation as text for the clipboard, without a line break at its end. */
export function citationOf(reading: Reading, cited: Cited, { style, fileName }: CitationOptions): string {
  const words = wordsCited(reading, cited);
  const who = cited.statement === null ? '' : sourceOf(reading, cited.statement);
  const at = cited.words?.[0] ?? (cited.statement === null ? 0 : placeOf(reading.statements[cited.statement]!)[0]);
  const line = lineOf(reading, at);
  const place = t('{0}, line {1}', onOneLine(fileName), line);
  const about = publicationOf(reading, line, style !== 'plain');
  if (style === 'plain') return `${words} — ${[...(who === '' ? [] : [sentence(who)]), sentence([...about, place].join(', '))].join(' ')}`;
  const note = [...(who === '' ? [] : [sentence(asMarkdown(who))]), sentence([...about, asMarkdown(place)].join(', '))].join(' ');
  if (style === 'markdown') return `> ${asMarkdown(words)}\n>\n> — ${note}`;
  const mark = `[^${labelOf(reading, cited)}-${line}]`;
  return `${asMarkdown(words)}${mark}\n\n${mark}: ${note}`;
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** The words, with the marks they have in the text; a gap where the words that tell who says them were left out. */
function wordsCited(reading: Reading, { statement, words }: Cited): string {
  const { kind, content } = statement === null ? { kind: 'direct' as const, content: [] } : reading.statements[statement]!;
  const pieces = words === null ? content : [words];
  return pieces.map((span) => {
    const own = onOneLine(wordsOf(reading, words === null ? framed(reading.text, span) : span));
    if (kind !== 'direct') return own.replace(/[,;:]+$/, '');
    return /^["“«„‘']/.test(own) || /["”»]$/.test(own) ? own : `“${own}”`;
  }).join(' […] ');
}

/** `Ada Holm (Mayor), through Radio Nord, then Harbour Post, said on Monday 28 September`. */
function sourceOf(reading: Reading, index: number): string {
  const statement = reading.statements[index]!;
  const [, ...carriers] = chainOf(reading, index);
  const { saidOn, addressee, cue, confidence } = statement;
  return [
    speakerWords(reading, statement),
    addressee === null ? '' : t('to {0}', onOneLine(wordsOf(reading, addressee))),
    carriers.length === 0 ? '' : t('through {0}', carriers.map(({ name }) => name).join(t(', then '))),
    statement.kind === 'direct' && statement.act === 'speech' ? '' : kindWords(statement),
    cue?.tense === 'future' ? t('announced, not yet said') : stanceWords(cue?.stance),
    saidOn === null ? '' : t('said on {0}', dayCited(reading, saidOn)),
    confidence === 'open' ? t('attribution uncertain') : '',
  ].filter((words) => words !== '').join(', ');
}

function speakerWords(reading: Reading, statement: Statement): string {
  const who = whoWords(reading, statement), [first, ...others] = speakersOf(reading, statement);
  const span = statement.speaker?.span ?? null;
  if (who === null || !first) return span === null ? '' : t('given only as “{0}”', onOneLine(wordsOf(reading, span)));
  if (others.length > 0) return t('{0} (the text does not settle which)', who);
  const [role = ''] = rolesOf(first).split('; ');
  return role === '' || nameOf(first).toLowerCase().includes(role.toLowerCase()) ? who : t('{0} ({1})', who, role);
}

/** Headline, publisher, day, and the time of the entry with its zone; each as far as it is known. */
function publicationOf(reading: Reading, line: number, markdown: boolean): string[] {
  const escape = markdown ? asMarkdown : onOneLine;
  const index = entryAt(reading, line), entry = index === null ? null : reading.entries[index]!;
  const day = entry === null ? reading.date?.value ?? null : entry.day;
  const title = reading.title === null ? '' : onOneLine(wordsOf(reading, reading.title.span));
  const time = entry === null || entry.clock === null ? '' : [aboutWords(entry) || entry.clock, entry.offset === null ? '' : offsetWords(entry.offset)].filter((words) => words !== '').join(' ');
  return [
    title === '' ? '' : markdown ? `*${escape(title)}*` : `“${title}”`,
    reading.publisher === null ? '' : escape(reading.publisher.name),
    day === null ? '' : dayCited(reading, day),
    time,
  ].filter((words) => words !== '');
}

/** A day at full length; where the year is only likely, that is said. */
function dayCited(reading: Reading, day: Day): string {
  const words = longDay(day, weekdayFor(reading, day));
  return isDayLikely(reading, day) ? t('{0} (year likely)', words) : words;
}

/** The name of a footnote: letters, digits and hyphens. */
function labelOf(reading: Reading, { statement }: Cited): string {
  const id = statement === null ? null : reading.statements[statement]!.speaker?.id ?? null;
  return (id ?? 'text').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'text';
}
