// Who said what, asked for as the editor asks: where a name leads, where else it stands, what a hover tells.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { hoverText } from './support/faces.ts';
import { configure, onSeeds, seed, show } from './support/workspace.ts';

/** A word on a line counted from 1, one unit in. */
function onLine(document: vscode.TextDocument, line: number, words: string): vscode.Position {
  const at = document.lineAt(line - 1).text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not on line ${line}: ${document.lineAt(line - 1).text}`);
  return new vscode.Position(line - 1, at + 1);
}

const places = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] => ranges.map((range) => `${document.getText(range)} ${range.start.line + 1}`);

async function definitions(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
  return places(document, found.map((one) => ('targetUri' in one ? one.targetSelectionRange ?? one.targetRange : one.range)));
}

async function references(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
  return places(document, found.map(({ range }) => range));
}

async function highlights(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.DocumentHighlight[]> {
  return (await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights', document.uri, position)) ?? [];
}

suite('Speakers', () => {
  onSeeds('sayso.definitions.enabled');

  test('a pronoun, a surname, a role and a cue lead to the introduction', async () => {
    const { document } = await show(await seed('000'));
    assert.deepEqual(await definitions(document, onLine(document, 23, 'he continued')), ['Numan Kurtulmuş 17']);
    assert.deepEqual(await definitions(document, onLine(document, 19, 'Kurtulmuş told')), ['Numan Kurtulmuş 17']);
    assert.deepEqual(await definitions(document, onLine(document, 23, 'continued.')), ['Numan Kurtulmuş 17']);
    assert.deepEqual(await definitions(document, onLine(document, 31, 'spokesman said')), ['İbrahim Kalın 27']);
    assert.deepEqual(await definitions(document, onLine(document, 79, 'Moscow Times')), ['Moscow Times 3']);
  });

  test('a time leads to its evidence', async () => {
    const { document } = await show(await seed('000'));
    const found = await definitions(document, onLine(document, 15, '23:45'));
    assert.include(found, 'Sept. 30 1');
    assert.include(found.join('\n'), 'GMT+3');
  });

  test('all mentions are found, and light up with the one under the cursor', async () => {
    const { document } = await show(await seed('000'));
    const he = onLine(document, 23, 'he continued');
    const expected = ['Numan Kurtulmuş 17', 'Kurtulmuş 19', 'Kurtulmuş 21', 'he 23'];
    const found = await references(document, he);
    for (const place of expected) assert.include(found, place);
    const lit = await highlights(document, he);
    for (const place of expected) assert.include(places(document, lit.map(({ range }) => range)), place);
    assert.deepEqual(places(document, lit.filter(({ kind }) => kind === vscode.DocumentHighlightKind.Write).map(({ range }) => range)), ['Numan Kurtulmuş 17']);
  });

  test('a hover tells who, how, through whom, as written, and why', async () => {
    const { document } = await show(await seed('000'));
    const hover = await hoverText(document.uri, onLine(document, 19, 'told Azerbaijani'));
    assert.match(hover, /^\*\*Numan Kurtulmuş\*\*/);
    assert.match(hover, /\[Kurtulmuş\]\(command:sayso\.reveal[^)]*\) → \[AZ TV\]\(command:sayso\.reveal[^)]*\) → \[Ulusal Kanal\]\(command:sayso\.reveal[^)]*\) → \*\*this document\*\*/);
    assert.include(hover, '*written* `Kurtulmuş`');
    assert.match(hover, /\[introduced in line 17\]\(command:sayso\.reveal/);
    assert.include(hover, '*because*');
    assert.match(await hoverText(document.uri, onLine(document, 11, 'Wednesday')), /^\*\*Wed 30 Sept/, 'a time inside what is said comes first');
    assert.equal(await hoverText(document.uri, onLine(document, 17, 'fraternity')), '', 'reported speech itself is silent');
  });

  test('sayso.definitions.enabled takes them away', async () => {
    const { document } = await show(await seed('000'));
    const he = onLine(document, 23, 'he continued');
    assert.isNotEmpty(await definitions(document, he));
    await configure('sayso.definitions.enabled', false);
    await eventually('no definition', async () => (await definitions(document, he)).length === 0);
    await configure('sayso.definitions.enabled', undefined);
    await eventually('the definition again', async () => (await definitions(document, he)).length > 0);
  });
});
