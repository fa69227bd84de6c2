import { expect, test } from 'vitest';
import { entryStamps } from '../../../src/reading/layout/stamps/stamps.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { forms } from './forms.ts';
import { formsOnPages } from './forms-on-pages.ts';

const two = (value: number): string => String(value).padStart(2, '0');

test.each([...forms, ...formsOnPages].map((row) => [row.name, row] as const))('entries: %s', (_name, { text, times }) => {
  expect(entryStamps(scan(text)).map(({ time, hour, minute }) => `${text.slice(...time)} > ${two(hour)}:${two(minute)}`)).toEqual(times);
});
