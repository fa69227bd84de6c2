// A VS Code window as a reader has it: what they can do, and what they can see. Each deed waits until its effect is there.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { out } from '../../../tools/lib/paths.mjs';
import { spotOf, type Look, type Spot } from './text.ts';

export type Theme = 'Dark Modern' | 'Light Modern' | 'Default High Contrast' | 'Default High Contrast Light' | 'Dark 2026' | 'Light 2026';

const themeClass: Record<Theme, string> = {
  'Dark Modern': 'vs-dark',
  'Dark 2026': 'vs-dark',
  'Light Modern': 'vs',
  'Light 2026': 'vs',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
};

export class Window {
  readonly page: Page;
  /** The folder that is open: a copy, for this window alone. */
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** The editor in front. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  // Going places

  /** Opens a file by quick open; part of its name is enough. */
  async openFile(name: string): Promise<void> {
    const row = this.#choices().filter({ hasText: name }).first();
    await this.#ask('ControlOrMeta+KeyP', name, row);
    await row.click();
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the cursor at a line and column, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    const row = this.#choices().filter({ hasText: new RegExp(`\\b${line}\\b.*\\b${column}\\b`) }).first();
    // A window that is still opening the file may swallow the Enter: then it is asked again.
    for (let times = 1; ; times++) {
      await this.#ask('Control+KeyG', `:${line}:${column}`, row);
      await this.page.keyboard.press('Enter');
      try {
        await expect.poll(() => this.cursor(), { timeout: 5000 }).toEqual({ line, column });
        return;
      } catch (late) {
        if (times === 3) throw late;
      }
    }
  }

  /** Puts the cursor before the first place where a file of the workspace, open in front, has this text. */
  async goToText(file: string, text: string): Promise<void> {
    const before = readFileSync(join(this.folder, file), 'utf8').split(text);
    if (before.length < 2) throw new Error(`${file} does not hold ${JSON.stringify(text)}`);
    const lines = (before[0] ?? '').split(/\r\n|\r|\n/);
    await this.goTo(lines.length, (lines.at(-1) ?? '').length + 1);
  }

  /** Runs a command by its title in the palette, in full: `View: Close All Editors`. Dots at its end may be left out. */
  async command(title: string): Promise<void> {
    const label = JSON.stringify(title).slice(1, -1);
    const labels = [`="${label}"`, `^="${label}, "`, `^="${label}…"`, `^="${label}..."`].map((match) => `[aria-label${match}]`);
    const row = this.page.locator(`.quick-input-list .monaco-list-row:is(${labels.join(', ')})`).first();
    await this.#ask('F1', `>${title}`, row);
    await row.click();
  }

  /** Opens a view container by its icon in the activity bar. */
  async openContainer(title: string): Promise<void> {
    const item = this.page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`);
    await item.waitFor();
    if (!(await item.evaluate((element) => element.classList.contains('checked')))) await item.click();
    await this.page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).waitFor();
    await this.page.mouse.move(640, 2);
  }

  // Quick input: choices and questions that a command puts

  /** Takes the choice whose text holds this. */
  async choose(label: string): Promise<void> {
    const row = this.#choices().filter({ hasText: label }).first();
    await row.waitFor();
    await row.click();
  }

  /** The choices that are offered. */
  async choices(): Promise<string[]> {
    await this.#choices().first().waitFor();
    return (await this.#choices().evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')));
  }

  /** Answers a question that offers no choices, with a text. */
  async answer(text: string): Promise<void> {
    const question = this.page.locator('.quick-input-widget:visible:not(:has(.quick-input-list:visible))');
    await question.locator('.quick-input-filter input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  // Trees

  /** A view's tree, by the view's title. */
  tree(view: string): Locator {
    return this.#pane(view).locator('[role="tree"]');
  }

  /** The aria-labels of the rows that a view shows. */
  async rows(view: string): Promise<string[]> {
    return this.tree(view).locator('.monaco-list-row').evaluateAll((rows) => rows.toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
      .map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Clicks the row whose text or aria-label holds this. */
  async clickRow(view: string, label: string): Promise<void> {
    const row = this.row(view, label);
    await row.waitFor();
    await row.locator('.monaco-icon-label, .monaco-tl-contents').first().click();
  }

  row(view: string, label: string): Locator {
    const rows = this.tree(view).locator('.monaco-list-row');
    return rows.filter({ hasText: label }).or(this.tree(view).locator(`.monaco-list-row[aria-label*=${JSON.stringify(label)}]`)).first();
  }

  /** What stands in a view besides its rows: its message, or the welcome text. */
  async viewText(view: string): Promise<string> {
    return await this.#pane(view).locator('.pane-body').innerText();
  }

  // The editor

  /** Types at the cursor, in the editor in front. */
  async type(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async focusEditor(): Promise<void> {
    await this.editor.locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  /** Where the cursor is, as the status bar tells. */
  async cursor(): Promise<{ line: number; column: number } | undefined> {
    const text = await this.page.locator('#status\\.editor\\.selection').innerText().catch(() => '');
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return line === undefined ? undefined : { line: Number(line), column: Number(column) };
  }

  /** The lines on the screen, inlay hints included, from top to bottom; a wrapped line counts for each of its parts. */
  async visibleText(): Promise<string> {
    const lines = await this.editor.locator('.view-lines .view-line').evaluateAll((lines) => lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent })).sort((a, b) => a.top - b.top).map(({ text }) => text));
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Where a text stands on the screen, and how it looks. Waits until it is there. */
  async spot(text: string): Promise<Spot> {
    await expect.poll(() => this.#find(text), { timeout: 10_000, message: `${JSON.stringify(text)} on the screen` }).toBeDefined();
    return (await this.#find(text))!;
  }

  async look(text: string): Promise<Look> {
    return (await this.spot(text)).look;
  }

  /** Rests the mouse on a text in the editor and reads the hover that comes. */
  async hover(text: string): Promise<string> {
    const { x, y } = await this.spot(text);
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden), .monaco-resizable-hover .monaco-hover:not(.hidden)').first();
    await this.page.mouse.move(x + 2, y + 1);
    await this.page.mouse.move(x, y, { steps: 3 });
    await hover.locator('.hover-contents, .hover-row').first().waitFor({ timeout: 10_000 });
    await expect.poll(async () => (await hover.innerText()).trim()).not.toMatch(/^(|Loading\.\.\.)$/);
    return (await hover.innerText()).replaceAll('\u00a0', ' ');
  }

  /** Takes the mouse away from whatever it rests on, so that hovers go. */
  async leave(): Promise<void> {
    await this.page.mouse.move(640, 2);
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
  }

  // The window

  /** Sets settings of this window's folder; undefined takes one away. The editor hears of it at once, but acts in its own time. */
  configure(changes: Record<string, unknown>): void {
    const file = join(this.folder, '.vscode', 'settings.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...readSettings(file), ...changes }, undefined, 2));
  }

  async theme(name: Theme): Promise<void> {
    this.configure({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${themeClass[name]}`).waitFor();
  }

  /** The messages in the lower right corner. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Takes a picture into out/screens. */
  async screenshot(name: string): Promise<string> {
    const path = join(out, 'screens', `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial', timeout: 10_000 });
    return path;
  }

  /** What the window shows, in words, and where a picture of it is: for whoever has to find out why it shows something else. */
  async shows(name: string): Promise<string> {
    const words = await this.page.locator('body').innerText({ timeout: 5000 }).catch(() => '');
    const picture = await this.screenshot(name).catch((error: unknown) => `none, for ${String(error)}`);
    return `The window shows: ${JSON.stringify(words.replaceAll('\u00a0', ' ').replaceAll(/\s*\n\s*/g, ' | ').slice(0, 2000))} (picture: ${picture})`;
  }

  /**
   * Opens a quick input and types, until what is looked for is offered. It is asked anew now and then, for the list is made when it
   * opens: a command that is not enabled yet, or a file not found yet, would never come. Each time it is given longer, for the making of
   * a list begins anew too, and on a slow machine takes its time.
   */
  async #ask(key: string, text: string, row: Locator): Promise<void> {
    const patience = [3000, 6000, 12_000];
    for (const [times, timeout] of patience.entries()) {
      await this.page.keyboard.press(key);
      try {
        await this.#quickInput().fill(text, { timeout });
        await row.waitFor({ timeout });
        return;
      } catch (error) {
        if (times === patience.length - 1) throw new Error(`${JSON.stringify(text)} is not offered: ${(await this.#choices().allInnerTexts()).join(' | ') || 'nothing is'}`, { cause: error });
        await this.page.keyboard.press('Escape');
      }
    }
  }

  #pane(view: string): Locator {
    return this.page.locator('.pane:visible', { has: this.page.locator('.pane-header', { hasText: new RegExp(view, 'i') }) });
  }

  #quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-filter input:visible');
  }

  #choices(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  async #find(text: string): Promise<Spot | undefined> {
    return await this.editor.locator('.view-lines').evaluate(spotOf, text);
  }
}

function readSettings(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
