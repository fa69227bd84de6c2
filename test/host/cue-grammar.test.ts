// The line that compromise adds to the hover on a cue, from a worker that nothing but such a hover starts.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { hoverText, inside, symbols } from './support/faces.ts';
import { closeAll, configure, show, write } from './support/workspace.ts';
import { workersNamed } from './support/workers.ts';

const TEXT = `Ferries stopped in the port of Norrland

WEDNESDAY, Sept. 30 (Norrland Wire) - The harbour union denied on Wednesday that it had called a strike.
The minister, Anna Berg, did not say when the ferries would sail again. The claim was not confirmed by the police.
`;
const LINE = 'compromise reads';

/** Marks of Markdown taken away. */
const bareText = async (uri: vscode.Uri, position: vscode.Position): Promise<string> => (await hoverText(uri, position)).replace(/[\\*]/g, '');

suite('The grammar of a cue', () => {
  setup(async () => {
    await configure('sayso.enabled', 'always');
  });
  teardown(async () => {
    for (const name of ['sayso.enabled', 'sayso.hovers.cueGrammar']) await configure(name, undefined);
    await closeAll();
  });

  test('needs no worker before the pointer rests in the text, and one from then on', async () => {
    const before = workersNamed('sayso-cue-grammar').length, count = (): number => workersNamed('sayso-cue-grammar').length - before;
    const { document } = await show(await write('cue-grammar.txt', TEXT));
    await eventually('the document to be read', async () => (await symbols(document.uri)).length > 0);
    assert.strictEqual(count(), 0);
    await eventually('a hover on a time', async () => (await hoverText(document.uri, inside(document, 'Sept'))) !== '');
    await eventually('the line', async () => (await bareText(document.uri, inside(document, 'denied'))).includes(LINE));
    assert.isAtMost(count(), 1);
  });

  test('is told in its hover', async () => {
    const { document } = await show(await write('cue-grammar.txt', TEXT));
    const told = await eventually('the line', async () => {
      const text = await bareText(document.uri, inside(document, 'denied'));
      return text.includes(LINE) && text;
    });
    assert.include(told, 'compromise reads: to deny, past tense');
  });

  test('is not told elsewhere, nor when its setting is off', async () => {
    const { document } = await show(await write('cue-grammar.txt', TEXT));
    const cue = inside(document, 'denied');
    await eventually('the line', async () => (await bareText(document.uri, cue)).includes(LINE));
    assert.notInclude(await bareText(document.uri, inside(document, 'Wednesday')), LINE);
    await configure('sayso.hovers.cueGrammar', false);
    await eventually('the line to go', async () => !(await bareText(document.uri, cue)).includes(LINE));
    assert.notEqual(await bareText(document.uri, cue), '');
  });
});
