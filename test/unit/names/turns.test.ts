/** Turns that initials open, in texts that name very many. */
import { expect, test } from 'vitest';
import { layOut } from '../../../src/reading/layout/layout.ts';
import { readNames } from '../../../src/reading/names/names.ts';
import { ofInitials } from '../../../src/reading/names/turns.ts';
import { pairQuotes } from '../../../src/reading/text/quotes.ts';
import { scan } from '../../../src/reading/text/scan.ts';

test('persons are gone through once, however many turns there are', () => {
  const source = scan('Ada Quill came. Ned Farrow left.\n\nAQ: I came.\n\nNF: I left.\n\nXY: I stayed.\n\nAQ: I came.\n\nNF: I left.\n'), { cast } = readNames(source, layOut(source), pairQuotes(source));
  let times = 0;
  const actors = new Proxy(cast.actors, {
    get(target, key, receiver): unknown {
      if (key === Symbol.iterator) times++;
      return Reflect.get(target, key, receiver);
    },
  });
  const counted = { ...cast, actors, initialled: null };
  expect(Array.from({ length: cast.chunks.count }, (_, k) => ofInitials(counted, k)?.surname)).toEqual([undefined, undefined, 'quill', 'farrow', undefined, 'quill', 'farrow']);
  expect(times).toBe(1);
});
