// Packs the extension as it is published.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectNode, toolEnvironment } from './environment.mjs';
import { root } from './paths.mjs';
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
  // Everything is bundled, so no dependency is packed; the pictures of the README travel in the package, so its links stay as they are.
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target];
  const { code, output } = await run(projectNode, [vsce, ...args], { env: toolEnvironment() });
  if (code !== 0 || /\bWARN(ING)?\b/.test(output)) throw new Failure(`vsce package:\n${output.trim()}`);
  return output;
}

/** The files that the package would hold, by vsce's own listing. @returns {Promise<string[]>} */
export async function listPackage() {
  const { code, output } = await run(projectNode, [vsce, 'ls', '--no-dependencies'], { env: toolEnvironment() });
  if (code !== 0) throw new Failure(`vsce ls:\n${output.trim()}`);
  return output.trim().split('\n').sort();
}
