// Finds a Chromium to look at the workbench with, gets one if there is none, and starts it.
import { existsSync } from 'node:fs';
import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { plainEnvironment, toolEnvironment } from './environment.mjs';
import { root } from './paths.mjs';
import { Failure, run, say } from './run.mjs';

/** What a browser on a closed network, without a display, perhaps as root, needs to be quiet and to work at all. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--lang=en-US',
];
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const wellKnown = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/usr/lib/chromium/chromium'];

/** A headless browser with a new, empty profile. */
export async function launchBrowser() {
  return await chromium.launch(await launchOptions());
}

/** The same, to be shared by several processes: they connect to its `wsEndpoint()`. */
export async function serveBrowser() {
  return await chromium.launchServer({ ...(await launchOptions()), host: '127.0.0.1' });
}

async function launchOptions() {
  return { executablePath: await ensureBrowser(), args: flags, env: /** @type {Record<string, string>} */ (plainEnvironment()) };
}

/** The path of a browser; if the machine has none, one is fetched. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const attempt of [playwrightInstall, debianInstall]) {
    if (await attempt()) {
      const fetched = await findBrowser();
      if (fetched) return fetched;
    }
  }
  throw new Failure('No Chromium or Chrome found, and none could be fetched: install one, or give its path in SAYSO_BROWSER.');
}

async function findBrowser() {
  for (const variable of ['SAYSO_BROWSER', 'CHROME_PATH']) {
    const path = process.env[variable];
    if (!path) continue;
    if (await isExecutable(path)) return path;
    throw new Failure(`${variable} names no program: ${path}`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...wellKnown, ...(await ofPlaywright())];
  for (const path of candidates) if ((await isExecutable(path)) && (await starts(path))) return path;
  return undefined;
}

/** What playwright's own installer may have put in its cache, of whatever version. */
async function ofPlaywright() {
  const own = chromium.executablePath();
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  const versions = existsSync(folder) ? (await readdir(folder)).filter((name) => name.startsWith('chromium-')).sort().reverse() : [];
  return [own, ...versions.flatMap((version) => ['chrome-linux64', 'chrome-linux'].map((build) => join(folder, version, build, 'chrome')))];
}

async function playwrightInstall() {
  say('No browser found: trying playwright\'s own download ...');
  const { code } = await run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], { env: toolEnvironment() });
  return code === 0;
}

async function debianInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say('... and now Debian\'s chromium ...');
  const env = { ...plainEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  return code === 0;
}

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(() => true, () => false);
}

/** Tells a browser from one whose libraries are missing, and from a stub that only says where to get one. @param {string} path */
async function starts(path) {
  const { code } = await run(path, ['--version'], { env: plainEnvironment() });
  return code === 0;
}
