/**
 * The worker: a file of its own, started when a hover first asks about a cue. One bundle for both hosts: a thread of Node's
 * where there is one, else a web worker. A message that is no question is not answered.
 */
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import { grammarOf } from './grammar.ts';
import { isQuestion } from './protocol.ts';
import type { Answer } from './protocol.ts';

interface NodePort {
  on(event: 'message', listener: (message: unknown) => void): void;
  postMessage(message: Answer): void;
}

interface Scope {
  readonly process?: { getBuiltinModule?(name: string): { readonly parentPort: NodePort | null } | undefined };
  addEventListener(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: Answer): void;
}

const scope = globalThis as unknown as Scope;
const port = scope.process?.getBuiltinModule?.('node:worker_threads')?.parentPort;

function answer(message: unknown, post: (answer: Answer) => void): void {
  if (!isQuestion(message)) return;
  let grammar: Answer['grammar'] = null;
  try {
    grammar = grammarOf(message);
  } catch {
    // A sentence that the library stumbles over is one about which nothing is known.
  }
  post({ id: message.id, grammar });
}

if (port) port.on('message', (message) => answer(message, (answer) => port.postMessage(answer)));
else scope.addEventListener('message', ({ data }) => answer(data, (answer) => scope.postMessage(answer)));
