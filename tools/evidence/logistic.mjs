/** Logistic regression on sparse observations: the logarithm of odds as a sum of one weight an observation. */

import { GAP_LETTERS, LETTERS, WEIGHT } from '../../src/reading/say/evidence.ts';

/**
 * The weights that are likeliest: descent with momentum on all samples at once, each weight in steps of its own size (its
 * observations bound how far the slope can bend), so that the order of samples plays no part.
 *
 * @param {{keys: Int32Array, label: 0 | 1, offset: number}[]} samples `offset` is added to the sum, and not learnt
 * @param {{rounds: number, l2: number, least?: number}} options `l2` times half the square of each weight is added to the
 *   loss, the sum over all samples; observations seen less often than `least` are not learnt
 * @returns {Map<number, number>} weight by key
 */
export function fit(samples, { rounds, l2, least = 5 }) {
  const counts = new Map();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map();
  for (const [key, count] of counts) if (count >= least) index.set(key, index.size);
  const dense = samples.map(({ keys }) => Int32Array.from([...keys].filter((key) => index.has(key)), (key) => index.get(key)));
  const bend = new Float64Array(index.size).fill(l2);
  for (const at of dense) for (const a of at) bend[a] += at.length / 4;
  const weights = new Float64Array(index.size), ahead = new Float64Array(index.size), slope = new Float64Array(index.size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    for (let a = 0; a < slope.length; a++) slope[a] = l2 * ahead[a];
    dense.forEach((at, i) => {
      let sum = samples[i].offset;
      for (const a of at) sum += ahead[a];
      const error = 1 / (1 + Math.exp(-sum)) - samples[i].label;
      for (const a of at) slope[a] += error;
    });
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    let uphill = 0;
    for (let a = 0; a < weights.length; a++) {
      const moved = ahead[a] - slope[a] / bend[a];
      uphill += slope[a] * (moved - weights[a]);
      ahead[a] = moved + ((momentum - 1) / next) * (moved - weights[a]);
      weights[a] = moved;
    }
    momentum = uphill > 0 ? 1 : next; // momentum that leads uphill starts anew
  }
  return new Map([...index].map(([key, at]) => [key, weights[at]]));
}

/** As `unpackTable` of src/reading/say/evidence.ts has it. Entries that weigh next to nothing are left out. */
export function pack(weights) {
  const entries = [...weights].map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight * 16)))]).filter(([, weight]) => Math.abs(weight) >= 2).sort((a, b) => a[0] - b[0]);
  const widest = LETTERS.length ** GAP_LETTERS - 1;
  let text = '', before = -(2 ** 31);
  const add = (gap, weight) => {
    for (let n = GAP_LETTERS - 1; n >= 0; n--) text += LETTERS[Math.floor(gap / LETTERS.length ** n) % LETTERS.length];
    const near = weight + WEIGHT.near, far = weight + WEIGHT.far;
    text += near >= 0 && near < LETTERS.length - 1 ? LETTERS[near] : LETTERS.at(-1) + LETTERS[far >> 6] + LETTERS[far & 63];
  };
  for (const [key, weight] of entries) {
    for (; key - before > widest; before += widest) add(widest, 0);
    add(key - before, weight);
    before = key;
  }
  return { text, entries: entries.length };
}
