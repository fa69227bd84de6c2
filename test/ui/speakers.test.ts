// Who speaks, looked at in the window: marks, the lit statement, the tree, the jump.
import { beforeEach, expect, test } from 'vitest';
import { behind as paintedBehind } from './support/behind.ts';
import { BRIDGE } from './support/bridge.ts';
import { useWindow } from './support/open.ts';

const code = useWindow({ files: { 'bridge.txt': BRIDGE }, size: { width: 1280, height: 900 }, settings: { 'editor.minimap.enabled': false, 'sayso.enabled': 'always' } });
const VIEW = 'Speakers';
const NOBODY = 'Holm, direct quotation, “Nobody was on the bridge when the storm came”, line 9';

const behind = (text: string): Promise<string[]> => paintedBehind(code, text);
const rows = async (view: string): Promise<string> => (await code.rows(view)).join('\n');
const line = async (): Promise<number | undefined> => (await code.cursor())?.line;
/** Opens a row; a tree that is just being told of changes may miss a click. */
async function open(view: string, row: string): Promise<void> {
  await expect.poll(async () => {
    if ((await code.row(view, row).getAttribute('aria-expanded')) === 'false') await code.row(view, row).locator('.monaco-tl-twistie').click();
    return code.row(view, row).getAttribute('aria-expanded');
  }, { interval: 300 }).toBe('true');
}

beforeEach(async () => {
  code.configure({ 'sayso.marks': undefined, 'sayso.lit.enabled': undefined, 'sayso.timeline.statements': undefined });
  await code.openFile('bridge.txt');
  await code.openContainer('Sayso');
  await expect.poll(() => rows(VIEW)).toContain('Ada Holm');
});

test('the tree has who speaks, those with most statements first, and a click goes there', async () => {
  expect(await code.rows(VIEW)).toEqual(['Ada Holm, Mayor, 3 statements', 'Emin Kaya, Council spokesman, 3 statements', 'Pia Lund, Water engineer, 1 statement']);
  await code.clickRow(VIEW, 'Emin Kaya');
  await expect.poll(line).toBe(15);
  await open(VIEW, 'Ada Holm');
  await code.clickRow(VIEW, NOBODY);
  await expect.poll(line).toBe(9);
  await code.screenshot('speakers-tree');
});

test('the tree follows nothing, and keeps its place', async () => {
  const selected = async (): Promise<string> => (await code.tree(VIEW).locator('.monaco-list-row[aria-selected="true"]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))).join();
  await code.clickRow(VIEW, NOBODY);
  await expect.poll(selected).toBe(NOBODY);
  await code.goTo(21);
  await code.type('“It is a good day for the town,” Lund said.\n\n');
  await expect.poll(() => rows(VIEW)).toContain('Pia Lund, Water engineer, 2 statements');
  expect(await selected()).toBe(NOBODY);
  for (let key = 0; key < 8 && (await code.visibleText()).includes('a good day'); key++) await code.press('ControlOrMeta+KeyZ');
  await expect.poll(() => rows(VIEW)).toContain('Pia Lund, Water engineer, 1 statement');
  expect(await selected()).toBe(NOBODY);
});

test('statements stand under their entries in the timeline', async () => {
  await code.goTo(5);
  await open('Timeline', '12:30');
  await expect.poll(() => rows('Timeline')).toContain(NOBODY);
  expect(await code.row('Timeline', NOBODY).innerText()).toContain('Holm: “Nobody');
  await code.clickRow('Timeline', NOBODY);
  await expect.poll(line).toBe(9);
  await expect.poll(() => code.row('Timeline', NOBODY).getAttribute('aria-selected')).toBe('true');
  code.configure({ 'sayso.timeline.statements': false });
  await expect.poll(() => rows('Timeline')).not.toContain('direct quotation');
});

test('marks are quiet; the command makes them full, none and quiet again', async () => {
  const cycle = (): Promise<void> => code.command('Sayso: Cycle Marks: Quiet, Full, None');
  await code.goTo(4);
  const plain = (await code.look('for a week')).color;
  await expect.poll(async () => (await code.look('Holm told')).color).not.toBe(plain);
  await expect.poll(() => behind('Radio Nord')).toEqual(['dotted']);
  expect(await behind('Nobody was')).toEqual([]);
  expect(await behind('would stay closed')).toEqual([]);
  await cycle();
  await expect.poll(() => behind('Nobody was')).toEqual(['ground']);
  expect(await behind('would stay closed')).toEqual(['ground']);
  await cycle();
  await expect.poll(() => behind('Radio Nord')).toEqual([]);
  expect(await behind('Nobody was')).toEqual([]);
  for (const words of ['Holm told', '12:30 -']) await expect.poll(async () => (await code.look(words)).color, { message: words }).toBe(plain);
  await cycle();
  await expect.poll(() => behind('Radio Nord')).toEqual(['dotted']);
  expect(await behind('Nobody was')).toEqual([]);
});

test('the statement under the cursor is lit as one, and only that', async () => {
  await code.goTo(9, 20);
  for (const part of ['Nobody was', 'Radio Nord', 'Holm tol']) await expect.poll(() => behind(part), { message: part }).toContain('ground');
  expect(await behind('Radio Nord')).toContain('solid');
  expect(await behind('We will build')).toEqual([]);
  await code.goTo(11, 20);
  await expect.poll(() => behind('We will build')).toContain('ground');
  await expect.poll(() => behind('Nobody was')).toEqual([]);
  code.configure({ 'sayso.lit.enabled': false });
  await expect.poll(() => behind('We will build')).toEqual([]);
});

test('F12 on “she” goes to the introduction, and so does the hover', async () => {
  await code.goToText('bridge.txt', 'she said.');
  await code.focusEditor();
  await code.press('F12');
  await expect.poll(() => code.cursor()).toEqual({ line: 7, column: 7 });
  await code.goTo(13);
  const hover = await code.hover('told Radio');
  expect(hover).toMatch(/^Ada Holm · Mayor/);
  expect(hover).toContain('Holm → Radio Nord → this document');
  await code.page.locator('.monaco-hover a', { hasText: 'introduced in line 7' }).click();
  await expect.poll(line).toBe(7);
  await code.leave();
});

test('next and previous statement of this speaker', async () => {
  await code.goTo(9, 20);
  await code.focusEditor();
  await expect.poll(() => behind('Nobody was')).toContain('ground');
  await code.press('Alt+.');
  await expect.poll(line).toBe(11);
  await code.press('Alt+,');
  await expect.poll(line).toBe(9);
  await code.command('Sayso: Previous Statement of This Speaker');
  await expect.poll(line).toBe(7);
  await code.command('Sayso: Previous Statement of This Speaker');
  await expect.poll(line).toBe(11);
  await code.goTo(4);
  await code.press('F1');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('>Statement of This Speaker');
  await expect.poll(async () => (await code.choices()).join()).not.toContain('Next Statement of This Speaker');
  await code.press('Escape');
});

test('Go to Speaker shows each while one moves, and Escape brings the view back', async () => {
  const front = async (): Promise<string> => (await code.visibleText()).split('\n').slice(0, 3).join();
  const input = code.page.locator('.quick-input-widget:visible input:visible');
  const ask = async (): Promise<void> => {
    await code.command('Sayso: Go to Speaker…');
    await input.fill('lund');
    await expect.poll(async () => (await code.choices()).length).toBe(1);
  };
  await code.goTo(1);
  const before = await front();
  await ask();
  await expect.poll(() => code.visibleText()).toContain('Pia Lund');
  expect(await front()).not.toBe(before);
  await input.fill('lünd'); // marks on letters do not matter
  await expect.poll(async () => (await code.choices()).length).toBe(1);
  await input.fill('nobody of that name');
  await expect.poll(front).toBe(before);
  await input.fill('lund');
  await expect.poll(front).not.toBe(before);
  await code.press('Escape');
  await expect.poll(front).toBe(before);
  expect(await code.cursor()).toEqual({ line: 1, column: 1 });
  await ask();
  await code.press('Enter');
  await expect.poll(line).toBe(83);
});
