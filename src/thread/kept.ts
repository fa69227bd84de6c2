/**
 * What a thread keeps from one start to the next, as the bytes of a file: what the engine compiled of a bundle, and the tables that the
 * bundle laid out. Of another bundle, cut or damaged, it is nothing.
 */
import type { Tables } from '../reading/lexicon/laid-out.ts';
import type { Rooms } from '../reading-worker/carried.ts';

export interface Kept {
  /** As the engine gave it: it knows itself whether it can use it. */
  readonly code: Uint8Array;
  readonly rooms: Rooms;
}

/** A checksum of bytes, 32 bits. */
export type Sum = (bytes: Uint8Array) => number;

type Place = string | readonly [kind: number, at: number, length: number];

const KINDS = [Uint8Array, Uint16Array, Int32Array] as const;
/** The head's numbers: the checksums of the bundle and of all that stands behind the head, the bytes of code, of tables and of the list of tables, which stand in this order. */
const HEAD = 5;
/** Bytes of the head; the engine wants what it compiled at a multiple of eight, tables stand at multiples of four. */
const HEAD_BYTES = 24;

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** @param bundle the checksum of the bundle's text */
export function bytesOf({ code, rooms }: Kept, bundle: number, sum: Sum): Uint8Array {
  const tables: (readonly [at: number, table: Exclude<Tables[string], string>])[] = [];
  let end = 0;
  const place = (table: Tables[string]): Place => {
    if (typeof table === 'string') return table;
    const at = end;
    tables.push([at, table]);
    end = padded(at + table.byteLength);
    return [KINDS.findIndex((kind) => table instanceof kind), at, table.length];
  };
  const list = new TextEncoder().encode(JSON.stringify(rooms, (_, value: unknown) => (ArrayBuffer.isView(value) ? place(value as Int32Array) : value)));
  const start = HEAD_BYTES + padded(code.length), bytes = new Uint8Array(start + end + list.length);
  bytes.set(code, HEAD_BYTES);
  for (const [at, table] of tables) bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start + at);
  bytes.set(list, start + end);
  new Int32Array(bytes.buffer, 0, HEAD).set([bundle, sum(bytes.subarray(HEAD_BYTES)), code.length, end, list.length]);
  return bytes;
}

/** What stands in such bytes, which are used as they are; `null` where they are not those of this bundle, or not whole. */
export function keptIn(bytes: Uint8Array, bundle: number, sum: Sum): Kept | null {
  const { buffer, byteOffset, length } = bytes;
  if (byteOffset % 8 !== 0 || length < HEAD_BYTES) return null;
  const [of, whole, code = 0, end = 0, list = 0] = new Int32Array(buffer, byteOffset, HEAD), start = HEAD_BYTES + padded(code);
  if (of !== (bundle | 0) || length !== start + end + list || whole !== (sum(bytes.subarray(HEAD_BYTES)) | 0)) return null;
  const places = JSON.parse(new TextDecoder().decode(bytes.subarray(start + end))) as Readonly<Record<string, Readonly<Record<string, Place>>>>;
  const tableAt = (place: Place): Tables[string] => (typeof place === 'string' ? place : new KINDS[place[0] as 0 | 1 | 2](buffer as ArrayBuffer, byteOffset + start + place[1], place[2]));
  const rooms = Object.entries(places).map(([room, tables]) => [room, Object.fromEntries(Object.entries(tables).map(([name, place]) => [name, tableAt(place)]))] as const);
  return { code: bytes.subarray(HEAD_BYTES, HEAD_BYTES + code), rooms: Object.fromEntries(rooms) };
}
