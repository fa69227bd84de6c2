/** Logistic regression on sparse observations: the logarithm of odds as a sum of one weight an observation. */
import { KEY_LETTERS, LETTERS, PARTED, PLACE_LETTERS, WEIGHT } from '../../src/reading/say/evidence.ts';
import type { Observations } from '../../src/reading/say/evidence.ts';

/** A decision: what was seen, and what was right. */
export interface Sample {
  readonly keys: readonly number[];
  readonly label: 0 | 1;
  /** Added to the sum, and not learnt. */
  readonly offset: number;
}

export interface Fit {
  readonly rounds: number;
  /** Times half the square of each weight is added to the loss, the sum over all samples. */
  readonly l2: number;
  /** Observations seen less often are not learnt. */
  readonly least: number;
}

/**
 * The weights that are likeliest: descent with momentum on all samples at once, each weight in steps of its own size (its
 * observations bound how far the slope can bend), so that the order of samples plays no part.
 *
 * @returns weight by key
 */
export function fit(samples: readonly Sample[], { rounds, l2, least }: Fit): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) index.set(key, index.size);
  const dense = samples.map(({ keys }) => Int32Array.from(keys.filter((key) => index.has(key)), (key) => index.get(key)!));
  const bend = new Float64Array(index.size).fill(l2);
  for (const at of dense) for (const a of at) bend[a]! += at.length / 4;
  const weights = new Float64Array(index.size), ahead = new Float64Array(index.size), slope = new Float64Array(index.size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    for (let a = 0; a < slope.length; a++) slope[a] = l2 * ahead[a]!;
    dense.forEach((at, i) => {
      let sum = samples[i]!.offset;
      for (const a of at) sum += ahead[a]!;
      const error = 1 / (1 + Math.exp(-sum)) - samples[i]!.label;
      for (const a of at) slope[a]! += error;
    });
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    let uphill = 0;
    for (let a = 0; a < weights.length; a++) {
      const moved = ahead[a]! - slope[a]! / bend[a]!;
      uphill += slope[a]! * (moved - weights[a]!);
      ahead[a] = moved + ((momentum - 1) / next) * (moved - weights[a]!);
      weights[a] = moved;
    }
    momentum = uphill > 0 ? 1 : next; // momentum that leads uphill starts anew
  }
  return new Map([...index].map(([key, at]) => [key, weights[at]!]));
}

export interface Packed {
  readonly text: string;
  /** How many weights. */
  readonly entries: number;
}

/** Places and keys in one: places stand above all keys. */
const PLACES = 2 ** 32;
export const observed = ({ places, placed, keys, count }: Observations): readonly number[] => [...Array.from(places.subarray(0, placed), (place) => PLACES + place), ...keys.subarray(0, count)];

type Entry = readonly [at: number, weight: number];

/** As `unpack` of src/reading/say/evidence.ts has it. Entries that weigh next to nothing are left out. */
export function pack(weights: ReadonlyMap<number, number>): Packed {
  const entries = [...weights].map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight * 16)))] as const).filter(([, weight]) => Math.abs(weight) >= 2).toSorted((a, b) => a[0] - b[0]);
  const text = packed(entries.filter(([at]) => at >= PLACES), PLACES, PLACE_LETTERS) + PARTED + packed(entries.filter(([at]) => at < PLACES), -(2 ** 31), KEY_LETTERS);
  return { text, entries: entries.length };
}

/** @param start from which the first one's distance counts @param letters of a distance */
function packed(entries: readonly Entry[], start: number, letters: number): string {
  const widest = LETTERS.length ** letters - 1;
  let text = '', before = start;
  const add = (gap: number, weight: number): void => {
    for (let n = letters - 1; n >= 0; n--) text += LETTERS[Math.floor(gap / LETTERS.length ** n) % LETTERS.length]!;
    const near = weight + WEIGHT.near, far = weight + WEIGHT.far;
    text += near >= 0 && near < LETTERS.length - 1 ? LETTERS[near]! : LETTERS.at(-1)! + LETTERS[far >> 6]! + LETTERS[far & 63]!;
  };
  for (const [at, weight] of entries) {
    for (; at - before > widest; before += widest) add(widest, 0);
    add(at - before, weight);
    before = at;
  }
  return text;
}
