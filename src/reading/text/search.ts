/** Index of the last of the ascending numbers that is not above the value; 0 where all are, or there are none. Binary search. */
export function lastAtOrBefore(ascending: ArrayLike<number>, value: number): number {
  let low = 0, high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first item whose number, as `at` tells it, is not below the value; as many as there are where all are. The numbers ascend. Binary search. */
export function lowerBound<T>(list: readonly T[], value: number, at: (item: T) => number): number {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(list[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
