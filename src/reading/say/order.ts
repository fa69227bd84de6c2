/** Puts in order what nearly is. */

/** Moves for each item, on average, from which a general sort is quicker. */
const FEW = 8;

/** The indices of the keys in the order of the keys, equal ones as they stand. Linear where few stand out of order. */
export function inOrder(keys: readonly number[]): number[] {
  const order: number[] = [];
  let moves = FEW * keys.length;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let at = i;
    order.push(i);
    while (at > 0 && keys[order[at - 1]!]! > key) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = i;
    moves -= i - at;
    if (moves < 0) return keys.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]! || a - b);
  }
  return order;
}
