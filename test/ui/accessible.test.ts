// Everything can be read aloud and seen in high contrast: rows, buttons and items have words, and what is new is told in words, not in colour.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';
import type { Theme } from './support/window.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', size: { width: 1280, height: 1000 }, settings: { 'editor.minimap.enabled': false } });
const BLOG = 'ferry-strike-live.txt';
const NEW = '22:05 - Choir sings at the pier\n\nThe choir of the islands sang at the pier on Wednesday, the Anselm Courier reported.\n\n';

/** Names of what takes part in the side bar and has none, by its markup. */
const nameless = (): Promise<string[]> => code.page.locator('.sidebar').evaluate((bar) =>
  [...bar.querySelectorAll('.monaco-list-row, [role="button"], [role="tree"], .action-label, a[role="link"]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || element.closest('[aria-hidden="true"]')) return [];
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === '' ? [element.outerHTML.slice(0, 200)] : [];
  }));

test('rows, buttons and the status bar have words', async () => {
  await code.openFile(BLOG);
  await code.openContainer('Sayso');
  await expect.poll(() => code.rows('Timeline')).not.toHaveLength(0);
  await expect.poll(() => code.rows('Speakers')).not.toHaveLength(0);
  for (const view of ['Timeline', 'Speakers']) for (const row of await code.rows(view)) expect(row).toMatch(/\p{L}/u);
  expect(await nameless()).toEqual([]);
  const item = code.page.locator('.statusbar-item[id="sayso.sayso.status"]:visible a');
  expect(await item.getAttribute('aria-label')).toMatch(/^Sayso: 8 entries, /);
  expect(await item.getAttribute('role')).toBe('button');
});

test('what is new is told in words', async () => {
  const file = join(code.folder, BLOG);
  writeFileSync(file, readFileSync(file, 'utf8').replace('21:40 - ', `${NEW}21:40 - `));
  await expect.poll(async () => (await code.rows('Timeline')).join('\n')).toMatch(/^22:05, Choir sings at the pier, new/m);
  expect(await code.page.locator('.activitybar .action-item a[aria-label^="Sayso"]').getAttribute('aria-label')).toContain('1 new entry');
  await expect.poll(() => code.page.locator('.pane-header .action-label[aria-label*="as Seen"]').count()).toBe(1);
});

for (const [name, theme] of Object.entries({ contrast: 'Default High Contrast', 'contrast-light': 'Default High Contrast Light' } as Readonly<Record<string, Theme>>)) {
  test(`in high contrast: ${name}`, async () => {
    await code.theme(theme);
    await code.openFile('harbour-bridge-article.txt');
    await code.goTo(13, 60);
    await expect.poll(() => code.visibleText()).toContain('Islands Radio');
    await code.screenshot(`accessible-statement-${name}`);
    await code.openFile(BLOG);
    await code.goTo(13);
    await expect.poll(async () => (await code.look('21:40')).color).not.toBe((await code.look('The chairwoman')).color);
    await code.screenshot(`accessible-page-${name}`);
    await code.command('Sayso: Go to Speaker…');
    await code.choices();
    await code.screenshot(`accessible-speakers-${name}`);
    await code.press('Escape');
    await code.command('View: Close All Editors');
    await expect.poll(() => code.viewText('Timeline')).toContain('take the walkthrough');
    await code.screenshot(`accessible-empty-${name}`);
  });
}
