import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', size: { width: 1280, height: 1300 } });
const BLOG = 'ferry-strike-live.txt';

const text = () => code.look('Nobody here wants');

test('times and headings are marked, the rest of the page is not', async () => {
  await code.openFile(BLOG);
  await expect.poll(async () => (await code.look('21:40')).color).not.toBe((await text()).color);
  expect((await code.look('18;30')).color).toBe((await code.look('21:40')).color);
  expect(Number((await code.look('Minister denies')).weight)).toBeGreaterThan(Number((await text()).weight));
  for (const words of ['Ferry crews return', 'Ferries between', 'The harbour of Port', '(All times local']) expect(await code.look(words)).toEqual(await text());
});

test('what stands around the news is dimmed, evidence is not', async () => {
  await code.openFile(BLOG);
  await code.goTo(62);
  await expect.poll(async () => Number((await code.look('Share on Facebook')).opacity)).toBeLessThan(1);
  for (const words of ['Tags: ferries', 'Related Posts', 'Please enter your name']) expect(Number((await code.look(words)).opacity), words).toBeLessThan(1);
  expect((await code.look('Source: Anselm Courier')).opacity).toBe('1');
  await code.goTo(1);
  for (const words of ['The harbour of Port Anselm', '(All times local']) expect((await code.look(words)).opacity, words).toBe('1');
});

test('the day stands before the first entry and where it turns', async () => {
  await code.openFile(BLOG);
  await expect.poll(() => code.visibleText()).toMatch(/Wed 14 Oct, year not stated\s*21:40 - Islands/);
  await expect.poll(() => code.visibleText()).toMatch(/Tue 13 Oct\s*23:55 - Talks/);
});

test('a hover tells about a time: the answer, as written, because, and leads there', async () => {
  await code.openFile(BLOG);
  let hover = '';
  await expect.poll(async () => (hover = await code.hover('18;30'))).toMatch(/^Wed 14 Oct, 18:30 GMT\+2 · year not stated/m); // below the slip, which the editor tells at once
  expect(hover).toContain('16:30 UTC · 6 h 25 min after 12:05');
  expect(hover).toContain('written 18;30 read as 18:30');
  expect(hover).toContain('because');
  await code.page.locator('.monaco-hover a', { hasText: '“Oct. 14” in line 1' }).click();
  await expect.poll(() => code.cursor()).toEqual({ line: 1, column: 58 });
  await code.leave();
});

test('each face goes when it is switched off, and comes back', async () => {
  await code.openFile(BLOG);
  const plain = (await text()).color;
  code.configure({ 'sayso.decorations.enabled': false, 'sayso.hints.enabled': false });
  await expect.poll(async () => (await code.look('21:40')).color).toBe(plain);
  await expect.poll(() => code.visibleText()).not.toContain('year not stated');
  code.configure({ 'sayso.decorations.enabled': undefined, 'sayso.hints.enabled': undefined, 'sayso.dimBoilerplate': false });
  await expect.poll(async () => (await code.look('21:40')).color).not.toBe(plain);
  await expect.poll(() => code.visibleText()).toContain('year not stated');
  await code.goTo(62);
  await expect.poll(async () => (await code.look('Share on Facebook')).opacity).toBe('1');
  code.configure({ 'sayso.dimBoilerplate': undefined });
  await expect.poll(async () => Number((await code.look('Share on Facebook')).opacity)).toBeLessThan(1);
  code.configure({ 'sayso.enabled': 'never' });
  await expect.poll(async () => (await code.look('Share on Facebook')).opacity).toBe('1');
  code.configure({ 'sayso.enabled': undefined });
  await expect.poll(async () => Number((await code.look('Share on Facebook')).opacity)).toBeLessThan(1);
});

test('entries fold, and what stands around the news folds as one', async () => {
  await code.openFile(BLOG);
  await code.goTo(1);
  await code.command('Fold All Regions');
  await expect.poll(() => code.visibleText()).not.toContain('Nobody here wants');
  expect(await code.visibleText()).toContain('21:40');
  await code.command('Fold All Block Comments');
  await expect.poll(() => code.visibleText()).not.toContain('Tags: ferries');
  expect(await code.visibleText()).toContain('Source: Anselm Courier');
  await code.command('Unfold All');
});

test('long paragraphs wrap', async () => {
  await code.openFile(BLOG);
  const { width } = (await code.editor.boundingBox())!;
  for (const line of await code.editor.locator('.view-line > span').all()) expect((await line.boundingBox())?.width ?? 0).toBeLessThan(width);
});
