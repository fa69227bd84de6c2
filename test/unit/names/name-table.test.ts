import { expect, test } from 'vitest';
import { bodyName, NameTable, shortName } from '../../../src/reading/names/name-table.ts';

test('the same words are one name, other words another', () => {
  const names = new NameTable(), whole = names.of(['maren', 'oduya']);
  expect(names.of(['maren', 'oduya'])).toBe(whole);
  expect(names.of(['maren'])).toBe(names.word('maren'));
  for (const other of [['oduya', 'maren'], ['maren', 'oduya', 'jr'], ['marenoduya'], ['maren oduya'], ['maren']]) expect(names.of(other)).not.toBe(whole);
});

test('what is known of a name is found again when there are many', () => {
  const names = new NameTable(), words = Array.from({ length: 3000 }, (_, i) => ['brekke', `n${i}`]);
  for (const [i, name] of words.entries()) names.of(name).votes = { person: i, body: 0, place: 0, state: 0 };
  expect(words.map((name) => names.of(name).votes?.person)).toEqual(words.map((_, i) => i));
});

test('what a name is as a body, and what it is short for, is kept beside it', () => {
  const name = new NameTable().word('lna');
  bodyName(name).bare = 'b:lna';
  shortName(name).part = null;
  expect([bodyName(name).bare, shortName(name).part]).toEqual(['b:lna', null]);
});
