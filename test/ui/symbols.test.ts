// Around a document as in code: Go to Symbol in Workspace and the call hierarchy, as the window has them.
import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'seeds', size: { width: 1280, height: 900 }, settings: { 'editor.minimap.enabled': false } });
const input = () => code.page.locator('.quick-input-widget:visible .quick-input-filter input:visible');

/** Ctrl+T, and what it lists for a query, as it is shown: name and, behind it, document and file. */
async function symbols(query: string): Promise<string[]> {
  await code.command('Go to Symbol in Workspace...');
  await input().fill(`#${query}`);
  const rows = code.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  await expect.poll(async () => (await rows.allInnerTexts()).join().length).toBeGreaterThan(0);
  await expect.poll(async () => (await rows.first().innerText()).toLowerCase()).toContain(query.slice(0, 3).toLowerCase());
  return rows.evaluateAll((all) => all.map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' ')));
}

test('Ctrl+T finds a name without its marks, by document', async () => {
  for (const seed of ['002_', '004_', '000_']) await code.openFile(seed);
  const found = await symbols('kalin');
  expect(found.filter((row) => row.startsWith('İbrahim Kalın (Ibrahim Kalin)')).map((row) => /Armenia, Azerbaijan reject/.test(row))).toEqual([true]);
  await code.screenshot('symbols-kalin');
  await code.press('Escape');
  const both = (await symbols('cavusoglu')).filter((row) => /^Mevl[uü]t [CÇ]avu[sş]o[gğ]lu/.test(row));
  expect(both.map((row) => /Armenia, Azerbaijan reject|Azerbaijan and Armenia are|Turkey rejects truce/.exec(row)?.[0]).sort()).toEqual(['Armenia, Azerbaijan reject', 'Azerbaijan and Armenia are', 'Turkey rejects truce']);
  await code.screenshot('symbols-cavusoglu');
  await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Mevlüt Çavuşoğlu' }).first().click();
  await expect.poll(async () => (await code.cursor())?.line).toBe(115);
});

test('a document that was closed is still known, and opens at the place', async () => {
  await code.openFile('000_');
  await code.command('View: Close All Editors');
  expect((await symbols('kalin')).some((row) => row.startsWith('İbrahim Kalın (Ibrahim Kalin)'))).toBe(true);
  await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'İbrahim Kalın' }).first().click();
  await expect.poll(async () => (await code.cursor())?.line).toBe(27);
});

test('Show Call Hierarchy: who carries somebody, and whom a medium carries', async () => {
  const tree = code.page.locator('.pane:visible [role="tree"]', { has: code.page.locator('.monaco-list-row[aria-label*="Kurtulmuş"], .monaco-list-row[aria-label*="Ulusal"]') });
  const rows = async (): Promise<string> => (await tree.locator('.monaco-list-row').allInnerTexts()).join('\n');
  await code.openFile('000_');
  await code.goToText('000_9304d129966e4ee1.txt', 'Kurtulmuş told Azerbaijani');
  await code.focusEditor();
  await expect.poll(() => code.look('Kurtulmuş told')).toBeDefined();
  await code.command('Calls: Show Call Hierarchy');
  await expect.poll(rows).toContain('Numan Kurtulmuş');
  await expect.poll(rows).toContain('Ulusal Kanal');
  expect(await rows()).toContain('AZ TV');
  await code.screenshot('call-hierarchy');
  await tree.locator('.monaco-list-row', { hasText: 'Ulusal Kanal' }).first().click();
  await expect.poll(async () => (await code.cursor())?.line).toBe(19);
});

test('Peek Call Hierarchy shows the statements beside those who carry them', async () => {
  await code.openFile('000_');
  await code.goToText('000_9304d129966e4ee1.txt', 'Çavuşoğlu said in an interview');
  await code.focusEditor();
  await code.command('Peek Call Hierarchy');
  const peek = code.page.locator('.call-hierarchy');
  await expect.poll(async () => (await peek.locator('.monaco-list-row').allInnerTexts()).join('\n')).toContain('Anadolu');
  await code.screenshot('call-hierarchy-peek');
  await code.press('Escape');
});
