// Packs the extension as it is published.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectNode, toolEnvironment } from './environment.mjs';
import { out, root } from './paths.mjs';
import { build } from './prepare.mjs';
import { Failure, run } from './run.mjs';

const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');

export function packageName() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name}-${version}.vsix`;
}

/** Builds and packs. A warning is a failure: what ships is what was meant. @param {string} target the package's path @returns {Promise<string>} */
export async function makePackage(target) {
  await build();
  mkdirSync(dirname(target), { recursive: true });
  const staged = await stage();
  // Everything is bundled, so no dependency is packed; there is no public repository yet that links of the README could lead to.
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target];
  const { code, output } = await run(projectNode, [vsce, ...args], { cwd: staged, env: toolEnvironment() });
  rmSync(staged, { recursive: true });
  if (code !== 0 || /\bWARN(ING)?\b/.test(output)) throw new Failure(`vsce package:\n${output.trim()}`);
  return output;
}

/** What is packed, in a folder of its own, for the README is not quite the same: an editor shows no pictures from inside a package. */
async function stage() {
  const staged = join(out, `package-${process.pid}`);
  for (const name of ['.vscodeignore', ...(await listPackage())]) cpSync(join(root, name), join(staged, name), { recursive: true });
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll(/^<picture>.*<\/picture>\r?\n(\r?\n)?/gm, '');
  writeFileSync(join(staged, 'README.md'), readme);
  return staged;
}

/** The files that the package would hold, by vsce's own listing. @returns {Promise<string[]>} */
export async function listPackage() {
  const { code, output } = await run(projectNode, [vsce, 'ls', '--no-dependencies'], { env: toolEnvironment() });
  if (code !== 0) throw new Failure(`vsce ls:\n${output.trim()}`);
  return output.trim().split('\n').sort();
}
