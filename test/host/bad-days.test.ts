// Documents as they come on bad days: in old encodings, on virtual file systems, with odd ends of lines, in parts of other things.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { entrySymbols, folds, hints, hintsBecome, hoverText, inside, symbols } from './support/faces.ts';
import { closeAll, extension, folder, seed, show, write } from './support/workspace.ts';

const BLOG = `Fähre kehrt zurück: ferries sail to São Tomé again – live – Sept. 30

The harbour office said on Wednesday that the ferries were sailing again.

(All times local, GMT+3)

12:30 - Mayor Zoë Håkansson thanks the crews

“Nobody slept,” Håkansson said on Wednesday – “and nobody complained.”

11:20 - Council meets

The council met on Wednesday, a spokesman said.

10:05 - Vote fails

The vote failed on Wednesday, the council said in a statement.
`;
const TIMES = ['12:30', '11:20', '10:05'];

/** Bytes of Windows-1252: as Latin-1, but for a few marks. */
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (mark) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[mark] ?? mark.charCodeAt(0));
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = `${mark ? '\ufeff' : ''}${text}`, bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index++) bytes.setUint16(index * 2, units.charCodeAt(index), order === 'le');
  return new Uint8Array(bytes.buffer);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The faces stand where the words are: each entry at its time, and a hover on a name behind marks that take more bytes elsewhere. */
async function isReadWell(document: vscode.TextDocument): Promise<void> {
  const entries = await entrySymbols(document.uri);
  assert.deepEqual(entries.map(({ selectionRange }) => document.getText(selectionRange).slice(0, 5)), TIMES);
  assert.match(await hoverText(document.uri, inside(document, 'Håkansson said')), /^\*\*Zoë Håkansson\*\*/);
  assert.match(await hoverText(document.uri, inside(document, '11:20')), /^\*\*Wed 30 Sept/);
}

suite('On bad days', () => {
  const written: vscode.Uri[] = [];
  const file = async (name: string, bytes: Uint8Array): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(folder(), name);
    await vscode.workspace.fs.writeFile(uri, bytes);
    written.push(uri);
    return uri;
  };
  suiteSetup(async () => {
    await show(await seed('000'));
    await extension();
  });
  teardown(async () => {
    await closeAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  });

  const ENCODED: Readonly<Record<string, readonly [Uint8Array, encoding: string | undefined]>> = {
    'UTF-8': [utf8(BLOG), undefined],
    'UTF-8 with a mark': [utf8(`\ufeff${BLOG}`), undefined],
    'UTF-16, little end first, with a mark': [utf16(BLOG, 'le', true), undefined],
    'UTF-16, big end first, with a mark': [utf16(BLOG, 'be', true), undefined],
    'UTF-16 without a mark': [utf16(BLOG, 'le', false), 'utf16le'],
    'Windows-1252': [windows1252(BLOG), 'windows1252'],
  };
  for (const [name, [bytes, encoding]] of Object.entries(ENCODED)) {
    test(`in ${name}`, async () => {
      const uri = await file('encoded.txt', bytes);
      const document = await vscode.workspace.openTextDocument(uri, encoding === undefined ? undefined : { encoding });
      await vscode.window.showTextDocument(document);
      assert.equal(document.getText(), BLOG);
      await isReadWell(document);
      written.push(await write('.sayso.json', JSON.stringify({ documents: { 'encoded.txt': { date: '2020-09-30' } } })));
      await hintsBecome(document, ['Wed 30 Sept 2020']);
    });
  }

  for (const [name, end] of [['carriage returns and line feeds', '\r\n'], ['carriage returns alone', '\r'], ['all of them in turn', '']] as const) {
    test(`with ${name}`, async () => {
      let line = 0;
      const { document } = await show(await file(`${name}.txt`, utf8(BLOG.replaceAll('\n', () => end || (['\n', '\r\n', '\r'][line++ % 3]!)))));
      await isReadWell(document);
    });
  }

  test('a mistake in the settled file is told where it stands, whatever its marks and ends', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.sayso.json');
    written.push(uri);
    await vscode.workspace.fs.writeFile(uri, utf8('\ufeff{\r\n  "documents": {\r\n    "\u202eSão.txt": []\r\n  }\r\n}\r\n'));
    await show(await seed('000'));
    const [problem] = await eventually('the problem', () => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Sayso');
      return found.length > 0 && found;
    });
    assert.notMatch(problem!.message, /[\u0000-\u001f\u202a-\u202e]/);
    assert.include(problem!.message, 'São');
    assert.deepEqual([problem!.range.start.line, problem!.range.start.character], [2, 4]);
  });

  test('nothing fails on what is no text, or hardly one', async () => {
    const odd: Readonly<Record<string, string>> = {
      'empty.txt': '', 'blank.txt': ' \n\t\n', 'mark.txt': '\ufeff', 'surrogates.txt': '\ud83d 12:30 \udc00', 'zeros.txt': `${BLOG}\u0000\u0000${BLOG}`,
      'one-line.txt': `${BLOG.replaceAll('\n', ' ')} `.repeat(400), 'quotes.txt': '“'.repeat(50_000), 'bidi.txt': '\u202e\u2066'.repeat(1000),
    };
    for (const [name, content] of Object.entries(odd)) {
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      await vscode.window.showTextDocument(document);
      assert.isArray(await symbols(document.uri), name);
      assert.isArray(await folds(document.uri), name);
      assert.isArray(await hints(document), name);
      assert.isString(await hoverText(document.uri, new vscode.Position(0, Math.min(10, document.lineAt(0).text.length))), name);
    }
  });

  test('on a virtual file system', async () => {
    const uri = vscode.Uri.from({ scheme: 'sayso-memory', path: '/archive/blog.txt' });
    const bytes = utf8(BLOG), changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const no = (): never => { throw vscode.FileSystemError.NoPermissions(); };
    const registered = vscode.workspace.registerFileSystemProvider('sayso-memory', {
      onDidChangeFile: changes.event, watch: () => new vscode.Disposable(() => undefined),
      stat: ({ path }) => { if (path !== uri.path) throw vscode.FileSystemError.FileNotFound(); return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: bytes.length }; },
      readFile: () => bytes, readDirectory: () => [], writeFile: no, createDirectory: no, delete: no, rename: no,
    }, { isReadonly: true });
    const { document } = await show(uri);
    await isReadWell(document);
    await closeAll();
    registered.dispose();
  });

  test('in a document that another extension makes, and in an older version of a file', async () => {
    for (const scheme of ['sayso-made', 'git']) {
      const registered = vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => BLOG });
      const { document } = await show(vscode.Uri.from({ scheme, path: '/archive/blog.txt', query: '{"ref":"HEAD"}' }));
      await isReadWell(document);
      registered.dispose();
    }
  });

  test('beside its older version', async () => {
    const older = await file('older.txt', utf8(BLOG)), newer = await file('newer.txt', utf8(BLOG.replace('12:30', '12:40')));
    await vscode.commands.executeCommand('vscode.diff', older, newer, 'Blog');
    await eventually('both sides', () => vscode.window.visibleTextEditors.length === 2);
    assert.lengthOf(await entrySymbols(older), 3);
    assert.equal((await entrySymbols(newer))[0]!.name.slice(0, 5), '12:40');
    for (const uri of [newer, older]) {
      const { document } = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.path === uri.path)!;
      const [, second] = await entrySymbols(uri), offset = document.offsetAt(second!.selectionRange.start);
      await vscode.commands.executeCommand('sayso.reveal', uri.toString(), offset, offset + 5);
      await eventually('the cursor', () => vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active.isEqual(second!.selectionRange.start));
      assert.instanceOf(vscode.window.tabGroups.activeTabGroup.activeTab?.input, vscode.TabInputTextDiff, 'one stays in the comparison');
    }
    const alone = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.path] : []));
    assert.notIncludeMembers(alone, [newer.path, older.path]);
  });

  test('in two editors, and in one that is left', async () => {
    const { document } = await show(await file('twice.txt', utf8(BLOG)));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    await eventually('two editors', () => vscode.window.visibleTextEditors.length === 2);
    await isReadWell(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await isReadWell(document);
  });

  test('moved, deleted and put back while it is open', async () => {
    const uri = await file('before.txt', utf8(BLOG)), moved = vscode.Uri.joinPath(folder(), 'after.txt');
    const { document } = await show(uri);
    await isReadWell(document);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, moved);
    await vscode.workspace.applyEdit(edit);
    const there = await eventually('the moved document', () => vscode.window.visibleTextEditors.map(({ document }) => document).find(({ uri }) => uri.path === moved.path));
    await isReadWell(there);
    await vscode.workspace.fs.delete(moved); // the editor can now be asked nothing of it, until it is there again
    await file('after.txt', utf8(BLOG));
    await eventually('the file that came back', () => isReadWell(there).then(() => true, () => false));
  });

  test('cells of a notebook are not read', async () => {
    const cells = [new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, BLOG, 'markdown'), new vscode.NotebookCellData(vscode.NotebookCellKind.Code, BLOG, 'plaintext')];
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells));
    await vscode.window.showNotebookDocument(notebook);
    for (const { document } of notebook.getCells()) {
      assert.equal(document.getText(), BLOG);
      assert.deepEqual(await symbols(document.uri), []);
      assert.equal(await hoverText(document.uri, inside(document, '12:30')), '');
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
