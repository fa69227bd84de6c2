import { describe, expect, test } from 'vitest';
import { Chunks, newChunk } from '../../../src/reading/names/chunk.ts';
import { NameTable } from '../../../src/reading/names/name-table.ts';

describe('chunks', () => {
  const chunks = new Chunks(new NameTable(), 2);
  for (let at = 0; at < 3; at++) chunks.add(newChunk(at, at + 1, 'proper', ['orbel'], null, -1, null, false));

  test('of one name are taken for something each by itself', () => {
    chunks.take(1, 'state', 'Orbel');
    expect([0, 1, 2].map((k) => [chunks.kind(k), chunks.nation(k), chunks.name(k).words[0]])).toEqual([['proper', null, 'orbel'], ['state', 'Orbel', 'orbel'], ['proper', null, 'orbel']]);
  });

  test('have the same mark where words, kind and state are the same', () => {
    const marks = chunks.marks();
    expect(marks[0]).toBe(marks[2]);
    expect(marks[0]).not.toBe(marks[1]);
  });

  test('of a name that is taken for more than is looked at stay what they are', () => {
    const many = new Chunks(new NameTable(), 4), nations = Array.from({ length: 12 }, (_, n) => `Orbel ${n}`);
    for (let at = 0; at < 24; at++) many.add(newChunk(at, at + 1, 'state', ['orbel'], null, -1, nations[at % 12]!, false));
    for (let at = 0; at < 24; at++) expect(many.nation(at)).toBe(nations[at % 12]);
  });
});
