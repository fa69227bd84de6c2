/** Follows the cursors of visible editors: a moment after they rest, with the reading as far as it is there. */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading.ts';
import { isText } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';

const REST = 60;

/**
 * @param what for the log
 * @param run told of each visible editor whose cursor moved or whose document is read anew; `null` where there is no reading
 */
export function onCursor(readings: Readings, log: Log, what: string, run: (editor: vscode.TextEditor, reading: Reading | null) => void): vscode.Disposable & { readonly again: () => void } {
  const timers = new Map<vscode.TextEditor, unknown>();
  const look = log.guarded(what, async (editor: vscode.TextEditor) => {
    timers.delete(editor);
    if (!vscode.window.visibleTextEditors.includes(editor)) return;
    const { document } = editor;
    const reading = isText(document) ? await readings.ofCurrent(document) : null;
    if (reading !== undefined) run(editor, reading);
  });
  const soon = (editor: vscode.TextEditor): void => {
    clearTimeout(timers.get(editor));
    timers.set(editor, setTimeout(() => look(editor), REST));
  };
  const all = (): void => vscode.window.visibleTextEditors.forEach(soon);
  all();
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor)),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.window.onDidChangeActiveTextEditor(all),
    readings.onDidChange((document) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(soon)),
  );
  return {
    again: all,
    dispose: () => {
      subscriptions.dispose();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
