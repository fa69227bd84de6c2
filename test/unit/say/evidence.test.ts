import { expect, it } from 'vitest';
import { observed, pack } from '../../../tools/evidence/logistic.ts';
import { forget, inRow, note, observations, observe, unpackTable } from '../../../src/reading/say/evidence.ts';

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

it('what has few values weighs by its place, beside what has a key', () => {
  const at = inRow({ one: 3, two: 40_000 }), seen = observations(), weights = new Map<number, number>();
  expect(at).toEqual({ one: 0, two: 3, end: 40_003 });
  note(seen, at.one + 2);
  note(seen, at.two + 39_999);
  observe(seen, 1, 7);
  observed(seen).forEach((key, i) => weights.set(key, (i + 2) / 16));
  const table = unpackTable(pack(weights).text, at.end);
  expect(table.sixteenths(seen)).toBe(2 + 3 + 4);
  forget(seen);
  expect(table.sixteenths(seen)).toBe(0);
  note(seen, at.one + 1);
  observe(seen, 1, 8);
  expect(table.sixteenths(seen)).toBe(0);
});

it('a table finds each of thousands of observations, and none that it was not taught', () => {
  const weights = new Map<number, number>(), one = observations();
  const keyOf = (a: number, b: number): number => {
    one.count = 0;
    observe(one, 5, a, b);
    return one.keys[0]!;
  };
  for (let i = 0; i < 4000; i++) weights.set(keyOf(i, i % 7), ((i % 50) + 2) / 16);
  for (let i = 0; i < 40; i++) weights.set(i << 16, 1); // the same first place for all of them, and two for a few
  const table = unpackTable(pack(weights).text);
  for (let i = 0; i < 4000; i++) {
    keyOf(i, i % 7);
    expect(table.sixteenths(one)).toBe((i % 50) + 2);
    keyOf(i, 8);
    expect(table.sixteenths(one)).toBe(0);
  }
});
