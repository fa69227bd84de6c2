/** From one statement of a speaker to the next. */
import type { Reading, Speaker } from '../reading/reading.ts';
import { speakerAt } from './references.ts';
import { isShown } from './speakers.ts';
import { partAt, speakersOf, startOf, statementAt, statementsOf } from './statements.ts';

/** Whom the cursor is at: inside somebody's words the one who says them, else the one named there. */
export function speakerHere(reading: Reading, offset: number): Speaker | null {
  const index = statementAt(reading, offset);
  const fitting = index === null ? [] : speakersOf(reading, reading.statements[index]!);
  const says = fitting.length === 1 ? fitting[0]! : null;
  return partAt(reading, offset)?.value.kind === 'content' ? says ?? speakerAt(reading, offset) : speakerAt(reading, offset) ?? says;
}

/**
 * Index of the next statement of the speaker here, or of the one before; after the last comes the first. `null` where there is no other.
 *
 * @param from the statement that the last step led to, where the cursor still is there: its first words may name somebody else
 */
export function stepFrom(reading: Reading, offset: number, direction: 1 | -1, attitudes: boolean, from: number | null = null): number | null {
  const came = from === null ? undefined : reading.statements[from];
  const id = came ? came.speaker?.id : speakerHere(reading, offset)?.id;
  if (id == null) return null;
  const all = statementsOf(reading, id).filter((index) => isShown(reading.statements[index]!, attitudes));
  const current = came ? from : statementAt(reading, offset, attitudes);
  const at = current === null ? -1 : all.indexOf(current);
  if (all.length - (at < 0 ? 0 : 1) <= 0) return null;
  const after = all.findIndex((index) => startOf(reading.statements[index]!) > offset);
  const to = at >= 0 ? at + direction : direction === 1 ? (after < 0 ? 0 : after) : (after < 0 ? all.length : after) - 1;
  return all[(to + all.length) % all.length]!;
}
