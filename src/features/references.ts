/** All places where one speaker is named: for Find All References and for the highlights of a document. */
import type { Reading, Span, Speaker } from '../reading/reading.ts';
import { distinctSpans, lengthOf, sameSpan } from './spans.ts';
import { introductionOf, mentionAt, partAt, speakerOf, speakersOf, statementsOf } from './statements.ts';

/** Who is meant at an offset: the one named there, or, on a cue, the one who speaks. Nobody where more than one may be. */
export function speakerAt(reading: Reading, offset: number): Speaker | null {
  const part = partAt(reading, offset, ({ kind }) => kind !== 'content');
  const mention = mentionAt(reading, offset);
  if (!part || (mention && lengthOf(mention.span) < lengthOf(part.span))) return mention?.value.speaker ?? null;
  if (part.value.kind === 'carrier') return speakerOf(reading, part.value.id) ?? null;
  const fitting = speakersOf(reading, reading.statements[part.value.statement]!);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Every mention of a speaker, those beside cues and along chains included. */
function mentionsOf(reading: Reading, { id, mentions }: Speaker): Span[] {
  const beside = statementsOf(reading, id).map((index) => reading.statements[index]!.speaker?.span ?? null);
  const passedOn = reading.statements.flatMap(({ via }) => via.filter((carrier) => carrier.id === id).map(({ span }) => span));
  return distinctSpans([...mentions.map(({ span }) => span), ...beside.filter((span) => span !== null), ...passedOn]);
}

/** @param withIntroduction whether the place where the speaker is introduced is among them */
export function referencesAt(reading: Reading, offset: number, withIntroduction: boolean): Span[] | null {
  const speaker = speakerAt(reading, offset);
  if (speaker === null) return null;
  const introduction = introductionOf(speaker)?.span;
  const spans = mentionsOf(reading, speaker);
  return withIntroduction || !introduction ? spans : spans.filter((span) => !sameSpan(span, introduction));
}

export interface Highlight {
  readonly span: Span;
  /** The introduction stands out. */
  readonly kind: 'introduction' | 'mention' | 'cue';
}

/** What lights up with the word at an offset; on a cue, the cue itself as well. */
export function highlightsAt(reading: Reading, offset: number): Highlight[] | null {
  const speaker = speakerAt(reading, offset);
  if (speaker === null) return null;
  const introduction = introductionOf(speaker)?.span;
  const part = partAt(reading, offset, ({ kind }) => kind === 'cue');
  const cue = part && !mentionAt(reading, offset) ? [{ span: part.span, kind: 'cue' as const }] : [];
  return [...cue, ...mentionsOf(reading, speaker).map((span): Highlight => ({ span, kind: introduction && sameSpan(span, introduction) ? 'introduction' : 'mention' }))];
}
