/** Through whom words came: the media that passed them on, and those in whose statements they are told. */
import type { Reading } from '../reading/reading.ts';
import { grouped } from './grouped.ts';
import { speakersOf } from './statements.ts';

/** Ids of all who passed a statement on, from its speaker outwards, each once; the speaker is not among them. */
export function carriersOf(reading: Reading, index: number): string[] {
  const { statements } = reading;
  const carriers: string[] = [], own = new Set(speakersOf(reading, statements[index]!).map(({ id }) => id)), visited = new Set<number>();
  const add = (id: string): void => {
    if (!own.has(id) && !carriers.includes(id)) carriers.push(id);
  };
  for (let at: number | null = index; at !== null && !visited.has(at) && statements[at]; at = statements[at]!.nestedIn) {
    visited.add(at);
    const statement = statements[at]!;
    const around = at === index ? [] : speakersOf(reading, statement);
    if (around.length === 1) add(around[0]!.id); // of two who fit, none is known to have passed it on
    for (const { id } of statement.via) add(id);
  }
  return carriers;
}

const known = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>();

/** Indexes of the statements that each passed on, by id; first those who did so first. */
export function carriedIn(reading: Reading): ReadonlyMap<string, readonly number[]> {
  let carried = known.get(reading);
  if (!carried) known.set(reading, (carried = grouped(reading.statements.flatMap((_, index) => carriersOf(reading, index).map((id) => [id, index] as const)))));
  return carried;
}
