/** What the built command line keeps of what it compiled: the next run prints the same with it, and without it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'sayso-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'ferry.txt'), 'The harbour office said that the boat was late.\n');

function run(env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'read', 'ferry.txt'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined, ...env } });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}
const kept = (): string[] => filesIn(folder);
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /sayso-\d+-\d+$/.test(name)).map((name) => join(folder, name));

it('is found by the next run, is made anew where it is damaged, and is not kept where Node is told to keep nothing', () => {
  expect(spawnSync(process.execPath, ['esbuild.mjs']).status).toBe(0);
  const printed = run({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(JSON.parse(printed)).toMatchObject({ file: 'ferry.txt', statements: [{ act: 'speech' }] });
  expect(kept()).toEqual([]);
  const env = { NODE_COMPILE_CACHE: join(folder, 'cache') };
  expect(run(env)).toBe(printed);
  expect(kept()).toHaveLength(1);
  const { ino } = statSync(kept()[0]!);
  expect(run(env)).toBe(printed);
  expect(statSync(kept()[0]!).ino).toBe(ino); // taken as it was, so not made anew
  writeFileSync(kept()[0]!, 'damaged');
  expect(run(env)).toBe(printed);
  expect(run(env)).toBe(printed);
  expect(kept()).toHaveLength(1);
});

it.skipIf(process.platform === 'win32')('is kept where nobody else can put anything, or not at all', () => {
  const home = join(folder, 'home'), temporary = join(folder, 'temporary'), caches = join(folder, 'caches');
  for (const made of [home, temporary, caches]) mkdirSync(made);
  const env = { NODE_COMPILE_CACHE: undefined, XDG_CACHE_HOME: undefined, HOME: home, TMPDIR: temporary };
  const printed = run(env);
  expect(filesIn(join(home, '.cache', 'sayso'))).toHaveLength(1);
  expect(run({ ...env, XDG_CACHE_HOME: caches })).toBe(printed);
  expect(filesIn(join(caches, 'sayso'))).toHaveLength(1);
  expect(run({ ...env, HOME: undefined })).toBe(printed);
  expect(readdirSync(temporary)).toEqual([]);
});

it('does not grow with every build', () => {
  const cache = join(folder, 'builds');
  mkdirSync(cache);
  run({ NODE_COMPILE_CACHE: cache });
  const [own] = filesIn(cache), others = Array.from({ length: 7 }, (_, build) => join(own!, '..', `sayso-${build}-1`));
  for (const other of others) writeFileSync(other, '');
  writeFileSync(own!, 'damaged');
  run({ NODE_COMPILE_CACHE: cache });
  expect(filesIn(cache)).toContain(own);
  expect(filesIn(cache)).toHaveLength(4);
});
