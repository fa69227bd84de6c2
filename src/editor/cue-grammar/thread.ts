/**
 * Starts the worker that the host has: a thread of Node's, or a web worker. The bundle is shared by both hosts, so nothing
 * of Node's is imported; it is asked for where it is (Node 20.16 and later). Never on the host's own thread: `null` where
 * no worker is to be had.
 */
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import * as vscode from 'vscode';
import type { Question } from '../../cue-grammar-worker/protocol.ts';

/** A worker that runs. */
export interface Thread {
  post(question: Question): void;
  end(): void;
}

export interface ThreadEvents {
  answered(message: unknown): void;
  /** It has broken down, or ended by itself. */
  failed(reason: unknown): void;
}

export type StartThread = (events: ThreadEvents) => Promise<Thread | null>;

interface NodeWorker {
  on(event: 'message' | 'messageerror' | 'error' | 'exit', listener: (value: unknown) => void): void;
  postMessage(message: Question): void;
  terminate(): Promise<unknown>;
  unref(): void;
}

interface WebWorker {
  addEventListener(event: 'message' | 'messageerror' | 'error', listener: (event: { readonly data?: unknown; readonly message?: string }) => void): void;
  postMessage(message: Question): void;
  terminate(): void;
}

interface NodeThreads {
  readonly Worker: new (file: string, options: object) => NodeWorker;
}

interface Hosts {
  readonly process?: { getBuiltinModule?(name: string): NodeThreads | undefined };
  readonly Worker?: new (url: string, options: { readonly name: string }) => WebWorker;
  readonly Blob?: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
  readonly URL?: { createObjectURL?(blob: object): string; revokeObjectURL?(url: string): void };
}

/** Megabytes that a thread may fill before it is ended; it needs about 60. */
const MEMORY = 256;

/** Starts workers from the extension's own file. */
export function threadsOf(extensionUri: vscode.Uri): StartThread {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'cue-grammar.js');
  return async (events) => {
    const hosts = globalThis as unknown as Hosts;
    const threads = hosts.process?.getBuiltinModule?.('node:worker_threads');
    if (threads) return file.scheme === 'file' ? nodeThread(threads, file.fsPath, events) : null;
    return webThread(hosts, file, events);
  };
}

function nodeThread({ Worker }: NodeThreads, path: string, { answered, failed }: ThreadEvents): Thread {
  const worker = new Worker(path, { name: 'sayso-cue-grammar', env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  worker.on('message', answered);
  worker.on('messageerror', failed);
  worker.on('error', failed);
  worker.on('exit', (code) => failed(new Error(`The worker ended with ${String(code)}`)));
  // The host may go while it stands.
  worker.unref();
  return { post: (question) => worker.postMessage(question), end: () => void worker.terminate() };
}

/** From a blob of the file's text: no host starts a worker from an address in a remote or virtual folder. */
async function webThread({ Worker, Blob, URL }: Hosts, file: vscode.Uri, { answered, failed }: ThreadEvents): Promise<Thread | null> {
  if (!Worker || !Blob || !URL?.createObjectURL) return null;
  const url = URL.createObjectURL(new Blob([await vscode.workspace.fs.readFile(file)], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'sayso-cue-grammar' });
  worker.addEventListener('message', ({ data }) => answered(data));
  for (const event of ['messageerror', 'error'] as const) worker.addEventListener(event, ({ message }) => failed(new Error(message ?? 'The worker broke down')));
  return {
    post: (question) => worker.postMessage(question),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL?.(url);
    },
  };
}
