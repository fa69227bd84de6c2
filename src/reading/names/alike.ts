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

/** Persons by the skeleton of a word of their names. Skeletons are made only where sketches are the same: few names ask for one. */
export class Alike {
  readonly #waiting = new Map<number, { readonly word: string; readonly actor: Actor }[]>();
  readonly #persons = new Map<string, Actor[]>();

  add(word: string, actor: Actor): void {
    const key = sketch(word), waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, [{ word, actor }]);
    else waiting.push({ word, actor });
  }

  of(word: string): readonly Actor[] {
    const waiting = this.#waiting.get(sketch(word));
    if (waiting === undefined) return NOBODY;
    for (const one of waiting) this.#persons.set(skeleton(one.word), withActor(this.#persons.get(skeleton(one.word)), one.actor));
    waiting.length = 0;
    return this.#persons.get(skeleton(word)) ?? NOBODY;
  }
}
