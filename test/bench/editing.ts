/** How long the slowest of a hundred take: a reading after a key, an answer at a place. */
import type { Reading } from '../../src/reading/reading.ts';
import type * as Answers from './answers.ts';

type Doors = typeof Answers;

/** Each place is measured so often and the best taken: by the clock, since the system counts a thread's work in ticks too coarse for this, and what else runs only adds. */
const AGAIN = 4;

/** Rounds that only warm up: so many until each place of a text that is asked for has come. What is compiled for a few of them is given up and compiled anew at others. */
const WARM = 101;

/** The milliseconds that 99 of 100 places do not exceed, each made ready before it is measured. */
export function slowest(run: (round: number) => unknown, rounds: number, makeReady: () => unknown = () => undefined): number {
  const measure = (round: number): number => {
    makeReady();
    const start = performance.now();
    run(round);
    return performance.now() - start;
  };
  for (let round = 0; round < Math.min(WARM, rounds); round++) measure(round);
  const times = Array.from({ length: rounds }, (_, round) => Math.min(...Array.from({ length: AGAIN }, () => measure(round)))).toSorted((a, b) => a - b);
  return times[Math.floor((rounds - 1) * 0.99)]!;
}

/** Milliseconds of the reading after a letter was typed, somewhere in the text, each time elsewhere: the text as it was before was read last. */
export function afterKey({ rereader }: Doors, text: string, rounds: number): number {
  const again = rereader();
  return slowest((round) => {
    const at = Math.floor((text.length * ((round * 37) % 101)) / 101);
    return again(`${text.slice(0, at)}e${text.slice(at)}`);
  }, rounds, () => again(text));
}

/** Milliseconds of each answer, by its name; those at a place are asked for all over the text. */
export function answers(doors: Doors, reading: Reading, rounds: number): Readonly<Record<string, number>> {
  const place = (round: number): number => Math.floor((reading.text.length * ((round * 61) % 997)) / 997);
  return {
    hover: slowest((round) => doors.hoverAt(reading, place(round), { ownZone: 'UTC' }), rounds),
    definition: slowest((round) => doors.definitionAt(reading, place(round)), rounds),
    highlights: slowest((round) => doors.highlightsAt(reading, place(round)), rounds),
    hints: slowest((round) => doors.hintsIn(reading, place(round), place(round) + 4000), rounds),
    symbols: slowest(() => doors.outlineOf(reading), rounds),
    folds: slowest(() => doors.foldsOf(reading), rounds),
  };
}
