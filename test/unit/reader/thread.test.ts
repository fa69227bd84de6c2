// What a thread keeps for the next one: that one reads the same with it, and without it where it is damaged, or of another bundle, or nothing can be kept.
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAnswer, isReady, withText } from '../../../src/reading-worker/protocol.ts';
import { read } from '../../../src/reading/read.ts';
import type { ThreadData } from '../../../src/thread/data.ts';
import { bytesOf, keptIn } from '../../../src/thread/kept.ts';
import { seeds } from '../../bench/inputs.ts';

/** Bundled as the build does it: in a process that has loaded nothing of the sources. */
const BUILD = `import { build } from 'esbuild';
import { constants } from './tools/lib/constants.mjs';
import { carried } from './tools/lib/laid-out.mjs';
const common = { bundle: true, minify: true, target: 'es2022', outdir: process.argv[1] };
await build({ ...common, entryPoints: { reader: 'src/reading-worker/worker.ts' }, format: 'iife', platform: 'neutral', plugins: [carried, constants] });
await build({ ...common, entryPoints: { thread: 'src/thread/thread.ts' }, outExtension: { '.js': '.cjs' }, format: 'cjs', platform: 'node' });`;

const folder = mkdtempSync(join(tmpdir(), 'sayso-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is kept, as bytes', () => {
  const sum = (bytes: Uint8Array): number => bytes.reduce((all, byte, at) => (Math.imul(all, 31) + byte + at) | 0, 7) >>> 0;
  const kept = { code: Uint8Array.of(1, 2, 3), rooms: { words: { letters: Uint16Array.of(104, 105, 33), places: Int32Array.of(-1, 1 << 30), bits: Uint8Array.of(255), all: 'hi ho' }, none: {} } };
  const bytes = bytesOf(kept, 5, sum);

  test('is found again, and is nothing for another bundle', () => {
    expect(keptIn(bytes, 5, sum)).toEqual(kept);
    expect(keptIn(bytesOf({ code: new Uint8Array(0), rooms: {} }, -5, sum), -5, sum)).toEqual({ code: new Uint8Array(0), rooms: {} });
    expect(keptIn(bytes, 6, sum)).toBeNull();
  });

  test('is nothing where any of it is missing or other than it was', () => {
    for (let length = 0; length < bytes.length; length++) expect(keptIn(bytes.slice(0, length), 5, sum), `${length} bytes`).toBeNull();
    for (let at = 0; at < bytes.length; at++) if (at < 20 || at >= 24) expect(keptIn(bytes.map((byte, other) => (other === at ? byte ^ 16 : byte)), 5, sum), `byte ${at}`).toBeNull();
  });
});

describe('a thread', () => {
  const bundle = join(folder, 'reader.js'), keep = join(folder, 'storage', 'reader.kept');
  const expected = seeds.map((seed) => read(seed));
  const workers: Worker[] = [];
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', BUILD, folder], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
  afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

  /** The readings of all seeds by a new thread. */
  function readings(where: string | null = keep): Promise<readonly unknown[]> {
    const worker = new Worker(join(folder, 'thread.cjs'), { env: {}, execArgv: [], workerData: { bundle, keep: where } satisfies ThreadData }), told: unknown[] = [];
    workers.push(worker);
    return new Promise((resolve, reject) => {
      worker.once('error', reject).on('message', (message) => {
        if (told.length === 0) expect(isReady(message)).toBe(true);
        if (told.length > 0) expect(isAnswer(message)).toBe(true);
        told.push(isAnswer(message) && 'reading' in message ? withText(message.reading, seeds[message.id]!) : message);
        if (told.length <= seeds.length) worker.postMessage({ id: told.length - 1, text: seeds[told.length - 1], settled: {} });
        else resolve(told.slice(1));
      });
    });
  }
  const isKept = (): Promise<number> => vi.waitUntil(() => existsSync(keep) && statSync(keep).ino, { timeout: 30_000, interval: 20 });

  test('keeps what it made when it has time, and the next one reads the same with it', async () => {
    expect(await readings()).toEqual(expected);
    const first = await isKept();
    expect(readdirSync(join(folder, 'storage'))).toEqual(['reader.kept']);
    expect(await readings()).toEqual(expected);
    expect(statSync(keep).ino).toBe(first);
  });

  test('reads with the tables that were kept', async () => {
    await isKept();
    const { crc32 } = await import('node:zlib'), of = crc32(readFileSync(bundle)), { code, rooms } = keptIn(readFileSync(keep), of, crc32)!;
    const { slots } = rooms['vocabulary']!;
    (slots as Int32Array).fill(0); // no word is known
    writeFileSync(keep, bytesOf({ code, rooms }, of, crc32));
    expect(await readings()).not.toEqual(expected);
    rmSync(keep);
  });

  test('reads the same where what was kept is damaged or of another bundle, and keeps it anew', async () => {
    await readings();
    await isKept();
    const whole = readFileSync(keep);
    for (const other of [whole.subarray(0, 100_000), Buffer.from(whole.map((byte, at) => (at === 200_000 ? byte ^ 1 : byte))), Buffer.from(whole.map((byte, at) => (at === 0 ? byte ^ 1 : byte)))]) {
      writeFileSync(keep, other);
      const { ino } = statSync(keep);
      expect(await readings()).toEqual(expected);
      await vi.waitUntil(() => statSync(keep).ino !== ino, { timeout: 30_000, interval: 20 });
      expect(statSync(keep).size).toBeGreaterThan(1_000_000);
    }
  });

  test('reads the same where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await readings(join(folder, 'file', 'reader.kept'))).toEqual(expected);
    expect(await readings(null)).toEqual(expected);
  });

  test('leaves nothing behind where the file cannot be put in its place', async () => {
    const storage = join(folder, 'held'), held = join(storage, 'reader.kept');
    mkdirSync(held, { recursive: true });
    const { mtimeMs } = statSync(storage);
    expect(await readings(held)).toEqual(expected);
    await vi.waitUntil(() => statSync(storage).mtimeMs !== mtimeMs && readdirSync(storage).length === 1, { timeout: 30_000, interval: 20 });
  });
});
