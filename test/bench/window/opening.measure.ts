// What a reader waits for who opens a new window and in it two seeds, one after the other; and what the editor says its extension took to start.
// Each window has an extension host of its own, in which nothing of ours has run. What was taken is left in the file named by SAYSO_MEASURED.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { useWindows } from '../../ui/support/open.ts';
import type { Window } from '../../ui/support/window.ts';
import { marksAfterText } from './marks-after-text.ts';
import type { Opening } from './opening.ts';

const WINDOWS = 9;
/** Milliseconds that a new window is left alone once its extensions are known: some of the editor's own start late. */
const QUIET = 3000;

const open = useWindows();
const taken: Opening[] = [];
afterAll(() => writeFileSync(process.env['SAYSO_MEASURED']!, JSON.stringify(taken)));

test.for(Array.from({ length: WINDOWS }, (_, i) => i + 1))('window %i', async () => {
  const code = await open({ copyOf: 'seeds' });
  await hostIsUp(code);
  const cold = await firstMarks(code, '000_'), warm = await firstMarks(code, '002_');
  taken.push({ cold, warm, activation: await activation(code) });
});

async function hostIsUp({ page }: Window): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('code/didLoadExtensions').length > 0);
  await page.waitForTimeout(QUIET);
}

/** Milliseconds from the seed's text to the first mark on it. The watch is kept from before the seed is asked for. */
async function firstMarks(code: Window, seed: string): Promise<number> {
  const file = readdirSync(code.folder).find((name) => name.startsWith(seed))!;
  const words = readFileSync(join(code.folder, file), 'utf8').slice(0, 20);
  const [ms] = await Promise.all([code.page.evaluate(marksAfterText, words), code.openFile(seed)]);
  return ms;
}

/** Milliseconds of loading and starting the extension, as the editor shows them. Its list is of the slow ones first, and holds what is in sight. */
async function activation(code: Window): Promise<number> {
  await code.page.setViewportSize({ width: 1280, height: 2400 });
  await code.command('Developer: Show Running Extensions');
  const time = code.page.locator('.runtime-extensions-editor .extension', { has: code.page.locator('.name', { hasText: /^Sayso/ }) }).locator('.activation-time');
  await expect.poll(() => time.innerText()).toMatch(/Activation: \d+ms/);
  return Number(/\d+/.exec(await time.innerText())?.[0]);
}
