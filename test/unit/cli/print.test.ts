import { writeSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Print from '../../../src/cli/print.ts';

vi.mock('node:fs', async (original) => ({ ...(await original<object>()), writeSync: vi.fn() }));

let print: typeof Print, taken: string[], exits: number[];
const text = (bytes: unknown): string => (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes as unknown as Uint8Array));
/** The system takes so many bytes of each call; after the last of them it fails. */
function takes(sizes: readonly number[], code: string): void {
  let call = 0;
  vi.mocked(writeSync).mockImplementation((_, bytes) => {
    const size = sizes[call++];
    if (size === undefined) throw Object.assign(new Error(code), { code });
    taken.push(text((bytes as unknown as Uint8Array).subarray(0, size)));
    return Math.min(size, (bytes as unknown as Uint8Array).length);
  });
}

beforeEach(async () => {
  taken = [];
  exits = [];
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    exits.push(Number(status ?? process.exitCode));
    throw new Error('ended');
  });
  vi.resetModules();
  print = await import('../../../src/cli/print.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('writes all of it, however much the system takes at once', async () => {
  takes([3, 4, 100, 100], 'EIO');
  await print.print('Ferries sail.');
  await print.print(new TextEncoder().encode(' Café.'));
  expect(taken).toEqual(['Fer', 'ries', ' sail.', ' Café.']);
  expect(() => print.end(0)).toThrow('ended');
  expect(exits).toEqual([0]);
});

it('goes on with the stream, from where it was, once a pipe is full, and leaves the end to it', async () => {
  takes([5], 'EAGAIN');
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await print.print('Ferries sail.');
  await print.print(' Again.');
  expect(taken).toEqual(['Ferri']);
  expect(write.mock.calls.map(([bytes]) => text(bytes))).toEqual(['es sail.', ' Again.']);
  print.end(0);
  expect(process.exitCode).toBe(0);
  expect(exits).toEqual([]);
});

it('ends quietly where nobody reads on, and fails where it cannot be written', async () => {
  takes([2], 'EPIPE');
  await expect(print.print('Ferries sail.')).rejects.toThrow('ended');
  expect(exits).toEqual([0]);
  takes([], 'ENOSPC');
  const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(print.print('Ferries sail.')).rejects.toThrow('ended');
  expect(exits).toEqual([0, 1]);
  expect(complain.mock.calls).toEqual([['sayso: what was read cannot be written (ENOSPC).\n']]);
});

it('ends as quietly on Windows, where all is left to the stream', async () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  vi.resetModules();
  const on = vi.spyOn(process.stdout, 'on').mockReturnThis(), write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  print = await import('../../../src/cli/print.ts');
  await print.print('Ferries sail.');
  expect(write.mock.calls.map(([bytes]) => text(bytes))).toEqual(['Ferries sail.']);
  const [, fails] = (on.mock.calls as unknown as [string, (error: Error) => void][]).find(([event]) => event === 'error')!;
  expect(() => fails(Object.assign(new Error('EPIPE'), { code: 'EPIPE' }))).toThrow('ended');
  expect(exits).toEqual([0]);
});
