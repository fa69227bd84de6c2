/** A worker's own side: how its file hears and answers, in a thread of Node's as in a web worker, for one bundle runs in both. */
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none

interface NodePort {
  on(event: 'message' | 'messageerror', listener: (message: unknown) => void): void;
  postMessage(message: object): void;
}

interface Scope {
  readonly process?: { getBuiltinModule?(name: string): { readonly parentPort: NodePort | null } | undefined };
  addEventListener(event: 'message' | 'messageerror', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: object): void;
}

/**
 * Answers each message from now on.
 *
 * @param answer `null` where a message is to go unanswered
 * @param hello what is posted at once
 */
export function serve(answer: (message: unknown) => object | null, hello?: object): void {
  const scope = globalThis as unknown as Scope;
  const port = scope.process?.getBuiltinModule?.('node:worker_threads')?.parentPort;
  const post = (message: object): void => (port ?? scope).postMessage(message);
  const hear = (message: unknown): void => {
    const answered = answer(message);
    if (answered !== null) post(answered);
  };
  // Whoever asked waits: a worker that breaks down is noticed, a question that never came is not.
  const mishear = (): never => {
    throw new Error('A message could not be read');
  };
  if (port) {
    port.on('message', hear);
    port.on('messageerror', mishear);
  } else {
    scope.addEventListener('message', ({ data }) => hear(data));
    scope.addEventListener('messageerror', mishear);
  }
  if (hello) post(hello);
}
