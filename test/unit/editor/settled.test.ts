// Where what is settled is kept: in memory where no file can be written, with a file that is renamed, and not longer than a document that has no file.
import type { Uri } from 'vscode';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SettledStore as Store } from '../../../src/editor/settled.ts';

const { disk, editor, tells } = vi.hoisted(() => {
  interface Tells { renamed?: (event: unknown) => void; closed?: (document: unknown) => void }
  const disk = { files: new Map<string, string>(), isFull: false }, tells: Tells = {};
  class Place {
    readonly path: string;
    constructor(path: string) {
      this.path = path;
    }
    toString(): string {
      return `file://${this.path}`;
    }
    static joinPath({ path }: Place, name: string): Place {
      return new Place(name === '..' ? path.slice(0, path.lastIndexOf('/')) : name === '.' ? path : `${path}/${name}`);
    }
  }
  class Missing extends Error {
    readonly code = 'FileNotFound';
  }
  const nothing = { dispose: () => undefined }, listens = () => nothing;
  const editor = {
    Uri: Place, FileSystemError: Missing, Range: Object, Diagnostic: Object, DiagnosticSeverity: { Warning: 1 }, EventEmitter: class { event = listens; fire(): void {} dispose(): void {} },
    languages: { createDiagnosticCollection: () => ({ ...nothing, set: () => undefined, delete: () => undefined }) },
    workspace: {
      textDocuments: [] as object[], getWorkspaceFolder: ({ path }: Place) => (path.startsWith('/news/') ? { uri: new Place('/news') } : undefined), createFileSystemWatcher: () => ({ ...nothing, onDidCreate: listens, onDidChange: listens, onDidDelete: listens }),
      onDidSaveTextDocument: listens, onDidOpenTextDocument: listens, onDidChangeWorkspaceFolders: listens,
      onDidRenameFiles: (run: Tells['renamed']) => (tells.renamed = run!, nothing), onDidCloseTextDocument: (run: Tells['closed']) => (tells.closed = run!, nothing),
      decode: (bytes: string) => Promise.resolve(bytes), encode: (text: string) => Promise.resolve(text),
      fs: {
        readFile: ({ path }: Place) => disk.files.has(path) ? Promise.resolve(disk.files.get(path)) : Promise.reject(new Missing()),
        writeFile: ({ path }: Place, text: string) => disk.isFull ? Promise.reject(new Error('no room')) : Promise.resolve(void disk.files.set(path, text)),
      },
    },
  };
  return { disk, editor, tells };
});

vi.mock('vscode', () => editor);

const path: string = '../../../src/editor/settled.ts';
const { SettledStore } = await import(path) as { SettledStore: new (log: object) => Store };
const blog = new editor.Uri('/news/blog.txt') as unknown as Uri;

beforeEach(() => {
  disk.files.clear();
  disk.isFull = false;
  editor.workspace.textDocuments = [];
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

const at = (path: string): Uri => new editor.Uri(path) as unknown as Uri;
const kept = (path: string): unknown => (JSON.parse(disk.files.get(path) ?? 'null') as { documents: unknown } | null)?.documents;

test('what was set for a file goes with it where it is renamed', async () => {
  const store = new SettledStore({ warn: () => undefined });
  await store.set(blog, { date: '2021-03-04' });
  tells.renamed!({ files: [{ oldUri: blog, newUri: at('/news/storm.txt') }] });
  await expect.poll(() => kept('/news/.sayso.json')).toEqual({ 'storm.txt': { date: '2021-03-04' } });
  expect(await store.of(at('/news/storm.txt'))).toEqual({ date: '2021-03-04' });
});

test('it goes from the file of one folder to that of another', async () => {
  const store = new SettledStore({ warn: () => undefined });
  disk.files.set('/news/old/.sayso.json', '{"documents": {"blog.txt": {"timeZone": "Z"}, "other.txt": {}}}');
  tells.renamed!({ files: [{ oldUri: at('/news/old/blog.txt'), newUri: at('/news/new/blog.txt') }] });
  await expect.poll(() => kept('/news/old/.sayso.json')).toEqual({ 'other.txt': {} });
  expect(kept('/news/new/.sayso.json')).toEqual({ 'blog.txt': { timeZone: 'Z' } });
  expect(await store.of(at('/news/new/blog.txt'))).toMatchObject({ timeZone: 'Z' });
});

test('it stays where it is while the file of the other folder, or an edit of its own, has a mistake in it', async () => {
  const store = new SettledStore({ warn: () => undefined }), told = '{"documents": {"blog.txt": {"timeZone": "Z"}}}';
  disk.files.set('/news/old/.sayso.json', told).set('/news/new/.sayso.json', '{"documents": ').set('/news/odd/.sayso.json', told);
  editor.workspace.textDocuments = [{ uri: at('/news/odd/.sayso.json'), getText: () => '{"documents": {"blog.txt": {' }];
  await store.set(blog, { date: '2021-03-04' });
  tells.renamed!({ files: [{ oldUri: at('/news/old/blog.txt'), newUri: at('/news/new/blog.txt') }, { oldUri: at('/news/odd/blog.txt'), newUri: at('/news/odd/storm.txt') }, { oldUri: blog, newUri: at('/news/storm.txt') }] });
  await expect.poll(() => kept('/news/.sayso.json')).toEqual({ 'storm.txt': { date: '2021-03-04' } }); // the last of the three
  expect([kept('/news/old/.sayso.json'), kept('/news/odd/.sayso.json')]).toEqual([{ 'blog.txt': { timeZone: 'Z' } }, { 'blog.txt': { timeZone: 'Z' } }]);
});

test('a text without a file that is thrown away changes nothing of another with the same words', async () => {
  const store = new SettledStore({ warn: () => undefined }), untitled = at('Untitled-1');
  const document = { uri: untitled, isUntitled: true, isClosed: true, getText: () => 'Storm closes the bridge' };
  disk.files.set('/news/old/.sayso.json', '{"documents": {"blog.txt": {"timeZone": "Z"}}}');
  await store.set(untitled, { date: '2021-03-04' });
  const saved = { ...document, uri: at('/news/ice.txt'), isUntitled: false, isClosed: false, getText: () => 'Ice closes the bridge' };
  editor.workspace.textDocuments = [{ ...saved, uri: at('/news/old/blog.txt'), getText: document.getText }, saved];
  tells.closed!(document);
  await store.set(untitled, { date: '2021-03-05' });
  tells.closed!({ ...document, getText: saved.getText });
  await expect.poll(() => kept('/news/.sayso.json')).toEqual({ 'ice.txt': { date: '2021-03-05' } });
  expect(kept('/news/old/.sayso.json')).toEqual({ 'blog.txt': { timeZone: 'Z' } });
});

test('what was set for a text that has no file is not that of the next one, and goes into the file that it is saved as', async () => {
  const store = new SettledStore({ warn: () => undefined }), untitled = at('Untitled-1');
  const document = { uri: untitled, isUntitled: true, isClosed: true, getText: () => 'Storm closes the bridge' };
  await store.set(untitled, { date: '2021-03-04' });
  tells.closed!({ ...document, isClosed: false }); // its language has changed
  expect(await store.of(untitled)).toEqual({ date: '2021-03-04' });
  tells.closed!(document);
  expect(await store.of(untitled)).toEqual({});
  await store.set(untitled, { date: '2021-03-05' });
  editor.workspace.textDocuments = [{ ...document, uri: blog, isUntitled: false, isClosed: false }];
  tells.closed!(document);
  await expect.poll(() => kept('/news/.sayso.json')).toEqual({ 'blog.txt': { date: '2021-03-05' } });
});
