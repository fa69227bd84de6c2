/**
 * A document that changes on disk keeps its place on the screen: what stood on top stands there again. The editor itself keeps
 * the distance from the top of the document, so a blog that grows at its head would slip away under the reader.
 */
import * as vscode from 'vscode';
import { sameLine } from '../features/same-line.ts';
import { onChangeFromDisk } from './from-disk.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';

export function registerKeepPlace(readings: Readings, log: Log): vscode.Disposable {
  /** The text that each document was given last: a second change may come before the first was read. */
  const given = new WeakMap<vscode.TextDocument, { readonly version: number; readonly text: string }>();
  const textBefore = (document: vscode.TextDocument): string | undefined => {
    const last = given.get(document), version = document.version - 1;
    return last?.version === version ? last.text : readings.textOf(document, version);
  };
  /** Lines that were brought to the top, from 0, as long as the editor has not told of it. */
  const brought = new WeakMap<vscode.TextEditor, number>();
  const keep = onChangeFromDisk(log.guarded('Keeping the place', async (document: vscode.TextDocument) => {
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    if (readings.last(document) === null) return; // no news
    // Places on the screen are those in the text right before: one still earlier would lead elsewhere.
    const before = textBefore(document), text = document.getText();
    given.set(document, { version: document.version, text });
    if (before === undefined || editors.length === 0) return;
    const places = editors.map((editor) => {
      const start = editor.visibleRanges[0]?.start, line = brought.get(editor);
      return { editor, top: line === undefined ? start : new vscode.Position(line, 0) };
    });
    const old = linesOf(before), now = linesOf(text);
    for (const { editor, top } of places) {
      if (top === undefined || top.line === 0) continue; // at the head of a document one sees what comes
      const line = sameLine(old, now, top.line);
      if (line === null || line === top.line) continue;
      brought.set(editor, line);
      await showAtTop(editor, new vscode.Position(line, now[line] === old[top.line] ? top.character : 0));
    }
  }));
  return vscode.Disposable.from(keep, vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => brought.delete(textEditor)));
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

async function showAtTop(editor: vscode.TextEditor, place: vscode.Position): Promise<void> {
  const isActive = editor === vscode.window.activeTextEditor;
  // Where a document stands in two editors, one without focus keeps its place by itself.
  if (!isActive && vscode.window.visibleTextEditors.filter(({ document }) => document === editor.document).length > 1) return;
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  const value = linesAbove(editor.document);
  if (isActive && value > 0) await vscode.commands.executeCommand('editorScroll', { to: 'down', by: 'wrappedLine', value, revealCursor: false });
}

/** Lines that the editor leaves free above a place that it brings to the top: for sticky scroll, or around the cursor. */
function linesAbove(document: vscode.TextDocument): number {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const count = (name: string): number => Number(settings.get(name) ?? 0) || 0;
  return Math.max(count('cursorSurroundingLines'), settings.get('stickyScroll.enabled') === true ? count('stickyScroll.maxLineCount') : 0);
}
