// Who asks, who waits and who goes without, with a worker that does as it is told.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../../src/cue-grammar-worker/protocol.ts';
import { CueGrammarDesk, LIMITS } from '../../../src/editor/cue-grammar/desk.ts';
import { Lru } from '../../../src/editor/lru.ts';
import type { Thread, ThreadEvents } from '../../../src/editor/thread.ts';
import type { CueGrammar } from '../../../src/features/cue-grammar.ts';

const DENY: CueGrammar = { lemma: 'deny', tense: 'past', passive: false, negated: false };

/** A host whose workers answer when the test says so. */
class Host {
  readonly workers: { readonly questions: Question[]; readonly events: ThreadEvents; ended: boolean }[] = [];
  outcome: 'worker' | 'none' | 'error' = 'worker';

  readonly start = (events: ThreadEvents): Promise<Thread<Question> | null> => {
    if (this.outcome === 'none') return Promise.resolve(null);
    if (this.outcome === 'error') return Promise.reject(new Error('No file'));
    const worker = { questions: [] as Question[], events, ended: false };
    this.workers.push(worker);
    return Promise.resolve({ post: (question) => worker.questions.push(question), end: () => { worker.ended = true; } });
  };

  get last() {
    return this.workers.at(-1)!;
  }

  get sentences(): string[] {
    return this.workers.flatMap(({ questions }) => questions.map(({ sentence }) => sentence));
  }

  answer(grammar: CueGrammar | null = DENY): void {
    this.last.events.answered({ id: this.last.questions.at(-1)!.id, grammar });
  }
}

let host: Host, desk: CueGrammarDesk, failures: unknown[];
const ask = (sentence: string): Promise<CueGrammar | null> => desk.describeCue(sentence, 0, 1);
const moment = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  host = new Host();
  failures = [];
  desk = new CueGrammarDesk(host.start, (reason) => failures.push(reason));
});
afterEach(() => {
  desk.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('the desk', () => {
  test('starts no worker before a question, and one for all', async () => {
    await moment();
    expect(host.workers).toHaveLength(0);
    for (const sentence of ['a', 'b']) {
      const answer = ask(sentence);
      await moment();
      host.answer();
      expect(await answer).toEqual(DENY);
    }
    expect(host.workers).toHaveLength(1);
  });

  test('is warm before a question where one may come, and rests again', async () => {
    desk.warm();
    desk.warm();
    await moment();
    expect(host.workers).toHaveLength(1);
    expect(host.sentences).toEqual([]);
    const answer = ask('a');
    await moment();
    host.answer();
    expect(await answer).toEqual(DENY);
    expect(host.workers).toHaveLength(1);
    desk.warm();
    await vi.advanceTimersByTimeAsync(LIMITS.idle - 1);
    expect(host.last.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(host.last.ended).toBe(true);
  });

  test('keeps what it was told, nothing included', async () => {
    const first = ask('a');
    await moment();
    host.answer(null);
    expect(await first).toBeNull();
    expect(await ask('a')).toBeNull();
    expect(host.sentences).toEqual(['a']);
  });

  test('lets nobody wait for long; a late answer is there the next time', async () => {
    const late = ask('a');
    await vi.advanceTimersByTimeAsync(LIMITS.patience);
    expect(await late).toBeNull();
    host.answer();
    expect(await ask('a')).toEqual(DENY);
    expect(host.sentences).toEqual(['a']);
  });

  test('asks one at a time, and of those that wait only the last', async () => {
    const [first, replaced, last] = [ask('a'), ask('b'), ask('c')];
    await moment();
    expect(host.sentences).toEqual(['a']);
    expect(await replaced).toBeNull();
    host.answer();
    await moment();
    expect(host.sentences).toEqual(['a', 'c']);
    host.answer({ ...DENY, lemma: 'say' });
    expect([await first, (await last)?.lemma]).toEqual([DENY, 'say']);
  });

  test('asks the same but once', async () => {
    const answers = [ask('a'), ask('a'), ask('b'), ask('b')];
    await moment();
    host.answer();
    await moment();
    host.answer();
    expect(await Promise.all(answers)).toEqual([DENY, DENY, DENY, DENY]);
    expect(host.sentences).toEqual(['a', 'b']);
  });

  test('does not ask what is out of bounds', async () => {
    expect(await desk.describeCue('x'.repeat(2049), 0, 1)).toBeNull();
    expect(await desk.describeCue('x', 0, 2)).toBeNull();
    expect(host.workers).toHaveLength(0);
  });

  test('hears no answer but the one it waits for', async () => {
    const answer = ask('a');
    await moment();
    for (const message of [null, { id: 99, grammar: DENY }, { id: 1, grammar: 'x' }]) host.last.events.answered(message);
    await vi.advanceTimersByTimeAsync(LIMITS.patience);
    expect(await answer).toBeNull();
  });

  test('ends an idle worker and starts another on demand', async () => {
    void ask('a');
    await moment();
    host.answer();
    await vi.advanceTimersByTimeAsync(LIMITS.idle);
    expect(host.last.ended).toBe(true);
    const again = ask('b');
    await moment();
    expect(host.workers).toHaveLength(2);
    host.answer();
    expect(await again).toEqual(DENY);
    expect(failures).toEqual([]);
  });

  test('ends a worker that takes far too long, goes on with what waits, and does not ask again', async () => {
    void ask('poison');
    const next = ask('a');
    await vi.advanceTimersByTimeAsync(LIMITS.longest);
    const [stuck, fresh] = host.workers;
    expect([stuck!.ended, fresh!.questions.map(({ sentence }) => sentence)]).toEqual([true, ['a']]);
    stuck!.events.answered({ id: 2, grammar: DENY });
    stuck!.events.failed(new Error('ended'));
    expect(await next).toBeNull();
    host.answer();
    expect(await ask('a')).toEqual(DENY);
    expect(await ask('poison')).toBeNull();
    expect(host.sentences).toEqual(['poison', 'a']);
  });

  test('gives up a worker that keeps breaking down, and says so once', async () => {
    for (const sentence of ['a', 'b', 'c']) {
      const answer = ask(sentence);
      await moment();
      host.last.events.failed(new Error('out of memory'));
      expect(await answer).toBeNull();
    }
    expect(await ask('d')).toBeNull();
    expect(host.workers.map(({ ended }) => ended)).toEqual([true, true, true]);
    expect(failures).toHaveLength(1);
  });

  test('forgives breakdowns between answers', async () => {
    for (const sentence of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const answer = ask(sentence);
      await moment();
      if (sentence === 'c') host.answer();
      else host.last.events.failed(new Error('out of memory'));
      expect(await answer).toEqual(sentence === 'c' ? DENY : null);
      if (sentence === 'e') break;
    }
    expect(failures).toEqual([]);
  });

  test.each(['none', 'error'] as const)('goes without where a worker is not to be had: %s', async (outcome) => {
    host.outcome = outcome;
    for (const sentence of ['a', 'b', 'c', 'd']) expect(await ask(sentence)).toBeNull();
    expect(failures).toHaveLength(outcome === 'none' ? 0 : 1);
  });

  test('ends all when it is disposed of', async () => {
    const answers = [ask('a'), ask('b')];
    desk.dispose();
    expect(await Promise.all(answers)).toEqual([null, null]);
    await moment();
    expect(host.last.ended).toBe(true);
    expect(host.last.questions).toEqual([]);
    expect(await ask('c')).toBeNull();
  });
});

test('a bounded map forgets what was longest not asked for', () => {
  const map = new Lru<number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3]);
});
