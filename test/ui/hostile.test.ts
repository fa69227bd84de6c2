// The document's text as an attacker, looked at in the window: nothing of it comes alive.
import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const HEADING = '[click](command:workbench.action.closeWindow) <img src=x onerror=alert(1)> $(flame) \u202egnp.exe **bold** `code`';
const BLOG = `Mayor resigns after vote $(rocket) - live - Sept. 30

The mayor said on Wednesday that she would resign, the city council said in a statement.

(All times local, GMT+3 [x](command:workbench.action.closeWindow) $(zap) <b>b</b>)

12:30 - ${HEADING}

“I resign $(zap) [x](command:workbench.action.closeWindow) <b>b</b> \u202egnp,” Mayor Ida $(rocket) Holm said on Wednesday, the Daily News reported.

11:20 - Council meets

The council met on Wednesday, a spokesman said.

10:05 - Vote fails

The vote failed on Wednesday, the council said in a statement.
`;

/** Words that turn the line in the midst of names, and a quotation that would be alive. */
const TURNED = `The bridge - live - Sept. 30

12:30 - Pillars

“We go $(zap) on [x](command:workbench.action.closeWindow) <b>b</b> <img src=x onerror=alert(1)>,” Mayor Ida \u202eHolm told Radio \u202eNord on Wednesday.

11:20 - Ropes

The vote failed, the council said on Wednesday.
`;
const NAME = '[x](command:workbench.action.closeWindow) $(zap) \u202egnp.txt';
const LONG = 'A very long heading '.repeat(400);
// A folder stands where the settled file would be written.
const code = useWindow({ files: { 'hostile.txt': BLOG, 'turned.txt': TURNED, [NAME]: `${BLOG}\n09:05 - ${LONG}\u0000\u0007\u001b[31m\n\nIt was long, the council said on Wednesday.\n`, '.sayso.json/keep': '' } });
// A list of choices shows in bold what was looked for.
const LIVE = 'img, b:text-is("b"), .codicon-zap, .codicon-flame, .codicon-rocket, a[href^="command:workbench"], a[data-href^="command:workbench"]';
/** Words without what keeps them from being icons and links. */
const asShown = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const bidi = /[\u202a-\u202e\u2066-\u2069]/;

test('in the tree', async () => {
  await code.openFile('hostile.txt');
  await code.openContainer('Sayso');
  await expect.poll(async () => (await code.rows('Timeline')).filter((row) => !row.startsWith('Outside the entries')).length).toBe(6);
  const labels = (await code.tree('Timeline').locator('.monaco-list-row').allInnerTexts()).join('\n').replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  expect(labels).toContain('[click](command:workbench.action.closeWindow) <img src=x onerror=alert(1)> $(flame)');
  expect(labels).toContain('$(rocket)');
  expect(labels).not.toMatch(/[\u202a-\u202e]/);
  expect(await code.tree('Timeline').locator('img, .codicon-flame, .codicon-rocket').count()).toBe(0);
});

test('in the speakers, their hovers and their list', async () => {
  await code.openFile('hostile.txt');
  await code.openContainer('Sayso');
  await expect.poll(async () => (await code.rows('Speakers')).length).toBeGreaterThan(1);
  const closed = code.tree('Speakers').locator('.monaco-tl-twistie.collapsed');
  while (await closed.count() > 0) await closed.last().click();
  await expect.poll(async () => (await code.rows('Speakers')).join('\n')).toContain('x <b>b</b>');
  expect(await code.tree('Speakers').locator('img, b, .codicon-zap, .codicon-rocket').count()).toBe(0);
  expect((await code.rows('Speakers')).join()).not.toMatch(/[\u202a-\u202e]/);
  await code.hover('I resign');
  expect(await code.page.locator('.monaco-hover:not(.hidden)').locator('img, b, .codicon-zap, .codicon-rocket').count()).toBe(0);
  await code.leave();
  await code.command('Sayso: Go to Speaker…');
  await code.choices();
  expect(await code.page.locator('.quick-input-widget').locator('.codicon-zap, .codicon-rocket, .quick-input-list img').count()).toBe(0);
  await code.press('Escape');
});

test('in hovers', async () => {
  await code.openFile('hostile.txt');
  for (const words of ['12:30', 'GMT+3']) {
    const hover = await code.hover(words);
    expect(hover).toContain('GMT+3');
    const inside = code.page.locator('.monaco-hover:not(.hidden)');
    expect(await inside.locator('img, b, .codicon-zap, .codicon-flame').count()).toBe(0);
    const links = await inside.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('data-href') ?? link.getAttribute('href') ?? ''));
    expect(links.filter((link) => link !== '').every((link) => /^command:sayso\.(reveal|settle)\?/.test(link)), links.join()).toBe(true);
    await code.leave();
  }
});

test('in breadcrumbs and quick pick', async () => {
  await code.openFile('hostile.txt');
  await code.goTo(7);
  await expect.poll(async () => (await code.page.locator('.breadcrumbs-control').innerText()).replaceAll('\u2060', '')).toContain('$(flame)');
  await code.page.keyboard.press('Control+Shift+KeyO');
  await expect.poll(async () => (await code.choices()).length).toBeGreaterThan(3);
  expect(await code.page.locator('.quick-input-widget .codicon-flame, .quick-input-widget img').count()).toBe(0);
  await code.press('Escape');
});

test('in a name, and in long words', async () => {
  await code.openFile('gnp.txt');
  await code.openContainer('Sayso');
  await expect.poll(async () => (await code.rows('Timeline')).some((row) => row.startsWith('09:05'))).toBe(true);
  for (const row of [...await code.rows('Timeline'), ...await code.rows('Speakers')]) {
    expect(row).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(row.length).toBeLessThan(700);
  }
  for (const view of ['Timeline', 'Speakers']) {
    const pane = code.page.locator('.pane:visible', { has: code.page.locator('.pane-header', { hasText: new RegExp(view, 'i') }) });
    expect(await pane.locator(LIVE).count(), view).toBe(0);
    expect(await pane.innerText()).not.toMatch(bidi);
  }
});

test('in tooltips of rows and in the status bar', async () => {
  await code.openFile('gnp.txt');
  await code.openContainer('Sayso');
  const hover = code.page.locator('.monaco-hover:visible');
  const status = code.page.locator('.statusbar-item[id="sayso.sayso.status"]:visible');
  for (const row of [code.row('Timeline', 'Mayor resigns'), code.row('Timeline', '12:30'), status]) {
    await row.hover();
    await expect.poll(async () => (await hover.allInnerTexts()).join()).toMatch(/Mayor resigns|12:30/);
    expect(await hover.locator(LIVE).count()).toBe(0);
    expect((await hover.allInnerTexts()).join()).not.toMatch(bidi);
    await code.page.mouse.move(640, 2);
    await expect.poll(() => hover.count()).toBe(0);
  }
  expect(await status.locator(LIVE).count()).toBe(0);
  expect(await status.locator('a').getAttribute('aria-label')).not.toMatch(bidi);
});

test('in a message of the window', async () => {
  await code.openFile('gnp.txt');
  await code.command('Sayso: Set Document\'s Day or Zone…');
  await code.choose('Time zone');
  await code.page.locator('.quick-input-widget:visible input:visible').fill('tokyo');
  await code.choose('Asia/Tokyo');
  await expect.poll(async () => (await code.notifications()).join().replaceAll('\u2060', '')).toContain('[x](command:workbench.action.closeWindow) $(zap) gnp.txt');
  const toast = code.page.locator('.notifications-toasts');
  expect(await toast.locator(`.notification-list-item-message a, ${LIVE}`).count()).toBe(0);
  expect((await code.notifications()).join()).not.toMatch(bidi);
});

test('in the symbols of the workspace', async () => {
  await code.openFile('hostile.txt');
  await code.openFile('turned.txt');
  const list = code.page.locator('.quick-input-widget:visible .quick-input-list');
  for (const [query, words] of [['click', '[click](command:workbench.action.closeWindow)'], ['rocket', '$(rocket)'], ['holm', 'Ida Holm']] as const) {
    await code.command('Go to Symbol in Workspace...');
    await code.page.locator('.quick-input-widget:visible .quick-input-filter input:visible').fill(`#${query}`);
    await expect.poll(async () => asShown(await list.innerText())).toContain(words);
    // The editor itself puts the file's name behind a symbol: what a file is called is its own affair.
    const rows = list.locator('.monaco-list-row').filter({ hasNotText: 'gnp.txt' });
    expect(await rows.locator(LIVE).count()).toBe(0);
    expect((await rows.allInnerTexts()).join()).not.toMatch(bidi);
    await code.press('Escape');
  }
});

test('in the hierarchy of citations, and in its peek', async () => {
  await code.openFile('turned.txt');
  const tree = code.page.locator('.pane:visible [role="tree"]', { has: code.page.locator('.monaco-list-row[aria-label*="Holm"]') });
  const text = async (): Promise<string> => asShown((await tree.allInnerTexts()).join('\n'));
  await code.goToText('turned.txt', 'Holm told');
  await code.focusEditor();
  await code.command('Calls: Show Call Hierarchy');
  await expect.poll(text).toContain('Ida Holm');
  await expect.poll(async () => {
    await tree.locator('.monaco-tl-twistie.collapsed').last().click({ timeout: 1000 }).catch(() => undefined);
    return text();
  }).toContain('Radio Nord');
  expect(await tree.locator(LIVE).count()).toBe(0);
  expect((await tree.allInnerTexts()).join()).not.toMatch(bidi);
  await code.screenshot('hostile-hierarchy');
  await code.goToText('turned.txt', 'Holm told');
  await code.focusEditor();
  await code.command('Peek Call Hierarchy');
  const peek = code.page.locator('.call-hierarchy');
  await expect.poll(async () => asShown((await peek.locator('.monaco-list-row').allInnerTexts()).join('\n'))).toContain('Radio Nord');
  expect(await peek.locator(LIVE).count()).toBe(0);
  await code.screenshot('hostile-peek');
  await code.press('Escape', 'Escape');
});

test('in the carriers', async () => {
  await code.openFile('turned.txt');
  await code.openContainer('Sayso');
  const header = code.page.locator('.pane:visible .pane-header', { hasText: /Carriers/i });
  await expect.poll(async () => {
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return (await code.rows('Carriers')).join('\n');
  }, { interval: 300 }).toContain('Radio Nord');
  await expect.poll(async () => {
    await code.tree('Carriers').locator('.monaco-tl-twistie.collapsed').last().click({ timeout: 1000 }).catch(() => undefined);
    return asShown((await code.rows('Carriers')).join('\n'));
  }).toContain('<b>b</b>');
  expect(await code.tree('Carriers').locator(LIVE).count()).toBe(0);
  expect([...await code.rows('Carriers'), ...await code.tree('Carriers').allInnerTexts()].join()).not.toMatch(bidi);
  await code.row('Carriers', 'Nord').hover();
  const hover = code.page.locator('.monaco-hover:visible');
  await expect.poll(async () => (await hover.allInnerTexts()).join()).toContain('Nord');
  expect(await hover.locator(LIVE).count()).toBe(0);
  expect((await hover.allInnerTexts()).join()).not.toMatch(bidi);
  await code.screenshot('hostile-carriers');
});
