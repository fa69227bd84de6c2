/** Next and previous: statements, those of the speaker at the cursor, changes of speaker, entries. The status bar tells where one came to. */
import * as vscode from 'vscode';
import { stepFrom, stepOf, turnsIn } from '../features/steps.ts';
import type { Direction, StepKind } from '../features/steps.ts';
import { isShown, statementAt } from '../features/statements.ts';
import type { Reading } from '../reading/reading.ts';
import { onCursor } from './cursor.ts';
import { isText } from './documents.ts';
import { setKey } from './keys.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { tell } from './told.ts';
import { COMMANDS } from './trusted.ts';

const STEPS: readonly (readonly [command: string, kind: StepKind, direction: Direction])[] = [
  ['sayso.nextStatement', 'speaker', 1], ['sayso.previousStatement', 'speaker', -1],
  ['sayso.nextStatementOfAnyone', 'statement', 1], ['sayso.previousStatementOfAnyone', 'statement', -1],
  ['sayso.nextSpeakerChange', 'turn', 1], ['sayso.previousSpeakerChange', 'turn', -1],
  ['sayso.nextEntry', 'entry', 1], ['sayso.previousEntry', 'entry', -1],
];

export function registerSteps(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  let last: { readonly reading: Reading; readonly offset: number; readonly statement: number } | null = null;
  const cameFrom = (reading: Reading, offset: number): number | null => (last?.reading === reading && last.offset === offset ? last.statement : null);
  const step = (kind: StepKind, direction: Direction): (() => void) => log.guarded('Going to the next place', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && isText(editor.document) ? await readings.of(editor.document) : null;
    if (!editor || !reading) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const { span, statement, words } = stepOf(reading, kind, offset, direction, { attitudes: settings.get('attitudes'), from: cameFrom(reading, offset) });
    tell(words);
    if (span === null) return;
    last = statement === null ? null : { reading, offset: span[0], statement };
    await vscode.commands.executeCommand(COMMANDS.reveal, editor.document.uri.toString(), ...span);
  });
  const cursor = onCursor(readings, log, 'Looking who is at the cursor', (editor, reading) => {
    if (editor !== vscode.window.activeTextEditor) return;
    const attitudes = settings.get('attitudes'), offset = editor.document.offsetAt(editor.selection.active);
    setKey('sayso.speakerHere', reading !== null && stepFrom(reading, offset, 1, attitudes, cameFrom(reading, offset)) !== null);
    setKey('sayso.statementHere', reading !== null && statementAt(reading, offset, attitudes) !== null);
    setKey('sayso.hasStatements', reading !== null && reading.statements.some((statement) => isShown(statement, attitudes)));
    setKey('sayso.speakersChange', reading !== null && turnsIn(reading, attitudes).length > 1);
    setKey('sayso.hasEntries', reading !== null && reading.entries.length > 0);
  });
  const nobody = (editor: vscode.TextEditor | undefined): void => {
    if (editor === undefined) for (const key of ['sayso.speakerHere', 'sayso.statementHere', 'sayso.hasStatements', 'sayso.speakersChange', 'sayso.hasEntries'] as const) setKey(key, false);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(nobody),
    ...STEPS.map(([command, kind, direction]) => vscode.commands.registerCommand(command, step(kind, direction))),
    cursor, settings.onChange(['attitudes'], cursor.again),
  );
}
