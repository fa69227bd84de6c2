/** Next and previous statement of the speaker that the cursor is at. */
import * as vscode from 'vscode';
import { placeOf } from '../features/statements.ts';
import { stepFrom } from '../features/steps.ts';
import type { Reading } from '../reading/reading.ts';
import { onCursor } from './cursor.ts';
import { isText } from './documents.ts';
import { setKey } from './keys.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { COMMANDS } from './trusted.ts';

export function registerSteps(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  let last: { readonly reading: Reading; readonly offset: number; readonly statement: number } | null = null;
  const next = (reading: Reading, { document, selection }: vscode.TextEditor, direction: 1 | -1): number | null => {
    const offset = document.offsetAt(selection.active);
    const from = last?.reading === reading && last.offset === offset ? last.statement : null;
    return stepFrom(reading, offset, direction, settings.get('attitudes'), from);
  };
  const step = (direction: 1 | -1): (() => void) => log.guarded('Going to a statement', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && isText(editor.document) ? await readings.of(editor.document) : null;
    const statement = editor && reading && next(reading, editor, direction);
    if (!editor || !reading || statement == null) return;
    const [start, end] = placeOf(reading.statements[statement]!);
    last = { reading, offset: start, statement };
    await vscode.commands.executeCommand(COMMANDS.reveal, editor.document.uri.toString(), start, end);
  });
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.nextStatement', step(1)),
    vscode.commands.registerCommand('sayso.previousStatement', step(-1)),
    onCursor(readings, log, 'Looking who is at the cursor', (editor, reading) => {
      if (editor === vscode.window.activeTextEditor) setKey('sayso.speakerHere', reading !== null && next(reading, editor, 1) !== null);
    }),
  );
}
