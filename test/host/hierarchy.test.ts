// The hierarchy of citations, asked for as the editor asks for calls.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { inside } from './support/faces.ts';
import { configure, onSeeds, seed, show } from './support/workspace.ts';

async function prepare({ uri }: vscode.TextDocument, position: vscode.Position): Promise<vscode.CallHierarchyItem[]> {
  return (await vscode.commands.executeCommand<vscode.CallHierarchyItem[] | undefined>('vscode.prepareCallHierarchy', uri, position)) ?? [];
}

/** Each with the words that tie it to the item, and their lines. */
async function incoming(document: vscode.TextDocument, item: vscode.CallHierarchyItem): Promise<string[]> {
  const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
  return calls.map(({ from, fromRanges }) => told(document, from, fromRanges));
}
async function outgoing(document: vscode.TextDocument, item: vscode.CallHierarchyItem): Promise<string[]> {
  const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
  return calls.map(({ to, fromRanges }) => told(document, to, fromRanges));
}
const told = (document: vscode.TextDocument, item: vscode.CallHierarchyItem, ranges: readonly vscode.Range[]): string =>
  `${item.name} (${item.detail}): ${ranges.map((range) => `${document.getText(range)} ${range.start.line + 1}`).join(', ')}`;

suite('The hierarchy of citations', () => {
  onSeeds('sayso.definitions.enabled');

  test('into a speaker: who carries and who relays their words', async () => {
    const { document } = await show(await seed('000'));
    const [kurtulmus] = await prepare(document, inside(document, 'Kurtulmuş told Azerbaijani'));
    assert.equal(kurtulmus!.name, 'Numan Kurtulmuş');
    assert.equal(document.getText(kurtulmus!.selectionRange), 'Numan Kurtulmuş');
    assert.deepEqual(await incoming(document, kurtulmus!), ['AZ TV (carries · 1 statement · news medium): told 19', 'Ulusal Kanal (carries · 1 statement · news medium): told 19']);
    const [pashinyan] = await prepare(document, inside(document, 'Nikol Pashinyan as saying'));
    assert.include((await incoming(document, pashinyan!)).join('\n'), 'Kerim Has (relays · 1 statement · ');
  });

  test('out of a medium: everyone it carries; out of a speaker: whom they speak to', async () => {
    const { document } = await show(await seed('000'));
    const [times] = await prepare(document, inside(document, 'Moscow Times cited'));
    const carried = await outgoing(document, times!);
    assert.include(carried, 'Nikol Pashinyan (carries · 1 statement · Armenian Prime Minister): saying 7');
    assert.isTrue(carried.some((call) => call.startsWith('Armenia and Azerbaijan (carries')));
    const [speaker] = await prepare(document, inside(document, 'Hovhannisyan told'));
    assert.deepEqual(await outgoing(document, speaker!), ['reporters (speaks to · 1 statement · group): told 71']);
  });

  test('it goes on from there, and begins at a word of saying too', async () => {
    const { document } = await show(await seed('000'));
    const [numan] = await prepare(document, inside(document, 'told Azerbaijani state'));
    assert.equal(numan!.name, 'Numan Kurtulmuş');
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', numan!);
    assert.include((await outgoing(document, calls[0]!.from)).join('\n'), 'Numan Kurtulmuş (carries');
    assert.isEmpty(await prepare(document, inside(document, 'diplomatically')).then((items) => items.filter(({ name }) => name !== 'Numan Kurtulmuş')));
  });

  test('sayso.definitions.enabled takes it away', async () => {
    const { document } = await show(await seed('000'));
    const kalin = inside(document, 'İbrahim Kalın told');
    assert.isNotEmpty(await prepare(document, kalin));
    await configure('sayso.definitions.enabled', false);
    await eventually('no item', async () => (await prepare(document, kalin)).length === 0);
  });
});
