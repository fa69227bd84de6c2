import { expect, test } from 'vitest';
import { inOrder } from '../../../src/reading/say/order.ts';

test.each([
  ['nothing', []], ['what is in order', [1, 2, 3]], ['equal keys', [2, 1, 2, 1]],
  ['what nearly is', [1, 2, 4, 3, 5, 6]],
  ['what stands the other way round', Array.from({ length: 300 }, (_, i) => 300 - i)],
  ['what stands the other way round at its head alone', Array.from({ length: 300 }, (_, i) => (i < 200 ? 200 - i : i))],
])('%s is put in order, and all of it', (_, keys) => {
  const expected = keys.map((__, index) => index).sort((a, b) => keys[a]! - keys[b]! || a - b);
  expect(inOrder(keys)).toEqual(expected);
});
