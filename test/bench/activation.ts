/**
 * Loads and starts the built extension named on the command line, and prints how many milliseconds that took. What stands for
 * the editor answers with itself, whatever is called or made; only files beside the extension are where they are, so that it starts its worker.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

const file = process.argv[2] ?? '';
const joinPath = (_: unknown, ...parts: readonly string[]): object => ({ scheme: 'file', fsPath: join(resolve(file), '../..', ...parts) });

const editor: unknown = new Proxy(function () {}, { // no arrow: classes extend it
  get: (_, key) => (key === Symbol.toPrimitive ? () => 0 : key === Symbol.iterator ? [][Symbol.iterator] : key === 'then' ? undefined : key === 'length' ? 0 : key === 'joinPath' ? joinPath : editor),
  set: () => true,
  has: () => true,
  apply: () => editor,
  construct: () => editor as object,
  getPrototypeOf: () => editor as object, // the bundle's own copy of the module inherits from it
});
const require = createRequire(import.meta.url);
const module = { exports: {} as { activate?(context: unknown): Promise<void> } };

const start = performance.now();
compileFunction(readFileSync(file, 'utf8'), ['module', 'exports', 'require'], { filename: file })(module, module.exports, (name: string): unknown => (name === 'vscode' ? editor : require(name)));
await module.exports.activate?.(editor);
process.stdout.write(String(performance.now() - start));
process.exit(0); // timers of the extension would keep it alive
