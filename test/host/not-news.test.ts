import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { entrySymbols, folds, hints, hoverText, symbols } from './support/faces.ts';
import { closeAll, configure, extension, show } from './support/workspace.ts';

async function pages(): Promise<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath((await extension()).extensionUri, 'test', 'not-news');
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => vscode.Uri.joinPath(folder, name));
}

suite('What is not news', () => {
  teardown(async () => {
    await configure('sayso.enabled', undefined);
    await closeAll();
  });

  test('shows no mark', async () => {
    await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' }).then(({ uri }) => uri)); // wakes the extension
    const all = await pages();
    assert.isAtLeast(all.length, 20);
    for (const uri of all) {
      const document = await vscode.workspace.openTextDocument(uri);
      const name = uri.path.split('/').at(-1)!;
      assert.deepEqual(await hints(document), [], `${name}: hints`);
      assert.deepEqual((await entrySymbols(uri)).map(({ name }) => name), [], `${name}: symbols`);
      assert.deepEqual((await folds(uri)).filter(({ kind }) => kind === vscode.FoldingRangeKind.Comment), [], `${name}: folds`);
      for (const { index } of document.getText().matchAll(/\b\d{1,2}[:.]\d\d/g)) {
        assert.equal(await hoverText(uri, document.positionAt(index + 1)), '', `${name}: hover at ${index}`);
      }
    }
  });

  test('is read all the same where the reader says so', async () => {
    const [poem] = (await pages()).filter(({ path }) => path.endsWith('/poem.txt'));
    const { document } = await show(poem!);
    assert.deepEqual(await symbols(document.uri), []);
    await configure('sayso.enabled', 'always');
    await eventually('its title in the outline', async () => (await symbols(document.uri)).length > 0);
  });
});
