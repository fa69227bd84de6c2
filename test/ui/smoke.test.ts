import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'seeds' });

test('a seed opens in a real window, with Sayso installed', async () => {
  await code.openFile('000_');
  expect((await code.visibleText()).length).toBeGreaterThan(100);
  await code.screenshot('smoke');
});

test('what its worker made is kept where the extension may write, for the next window', async () => {
  const storage = join(inject('extensions'), '..', 'data', 'User', 'globalStorage', 'sayso.sayso');
  await expect.poll(() => { try { return readdirSync(storage); } catch { return []; } }).toContain('reader.kept');
});
