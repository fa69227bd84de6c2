import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { entrySymbols, folds, hints, hoverText, inside } from './support/faces.ts';
import { closeAll, configure, seed, show } from './support/workspace.ts';

/** What can be asked for in the host; marks, dimming and the tree are looked at in the window. */
const FACES: Readonly<Record<string, (document: vscode.TextDocument) => Promise<number>>> = {
  'sayso.hints.enabled': async (document) => (await hints(document)).length,
  'sayso.hovers.enabled': async (document) => (await hoverText(document.uri, inside(document, '23:45'))).length,
  'sayso.outline.enabled': async (document) => (await entrySymbols(document.uri)).length,
  'sayso.folding.enabled': async (document) => (await folds(document.uri)).filter(({ kind }) => kind === vscode.FoldingRangeKind.Region).length,
};

suite('Each face', () => {
  teardown(async () => {
    for (const name of [...Object.keys(FACES), 'sayso.enabled']) await configure(name, undefined);
    await closeAll();
  });

  for (const [name, count] of Object.entries(FACES)) {
    test(`vanishes with ${name}, the others stay`, async () => {
      const { document } = await show(await seed('000'));
      for (const [face, count] of Object.entries(FACES)) assert.isAbove(await count(document), 0, face);
      await configure(name, false);
      await eventually('it to vanish', async () => (await count(document)) === 0);
      for (const [other, count] of Object.entries(FACES)) if (other !== name) assert.isAbove(await count(document), 0, other);
      await configure(name, true);
      await eventually('it to come back', async () => (await count(document)) > 0);
    });
  }

  test('hovers on statements vanish with their setting, those on times stay', async () => {
    const { document } = await show(await seed('000'));
    const told = async (words: string): Promise<boolean> => (await hoverText(document.uri, inside(document, words))) !== '';
    await eventually('a hover on a word of saying', () => told('rejected'));
    await configure('sayso.hovers.statements', false);
    await eventually('it to vanish', async () => !(await told('rejected')));
    assert.isTrue(await told('23:45'));
    await configure('sayso.hovers.statements', undefined);
    await eventually('it to come back', () => told('rejected'));
  });

  test('vanishes with sayso.enabled never', async () => {
    const { document } = await show(await seed('000'));
    await configure('sayso.enabled', 'never');
    for (const count of Object.values(FACES)) await eventually('all to vanish', async () => (await count(document)) === 0);
    await configure('sayso.enabled', undefined);
    for (const count of Object.values(FACES)) await eventually('all to come back', async () => (await count(document)) > 0);
  });
});
