// A file system that takes no file for a while: what was settled meanwhile is kept in memory.
import type { Uri } from 'vscode';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SettledStore as Store } from '../../../src/editor/settled.ts';

const { disk, editor } = vi.hoisted(() => {
  const disk = { files: new Map<string, string>(), isFull: false };
  class Place {
    readonly path: string;
    constructor(path: string) {
      this.path = path;
    }
    toString(): string {
      return `file://${this.path}`;
    }
    static joinPath({ path }: Place, name: string): Place {
      return new Place(name === '..' ? path.slice(0, path.lastIndexOf('/')) : `${path}/${name}`);
    }
  }
  class Missing extends Error {
    readonly code = 'FileNotFound';
  }
  const nothing = { dispose: () => undefined }, listens = () => nothing;
  const editor = {
    Uri: Place, FileSystemError: Missing, EventEmitter: class { event = listens; fire(): void {} dispose(): void {} },
    languages: { createDiagnosticCollection: () => ({ ...nothing, set: () => undefined, delete: () => undefined }) },
    workspace: {
      textDocuments: [], getWorkspaceFolder: () => ({ uri: new Place('/news') }), createFileSystemWatcher: () => ({ ...nothing, onDidCreate: listens, onDidChange: listens, onDidDelete: listens }),
      onDidSaveTextDocument: listens, onDidOpenTextDocument: listens, onDidChangeWorkspaceFolders: listens,
      decode: (bytes: string) => Promise.resolve(bytes), encode: (text: string) => Promise.resolve(text),
      fs: {
        readFile: ({ path }: Place) => disk.files.has(path) ? Promise.resolve(disk.files.get(path)) : Promise.reject(new Missing()),
        writeFile: ({ path }: Place, text: string) => disk.isFull ? Promise.reject(new Error('no room')) : Promise.resolve(void disk.files.set(path, text)),
      },
    },
  };
  return { disk, editor };
});

vi.mock('vscode', () => editor);

const path: string = '../../../src/editor/settled.ts';
const { SettledStore } = await import(path) as { SettledStore: new (log: object) => Store };
const blog = new editor.Uri('/news/blog.txt') as unknown as Uri;

beforeEach(() => {
  disk.files.clear();
  disk.isFull = false;
});

test('what could not be written is written with the next that can be', async () => {
  const store = new SettledStore({ warn: () => undefined });
  disk.isFull = true;
  expect(await store.set(blog, { date: '2021-03-04' })).toEqual({ kept: 'memory' });
  expect(store.remembers(blog)).toBe(true);
  disk.isFull = false;
  expect(await store.set(blog, { timeZone: '+02:00' })).toMatchObject({ kept: 'file' });
  expect(JSON.parse(disk.files.get('/news/.sayso.json')!)).toEqual({ documents: { 'blog.txt': { date: '2021-03-04', timeZone: '+02:00' } } });
  expect(store.remembers(blog)).toBe(false);
});

test('what is taken back in memory is taken back in the file', async () => {
  const store = new SettledStore({ warn: () => undefined });
  await store.set(blog, { date: '2021-03-04', timeZone: '+02:00' });
  disk.isFull = true;
  await store.set(blog, { date: undefined });
  disk.isFull = false;
  await store.set(blog, { timeZone: '+03:00' });
  expect(JSON.parse(disk.files.get('/news/.sayso.json')!)).toEqual({ documents: { 'blog.txt': { timeZone: '+03:00' } } });
});
