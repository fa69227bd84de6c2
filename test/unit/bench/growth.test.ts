import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { hostile, ordinary } from '../../bench/inputs.ts';
import { shortest } from '../../bench/measure.ts';

const SHORTEST = 24_000, LONGEST = 1_600_000;

/** Milliseconds below which a time tells nothing: some systems count a thread's work in ticks of four. */
const LEAST = 12;

/** How many times longer twice the text takes, from a length that takes long enough to tell. Noise only adds to a time, so a bad ratio is looked at again. */
function doubling(make: (length: number) => string): number {
  let length = SHORTEST;
  for (read(make(length)); length < LONGEST && shortest(() => read(make(length)), 2) < LEAST;) length *= 2;
  const once = make(length), twice = make(2 * length);
  let ratio = Infinity;
  for (let attempt = 0; attempt < 5 && ratio > 3; attempt++) ratio = shortest(() => read(twice), 3) / Math.max(LEAST, shortest(() => read(once), 3));
  return ratio;
}

describe('growth', () => {
  for (const [name, make] of Object.entries({ seeds: ordinary, ...hostile })) {
    it(`twice the ${name} take at most three times as long`, () => expect(doubling(make)).toBeLessThanOrEqual(3));
  }
});
