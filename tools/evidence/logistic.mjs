/** Logistic regression on sparse observations: the logarithm of odds as a sum of one weight an observation. */

/**
 * @param {{keys: Int32Array, label: 0 | 1, offset: number}[]} samples `offset` is added to the sum, and not learnt
 * @param {{epochs: number, l2: number, least?: number}} options `l2` times half the square of each weight is added to the
 *   loss, the sum over all samples; observations seen less often than `least` are not learnt
 * @returns {Map<number, number>} weight by key
 */
export function fit(samples, { epochs, l2, least = 5 }) {
  const counts = new Map();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map(), often = [];
  for (const [key, count] of counts) {
    if (count < least) continue;
    index.set(key, index.size);
    often.push(count);
  }
  const dense = samples.map(({ keys, label, offset }) => ({ at: Int32Array.from([...keys].filter((key) => index.has(key)), (key) => index.get(key)), label, offset }));
  const weights = new Float64Array(index.size), squares = new Float64Array(index.size).fill(1e-6);
  // The penalty of a weight is paid in shares, one at each sample that has the observation.
  const sums = new Float64Array(index.size), settled = Math.floor(epochs / 2); // weights are means over the later epochs
  const share = Float64Array.from(often, (count) => l2 / count);
  let seed = 12345;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 4294967296;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = dense.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [dense[i], dense[j]] = [dense[j], dense[i]];
    }
    for (const { at, label, offset } of dense) {
      let sum = offset;
      for (const a of at) sum += weights[a];
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const a of at) {
        const gradient = error + share[a] * weights[a];
        squares[a] += gradient * gradient;
        weights[a] -= (RATE * gradient) / Math.sqrt(squares[a]);
      }
    }
    if (epoch >= settled) for (let a = 0; a < weights.length; a++) sums[a] += weights[a];
  }
  return new Map([...index].map(([key, at]) => [key, sums[at] / (epochs - settled)]));
}

const RATE = 0.12;

/** Five bytes an entry in base64: the key, and the weight in sixteenths. Entries that weigh next to nothing are left out. */
export function pack(weights) {
  const entries = [...weights].map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight * 16)))]).filter(([, weight]) => Math.abs(weight) >= 2).sort((a, b) => a[0] - b[0]);
  const count = entries.length;
  while ((entries.length * 5) % 3 !== 0) entries.push([0, 0]);
  const bytes = Buffer.alloc(entries.length * 5);
  entries.forEach(([key, weight], at) => {
    bytes.writeInt32LE(key, at * 5);
    bytes.writeInt8(weight, at * 5 + 4);
  });
  return { text: bytes.toString('base64'), entries: count };
}
