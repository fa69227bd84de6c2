// The workspace of the host suite: a copy of seeds/, which a test may change.
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('The host suite needs its folder open');
  return first.uri;
}

/** The seed whose name begins with this, as `000`. */
export async function seed(number: string): Promise<vscode.Uri> {
  const names = await vscode.workspace.fs.readDirectory(folder());
  const name = names.map(([name]) => name).find((name) => name.startsWith(`${number}_`));
  if (name === undefined) throw new Error(`No seed ${number}`);
  return vscode.Uri.joinPath(folder(), name);
}

/** Opens a document in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Writes a file into the workspace and gives its address. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Closes all editors, without asking whether to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.visibleTextEditors.some((editor) => editor.document.isDirty)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually('all editors to close', () => vscode.window.visibleTextEditors.length === 0);
}

/** Sets a setting in the workspace; undefined takes it away again. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** For a suite on the seeds: before it the extension is active; after each test these settings are as they were, and no editor is open. */
export function onSeeds(...settings: readonly string[]): void {
  suiteSetup(async () => {
    await show(await seed('000'));
    await extension();
  });
  teardown(async () => {
    for (const name of settings) await configure(name, undefined);
    await closeAll();
  });
}

/** The extension, active. */
export async function extension(): Promise<vscode.Extension<unknown>> {
  const found = vscode.extensions.getExtension('sayso.sayso');
  if (!found) throw new Error('The extension sayso.sayso is not installed');
  await eventually('the extension to be active', () => found.isActive);
  return found;
}
