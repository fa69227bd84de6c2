/** What test/prove.mjs takes out is still in the sources: a row that no longer fits would prove nothing. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('every row of the proof fits the sources', () => {
  const { stdout, status } = spawnSync(process.execPath, ['test/prove.mjs', '--check'], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
