import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', size: { width: 1280, height: 1300 } });
const VIEW = 'Timeline';
const BLOG = 'ferry-strike-live.txt';

/** The rows as they are read aloud, without what the tree adds. */
const rows = async (): Promise<string[]> => (await code.rows(VIEW)).map((row) => row.slice(0, 39));
const message = async (): Promise<string> => (await code.viewText(VIEW)).split('\n')[0] ?? '';

beforeEach(async () => {
  rmSync(join(code.folder, '.sayso.json'), { force: true });
  await code.openFile(BLOG);
  await code.openContainer('Sayso');
  await expect.poll(message).toBe('8 entries · Wed 14 Oct · GMT+2');
});

test('shows the document, its days and their entries', async () => {
  await expect.poll(rows).toEqual([
    expect.stringContaining('Ferry crews return to work after'), 'Year not stated. Set it…',
    'Wednesday 14 October, year not stated, ', '21:40, Islands\' council thanks both sid', '20:15, Operator: timetable back to norm',
    '18:30, Minister denies having threatene', '12:05, First boat reaches Great Lantern', '08:50, Union members vote for the agree', '06:20, Agreement reached',
    'Tuesday 13 October, year not stated, 2 ', '23:55, Talks go on past midnight', '22:30, Navy helicopter brings medicine ', expect.stringMatching(/^Outside the entries, \d statements?/),
  ]);
  expect(await code.row(VIEW, 'Ferry crews').innerText()).toContain(BLOG);
});

test('a click moves the cursor, and the tree follows the cursor', async () => {
  await code.clickRow(VIEW, 'First boat');
  await expect.poll(() => code.cursor()).toEqual({ line: 29, column: 1 });
  await expect.poll(() => code.row(VIEW, 'First boat').getAttribute('aria-selected')).toBe('true');
  await code.goTo(41);
  await expect.poll(() => code.row(VIEW, 'Talks go on').getAttribute('aria-selected')).toBe('true');
  expect(await code.editor.locator('.native-edit-context, textarea.inputarea').first().evaluate((input) => input === document.activeElement)).toBe(true);
  code.configure({ 'sayso.timeline.followCursor': false });
  // The window takes up a setting when it will: a row is clicked and the cursor goes elsewhere, until the tree no longer goes with it.
  await expect.poll(async () => {
    await code.clickRow(VIEW, 'First boat');
    await code.goTo(13);
    await code.goTo(14);
    return code.row(VIEW, 'Islands').getAttribute('aria-selected');
  }).not.toBe('true');
  code.configure({ 'sayso.timeline.followCursor': undefined });
  await expect.poll(() => code.row(VIEW, 'Islands').getAttribute('aria-selected')).toBe('true');
});

test('orders by time and back', async () => {
  await code.command('Sayso: Order by Time');
  await expect.poll(async () => (await rows()).slice(2, 4)).toEqual(['Tuesday 13 October, year not stated, 2 ', '22:30, Navy helicopter brings medicine ']);
  await code.command('Sayso: Order as in the Document');
  await expect.poll(async () => (await rows())[3]).toBe('21:40, Islands\' council thanks both sid');
});

test('filters while one types', async () => {
  await code.command('Sayso: Filter the Timeline…');
  const input = code.page.locator('.quick-input-widget:visible input:visible');
  await input.fill('lantern');
  await expect.poll(rows).toEqual([
    expect.stringContaining('Ferry crews'), 'Wednesday 14 October, year not stated, ', '12:05, First boat reaches Great Lantern', 'Tuesday 13 October, year not stated, 1 ', '22:30, Navy helicopter brings medicine ',
  ]);
  await expect.poll(message).toBe('2 of 8 entries match “lantern”');
  await input.fill('halvick');
  await expect.poll(message).toBe('1 of 8 entries match “halvick”');
  await input.fill('nothing of the kind');
  await expect.poll(() => code.viewText(VIEW)).toContain('No entry matches the filter.');
  await code.press('Enter');
  await code.page.getByRole('button', { name: 'Clear the Filter', exact: true }).click();
  await expect.poll(message).toBe('8 entries · Wed 14 Oct · GMT+2');
  await code.command('Sayso: Filter the Timeline…');
  await input.fill('lantern');
  await expect.poll(message).toContain('2 of 8');
  await code.press('Escape');
  await expect.poll(message).toContain('8 entries');
});

test('one click settles the year, and the days change everywhere', async () => {
  expect(await code.visibleText()).toContain('Wed 14 Oct, year not stated');
  await code.clickRow(VIEW, 'Year not stated');
  const offered = await code.choices();
  expect(offered[0]).toMatch(/^Wednesday 14 October \d{4}/);
  await code.page.locator('.quick-input-widget:visible input:visible').fill('2019');
  await expect.poll(async () => (await code.choices())[0]).toContain('the text says another weekday');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('2020');
  await expect.poll(() => code.choices()).toHaveLength(1);
  await code.press('Enter');
  await expect.poll(message).toBe('8 entries · Wed 14 Oct 2020 · GMT+2');
  await expect.poll(() => code.visibleText()).toContain('Wed 14 Oct 2020');
  expect((await rows())[1]).toBe('Wednesday 14 October 2020, 6 entries');
  expect(JSON.parse(readFileSync(join(code.folder, '.sayso.json'), 'utf8'))).toEqual({ documents: { [BLOG]: { date: '2020-10-14' } } });
});

test('the command settles the zone, and forgets what was set', async () => {
  await code.command('Sayso: Set Document\'s Day or Zone…');
  await code.choose('Time zone');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('tokyo');
  await code.choose('Asia/Tokyo');
  await expect.poll(message).toBe('8 entries · Wed 14 Oct · Asia/Tokyo, GMT+9');
  await code.command('Sayso: Set Document\'s Day or Zone…');
  await code.choose('Forget what was set');
  await expect.poll(message).toBe('8 entries · Wed 14 Oct · GMT+2');
  expect(existsSync(join(code.folder, '.sayso.json'))).toBe(true);
});

test('an entry that is typed appears', async () => {
  await code.goTo(13);
  await code.type('22:05 - Choir sings at the pier\n\nThe choir of the islands sang at the pier on Wednesday, the Anselm Courier reported.\n\n');
  await expect.poll(message).toContain('9 entries');
  await expect.poll(async () => (await rows())[3]).toBe('22:05, Choir sings at the pier');
  for (let key = 0; key < 40; key++) await code.press('ControlOrMeta+KeyZ');
  await expect.poll(message).toContain('8 entries');
});

test('an article stands there without entries, beside the blog', async () => {
  await code.openFile('lantern-islands-article.txt');
  await expect.poll(message).toBe('no timed entries · Thu 15 Oct');
  await expect.poll(async () => (await rows()).filter((row) => /^(Ferry crews|Six days)/.test(row))).toHaveLength(2);
});

test('says what to do where there is nothing', async () => {
  await code.command('View: Close All Editors');
  await expect.poll(() => code.viewText(VIEW)).toContain('Open a news text, and its times stand here by day.');
  await code.command('File: New Untitled Text File');
  await code.type('Milk\nEggs\n');
  await expect.poll(() => code.viewText(VIEW)).toContain('No open text that was read so far looks like news');
  await code.command('View: Revert and Close Editor');
});

test('a text not saved yet is settled for as long as it is open, and says what keeps it', async () => {
  const text = readFileSync(join(code.folder, BLOG), 'utf8');
  await code.command('File: New Untitled Text File');
  await code.focusEditor();
  await code.page.keyboard.insertText(text);
  await expect.poll(async () => (await rows()).filter((row) => row.startsWith('Year not stated'))).toHaveLength(2);
  await code.command('Sayso: Set Document\'s Day or Zone…');
  await code.choose('Day');
  await code.choices();
  await code.page.locator('.quick-input-widget:visible input:visible').fill('2015-10-14');
  await expect.poll(() => code.choices()).toHaveLength(1);
  await code.press('Enter');
  await expect.poll(message).toBe('8 entries · Wed 14 Oct 2015 · GMT+2');
  await expect.poll(async () => (await code.notifications()).join()).toContain('Save it in an open folder, and this is kept in .sayso.json');
  expect(existsSync(join(code.folder, '.sayso.json'))).toBe(false);
  await code.command('Notifications: Clear All Notifications');
  await code.command('View: Revert and Close Editor');
});
