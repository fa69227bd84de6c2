// Around a document with the commands and providers that a client asks: steps, growing selections, copies.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { BRIDGE as TEXT } from '../texts/bridge.ts';
import { closeAll, configure, extension, show, write } from './support/workspace.ts';

suite('Around a document', () => {
  let editor: vscode.TextEditor;
  const put = (needle: string, length = 0): void => {
    const start = TEXT.indexOf(needle) + (length === 0 ? 1 : 0), { document } = editor;
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + length));
  };
  /** The words at which the cursor stands after a command. */
  const after = async (command: string, expected: string): Promise<void> => {
    await vscode.commands.executeCommand(command);
    await eventually(`the cursor at ${expected}`, () => TEXT.startsWith(expected, editor.document.offsetAt(editor.selection.active)));
  };
  const copied = async (command: string): Promise<string> => {
    await vscode.env.clipboard.writeText('nothing');
    await vscode.commands.executeCommand(command);
    return eventually(`${command} to copy`, async () => {
      const text = await vscode.env.clipboard.readText();
      return text !== 'nothing' && text;
    });
  };

  setup(async () => {
    await configure('sayso.enabled', 'always');
    editor = await show(await write('bridge.txt', TEXT));
    await extension();
  });
  teardown(async () => {
    for (const name of ['sayso.enabled', 'sayso.copy.quotation', 'sayso.copy.table']) await configure(name, undefined);
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(editor.document.uri));
  });

  test('one goes from statement to statement, from entry to entry, from speaker to speaker', async () => {
    put('Two engineers');
    await after('sayso.nextStatementOfAnyone', 'The wind was strong');
    await after('sayso.previousStatementOfAnyone', 'We waited');
    await after('sayso.nextEntry', '11:15');
    await after('sayso.previousEntry', '12:30');
    await after('sayso.previousEntry', '10:00');
    put('Nobody was');
    await after('sayso.nextSpeakerChange', 'We waited');
    await after('sayso.previousSpeakerChange', 'the bridge would');
    await after('sayso.nextStatement', 'Nobody was');
    await after('sayso.nextStatement', 'I closed');
    await after('sayso.nextStatement', 'the bridge would');
  });

  test('a selection grows by what the text is made of', async () => {
    const at = editor.document.positionAt(TEXT.indexOf('Nobody was') + 2);
    const [found] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', editor.document.uri, [at]);
    const grown: string[] = [];
    for (let range: vscode.SelectionRange | undefined = found; range; range = range.parent) grown.push(editor.document.getText(range.range));
    for (const step of ['Nobody was on it,', '“Nobody was on it,”', '“Nobody was on it,” Holm said', '“Nobody was on it,” Holm said.']) assert.include(grown, step);
    assert.isTrue(grown.some((words) => words.startsWith('12:30') && words.endsWith('said.\n\n'.trimEnd()) && !words.includes('11:15')), 'the entry');
    assert.isTrue(grown.some((words) => words.startsWith('12:30') && words.includes('10:00')), 'the day');
    assert.equal(grown.at(-1), TEXT);
    grown.forEach((words, index) => assert.isTrue(index === 0 || words.includes(grown[index - 1]!), words));
  });

  test('a quotation is copied with its citation, in the form that is set', async () => {
    put('Nobody was');
    assert.match(await copied('sayso.copyQuotation'), /^“Nobody was on it,” — Ada Holm \(mayor\)\. “Harbour bridge stays closed after storm.*Oct\. 14”, .*14 October, 12:30, bridge\.txt, line 5\.$/);
    await configure('sayso.copy.quotation', 'markdown');
    assert.match(await copied('sayso.copyQuotation'), /^> “Nobody was on it,”\n>\n> — Ada Holm \(mayor\)\. \*Harbour/);
    put('for an hour', 'for an hour'.length);
    assert.match(await copied('sayso.copyQuotation'), /^> “for an hour”\n>\n> — Emin Kaya/);
  });

  test('a link to the passage is copied', async () => {
    put('Nobody was');
    const link = await copied('sayso.copyLink');
    const web = vscode.env.uiKind === vscode.UIKind.Web;
    assert.match(link, web ? /^bridge\.txt#L5$/ : /^[\w-]+:\/\/file\/.*bridge\.txt:5:\d+$/);
  });

  test("a day's entries are copied as a table", async () => {
    put('Two engineers');
    const table = (await copied('sayso.copyTable')).split('\n');
    assert.lengthOf(table, 5);
    assert.match(table[2]!, /^\| .*14 Oct.* \| 12:30 \| Mayor speaks \| Holm; Kaya \| 3 \|$/);
    await configure('sayso.copy.table', 'tsv');
    assert.match(await copied('sayso.copyTable'), /^Day\tTime\tEntry\t/);
  });
});
