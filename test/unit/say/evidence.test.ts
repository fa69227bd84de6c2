import { expect, it } from 'vitest';
import { pack } from '../../../tools/evidence/logistic.mjs';
import { observations, observe, unpackTable } from '../../../src/reading/say/evidence.ts';

it('a packed table weighs as it was learnt, whatever lies between two keys and however much they weigh', () => {
  const weights = new Map<number, number>(), seen = [1, 2, 3, 4, 5, 6, 7, 8].map((template) => {
    const one = observations();
    observe(one, template, template * 7, 3);
    return one;
  });
  const sixteenths = [2, -2, 30, 31, 32, -31, -32, 127];
  seen.forEach(({ keys }, i) => weights.set(keys[0]!, sixteenths[i]! / 16));
  weights.set(-(2 ** 31), 1).set(2 ** 31 - 1, 1).set(0, 1 / 16); // the last weighs too little to be kept
  const { text, entries } = pack(weights), table = unpackTable(text);
  expect(entries).toBe(10);
  expect(seen.map((one) => table.sixteenths(one))).toEqual(sixteenths);
  const both = observations();
  observe(both, 1, 7, 3);
  observe(both, 8, 56, 3);
  observe(both, 99, 1, 1);
  expect(table.sixteenths(both)).toBe(129);
  expect(unpackTable('').sixteenths(both)).toBe(0);
});
