// Opens windows for test files, and closes them again.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { windowAddress } from '../../../tools/lib/address.mjs';
import { out, root } from '../../../tools/lib/paths.mjs';
import { temporaryWorkspace } from '../../../tools/lib/workspace.mjs';
import { Window } from './window.ts';

export interface Opening {
  /** A folder of the project, to be copied: `seeds`. */
  readonly copyOf?: string;
  /** Files to write into the folder: path → text. */
  readonly files?: Record<string, string>;
  /** The folder's name, as the window shows it. */
  readonly name?: string;
  /** Settings of the folder from the beginning. */
  readonly settings?: Record<string, unknown>;
  readonly size?: { readonly width: number; readonly height: number };
  /** What of the folder is opened, in place of itself: a `.code-workspace` file in it, or nothing. */
  readonly opens?: string | null;
  /** The address of a server of one's own. */
  readonly origin?: string;
  /** Pixels of a picture for each pixel of the window. */
  readonly scale?: number;
}

/** A window on a folder of its own. Whoever opens it closes it. */
export async function openWindow(opening: Opening = {}): Promise<{ window: Window; close: () => Promise<void> }> {
  const { copyOf, files, name, settings = {}, size = { width: 1280, height: 800 }, scale = 1, opens, origin = inject('origin') } = opening;
  const { folder, remove } = temporaryWorkspace({
    ...(copyOf === undefined ? {} : { copyOf: join(root, copyOf) }),
    files: { ...files, '.vscode/settings.json': JSON.stringify(settings) },
    name: name ?? copyOf ?? 'news',
  });
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: 'en-US', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(windowAddress(origin, opens === undefined ? folder : opens && join(folder, opens), { skipWelcome: 'true' }));
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  if (opens !== null) await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  const close = async (): Promise<void> => {
    await context.close();
    await browser.close();
    remove();
  };
  return { window: new Window(page, folder), close };
}

/** A window for all tests of a file: it opens before them and closes after them; a failing test leaves a picture of it in out/screens. */
export function useWindow(opening: Opening = {}): Window {
  let opened: Awaited<ReturnType<typeof openWindow>> | undefined;
  beforeAll(async () => {
    mkdirSync(join(out, 'screens'), { recursive: true });
    opened = await openWindow(opening);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await opened?.window.screenshot(`failed-${task.name.replaceAll(/[^\w-]+/g, '-')}`);
  });
  afterAll(async () => { await opened?.close(); });
  const current = (): Window => {
    if (!opened) throw new Error('The window is open only while a test runs');
    return opened.window;
  };
  return new Proxy(Object.create(Window.prototype) as Window, {
    get: (_, key) => {
      const window = current();
      const value: unknown = Reflect.get(window, key, window);
      return typeof value === 'function' ? value.bind(window) as unknown : value;
    },
  });
}
