/** What the module inside the host and the one that starts it agree on. */

/** Begins a line of the host's output that holds a `Busy`, as JSON. */
export const MARK = '[sayso-busy] ';

/** The texts that are typed into: their file, and how long they are. */
export const FILES: Readonly<Record<string, { readonly length: number; readonly title: string }>> = {
  'short.txt': { length: 16_000, title: '16 KB' },
  'long.txt': { length: 1_000_000, title: '1 MB' },
};

/** The shares of time, 0 to 1, in which the host's event loop was at work, one of each for every turn of typing. */
export interface Busy {
  readonly file: string;
  readonly reading: readonly number[];
  readonly idle: readonly number[];
}
