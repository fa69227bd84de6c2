/** By what an entry is known again in a later text of the same document: its time and how it begins, never where it stands. */
import type { Reading } from '../reading/reading.ts';
import { fold } from './fold.ts';
import { entryTitle } from './titles.ts';

const HEAD = 80;
const known = new WeakMap<Reading, readonly string[]>();

/**
 * One identity for each entry, in the order of the document, unique in it. Entries that begin alike are numbered from the oldest,
 * so those that were there keep their numbers when another comes.
 */
export function entryIdentities(reading: Reading): readonly string[] {
  let identities = known.get(reading);
  if (!identities) known.set(reading, (identities = identitiesOf(reading)));
  return identities;
}

function identitiesOf(reading: Reading): string[] {
  const { entries, order } = reading;
  const identities: string[] = Array.from(entries, () => '');
  const taken = new Map<string, number>();
  const backwards = order?.value === 'newest-first';
  for (let step = 0; step < entries.length; step++) {
    const index = backwards ? entries.length - 1 - step : step;
    const entry = entries[index]!;
    // An age is another one whenever the page is saved again.
    const base = `${entry.age === null ? (entry.clock ?? '') : ''} ${fold(entryTitle(reading, entry)).slice(0, HEAD)}`;
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    identities[index] = before === 0 ? base : `${base} ${before + 1}`;
  }
  return identities;
}
