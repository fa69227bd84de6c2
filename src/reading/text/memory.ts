/**
 * Numbers that live no longer than one reading. To ask the engine for an array takes longer than to read a line, so those of a reading are
 * taken one after another from one piece of memory, and the next reading takes the same ones again. Nothing of it may get into a `Reading`.
 */

/** Bytes kept from reading to reading. What a long text needs beyond these it asks the engine for, as all do who are called outside a reading. */
const KEPT = 1 << 23;
/** Where nothing, not even no bytes, is to be had: no reading is going on. */
const OUTSIDE = Number.MAX_SAFE_INTEGER;

interface Piece {
  buffer: ArrayBuffer | null;
  size: number;
  /** Bytes that its reading took, and those that it asked for beyond these. */
  used: number;
  missed: number;
  /** Another reading goes on from its own: nothing of it is given back. */
  readonly stays: boolean;
}

const forAnyReading: Piece = { buffer: null, size: KEPT, used: 0, missed: 0, stays: false };
let piece = forAnyReading;
/** Bytes of it taken so far. */
let taken = OUTSIDE;

/** Does the work of one reading: what is taken meanwhile is given back with its end. */
export function forOneReading<T>(work: () => T): T {
  return inPiece(forAnyReading, work);
}

function inPiece<T>(own: Piece, work: () => T): T {
  if (taken !== OUTSIDE) return work();
  piece = own;
  taken = own.missed = 0;
  try {
    return work();
  } finally {
    own.used = taken;
    piece = forAnyReading;
    taken = OUTSIDE;
    given.length = 0;
  }
}

/**
 * Memory for readings each of which goes on from the one before it: what a reading took stays as it is until the next but one. Not to be
 * asked inside a reading.
 */
export function memoryOfTwo(): <T>(work: () => T) => T {
  let now = pieceThatStays(), next = pieceThatStays();
  return (work) => {
    [now, next] = [next, now];
    // What the last one needed, and room to write on; after a long text, no more than a short one needs.
    const wanted = Math.max(KEPT, Math.ceil((next.used + next.missed) * 1.5));
    if (now.size < wanted || now.size > wanted * 4) now = pieceThatStays(wanted);
    return inPiece(now, work);
  };
}

const pieceThatStays = (size = KEPT): Piece => ({ buffer: null, size, used: 0, missed: 0, stays: true });

/** Where so many bytes begin in the piece, or -1. */
function take(bytes: number): number {
  const from = taken, to = from + ((bytes + 7) & ~7);
  if (to > piece.size) {
    piece.missed += bytes;
    return -1;
  }
  piece.buffer ??= new ArrayBuffer(piece.size);
  taken = to;
  return from;
}

/** Memory of a long text that the engine gave, and whose last reader is done: it takes back none before it collects all that is old. */
const given: ArrayBuffer[] = [];
/** The memory asked for last comes from the engine, which clears it. */
let cleared = false;
/** Bytes by which lengths of what the engine gives are rounded up, so that one column fits where another was. */
const ROUND = 1 << 12;

/** So many bytes beyond what is kept: the least of what was given back that is large enough, or else the engine's. */
function more(bytes: number): ArrayBuffer {
  let best = -1;
  for (let i = 0; i < given.length; i++) {
    const size = given[i]!.byteLength;
    if (size >= bytes && (best < 0 || size < given[best]!.byteLength)) best = i;
  }
  cleared = best < 0;
  if (best < 0) return new ArrayBuffer(taken === OUTSIDE ? bytes : (bytes + ROUND - 1) & -ROUND);
  const [found] = given.splice(best, 1);
  return found!;
}

/** Nobody looks at these numbers any more: who next asks for as many gets the same. Only in a reading, and only of a long text. */
export function giveBack(...columns: readonly (Int32Array | Uint16Array | Uint8Array)[]): void {
  if (taken !== OUTSIDE && !piece.stays) for (const { buffer } of columns) if (buffer !== piece.buffer && buffer.byteLength >= ROUND) given.push(buffer as ArrayBuffer);
}

/**
 * The same where nobody will ask for as many: the engine has the memory back at once. Of an array given up nothing is left to look at.
 */
export function giveUp(...columns: readonly (Int32Array | Uint16Array | Uint8Array)[]): void {
  if (taken !== OUTSIDE && !piece.stays) for (const { buffer } of columns) if (buffer !== piece.buffer && buffer.byteLength >= ROUND) (buffer as Transferable).transfer?.(0);
}

/** Engines older than this still wait until they collect. */
type Transferable = ArrayBuffer & { readonly transfer?: (length: number) => ArrayBuffer };

/** So many numbers, not cleared: they are what the reading before left there. */
export function numbers(length: number): Int32Array {
  const from = take(length * 4);
  return from < 0 ? new Int32Array(more(length * 4), 0, length) : new Int32Array(piece.buffer!, from, length);
}

/** The same below 65,536. */
export function shorts(length: number): Uint16Array {
  const from = take(length * 2);
  return from < 0 ? new Uint16Array(more(length * 2), 0, length) : new Uint16Array(piece.buffer!, from, length);
}

/** The same in bytes. */
export function bytes(length: number): Uint8Array {
  const from = take(length);
  return from < 0 ? new Uint8Array(more(length), 0, length) : new Uint8Array(piece.buffer!, from, length);
}

/** So many noughts. */
export function noughts(length: number): Int32Array {
  cleared = false;
  const array = numbers(length);
  return cleared ? array : array.fill(0);
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
      giveBack(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }
  all(): Int32Array {
    return new Int32Array(this.array.buffer, this.array.byteOffset, this.length);
  }
}
