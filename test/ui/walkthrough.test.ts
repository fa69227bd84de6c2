// The walkthrough, taken as a new reader takes it: from the empty Timeline, with the sample, step by step. Its own pictures are made here: they go
// to out/screens; with UPDATE_PICTURES=1 to media/walkthrough, to be looked at and committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { out, root } from '../../tools/lib/paths.mjs';
import { useWindow } from './support/open.ts';
import { withPalette } from './support/png.ts';

const folder = process.env['UPDATE_PICTURES'] ? join(root, 'media', 'walkthrough') : join(out, 'screens', 'walkthrough');
const size = { width: 1000, height: 640 };
const code = useWindow({
  name: 'reading', size, files: { 'notes.txt': 'Milk\nEggs\n' },
  settings: {
    'editor.minimap.enabled': false, 'editor.lineHeight': 1.5, 'editor.stickyScroll.enabled': false, 'editor.folding': false, 'editor.glyphMargin': false, 'editor.lineNumbersMinChars': 3,
    'editor.occurrencesHighlight': 'off', 'editor.hover.above': false, 'breadcrumbs.enabled': false, 'window.commandCenter': false, 'workbench.sideBar.location': 'left',
  },
});
const SAMPLE = 'lighthouse-live.txt';

const step = (title: string): Locator => code.page.locator('.gettingStartedContainer .getting-started-step', { hasText: title });
const isDone = (title: string): Promise<boolean> => step(title).locator('.codicon-getting-started-step-checked').isVisible();
const hover = (): Locator => code.page.locator('.monaco-hover:visible', { hasText: 'because' }).first();
/** Opens a step, and clicks its button. The walkthrough stays where it is: the sample opens beside it. */
async function take(title: string, button: string): Promise<void> {
  await step(title).waitFor();
  if (!(await step(title).evaluate((element) => element.classList.contains('expanded')))) await step(title).click();
  await step(title).getByRole('button', { name: button }).click();
}

test('the empty Timeline leads to it', async () => {
  await code.openContainer('Sayso');
  await code.page.locator('a', { hasText: 'take the walkthrough' }).first().click();
  await step('Open a news text').waitFor();
  expect(await code.page.locator('.gettingStartedContainer .getting-started-step').count()).toBe(6);
  await code.page.setViewportSize({ width: 1600, height: 900 }); // narrower, it has no room for pictures
  const image = code.page.locator('.gettingStartedContainer .getting-started-media img:visible').first();
  await image.waitFor();
  await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  await code.screenshot('walkthrough');
});

test('each step does what it says, and is then done', async () => {
  await take('Open a news text', 'Open the Sample');
  await expect.poll(() => code.page.locator('.tab', { hasText: SAMPLE }).count()).toBe(1);
  await expect.poll(() => code.viewText('Timeline')).toContain('5 entries');
  await expect.poll(() => isDone('Open a news text')).toBe(true);
  await take('Walk through its times', 'Show the Timeline');
  await expect.poll(() => isDone('Walk through its times')).toBe(true);
  await take('Ask why', 'Look at the Mistyped Time');
  await hover().waitFor();
  expect(await hover().innerText()).toContain('18;40');
  await code.press('Escape');
  await expect.poll(() => isDone('Ask why')).toBe(true);
  await take('See through whom it came', 'Look at a Report of a Report');
  await hover().waitFor();
  expect(await hover().innerText()).toContain('Tarrow Herald');
  await code.press('Escape');
  await expect.poll(() => isDone('See through whom it came')).toBe(true);
  await take('Settle what is left open', 'Choose the Year');
  expect((await code.choices())[0]).toContain('11 March');
  await code.press('Escape');
  await expect.poll(() => isDone('Settle what is left open')).toBe(true);
  expect(await isDone('Read your own')).toBe(false);
});

test('the sample is read, cannot be changed, and is gone when it is closed', async () => {
  await code.command('View: Close All Editors');
  await code.command('Sayso: Open a Sample Text');
  await expect.poll(() => code.visibleText()).toContain('Lamp of Skerry Point');
  await code.type('x');
  await expect.poll(() => code.page.locator('.monaco-editor-overlaymessage, .message').allInnerTexts()).toContainEqual(expect.stringContaining('read-only'));
  await code.press('Escape');
  await expect.poll(() => code.rows('Speakers')).not.toHaveLength(0);
  await code.command('View: Close All Editors'); // the editor holds such a text longer than it shows it
  await expect.poll(() => code.viewText('Speakers')).toContain('Read a sample');
});

async function picture(name: string, clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<void> {
  const png = withPalette(await code.page.screenshot({ clip, animations: 'disabled' }), 96); // they are in the package
  expect(png.length, `bytes of ${name}`).toBeLessThan(25 * 1024);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
}

/** The hover, and the line it belongs to. */
async function aroundHover(): Promise<{ x: number; y: number; width: number; height: number }> {
  const { x, y, width, height } = (await hover().boundingBox())!;
  return { x: x - 50, y: y - 50, width: Math.min(width + 70, size.width - x + 50), height: height + 66 };
}

for (const [name, theme] of [['dark', 'Dark Modern'], ['light', 'Light Modern']] as const) {
  test(`pictures, ${name}`, async () => {
    await code.page.setViewportSize(size);
    await code.theme(theme);
    await code.openContainer('Sayso');
    await code.command('View: Close All Editors');
    await code.command('Sayso: Open a Sample Text');
    await code.goTo(9);
    await expect.poll(() => code.visibleText()).toContain('Wed 11 Mar');
    await expect.poll(async () => (await code.look('21:15')).color).not.toBe((await code.look('Harbour master')).color);
    const editor = (await code.editor.boundingBox())!;
    await expect.poll(() => code.row('Timeline', '21:15').getAttribute('aria-selected')).toBe('true');
    await picture(`page-${name}`, { x: editor.x, y: editor.y, width: editor.width, height: 372 });
    await picture(`timeline-${name}`, { x: 48, y: 36, width: 620, height: 285 });
    await code.goTo(15, 40);
    await code.hover('18;40');
    await picture(`why-${name}`, await aroundHover());
    await code.leave();
    await code.goTo(15, 90);
    await code.hover('citing');
    await picture(`whose-${name}`, await aroundHover());
    await code.leave();
    await code.clickRow('Timeline', 'Year not stated');
    await code.choices();
    await picture(`settle-${name}`, (await code.page.locator('.quick-input-widget').boundingBox())!);
    await code.press('Escape');
  });
}
