/** Whom "Go to Speaker…" offers: those who speak, most statements first; then those who are only named. */
import type { Reading, Span, SpeakerKind } from '../reading/reading.ts';
import { countWords, kindOfSpeaker, nameOf, rolesOf } from './say-words.ts';
import { introductionOf, statementsOf } from './statements.ts';
import { speakerHere } from './steps.ts';

export interface SpeakerChoice {
  readonly label: string;
  readonly description: string;
  readonly kind: SpeakerKind;
  /** Statements. */
  readonly count: number;
  /** The introduction. */
  readonly span: Span;
}

/** @returns the choices, and the index of the one that the cursor is at, else the first */
export function speakerChoices(reading: Reading, offset: number): { readonly choices: readonly SpeakerChoice[]; readonly here: number } {
  const at = speakerHere(reading, offset);
  const found = reading.speakers.flatMap((speaker) => {
    const span = introductionOf(speaker)?.span;
    const count = statementsOf(reading, speaker.id).length;
    const role = rolesOf(speaker) || kindOfSpeaker(speaker.kind);
    return span ? [{ speaker, choice: { label: nameOf(speaker), description: count === 0 ? role : `${role} · ${countWords(count)}`, kind: speaker.kind, count, span } }] : [];
  }).sort((a, b) => b.choice.count - a.choice.count);
  return { choices: found.map(({ choice }) => choice), here: Math.max(0, found.findIndex(({ speaker }) => speaker === at)) };
}
