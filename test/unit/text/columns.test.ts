import { describe, expect, test } from 'vitest';
import { bytes, forOneReading, giveBack, Growing, noughts, numbers, shorts } from '../../../src/reading/text/memory.ts';

/** More numbers than are kept from reading to reading. */
const MANY = 3_000_000;

describe('numbers of one reading', () => {
  test('are given back once their last reader is done, and are the next ones’', () => {
    forOneReading(() => {
      const first = numbers(MANY);
      expect(numbers(MANY).buffer).not.toBe(first.buffer);
      giveBack(first);
      expect(numbers(MANY).buffer).toBe(first.buffer);
      expect(numbers(MANY).buffer).not.toBe(first.buffer);
    });
  });
  test('the smallest piece that is large enough is taken, in whatever unit', () => {
    forOneReading(() => {
      const large = numbers(MANY * 2), small = numbers(MANY);
      giveBack(large, small);
      expect(shorts(MANY + MANY).buffer).toBe(small.buffer);
      expect(bytes(MANY * 5).buffer).toBe(large.buffer);
      expect([...new Set([large.length, small.length])]).toEqual([MANY * 2, MANY]);
    });
  });
  test('noughts are noughts, whoever had them before', () => {
    forOneReading(() => {
      giveBack(numbers(MANY).fill(7));
      expect(noughts(MANY).every((number) => number === 0)).toBe(true);
      expect(noughts(10).every((number) => number === 0)).toBe(true);
    });
  });
  test('nothing is kept when the reading is over, and nothing is given back outside of one', () => {
    const lost = forOneReading(() => {
      const array = numbers(MANY);
      giveBack(array);
      return array.buffer;
    });
    giveBack(new Int32Array(MANY));
    forOneReading(() => expect(numbers(MANY).buffer).not.toBe(lost));
  });
  test('grow without losing any', () => {
    const numbersOf = (count: number): number[] => forOneReading(() => {
      const growing = new Growing(4);
      for (let i = 0; i < count; i++) growing.push(i);
      return [...growing.all()];
    });
    expect(numbersOf(5000)).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  });
});
