/**
 * Tables that a room lays out as it loads. They are made of its lists where the reading runs as it is written. A build may make them
 * once and carry them beside the code: `tools/lib/laid-out.mjs` puts another module in this one's place, which has them ready.
 *
 * A room that calls this must load the same way each time: what it makes may depend on the rooms loaded before it and on nothing else.
 */
export type Tables = Readonly<Record<string, Int32Array | Uint16Array | Uint8Array | string>>;

/**
 * The tables of a room, by its name.
 *
 * @param make lays them out, and interns every word of the room that a text may have
 * @param _final what a build is to carry, asked when all rooms have loaded; what `make` gave where there is none
 */
export function laidOut<T extends Tables>(_room: string, make: () => T, _final?: () => T): T {
  return make();
}

/** The same for tables that no text needs before it is read: they are made when first asked for. What `make` gives must depend on nothing but lists. */
export function laidOutLater<T extends Tables>(_room: string, make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether a build is to carry what a room asks for beside its tables as it loads: never but while a build makes tables, and not within `make`. */
export const keepsCalls = (): boolean => false;
