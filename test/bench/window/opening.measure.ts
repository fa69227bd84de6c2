// What a reader waits for who opens a new window and in it two seeds, one after the other; and what the editor says its extension took to start.
// Each window has an extension host of its own, in which no extension of ours has run. Windows with the extension and windows with a bare one take turns.
// What was taken is left in the file named by SAYSO_MEASURED.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { startServer, type Server } from '../../../tools/lib/server.mjs';
import { useWindows } from '../../ui/support/open.ts';
import { settings } from '../../ui/support/setup.ts';
import type { Window } from '../../ui/support/window.ts';
import { marksAfterText } from './marks-after-text.ts';
import type { Opening, Openings } from './opening.ts';

const TURNS = 7;
/** Milliseconds that a new window is left alone once its extensions are known: some of the editor's own start late. */
const QUIET = 3000;

const open = useWindows();
const taken: Record<keyof Openings, Opening[]> = { own: [], bare: [] };
const folder = mkdtempSync(join(tmpdir(), 'sayso-bare-'));
let bareServer: Server | undefined;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'bare'), join(folder, 'extensions', 'sayso-bench.bare-0.0.1'), { recursive: true });
  bareServer = await startServer({ dataFolder: folder, closed: true, settings });
});
afterAll(async () => {
  writeFileSync(process.env['SAYSO_MEASURED']!, JSON.stringify(taken));
  await bareServer?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

for (let turn = 1; turn <= TURNS; turn++) {
  test(`window ${turn}`, async () => void taken.own.push(await opening(inject('origin'), /^Sayso/)));
  test(`window ${turn}, bare`, async () => void taken.bare.push(await opening(bareServer!.origin, /^Bare/)));
}

async function opening(origin: string, extension: RegExp): Promise<Opening> {
  const code = await open({ copyOf: 'seeds', origin });
  await code.page.waitForFunction(() => performance.getEntriesByName('code/didLoadExtensions').length > 0);
  await code.page.waitForTimeout(QUIET);
  const cold = await firstMarks(code, '000_'), warm = await firstMarks(code, '002_');
  return { cold, warm, activation: await activation(code, extension) };
}

/** Milliseconds from the seed's text to the first mark on it. The watch is kept from before the seed is asked for. */
async function firstMarks(code: Window, seed: string): Promise<number> {
  const file = readdirSync(code.folder).find((name) => name.startsWith(seed))!;
  const words = readFileSync(join(code.folder, file), 'utf8').slice(0, 20);
  const [ms] = await Promise.all([code.page.evaluate(marksAfterText, words), code.openFile(seed)]);
  return ms;
}

/** Milliseconds of loading and starting an extension, as the editor shows them. Its list is of the slow ones first, and holds what is in sight. */
async function activation(code: Window, extension: RegExp): Promise<number> {
  await code.page.setViewportSize({ width: 1280, height: 2400 });
  await code.command('Developer: Show Running Extensions');
  const row = code.page.locator('.runtime-extensions-editor .extension', { has: code.page.locator('.name', { hasText: extension }) });
  return Number(/\d+/.exec(await row.locator('.activation-time', { hasText: /\d+ms/ }).innerText())![0]);
}
