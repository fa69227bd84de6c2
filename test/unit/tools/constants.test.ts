import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inAscii, withNumbers, withoutMargins } from '../../../tools/lib/constants.mjs';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { Token } from '../../../src/reading/text/scan.ts';
import { seeds } from '../../bench/inputs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('writes the numbers of tables where they are used, and leaves alone what only looks like them', async () => {
  const head = "import { Token, type Tokens } from '../text/scan.ts';\n";
  const numbered = (text: string): Promise<string> => withNumbers(`${root}/src/reading/say/made-up.ts`, head + text);
  expect(await numbered('kind[t] === Token.word || Token.mark')).toBe(`${head}kind[t] === ${Token.word} || ${Token.mark}`);
  for (const same of ['a.Token.word', 'MyToken.word', 'Token.worded', 'Token[name]', "'Token.word'", 'Shape.capital']) expect(await numbered(same)).toBe(head + same);
});

it('leaves alone a table that is filled as it loads: its numbers are others in the bundle', async () => {
  const text = "import { Trigger, W } from '../time/timex/words.ts';\nid === W.the || bits & Trigger.time";
  expect(await withNumbers(`${root}/src/reading/say/made-up.ts`, text)).toBe(text.replace('Trigger.time', '2'));
});

it('moves rows of words to the margin, and nothing else', () => {
  expect(withoutMargins("if (a) {\n  b = `\n    one: two\n    three\n  `;\n  c = `\n  ${d}`;")).toBe("if (a) {\n  b = `\none: two\nthree\n`;\n  c = `\n  ${d}`;");
});

it('writes letters that are not ASCII so that they mean the same', () => {
  const text = inAscii('[/[–—“]{1,3}$/u, "Café “𝄞”", `…`]');
  expect(text).toMatch(/^[\0-\x7f]*$/);
  const [pattern, words, template] = new Function(`return ${text}`)() as [RegExp, string, string];
  expect([words, template, ...['a—“', 'a-'].map((words) => pattern.test(words))]).toEqual(['Café “𝄞”', '…', true, false]);
});

it('reads the same when bundled with them', () => {
  // In a process of its own, as the build runs: what is numbered while a program loads has other numbers there than here.
  const script = `import { build } from 'esbuild'; import { constants } from './tools/lib/constants.mjs';
    await build({ entryPoints: ['src/reading/read.ts'], outfile: process.argv[1], bundle: true, minify: true, format: 'iife', globalName: 'bundled', platform: 'neutral', target: 'es2022', plugins: [constants] });`;
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bundle-')), file = join(folder, 'read.js');
  execFileSync(process.execPath, ['--input-type=module', '--eval', script, file], { cwd: root });
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  const bundled = (new Function(`${text}; return bundled;`)() as { read(text: string): Reading }).read;
  expect(text).toMatch(/^[\0-\x7f]*$/);
  for (const seed of seeds) expect(JSON.stringify(bundled(seed))).toBe(JSON.stringify(read(seed)));
});
