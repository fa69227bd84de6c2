/**
 * Small tables of counts as evidence: how often such a cue in such a frame was an attribution, how often such a signal
 * ended a content. A decision is a sum of weights; each weight belongs to one observation, named by a template and up to
 * three values. Observations are kept as 32-bit keys, so that a decision makes no strings.
 */

/** Observations of one decision. Reused from decision to decision. */
export interface Observations {
  readonly keys: Int32Array;
  count: number;
}

export function observations(): Observations {
  return { keys: new Int32Array(32), count: 0 };
}

/** Adds the observation "template(a, b, c)"; words are given by `textHash`, so that keys do not depend on the order of loading. */
export function observe(into: Observations, template: number, a = 0, b = 0, c = 0): void {
  const { keys, count } = into;
  if (count >= keys.length) return;
  let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 16), 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(c ^ (c >>> 14), 0x297a2d39);
  keys[count] = (hash ^ (hash >>> 13)) | 0;
  into.count = count + 1;
}

export interface Table {
  /** Sum of the weights of the observations, in units of a natural logarithm of odds. */
  score(seen: Observations): number;
  /** The same in sixteenths: a whole number. */
  sixteenths(seen: Observations): number;
}

/** Letters of a packed table, for 0 to 63. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a key is more than the one before it, in so many letters. */
export const GAP_LETTERS = 4;

/** Added to a weight; what is below or above its letter's reach is written as the last letter and two more, with the larger one added. */
export const WEIGHT = { near: 31, far: 2048 } as const;

const values = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i;

/**
 * Unpacks a table. Its entries are in the order of their keys; of each it has the distance from the key before it, the first letter
 * the highest, and its weight in sixteenths: `LETTERS[31 + weight]`. An entry without weight only bridges a distance.
 */
export const unpackTable = (packed: string): Table => tableOf(slotsOf(packed));

/** Keys and weights by turns, each pair at one of the two places of its key: two looks at memory tell what an observation weighs, and no branch that a processor would have to foretell. */
export function slotsOf(packed: string): Int32Array {
  const keys: number[] = [], weights: number[] = [], last = LETTERS.length - 1;
  let key = -(2 ** 31);
  for (let i = 0; i < packed.length;) {
    let gap = 0;
    for (let n = 0; n < GAP_LETTERS; n++) gap = (gap << 6) | values[packed.charCodeAt(i++)]!;
    key = (key + gap) | 0;
    const letter = values[packed.charCodeAt(i++)]!;
    const weight = letter < last ? letter - WEIGHT.near : ((values[packed.charCodeAt(i++)]! << 6) | values[packed.charCodeAt(i++)]!) - WEIGHT.far;
    if (weight === 0) continue;
    keys.push(key);
    weights.push(weight);
  }
  let size = 16;
  while (size < 2 * keys.length) size *= 2;
  for (;; size *= 2) {
    const slots = new Int32Array(2 * size);
    if (keys.every((one, i) => found(slots, one, weights[i]!))) return slots;
  }
}

/** Where a key may stand, by the slots' last number. */
const firstPlace = (key: number, mask: number): number => (key << 1) & mask;
const secondPlace = (key: number, mask: number): number => ((key >>> 15) << 1) & mask;

/** Finds a place for the pair; one that stands there moves to its other place. False where they go round in circles. */
function found(slots: Int32Array, key: number, weight: number): boolean {
  const mask = slots.length - 1;
  let at = firstPlace(key, mask);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const stoodKey = slots[at]!, stoodWeight = slots[at + 1]!;
    slots[at] = key;
    slots[at + 1] = weight;
    if (stoodWeight === 0) return true;
    key = stoodKey;
    weight = stoodWeight;
    const first = firstPlace(key, mask);
    at = at === first ? secondPlace(key, mask) : first;
  }
  return false;
}
const MOST_MOVES = 500;

/** The table of these slots. */
export function tableOf(slots: Int32Array): Table {
  const mask = slots.length - 1;
  return {
    sixteenths(seen) {
      const { count, keys: observed } = seen;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const key = observed[i]!, first = firstPlace(key, mask), second = secondPlace(key, mask);
        const notFirst = slots[first]! ^ key, notSecond = (slots[second]! ^ key) | (first === second ? 1 : 0);
        sum += (slots[first + 1]! & ~((notFirst | -notFirst) >> 31)) + (slots[second + 1]! & ~((notSecond | -notSecond) >> 31));
      }
      return sum;
    },
    score(seen) {
      return this.sixteenths(seen) / 16;
    },
  };
}
