/** A command of the palette that changes a list shows it: what is changed out of sight looks like nothing. */
import * as vscode from 'vscode';

/** Brings one of our views onto the screen; what has the focus keeps it. */
export function bringUp(view: vscode.TreeView<unknown>, id: string): void {
  if (!view.visible) void vscode.commands.executeCommand(`${id}.focus`, { preserveFocus: true });
}
