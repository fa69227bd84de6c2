/** Puts in order what nearly is. */

/** Moves for each item, on average, from which a general sort is quicker. */
const FEW = 8;

/** Sorts in place, equal ones as they stand. Linear where few stand out of order. */
export function sort<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  let moves = FEW * list.length;
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!;
    let at = i;
    for (; at > 0 && compare(list[at - 1]!, one) > 0; at--) list[at] = list[at - 1]!;
    list[at] = one;
    moves -= i - at;
    if (moves < 0) return list.sort(compare);
  }
  return list;
}

/** The indices of the keys in the order of the keys, equal ones as they stand. */
export function inOrder(keys: readonly number[]): number[] {
  return sort(keys.map((_, index) => index), (a, b) => keys[a]! - keys[b]!);
}
