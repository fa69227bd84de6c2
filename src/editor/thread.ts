/**
 * Starts the worker that the host has, from a file of the extension: a thread of Node's, or a web worker. The bundle is shared by
 * both hosts, so nothing of Node's is imported; it is asked for where it is (Node 20.16 and later). Never on the host's own
 * thread: `null` where no worker is to be had.
 */
// oxlint-disable unicorn/require-post-message-target-origin -- a worker's has none
import * as vscode from 'vscode';
import type { ThreadData } from '../thread/data.ts';

/** A worker that runs, and what it is told. */
export interface Thread<Message extends object> {
  post(message: Message): void;
  end(): void;
}

export interface ThreadEvents {
  answered(message: unknown): void;
  /** It has broken down, or ended by itself. */
  failed(reason: unknown): void;
}

export type StartThread<Message extends object> = (events: ThreadEvents) => Promise<Thread<Message> | null>;

/** A bundle that is a worker: `dist/NAME.js`. */
export interface WorkerFile {
  readonly name: 'cue-grammar' | 'reader';
  /** Megabytes that a thread of Node's may fill before it is ended; as many as the host's own where it is not told. */
  readonly memory?: number;
}

interface NodeWorker {
  on(event: 'message' | 'messageerror' | 'error' | 'exit', listener: (value: unknown) => void): void;
  postMessage(message: object): void;
  terminate(): Promise<unknown>;
  unref(): void;
}

interface WebWorker {
  addEventListener(event: 'message' | 'messageerror' | 'error', listener: (event: { readonly data?: unknown; readonly message?: string }) => void): void;
  postMessage(message: object): void;
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

/** Where a worker's file lies in the extension. */
export function fileOf(extensionUri: vscode.Uri, { name }: WorkerFile): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`);
}

/**
 * Starts workers from the extension's own file.
 *
 * @param storage the extension's own folder, where it may write
 */
export function threadsOf<Message extends object>(extensionUri: vscode.Uri, storage: vscode.Uri, worker: WorkerFile): StartThread<Message> {
  const file = fileOf(extensionUri, worker);
  return async (events) => {
    await Promise.resolve(); // the host goes on with what it does, most often starting the extension
    const hosts = globalThis as unknown as Hosts;
    const threads = hosts.process?.getBuiltinModule?.('node:worker_threads');
    if (!threads) return webThread(hosts, worker, file, events);
    if (file.scheme !== 'file') return null;
    const keep = storage.scheme === 'file' ? vscode.Uri.joinPath(storage, `${worker.name}.kept`).fsPath : null;
    return nodeThread(threads, worker, vscode.Uri.joinPath(extensionUri, 'dist', 'thread.cjs').fsPath, { bundle: file.fsPath, keep }, events);
  };
}

function nodeThread({ Worker }: NodeThreads, { name, memory }: WorkerFile, path: string, workerData: ThreadData, { answered, failed }: ThreadEvents): Thread<object> {
  const limits = memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } };
  const worker = new Worker(path, { name: `sayso-${name}`, env: {}, execArgv: [], workerData, ...limits });
  worker.on('message', answered);
  worker.on('messageerror', failed);
  worker.on('error', failed);
  worker.on('exit', (code) => failed(new Error(`The worker ended with ${String(code)}`)));
  // The host may go while it stands.
  worker.unref();
  return { post: (message) => worker.postMessage(message), end: () => void worker.terminate() };
}

/** From a blob of the file's text: no host starts a worker from an address in a remote or virtual folder. */
async function webThread({ Worker, Blob, URL }: Hosts, { name }: WorkerFile, file: vscode.Uri, { answered, failed }: ThreadEvents): Promise<Thread<object> | null> {
  if (!Worker || !Blob || !URL?.createObjectURL) return null;
  const url = URL.createObjectURL(new Blob([await vscode.workspace.fs.readFile(file)], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: `sayso-${name}` });
  worker.addEventListener('message', ({ data }) => answered(data));
  for (const event of ['messageerror', 'error'] as const) worker.addEventListener(event, ({ message }) => failed(new Error(message ?? 'The worker broke down')));
  return {
    post: (message) => worker.postMessage(message),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL?.(url);
    },
  };
}
