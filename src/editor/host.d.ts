/** What both extension hosts have, Node's and the browser's worker, and the library of the language does not name. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
