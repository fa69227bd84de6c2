/** The context keys that say when a command can run. */
import * as vscode from 'vscode';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';

export interface Keys {
  /** The active editor's document has a reading. */
  'sayso.reading': boolean;
  'sayso.timeline.order': 'document' | 'time';
  'sayso.timeline.filtered': boolean;
  /** Entries have come from disk that were not seen yet. */
  'sayso.timeline.hasNew': boolean;
  /** What the Timeline has to show; where that is nothing, why. */
  'sayso.timeline.shows': 'rows' | 'noDocument' | 'reading' | 'off' | 'noNews' | 'noMatch' | 'tooLarge';
  'sayso.speakers.shows': 'rows' | 'noDocument' | 'reading' | 'off' | 'noNews' | 'nobody' | 'noMatch';
  'sayso.speakers.filtered': boolean;
  'sayso.carriers.shows': 'rows' | 'noDocument' | 'reading' | 'off' | 'noNews' | 'nobody' | 'noMatch';
  'sayso.carriers.filtered': boolean;
  /** Somebody speaks in the document in front. */
  'sayso.hasSpeakers': boolean;
  /** The cursor is at somebody who makes more than one statement. */
  'sayso.speakerHere': boolean;
  /** The cursor is in a statement. */
  'sayso.statementHere': boolean;
  /** Something is said in the document in front; by more than one; at times. */
  'sayso.hasStatements': boolean;
  'sayso.speakersChange': boolean;
  'sayso.hasEntries': boolean;
}

const set = new Map<string, unknown>();

/** Told to the editor only when it changes. */
export function setKey<Name extends keyof Keys>(name: Name, value: Keys[Name]): void {
  if (set.get(name) === value) return;
  set.set(name, value);
  void vscode.commands.executeCommand('setContext', name, value);
}

export function registerKeys(readings: Readings, log: Log): vscode.Disposable {
  set.clear();
  const update = log.guarded('Looking at the active editor', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document === undefined ? null : await readings.of(document);
    if (document !== vscode.window.activeTextEditor?.document) return;
    setKey('sayso.reading', reading !== null);
    setKey('sayso.hasSpeakers', reading !== null && reading.speakers.length > 0);
  });
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    readings.onDidChange((document) => document === vscode.window.activeTextEditor?.document && update()),
  );
}
