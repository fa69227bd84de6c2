/** Which way a sequence of clock times runs down the page, and where the day turns. */

export const DAY = 1440;

/** A step against the order by no more than this, in minutes, is a slip of the writer's, not a new day. */
const SLIP = 45;

/** What going against the order once costs, in minutes, when the two orders are weighed. */
const BREAK = 90;

export type Direction = 'newest-first' | 'oldest-first';

/** Step from one clock time to the next down the page: 0 on the same day, 1 into the next day of the order, and whether it goes against the order. */
export function step(before: number, after: number, direction: Direction): { readonly days: number; readonly against: boolean; readonly minutes: number } {
  const forward = direction === 'newest-first' ? before - after : after - before;
  if (forward >= 0) return { days: 0, against: false, minutes: forward };
  if (-forward <= SLIP) return { days: 0, against: true, minutes: 0 };
  return { days: 1, against: false, minutes: forward + DAY };
}

/** Minutes that the sequence takes if it runs this way, slips counted dear. */
function length(minutes: readonly number[], direction: Direction): number {
  let sum = 0;
  for (let i = 1; i < minutes.length; i++) {
    const { against, minutes: taken } = step(minutes[i - 1]!, minutes[i]!, direction);
    sum += against ? BREAK : taken;
  }
  return sum;
}

/** The way in which the whole takes less time; `null` for fewer than two times, or where both take the same. */
export function directionOf(minutes: readonly number[]): Direction | null {
  const newest = length(minutes, 'newest-first'), oldest = length(minutes, 'oldest-first');
  return newest === oldest ? null : newest < oldest ? 'newest-first' : 'oldest-first';
}
