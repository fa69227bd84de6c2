// Starts, once for all files, the embedded VS Code with the packaged extension installed, and a browser to look at it with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../../../tools/lib/browser.mjs';
import { makePackage } from '../../../tools/lib/package.mjs';
import { installExtension, startServer } from '../../../tools/lib/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    browser: string;
    /** Where the packaged extension is installed. */
    extensions: string;
  }
}

/** Settings of every window, below a window's own: what would differ from run to run, or get in the way of a test, is off. */
export const settings = {
  'files.exclude': { '**/.vscode': true },
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off', // in a browser it is on: what a test types would be on disk a second later, on a slow machine before it is taken back
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'workbench.editor.enablePreview': false,
  'workbench.reduceMotion': 'on',
  'window.dialogStyle': 'custom',
  'window.restoreWindows': 'none',
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-ui-'));
  const extensionsFolder = join(folder, 'extensions');
  const vsix = join(folder, 'sayso.vsix');
  await makePackage(vsix);
  await installExtension(vsix, folder, extensionsFolder);
  const [server, browser] = await Promise.all([
    startServer({ dataFolder: folder, extensionsFolder, closed: true, settings }),
    serveBrowser(),
  ]);
  project.provide('origin', server.origin);
  project.provide('extensions', extensionsFolder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
