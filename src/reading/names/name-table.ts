/** The names of a document, each once: what is known of a name is kept beside it and need not be looked up by its spelling. */
import type { Actor } from './actors.ts';
import type { Taken } from './chunk.ts';
import type { NameKind, Votes } from './kinds.ts';
import type { Known } from './spellings.ts';

/** One sequence of folded words. */
export interface Name {
  readonly words: readonly string[];
  readonly hash: number;
  /** What its places are taken for: one, most often. */
  taken: readonly Taken[];
  /** The person of this whole name. */
  person: Actor | null;
  /** What stands beside it speaks for a person, a body, a place. */
  votes: Votes | null;
  kind: NameKind | null;
  /** A word for media stands beside it, or it holds one. */
  medium: boolean;
  /** As the name of a body or a medium. */
  body: BodyName | null;
  /** Of one word: persons whose names hold it, at most as many as lists of namesakes are long. */
  persons: Actor[] | null;
  /** Of one word: it stands in the whole name of a person. */
  inPerson: boolean;
  /** Of one word: what it may be short for. */
  short: ShortName | null;
}

interface BodyName {
  /** The known name it was last found to be, and whose that is. */
  known: Known | null;
  actor: Actor | null;
  /** Keys of the body: of no state (empty until asked for), and of the state last asked for. */
  bare: string;
  nation: string | null;
  ofNation: string;
}

/** Whom a short name means; `null` where there are several, `undefined` where there is nobody. */
interface ShortName {
  /** The body behind which it stood in brackets. */
  acronym: Actor | undefined;
  /** The body of whose name it is a part. */
  part: Actor | null | undefined;
  /** The body that has these initials. */
  initials: Actor | null | undefined;
  /** The holder of the office that has these initials. */
  title: Actor | undefined;
  /** It is what a firm's name has besides the words that say it is one. */
  firm: boolean;
  /** The name of a body that goes on behind these words. */
  longer: Name | null | undefined;
}

export function bodyName(name: Name): BodyName {
  return (name.body ??= { known: null, actor: null, bare: '', nation: null, ofNation: '' });
}

export function shortName(name: Name): ShortName {
  return (name.short ??= { acronym: undefined, part: undefined, initials: undefined, title: undefined, firm: false, longer: undefined });
}

const NOTHING: readonly Taken[] = [];

const PRIME = 0x01000193;

export function hashOf(hash: number, word: string): number {
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0x20, PRIME);
}

/** A small array that the engine keeps beside other objects: there is one for each document. */
const FREE: readonly number[] = Array.from({ length: 256 }, () => 0);

export class NameTable {
  readonly #names: Name[] = [];
  /** Hash table of 1 + index. */
  #slots = FREE.slice();

  /** The name of these words. */
  of(words: readonly string[]): Name {
    if (words.length === 1) return this.word(words[0]!, words);
    let hash = 0;
    for (let i = 0; i < words.length; i++) hash = hashOf(hash, words[i]!);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let at = this.#slots[slot]!; at !== 0; at = this.#slots[slot]!) {
      const name = this.#names[at - 1]!;
      if (name.hash === hash && isSame(name.words, words)) return name;
      slot = (slot + 1) & mask;
    }
    return this.#add(words, hash, slot);
  }

  /** The name of this word alone. */
  word(word: string, words: readonly string[] | null = null): Name {
    const hash = hashOf(0, word), mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let at = this.#slots[slot]!; at !== 0; at = this.#slots[slot]!) {
      const name = this.#names[at - 1]!;
      if (name.hash === hash && name.words.length === 1 && name.words[0] === word) return name;
      slot = (slot + 1) & mask;
    }
    return this.#add(words ?? [word], hash, slot);
  }

  #add(words: readonly string[], hash: number, slot: number): Name {
    const name: Name = {
      words, hash, taken: NOTHING, person: null, votes: null, kind: null, medium: false, body: null, persons: null, inPerson: false, short: null,
    };
    this.#slots[slot] = this.#names.push(name);
    if (this.#names.length * 2 > this.#slots.length) this.#grow();
    return name;
  }

  #grow(): void {
    const slots: number[] = [];
    for (let i = 0; i < 4; i++) for (let k = 0; k < this.#slots.length; k++) slots.push(0);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#names.length; index++) {
      const { hash } = this.#names[index]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
