// Speakers and carriers, arranged and filtered, and what a row can do, as the window has them.
import { beforeEach, expect, test } from 'vitest';
import { BRIDGE } from './support/bridge.ts';
import { useWindow } from './support/open.ts';

const QUAY = `Quay closes after the storm

Harbour master Živa Grønn said on Tuesday that no boat would leave, Radio Nord reported.

“We wait for the wind,” Grønn told Radio Nord. “Nobody will be paid,” the port council said in a statement.

The Harbour Post cited Minister Abel Lund as saying: “The quay will open on Friday.”

Lund said that the wind would turn, the Harbour Post reported.
`;
const code = useWindow({ files: { 'bridge.txt': BRIDGE, 'quay.txt': QUAY, 'ropes.txt': QUAY.replaceAll('Nord', 'Vesper').replaceAll('Grønn', 'Brønn') }, size: { width: 1280, height: 1000 }, settings: { 'editor.minimap.enabled': false, 'sayso.enabled': 'always' } });
const SPEAKERS = 'Speakers', CARRIERS = 'Carriers';
const rows = async (view: string): Promise<string> => (await code.rows(view)).join('\n');
const line = async (): Promise<number | undefined> => (await code.cursor())?.line;
const input = () => code.page.locator('.quick-input-widget:visible input:visible');

async function unfold(view: string): Promise<void> {
  const header = code.page.locator('.pane:visible .pane-header', { hasText: new RegExp(view, 'i') });
  await expect.poll(async () => {
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return header.getAttribute('aria-expanded');
  }, { interval: 300 }).toBe('true');
}
async function open(view: string, row: string): Promise<void> {
  await expect.poll(async () => {
    if ((await code.row(view, row).getAttribute('aria-expanded')) === 'false') await code.row(view, row).locator('.monaco-tl-twistie').click();
    return code.row(view, row).getAttribute('aria-expanded');
  }, { interval: 300 }).toBe('true');
}
/** The icon at the end of a row, which is there while the pointer is. */
async function act(view: string, row: string, action: string): Promise<void> {
  await code.row(view, row).hover();
  await code.row(view, row).locator(`.action-label[aria-label^="${action}"]`).click();
}

beforeEach(async () => {
  await code.openFile('quay.txt');
  await code.openContainer('Sayso');
  await unfold(CARRIERS);
  await expect.poll(() => rows(SPEAKERS)).toContain('Živa Grønn');
  await expect.poll(() => rows(CARRIERS)).toContain('Radio Nord');
  if ((await rows(SPEAKERS)).includes('People')) await arrange('Group by kind'); // left by a test that failed
});

async function arrange(choice: string): Promise<void> {
  await code.command('Sayso: Arrange the Speakers…');
  await code.choose(choice);
}

test('carriers have below them whose words they pass on, and which', async () => {
  expect((await code.rows(CARRIERS)).map((row) => row.replace(/\.$/, ''))).toEqual(['Radio Nord, news medium, carries 1 speaker, 2 statements', 'Harbour Post, news medium, carries 1 speaker, 2 statements']);
  await open(CARRIERS, 'Radio Nord');
  await open(CARRIERS, 'Živa Grønn');
  await code.clickRow(CARRIERS, 'We wait for the wind');
  await expect.poll(line).toBe(5);
  const described = await code.tree(CARRIERS).locator('.monaco-list-row').evaluateAll((all) => all.map((row) => [row.getAttribute('role'), row.getAttribute('aria-level'), row.getAttribute('aria-label')].join(' ')));
  expect(described.slice(0, 4)).toEqual([
    'treeitem 1 Radio Nord, news medium, carries 1 speaker, 2 statements', expect.stringMatching(/^treeitem 2 Živa Grønn, .*2 statements$/),
    expect.stringMatching(/^treeitem 3 Grønn, indirect speech, no boat would leave, line 3$/), expect.stringMatching(/^treeitem 3 Grønn, direct quotation, “We wait for the wind”, line 5$/),
  ]);
  for (const theme of ['Dark Modern', 'Default High Contrast', 'Default High Contrast Light', 'Light Modern'] as const) {
    await code.theme(theme);
    await code.screenshot(`carriers-${theme.toLowerCase().replaceAll(' ', '-')}`);
  }
});

test('the lists are arranged by name, and grouped, and keep what is open', async () => {
  const names = async (): Promise<string[]> => (await code.rows(SPEAKERS)).map((row) => row.split(',')[0]!);
  await open(SPEAKERS, 'Živa Grønn');
  await code.command('Sayso: Arrange the Speakers…');
  expect((await code.choices()).map((choice) => choice.split(',')[0])).toEqual(['By number of statements', 'By name', 'By first appearance', 'Group by kind']);
  await code.choose('By name');
  await expect.poll(async () => (await names())[0]).toBe('Abel Lund');
  await expect.poll(() => rows(SPEAKERS)).toContain('We wait for the wind');
  await arrange('Group by kind');
  await expect.poll(names).toContain('People');
  await expect.poll(() => rows(SPEAKERS)).toContain('We wait for the wind');
  await code.screenshot('speakers-grouped');
  await arrange('Group by kind');
  await expect.poll(names).not.toContain('People');
  await expect.poll(() => rows(SPEAKERS)).toContain('We wait for the wind');
  await arrange('By number of statements');
  await expect.poll(async () => (await names())[0]).toBe('Živa Grønn');
});

test('a filter knows no marks on letters, looks into what is said, and is cleared from the view', async () => {
  const clear = code.page.locator('.pane:visible .pane-header', { hasText: /speakers/i }).locator('.action-label[aria-label="Clear the Speakers\' Filter"]');
  expect(await clear.count()).toBe(0);
  await code.command('Sayso: Filter the Speakers…');
  await input().fill('gronn');
  await expect.poll(async () => (await code.rows(SPEAKERS)).length).toBe(1);
  await expect.poll(() => code.viewText(SPEAKERS)).toContain('1 of 3 speakers match “gronn”');
  await code.screenshot('speakers-filtered');
  await input().fill('friday');
  await expect.poll(() => rows(SPEAKERS)).toMatch(/^Abel Lund, .*\nLund, direct quotation, “The quay will open on Friday.”, line 7$/);
  await input().fill('nothing of the kind');
  await expect.poll(() => code.viewText(SPEAKERS)).toContain('No speaker and nothing said matches the filter.');
  await input().fill('lund');
  await code.press('Enter');
  await code.page.locator('.pane:visible .pane-header', { hasText: /speakers/i }).hover();
  await clear.click();
  await expect.poll(() => rows(SPEAKERS)).toContain('port council');
  await code.command('Sayso: Filter the Carriers…');
  await input().fill('Lund');
  await expect.poll(() => rows(CARRIERS)).not.toContain('Radio Nord');
  await code.press('Escape');
  await expect.poll(() => rows(CARRIERS)).toContain('Radio Nord');
});

test('an edit closes nothing, and neither does another document', async () => {
  await code.openFile('ropes.txt');
  await open(CARRIERS, 'Radio Vesper');
  await open(CARRIERS, 'Živa Brønn');
  await code.goTo(1);
  await code.type('No news. ');
  await expect.poll(() => rows(CARRIERS)).toContain('We wait for the wind');
  await code.goTo(7);
  await code.type('“Bring ropes,” Brønn told Radio Vesper.\n\n');
  await expect.poll(() => rows(CARRIERS)).toContain('Radio Vesper, news medium, carries 1 speaker, 3 statements');
  await expect.poll(() => rows(CARRIERS)).toContain('Bring ropes');
  await code.openFile('bridge.txt');
  await expect.poll(() => rows(CARRIERS)).not.toContain('Brønn');
  await code.openFile('ropes.txt');
  await expect.poll(() => rows(CARRIERS)).toContain('Bring ropes');
});

test('a row leads to the introduction and to the next statement, and copies its statement with its source', async () => {
  await open(SPEAKERS, 'Živa Grønn');
  await act(SPEAKERS, 'We wait for the wind', 'Go to Introduction');
  await expect.poll(line).toBe(3);
  await act(SPEAKERS, 'no boat would leave', 'Go to Next Statement');
  await expect.poll(line).toBe(5);
  await act(SPEAKERS, 'Abel Lund', 'Go to Next Statement');
  await expect.poll(line).toBe(7);
  await act(SPEAKERS, 'Abel Lund', 'Go to Next Statement');
  await expect.poll(line).toBe(9);
  await act(SPEAKERS, 'We wait for the wind', 'Copy Citation');
  await code.command('File: New Untitled Text File');
  await code.focusEditor();
  await code.press('ControlOrMeta+KeyV');
  await expect.poll(() => code.visibleText()).toContain('“We wait for the wind,” — Živa Grønn');
  await code.command('View: Revert and Close Editor');
});

test('a click on a row leaves no word lit where the cursor was', async () => {
  const lit = async (): Promise<number> => code.editor.locator('.view-overlays [class*="wordHighlight"]').count();
  await code.goToText('quay.txt', 'Grønn told');
  await code.focusEditor();
  await expect.poll(lit).toBeGreaterThan(1);
  await code.clickRow(SPEAKERS, 'Abel Lund');
  await expect.poll(line).toBe(7);
  await expect.poll(lit).toBe(0);
});

test('the document in front stands first in the Timeline, but a click in it moves nothing', async () => {
  const documents = async (): Promise<string[]> => code.tree('Timeline').locator('.monaco-list-row[aria-level="1"]').evaluateAll((all) => all.toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index'])).map((row) => (row.getAttribute('aria-label') ?? '').split('.')[0]!));
  await code.openFile('bridge.txt');
  await expect.poll(async () => (await documents())[0]).toContain('Storm closes');
  await code.openFile('quay.txt');
  await expect.poll(async () => (await documents())[0]).toContain('Quay closes');
  await code.clickRow('Timeline', 'Storm closes');
  await code.page.locator('.tab.active', { hasText: 'bridge.txt' }).waitFor();
  await expect.poll(line).toBe(1);
  await code.goTo(9);
  await expect.poll(() => code.row('Timeline', '12:30').getAttribute('aria-selected')).toBe('true'); // by then it would have moved
  expect((await documents())[0]).toContain('Quay closes');
});

test('what a reader chose is there again in the next window on the folder', async () => {
  const first = async (): Promise<string> => (await code.rows(SPEAKERS))[0] ?? '';
  await arrange('By name');
  await expect.poll(first).toContain('Abel Lund');
  await code.command('Developer: Reload Window');
  await code.page.locator('.monaco-workbench .part.statusbar').waitFor({ state: 'detached' });
  await code.page.locator('.monaco-workbench .part.statusbar').waitFor();
  await code.openFile('quay.txt');
  await code.openContainer('Sayso');
  await expect.poll(first, { timeout: 20_000 }).toContain('Abel Lund');
});

test('a command on a list brings it onto the screen, and leaves the focus where it is asked for', async () => {
  await code.openContainer('Explorer');
  await code.command('Sayso: Filter the Speakers…');
  await expect.poll(() => rows(SPEAKERS)).toContain('Živa Grønn');
  await input().fill('minister');
  await expect.poll(() => rows(SPEAKERS)).not.toContain('Živa Grønn');
  await code.press('Escape');
  await code.openContainer('Explorer');
  await code.command('Sayso: Order by Time');
  await expect.poll(() => code.viewText('Timeline')).toContain('Quay closes');
  await code.command('Sayso: Order as in the Document');
});
