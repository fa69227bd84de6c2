/** An input that filters a tree while one types; turning away from it brings back what was before. */
import * as vscode from 'vscode';

/**
 * @param before what filters now
 * @param set called with each change
 */
export function askFilter(title: string, placeholder: string, before: string, set: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  let accepted = false;
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  input.onDidChangeValue((value) => set(value.trim()));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) set(before);
    input.dispose();
  });
  input.show();
}
