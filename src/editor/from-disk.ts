/** Tells of texts that were replaced from outside: a file that has grown on disk, a virtual document made anew. Typing is not. */
import * as vscode from 'vscode';
import { isText } from './documents.ts';

/** Called in the turn of the change, while editors still know what they showed before it. */
export function onChangeFromDisk(run: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (contentChanges.length > 0 && reason === undefined && isUnchanged(document)) run(document);
  });
}

/** What the reader typed leaves a document dirty, and untitled ones have nothing on disk. */
export function isUnchanged(document: vscode.TextDocument): boolean {
  return isText(document) && !document.isDirty && !document.isUntitled;
}
