// The README's pictures, made of the sample documents, each only of what matters. They go to out/screens, so that what the README shows is
// seen to work; with UPDATE_PICTURES=1 they go to media/pictures, to be looked at and committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { out, root } from '../../tools/lib/paths.mjs';
import { useWindow } from './support/open.ts';
import { withPalette } from './support/png.ts';

const folder = process.env['UPDATE_PICTURES'] ? join(root, 'media', 'pictures') : join(out, 'screens');
const BLOG = 'ferry-strike-live.txt', ARTICLE = 'harbour-bridge-article.txt';
const size = { width: 960, height: 700 };
const code = useWindow({
  copyOf: 'test/sample',
  name: 'lantern-islands',
  size,
  scale: 1.25,
  settings: {
    'editor.minimap.enabled': false, 'editor.lineHeight': 1.5, 'editor.stickyScroll.enabled': false, 'editor.folding': false, 'editor.glyphMargin': false,
    'editor.lineNumbersMinChars': 3, 'editor.occurrencesHighlight': 'off', 'editor.cursorBlinking': 'solid', 'editor.hover.above': false, 'breadcrumbs.enabled': false, 'window.commandCenter': false,
  },
});

interface Clip { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What of the window lies below its tabs, as high as needed. */
const page = (height: number): Clip => ({ x: 0, y: 36, width: size.width, height });

async function picture(name: string, clip: Clip): Promise<void> {
  const png = withPalette(await code.page.screenshot({ clip, animations: 'disabled' }));
  expect(png.length, `bytes of ${name}`).toBeLessThan(120 * 1024);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
}

const hover = (): Locator => code.page.locator('.monaco-hover:not(.hidden)').first();

/** The hover and the line it belongs to. */
async function aroundHover(): Promise<Clip> {
  const { x, y, width, height } = (await hover().boundingBox())!;
  return { x: x - 50, y: y - 50, width: Math.min(width + 70, code.page.viewportSize()!.width - x + 50), height: height + 66 };
}

/** Whether a text stands on a ground of its own. */
async function isLit(text: string): Promise<boolean> {
  const { x, y } = await code.spot(text);
  return code.editor.locator('.view-overlays .cdr').evaluateAll((grounds, [x, y]) => grounds.some((ground) => {
    const { left, right, top, bottom } = ground.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom && !['transparent', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(ground).backgroundColor);
  }), [x, y] as const);
}

const header = (view: string): Locator => code.page.locator('.pane-header', { hasText: new RegExp(view, 'i') });

/** One view has the side bar to itself. */
async function only(view: 'Timeline' | 'Speakers'): Promise<void> {
  for (const each of ['Timeline', 'Speakers'] as const) {
    if ((await header(each).getAttribute('aria-expanded') === 'true') !== (each === view)) await header(each).click();
    await expect.poll(() => header(each).getAttribute('aria-expanded')).toBe(String(each === view));
  }
  await code.page.mouse.move(640, 2);
}

beforeAll(async () => {
  await code.openFile(BLOG);
  await code.openContainer('Sayso');
  const bar = (await code.page.locator('.sidebar').boundingBox())!;
  await code.page.mouse.move(bar.x + bar.width + 1, 300);
  await code.page.mouse.down();
  await code.page.mouse.move(bar.x + bar.width + 70, 300, { steps: 5 });
  await code.page.mouse.up();
  await code.page.mouse.move(640, 2);
});

for (const [name, theme] of [['dark', 'Dark Modern'], ['light', 'Light Modern']] as const) {
  test(`the timeline, ${name}`, async () => {
    await code.theme(theme);
    await only('Timeline');
    await code.openFile(BLOG);
    await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
    await code.goTo(62);
    await code.goTo(39);
    await expect.poll(() => code.row('Timeline', '06:20').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => code.visibleText()).toContain('Tue 13 Oct');
    await picture(`timeline-${name}`, page(430));
  });

  test(`the hover, ${name}`, async () => {
    await code.theme(theme);
    await code.page.setViewportSize({ width: 1280, height: 800 }); // room for all its lines
    await code.goTo(25);
    await code.hover('18;30');
    await expect.poll(() => hover().innerText()).toContain('Quick Fix');
    await picture(`hover-${name}`, await aroundHover());
    await code.leave();
    await code.page.setViewportSize(size);
  });

  test(`settling, ${name}`, async () => {
    await code.theme(theme);
    await only('Timeline');
    await code.clickRow('Timeline', 'Year not stated');
    await code.choices();
    await code.page.mouse.move(900, 690); // away from the choices
    const widget = (await code.page.locator('.quick-input-widget').boundingBox())!;
    await picture(`settle-${name}`, { ...widget, height: widget.height - 4 }); // without the page below its round corners
    await code.press('Escape');
    await code.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  test(`the statement under the cursor, ${name}`, async () => {
    await code.theme(theme);
    await code.openFile(ARTICLE);
    await expect.poll(() => code.viewText('Timeline')).toContain('Thu 15 Oct 2020');
    await only('Speakers');
    await expect.poll(async () => (await code.rows('Speakers')).join()).toContain('Teodor Halvick');
    const mayor = code.row('Speakers', 'Maren Oduya, Mayor');
    await expect.poll(async () => {
      if (await mayor.getAttribute('aria-expanded') === 'false') await mayor.locator('.monaco-tl-twistie').click();
      return (await code.rows('Speakers')).join();
    }, { interval: 300 }).toContain('We were told');
    await code.page.mouse.move(640, 2);
    await code.goToText(ARTICLE, 'two engineers');
    await expect.poll(() => isLit('two engineers')).toBe(true);
    await picture(`statement-${name}`, page(430));
  });

  test(`the hover on who speaks, ${name}`, async () => {
    await code.theme(theme);
    await code.openFile(ARTICLE);
    await expect.poll(async () => { // the first hover on a word of saying starts what tells its grammar, and does not wait for it
      const text = await code.hover('citing');
      if (!text.includes('compromise reads')) await code.leave();
      return text;
    }).toContain('compromise reads');
    await picture(`speaker-hover-${name}`, await aroundHover());
    await code.leave();
    await code.command('View: Close All Editors');
  });
}
