// Makes a checkout ready to be used: what is missing or out of date is installed and built. This runs before there are any node_modules,
// on whatever Node the machine has.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, projectNode, toolEnvironment } from './environment.mjs';
import { root } from './paths.mjs';
import { Failure, run, say } from './run.mjs';

/** Installs the dependencies if they are missing or older than the lock file. */
export async function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(projectNode) && modified(installed) >= modified(join(root, 'package-lock.json'))) return;
  say('Installing the project\'s dependencies ...');
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { env: plainEnvironment() });
  if (code !== 0) throw new Failure(`npm ci failed:\n${output.trim()}`);
}

/** Builds what is shipped. */
export async function build() {
  const { code, output } = await run(projectNode, [join(root, 'esbuild.mjs')], { env: toolEnvironment() });
  if (code !== 0) throw new Failure(`The build failed:\n${output.trim()}`);
}

/** Builds if the last build is missing or older than what it was made of. */
export async function ensureBuilt() {
  const built = Math.min(...['extension.cjs', 'reader.js', 'cue-grammar.js', 'cli.js'].map((name) => modified(join(root, 'dist', name))));
  if (built >= newest(['src', 'esbuild.mjs', 'package.json', 'package-lock.json'])) return;
  say('Building ...');
  await build();
}

/** When the latest of these files, and of those in these folders, was changed. @param {readonly string[]} names below the root */
export function newest(names) {
  const times = names.map((name) => join(root, name)).flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [modified(path)];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => modified(join(path, name)));
  });
  return Math.max(0, ...times);
}

/** @param {string} path @returns {number} milliseconds, 0 if there is no such file */
export function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
