// Windows as they are on bad days: with several folders, with none, with a folder that is not trusted; and a file too large to be had.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { startServer } from '../../tools/lib/server.mjs';
import { useWindows } from './support/open.ts';
import type { Window } from './support/window.ts';

const BLOG = readFileSync(join(import.meta.dirname, '..', 'sample', 'ferry-strike-live.txt'), 'utf8');
const settled = (name: string, date: string): string => JSON.stringify({ documents: { [name]: { date } } });
const summary = async (code: Window): Promise<string> => (await code.viewText('Timeline')).split('\n')[0] ?? '';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
// Windows close before what they look at: hooks after a test run from the last to the first.
const window = useWindows();

test('each folder of several has a settled file of its own', async () => {
  const code = await window({
    opens: 'both.code-workspace',
    files: {
      'both.code-workspace': JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }, { path: 'south/inner' }] }),
      'north/north.txt': BLOG, 'north/.sayso.json': settled('north.txt', '2015-10-14'),
      'south/south.txt': BLOG, 'south/.sayso.json': JSON.stringify({ documents: { 'south.txt': { date: '2020-10-14' }, 'inner/inner.txt': { date: '2009-10-14' } } }),
      'south/inner/inner.txt': BLOG,
      '.sayso.json': settled('north/north.txt', '2009-10-14'),
    },
  });
  await code.openFile('north.txt');
  await code.openContainer('Sayso');
  await expect.poll(() => summary(code)).toBe('8 entries · Wed 14 Oct 2015 · GMT+2');
  await code.openFile('south.txt');
  await expect.poll(() => summary(code)).toBe('8 entries · Wed 14 Oct 2020 · GMT+2');
  await code.openFile('inner.txt');
  // A folder inside another is asked for itself.
  await expect.poll(() => summary(code)).toBe('8 entries · Wed 14 Oct · GMT+2');
});

test('without a folder it tells how to begin, and reads what is typed', async () => {
  const code = await window({ opens: null });
  await code.openContainer('Sayso');
  await expect.poll(() => code.viewText('Timeline')).toContain('Open a folder of news texts');
  await code.command('File: New Untitled Text File');
  await code.focusEditor();
  await code.page.keyboard.insertText(BLOG);
  await expect.poll(() => summary(code)).toContain('8 entries');
});

test('a folder that is not trusted is read, and its settled file too', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sayso-restricted-'));
  closing.push(() => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  const server = await startServer({ dataFolder, extensionsFolder: inject('extensions'), closed: true, settings: {
    'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never', 'files.simpleDialog.enable': true,
  } });
  closing.push(() => server.stop());
  const code = await window({ origin: server.origin, files: { 'blog.txt': BLOG, '.sayso.json': settled('blog.txt', '2020-10-14') } });
  await expect.poll(async () => (await code.page.locator('.statusbar-item').allInnerTexts()).join()).toContain('Restricted Mode');
  await code.openFile('blog.txt');
  await code.openContainer('Sayso');
  await expect.poll(() => summary(code)).toBe('8 entries · Wed 14 Oct 2020 · GMT+2');
  await code.screenshot('restricted');
});

test('a file that the editor keeps for itself is told', async () => {
  const code = await window({ files: { 'small.txt': BLOG } });
  writeFileSync(join(code.folder, 'huge.txt'), `${BLOG}\n`.repeat(Math.ceil(51 * 1024 * 1024 / BLOG.length)));
  await code.openFile('small.txt');
  await code.openContainer('Sayso');
  await expect.poll(() => summary(code)).toContain('8 entries');
  await code.command('View: Close All Editors');
  await code.page.keyboard.press('ControlOrMeta+KeyP');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('huge.txt');
  await code.choose('huge.txt');
  await expect.poll(() => code.viewText('Timeline')).toContain('larger than 50 MB');
});
