/**
 * A thread of Node's that evaluates a worker's bundle. What the engine compiled of it and the tables that it laid out are kept in a file
 * of the extension's own storage, so that a new window starts where an earlier one was: with nothing kept, half of the time before a
 * first reading was compiling and laying out words. Where nothing can be kept, all is made anew.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import * as zlib from 'node:zlib';
import type { Keeper } from '../reading-worker/carried.ts';
import { bytesOf, keptIn } from './kept.ts';
import type { Kept } from './kept.ts';
import type { ThreadData } from './data.ts';

/** Milliseconds without a question after which there is time to keep what was made. */
const REST = 400;

const { bundle, keep } = workerData as ThreadData;
const sum = (zlib as Partial<typeof zlib>).crc32; // from Node 20.15 on
const source = readFileSync(bundle), sourceSum = sum?.(source) ?? 0;
const kept = keep === null || !sum ? null : found(keep);
const keeper: Keeper = { carried: kept?.rooms ?? null, tables: () => ({}) };
if (keep !== null && sum) (globalThis as { saysoKeeps?: Keeper }).saysoKeeps = keeper;
const script = new Script(source.toString(), { filename: bundle, cachedData: kept?.code as Buffer | undefined });
script.runInThisContext();
if (keep !== null && sum && (kept === null || script.cachedDataRejected !== false)) {
  const rooms = kept?.rooms ?? keeper.tables();
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      parentPort?.off('message', rest);
      write(keep, () => bytesOf({ code: script.createCachedData(), rooms }, sourceSum, sum));
    }, REST);
  };
  parentPort?.on('message', rest);
}

function found(file: string): Kept | null {
  try {
    return keptIn(readFileSync(file), sourceSum, sum!);
  } catch {
    return null;
  }
}

/** In one step, for another window may be reading it. Where it fails nothing is left behind, and the next start makes all as this one did. */
function write(file: string, bytes: () => Uint8Array): void {
  const whole = `${file}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(whole, bytes(), { mode: 0o600 });
    renameSync(whole, file);
  } catch {
    try {
      rmSync(whole, { force: true });
    } catch {
      // Nor is this a reason to read no more.
    }
  }
}
