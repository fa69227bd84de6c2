/**
 * Stands in for `lexicon/laid-out.ts` in the worker's bundle: tables come from whoever evaluates the bundle, where it kept those of an
 * earlier start, and else are made of the lists, and told to it. Nobody keeps them in a browser.
 */
import type { Tables } from '../reading/lexicon/laid-out.ts';

export type Rooms = Readonly<Record<string, Tables>>;

/** Who evaluates the bundle and keeps its tables. */
export interface Keeper {
  /** All tables, as an earlier start of the same bundle told them. */
  readonly carried: Rooms | null;
  /** Makes all tables as they are to be carried: to be asked when the bundle has been evaluated, before it reads anything. */
  tables: () => Rooms;
}

/** There only where somebody keeps. */
declare const saysoKeeps: Keeper | undefined;

const keeper = typeof saysoKeeps === 'object' ? saysoKeeps : null, carried = keeper?.carried ?? null;
const finals = new Map<string, () => Tables>();
let inside = 0;
if (keeper) keeper.tables = () => Object.fromEntries([...finals].map(([room, final]) => [room, final()]));

export function laidOut<T extends Tables>(room: string, make: () => T, final?: () => T): T {
  if (carried) return carried[room] as T;
  inside++;
  const made = make();
  inside--;
  if (keeper) finals.set(room, final ?? (() => made));
  return made;
}

export function laidOutLater<T extends Tables>(room: string, make: () => T): () => T {
  let made: T | undefined;
  const later = (): T => (made ??= carried ? carried[room] as T : make());
  if (keeper) finals.set(room, later);
  return later;
}

export const keepsCalls = (): boolean => keeper !== null && carried === null && inside === 0;
