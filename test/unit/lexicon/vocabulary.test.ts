import { expect, it } from 'vitest';
import { intern, lookUp, wordOf } from '../../../src/reading/lexicon/vocabulary.ts';

it('gives no word the code unit of a quotation mark for its number, however many words there are', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `zz${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`);
  const numbers = words.map(intern);
  expect(new Set(numbers).size).toBe(new Set(words).size);
  expect(numbers.filter((number) => number >= 0x2010 && number <= 0x2044)).toEqual([]);
  expect(numbers.some((number) => number > 0x2044)).toBe(true);
  words.forEach((word, i) => expect([lookUp(word, 0, word.length), wordOf(numbers[i]!)]).toEqual([numbers[i], word]));
});
