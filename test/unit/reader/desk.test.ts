// Who asks, in which order, and what happens when the worker breaks down: with a worker that does as it is told.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIMITS, ReadingDesk } from '../../../src/editor/reader/desk.ts';
import type { Reading, Settled } from '../../../src/reading/reading.ts';
import { read } from '../../../src/reading/read.ts';
import { READY } from '../../../src/reading-worker/protocol.ts';
import { Host } from './host.ts';

let host: Host, resort: Host, desk: ReadingDesk, told: string[], readings: Map<string, Reading | null>;
/** Lets everything that has settled go on. */
const moment = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
/** Whether a promise has settled by now. */
function settled(promise: Promise<void>): { now: boolean } {
  const state = { now: false };
  void promise.then(() => { state.now = true; });
  return state;
}
const ask = (address: string, version = 1, choice: Settled = {}): Promise<void> => desk.ask({ address, version, settled: choice }, () => `${address}${version}`);

beforeEach(() => {
  vi.useFakeTimers();
  host = new Host();
  resort = new Host();
  told = [];
  readings = new Map();
  desk = new ReadingDesk(host.start, resort.start, {
    answered: ({ address, version }, reading, cost) => {
      told.push(`${address}${version}: ${reading === null ? 'nothing' : `“${reading.text}” in ${cost}`}`);
      readings.set(`${address}${version}`, reading);
    },
    failed: (address, reason) => told.push(`${address} failed: ${String(reason)}`),
    gaveUp: (what, reason) => told.push(`no ${what}: ${String(reason)}`),
  });
});
afterEach(async () => {
  desk.dispose();
  await moment();
  expect([...host.workers, ...resort.workers].filter(({ ended, questions }) => !ended && questions.length > 0)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('the desk', () => {
  test('starts its worker before a question if told to, and once', async () => {
    desk.warm();
    desk.warm();
    await moment();
    expect(host.workers).toHaveLength(1);
    const done = ask('a');
    await moment();
    host.ready();
    host.answer();
    await done;
    expect(host.workers).toHaveLength(1);
    expect(told).toEqual(['a1: “a1” in 7']);
    expect(readings.get('a1')).toEqual(read('a1'));
  });

  test('tells of a reading before those who asked go on, in one turn', async () => {
    const order: string[] = [];
    const done = [ask('a'), ask('a')].map((asked) => asked.then(() => order.push(told.join())));
    await moment();
    host.answer();
    await Promise.all(done);
    expect(order).toEqual(['a1: “a1” in 7', 'a1: “a1” in 7']);
  });

  test('asks once what many ask, and takes the text of it once', async () => {
    const text = vi.fn(() => 'a1');
    const many = Array.from({ length: 5 }, () => desk.ask({ address: 'a', version: 1, settled: { date: '2020-09-30' } }, text));
    await moment();
    many.push(desk.ask({ address: 'a', version: 1, settled: { date: '2020-09-30' } }, text));
    host.answer();
    await Promise.all(many);
    await moment();
    expect(host.texts).toEqual(['a1']);
    expect(text).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(1);
  });

  test('asks anew where something else is settled', async () => {
    const first = ask('a'), second = ask('a', 1, { timeZone: '+03:00' });
    await moment();
    host.answer();
    await first;
    await moment();
    expect(host.last.questions.map(({ settled: choice }) => choice)).toEqual([{}, { timeZone: '+03:00' }]);
    host.answer();
    await second;
  });

  test('answers in order, one at a time; a newer version takes the place of one that waits', async () => {
    const [first, older, other] = [ask('a'), ask('b'), ask('c')];
    const newer = ask('b', 2), waits = settled(other);
    for (const expected of [['a1'], ['a1', 'b2'], ['a1', 'b2', 'c1']]) {
      await moment();
      expect(host.texts).toEqual(expected);
      expect(waits.now).toBe(false);
      host.answer();
    }
    await Promise.all([first, older, newer, other]);
    expect(told).toEqual(['a1: “a1” in 7', 'b2: “b2” in 7', 'c1: “c1” in 7']);
  });

  test('lets a version that is with the worker be, and reads the newer one after it', async () => {
    const older = ask('a'), newer = ask('a', 2);
    await moment();
    host.answer();
    await older;
    await moment();
    host.answer();
    await newer;
    expect(told).toEqual(['a1: “a1” in 7', 'a2: “a2” in 7']);
  });

  test('has the texts that it asks about', () => {
    void ask('a');
    void ask('a', 2);
    void ask('b');
    expect([desk.textOf('a', 1), desk.textOf('a', 2), desk.textOf('a', 3), desk.textOf('b', 1), desk.textOf('c', 1)]).toEqual(['a1', 'a2', undefined, 'b1', undefined]);
  });

  test('stops the reading of a long document that has closed as soon as another waits, and not that of a short one', async () => {
    const long = '.'.repeat(LIMITS.stopped + 1);
    void desk.ask({ address: 'long', version: 1, settled: {} }, () => long);
    await moment();
    desk.forget('long');
    expect(host.workers.map(({ ended }) => ended)).toEqual([false]);
    void ask('a');
    await moment();
    expect(host.workers.map(({ ended }) => ended)).toEqual([true, false]);
    void ask('b');
    desk.forget('a');
    await moment();
    expect(host.texts.slice(1)).toEqual(['a1']);
    host.answer();
    await moment();
    expect(host.texts.slice(1)).toEqual(['a1', 'b1']);
    host.answer();
    expect(told).toEqual(['b1: “b1” in 7']);
    // What nobody closed is read to its end.
    void desk.ask({ address: 'long', version: 2, settled: {} }, () => long);
    void ask('c');
    await moment();
    expect(host.workers).toHaveLength(2);
  });

  test('tells nothing of a document that has closed, and asks anew for one that comes to its address', async () => {
    const inFlight = ask('a'), waiting = ask('b');
    await moment();
    desk.forget('a');
    desk.forget('b');
    await Promise.all([inFlight, waiting]);
    const again = ask('a');
    expect(desk.textOf('b', 1)).toBeUndefined();
    host.answer();
    await moment();
    expect(told).toEqual([]);
    host.answer();
    await again;
    expect(host.texts).toEqual(['a1', 'a1']);
    expect(told).toEqual(['a1: “a1” in 7']);
  });

  test('hears no answer but the one it waits for', async () => {
    const waits = settled(ask('a'));
    await moment();
    for (const message of [null, { id: 99, failed: 'x' }, { id: 1 }, { id: 1, reading: {}, cost: 1 }, { ...READY }]) host.last.events.answered(message);
    await moment();
    expect(waits.now).toBe(false);
    expect(told).toEqual([]);
    host.answer();
    await moment();
    expect(waits.now).toBe(true);
  });

  test('says why there is no reading, where the worker says so', async () => {
    const done = ask('a');
    await moment();
    host.last.events.answered({ id: host.last.questions[0]!.id, failed: 'a slip' });
    await done;
    expect(told).toEqual(['a failed: a slip', 'a1: nothing']);
    expect(host.workers).toHaveLength(1);
  });

  test('answers nobody any more once it is left', async () => {
    const waits = [ask('a'), ask('b')];
    await moment();
    const [worker] = host.workers;
    desk.dispose();
    await Promise.all([...waits, ask('c')]);
    await moment();
    expect(worker!.ended).toBe(true);
    host.answer();
    expect(told).toEqual([]);
    expect(host.workers).toHaveLength(1);
  });
});

describe('a worker that breaks down', () => {
  test('is started again, and what broke it is not asked again', async () => {
    const poison = ask('poison'), next = ask('a');
    await moment();
    host.ready();
    host.breakDown();
    await poison;
    expect(told).toEqual(['poison failed: Error: out of memory', 'poison1: nothing']);
    await moment();
    expect(host.workers.map(({ questions }) => questions.map(({ text }) => text))).toEqual([['poison1'], ['a1']]);
    expect(host.workers[0]!.ended).toBe(true);
    host.answer();
    await next;
    expect(told.at(-1)).toBe('a1: “a1” in 7');
  });

  test('is warm again before anybody asks', async () => {
    desk.warm();
    await moment();
    host.ready();
    host.breakDown();
    await moment();
    expect(host.workers).toHaveLength(2);
    expect(told).toEqual([]);
  });

  test('is asked again what it never heard', async () => {
    const done = ask('a');
    await moment();
    host.breakDown();
    await moment();
    expect(host.workers).toHaveLength(2);
    host.ready();
    host.answer();
    await done;
    expect(told).toEqual(['a1: “a1” in 7']);
  });

  test('is not asked again about a version or a document that is gone by then', async () => {
    const older = ask('a');
    const newer = ask('a', 2);
    await moment();
    host.breakDown();
    await older;
    await moment();
    expect(host.last.questions.map(({ text }) => text)).toEqual(['a2']);
    desk.forget('a');
    host.breakDown();
    await newer;
    await moment();
    expect(host.last.questions).toEqual([]);
    expect(told).toEqual([]);
  });

  test('tells nothing any more', async () => {
    const done = ask('a');
    await moment();
    const [first] = host.workers;
    host.breakDown();
    await moment();
    first!.events.answered({ id: 1, failed: 'late' });
    first!.events.failed(new Error('late'));
    await moment();
    expect(told).toEqual([]);
    expect(host.workers).toHaveLength(2);
    host.answer();
    await done;
  });

  test('is ended where it takes far too long', async () => {
    const stuck = ask('a'), next = ask('b');
    await moment();
    host.ready();
    await vi.advanceTimersByTimeAsync(LIMITS.longest('a1'.length));
    await stuck;
    expect(host.workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(told[0]).toMatch(/^a failed: .*too long/);
    host.answer();
    await next;
  });

  test('is forgiven where it answers in between', async () => {
    for (const address of ['a', 'b', 'c', 'd', 'e']) {
      const done = ask(address);
      await moment();
      host.ready();
      if (address === 'c') host.answer();
      else host.breakDown();
      await done;
    }
    expect(resort.workers).toEqual([]);
    expect(told.filter((line) => line.startsWith('no worker'))).toEqual([]);
  });
});

describe('the last resort', () => {
  test('reads where the worker keeps breaking down, but not what broke it', async () => {
    const all = ['a', 'b', 'c', 'd'].map((address) => ask(address));
    for (let time = 0; time < LIMITS.breakdowns; time++) {
      await moment();
      host.ready();
      host.breakDown();
    }
    await moment();
    expect(resort.texts).toEqual(['d1']);
    resort.answer();
    await Promise.all(all);
    expect(told.filter((line) => !line.includes('failed'))).toEqual(['a1: nothing', 'b1: nothing', 'c1: nothing', expect.stringMatching(/^no worker: .*out of memory/), 'd1: “d1” in 7']);
    expect(host.workers).toHaveLength(LIMITS.breakdowns);
  });

  test('is not where a document is read that broke a worker, however often it is changed', async () => {
    const breaks = async (address: string, version: number): Promise<void> => {
      const done = ask(address, version);
      await moment();
      host.ready();
      host.breakDown();
      await done;
    };
    for (let version = 1; version <= LIMITS.breakdowns + 2; version++) await breaks('a', version);
    const done = ask('b');
    await moment();
    host.ready();
    host.answer();
    await done;
    expect([told.at(-1), resort.workers.length], 'the worker of all others is not given up for one').toEqual(['b1: “b1” in 7', 0]);
    for (const address of ['c', 'd', 'e']) await breaks(address, 1);
    expect(told.at(-1)).toMatch(/^no worker/);
    await Promise.all([ask('a', 9), ask('c', 2)]);
    expect([told.slice(-2), resort.texts]).toEqual([['a9: nothing', 'c2: nothing'], []]);
    const other = ask('f');
    await moment();
    resort.answer();
    await other;
    expect([told.at(-1), resort.texts]).toEqual(['f1: “f1” in 7', ['f1']]);
  });

  test('does not read what waits of such a document', async () => {
    const all = [ask('a'), ask('b'), ask('c'), ask('a', 2), ask('d')];
    for (let time = 0; time < 3; time++) { // a, b and c break it
      await moment();
      host.ready();
      host.breakDown();
    }
    await moment();
    expect([told.filter((line) => !line.includes('failed')), resort.texts]).toEqual([['a1: nothing', 'b1: nothing', 'c1: nothing', expect.stringMatching(/^no worker/), 'a2: nothing'], ['d1']]);
    resort.answer();
    await Promise.all(all);
  });

  test('reads a document that was put right', async () => {
    for (const breaks of [true, false, true, false]) {
      const done = ask('a', told.length + 1);
      await moment();
      host.ready();
      if (breaks) host.breakDown();
      else host.answer();
      await done;
    }
    expect(told.filter((line) => !line.includes('failed'))).toEqual([expect.stringMatching(/nothing$/), expect.stringMatching(/in 7$/), expect.stringMatching(/nothing$/), expect.stringMatching(/in 7$/)]);
  });

  test.each(['none', 'error'] as const)('reads at once what was asked where a worker is not to be had: %s', async (outcome) => {
    host.outcome = outcome;
    desk.warm();
    await moment();
    expect(resort.workers, 'loaded before a question').toEqual([]);
    const done = ask('a');
    await moment();
    expect(resort.texts).toEqual(['a1']);
    resort.answer();
    await done;
    expect(told).toEqual([expect.stringMatching(/^no worker/), 'a1: “a1” in 7']);
    expect(host.workers).toHaveLength(outcome === 'error' ? LIMITS.breakdowns : 0);
  });

  test('may fail too: then there are no readings, which is said once', async () => {
    host.outcome = resort.outcome = 'error';
    await Promise.all([ask('a'), ask('b')]);
    await ask('c');
    expect(told).toEqual(['no worker: Error: No file', 'no last resort: Error: No file', 'a1: nothing', 'b1: nothing', 'c1: nothing']);
  });
});
