/** Which statement an offset is in. */
import { expect, it } from 'vitest';
import { statementAt } from '../../../src/features/statements.ts';
import { read } from '../../../src/reading/read.ts';
import type { Block } from '../../../src/reading/reading.ts';

const WRAPPED = Array.from({ length: 400 }, (_, i) => `Mayor Ada Holm said on Tuesday that bridge number ${i} would stay\nshut for the whole of winter ${i}, and that nobody had been on it when the\nstorm number ${i} came over the islands and took the railing with it.\n\n`).join('');

it('is one whole where a paragraph is wrapped', () => {
  const reading = read(WRAPPED), on = WRAPPED.indexOf('on Tuesday', WRAPPED.indexOf('number 17 '));
  const before = WRAPPED.lastIndexOf('on Tuesday', on - 1); // a word between its parts
  expect(statementAt(reading, before + 1)).not.toBeNull();
  expect(WRAPPED.slice(...reading.statements[statementAt(reading, before + 1)!]!.content[0]!)).toContain('number 17 ');
});

it('is looked up in a few steps, however many paragraphs there are', () => {
  const reading = read(WRAPPED);
  let looked = 0;
  const blocks = reading.blocks.map((block): Block => ({ ...block, get span() { looked++; return block.span; } }));
  statementAt({ ...reading, blocks }, 100);
  expect(reading.statements.length).toBeGreaterThan(300);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(reading.statements.length * 20);
});
