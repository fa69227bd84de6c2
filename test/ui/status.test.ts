import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', files: { 'shopping.txt': 'Milk\nEggs\n' } });
const BLOG = 'ferry-strike-live.txt';

const item = () => code.page.locator('.statusbar-item[id="sayso.sayso.status"]:visible');
const text = async (): Promise<string> => (await item().allInnerTexts()).join('').trim(); // asks once: an item that has gone is no text
const spoken = () => item().locator('a').getAttribute('aria-label');

beforeEach(async () => {
  rmSync(join(code.folder, '.sayso.json'), { force: true });
  await code.openFile(BLOG);
  await expect.poll(text).toMatch(/^8 entries · \d+ speakers · GMT\+2$/);
});

test('is read aloud, and tells what is open', async () => {
  expect(await spoken()).toMatch(/^Sayso: 8 entries, \d+ speakers, GMT\+2, Wednesday 14 October\. Year not stated\. Set it…$/);
  await item().hover();
  const hover = code.page.locator('.monaco-hover:visible', { hasText: 'Ferry crews' });
  await hover.waitFor();
  expect((await hover.innerText()).split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^Ferry crews return to work/), expect.stringMatching(/^8 entries · \d+ speakers$/), 'Wed 14 Oct · GMT+2', 'Year not stated. Set it…',
  ]);
  await code.screenshot('status');
  await code.page.mouse.move(640, 2);
});

test('follows the editor in front, and is gone where that is no news', async () => {
  await code.openFile('lantern-islands-article.txt');
  await expect.poll(text).toMatch(/^\d+ speakers$/);
  await code.openFile('shopping.txt');
  await expect.poll(text).toBe('');
  await code.openFile(BLOG);
  await expect.poll(text).toContain('8 entries');
  await code.command('View: Close All Editors');
  await expect.poll(text).toBe('');
});

test('counts an entry that is typed', async () => {
  await code.goTo(13);
  await code.type('22:05 - Choir sings at the pier\n\nThe choir of the islands sang at the pier on Wednesday, the Anselm Courier reported.\n\n');
  await expect.poll(text).toContain('9 entries');
  await code.command('File: Revert File');
  await expect.poll(text).toContain('8 entries');
});

test('a click settles what is open, then goes to the Timeline', async () => {
  await item().click();
  expect((await code.choices())[0]).toMatch(/^Wednesday 14 October \d{4}/);
  await code.page.locator('.quick-input-widget:visible input:visible').fill('2020');
  await expect.poll(() => code.choices()).toHaveLength(1);
  await code.press('Enter');
  await expect.poll(spoken).toMatch(/Wednesday 14 October 2020\. Show the Timeline$/);
  await item().click();
  await expect.poll(() => code.rows('Timeline')).not.toHaveLength(0);
});

test('has a switch of its own', async () => {
  code.configure({ 'sayso.statusBar.enabled': false });
  await expect.poll(text).toBe('');
  code.configure({ 'sayso.statusBar.enabled': undefined });
  await expect.poll(text).toContain('8 entries');
});
