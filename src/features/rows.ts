/** What rows of all trees have in common: children that are made when they are looked at, and long lists in parts. */

export interface Row {
  /** The same as long as it is the same thing, wherever lines move; unique in the tree. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What is read aloud. */
  readonly spoken: string;
}

/** A stretch of a list that is too long to be shown at once. */
export interface PartRow<Child> extends Row {
  readonly kind: 'part';
  readonly of: 'days' | 'entries' | 'statements';
  /** Indexes, in the reading, of the entries or statements below it. */
  readonly indexes: readonly number[];
  readonly children: readonly Child[];
}

/** The row, with children that are made when they are first asked for: of 100,000 rows a reader opens a few. */
export function withChildren<Own extends object, Child>(row: Own, make: () => readonly Child[]): Own & { readonly children: readonly Child[] } {
  let made: readonly Child[] | null = null;
  Object.defineProperty(row, 'children', { get: () => (made ??= make()), enumerable: false });
  return row as Own & { readonly children: readonly Child[] };
}

/** A list up to this long is shown as it is. */
export const LONGEST = 200;

/** Where the parts of a list begin and end, half-open; as many parts as each has items, where there are very many. `null` where it needs none. */
export function partsOf(count: number): (readonly [from: number, to: number])[] | null {
  if (count <= LONGEST) return null;
  const size = Math.max(LONGEST / 2, Math.ceil(Math.sqrt(count)));
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => [part * size, Math.min(count, (part + 1) * size)] as const);
}

/**
 * The rows of a list, or of its parts.
 *
 * @param parent id of the row above
 * @param indexesOf of all that lies below an item
 * @param words of a part: its label, what stands beside it, what is read aloud
 * @param rowsOf the rows of some items, with ids that begin so
 */
export function inParts<Item, Child>(
  of: PartRow<Child>['of'], items: readonly Item[], parent: string, indexesOf: (items: readonly Item[]) => readonly number[],
  words: (items: readonly Item[], from: number, to: number) => Omit<Row, 'id'>, rowsOf: (items: readonly Item[], parent: string) => readonly Child[],
): readonly (Child | PartRow<Child>)[] {
  const parts = partsOf(items.length);
  return parts === null ? rowsOf(items, parent) : parts.map(([from, to], index): PartRow<Child> => {
    const id = `${parent}#part ${index}`, within = items.slice(from, to);
    return withChildren({ kind: 'part' as const, of, id, ...words(within, from + 1, to), indexes: indexesOf(within) }, () => rowsOf(within, id));
  });
}

/** The id, with a number behind it where it is taken. */
export function numbered(id: string, taken: Map<string, number>): string {
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id} ${before + 1}`;
}
