// The document's text as an attacker: nothing in it may come alive, and no link may lead where its values want.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { entrySymbols, hoverText, inside, symbols } from './support/faces.ts';
import { closeAll, extension, seed, show, write } from './support/workspace.ts';

const HEADING = '[click](command:workbench.action.quit) <img src=x onerror=alert(1)> $(flame) \u202egnp.exe **bold** `code`';
const BLOG = `Mayor resigns after vote - live - $(rocket) Sept. 30

The mayor said on Wednesday that she would resign, the city council said in a statement.

(All times local, GMT+3 [x](command:a) $(zap))

12:30 - ${HEADING}

“I resign,” the mayor said on Wednesday, the Daily News reported.

11:20 - Council meets

The council met on Wednesday, a spokesman said.

10:05 - Vote fails

“It is $(zap) over [x](command:a),” Ida \u202eHolm told Radio \u202eNord on Wednesday.

The vote failed on Wednesday, the council said in a statement.
`;

suite('Hostile text', () => {
  suiteSetup(async () => {
    await show(await seed('000'));
    await extension();
  });
  teardown(closeAll);

  test('stays text in hovers and symbols', async () => {
    const { document } = await show(await write('hostile.txt', BLOG));
    const entries = await entrySymbols(document.uri);
    assert.lengthOf(entries, 3);
    for (const { name } of await symbols(document.uri)) assert.notMatch(name, /\$\(|[\u202a-\u202e\u2066-\u2069]/);
    for (const words of ['12:30', '11:20', 'GMT+3', 'told']) {
      const hover = await hoverText(document.uri, inside(document, words));
      assert.isNotEmpty(hover, words);
      for (const [, target] of hover.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(target!, /^command:sayso\.(reveal|settle)\?[\w%.-]+$/);
      assert.notMatch(hover.replace(/`[^`]*`/g, ''), /(?<!\\)<|\$\(|\u202e/);
    }
    await vscode.workspace.fs.delete(document.uri);
  });

  test('commands look at what they are given', async () => {
    const { document } = await show(await seed('000'));
    const uri = document.uri.toString();
    const before = vscode.window.activeTextEditor!.selection;
    for (const values of [[], [1, 2, 3], [uri, '1', 2], [uri, -1, 2], [uri, 1.5, 2], [uri, Number.NaN, 0], ['file:///etc/passwd', 0, 1], ['no uri at all', 0, 1], [{}, [], null]]) {
      await vscode.commands.executeCommand('sayso.reveal', ...values);
    }
    assert.equal(vscode.window.activeTextEditor!.document, document);
    assert.isTrue(vscode.window.activeTextEditor!.selection.isEqual(before));
    await vscode.commands.executeCommand('sayso.reveal', uri, 10 ** 9, 10 ** 9);
    assert.equal(vscode.window.activeTextEditor!.selection.active.line, document.lineCount - 1);
    await vscode.commands.executeCommand('sayso.settle', 'file:///etc/passwd', 'date');
  });

  test('goes to a place', async () => {
    const { document } = await show(await seed('000'));
    const offset = document.getText().indexOf('13:50');
    await vscode.commands.executeCommand('sayso.reveal', document.uri.toString(), offset, offset + 5);
    assert.equal(vscode.window.activeTextEditor!.selection.active.line, document.positionAt(offset).line);
  });
});
