/** From one place to the next: where one comes to from where the cursor is, and what the status bar tells. */
import { describe, expect, it } from 'vitest';
import { stepOf, turnsIn } from '../../../src/features/steps.ts';
import type { Direction, StepKind } from '../../../src/features/steps.ts';
import { lineOf } from '../../../src/features/places.ts';
import { read } from '../../../src/reading/read.ts';
import { BRIDGE as TEXT } from '../../texts/bridge.ts';
import { words } from './sample.ts';

const reading = read(TEXT);
const at = (needle: string): number => {
  const found = TEXT.indexOf(needle);
  if (found < 0) throw new Error(needle);
  return found + 1;
};
const go = (kind: StepKind, from: number, direction: Direction) => {
  const { span, words: told } = stepOf(reading, kind, from, direction, { attitudes: false });
  return [span === null ? null : words(reading, span), told];
};

describe('a step', () => {
  it('reads the text as these tests take it', () => {
    expect(reading.statements.map(({ content, speaker }) => `${speaker?.id}: ${words(reading, content[0]!)}`)).toEqual([
      'ada-holm: the bridge would stay closed for a week', 'ada-holm: Nobody was on it,', 'emin-kaya: We waited for an hour,', 'emin-kaya: The wind was strong,', 'ada-holm: I closed the gate,',
    ]);
    expect(reading.entries.map(({ clock }) => clock)).toEqual(['12:30', '11:15', '10:00']);
  });

  it('goes to the statement behind the cursor, in a statement or outside of all', () => {
    expect(go('statement', 0, 1)).toEqual(['the bridge would stay closed for a week', 'Statement 1 of 5: Holm']);
    expect(go('statement', at('stay closed for'), 1)).toEqual(['Nobody was on it,', 'Statement 2 of 5: Holm']);
    expect(go('statement', at('Two engineers'), 1)).toEqual(['The wind was strong,', 'Statement 4 of 5: Kaya']);
    expect(go('statement', at('Two engineers'), -1)).toEqual(['We waited for an hour,', 'Statement 3 of 5: Kaya']);
  });

  it('says that it went around', () => {
    expect(go('statement', at('I closed the gate'), 1)).toEqual(['the bridge would stay closed for a week', 'Statement 1 of 5, from the top again: Holm']);
    expect(go('statement', 0, -1)).toEqual(['I closed the gate,', 'Statement 5 of 5, from the end again: Holm']);
    expect(go('speaker', at('I closed the gate'), 1)).toEqual(['the bridge would stay closed for a week', 'Ada Holm: statement 1 of 3, from the top again']);
    expect(go('speaker', at('We waited'), -1)).toEqual(['The wind was strong,', 'Emin Kaya: statement 2 of 2, from the end again']);
    expect(go('entry', at('The wind'), 1)).toEqual(['12:30', 'Entry 1 of 3, from the top again: 12:30 Mayor speaks']);
  });

  it('stays with the speaker at the cursor, in a statement or on a name', () => {
    expect(go('speaker', at('Nobody was'), 1)).toEqual(['I closed the gate,', 'Ada Holm: statement 3 of 3']);
    expect(go('speaker', at('Kaya, a bus'), 1)).toEqual(['The wind was strong,', 'Emin Kaya: statement 2 of 2']);
    expect(go('speaker', at('Two engineers'), 1)).toEqual([null, 'No speaker is at the cursor. Put it into a statement, or on a name.']);
  });

  it('goes on from the statement it led to, though the cursor there touches another', () => {
    const { statement } = stepOf(reading, 'statement', 0, 1, { attitudes: false, from: 2 });
    expect(statement).toBe(3);
  });

  it('goes to where another begins to speak, backwards to where the one here began', () => {
    expect(turnsIn(reading, false)).toEqual([0, 2, 4]);
    expect(go('turn', at('stay closed for'), 1)).toEqual(['We waited for an hour,', 'Change of speaker 2 of 3: Kaya']);
    expect(go('turn', at('The wind'), -1)).toEqual(['We waited for an hour,', 'Change of speaker 2 of 3: Kaya']);
    expect(go('turn', at('We waited'), -1)).toEqual(['the bridge would stay closed for a week', 'Change of speaker 1 of 3: Holm']);
  });

  it('goes from entry to entry, backwards to the head of the one the cursor is in', () => {
    expect(go('entry', at('Harbour'), 1)).toEqual(['12:30', 'Entry 1 of 3: 12:30 Mayor speaks']);
    expect(go('entry', at('Two engineers'), -1)).toEqual(['11:15', 'Entry 2 of 3: 11:15 Engineers arrive']);
    expect(go('entry', at('11:15'), -1)).toEqual(['12:30', 'Entry 1 of 3: 12:30 Mayor speaks']);
    expect(lineOf(reading, stepOf(reading, 'entry', at('12:30'), 1, { attitudes: false }).span![0])).toBe(9);
  });

  it('tells why it goes nowhere', () => {
    const quiet = read('Rain fell on the harbour.\n'), one = read('“Rain fell,” Ada Holm said.\n');
    const told = (reading: typeof quiet, kind: StepKind): string => stepOf(reading, kind, 3, 1, { attitudes: false }).words;
    expect(told(quiet, 'statement')).toBe('Nobody says anything in this document.');
    expect(told(quiet, 'turn')).toBe('Nobody says anything in this document.');
    expect(told(quiet, 'entry')).toBe('This document has no entries with times.');
    expect(told(one, 'turn')).toBe('Only one speaks in this document.');
    expect(told(one, 'speaker')).toBe('Ada Holm makes no other statement in this document.');
    expect(told(one, 'statement')).toBe('Statement 1 of 1: Ada Holm');
  });
});
