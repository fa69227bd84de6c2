/** Whom "Go to Speaker…" offers: those who speak, most statements first; then those who are only named. */
import type { Reading, Span } from '../reading/reading.ts';
import { countWords, faceOf, kindOfSpeaker, nameOf, rolesOf } from './say-words.ts';
import type { Face } from './say-words.ts';
import { introductionOf, statementsOf } from './statements.ts';
import { speakerHere } from './steps.ts';

export interface SpeakerChoice {
  readonly label: string;
  readonly description: string;
  readonly face: Face;
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
    const role = rolesOf(speaker) || kindOfSpeaker(speaker);
    return span ? [{ speaker, choice: { label: nameOf(speaker), description: count === 0 ? role : `${role} · ${countWords(count)}`, face: faceOf(speaker), count, span } }] : [];
  }).sort((a, b) => b.choice.count - a.choice.count);
  return { choices: found.map(({ choice }) => choice), here: Math.max(0, found.findIndex(({ speaker }) => speaker === at)) };
}
