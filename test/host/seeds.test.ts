import { assert } from 'chai';
import * as vscode from 'vscode';
import { entrySymbols, flat, folds, hints, hoverText, inside, symbols } from './support/faces.ts';
import { closeAll, seed, show } from './support/workspace.ts';

interface Expected {
  readonly headline: string;
  readonly entries: number;
  readonly crossheads: number;
  readonly hints: readonly string[];
  /** A time, and how its hover begins. */
  readonly hover?: readonly [time: string, begins: string];
}

const SEEDS: Readonly<Record<string, Expected>> = {
  '000': {
    headline: 'Armenia, Azerbaijan reject Russia-mediated talks - blog - Sept. 30', entries: 22, crossheads: 0,
    hints: ['Wed 30 Sept, year not stated', 'Tue 29 Sept'], hover: ['13;30', '**Wed 30 Sept\\, 13\\:30** GMT\\+3'],
  },
  '001': {
    headline: 'Azerbaijan-Armenia fighting rages as talks rejected - live blog', entries: 3, crossheads: 0,
    hints: ['a Thursday, date not stated', 'Wednesday'], hover: ['23:45', '**Wednesday\\, 23\\:45**'],
  },
  '002': { headline: 'Azerbaijan and Armenia are accusing one another', entries: 0, crossheads: 7, hints: [] },
  '003': {
    headline: 'Azerbaijan presses on with military operations as Putin invites ministers for talks', entries: 4, crossheads: 0,
    hints: ['a Friday, date not stated', 'Thursday'], hover: ['20:50', '**Thursday\\, 20\\:50**'],
  },
  '004': { headline: 'Turkey rejects truce in Nagorno-Karabakh', entries: 0, crossheads: 0, hints: [] },
};

suite('The seeds', () => {
  teardown(closeAll);

  for (const [number, expected] of Object.entries(SEEDS)) {
    test(number, async () => {
      const { document } = await show(await seed(number));
      const outline = flat(await symbols(document.uri));
      assert.isTrue(outline[0]?.name.startsWith(expected.headline), `the headline is ${outline[0]?.name}`);
      assert.lengthOf(outline.filter(({ kind }) => kind === vscode.SymbolKind.Event), expected.entries);
      assert.lengthOf(outline.filter(({ kind }) => kind === vscode.SymbolKind.String), expected.crossheads);
      assert.deepEqual(await hints(document), expected.hints);
      if (expected.hover) assert.isTrue((await hoverText(document.uri, inside(document, expected.hover[0]))).startsWith(expected.hover[1]));
      const regions = (await folds(document.uri)).filter(({ kind }) => kind === vscode.FoldingRangeKind.Region);
      assert.lengthOf(regions, expected.entries, 'each entry folds');
    });
  }

  test('share buttons, related links and comment forms fold as one, source lines do not', async () => {
    const { document } = await show(await seed('001'));
    const around = (await folds(document.uri)).filter(({ kind }) => kind === vscode.FoldingRangeKind.Comment);
    const lineOf = (words: string): number => document.positionAt(document.getText().indexOf(words)).line;
    const holding = (line: number): vscode.FoldingRange[] => around.filter(({ start, end }) => start <= line && line <= end);
    assert.lengthOf(holding(lineOf('Share on facebook')), 1);
    assert.equal(holding(lineOf('Share on facebook'))[0], holding(lineOf('Related Posts'))[0]);
    assert.lengthOf(holding(lineOf('source: ahval')), 0);
  });

  test('a hover gives the answer, what is written, and the way to its evidence', async () => {
    const { document } = await show(await seed('000'));
    const hover = await hoverText(document.uri, inside(document, '13;30'));
    assert.match(hover, /\[year not stated\]\(command:sayso\.settle\?/);
    assert.include(hover, '10\\:30 UTC');
    assert.include(hover, '*written* `13;30` *read as* 13\\:30');
    assert.match(hover, /\*because\*/);
    assert.match(hover, /\[“Sept\\\. 30” in line 1\]\(command:sayso\.reveal\?/);
  });

  test('an entry that is typed appears', async () => {
    const editor = await show(await seed('000'));
    const { document } = editor;
    const before = (await entrySymbols(document.uri)).length;
    const at = document.positionAt(document.getText().indexOf('23:45'));
    await editor.edit((edit) => edit.insert(at, '23:55 - Ceasefire talks resume\n\nThe ministry said on Wednesday that talks would resume.\n\n'));
    const entries = await entrySymbols(document.uri);
    assert.lengthOf(entries, before + 1);
    assert.equal(entries[0]?.name, '23:55 Ceasefire talks resume');
    assert.deepEqual(await hints(document), SEEDS['000']!.hints);
  });

  test('Markdown and untitled texts are read as well', async () => {
    const text = (await vscode.workspace.openTextDocument(await seed('000'))).getText();
    for (const language of ['plaintext', 'markdown']) {
      const document = await vscode.workspace.openTextDocument({ language, content: text });
      await vscode.window.showTextDocument(document);
      assert.lengthOf(await entrySymbols(document.uri), 22, language);
    }
  });
});
