/**
 * Many files on all processors. Answers come in the order of the files, however long each takes, and only so many files are
 * under way or wait for their turn that memory stays what it is, for ten files as for ten thousand.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadReader } from './load.ts';
import type { Loaded } from './load.ts';
import type { Answer, Job } from './reader.ts';

/** Files under way, or read and waiting for one before them, for each thread. */
const AHEAD = 8;

interface Thread {
  readonly worker: Worker;
  readonly asked: Map<number, { readonly job: Job; readonly done: (answer: Answer | null) => void }>;
  alive: boolean;
}

/** The threads' own file, in the build and in the sources. */
const FILE = path.join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'cli-worker.js');

/** Starts a thread that answers as `worker.ts` does. */
export type Start = () => Worker;

/**
 * Reads files on threads.
 *
 * @param count how many files there are
 * @param jobOf what is to be done for the file with this number
 * @param take given every answer, in the order of the files; the next is not given before it is done
 * @param threads how many threads, at least one
 * @param start where no thread starts, or all have broken down, the files are read on the thread that calls
 */
export async function readOnThreads(count: number, jobOf: (index: number) => Job, take: (index: number, answer: Answer) => Promise<void>, threads: number, start: Start = () => new Worker(FILE)): Promise<void> {
  const pool: Thread[] = [];
  let here: Promise<Loaded> | undefined;
  for (let i = 0; i < threads; i++) {
    const thread = startThread(start);
    if (thread !== null) pool.push(thread);
  }
  const window = AHEAD * Math.max(1, threads);
  const answers: Promise<Answer>[] = [];
  try {
    for (let index = 0, given = 0; index < count; index++) {
      for (; given < count && given < index + window; given++) answers.push(ask(given));
      await take(index, await answers.shift()!);
    }
  } finally {
    await Promise.all(pool.map(({ worker }) => worker.terminate()));
  }

  async function ask(index: number): Promise<Answer> {
    const job = jobOf(index);
    const thread = idlest(pool);
    const answer = thread === null ? null : await new Promise<Answer | null>((done) => {
      thread.asked.set(index, { job, done });
      thread.worker.postMessage({ index, job }); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread's has none
    });
    if (answer !== null) return answer;
    const { reader } = await (here ??= loadReader());
    return reader.answer(job);
  }
}

function startThread(start: Start): Thread | null {
  try {
    const worker = start();
    const thread: Thread = { worker, asked: new Map(), alive: true };
    const fail = (): void => {
      thread.alive = false;
      for (const { done } of thread.asked.values()) done(null);
      thread.asked.clear();
    };
    worker.on('message', ({ index, given }: { readonly index: number; readonly given: Answer }) => {
      thread.asked.get(index)?.done(given);
      thread.asked.delete(index);
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    worker.on('exit', fail);
    return thread;
  } catch {
    return null;
  }
}

function idlest(pool: readonly Thread[]): Thread | null {
  let best: Thread | null = null;
  for (const thread of pool) if (thread.alive && (best === null || thread.asked.size < best.asked.size)) best = thread;
  return best;
}
