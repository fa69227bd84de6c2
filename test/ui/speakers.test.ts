// Who speaks, looked at in the window: marks, the lit statement, the tree, the jump.
import { beforeEach, expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'seeds', name: 'seeds', size: { width: 1280, height: 900 }, settings: { 'editor.minimap.enabled': false } });
const VIEW = 'Speakers';
const SEED = '000_9304d129966e4ee1.txt';

/** The grounds and lines that extensions have put behind a text on the screen. */
async function behind(text: string): Promise<string[]> {
  const { x, y } = await code.spot(text);
  return code.editor.locator('.view-overlays .cdr[class*="ced-"]').evaluateAll((all, [x, y]) => all.flatMap((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left > x! || right < x! || top > y! || bottom < y!) return [];
    const { backgroundColor, borderBottomStyle } = getComputedStyle(one);
    return [...(backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : ['ground']), ...(borderBottomStyle === 'none' ? [] : [borderBottomStyle])];
  }), [x, y]);
}

const front = async (): Promise<string> => (await code.visibleText()).split('\n')[0] ?? '';

beforeEach(async () => {
  code.configure({ 'sayso.marks': undefined, 'sayso.lit.enabled': undefined, 'sayso.timeline.statements': undefined });
  await code.openFile('000_');
  await code.openContainer('Sayso');
  await expect.poll(async () => (await code.rows(VIEW)).length).toBeGreaterThan(5);
});

test('the tree has who speaks, those with most statements first, and a click goes there', async () => {
  const rows = await code.rows(VIEW);
  expect(rows.join('\n')).toMatch(/Numan Kurtulmuş, Deputy Chairman .*, \d statements/);
  const counts = rows.map((row) => Number(/(\d+) statements?$/.exec(row)?.[1] ?? 0)).filter((count) => count > 0);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await code.clickRow(VIEW, 'Numan Kurtulmuş');
  await expect.poll(async () => (await code.cursor())?.line).toBe(17);
  await code.row(VIEW, 'Numan Kurtulmuş').locator('.monaco-tl-twistie').click();
  await code.clickRow(VIEW, 'Armenia had “launched');
  await expect.poll(() => code.cursor()).toEqual({ line: 19, column: 1 });
  await code.screenshot('speakers-tree');
});

test('the tree follows nothing, and keeps its place', async () => {
  const selected = (): Promise<string[]> => code.tree(VIEW).locator('.monaco-list-row[aria-selected="true"]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  await code.clickRow(VIEW, 'İbrahim Kalın');
  await code.row(VIEW, 'İbrahim Kalın').locator('.monaco-tl-twistie').click();
  await expect.poll(async () => (await code.rows(VIEW)).join('\n')).toContain('Armenia was illegally occupying');
  await expect.poll(async () => (await selected()).join()).toContain('İbrahim Kalın');
  await code.goTo(75);
  await code.type('A word. ');
  await expect.poll(() => code.visibleText()).toContain('A word. ');
  await expect.poll(async () => (await selected()).join()).toContain('İbrahim Kalın');
  expect((await code.rows(VIEW)).join('\n')).toContain('Armenia was illegally occupying');
  for (let key = 0; key < 8; key++) await code.press('ControlOrMeta+KeyZ');
});

test('statements stand under their entries in the timeline', async () => {
  await code.goTo(19);
  const entry = code.row('Timeline', '23:45');
  await entry.locator('.monaco-tl-twistie').click();
  await expect.poll(async () => (await code.rows('Timeline')).join('\n')).toContain('Kurtulmuş, partly quoted, Armenia had “launched');
  await code.clickRow('Timeline', 'Kurtulmuş, partly quoted, Armenia had “launched');
  await expect.poll(() => code.cursor()).toEqual({ line: 19, column: 1 });
  await new Promise((resolve) => { setTimeout(resolve, 400); });
  expect(await code.row('Timeline', 'Kurtulmuş, partly quoted, Armenia had “launched').getAttribute('aria-selected')).toBe('true');
  code.configure({ 'sayso.timeline.statements': false });
  await expect.poll(async () => (await code.rows('Timeline')).join('\n')).not.toContain('partly quoted');
});

test('marks are quiet, the command makes them full, none and quiet again', async () => {
  await code.goTo(16);
  const plain = (await code.look('fraternity')).color;
  await expect.poll(async () => (await code.look('Kurtulmuş told')).color).not.toBe(plain);
  expect(await behind('Ulusal Kanal')).toEqual(['dotted']);
  expect(await behind('launched an unjustified')).toEqual([]);
  await code.command('Sayso: Cycle Marks: Quiet, Full, None');
  await expect.poll(() => behind('launched an unjustified')).toEqual(['ground']);
  expect(await behind('with Azerbaijan diplomatically')).toEqual(['ground']);
  await code.command('Sayso: Cycle Marks: Quiet, Full, None');
  await expect.poll(() => behind('Ulusal Kanal')).toEqual([]);
  expect((await code.look('Kurtulmuş told')).color).toBe(plain);
  expect((await code.look('23:30 -')).color).toBe(plain);
  await code.command('Sayso: Cycle Marks: Quiet, Full, None');
  await expect.poll(() => behind('Ulusal Kanal')).toEqual(['dotted']);
  expect(await behind('launched an unjustified')).toEqual([]);
});

test('the statement under the cursor is lit as one, and only that', async () => {
  await code.goTo(19, 20);
  for (const part of ['launched an unjustified', 'Kurtulmuş tol', 'Ulusal Kanal']) await expect.poll(() => behind(part), { message: part }).toContain('ground');
  expect(await behind('Ulusal Kanal')).toContain('solid');
  expect(await behind('was desperate')).toEqual([]);
  await code.goTo(21, 20);
  await expect.poll(() => behind('was desperate')).toContain('ground');
  await expect.poll(() => behind('launched an unjustified')).toEqual([]);
  code.configure({ 'sayso.lit.enabled': false });
  await expect.poll(() => behind('was desperate')).toEqual([]);
});

test('F12 on “he” goes to the introduction, and a click on the chain of a hover to its link', async () => {
  await code.goToText(SEED, 'he continued. “This means');
  await code.focusEditor();
  await code.press('F12');
  await expect.poll(async () => (await code.cursor())?.line).toBe(17);
  const hover = await code.hover('he continued');
  expect(hover).toContain('Kurtulmuş → this document');
  await code.page.locator('.monaco-hover a', { hasText: 'introduced in line 17' }).click();
  await expect.poll(async () => (await code.cursor())?.line).toBe(17);
  await code.leave();
});

test('next and previous statement of this speaker', async () => {
  await code.goTo(19, 20);
  await code.focusEditor();
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  await code.press('Alt+.');
  await expect.poll(async () => (await code.cursor())?.line).toBe(21);
  await code.press('Alt+,');
  await expect.poll(async () => (await code.cursor())?.line).toBe(19);
  await code.command('Sayso: Next Statement of This Speaker');
  await expect.poll(async () => (await code.cursor())?.line).toBe(21);
  await code.goTo(13);
  await code.press('F1');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('>Statement of This Speaker');
  await expect.poll(async () => (await code.choices()).join()).not.toContain('Next Statement of This Speaker');
  await code.press('Escape');
});

test('Go to Speaker shows each while one moves, and Escape brings the view back', async () => {
  await code.goTo(1);
  const before = await front();
  await code.command('Sayso: Go to Speaker…');
  const input = code.page.locator('.quick-input-widget:visible input:visible');
  await input.fill('lindenstrauss');
  await expect.poll(async () => (await code.choices()).length).toBe(1);
  await expect.poll(() => code.visibleText()).toContain('Gallia Lindenstrauss');
  await code.press('Escape');
  await expect.poll(front).toBe(before);
  expect(await code.cursor()).toEqual({ line: 1, column: 1 });
  await code.command('Sayso: Go to Speaker…');
  await input.fill('lindenstrauss');
  await expect.poll(async () => (await code.choices()).length).toBe(1);
  await code.press('Enter');
  await expect.poll(async () => (await code.cursor())?.line).toBe(121);
});
