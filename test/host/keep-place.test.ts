// The place on the screen, in a document that is made anew again and again, as fast as the editor takes it.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { hintsBecome } from './support/faces.ts';
import { closeAll } from './support/workspace.ts';

const entry = (number: number): string => `${String(8 + Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')} - Ferry report ${number}\n\nThe harbour office said that boat number ${number} had left the pier.\n\n`;
const HEAD = 'Ferry strike in the Lantern Islands – live – Oct. 14, 2020\n\n';
const BLOG = Array.from({ length: 120 }, (_, index) => entry(120 - index)).join('');

suite('The place on the screen', () => {
  teardown(closeAll);

  test('stays where it is, change upon change', async () => {
    const uri = vscode.Uri.parse('keep-place-test:/blog.txt');
    let text = HEAD + BLOG;
    const changes = new vscode.EventEmitter<vscode.Uri>();
    const registered = vscode.workspace.registerTextDocumentContentProvider(uri.scheme, { onDidChange: changes.event, provideTextDocumentContent: () => text });
    try {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await hintsBecome(editor.document, ['Wed 14 Oct 2020']);
      const top = (): string => editor.document.getText(editor.document.lineAt(editor.visibleRanges[0]!.start).range.union(editor.document.lineAt(editor.visibleRanges[0]!.start.line + 4).range));
      const line = editor.document.lineAt(202).range;
      editor.revealRange(line, vscode.TextEditorRevealType.AtTop);
      await eventually('the place', () => editor.visibleRanges[0]!.start.line > 190 && editor.visibleRanges[0]!.start.line <= 202);
      const words = /boat number \d+/.exec(top())![0];
      const put = async (more: string): Promise<void> => {
        text = HEAD + more + text.slice(HEAD.length);
        const changed = new Promise<void>((resolve) => {
          const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
            if (document !== editor.document) return;
            listening.dispose();
            resolve();
          });
        });
        changes.fire(uri);
        await changed;
      };
      await put(Array.from({ length: 5 }, (_, index) => entry(130 - index)).join(''));
      await put(Array.from({ length: 5 }, (_, index) => entry(135 - index)).join(''));
      await eventually('the same words on top', () => editor.visibleRanges[0]!.start.line > 225 && top().includes(words));
      await put(Array.from({ length: 5 }, (_, index) => entry(140 - index)).join(''));
      await eventually('the same words on top again', () => editor.visibleRanges[0]!.start.line > 245 && top().includes(words));
      assert.include(top(), words);
    } finally {
      registered.dispose();
      changes.dispose();
    }
  });
});
