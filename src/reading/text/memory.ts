/**
 * Numbers that live no longer than one reading. To ask the engine for an array takes longer than to read a line, so those of a reading are
 * taken one after another from one piece of memory, and the next reading takes the same ones again. Nothing of it may get into a `Reading`.
 */

/** Bytes kept from reading to reading. What a long text needs beyond these it asks the engine for, as all do who are called outside a reading. */
const KEPT = 1 << 23;
let memory: ArrayBuffer | null = null;
/** Bytes taken so far; none, not even no bytes, are to be had where no reading is going on. */
const OUTSIDE = KEPT + 1;
let taken = OUTSIDE;

/** Does the work of one reading: what is taken meanwhile is given back with its end. */
export function forOneReading<T>(work: () => T): T {
  const before = taken;
  if (before === OUTSIDE) taken = 0;
  try {
    return work();
  } finally {
    taken = before;
  }
}

/** Where so many bytes begin in `memory`, or -1. */
function take(bytes: number): number {
  const from = taken, to = from + ((bytes + 7) & ~7);
  if (to > KEPT) return -1;
  memory ??= new ArrayBuffer(KEPT);
  taken = to;
  return from;
}

/** So many numbers, not cleared: they are what the reading before left there. */
export function numbers(length: number): Int32Array {
  const from = take(length * 4);
  return from < 0 ? new Int32Array(length) : new Int32Array(memory!, from, length);
}

/** The same in bytes. */
export function bytes(length: number): Uint8Array {
  const from = take(length);
  return from < 0 ? new Uint8Array(length) : new Uint8Array(memory!, from, length);
}

/** So many noughts. */
export function noughts(length: number): Int32Array {
  return numbers(length).fill(0);
}

/** Numbers of which nobody knows how many they will be. */
export class Growing {
  private array: Int32Array;
  length = 0;
  constructor(capacity: number) {
    this.array = numbers(capacity);
  }
  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = numbers(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }
  all(): Int32Array {
    return this.array.subarray(0, this.length);
  }
}
