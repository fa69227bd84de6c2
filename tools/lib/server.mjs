// Starts the embedded VS Code's server on the loopback address.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startChild, stopChild } from './children.mjs';
import { projectNode, toolEnvironment } from './environment.mjs';
import { Failure, run } from './run.mjs';
import { embeddedVSCode } from './vscode.mjs';

const loopback = '127.0.0.1';

/** Settings of a quiet window: no welcome, no telemetry, no update, no sign-in, no chat. A reader's own changes to them are kept. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'update.showReleaseNotes': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder where the server keeps its data: made if it is not there
 * @property {string} [extensionsFolder] the installed extensions
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [tokenFile] holds the token that whoever comes has to know, see `tokenFileIn`; without it anybody is let in: for tests alone
 * @property {boolean} [closed] for tests: no gallery of extensions, no git, nothing that asks for the network
 * @property {boolean} [driver] lets a window be told where an extension under development and its tests are
 * @property {string} [folder] what the address without anything behind it opens
 * @property {Record<string, unknown>} [settings] user settings over the quiet ones
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} origin
 * @property {() => string} log what the server has printed so far
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/** @param {ServerOptions} options @returns {Promise<Server>} */
export async function startServer({ dataFolder, extensionsFolder = join(dataFolder, 'extensions'), port = 0, tokenFile, closed = false, driver = false, folder, settings = {} }) {
  if (tokenFile === undefined && !closed) throw new Failure('A server that is no test\'s needs a token.');
  const vscode = await embeddedVSCode();
  await writeSettings(dataFolder, { ...quietSettings, ...(closed ? { 'git.enabled': false } : {}), ...settings });
  await mkdir(extensionsFolder, { recursive: true });
  const child = startChild(projectNode, [
    join(vscode, 'out', 'server-main.js'),
    '--host', loopback, '--port', String(port), ...(tokenFile === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile]), '--accept-server-license-terms',
    '--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder, '--telemetry-level', 'off',
    ...(folder === undefined ? [] : ['--default-folder', folder]),
    ...(driver ? ['--enable-smoke-test-driver', '--disable-workspace-trust'] : []),
  ], { ...toolEnvironment(), ...(closed ? { EXTENSIONS_GALLERY: '{}' } : {}) });
  const { port: taken, log, ended } = await listening(child);
  return { port: taken, origin: `http://${loopback}:${taken}`, log, ended, stop: () => stopChild(child) };
}

/**
 * The token of a server that stands for a while. Without one, any page in any browser of this machine, and any other user of it, could
 * connect to the server and run programs. It is the same each time, so that an address that was kept stays good, and told to nobody else.
 * @param {string} dataFolder made if it is not there
 */
export async function tokenFileIn(dataFolder) {
  const file = join(dataFolder, 'token');
  await mkdir(dataFolder, { recursive: true });
  if (!/^\w{32,}$/.test(await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  await chmod(file, 0o600);
  return { file, token: await readFile(file, 'utf8') };
}

/**
 * Installs a packaged extension where a server with the same folders finds it.
 * @param {string} vsix @param {string} dataFolder @param {string} extensionsFolder
 */
export async function installExtension(vsix, dataFolder, extensionsFolder) {
  const vscode = await embeddedVSCode();
  const folders = ['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder];
  const args = [join(vscode, 'out', 'server-main.js'), '--accept-server-license-terms', ...folders, '--install-extension', vsix, '--force'];
  const { code, output } = await run(projectNode, args, { env: toolEnvironment() });
  if (code !== 0 || !/successfully installed/.test(output)) throw new Failure(`Cannot install ${vsix}:\n${output}`);
}

/** Settings that are there already stay: the reader may have changed them. @param {string} dataFolder @param {Record<string, unknown>} settings */
async function writeSettings(dataFolder, settings) {
  const file = join(dataFolder, 'data', 'User', 'settings.json');
  const present = await readFile(file, 'utf8').catch(() => '{}');
  const own = parseObject(present);
  if (own === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...settings, ...own }, undefined, 2)}\n`);
}

/** @param {string} text @returns {Record<string, unknown> | undefined} nothing for settings with comments, which are not ours to rewrite */
function parseObject(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Resolves when the server says which port it took. @param {import('node:child_process').ChildProcess} child */
function listening(child) {
  let text = '';
  const log = () => text;
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => child.once('exit', () => resolve()));
  return new Promise((/** @type {(value: { port: number, log: () => string, ended: Promise<void> }) => void} */ resolve, reject) => {
    const read = (/** @type {string} */ part) => {
      text += part;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve({ port: Number(port), log, ended });
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Failure(`The embedded VS Code ended with code ${code} before it could be used:\n${text}`)));
  });
}
