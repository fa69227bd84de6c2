// Opens windows for test files, and closes them again.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { windowAddress } from '../../../tools/lib/address.mjs';
import { root } from '../../../tools/lib/paths.mjs';
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

interface Opened {
  readonly window: Window;
  readonly close: () => Promise<void>;
}

/** A window on a folder of its own. Whoever opens it closes it. */
async function openWindow(opening: Opening): Promise<Opened> {
  const { copyOf, files, name, settings = {}, size = { width: 1280, height: 800 }, scale = 1, opens, origin = inject('origin') } = opening;
  const { folder, remove } = temporaryWorkspace({
    ...(copyOf === undefined ? {} : { copyOf: join(root, copyOf) }),
    files: { ...files, '.vscode/settings.json': JSON.stringify(settings) },
    name: name ?? copyOf ?? 'news',
  });
  const browser = await chromium.connect(inject('browser'));
  const close = async (): Promise<void> => {
    await browser.close();
    remove();
  };
  try {
    const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: 'en-US', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const window = new Window(page, folder);
    await comesUp(window, windowAddress(origin, opens === undefined ? folder : opens && join(folder, opens), { skipWelcome: 'true' }), opens !== null);
    return { window, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Milliseconds for each part of a window, each time it is loaded. */
const PATIENCE = [10_000, 20_000, 20_000];
/** For all parts together, each time: all in all less than a test's time, so that what is missing can still be told. */
const ALL_PARTS = 30_000;

/**
 * Waits until a window is there to be used. Where it does not come it is loaded anew, as a reader would; what did not come in the end is told.
 * A `.code-workspace` file needs that about every third time: in a new browser the editor may show it as having no folders, and goes on to
 * do so; loaded again it has them.
 */
async function comesUp(window: Window, address: string, explores: boolean): Promise<void> {
  const { page } = window;
  const parts: readonly (readonly [part: string, comes: (timeout: number) => Promise<unknown>])[] = [
    ['page', (timeout) => page.goto(address, { timeout })],
    ['status bar', (timeout) => page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout })],
    ...(explores ? [['first row of the explorer', (timeout: number) => page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout })] as const] : []),
  ];
  const missed: string[] = [];
  for (const patience of PATIENCE) {
    const end = Date.now() + ALL_PARTS;
    let waitsFor = '';
    try {
      for (const [part, comes] of parts) {
        waitsFor = part;
        await comes(Math.max(1, Math.min(patience, end - Date.now())));
      }
      return;
    } catch {
      missed.push(waitsFor);
    }
  }
  throw new Error(`The window did not come up: ${missed.map((part) => `its ${part}`).join(', then ')}. ${await window.shows('did-not-come-up')}`);
}

/** A window for all tests of a file: it opens before them and closes after them; a failing test leaves a picture of it in out/screens. */
export function useWindow(opening: Opening = {}): Window {
  let opened: Opened | undefined;
  beforeAll(async () => { opened = await openWindow(opening); });
  afterEach(async ({ task }) => { if (opened) await pictureOfFailing(task, opened.window); });
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

/** Windows that a test opens for itself: they close after it; a failing test leaves a picture of each in out/screens. */
export function useWindows(): (opening: Opening) => Promise<Window> {
  const open: Opened[] = [];
  afterEach(async ({ task }) => {
    for (const { window, close } of open.splice(0).reverse()) {
      await pictureOfFailing(task, window);
      await close();
    }
  });
  return async (opening) => {
    const opened = await openWindow(opening);
    open.push(opened);
    return opened.window;
  };
}

/** Told in words as well: who reads the log of a machine elsewhere has no picture. */
async function pictureOfFailing({ name, result }: { readonly name: string; readonly result?: { readonly state: string } }, window: Window): Promise<void> {
  if (result?.state === 'fail') console.error(await window.shows(`failed-${name.replaceAll(/[^\w-]+/g, '-')}`));
}
