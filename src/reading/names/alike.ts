/** Persons whose names are the same but for habits of transliteration. */
import type { Actor } from './actors.ts';
import { skeleton, sketch } from './fold.ts';

const NOBODY: readonly Actor[] = [];

/** No list of namesakes is longer than this. */
const LIST_MAX = 16;

/** With one more, each once; a list that is long enough stays as it is. */
export function withActor(list: Actor[] | null | undefined, actor: Actor): Actor[] {
  if (list === null || list === undefined) return [actor];
  if (list.length < LIST_MAX && !list.includes(actor)) list.push(actor);
  return list;
}

/** Letters of names that one more or less does not make another's. */
const LONG = 6;

function halvesOf(word: string): readonly [first: string, last: string] {
  return [`${word.slice(0, 3)}-`, `-${word.slice(-3)}`];
}

/** Persons by the skeleton of a word of their names. Skeletons are made only where sketches are the same: few names ask for one. */
export class Alike {
  readonly #late: { readonly word: string; readonly actor: Actor }[] = [];
  readonly #waiting = new Map<number, { readonly word: string; readonly actor: Actor }[]>();
  readonly #persons = new Map<string, Actor[]>();
  /** By the first half of a longer name, and by its last: one slip leaves one of them as it is. Made when first asked for. */
  #halves: Map<string, Actor[]> | null = null;

  add(word: string, actor: Actor): void {
    this.#late.push({ word, actor });
    const key = sketch(word), waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, [{ word, actor }]);
    else waiting.push({ word, actor });
  }

  /** Those whose names may differ from the word by one slip; nobody for a short one. */
  nearly(word: string): readonly Actor[] {
    if (word.length < LONG) return NOBODY;
    const halves = (this.#halves ??= new Map<string, Actor[]>());
    for (const { word: name, actor } of this.#late) if (name.length >= LONG - 1) for (const half of halvesOf(name)) halves.set(half, withActor(halves.get(half), actor));
    this.#late.length = 0;
    const [first, last] = halvesOf(word);
    return [...halves.get(first) ?? NOBODY, ...halves.get(last) ?? NOBODY];
  }

  of(word: string): readonly Actor[] {
    const waiting = this.#waiting.get(sketch(word));
    if (waiting === undefined) return NOBODY;
    for (const one of waiting) this.#persons.set(skeleton(one.word), withActor(this.#persons.get(skeleton(one.word)), one.actor));
    waiting.length = 0;
    return this.#persons.get(skeleton(word)) ?? NOBODY;
  }
}
