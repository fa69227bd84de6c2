import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'test/sample', name: 'lantern-islands' });

/** Pieces of lines that an extension has marked. */
const marked = (): Promise<number> => code.editor.locator('.view-lines [class*="ced-"]').count();

/** Makes the text in front one of another language. */
async function become(language: string): Promise<void> {
  await code.command('Change Language Mode');
  await code.page.locator('.quick-input-widget:visible .quick-input-filter input:visible').fill(language);
  await code.choose(language);
}

test('a text that becomes one of another language has no marks and no rows, until it is a text again', async () => {
  await code.openFile('ferry-strike-live.txt');
  await code.openContainer('Sayso');
  await code.goToText('ferry-strike-live.txt', 'said');
  await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
  await expect.poll(() => code.rows('Speakers')).not.toHaveLength(0);
  await expect.poll(marked).toBeGreaterThan(0);
  await become('JSON');
  await expect.poll(() => code.viewText('Timeline')).not.toContain('8 entries');
  await expect.poll(() => code.rows('Speakers')).toHaveLength(0);
  await expect.poll(marked).toBe(0);
  await code.press('F1');
  await code.page.locator('.quick-input-widget:visible .quick-input-filter input:visible').fill('>Sayso: Next');
  await expect.poll(() => code.choices()).not.toContain('Sayso: Next Entry');
  await code.press('Escape');
  await become('Plain Text');
  await expect.poll(() => code.viewText('Timeline')).toContain('8 entries');
  await expect.poll(marked).toBeGreaterThan(0);
});
