// Documents are read in a worker of the host's own kind, not in the host; and in the host where no worker can be had.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { readersOf } from '../../src/editor/reader/threads.ts';
import type { StartThread } from '../../src/editor/thread.ts';
import { isAnswer, isReady } from '../../src/reading-worker/protocol.ts';
import type { Answer, Question } from '../../src/reading-worker/protocol.ts';
import { eventually } from './support/eventually.ts';
import { entrySymbols, inside, hoverText } from './support/faces.ts';
import { closeAll, extension, folder, seed, show, write } from './support/workspace.ts';
import { workersNamed } from './support/workers.ts';

const NAME = 'sayso-reader';
const BLOG = 'Ferries sail again – live – Sept. 30, 2020\n\n12:30 - Mayor thanks the crews\n\n“Nobody slept,” Mayor Zoë Håkansson said on Wednesday.\n\n11:20 - Council meets\n\nThe council met, a spokesman said.\n';

/** Asks a worker of this kind one question. */
async function answerOf(start: StartThread<Question>, question: Question): Promise<Answer> {
  let stop = (): void => undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      let ready = false;
      void start({
        answered: (message) => {
          if (isReady(message)) ready = true;
          else if (ready && isAnswer(message)) resolve(message);
          else reject(new Error(`Answered ${JSON.stringify(message)}`));
        },
        failed: reject,
      }).then((thread) => {
        if (thread === null) throw new Error('There is none');
        stop = () => thread.end();
        thread.post(question);
      }).catch(reject);
    });
  } finally {
    stop();
  }
}

suite('Reading', () => {
  suiteSetup(async () => {
    await show(await seed('000'));
    await extension();
  });
  teardown(closeAll);

  test('is done by a worker, each document anew', async () => {
    const { document } = await show(await write('worker-one.txt', BLOG));
    await eventually('the first document', async () => (await entrySymbols(document.uri)).length === 2);
    const reader = workersNamed(NAME).at(-1)!, before = reader.messages;
    assert.isAtLeast(before, 2, 'it is ready, and has answered');
    const { document: other } = await show(await write('worker-two.txt', BLOG.replace('12:30', '12:40')));
    await eventually('the second document', async () => (await entrySymbols(other.uri)).length === 2);
    assert.strictEqual(reader.messages, before + 1, 'one answer for all faces');
    assert.strictEqual(workersNamed(NAME).at(-1), reader);
  });

  test('follows what is typed, and its places are those of the text as it stands', async () => {
    const { document } = await show(await write('worker-typed.txt', BLOG));
    await eventually('the document', async () => (await entrySymbols(document.uri)).length === 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(BLOG.indexOf('12:30')), '13:15 - First boat leaves\n\nIt left at noon, the harbour office said.\n\n');
    await vscode.workspace.applyEdit(edit);
    const entries = await entrySymbols(document.uri);
    assert.deepEqual(entries.map(({ selectionRange }) => document.getText(selectionRange).slice(0, 5)), ['13:15', '12:30', '11:20']);
    await document.save();
  });

  test('goes on in another worker when one has broken down', async () => {
    const count = workersNamed(NAME).length;
    workersNamed(NAME).at(-1)!.breakDown();
    await eventually('another worker', () => workersNamed(NAME).length > count);
    const { document } = await show(await write('worker-again.txt', BLOG));
    await eventually('the document', async () => (await entrySymbols(document.uri)).length === 2);
    assert.match(await hoverText(document.uri, inside(document, 'Håkansson said')), /^\*\*Zoë Håkansson\*\*/);
    assert.isAtLeast(workersNamed(NAME).at(-1)!.messages, 2);
  });

  test('is the same in this host itself, where that is the last resort', async () => {
    const { worker, lastResort } = readersOf((await extension()).extensionUri, vscode.Uri.joinPath(folder(), 'storage'));
    const question: Question = { id: 3, text: BLOG, settled: { timeZone: '+03:00' } };
    const [there, here] = [await answerOf(worker, question), await answerOf(lastResort, question)];
    assert.isTrue('reading' in there && there.reading.entries.length === 2);
    assert.deepEqual({ ...here, cost: 0 }, { ...there, cost: 0 });
  });
});
