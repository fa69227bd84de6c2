// Around a document by the keyboard, and what is pointed out in it, as a reader sees them.
import { beforeEach, expect, test } from 'vitest';
import { BRIDGE } from './support/bridge.ts';
import { useWindow } from './support/open.ts';

const code = useWindow({ files: { 'bridge.txt': BRIDGE.replace('10:05 - Schools', '10;05 - Schools') }, settings: { 'editor.minimap.enabled': false, 'sayso.enabled': 'always' } });

const line = async (): Promise<number | undefined> => (await code.cursor())?.line;
const status = async (): Promise<string> => (await code.page.locator('.part.statusbar').innerText()).replaceAll('\u00a0', ' ');

/** The key acts only once the window knows what the document holds: it is pressed again where it was too early. */
async function step(key: string, to: number, told: string): Promise<void> {
  const from = await line();
  await expect.poll(async () => {
    if ((await line()) === from) await code.press(key);
    return line();
  }, { interval: 400 }).toBe(to);
  await expect.poll(status).toContain(told);
}

beforeEach(async () => {
  await code.openFile('bridge.txt');
  await code.focusEditor();
});

test('keys lead from statement to statement, from speaker to speaker, from entry to entry; the status bar tells where to', async () => {
  await code.goTo(1);
  await code.focusEditor();
  await step('Alt+n', 7, 'Statement 1 of 7: ');
  await step('Alt+n', 9, 'Statement 2 of 7: ');
  await step('Shift+Alt+N', 7, 'Statement 1 of 7: ');
  await step('Alt+u', 15, 'Change of speaker 2 of 3: ');
  await step('Shift+Alt+U', 7, 'Change of speaker 1 of 3: ');
  await step('Alt+j', 13, 'Entry 2 of 3: 11:20 Council meets in the town hall');
  await step('Alt+k', 5, 'Entry 1 of 3: 12:30');
  await step('Alt+k', 19, 'Entry 3 of 3, from the end again: 10:05');
});

test('the step that finds no speaker says so', async () => {
  await code.goTo(25, 10);
  await code.focusEditor();
  await expect.poll(async () => {
    await code.press('Alt+.');
    return status();
  }, { interval: 400 }).toContain('No speaker is at the cursor. Put it into a statement, or on a name.');
  expect(await line()).toBe(25);
});

test('a slip in a time is among the problems, and its code leads to what it means', async () => {
  await code.goTo(19);
  await expect.poll(() => code.page.locator('.squiggly-info').count()).toBeGreaterThan(0);
  expect(await code.hover('10;05')).toMatch(/“10;05” is written with a slip; read as 10:05\.[^]*Sayso\s*\(?malformed-times/);
  await code.page.locator('.monaco-hover a', { hasText: 'malformed-times' }).click();
  await expect.poll(() => code.page.locator('.editor-group-container.active .tab.active').innerText()).toMatch(/readme\s*\.md/i);
  await expect.poll(() => code.visibleText()).toContain('sayso.diagnostics.malformedTimes');
  await code.command('View: Close Editor');
});

// At the end: behind a menu the editor shows no hover until it is clicked.
test('what can be copied stands in the menu of the text', async () => {
  const item = (words: string) => code.page.locator('.monaco-menu .action-menu-item', { hasText: words });
  const { x, y } = await code.spot('Nobody was on');
  await code.page.mouse.click(x, y, { button: 'right' });
  await item('Copy As').hover();
  for (const words of ['Copy Quotation with Citation', 'Copy Link to Passage', "Copy Day's Entries as Table"]) await item(words).waitFor();
  await expect.poll(async () => {
    if (await item('Copy Link to Passage').isVisible()) await item('Copy Link to Passage').click(); // a menu that has just opened may miss it
    return status();
  }, { interval: 400 }).toContain('Copied: bridge.txt#L9');
});
