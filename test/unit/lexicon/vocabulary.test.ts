import { expect, it } from 'vitest';
import { intern, lookUp, textHash, wordOf } from '../../../src/reading/lexicon/vocabulary.ts';
import { scan } from '../../../src/reading/text/scan.ts';

it('gives no word the code unit of a mark for its number, however many words there are', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `zz${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`);
  const numbers = words.map(intern);
  expect(new Set(numbers).size).toBe(new Set(words).size);
  expect(numbers.filter((number) => number < 0x100 || (number >= 0x2010 && number <= 0x2044))).toEqual([]);
  expect(numbers.some((number) => number > 0x2044)).toBe(true);
  words.forEach((word, i) => expect([lookUp(word, 0, word.length), wordOf(numbers[i]!)]).toEqual([numbers[i], word]));
});

it('tells by the text of words and marks alone what weights are looked up by', () => {
  const hashes = Array.from('.,;:!?%$&()', (mark) => textHash(scan(mark).tokens.word[0]!));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(wordOf(scan(',').tokens.word[0]!)).toBe('');
  expect(textHash(scan(',').tokens.word[0]!)).toBe(-2049967451); // as the tables have learnt it
});

it('finds all words again, however many have other signs than letters', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `zz-${i.toString(36)}`), numbers = words.map(intern);
  expect(new Set(numbers).size).toBe(words.length);
  words.forEach((word, i) => expect(lookUp(word, 0, word.length)).toBe(numbers[i]));
});

it('tells long words apart by each of their letters', () => {
  const words = ['qqqqqqa', 'aqqqqqq', 'qqqqqqqqqqqq', 'qqqqqqqqqqqa', 'aqqqqqqqqqqq', 'qqqqqaqqqqqq', 'qqqqqqaqqqqq', 'qqqqqqqqqqqqq', 'aqqqqqqqqqqqq', 'qqqqqqqqqqqqa'], numbers = words.map(intern);
  expect(new Set(numbers).size).toBe(words.length);
  expect(Array.from(scan(words.join(' ')).tokens.word)).toEqual(numbers);
  expect(Array.from(scan('Qqqqqqqqqqqq qqqqqqqqqqq qqqqqqqqqqqb').tokens.word)).toEqual([numbers[2], 0, 0]);
});

it('tells words of few letters from one another, from longer ones and from those with other signs', () => {
  const words = ['q', 'qa', 'aq', 'qqqqqq', 'qqqqqqq', 'aqqqqq', 'qqqqqa', "q'q", 'q-q', 'q1', 'qé'];
  const numbers = words.map(intern);
  expect(new Set(numbers).size).toBe(words.length);
  words.forEach((word, i) => expect([lookUp(word, 0, word.length), lookUp(word.toUpperCase(), 0, word.length), wordOf(numbers[i]!)]).toEqual([numbers[i], numbers[i], word]));
  expect(lookUp('qqqq', 0, 4)).toBe(0);
  expect(scan('Qqqqqq aq, QQQQQQQ “q-q”').tokens.word).toEqual(Uint16Array.from([numbers[3]!, numbers[2]!, 0x2c, numbers[4]!, 0x201c, numbers[8]!, 0x201d]));
});
