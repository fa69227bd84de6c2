/** A thread that reads files, one after another, as it is asked. */
import { parentPort } from 'node:worker_threads';
import type { Job } from './reader.ts';

const { answer } = await import('./reader.ts'); // the same file of the build that the command line itself would load
parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: Job }) => {
  const given = answer(job);
  parentPort!.postMessage({ index, given }, 'bytes' in given ? [given.bytes.buffer] : []);
});
