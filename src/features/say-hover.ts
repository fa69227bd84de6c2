/** What a hover tells about a statement or a mention: who, in which role; how it is told; the chain; as written · as read · because. */
import type { Evidence, Reading, Span, Speaker, Statement } from '../reading/reading.ts';
import { chainLine } from './chain.ts';
import { faint, joined, place, strong, text, written } from './content.ts';
import type { Content, Line, Part } from './content.ts';
import { dayOfDocumentWords } from './days.ts';
import { becauseLines } from './evidence.ts';
import { t } from './l10n.ts';
import { lineOf, wordsOf } from './places.ts';
import { plain } from './plain.ts';
import { confidenceWords, countWords, kindOfSpeaker, kindWords, nameOf, rolesOf, stanceWords, whoWords } from './say-words.ts';
import { lengthOf, sameSpan } from './spans.ts';
import type { Placed } from './spans.ts';
import { introductionOf, mentionAt, partAt, speakersOf, statementsOf } from './statements.ts';
import type { Named } from './statements.ts';

export interface Offer {
  readonly span: Span;
  readonly tell: () => Content;
}

/** The innermost of what is told about who speaks: on a cue, a speaker, a carrier, a quotation. Reported speech itself is silent. */
export function sayingOffer(reading: Reading, offset: number): Offer | null {
  const mention = mentionAt(reading, offset);
  const part = partAt(reading, offset, ({ kind, statement }) => kind !== 'carrier' && (kind !== 'content' || reading.statements[statement]!.kind !== 'indirect'));
  if (part && (!mention || lengthOf(part.span) <= lengthOf(mention.span))) {
    return { span: part.span, tell: () => statementContent(reading, part.value.statement, part.span) };
  }
  return mention && { span: mention.span, tell: () => mentionContent(reading, mention) };
}

/** @param about where the reader points */
export function statementContent(reading: Reading, index: number, about: Span): Content {
  const statement = reading.statements[index]!;
  const speakers = speakersOf(reading, statement);
  return {
    span: about,
    lines: [
      answer(reading, statement, speakers),
      manner(reading, statement),
      chainLine(reading, index),
      joined([asWritten(reading, statement, speakers), outer(reading, statement)], ' · '),
    ].filter((line) => line.length > 0),
    because: becauseLines(reading, statement.because, about),
  };
}

/** `Numan Kurtulmuş · Deputy Chairman …`, or that nobody is known, or between whom it is not settled. */
function answer(reading: Reading, statement: Statement, [speaker, ...others]: readonly Speaker[]): Line {
  const who = whoWords(reading, statement);
  const span = statement.speaker?.span;
  if (who === null || !speaker) return [strong(span ? t('Speaker not known') : t('Speaker not stated'))];
  if (others.length > 0) return [strong(who), text(` · ${t('the text does not settle which')}`)];
  return [strong(who), ...roleParts(speaker)];
}

function roleParts(speaker: Speaker): Part[] {
  const roles = rolesOf(speaker);
  return [text(` · ${roles === '' ? kindOfSpeaker(speaker) : roles}`)];
}

/** Whose words, what is made of them, when they were said, how sure all this is. */
function manner(reading: Reading, statement: Statement): Line {
  const { cue, saidOn, confidence, addressee } = statement;
  const words = [
    kindWords(statement),
    addressee === null ? '' : t('to {0}', plain(wordsOf(reading, addressee), 60)),
    cue?.tense === 'future' ? t('announced, not yet said') : stanceWords(cue?.stance),
    saidOn === null ? t('day not stated') : dayOfDocumentWords(reading, saidOn),
    confidenceWords(confidence),
  ];
  return [text(words.filter((word) => word !== '').join(' · '))];
}

/** `written he · continued read as Numan Kurtulmuş · introduced in line 17`. */
function asWritten(reading: Reading, { speaker, cue }: Statement, [first, ...others]: readonly Speaker[]): Part[] {
  const source = speaker?.span ? plain(wordsOf(reading, speaker.span), 60) : '';
  const parts: Part[] = [faint(t('written'))];
  if (source !== '') parts.push(text(' '), written(source));
  if (cue) parts.push(text(source === '' ? ' ' : ' … '), written(plain(wordsOf(reading, cue.span), 40)));
  if (parts.length === 1) return [];
  if (!first || others.length > 0) return parts;
  if (source !== '' && source !== nameOf(first)) parts.push(text(' '), faint(t('read as')), text(` ${nameOf(first)}`));
  return [...parts, ...introduced(reading, first, speaker?.span ?? null)];
}

/** The way to where a speaker is introduced, where that is elsewhere. */
function introduced(reading: Reading, speaker: Speaker, here: Span | null): Part[] {
  const span = introductionOf(speaker)?.span;
  if (!span || (here && sameSpan(span, here))) return [];
  return [text(' · '), place(t('introduced in line {0}', lineOf(reading, span[0])), span)];
}

/** Told inside somebody else's statement. */
function outer(reading: Reading, { nestedIn }: Statement): Part[] {
  const around = nestedIn === null ? undefined : reading.statements[nestedIn];
  const span = around?.cue?.span ?? around?.content[0];
  if (!around || !span) return [];
  return [text(`${t('told inside')} `), place(t('a statement of {0}', whoWords(reading, around) ?? t('an unknown speaker')), span)];
}

function mentionContent(reading: Reading, { span, value: { speaker, mention } }: Placed<Named>): Content {
  const words = plain(wordsOf(reading, span), 60);
  const name = nameOf(speaker);
  const because: readonly Evidence[] = mention.because;
  return {
    span,
    lines: [
      [strong(name), ...roleParts(speaker)],
      [text([countWords(statementsOf(reading, speaker.id).length), carriedWords(reading, speaker), confidenceWords(mention.confidence)].filter((word) => word !== '').join(' · '))],
      [faint(t('written')), text(' '), written(words), ...(words === name ? [] : [text(' '), faint(t('read as')), text(` ${name}`)]), ...introduced(reading, speaker, span)],
    ],
    because: becauseLines(reading, because, span),
  };
}

function carriedWords({ statements }: Reading, { id }: Speaker): string {
  const count = statements.filter(({ via }) => via.some((carrier) => carrier.id === id)).length;
  return count === 0 ? '' : t('passes on {0}', count);
}
