// The words and what reads them stay in the worker's own file; that file runs as a thread of Node's, as a web worker, and lent to whoever evaluates it.
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { isAnswer, isReady, withText } from '../../../src/reading-worker/protocol.ts';
import { constants } from '../../../tools/lib/constants.mjs';

const bundled = (entry: string) => build({ entryPoints: [entry], bundle: true, write: false, metafile: true, minify: true, format: 'iife', external: ['vscode'], platform: 'neutral', mainFields: ['module', 'main'], plugins: [constants] });
/** Bundled as the build does it: in a process that has loaded nothing of the sources. What is written into a bundle must not hang on what was loaded before. */
const BUILD = `import { build } from 'esbuild';
import { constants } from './tools/lib/constants.mjs';
import { carried } from './tools/lib/laid-out.mjs';
const { outputFiles } = await build({ entryPoints: ['src/reading-worker/worker.ts'], bundle: true, write: false, minify: true, format: 'iife', platform: 'neutral', target: 'es2022', plugins: [carried, constants] });
process.stdout.write(outputFiles[0].text);`;

const text = readFileSync('test/news/harbour-strike.txt', 'utf8');
const question = { id: 7, text, settled: {} };
/** Lists of numbers, whatever holds them, as lists. */
const plain = (_key: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value);
/** The reading in an answer. */
function readingIn(message: unknown): unknown {
  const answer: unknown = structuredClone(message);
  return isAnswer(answer) && answer.id === 7 && 'reading' in answer ? withText(answer.reading, text) : answer;
}

describe('the worker that reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-reader-'));
  let code = '';

  beforeAll(() => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', BUILD], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(stdout, stderr).not.toBe('');
    code = stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the words to itself: in the extension are neither they nor what reads', async () => {
    const { metafile } = await bundled('src/extension.ts');
    const inputs = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/reading/'));
    expect(inputs).toContain('src/reading/text/search.ts');
    expect(inputs.filter((path) => /\/lexicon\/|\.generated\.ts$|\/read\.ts$|\/text\/scan\.ts$/.test(path))).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.endsWith('worker.ts'))).toEqual([]);
  });

  test.each(['module', 'commonjs'])('runs as a thread, taken for %s', async (type) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(folder, 'worker.js'), code);
    const worker = new Worker(join(folder, 'worker.js'), { env: {}, execArgv: [] }), told: unknown[] = [];
    try {
      const answered = new Promise((resolve, reject) => {
        worker.on('message', (message) => told.push(message) === 2 && resolve(message)).once('error', reject);
      });
      worker.postMessage('no question');
      worker.postMessage(question);
      expect(readingIn(await answered)).toEqual(read(text));
      expect(isReady(told[0])).toBe(true);
    } finally {
      await worker.terminate();
    }
  });

  test('runs as a script that has nothing of Node', () => {
    const told: unknown[] = [];
    let hear = (_event: { readonly data: unknown }): void => undefined, mishear = hear;
    const context = createContext({
      self: {}, Int32Array,
      addEventListener: (name: string, listener: typeof hear) => {
        if (name === 'message') hear = listener;
        else mishear = listener;
      },
      postMessage: (message: unknown) => told.push(message),
    });
    runInContext(code, context);
    expect(told).toHaveLength(1);
    expect(isReady(told[0])).toBe(true);
    hear({ data: 'no question' });
    hear({ data: question });
    expect(told).toHaveLength(2);
    expect(readingIn(told[1])).toEqual(read(text));
    // A question that could not be read breaks it, so that whoever waits hears of it.
    expect(() => mishear({ data: null })).toThrow('could not be read');
  });

  test('lends itself to a host that has no worker, and then hears no message of the host', () => {
    let lent: ((message: unknown) => unknown) | undefined;
    const listens = (): never => { throw new Error('It listens'); };
    new Function('saysoBorrows', 'globalThis', code)((reads: typeof lent) => { lent = reads; }, { addEventListener: listens, postMessage: listens }); // oxlint-disable-line no-implied-eval, no-new-func, typescript/no-implied-eval -- as the extension does
    expect(readingIn(lent!(question))).toEqual(read(text));
    expect(lent!('no question')).toBeNull();
    for (const path of ['seeds', 'test/news', 'test/not-news', 'test/sample', 'test/golden/pages'].flatMap((folder) => readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name)).map((name) => join(folder, name)))) {
      const text = readFileSync(path, 'utf8'), { reading } = lent!({ id: 7, text, settled: {} }) as { reading: object };
      expect(JSON.stringify({ text, ...reading }, plain), path).toBe(JSON.stringify(read(text), plain));
    }
  });
});
