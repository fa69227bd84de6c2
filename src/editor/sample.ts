/** The text that the walkthrough is taken with: shipped with the extension, read-only, and the commands that show something in it. */
import * as vscode from 'vscode';
import type { Log } from './log.ts';
import { COMMANDS } from './trusted.ts';

const SCHEME = 'sayso-sample';
const NAME = 'lighthouse-live.txt';
const URI = vscode.Uri.from({ scheme: SCHEME, path: `/${NAME}` });
/** A time with a slip in it, so that its hover has something to tell; and a word of saying, with a medium in between. */
const MISTYPED = '18;40', CITING = 'citing two people';

export function registerSample(extensionUri: vscode.Uri, log: Log): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async () => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'walkthrough', NAME));
      return vscode.workspace.decode(bytes, { encoding: 'utf8' });
    },
  };
  const command = (name: string, run: () => unknown): vscode.Disposable => vscode.commands.registerCommand(name, log.guarded('Showing the sample', run));
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    command('sayso.sample.open', () => open()),
    command('sayso.sample.why', async () => {
      await at(MISTYPED);
      await vscode.commands.executeCommand('editor.action.showHover');
    }),
    command('sayso.sample.whose', async () => {
      await at(CITING);
      await vscode.commands.executeCommand('sayso.speakers.focus');
      await vscode.commands.executeCommand('editor.action.showHover');
    }),
    command('sayso.sample.settle', async () => {
      await open();
      await vscode.commands.executeCommand(COMMANDS.settle, URI.toString(), 'date');
    }),
  );
}

/** In front; beside what is no text, such as the walkthrough, so that this can be read on. */
async function open(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(URI);
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const beside = vscode.window.activeTextEditor === undefined && vscode.window.tabGroups.activeTabGroup.activeTab !== undefined;
  return vscode.window.showTextDocument(document, { preview: false, viewColumn: visible ?? (beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active) });
}

/** With the cursor at words of it. */
async function at(words: string): Promise<void> {
  const editor = await open();
  const { document } = editor;
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
