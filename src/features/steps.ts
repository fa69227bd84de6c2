/** From one place of a kind to the next: statements, those of one speaker, changes of speaker, entries. Behind the last comes the first. */
import type { Reading, Span, Speaker } from '../reading/reading.ts';
import { t } from './l10n.ts';
import { lineOf } from './places.ts';
import { plain } from './plain.ts';
import { speakerAt } from './references.ts';
import { nameOf, shortNameOf, whoWords } from './say-words.ts';
import { stampWords } from './stamp-words.ts';
import { isShown, partAt, placeOf, speakersOf, startOf, statementAt, statementsOf } from './statements.ts';
import { entryTitle } from './titles.ts';

/** statement: whoever makes it. speaker: of the one that the cursor is at. turn: where another begins to speak. */
export type StepKind = 'statement' | 'speaker' | 'turn' | 'entry';
export type Direction = 1 | -1;

export interface Step {
  /** Where to go; `null` where there is nowhere, and the words tell why. */
  readonly span: Span | null;
  /** The statement that stands there: the next step is counted from it. */
  readonly statement: number | null;
  /** For the status bar: `Statement 3 of 18: Ada Holm`. */
  readonly words: string;
}

export interface StepOptions {
  /** Attitudes count as well, not only what is said. */
  readonly attitudes: boolean;
  /** The statement that the last step led to, where the cursor still is there: its first words may lie in another. */
  readonly from?: number | null;
}

/** @param offset of the cursor, in UTF-16 code units */
export function stepOf(reading: Reading, kind: StepKind, offset: number, direction: Direction, options: StepOptions): Step {
  switch (kind) {
    case 'statement': return statementStep(reading, offset, direction, options);
    case 'speaker': return speakerStep(reading, offset, direction, options);
    case 'turn': return turnStep(reading, offset, direction, options);
    case 'entry': return entryStep(reading, offset, direction);
  }
}

const nowhere = (words: string): Step => ({ span: null, statement: null, words });

/** Where in a row of places one comes to, and whether over its end. */
interface Stepped {
  readonly index: number;
  readonly around: boolean;
}

/**
 * @param count of places, at least one
 * @param at the place where the cursor is, else `null`
 * @param after the first place behind the cursor, `count` where there is none
 */
function stepped(count: number, at: number | null, after: number, direction: Direction): Stepped {
  const to = at !== null ? at + direction : direction === 1 ? after : after - 1;
  return { index: (to + count) % count, around: to < 0 || to >= count };
}

const aroundWords = (words: string, direction: Direction): string => (direction === 1 ? t('{0}, from the top again', words) : t('{0}, from the end again', words));

/** Indexes of all statements to be stepped through, in the order of the text. */
function shownStatements({ statements }: Reading, attitudes: boolean): number[] {
  return statements.flatMap((statement, index) => (isShown(statement, attitudes) ? [index] : [])).sort((a, b) => startOf(statements[a]!) - startOf(statements[b]!));
}

function behind({ statements }: Reading, all: readonly number[], offset: number): number {
  const found = all.findIndex((index) => startOf(statements[index]!) > offset);
  return found < 0 ? all.length : found;
}

function statementStep(reading: Reading, offset: number, direction: Direction, { attitudes, from = null }: StepOptions): Step {
  const all = shownStatements(reading, attitudes);
  if (all.length === 0) return nowhere(t('Nobody says anything in this document.'));
  const at = all.indexOf(from ?? statementAt(reading, offset, attitudes) ?? -1);
  const { index, around } = stepped(all.length, at < 0 ? null : at, behind(reading, all, offset), direction);
  const words = t('Statement {0} of {1}', index + 1, all.length);
  return there(reading, all[index]!, around && all.length > 1 ? aroundWords(words, direction) : words);
}

/** The place of a statement, with who makes it behind the words. */
function there(reading: Reading, index: number, words: string): Step {
  const statement = reading.statements[index]!;
  const who = whoWords(reading, statement, (speaker) => shortNameOf(reading, speaker));
  return { span: placeOf(statement), statement: index, words: t('{0}: {1}', words, who ?? t('speaker not known')) };
}

/** Whom the cursor is at: inside somebody's words the one who says them, else the one named there. */
export function speakerHere(reading: Reading, offset: number): Speaker | null {
  const index = statementAt(reading, offset);
  const fitting = index === null ? [] : speakersOf(reading, reading.statements[index]!);
  const says = fitting.length === 1 ? fitting[0]! : null;
  return partAt(reading, offset)?.value.kind === 'content' ? says ?? speakerAt(reading, offset) : speakerAt(reading, offset) ?? says;
}

/** Index of the next statement of the speaker here, or of the one before; after the last comes the first. `null` where there is no other. */
export function stepFrom(reading: Reading, offset: number, direction: Direction, attitudes: boolean, from: number | null = null): number | null {
  return speakerStep(reading, offset, direction, { attitudes, from }).statement;
}

function speakerStep(reading: Reading, offset: number, direction: Direction, { attitudes, from = null }: StepOptions): Step {
  const came = from === null ? undefined : reading.statements[from];
  const speaker = came ? reading.speakers.find(({ id }) => id === came.speaker?.id) : speakerHere(reading, offset);
  if (!speaker) return nowhere(t('No speaker is at the cursor. Put it into a statement, or on a name.'));
  const name = nameOf(speaker);
  const all = statementsOf(reading, speaker.id).filter((index) => isShown(reading.statements[index]!, attitudes));
  if (all.length === 0) return nowhere(t('{0} makes no statement in this document.', name));
  const at = all.indexOf((came ? from : statementAt(reading, offset, attitudes)) ?? -1);
  if (at >= 0 && all.length === 1) return nowhere(t('{0} makes no other statement in this document.', name));
  const { index, around } = stepped(all.length, at < 0 ? null : at, behind(reading, all, offset), direction);
  const words = t('{0}: statement {1} of {2}', name, index + 1, all.length);
  return { span: placeOf(reading.statements[all[index]!]!), statement: all[index]!, words: around ? aroundWords(words, direction) : words };
}

const knownTurns = { said: new WeakMap<Reading, readonly number[]>(), all: new WeakMap<Reading, readonly number[]>() };

/** Statements where somebody else speaks than in the one before; found once for a reading, for every move of the cursor asks. */
export function turnsIn(reading: Reading, attitudes: boolean): readonly number[] {
  const known = attitudes ? knownTurns.all : knownTurns.said;
  let turns = known.get(reading);
  if (!turns) known.set(reading, (turns = findTurns(reading, attitudes)));
  return turns;
}

function findTurns(reading: Reading, attitudes: boolean): number[] {
  const who = (index: number): string => {
    const { speaker } = reading.statements[index]!;
    return speaker === null ? '' : speaker.id ?? (speaker.ambiguous.join(' ') || '');
  };
  const all = shownStatements(reading, attitudes);
  return all.filter((index, at) => at === 0 || who(index) !== who(all[at - 1]!));
}

function turnStep(reading: Reading, offset: number, direction: Direction, { attitudes, from = null }: StepOptions): Step {
  const turns = turnsIn(reading, attitudes);
  if (turns.length < 2) return nowhere(turns.length === 0 ? t('Nobody says anything in this document.') : t('Only one speaks in this document.'));
  const came = from ?? statementAt(reading, offset, attitudes), exact = turns.indexOf(came ?? -1);
  const start = came === null ? offset : startOf(reading.statements[came]!);
  const { index, around } = stepped(turns.length, exact < 0 ? null : exact, behind(reading, turns, start), direction);
  const words = t('Change of speaker {0} of {1}', index + 1, turns.length);
  return there(reading, turns[index]!, around ? aroundWords(words, direction) : words);
}

function entryStep(reading: Reading, offset: number, direction: Direction): Step {
  const { entries } = reading, line = lineOf(reading, offset);
  if (entries.length === 0) return nowhere(t('This document has no entries with times.'));
  const at = entries.findIndex((entry) => entry.line === line), later = entries.findIndex((entry) => entry.line > line);
  const { index, around } = stepped(entries.length, at < 0 ? null : at, later < 0 ? entries.length : later, direction);
  const entry = entries[index]!, words = t('Entry {0} of {1}', index + 1, entries.length);
  const title = plain(`${stampWords(entry)} ${entryTitle(reading, entry)}`, 60);
  return { span: entry.time, statement: null, words: t('{0}: {1}', around && entries.length > 1 ? aroundWords(words, direction) : words, title) };
}

/** Index of the first of these statements behind an offset, else of the first of all; `null` where there is none. */
export function nextOf(reading: Reading, statements: readonly number[], offset: number): number | null {
  const inOrder = [...statements].sort((a, b) => startOf(reading.statements[a]!) - startOf(reading.statements[b]!));
  return inOrder.find((index) => startOf(reading.statements[index]!) > offset) ?? inOrder[0] ?? null;
}
