/**
 * Small tables of counts as evidence: how often such a cue in such a frame was an attribution, how often such a signal
 * ended a content. A decision is a sum of weights; each weight belongs to one observation, named by a template and two
 * values. Observations are kept as 32-bit keys, so that a decision makes no strings.
 */

/** Observations of one decision. Reused from decision to decision. */
export interface Observations {
  readonly keys: Int32Array;
  count: number;
}

export function observations(): Observations {
  return { keys: new Int32Array(96), count: 0 };
}

/** Set while tables are learnt: told the name of each observation. */
let witness: ((key: number, name: string) => void) | null = null;

export function witnessObservations(told: typeof witness): void {
  witness = told;
}

/** Adds the observation "template(a, b)"; words are given by `textHash`, so that keys do not depend on the order of loading. */
export function observe(into: Observations, template: number, a = 0, b = 0): void {
  const { keys, count } = into;
  if (count >= keys.length) return;
  let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 16), 0x165667b1);
  const key = (hash ^ (hash >>> 15)) | 0;
  keys[count] = key;
  into.count = count + 1;
  if (witness !== null) witness(key, `${template}|${a}|${b}`);
}

export interface Table {
  /** Sum of the weights of the observations, in units of a natural logarithm of odds. */
  score(seen: Observations): number;
  /** The same in sixteenths: a whole number. */
  sixteenths(seen: Observations): number;
}

/**
 * Unpacks a table: base64 of five bytes an entry, the key (little-endian) and the weight in sixteenths as a signed byte.
 */
export function unpackTable(packed: string): Table {
  const bytes = decodeBase64(packed);
  const entries = Math.floor(bytes.length / 5);
  let size = 16;
  while (size < entries * 2) size *= 2;
  // Keys and weights by turns: one look at memory tells whether an observation has a weight.
  const slots = new Int32Array(size * 2), mask = size * 2 - 1;
  for (let e = 0; e < entries; e++) {
    const at = e * 5;
    const key = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    let slot = (key << 1) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = (bytes[at + 4]! << 24) >> 24;
  }
  return {
    sixteenths(seen) {
      const { count, keys: observed } = seen;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const key = observed[i]!;
        let slot = (key << 1) & mask, weight = slots[slot + 1]!;
        while (weight !== 0 && slots[slot] !== key) {
          slot = (slot + 2) & mask;
          weight = slots[slot + 1]!;
        }
        sum += weight;
      }
      return sum;
    },
    score(seen) {
      return this.sixteenths(seen) / 16;
    },
  };
}

/** The platform's own decoder is not part of the language: this room has neither Node nor a browser. */
function decodeBase64(packed: string): Uint8Array {
  const value = (unit: number): number => (unit >= 0x61 ? unit - 0x47 : unit >= 0x41 ? unit - 0x41 : unit >= 0x30 ? unit + 4 : unit === 0x2b ? 62 : 63);
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4));
  for (let i = 0, at = 0; i + 3 < packed.length; i += 4) {
    const quad = (value(packed.charCodeAt(i)) << 18) | (value(packed.charCodeAt(i + 1)) << 12) | (value(packed.charCodeAt(i + 2)) << 6) | value(packed.charCodeAt(i + 3));
    bytes[at++] = quad >> 16;
    bytes[at++] = quad >> 8;
    bytes[at++] = quad;
  }
  return bytes;
}
