/** Many files on threads: their order, how many are under way, and what happens where threads break down. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readOnThreads } from '../../../src/cli/pool.ts';
import type { Answer, Job } from '../../../src/cli/reader.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'sayso-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const COUNT = 60;
for (let i = 0; i < COUNT; i++) writeFileSync(join(folder, `${i}.txt`), `The harbour office said that boat ${i} was late.\n`);

const jobOf = (index: number): Job => ({ file: join(folder, `${index}.txt`), format: 'jsonl', settled: {} });
const textOf = (answer: Answer): string => ('pieces' in answer ? [...answer.pieces].map((piece) => new TextDecoder().decode(piece)).join('') : answer.problem);

/** A thread that runs these words of JavaScript. */
const running = (words: string) => (): Worker => new Worker(`const { parentPort } = require('node:worker_threads'); ${words}`, { eval: true });

async function numbersTaken(start?: () => Worker): Promise<string[]> {
  const taken: string[] = [];
  await readOnThreads(COUNT, jobOf, async (index, answer) => {
    taken.push(`${index} ${/"file":"[^"]*?(\d+)\.txt"/.exec(textOf(answer))?.[1] ?? textOf(answer)}`);
  }, 2, start);
  return taken;
}
const inOrder = Array.from({ length: COUNT }, (_, i) => `${i} ${i}`);

describe('many files on threads', () => {
  it('come in their order, whichever thread is first', async () => {
    expect(await numbersTaken()).toEqual(inOrder);
    const late = running("const kept = []; parentPort.on('message', (asked) => { kept.push(asked); if (kept.length === 1) setTimeout(() => { for (const { index, job } of kept.splice(0).reverse()) parentPort.postMessage({ index, given: { problem: `\"file\":\"${job.file}\"` } }); }, 5); });");
    expect(await numbersTaken(late)).toEqual(inOrder);
  });

  it('are read all the same where no thread starts, where one ends, and where one breaks down', async () => {
    expect(await numbersTaken(() => { throw new Error('no threads here'); })).toEqual(inOrder);
    expect(await numbersTaken(running("parentPort.once('message', () => process.exit(0));"))).toEqual(inOrder);
    expect(await numbersTaken(running("parentPort.on('message', ({ index }) => { throw new Error('broken ' + index); });"))).toEqual(inOrder);
  });

  it('wait while those before them are not yet taken', async () => {
    let asked = 0, most = 0, taken = 0;
    await readOnThreads(COUNT, (index) => {
      asked++;
      most = Math.max(most, asked - taken);
      return jobOf(index);
    }, async () => {
      await new Promise(setImmediate);
      taken++;
    }, 1);
    expect(taken).toBe(COUNT);
    expect(most).toBeLessThanOrEqual(10);
  });
});
