// What the faces are given while documents open, change and close under them. The editor is one that does as it is told.
import type { CancellationToken, Tab, TextDocument } from 'vscode';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deferred } from '../../../src/editor/deferred.ts';
import type { Log } from '../../../src/editor/log.ts';
import { Readings } from '../../../src/editor/readings.ts';
import type { SettledStore } from '../../../src/editor/settled.ts';
import type { Settings } from '../../../src/editor/settings.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading, Settled } from '../../../src/reading/reading.ts';
import { editor, Emitter, Page, tabOf } from './editor.ts';
import { Host } from './host.ts';

vi.mock('vscode', async () => (await import('./editor.ts')).vscode);

const NEWS = 'Harbour bridge stays closed\n\n12:30 - Mayor speaks\n\n“Nobody was on it,” the mayor said.\n';
const PAUSE = 250;

let host: Host, resort: Host, readings: Readings, enabled: string, settled: Settled, asksForSettled: Promise<void> | null, told: TextDocument[], errors: string[];
const settles = new Emitter<void>();
const moment = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const make = (): Readings => new Readings(
  { worker: host.start, lastResort: resort.start },
  { enabledFor: () => enabled, onChange: () => ({ dispose: () => undefined }) } as unknown as Settings,
  { isUnasked: () => asksForSettled !== null, of: async () => { await asksForSettled; return settled; }, onDidChange: settles.event, remembers: () => false } as unknown as SettledStore,
  { error: (what: string, reason: unknown) => errors.push(`${what}: ${String(reason)}`) } as unknown as Log,
);
interface Asked { answer: Reading | null | undefined; done: Promise<void> }

/** Asks, and has what came of it. */
function ask(page: Page, question: Promise<Reading | null> = readings.of(page.document)): Asked {
  const state: Asked = { answer: undefined, done: Promise.resolve() };
  state.done = question.then((reading) => {
    // In the turn in which it comes, it is of the text as it stands.
    if (reading !== null) expect(reading.text).toBe(page.text);
    state.answer = reading;
  });
  return state;
}

/** A question that can be dropped. */
class Token {
  isCancellationRequested = false;
  private readonly cancelled = new Emitter<void>();
  readonly onCancellationRequested = this.cancelled.event;

  cancel(): void {
    this.isCancellationRequested = true;
    this.cancelled.fire();
  }
}
/** Asks as the editor does of its own accord. */
const askResting = (page: Page, token = new Token()): Asked => ask(page, readings.ofResting(page.document, token as unknown as CancellationToken));

beforeEach(() => {
  vi.useFakeTimers();
  [editor.documents, editor.tabs, asksForSettled] = [[], [], null];
  [host, resort, enabled, settled, errors, told] = [new Host(), new Host(), 'always', {}, [], []];
  readings = make();
  readings.onDidChange((document) => told.push(document));
});
afterEach(() => {
  readings.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a reading', () => {
  test('comes from the worker, and is kept', async () => {
    const page = new Page(NEWS), first = ask(page);
    await moment();
    expect(first.answer).toBeUndefined();
    host.answer();
    await first.done;
    expect(first.answer).toEqual(read(NEWS));
    const again = ask(page);
    await again.done;
    expect(again.answer).toBe(first.answer);
    expect([host.texts.length, resort.workers.length]).toEqual([1, 0]);
  });

  test('is one for all faces that ask for it at once', async () => {
    const page = new Page(NEWS), faces = Array.from({ length: 12 }, () => ask(page));
    await moment();
    host.answer();
    await Promise.all(faces.map(({ done }) => done));
    expect(new Set(faces.map(({ answer }) => answer)).size).toBe(1);
    expect(host.texts).toHaveLength(1);
  });

  test('has its worker started as soon as a text is there to be read', async () => {
    expect(host.workers).toHaveLength(0);
    const start = (...pages: Page[]): number => {
      editor.documents = pages.map(({ document }) => document);
      const before = host.workers.length;
      make().dispose();
      return host.workers.length - before;
    };
    const program = new Page(NEWS);
    program.languageId = 'python';
    expect([start(program), start(program, new Page(NEWS))]).toEqual([0, 1]);
    enabled = 'never';
    expect(start(new Page(NEWS))).toBe(0);
    await moment();
  });

  test('has its worker started as its tab opens, before the text is there', async () => {
    editor.tabsChanged.fire({ opened: [tabOf('/ferry.py'), { input: undefined } as Tab] });
    expect(host.workers).toHaveLength(0);
    enabled = 'never';
    editor.tabsChanged.fire({ opened: [tabOf('/ferry.txt')] });
    expect(host.workers).toHaveLength(0);
    enabled = 'auto';
    editor.tabsChanged.fire({ opened: [tabOf('/ferry.txt')] });
    editor.tabsChanged.fire({ opened: [tabOf('/ferry.MD')] });
    expect(host.workers).toHaveLength(1);
    editor.tabs = [tabOf('/ferry.txt')];
    make().dispose();
    expect(host.workers).toHaveLength(2);
    await moment();
  });

  test('is begun before it is known what is settled, which is mostly nothing', async () => {
    const known = deferred<void>();
    asksForSettled = known.promise;
    const page = new Page(NEWS), face = ask(page);
    await moment();
    host.answer();
    await moment();
    expect([face.answer, host.texts]).toEqual([undefined, [NEWS]]);
    known.resolve();
    await face.done;
    expect([face.answer?.text, host.texts]).toEqual([NEWS, [NEWS]]);
  });

  test('that was begun too soon is made anew, and is shown to nobody', async () => {
    const known = deferred<void>();
    [asksForSettled, settled] = [known.promise, { date: '2020-09-30' }];
    const page = new Page(NEWS), face = ask(page);
    await moment();
    known.resolve();
    asksForSettled = null;
    await moment();
    host.answer();
    await moment();
    expect([face.answer, host.texts]).toEqual([undefined, [NEWS, NEWS]]);
    host.answer();
    await face.done;
    expect(face.answer?.date?.value).toBe('2020-09-30');
  });

  test('is not asked for where it is not ours to read', async () => {
    const program = new Page(NEWS);
    program.languageId = 'python';
    expect(await readings.of(program.document)).toBeNull();
    enabled = 'never';
    expect(await readings.of(new Page(NEWS).document)).toBeNull();
    expect(host.workers).toHaveLength(0);
  });

  test('is hidden where the text is no news, and there as soon as it is asked for', async () => {
    enabled = 'auto';
    const page = new Page('To do\n\nbuy bread\n'), hidden = ask(page);
    await moment();
    host.answer();
    await hidden.done;
    expect(hidden.answer).toBeNull();
    enabled = 'always';
    expect((await readings.of(page.document))?.text).toBe(page.text);
    expect(host.texts).toHaveLength(1);
  });
});

describe('a document that changes while it is read', () => {
  test('is asked about again, when nobody types any more', async () => {
    const page = new Page('one'), face = ask(page);
    await moment();
    page.type('two');
    page.type('three');
    host.answer();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect([face.answer, host.texts]).toEqual([undefined, ['one']]);
    await vi.advanceTimersByTimeAsync(1);
    expect(host.texts).toEqual(['one', 'three']);
    host.answer();
    await face.done;
    expect(face.answer?.text).toBe('three');
  });

  test('is not asked about for each key that is pressed meanwhile', async () => {
    const page = new Page('text'), face = ask(page);
    await moment();
    for (let key = 0; key < 40; key++) {
      page.type(`${page.text}.`);
      if (key % 8 === 0 && host.last.questions.length > 0) host.answer();
      await vi.advanceTimersByTimeAsync(PAUSE / 2);
    }
    expect(host.texts).toEqual(['text']);
    await vi.advanceTimersByTimeAsync(PAUSE);
    host.answer();
    await face.done;
    expect(host.texts).toEqual(['text', page.text]);
  });

  test('is read as it stands for whoever asks while someone types; what follows the cursor waits', async () => {
    const page = new Page('one');
    page.type('two');
    const face = ask(page);
    expect(await readings.ofCurrent(page.document)).toBeUndefined();
    await moment();
    host.answer();
    await face.done;
    expect(face.answer?.text).toBe('two');
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(told).toEqual([page.document]);
    expect((await readings.ofCurrent(page.document))?.text).toBe('two');
  });

  test('is left alone for longer after a key where reading it takes long', async () => {
    host.cost = 100;
    const page = new Page('one'), face = ask(page);
    await moment();
    host.answer();
    await face.done;
    page.type('two');
    await vi.advanceTimersByTimeAsync(399);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([page.document]);
  });

  test('goes where the text becomes one of another language, and comes back with it', async () => {
    const page = new Page(NEWS), become = (language: string): void => {
      editor.closed.fire(page.document); // as the editor tells it: the document itself stays
      page.languageId = language;
      editor.opened.fire(page.document);
    };
    ask(page);
    await moment();
    become('json');
    expect(told).toEqual([page.document]);
    expect(await readings.of(page.document)).toBeNull();
    become('html');
    expect(told, 'nothing of it is shown any more').toHaveLength(1);
    become('plaintext');
    expect(told).toHaveLength(2);
  });

  test('has its last reading and the texts that places on the screen are found by', async () => {
    const page = new Page('one'), face = ask(page);
    await moment();
    expect([readings.textOf(page.document, 1), readings.last(page.document)]).toEqual(['one', null]);
    page.type('two');
    expect([readings.textOf(page.document, 1), readings.textOf(page.document, 2)]).toEqual(['one', undefined]);
    host.answer();
    await moment();
    expect([readings.textOf(page.document, 1), readings.last(page.document)?.text]).toEqual(['one', 'one']);
    await vi.advanceTimersByTimeAsync(PAUSE);
    host.answer();
    await face.done;
    expect([readings.textOf(page.document, 1), readings.textOf(page.document, 2), readings.last(page.document)?.text]).toEqual([undefined, 'two', 'two']);
  });

  test('is read anew where something is settled meanwhile', async () => {
    const page = new Page(NEWS), face = ask(page);
    await moment();
    settled = { date: '2020-09-30' };
    settles.fire();
    host.answer();
    await moment();
    expect(face.answer).toBeUndefined();
    host.answer();
    await face.done;
    expect(face.answer?.date?.value).toBe('2020-09-30');
  });
});

describe('what the editor asks after each key', () => {
  /** Types so many keys; after each one a question is asked, as `cancelled` drops the one before it or not. */
  async function typed(page: Page, keys: number, cancelled: boolean): Promise<Asked[]> {
    const asked: Asked[] = [];
    let token = new Token();
    for (let key = 0; key < keys; key++) {
      page.type(`${page.text}.`);
      if (cancelled) token.cancel();
      token = new Token();
      asked.push(askResting(page, token), askResting(page, token));
      await vi.advanceTimersByTimeAsync(100);
    }
    return asked;
  }
  async function opened(): Promise<Page> {
    const page = new Page(NEWS), face = ask(page);
    await moment();
    host.answer();
    await face.done;
    return page;
  }

  test('is answered at once where nobody types', async () => {
    const page = await opened(), face = askResting(page);
    await face.done;
    expect([face.answer?.text, readings.isResting(page.document)]).toEqual([NEWS, true]);
  });

  test('is held back until the pause, and then asked once for all', async () => {
    const page = await opened(), read = vi.spyOn(page, 'getText'), asked = await typed(page, 50, false);
    expect([host.texts, read.mock.calls.length, readings.isResting(page.document)]).toEqual([[NEWS], 0, false]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect([host.texts, read.mock.calls.length]).toEqual([[NEWS, page.text], 1]);
    host.answer();
    await Promise.all(asked.map(({ done }) => done));
    expect(new Set(asked.map(({ answer }) => answer))).toEqual(new Set([readings.last(page.document)]));
  });

  test('is let go as soon as it is dropped', async () => {
    const page = await opened(), asked = await typed(page, 10, true);
    expect(asked.map(({ answer }) => answer)).toEqual([...Array.from({ length: 18 }, () => null), undefined, undefined]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(host.texts).toEqual([NEWS, page.text]);
    host.answer();
    await Promise.all(asked.map(({ done }) => done));
    expect(asked.at(-1)!.answer?.text).toBe(page.text);
  });

  test('asks nothing where it is dropped, before or while someone types', async () => {
    const page = await opened(), token = new Token();
    page.type('two');
    const before = askResting(page, token);
    token.cancel();
    const behind = askResting(page, token), other = ask(page, readings.of(page.document, token as unknown as CancellationToken));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect([before.answer, behind.answer, other.answer]).toEqual([null, null, null]);
    expect(host.texts).toEqual([NEWS]);
  });

  test('and drops while the text is read is not asked about again', async () => {
    const page = new Page('one'), token = new Token(), face = askResting(page, token);
    await moment();
    page.type('two');
    token.cancel();
    host.answer();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect([face.answer, host.texts]).toEqual([null, ['one']]);
  });

  test('has one question in flight at most where keys come while it is read', async () => {
    const page = new Page('text'), first = askResting(page);
    await moment();
    await typed(page, 20, true);
    expect(host.texts).toEqual(['text']);
    host.answer();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(host.texts).toEqual(['text', page.text]);
    host.answer();
    await first.done;
    expect(first.answer?.text).toBe(page.text);
  });

  test('is let go where the document closes, or the extension ends', async () => {
    const one = new Page('one', 'a'), two = new Page('two', 'b');
    one.type('one.');
    two.type('two.');
    const faces = [askResting(one), askResting(two)];
    one.close();
    readings.dispose();
    await Promise.all(faces.map(({ done }) => done));
    expect([faces.map(({ answer }) => answer), host.texts]).toEqual([[null, null], []]);
  });
});

describe('a document that closes', () => {
  test('while it is read has no reading; another at its address has its own', async () => {
    const page = new Page('one'), face = ask(page);
    await moment();
    page.close();
    await face.done;
    expect(face.answer).toBeNull();
    const other = new Page('another'), next = ask(other);
    await moment();
    host.answer();
    await moment();
    expect([readings.last(other.document), next.answer]).toEqual([null, undefined]);
    host.answer();
    await next.done;
    expect(next.answer?.text).toBe('another');
  });

  test('while someone types lets nobody wait', async () => {
    const page = new Page('one'), face = ask(page);
    await moment();
    page.type('two');
    host.answer();
    await moment();
    page.close();
    await face.done;
    expect(face.answer).toBeNull();
    expect(host.texts).toEqual(['one']);
  });

  test('with the extension lets nobody wait either', async () => {
    const page = new Page('one'), face = ask(page);
    await moment();
    page.type('two');
    host.answer();
    await moment();
    readings.dispose();
    await face.done;
    expect(face.answer).toBeNull();
  });
});

describe('a text that cannot be read', () => {
  test('has no reading until it is another; the log says so once', async () => {
    const page = new Page('poison'), face = ask(page);
    await moment();
    host.ready();
    host.breakDown();
    await face.done;
    expect(face.answer).toBeNull();
    expect(await readings.of(page.document)).toBeNull();
    expect(errors).toEqual(['There is no reading of file:///a: Error: out of memory']);
    page.type('antidote');
    const again = ask(page);
    await moment();
    host.answer();
    await again.done;
    expect(again.answer?.text).toBe('antidote');
  });

  test('of a host without workers is read all the same, and the log says where', async () => {
    host.outcome = 'none';
    const page = new Page(NEWS), face = ask(page);
    await moment();
    resort.answer();
    await face.done;
    expect(face.answer).toEqual(read(NEWS));
    expect(errors).toEqual([expect.stringMatching(/in the extension host itself/)]);
  });
});
