// The workers that the extension starts in this host, which the tests share with it. Looked at from the moment this file is loaded, which is before the extension is.

/** One that was started. */
export interface Started {
  /** The one that it was given: `sayso-reader`. */
  readonly name: string;
  /** Messages that came from it so far. */
  messages: number;
  /** Ends it as if it had failed. */
  breakDown(): void;
}

interface AnyWorker {
  on?(event: 'message', listener: () => void): void;
  addEventListener?(event: 'message', listener: () => void): void;
  dispatchEvent?(event: object): void;
  terminate(): unknown;
}

interface Threads {
  Worker?: new (...values: readonly unknown[]) => AnyWorker;
}

const all: Started[] = [];

/** Those of this name, in the order of their starts. */
export const workersNamed = (name: string): readonly Started[] => all.filter((started) => started.name === name);

const hosts = globalThis as Threads & { readonly process?: { getBuiltinModule?(name: string): Threads }; readonly Event?: new (name: string) => object };
const place = hosts.process?.getBuiltinModule?.('node:worker_threads') ?? hosts;
if (!place.Worker) throw new Error('This host has no workers');

place.Worker = new Proxy(place.Worker, {
  construct(target, values) {
    const name = (values[1] as { readonly name?: string } | undefined)?.name ?? ''; // the host may change it
    const worker = Reflect.construct(target, values) as AnyWorker;
    const started: Started = {
      name,
      messages: 0,
      // A thread that ends says so; a web worker does not, its host would tell of an error.
      breakDown: () => (worker.on ? worker.terminate() : worker.dispatchEvent?.(new hosts.Event!('error'))),
    };
    const heard = (): void => { started.messages += 1; };
    if (worker.on) worker.on('message', heard);
    else worker.addEventListener?.('message', heard);
    all.push(started);
    return worker;
  },
});
