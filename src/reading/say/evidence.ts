/**
 * Small tables of counts as evidence: how often such a cue in such a frame was an attribution, how often such a signal
 * ended a content. A decision is a sum of weights; each weight belongs to one observation, named by a template and up to
 * three values. Where those are few, each observation has a place of its own in a row of weights; the others, most of them with a word
 * among their values, are kept as 32-bit keys. A decision makes no strings.
 */

/** Observations of one decision. Reused from decision to decision. */
export interface Observations {
  /** Places in the row of weights. */
  readonly places: Uint16Array;
  placed: number;
  readonly keys: Int32Array;
  count: number;
}

export function observations(): Observations {
  return { places: new Uint16Array(16), placed: 0, keys: new Int32Array(16), count: 0 };
}

export function forget(seen: Observations): void {
  seen.placed = seen.count = 0;
}

/** Where the places of each template begin that has so many, one template's behind the other's, and where the last one's end. */
export function inRow<Template extends string>(sizes: Readonly<Record<Template, number>>): Readonly<Record<Template | 'end', number>> {
  let end = 0;
  const starts: Record<string, number> = {};
  for (const template in sizes) {
    starts[template] = end;
    end += sizes[template];
  }
  return { ...(starts as Record<Template, number>), end };
}

/** Adds the observation that has this place. */
export function note(into: Observations, place: number): void {
  into.places[into.placed++] = place;
}

/** Adds the observation "template(a, b, c)"; words are given by `textHash`, so that keys do not depend on the order of loading. */
export function observe(into: Observations, template: number, a = 0, b = 0, c = 0): void {
  const { keys, count } = into;
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

/** What a place is more than the one before it, and what a key is more than the one before it, in so many letters. */
export const PLACE_LETTERS = 3, KEY_LETTERS = 4;

/** Parts the places from the keys. */
export const PARTED = ' ';

/** A table unpacked. */
export type Unpacked = {
  /** By place: what its observation weighs, in sixteenths; a byte with its sign. */
  readonly row: Uint8Array;
  /** Keys and weights by turns, each pair at one of the two places of its key: two looks at memory tell what an observation weighs, and no branch that a processor would have to foretell. */
  readonly slots: Int32Array;
};

/** Added to a weight; what is below or above its letter's reach is written as the last letter and two more, with the larger one added. */
export const WEIGHT = { near: 31, far: 2048 } as const;

const values = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i;

/**
 * Unpacks a table: entries with places, a blank, entries with keys, both in their order. Of each it has the distance from the one before it, the first letter
 * the highest, and its weight in sixteenths: `LETTERS[31 + weight]`. An entry without weight only bridges a distance.
 *
 * @param places how many there are
 */
export function unpack(packed: string, places = 0): Unpacked {
  const row = new Uint8Array(places), parted = packed.indexOf(PARTED), keys: number[] = [], weights: number[] = [];
  entries(0, parted, 0, PLACE_LETTERS, (place, weight) => {
    row[place] = weight;
  });
  entries(parted + 1, packed.length, -(2 ** 31), KEY_LETTERS, (key, weight) => {
    keys.push(key);
    weights.push(weight);
  });
  let pairs = 16;
  while (pairs < 2 * keys.length) pairs *= 2;
  for (;; pairs *= 2) {
    const slots = new Int32Array(2 * pairs);
    if (keys.every((one, i) => found(slots, one, weights[i]!))) return { row, slots };
  }

  function entries(from: number, to: number, start: number, letters: number, take: (at: number, weight: number) => void): void {
    const last = LETTERS.length - 1;
    let at = start;
    for (let i = from; i < to;) {
      let gap = 0;
      for (let n = 0; n < letters; n++) gap = (gap << 6) | values[packed.charCodeAt(i++)]!;
      at = (at + gap) | 0;
      const letter = values[packed.charCodeAt(i++)]!;
      const weight = letter < last ? letter - WEIGHT.near : ((values[packed.charCodeAt(i++)]! << 6) | values[packed.charCodeAt(i++)]!) - WEIGHT.far;
      if (weight !== 0) take(at, weight);
    }
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

/** A packed table, ready to weigh. */
export const unpackTable = (packed: string, places = 0): Table => tableOf(unpack(packed, places));

export function tableOf({ row: { buffer, byteOffset, length }, slots }: Unpacked): Table {
  const row = new Int8Array(buffer, byteOffset, length), mask = slots.length - 1;
  return {
    sixteenths(seen) {
      const { placed, places, count, keys: observed } = seen;
      let sum = 0;
      for (let i = 0; i < placed; i++) sum += row[places[i]!]!;
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
