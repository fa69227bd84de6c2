import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { constants } from '../../../tools/lib/constants.mjs';
import { laidOut } from '../../../tools/lib/laid-out.mjs';
import { seeds } from '../../bench/inputs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)), folder = mkdtempSync(join(tmpdir(), 'sayso-laid-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = join(folder, 'words.bin'), bundle = join(folder, 'read.cjs');
const readings = (): string[] => {
  const made = { exports: {} as { read(text: string): Reading } };
  new Function('exports', 'require', 'module', '__dirname', readFileSync(bundle, 'utf8'))(made.exports, createRequire(import.meta.url), made, folder);
  return seeds.map((seed) => JSON.stringify(made.exports.read(seed)));
};
const readingsOrNone = (): string[] => {
  try {
    return readings();
  } catch {
    return [];
  }
};

it('reads the same with tables that the build laid out, and where they are missing, cut or of another build', async () => {
  const options: BuildOptions = { absWorkingDir: root, bundle: true, minify: true, platform: 'node', target: 'es2022', plugins: [constants] };
  await build({ ...options, entryPoints: ['src/reading/read.ts'], outfile: bundle, format: 'cjs', plugins: [laidOut('src/reading/read.ts', options, words), constants] });
  const expected = seeds.map((seed) => JSON.stringify(read(seed))), bytes = readFileSync(words);
  expect(readings()).toEqual(expected);
  writeFileSync(words, bytes.subarray(0, 4096));
  expect(readings()).toEqual(expected);
  /** With most of its words gone, in a way that only its head could tell. */
  const emptied = Uint8Array.from(bytes, (byte, at) => (at < 16 || at % 64 < 4 ? byte : 0));
  writeFileSync(words, emptied.map((byte, at) => (at === 15 ? byte ^ 1 : byte)));
  expect(readings()).toEqual(expected);
  writeFileSync(words, Uint8Array.from(bytes, (byte, at) => (at >= 65_536 ? 0 : byte)));
  expect(readings()).toEqual(expected);
  rmSync(words);
  expect(readings()).toEqual(expected);
  // The tables are what it reads with: where nobody can tell, it reads something else, or cannot.
  writeFileSync(words, emptied);
  expect(readingsOrNone()).not.toEqual(expected);
});
