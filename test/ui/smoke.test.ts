import { expect, test } from 'vitest';
import { useWindow } from './support/open.ts';

const code = useWindow({ copyOf: 'seeds' });

test('a seed opens in a real window, with Sayso installed', async () => {
  await code.openFile('000_');
  expect((await code.visibleText()).length).toBeGreaterThan(100);
  await code.screenshot('smoke');
});
