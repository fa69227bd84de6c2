import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { hints, hintsBecome, hoverText, inside, symbols } from './support/faces.ts';
import { closeAll, folder, seed, show, write } from './support/workspace.ts';

const OPEN = ['Wed 30 Sept, year not stated', 'Tue 29 Sept'];
const SETTLED = ['Wed 30 Sept 2020', 'Tue 29 Sept 2020'];

suite('What the reader has settled', () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.sayso.json');
  const settle = async (uri: vscode.Uri, settled: object): Promise<vscode.Uri> =>
    write('.sayso.json', JSON.stringify({ documents: { [uri.path.split('/').at(-1)!]: settled } }));
  const problems = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file()).filter(({ source }) => source === 'Sayso');

  teardown(async () => {
    await vscode.workspace.fs.delete(file()).then(undefined, () => undefined);
    await closeAll();
  });

  test('changes the days at once, and gives way when it is taken back', async () => {
    const { document } = await show(await seed('000'));
    await hintsBecome(document, OPEN);
    await settle(document.uri, { date: '2020-09-30', timeZone: 'Europe/Istanbul' });
    await hintsBecome(document, SETTLED);
    assert.include((await symbols(document.uri)).map(({ detail }) => detail), 'Tue 29 Sept 2020');
    const hover = await hoverText(document.uri, inside(document, '13;30'));
    assert.isTrue(hover.startsWith('**Wed 30 Sept 2020\\, 13\\:30** GMT\\+3'), hover);
    await vscode.workspace.fs.delete(file());
    await hintsBecome(document, OPEN);
  });

  test('is named in the hover as what the reader set, with the way to the file', async () => {
    const { document } = await show(await seed('000'));
    await settle(document.uri, { date: '2020-09-30' });
    await hintsBecome(document, SETTLED);
    const hover = await hoverText(document.uri, inside(document, '13;30'));
    const link = /you set the day in \[\\\.sayso\\\.json\]\(command:sayso\.openSettled\?([^)]+)\)/.exec(hover)?.[1];
    assert.isDefined(link, hover);
    await vscode.commands.executeCommand('sayso.openSettled', ...JSON.parse(decodeURIComponent(link!)) as string[]);
    const editor = await eventually('the file to open', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/.sayso.json') && vscode.window.activeTextEditor);
    await eventually('its place', () => editor.document.getText().slice(editor.document.offsetAt(editor.selection.active)).startsWith(`"${document.uri.path.split('/').at(-1)!}"`));
  });

  test('is looked for in the nearest folder upwards', async () => {
    const text = (await vscode.workspace.openTextDocument(await seed('000'))).getText();
    const { document } = await show(await write('inner/deep/blog.txt', text));
    await write('.sayso.json', JSON.stringify({ documents: { 'inner/deep/blog.txt': { date: '2020-09-30' } } }));
    await hintsBecome(document, SETTLED);
    await write('inner/.sayso.json', JSON.stringify({ documents: { 'deep/blog.txt': { date: '2015-09-30' } } }));
    await hintsBecome(document, ['Wed 30 Sept 2015', 'Tue 29 Sept 2015']);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'inner'), { recursive: true });
  });

  test('goes with a document that is renamed, and back with it', async () => {
    const text = (await vscode.workspace.openTextDocument(await seed('000'))).getText();
    const before = await write('before.txt', text), after = vscode.Uri.joinPath(folder(), 'after.txt');
    await settle(before, { date: '2020-09-30' });
    await hintsBecome((await show(before)).document, SETTLED);
    const told = async (): Promise<string> => vscode.workspace.decode(await vscode.workspace.fs.readFile(file()), { encoding: 'utf8' });
    const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
    };
    await rename(before, after);
    await eventually('the new name in the file', async () => await told() === '{"documents":{"after.txt":{"date":"2020-09-30"}}}');
    await hintsBecome((await show(after)).document, SETTLED);
    await rename(after, before);
    await eventually('the old name in the file', async () => await told() === '{"documents":{"before.txt":{"date":"2020-09-30"}}}');
    await vscode.workspace.fs.delete(before);
  });

  test('makes the year of a neighbour likely, with the reason, as long as it stands', async () => {
    const settled = await seed('000');
    const { document } = await show(await write('neighbour.txt', 'Quarry strike goes into its second week\n\nPickets have stood at the gates since Sept. 27, the union of quarrymen said on Friday.\n\n“We stay,” said its secretary, Ines Vauban.\n'));
    const told = async (start: string): Promise<string> => eventually(`a hover that begins with ${start}`, async () => {
      const hover = await hoverText(document.uri, inside(document, 'Sept. 27'));
      return hover.startsWith(start) && hover;
    });
    await told('**27 Sept\\, year not stated**');
    await settle(settled, { date: '2020-09-30' });
    const hover = await told('**Sun 27 Sept 2020** · [year likely](command:sayso.settle');
    assert.match(hover, /written.*Sept\\?\. 27/s);
    assert.match(hover, /because.* the other documents settled in this folder are of about that time\\: \[Wed 30 Sept 2020\]\(command:sayso\.openSettled/s);
    await settle(settled, { timeZone: '+03:00' });
    await told('**27 Sept\\, year not stated**');
    await vscode.workspace.fs.delete(document.uri);
  });

  for (const [what, text] of [['no JSON', '{"documents": {'], ['a wrong shape', '{"documents": []}'], ['a wrong date', '{"documents": {"x.txt": {"date": "30.9.2020", "timeZone": 3}}}']] as const) {
    test(`${what} gives one diagnostic and harms nothing`, async () => {
      const { document } = await show(await seed('000'));
      await hintsBecome(document, OPEN);
      await write('.sayso.json', text);
      await eventually('the diagnostic', () => problems().length > 0);
      assert.lengthOf(problems(), 1);
      assert.deepEqual(await hints(document), OPEN);
      await settle(document.uri, { date: '2020-09-30' });
      await hintsBecome(document, SETTLED);
      await eventually('the diagnostic to go', () => problems().length === 0);
    });
  }
});
