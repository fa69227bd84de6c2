// The library stays in the worker's own file, and that file runs as a thread of Node's and as a web worker.
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import { Worker } from 'node:worker_threads';
import { runInNewContext } from 'node:vm';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const question = { id: 7, sentence: 'He denied it.', cueStart: 3, cueEnd: 9 };
const answer = { id: 7, grammar: { lemma: 'deny', tense: 'past', passive: false, negated: false } };
const bundled = (entry: string) => build({ entryPoints: [entry], bundle: true, write: false, metafile: true, minify: true, format: 'iife', external: ['vscode'], platform: 'neutral', mainFields: ['module', 'main'] });

describe('the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-cue-grammar-'));
  let code = '';

  beforeAll(async () => {
    code = (await bundled('src/cue-grammar-worker/worker.ts')).outputFiles[0]!.text;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is small, and the extension is without the library', async () => {
    expect(code.length).toBeLessThan(450_000);
    const { metafile } = await bundled('src/extension.ts');
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('compromise') || path.endsWith('grammar/worker.ts'))).toEqual([]);
  });

  test.each(['module', 'commonjs'])('runs as a thread, taken for %s', async (type) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(folder, 'worker.js'), code);
    const worker = new Worker(join(folder, 'worker.js'), { env: {}, execArgv: [] });
    try {
      const told = new Promise((resolve, reject) => { worker.once('message', resolve).once('error', reject); });
      worker.postMessage('no question');
      worker.postMessage(question);
      expect(await told).toEqual(answer);
    } finally {
      await worker.terminate();
    }
  });

  test('runs as a script that has nothing of Node', () => {
    const told: unknown[] = [];
    let hear = (_event: { readonly data: unknown }): void => undefined;
    runInNewContext(code, {
      self: {},
      addEventListener: (name: string, listener: typeof hear) => { if (name === 'message') hear = listener; },
      postMessage: (message: unknown) => told.push(JSON.parse(JSON.stringify(message))),
    });
    hear({ data: question });
    expect(told).toEqual([answer]);
  });
});
