/** `sayso.reveal`: goes to a place in a document and lights it for a moment. Called from links and rows; trusts none of them. */
import * as vscode from 'vscode';
import { openDocument, rangeOf } from './documents.ts';
import type { Log } from './log.ts';
import { COMMANDS } from './trusted.ts';

const LIT = 900;

export function registerReveal(log: Log): vscode.Disposable {
  const lit = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new vscode.ThemeColor('editor.rangeHighlightBorder'),
    isWholeLine: true,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  let timer: unknown;
  const command = vscode.commands.registerCommand(COMMANDS.reveal, async (uri: unknown, start: unknown, end: unknown, preserveFocus: unknown) => {
    if (typeof uri !== 'string' || !isOffset(start) || !isOffset(end)) return;
    const document = openDocument(uri);
    if (!document) return;
    try {
      const range = rangeOf(document, [Math.min(start, end), Math.max(start, end)]);
      // The cursor is there as the editor shows: set afterwards, the word at its old place would stay lit.
      const editor = await vscode.window.showTextDocument(document, { preserveFocus: preserveFocus === true, selection: new vscode.Range(range.start, range.start), ...placeOf(document) });
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      editor.setDecorations(lit, [range]);
      clearTimeout(timer);
      timer = setTimeout(() => editor.setDecorations(lit, []), LIT);
    } catch (reason) {
      log.error('Going to a place', reason);
    }
  });
  return vscode.Disposable.from(command, lit, { dispose: () => clearTimeout(timer) });
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The column where the document already is, rather than the one that happens to be active. */
function placeOf(document: vscode.TextDocument): { readonly viewColumn?: vscode.ViewColumn } {
  const visible = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  if (visible.some((editor) => editor === vscode.window.activeTextEditor)) return {};
  const column = visible[0]?.viewColumn ?? vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) =>
    input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()))?.viewColumn;
  return column === undefined ? {} : { viewColumn: column };
}
