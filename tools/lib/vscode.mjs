// Fetches the embedded VS Code: the server and workbench that the npm package code-server carries. It is a real VS Code that needs
// nothing from outside the npm registry. It is large, so it stays out of the project's own dependencies, in the shared cache.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { plainEnvironment } from './environment.mjs';
import { cache } from './paths.mjs';
import { whileFilling } from './progress.mjs';
import { Failure, run, say } from './run.mjs';

const version = '4.139.1';
/** Bytes on disk, about. */
const SIZE = 600_000_000;
const home = join(cache, `code-server-${version}`);
const vscode = join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** The embedded VS Code's folder, fetched if it is not there yet. @returns {Promise<string>} */
export async function embeddedVSCode() {
  if (!existsSync(join(home, 'complete'))) await fetchVSCode();
  return vscode;
}

/** Installs into a folder of our own and renames it when it is whole, so that two callers at once cannot spoil each other's. */
async function fetchVSCode() {
  say(`Fetching the embedded VS Code (once, about ${SIZE / 1_000_000} MB, a minute or so) ...`);
  await removeLeftovers();
  const temporary = `${home}.${randomBytes(6).toString('hex')}.part`;
  try {
    await mkdir(temporary, { recursive: true });
    await writeFile(join(temporary, 'package.json'), JSON.stringify({ private: true, name: 'sayso-embedded-vscode' }));
    await whileFilling(temporary, SIZE, async () => {
      await npmInstall(temporary, [`code-server@${version}`]);
      // VS Code's own modules: `npm ci` would refuse, for the lock file that the package carries is out of step with its manifest.
      await npmInstall(join(temporary, vscode.slice(home.length)), ['--omit=dev']);
    });
    await writeFile(join(temporary, 'complete'), `${version}\n`);
    if (!existsSync(join(home, 'complete'))) await rm(home, { recursive: true, force: true });
    await rename(temporary, home).catch((error) => {
      if (!existsSync(join(home, 'complete'))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Scripts stay off: nothing native has to be built for what we do. @param {string} cwd @param {readonly string[]} args */
async function npmInstall(cwd, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const { code, output } = await run('npm', ['install', ...args, ...quiet], { cwd, env: plainEnvironment() });
  if (code === 0) return;
  const why = output.split('\n').find((line) => /npm (error|ERR!).*\b(code|E[A-Z]{4,}|network)/.test(line)) ?? output.trim().split('\n').at(-1);
  throw new Failure(`Cannot fetch the embedded VS Code (code-server ${version}) from the npm registry: ${why?.trim() || `npm exited with ${code}`}`);
}

/** What an interrupted download left behind more than a day ago. */
async function removeLeftovers() {
  const folder = dirname(home);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!name.startsWith(basename(home)) || !name.endsWith('.part')) continue;
    const made = await stat(join(folder, name)).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 24 * 3600 * 1000) await rm(join(folder, name), { recursive: true, force: true });
  }
}
