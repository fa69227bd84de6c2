// What a desktop offers: its own VS Code, and its browser.
import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { plainEnvironment } from './environment.mjs';
import { run } from './run.mjs';

const windows = process.platform === 'win32';

/** The desktop's VS Code, if it is on the path. @returns {Promise<string | undefined>} */
export async function findDesktop() {
  for (const folder of (plainEnvironment()['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, windows ? 'code.cmd' : 'code');
    if (await access(path, constants.X_OK).then(() => true, () => false)) return path;
  }
  return undefined;
}

/**
 * Opens a window of its own with the extension in it, as it stands in this folder; false if the desktop's VS Code cannot.
 * @param {string} code @param {string} extension @param {string} folder @param {string} file
 */
export async function startDesktop(code, extension, folder, file) {
  const command = windows ? `"${code}"` : code;
  const { code: status, output } = await run(command, ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, file], { env: plainEnvironment() });
  if (status === 0) console.log('Sayso opens in VS Code.');
  else console.error(`The desktop's VS Code did not start, so the embedded one does:\n${output.trim()}`);
  return status === 0;
}

/** Shows an address in the desktop's browser, where there is one. @param {string} address */
export function openInBrowser(address) {
  const desktop = windows || process.platform === 'darwin' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!desktop) return;
  const [command, ...args] = windows ? ['rundll32', 'url.dll,FileProtocolHandler', address] : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command ?? '', args, { stdio: 'ignore', detached: true, env: plainEnvironment() }).on('error', () => undefined).unref();
}
