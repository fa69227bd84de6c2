/** How far a download has come, in one line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bytesIn, progressLine, whileFilling } from '../../../tools/lib/progress.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sayso-progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('counts what is in the folder, at any depth, and nothing where there is none', async () => {
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'one'), 'x'.repeat(10));
  writeFileSync(join(folder, 'a', 'b', 'two'), 'x'.repeat(5));
  expect(await bytesIn(folder)).toBe(15);
  expect(await bytesIn(join(folder, 'missing'))).toBe(0);
});

test('is short and plain', () => {
  expect(progressLine(213_600_000, 600_000_000, 7.9)).toBe('214 of about 600 MB, 7 s');
  expect(progressLine(0, 600_000_000, 125)).toBe('0 of about 600 MB, 2 min 5 s');
});

test('gives what the work gives, and lets its failure through', async () => {
  expect(await whileFilling(folder, 1, () => Promise.resolve('done'))).toBe('done');
  await expect(whileFilling(folder, 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
