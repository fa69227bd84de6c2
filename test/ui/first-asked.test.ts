// What is the very first thing that is asked in a new window, of an extension that starts with the text, is answered, whatever it is.
import { expect, test } from 'vitest';
import { useWindows } from './support/open.ts';

const open = useWindows();
const SEED = '000_';

test('a hover', async () => {
  const code = await open({ copyOf: 'seeds' });
  await code.openFile(SEED);
  await expect.poll(async () => {
    await code.leave();
    return await code.hover('23:45').catch(() => '');
  }, { timeout: 60_000 }).toContain('because');
});

test('a definition', async () => {
  const code = await open({ copyOf: 'seeds' });
  await code.openFile(SEED);
  await code.goTo(21, 137); // in a surname, below where he is introduced
  await expect.poll(async () => {
    await code.press('F12');
    return (await code.cursor())?.line;
  }).toBe(17);
});

test('the Timeline', async () => {
  const code = await open({ copyOf: 'seeds' });
  await code.openContainer('Sayso');
  await code.openFile(SEED);
  await expect.poll(() => code.viewText('Timeline')).toContain('22 entries');
});

test('the problems', async () => {
  const code = await open({ copyOf: 'seeds' });
  await code.openFile(SEED);
  await code.press('ControlOrMeta+Shift+KeyM');
  await expect.poll(() => code.page.locator('.markers-panel').innerText()).toContain('“13;30” is written with a slip');
});
