import { expect, it } from 'vitest';
import { jsonPieces, readingToJson } from '../../../src/export/json.ts';
import { read } from '../../../src/reading/read.ts';
import { speakers } from '../../bench/inputs.ts';

it('a reading in pieces is the JSON of the whole', () => {
  for (const text of ['', 'The harbour office said that it was late.', speakers(1_100)]) {
    const object = readingToJson('a "file".txt', read(text)), pieces = [...jsonPieces(object)];
    expect(pieces.join('')).toBe(JSON.stringify(object));
    if (text.length > 30_000) expect(pieces.length).toBeGreaterThan(2); // as many as are worth it
  }
});
