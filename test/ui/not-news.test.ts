import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/lib/paths.mjs';
import { useWindow } from './support/open.ts';

const pages = readdirSync(join(root, 'test', 'not-news'));
const code = useWindow({ copyOf: 'test/not-news', name: 'other-texts', files: { 'blank.txt': '\n\n', 'blog.txt': readFileSync(join(root, 'test', 'sample', 'ferry-strike-live.txt'), 'utf8') } });

/** Pieces of lines that an extension has marked. */
const marked = (): Promise<number> => code.editor.locator('.view-lines [class*="ced-"]').count();

test('what is not news shows no mark, no hint and no row', { timeout: 240_000 }, async () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
  await code.openFile('blog.txt');
  await code.openContainer('Sayso');
  await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
  await expect.poll(marked).toBeGreaterThan(0);
  for (const page of pages) {
    await code.openFile(page);
    await expect.poll(() => code.viewText('Timeline'), { message: page }).not.toContain('8 entries'); // the line on top is that of the page in front: it has been looked at
    expect(await marked(), page).toBe(0);
    await code.openFile('blog.txt');
    await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
  }
  expect((await code.rows('Timeline')).filter((row) => /\.(txt|md)/.test(row))).toHaveLength(1);
});

test('a file that nothing is written in yet is not said to be of another kind', async () => {
  await code.openContainer('Sayso');
  await code.openFile(pages[0]!);
  await expect.poll(() => code.viewText('Speakers')).toContain('This text does not look like news');
  await code.openFile('blank.txt');
  await expect.poll(() => code.viewText('Speakers')).toContain('Open a news text, and those who speak in it stand here');
});

test('beside news that is open, only the text in front is said to be none, and none is read where that is set', async () => {
  await code.openFile('blog.txt');
  await expect.poll(() => code.viewText('Speakers')).not.toContain('does not look like news');
  await code.openFile(pages[0]!);
  await expect.poll(() => code.viewText('Speakers')).toContain('This text does not look like news, so nobody is listed.');
  await expect.poll(() => code.viewText('Timeline')).not.toContain('looks like news');
  await expect.poll(() => code.viewText('Timeline')).toContain('The text in front does not look like news, so it is not listed here.');
  code.configure({ 'sayso.enabled': 'never' });
  await expect.poll(() => code.viewText('Speakers')).toContain('Sayso reads no text here');
  await expect.poll(() => code.viewText('Timeline')).toContain('Sayso reads no text here');
  code.configure({ 'sayso.enabled': 'auto' });
  await expect.poll(() => code.viewText('Speakers')).toContain('This text does not look like news');
});
