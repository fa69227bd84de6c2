/** A thread that reads files, one after another, as it is asked. */
import { parentPort } from 'node:worker_threads';
import { loadReader } from './load.ts';
import type { Job } from './reader.ts';

const { reader: { answer } } = await loadReader();
parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: Job }) => {
  const given = answer(job), pieces = 'pieces' in given ? [...given.pieces] : [];
  parentPort!.postMessage({ index, given: 'pieces' in given ? { pieces } : given }, pieces.map(({ buffer }) => buffer));
});
