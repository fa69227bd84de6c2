// A copy of an extension, made of links, whose manifest names no `main`: the workbench then runs its `browser` entry in the web worker host.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const left = new Set(['package.json', 'node_modules', '.git', '.vscode-test']);

/**
 * @param {string} extension the extension's folder
 * @param {string} tests the tests' module, inside it
 * @param {string} copy a folder that does not exist yet
 * @returns {Promise<{ extension: string, tests: string }>} the same two in the copy
 */
export async function withoutMain(extension, tests, copy) {
  await mkdir(copy, { recursive: true });
  const { main: _, ...manifest } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  for (const name of await readdir(extension)) if (!left.has(name)) await symlink(join(extension, name), join(copy, name));
  return { extension: copy, tests: join(copy, relative(extension, tests)) };
}
