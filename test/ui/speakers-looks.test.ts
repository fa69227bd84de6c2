// Pictures of marks, the lit statement and the tree of speakers in every kind of theme, into out/screens; looked at by people, and a little by the test.
import { expect, test } from 'vitest';
import { behind } from './support/behind.ts';
import { useWindow } from './support/open.ts';
import type { Theme } from './support/window.ts';

const code = useWindow({ copyOf: 'seeds', name: 'seeds', size: { width: 1280, height: 860 }, settings: { 'editor.minimap.enabled': false } });

const THEMES: Readonly<Record<string, Theme>> = { dark: 'Dark Modern', light: 'Light Modern', contrast: 'Default High Contrast', 'contrast-light': 'Default High Contrast Light' };

for (const [name, theme] of Object.entries(THEMES)) {
  test(name, async () => {
    code.configure({ 'workbench.colorTheme': theme, 'sayso.marks': undefined });
    await code.theme(theme);
    await code.openFile('000_');
    await code.openContainer('Sayso');
    await code.goTo(19, 60);
    await expect.poll(() => behind(code, 'AZ TV')).toContain('solid');
    // In high contrast a ground alone is not to be relied on.
    await expect.poll(async () => (await behind(code, 'launched')).sort()).toEqual(name.startsWith('contrast') ? ['dotted', 'ground'] : ['ground']);
    await expect.poll(async () => (await code.rows('Speakers')).length).toBeGreaterThan(3);
    await expect.poll(async () => (await code.look('Kurtulmuş told')).color).not.toBe((await code.look('fraternity')).color);
    await code.screenshot(`speakers-${name}`);
    await code.hover('Ulusal Kanal');
    await code.leave();
    await code.hover('told Azer');
    await code.screenshot(`speakers-hover-${name}`);
    await code.leave();
    code.configure({ 'workbench.colorTheme': theme, 'sayso.marks': 'full' });
    await code.goTo(29, 30);
    await expect.poll(() => behind(code, 'Kalın sa')).toContain('ground');
    await expect.poll(() => behind(code, 'Kalın sa')).toContain('solid');
    await expect.poll(() => behind(code, 'the ongoing')).toContain('ground');
    await code.screenshot(`speakers-full-${name}`);
  });
}
