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
  let timer: ReturnType<typeof setTimeout> | undefined, litIn: vscode.TextEditor | null = null;
  const command = vscode.commands.registerCommand(COMMANDS.reveal, async (uri: unknown, start: unknown, end: unknown, preserveFocus: unknown) => {
    if (typeof uri !== 'string' || !isOffset(start) || !isOffset(end)) return;
    const document = openDocument(uri);
    if (!document) return;
    try {
      const range = rangeOf(document, [Math.min(start, end), Math.max(start, end)]);
      const editor = await goTo(document, range.start, preserveFocus === true);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      clearTimeout(timer);
      if (litIn !== editor) litIn?.setDecorations(lit, []); // two places in two editors, right after each other
      litIn = editor;
      editor.setDecorations(lit, [range]);
      timer = setTimeout(() => editor.setDecorations(lit, []), LIT);
    } catch (reason) {
      log.error('Going to a place', reason);
    }
  });
  return vscode.Disposable.from(command, lit, { dispose: () => clearTimeout(timer) });
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Puts the cursor there, in the editor where the document is seen. */
async function goTo(document: vscode.TextDocument, place: vscode.Position, preserveFocus: boolean): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  const selection = new vscode.Selection(place, place);
  const [part] = visible;
  if (part && visible.every(({ viewColumn }) => viewColumn === undefined) && isCompared(document.uri)) { // the document is not opened anew beside it
    part.selection = selection;
    if (!preserveFocus && part === vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return part;
  }
  // The cursor is there as the editor shows: set afterwards, the word at its old place would stay lit.
  return vscode.window.showTextDocument(document, { preserveFocus, selection, ...columnOf(document, visible) });
}

/** Whether it is one side of a comparison that is on the screen. */
function isCompared(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ activeTab }) => {
    const input = activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && [input.original, input.modified].some((side) => side.toString() === uri.toString());
  });
}

/** The column where the document already is, rather than the one that happens to be active. */
function columnOf(document: vscode.TextDocument, visible: readonly vscode.TextEditor[]): { readonly viewColumn?: vscode.ViewColumn } {
  if (visible.some((editor) => editor === vscode.window.activeTextEditor)) return {};
  const column = visible.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn ?? vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) =>
    input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()))?.viewColumn;
  return column === undefined ? {} : { viewColumn: column };
}
