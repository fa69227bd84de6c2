// Someone types in a long document: whoever asked after each key has an answer, and after the pause it is that of the text as it stands.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { entrySymbols, folds, hoverText, inside } from './support/faces.ts';
import { closeAll, configure, extension, show, write } from './support/workspace.ts';

const COUNT = 500;
const FILLER = 'The boats went out and came back, the nets hung in the sun, and the rain came late.\n'.repeat(23);
const clock = (entry: number): string => [Math.floor((entry * 2) / 60), (entry * 2) % 60].map((part) => String(part).padStart(2, '0')).join(':');
/** A megabyte. */
const BLOG = `Ferries sail again – live – Sept. 30, 2020\n\n${Array.from({ length: COUNT }, (_, entry) => `${clock(entry)} - Boat ${entry} leaves\n\n“Nobody slept,” Mayor Zoë Håkansson said.\n${FILLER}\n`).join('')}`;
const TYPED = '08:21 - One more boat\n\n“It is late,” Håkansson said.\n\n';

suite('Typing', () => {
  teardown(async () => {
    await closeAll();
    await configure('sayso.enabled', undefined);
  });

  test('in a long document leaves its outline and its places right', async function typing() {
    this.timeout(60_000);
    await configure('sayso.enabled', 'always');
    const uri = await write('typed-long.txt', BLOG), editor = await show(uri), { document } = editor;
    await extension();
    await eventually('the outline', async () => (await entrySymbols(uri)).length === COUNT, 30_000);
    const name = inside(document, 'Håkansson'), where = document.positionAt(BLOG.indexOf(`${clock(251)} -`));
    const highlights = async (): Promise<readonly vscode.DocumentHighlight[]> => (await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights', uri, name)) ?? [];
    editor.selection = new vscode.Selection(where, where);

    const asked: Promise<unknown>[] = [], questions = [() => entrySymbols(uri), () => folds(uri), highlights];
    for (const [key, text] of [...TYPED].entries()) {
      await vscode.commands.executeCommand('type', { text });
      asked.push(questions[key % questions.length]!());
    }
    await Promise.all(asked);

    assert.isTrue(document.getText() === BLOG.replace(`${clock(251)} -`, `${TYPED}${clock(251)} -`), 'what was typed stands there');
    const entries = await entrySymbols(uri);
    assert.deepEqual(entries.map(({ selectionRange }) => document.getText(selectionRange).slice(0, 5)), [...Array.from({ length: 251 }, (_, entry) => clock(entry)), '08:21', ...Array.from({ length: COUNT - 251 }, (_, entry) => clock(entry + 251))]);
    const named = await highlights();
    assert.isAtLeast(named.length, COUNT);
    assert.deepEqual([...new Set(named.filter(({ kind }) => kind !== vscode.DocumentHighlightKind.Text).map(({ range }) => document.getText(range).includes('Håkansson')))], [true]);
    assert.isAtLeast((await folds(uri)).length, COUNT + 1);
    assert.match(await hoverText(uri, inside(document, 'Håkansson said.\n\n')), /Zoë Håkansson/);
  });
});
