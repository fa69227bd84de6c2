// What is pointed out among the editor's problems, and the quick fixes that go with it.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, configure, extension, show, write } from './support/workspace.ts';

const TEXT = `Harbour bridge stays closed after storm – live – Oct. 14

12;30 - Mayor speaks

The mayor, Ada Holm, spoke on Wednesday, 15 October 2020. She said that the bridge would stay closed.

11:15 - Engineers arrive

“Nobody was on it, the mayor said.

10:00 - Storm

The wind was strong.
`;
const KINDS = ['malformedTimes', 'contradictedDates', 'unbalancedQuotes', 'unknownSpeakers', 'ambiguousRoles', 'nameSpellings'];

suite('What is pointed out', () => {
  let editor: vscode.TextEditor;
  const ours = (uri = editor.document.uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Sayso');
  const codes = (): string[] => ours().map(({ code }) => String(typeof code === 'object' ? code.value : code));
  const become = async (...expected: string[]): Promise<void> => {
    await eventually(`the findings ${expected.join(', ')}`, () => codes().join() === expected.join()).catch((reason: unknown) => { throw new Error(`${String(reason)}; they are ${codes().join()}`, { cause: reason }); });
  };
  const rangeOf = (needle: string): vscode.Range => {
    const start = TEXT.indexOf(needle);
    return new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + needle.length));
  };
  const actions = async (needle: string): Promise<vscode.CodeAction[]> =>
    (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, rangeOf(needle), vscode.CodeActionKind.QuickFix.value)) ?? [];

  setup(async () => {
    await configure('sayso.enabled', 'always');
    editor = await show(await write('found.txt', TEXT));
    await extension();
  });
  teardown(async () => {
    for (const name of ['sayso.enabled', ...KINDS.map((kind) => `sayso.diagnostics.${kind}`)]) await configure(name, undefined);
    await closeAll();
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  test('is a slip and a contradiction from the start, with what it rests on and what it means', async () => {
    await become('malformed-times', 'contradicted-dates');
    const [slip, date] = ours();
    assert.equal(editor.document.getText(slip!.range), '12;30');
    assert.equal(slip!.severity, vscode.DiagnosticSeverity.Information);
    assert.include(slip!.message, 'read as 12:30');
    assert.include(date!.message, 'is a Thursday in the calendar');
    const { code } = slip!;
    const target = typeof code === 'object' ? code.target : undefined;
    assert.match(String(target?.path), /readme\.md$/i);
    const readme = new TextDecoder().decode(await vscode.workspace.fs.readFile(target!.with({ fragment: '' }))).split('\n');
    assert.include(readme[Number(target!.fragment.slice(1)) - 1], 'sayso.diagnostics.malformedTimes');
  });

  test('is as loud as it is set, and silent where it is off', async () => {
    await become('malformed-times', 'contradicted-dates');
    await configure('sayso.diagnostics.unbalancedQuotes', 'warning');
    await become('malformed-times', 'contradicted-dates', 'unbalanced-quotes');
    assert.equal(ours()[2]!.severity, vscode.DiagnosticSeverity.Warning);
    for (const kind of KINDS) await configure(`sayso.diagnostics.${kind}`, 'off');
    await become();
  });

  test('goes with what is corrected, without a moment in which all is gone', async () => {
    await become('malformed-times', 'contradicted-dates');
    const counts: number[] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === editor.document.uri.toString())) counts.push(ours().length);
    });
    await editor.edit((edit) => edit.replace(rangeOf('12;30'), '12:30'));
    await become('contradicted-dates');
    listening.dispose();
    assert.deepEqual(counts.filter((count) => count === 0), []);
  });

  test('is gone when the document closes, and never there where nothing is read', async () => {
    await become('malformed-times', 'contradicted-dates');
    const { uri } = editor.document;
    await closeAll();
    await eventually('the findings to go', () => ours(uri).length === 0);
    await configure('sayso.enabled', 'never');
    editor = await show(uri);
    await eventually('the document to be there', () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString());
    assert.deepEqual(codes(), []);
  });

  test('has quick fixes that settle, lead to the evidence or tell more, and change no text', async () => {
    await become('malformed-times', 'contradicted-dates');
    const found = await eventually('the quick fixes', async () => {
      const all = await actions('12;30');
      return all.length > 0 && all;
    });
    assert.deepEqual(found.map(({ title }) => title), ['Show how it is read, and why', 'What this means', 'Year and time zone not stated. Set them…']);
    assert.deepEqual(found.map(({ command }) => command?.command.replace(/^_workbench/, 'vscode')), ['sayso.showHover', 'vscode.open', 'sayso.settle']);
    const evidence = (await actions('Wednesday, 15 October 2020')).find(({ command }) => command?.command === 'sayso.reveal');
    assert.match(String(evidence?.title), /^Go to “.*” in line 1$/);
    await vscode.commands.executeCommand(evidence!.command!.command, ...evidence!.command!.arguments!);
    await eventually('the cursor at the evidence', () => editor.selection.active.line === 0);
    for (const action of found) assert.isUndefined(action.edit);
    assert.deepEqual((await actions('11:15')).map(({ title }) => title), ['Year and time zone not stated. Set them…']);
    assert.equal(editor.document.getText(), TEXT);
  });
});
