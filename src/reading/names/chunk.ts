/** A name, or a title, as it stands in one place of the text. */
import { bytes, giveBack, numbers } from '../text/memory.ts';
import { hashOf, type Name, type NameTable } from './name-table.ts';
import type { Known } from './spellings.ts';

export type ChunkKind = 'person' | 'state' | 'capital' | 'demonym' | 'region' | 'body' | 'office' | 'outlet' | 'role' | 'proper';

/** As it is cut out of its line. */
export interface Chunk {
  /** Tokens of the name itself, `[from, to)`. */
  from: number;
  to: number;
  kind: ChunkKind;
  /** The name's words, folded, without full stops. */
  words: readonly string[];
  /** The name the lexicon knows it by. */
  known: Known | null;
  /** Tokens of title or role right before the name, in the same run; `roleFrom` is -1 for none. */
  roleFrom: number;
  /** First token of the role phrase before the name, other runs and small words included; `from` for none. */
  phraseFrom: number;
  /** The state it belongs to, by the lexicon's name (`Armenia` in `Armenian Foreign Ministry`). */
  nation: string | null;
  /** The run had only a weak capital at its head, or stands in a line in Title Case. */
  weak: boolean;
}

/** All chunks are made here, so that all have one shape. */
export function newChunk(from: number, to: number, kind: ChunkKind, words: readonly string[], known: Known | null, roleFrom: number, nation: string | null, weak: boolean): Chunk {
  return { from, to, kind, words, known, roleFrom, phraseFrom: roleFrom >= 0 ? roleFrom : from, nation, weak };
}

/** The state that a known name belongs to. */
export function nationOf(known: Known | null): string | null {
  return known !== null && (known.kind === 'state' || known.kind === 'demonym' || known.kind === 'capital') ? known.name : null;
}

/** What a chunk is taken for: the same for most places of a name, and kept once. */
export interface Taken {
  /** Number among those of the document. */
  readonly at: number;
  readonly name: Name;
  readonly kind: ChunkKind;
  readonly known: Known | null;
  readonly nation: string | null;
}

/** So many of a name are looked at: what has more is made to have them. */
const MOST_TAKEN = 8;

/** All chunks of a document by number, in the order of the text: a long one has many, so each is a row in these columns, as `Chunk` tells them. */
export class Chunks {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  roleFrom: Int32Array;
  phraseFrom: Int32Array;
  weak: Uint8Array;
  readonly names: NameTable;
  /** Number of what it is taken for, and these by number. */
  #taken: Int32Array;
  readonly #all: Taken[] = [];

  /** @param capacity how many there may be before the columns grow */
  constructor(names: NameTable, capacity: number) {
    this.names = names;
    this.from = numbers(capacity);
    this.to = numbers(capacity);
    this.roleFrom = numbers(capacity);
    this.phraseFrom = numbers(capacity);
    this.weak = bytes(capacity);
    this.#taken = numbers(capacity);
  }

  kind(chunk: number): ChunkKind {
    return this.#all[this.#taken[chunk]!]!.kind;
  }

  /** Its words, once for all places that have them. */
  name(chunk: number): Name {
    return this.#all[this.#taken[chunk]!]!.name;
  }

  known(chunk: number): Known | null {
    return this.#all[this.#taken[chunk]!]!.known;
  }

  nation(chunk: number): string | null {
    return this.#all[this.#taken[chunk]!]!.nation;
  }

  /** It turns out to be of another kind, of a state, or to go by another name. */
  take(chunk: number, kind: ChunkKind, nation = this.nation(chunk), name = this.name(chunk)): void {
    this.#taken[chunk] = this.#number(name, kind, this.known(chunk), nation);
  }

  /** By number: what tells its words, its kind and its state, in whatever document. */
  marks(): Int32Array {
    const marks = numbers(this.count), each: number[] = [];
    for (const { name, kind, nation } of this.#all) each.push(hashOf(hashOf(name.hash, kind), nation ?? ''));
    for (let k = 0; k < this.count; k++) marks[k] = each[this.#taken[k]!]!;
    return marks;
  }

  /** @param by tokens by which it stands farther behind */
  add(chunk: Chunk, by = 0): void {
    if (this.count === this.from.length) this.#grow();
    this.#put(this.count++, chunk, by);
  }

  /** Puts chunks of other lines between these; `places` tells how many of these stand before each. */
  insert(others: readonly Chunk[], places: readonly number[]): void {
    let rest = this.count;
    for (const chunk of others) this.add(chunk); // so there is room
    for (let next = others.length - 1; next >= 0; next--) {
      for (; rest > places[next]!; rest--) this.#move(rest - 1, rest + next);
      this.#put(rest + next, others[next]!, 0);
    }
  }

  #put(at: number, { from, to, kind, words, known, roleFrom, phraseFrom, nation, weak }: Chunk, by: number): void {
    this.from[at] = from + by;
    this.to[at] = to + by;
    this.roleFrom[at] = roleFrom < 0 ? roleFrom : roleFrom + by;
    this.phraseFrom[at] = phraseFrom + by;
    this.weak[at] = weak ? 1 : 0;
    this.#taken[at] = this.#number(this.names.of(words), kind, known, nation);
  }

  #number(name: Name, kind: ChunkKind, known: Known | null, nation: string | null): number {
    const { taken } = name;
    for (let i = Math.max(0, taken.length - MOST_TAKEN); i < taken.length; i++) if (taken[i]!.kind === kind && taken[i]!.known === known && taken[i]!.nation === nation) return taken[i]!.at;
    const at = this.#all.length, one = { at, name, kind, known, nation };
    this.#all.push(one);
    if (taken.length === 0) name.taken = [one];
    else (taken as Taken[]).push(one);
    return at;
  }

  #move(at: number, to: number): void {
    this.from[to] = this.from[at]!;
    this.to[to] = this.to[at]!;
    this.roleFrom[to] = this.roleFrom[at]!;
    this.phraseFrom[to] = this.phraseFrom[at]!;
    this.weak[to] = this.weak[at]!;
    this.#taken[to] = this.#taken[at]!;
  }

  #grow(): void {
    const { from, to, roleFrom, phraseFrom, weak } = this, taken = this.#taken, capacity = from.length * 2;
    (this.from = numbers(capacity)).set(from);
    (this.to = numbers(capacity)).set(to);
    (this.roleFrom = numbers(capacity)).set(roleFrom);
    (this.phraseFrom = numbers(capacity)).set(phraseFrom);
    (this.weak = bytes(capacity)).set(weak);
    (this.#taken = numbers(capacity)).set(taken);
    giveBack(from, to, roleFrom, phraseFrom, weak, taken);
  }
}
