/** Short sentences in the status bar, on what a command has done. */
import * as vscode from 'vscode';

/** Milliseconds that one stands there. */
const TOLD = 4000;

export function tell(words: string): void {
  vscode.window.setStatusBarMessage(words, TOLD);
}
