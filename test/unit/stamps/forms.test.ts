import { expect, test } from 'vitest';
import { entryStamps } from '../../../src/reading/layout/stamps/stamps.ts';
import { scan } from '../../../src/reading/text/scan.ts';
import { forms } from './forms.ts';
import { formsOnPages } from './forms-on-pages.ts';
import { formsOfHouses, formsWithAges } from './forms-with-ages.ts';

const two = (value: number): string => String(value).padStart(2, '0');

test.each([...forms, ...formsOnPages, ...formsWithAges, ...formsOfHouses].map((row) => [row.name, row] as const))('entries: %s', (_name, { text, times }) => {
  expect(entryStamps(scan(text)).map(({ time, clock, age }) => `${text.slice(...time)} > ${clock === null ? age : `${two(clock.hour)}:${two(clock.minute)}`}`)).toEqual(times);
});

test.each(['kl. 9', '18:40 - Pilots walk out\n\n9', 'ore 9', 'Posted 2 hours', '1 hr 5', 'Port News, [03.03.2021'])('a text may end anywhere: %s', (text) => {
  expect(Array.isArray(entryStamps(scan(text)))).toBe(true);
});

test('a ticker of single lines that goes on for days has the same times each day', () => {
  const day = ['09:10 The ferries sail again.', '11:40 Two boats are back in the harbour.', '15:20 The union calls off its talks.', '19:05 The last boat is in.'];
  expect(entryStamps(scan([...day, ...day, ...day].join('\n')))).toHaveLength(12);
});
