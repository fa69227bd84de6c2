// A live blog that grows on disk while it is open: the place on the screen stays, and what has come is told until it is seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', size: { width: 1280, height: 1150 } });
const BLOG = 'ferry-strike-live.txt', VIEW = 'Timeline';
const BEFORE = readFileSync(join(import.meta.dirname, '..', 'sample', BLOG), 'utf8');
const entry = (time: string, what: string): string => `${time} - ${what}\n\nThe ${what.toLowerCase()} was told on Wednesday, the Anselm Courier reported, in a long paragraph that is wrapped so that it takes more than one line on the screen of a reader, as paragraphs of the news commonly do when they are kept in one line.\n\n`;
const CHOIR = entry('22:05', 'Choir at the pier'), LAMPS = entry('22:40', 'Feast of lamps'), GULLS = entry('22:10', 'Return of the gulls'), SNOW = entry('22:20', 'First snow'), DANCE = entry('22:15', 'Dance at the pier');

const write = (text: string): void => writeFileSync(join(code.folder, BLOG), text);
const prepended = (text: string, put: string): string => text.replace(/^\d\d:\d\d - /m, (head) => `${put}${head}`);
const appended = (text: string, put: string): string => text.replace('Source: Anselm', `${put}Source: Anselm`);
const fresh = async (): Promise<string[]> => (await code.rows(VIEW)).filter((row) => /, new($|,)/.test(row)).map((row) => row.slice(0, 22));
const badge = async (): Promise<string> => (await code.page.locator('.activitybar .action-item:has(a[aria-label^="Sayso"]) .badge').allInnerTexts()).join('').trim();
const summary = async (): Promise<string> => (await code.viewText(VIEW)).split('\n')[0] ?? '';
const unsaved = () => code.page.locator('.editor-group-container.active .tab.active.dirty');
/** Less than the height of a line: the part of one that is cut off on top is not kept. */
const LINE = 19;
/** Where a text stands in the window, in pixels from its top. */
const height = async (text: string): Promise<number> => Math.round((await code.spot(text)).y);

/** Every test has entries of its own: what has stood in an open document once is not new in it. */
beforeEach(async () => {
  write(BEFORE);
  await code.openFile(BLOG);
  // Left by a test that failed: what is not saved would not be read anew, and would ask before it closes.
  if (await unsaved().count() > 0) await code.command('File: Revert File');
  await code.openContainer('Sayso');
  await expect.poll(summary).toContain('8 entries');
  await code.command('View: Close All Editors');
  await code.openFile(BLOG);
  await expect.poll(summary).toContain('8 entries');
  await code.goTo(1);
  expect(await fresh()).toEqual([]);
});

test('the same passage stays at the same height', async () => {
  await code.goTo(44);
  const words = 'A navy helicopter';
  const before = await height(words);
  write(prepended(BEFORE, GULLS));
  await expect.poll(summary).toContain('9 entries');
  await expect.poll(async () => Math.abs(await height(words) - before)).toBeLessThan(LINE);
  const foot = prepended(BEFORE, SNOW + GULLS).replace('Tags: ferries', 'Tags: lamps, ferries').replace('– live –', '– live, updated –');
  write(foot);
  await expect.poll(summary).toContain('10 entries');
  await expect.poll(async () => Math.abs(await height(words) - before)).toBeLessThan(LINE);
});

test('what has come is new until it was seen', async () => {
  write(prepended(BEFORE, CHOIR));
  await expect.poll(fresh).toEqual(['22:05, Choir at the pi']);
  await expect.poll(badge).toBe('1');
  await code.screenshot('growth');
  write(appended(prepended(BEFORE, LAMPS + CHOIR), entry('21:10', 'Fog on Tuesday')));
  await expect.poll(fresh).toHaveLength(3);
  await expect.poll(badge).toBe('3');
  await code.clickRow(VIEW, 'Feast of lamps');
  await expect.poll(fresh).toEqual(['22:05, Choir at the pi', '21:10, Fog on Tuesday,']);
  await code.goTo(66); // onto the screen
  await expect.poll(fresh).toEqual(['22:05, Choir at the pi']);
  await code.command('Sayso: Mark All New Entries as Seen');
  await expect.poll(fresh).toEqual([]);
  await expect.poll(badge).toBe('');
});

test('what is typed is not', async () => {
  await code.goTo(13);
  await code.focusEditor();
  await code.page.keyboard.insertText(DANCE);
  await expect.poll(summary).toContain('9 entries');
  await code.command('File: Save');
  // Not before it is saved: a file that changes under words that are not saved is not read anew.
  await expect.poll(() => readFileSync(join(code.folder, BLOG), 'utf8')).toContain(DANCE);
  await expect.poll(() => unsaved().count()).toBe(0);
  await code.goTo(1);
  write(appended(prepended(BEFORE, DANCE), entry('21:20', 'Mist on Tuesday')));
  await expect.poll(summary).toContain('10 entries');
  await expect.poll(fresh).toEqual(['21:20, Mist on Tuesday']);
  await code.command('View: Close All Editors');
  await expect.poll(badge).toBe('');
});
