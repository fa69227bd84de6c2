// Pictures of the page in every kind of theme, into out/screens; looked at by people, and a little by the test.
import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';
import type { Theme } from './support/window.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands', size: { width: 1280, height: 860 }, settings: { 'editor.minimap.enabled': false } });

const THEMES: Readonly<Record<string, Theme>> = { dark: 'Dark Modern', light: 'Light Modern', contrast: 'Default High Contrast', 'contrast-light': 'Default High Contrast Light' };

for (const [name, theme] of Object.entries(THEMES)) {
  test(name, async () => {
    await code.theme(theme);
    await code.openFile('ferry-strike-live.txt');
    await code.openContainer('Sayso');
    await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
    await code.goTo(13);
    await expect.poll(() => code.visibleText()).toContain('Wed 14 Oct');
    await expect.poll(async () => (await code.look('21:40')).color).not.toBe((await code.look('The chairwoman')).color);
    await code.screenshot(`page-${name}`);
    await code.hover('18;30');
    await code.screenshot(`hover-${name}`);
    await code.leave();
    await code.goTo(62);
    await expect.poll(async () => Number((await code.look('Share on Facebook')).opacity)).toBeLessThan(1);
    await code.screenshot(`foot-${name}`);
  });
}
