import { expect, test } from 'vitest';
import { entryStamps } from '../../../src/reading/layout/stamps/stamps.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { ageLookalikes } from './forms-with-ages.ts';
import { lookalikes } from './lookalikes.ts';

const two = (value: number): string => String(value).padStart(2, '0');

test.each([...lookalikes, ...ageLookalikes].map((row) => [row.name, row] as const))('no entries: %s', (_name, { text, times }) => {
  expect(entryStamps(scan(text)).map(({ time, clock, age }) => `${text.slice(...time)} > ${clock === null ? age : `${two(clock.hour)}:${two(clock.minute)}`}`)).toEqual(times);
});
