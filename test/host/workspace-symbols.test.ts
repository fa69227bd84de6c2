// Go to Symbol in Workspace, asked for as the editor asks.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, configure, onSeeds, seed, show, write } from './support/workspace.ts';

async function symbols(query: string): Promise<vscode.SymbolInformation[]> {
  return (await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>('vscode.executeWorkspaceSymbolProvider', query)) ?? [];
}
const told = ({ name, containerName, kind }: vscode.SymbolInformation): string => `${vscode.SymbolKind[kind]} ${name} in ${containerName}`;

const HARBOUR = `Harbour stays shut as crews wait for the wind to turn

Harbour master Živa Grønn said on Tuesday that no boat would leave. “We wait for the wind,” Grønn told Radio Nord.

Fishermen had asked for an answer on Monday, the Harbour Post reported.
`;

suite('Symbols of the workspace', () => {
  onSeeds('sayso.outline.enabled', 'sayso.enabled');

  test('a name is found without its marks, with its kind and its document', async () => {
    const { document } = await show(await seed('000'));
    const found = await symbols('cavusoglu');
    const person = found.find(({ kind, location }) => kind === vscode.SymbolKind.Class && location.uri.toString() === document.uri.toString())!;
    assert.match(told(person), /^Class Mevlüt Çavuşoğlu \(Mevlut Cavusoglu\) in Armenia, Azerbaijan reject/);
    assert.equal(document.getText(person.location.range), 'Mevlüt Çavuşoğlu');
    assert.isTrue((await symbols('Çavuşoğlu')).some(({ name }) => name === 'Mevlüt Çavuşoğlu'));
    assert.isEmpty((await symbols('cavusoglux')));
  });

  test('headlines, entries, media and bodies are told apart', async () => {
    await show(await seed('000'));
    const kinds = async (query: string): Promise<string[]> => (await symbols(query)).map(({ kind }) => vscode.SymbolKind[kind]!);
    assert.include(await kinds('reject'), 'File');
    assert.include(await kinds('13:50'), 'Event');
    assert.include(await kinds('sabah'), 'Interface');
    assert.include(await kinds('ministry'), 'Package');
  });

  test('every document that is open is asked, and one that was visited stays known', async () => {
    const uri = await write('harbour.txt', HARBOUR);
    await show(uri);
    await configure('sayso.enabled', 'always');
    await show(await seed('000'));
    const here = async (query: string): Promise<vscode.SymbolInformation[]> => (await symbols(query)).filter(({ location }) => location.uri.toString() === uri.toString());
    const [ziva] = await eventually('Živa Grønn', async () => { const found = await here('gronn'); return found.length > 0 && found; });
    assert.equal(ziva!.name, 'Živa Grønn (Ziva Gronn)');
    assert.isNotEmpty(await symbols('kalin'));
    await closeAll();
    assert.isNotEmpty(await here('gronn'), 'a document that was visited is still known');
  });

  test('sayso.outline.enabled takes them away', async () => {
    await show(await seed('000'));
    assert.isNotEmpty(await symbols('kalin'));
    await configure('sayso.outline.enabled', false);
    await eventually('no symbol', async () => (await symbols('kalin')).length === 0);
  });
});
