/**
 * What the reader has settled for documents: found in the nearest `.sayso.json` from a document's folder up to its
 * workspace folder, through the editor's own file system; for a document outside of any folder, kept in memory.
 */
import * as vscode from 'vscode';
import type { Settled } from '../reading/reading.ts';
import { NOTHING_SETTLED, parseSettled, settledFor } from '../reading/settled.ts';
import type { SettledFile } from '../reading/settled.ts';
import { t } from '../features/l10n.ts';
import { plain } from '../features/plain.ts';
import { liesIn, withRenamed, withSettled } from '../features/settle-text.ts';
import { openDocument } from './documents.ts';
import type { Log } from './log.ts';

export const SETTLED_NAME = '.sayso.json';

export type SettledChanges = { readonly [Key in 'date' | 'timeZone']?: Settled[Key] | undefined };
export type SetOutcome = { readonly kept: 'file'; readonly uri: vscode.Uri } | { readonly kept: 'memory' } | { readonly kept: 'nowhere'; readonly malformed: vscode.Uri };

interface Loaded {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly file: SettledFile;
}

/** Whether anything is. */
export const isSet = ({ date, timeZone }: Settled): boolean => date !== undefined || timeZone !== undefined;

export class SettledStore implements vscode.Disposable {
  /** By the folder's address; a folder without such a file is kept too, as `null`. */
  private readonly folders = new Map<string, Promise<Loaded | null>>();
  private readonly memory = new Map<string, Settled>();
  private readonly changes = new vscode.EventEmitter<void>();
  /** Something is settled otherwise than before; every document has to ask again. */
  readonly onDidChange = this.changes.event;
  private readonly problems = vscode.languages.createDiagnosticCollection('sayso');
  private readonly subscriptions: vscode.Disposable[];

  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${SETTLED_NAME}`);
    const forget = (uri: vscode.Uri): void => this.forget(uri);
    this.subscriptions = [
      watcher, watcher.onDidCreate(forget), watcher.onDidChange(forget), watcher.onDidDelete(forget),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isSettledFile(uri) && forget(uri)), // where the file system does not watch
      vscode.workspace.onDidOpenTextDocument(({ uri }) => isSettledFile(uri) && void this.load(folderOf(uri))),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.renamed(files)),
      vscode.workspace.onDidCloseTextDocument((document) => void this.closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.folders.clear();
        this.changes.fire();
      }),
    ];
  }

  /** Whether nobody has asked yet for a document of this folder: the answer takes a while, for the window itself has a say in what is read. */
  isUnasked(uri: vscode.Uri): boolean {
    return !this.folders.has(folderOf(uri).toString()) && !this.memory.has(uri.toString()) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  }

  /** What is settled for a document, and for its neighbours. */
  async of(uri: vscode.Uri): Promise<Settled> {
    const remembered = this.memory.get(uri.toString());
    if (remembered !== undefined) return remembered;
    const loaded = await this.nearest(uri);
    return loaded ? settledFor(loaded.file, pathFrom(loaded.uri, uri)) : NOTHING_SETTLED;
  }

  /** Whether what is settled for a document is kept as long as the window is open, and in no file. */
  remembers(uri: vscode.Uri): boolean {
    return this.memory.has(uri.toString());
  }

  /** The file that speaks for a document, and what the document is called in it; `null` where there is none. */
  async fileFor(uri: vscode.Uri): Promise<{ readonly uri: vscode.Uri; readonly path: string } | null> {
    const loaded = await this.nearest(uri);
    return loaded && { uri: loaded.uri, path: pathFrom(loaded.uri, uri) };
  }

  /** Sets values for a document, in the file that speaks for it, or in a new one beside it. */
  async set(uri: vscode.Uri, changes: SettledChanges): Promise<SetOutcome> {
    if (!vscode.workspace.getWorkspaceFolder(uri)) return this.remember(uri, changes);
    const loaded = await this.nearest(uri);
    const target = loaded?.uri ?? vscode.Uri.joinPath(folderOf(uri), SETTLED_NAME);
    const open = openDocument(target.toString());
    const text = open?.getText() ?? loaded?.text ?? '';
    if (text.trim() !== '' && parseSettled(text).problem !== null) return { kept: 'nowhere', malformed: target };
    try {
      const remembered = this.memory.get(uri.toString()); // as it could not be written
      await this.write(target, open, withSettled(text, pathFrom(target, uri), remembered === undefined ? changes : { date: remembered.date, timeZone: remembered.timeZone, ...changes }));
    } catch (reason) {
      this.log.warn(`${target.toString(true)} cannot be written: ${String(reason)}`);
      return this.remember(uri, changes);
    }
    this.memory.delete(uri.toString());
    this.forget(target);
    return { kept: 'file', uri: target };
  }

  /** What was set for a file goes with it where it is renamed or moved in the editor, and with all files of a folder. */
  private async renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const loaded = await this.nearest(oldUri);
      if (loaded === null) continue;
      const from = pathFrom(loaded.uri, oldUri), told = [...loaded.file.documents].filter(([path]) => liesIn(path, from));
      if (told.length === 0) continue;
      const stays = loaded.uri.toString() === (await this.nearest(newUri))?.uri.toString();
      let isTaken = true;
      if (!stays) for (const [path, settled] of told) isTaken = (await this.set(vscode.Uri.joinPath(newUri, `.${path.slice(from.length)}`), settled)).kept !== 'nowhere' && isTaken;
      const open = openDocument(loaded.uri.toString()), text = open?.getText() ?? loaded.text;
      if (parseSettled(text).problem !== null || !isTaken) continue; // nothing that somebody set is thrown away, or put into a text with a mistake
      try {
        await this.write(loaded.uri, open, withRenamed(text, from, stays ? pathFrom(loaded.uri, newUri) : null));
        this.forget(loaded.uri);
      } catch (reason) {
        this.log.warn(`${loaded.uri.toString(true)} cannot be written: ${String(reason)}`);
      }
    }
  }

  /** A document that has no file yet may be saved as one, which takes along what was set; the next without a file is called the same, and is another. */
  private async closed(document: vscode.TextDocument): Promise<void> {
    const address = document.uri.toString(), remembered = this.memory.get(address);
    if (!document.isUntitled || !document.isClosed || remembered === undefined) return;
    this.memory.delete(address);
    const text = document.getText(), saved = vscode.workspace.textDocuments.find((other) => !other.isUntitled && !other.isDirty && !other.isClosed && other.getText() === text);
    if (saved && text.trim() !== '' && !isSet(await this.of(saved.uri))) await this.set(saved.uri, { date: remembered.date, timeZone: remembered.timeZone });
  }

  private async write(target: vscode.Uri, open: vscode.TextDocument | undefined, text: string): Promise<void> {
    if (!open) return vscode.workspace.fs.writeFile(target, await vscode.workspace.encode(text, { encoding: 'utf8' }));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(target, new vscode.Range(0, 0, open.lineCount, 0), text);
    if (!(await vscode.workspace.applyEdit(edit)) || !(await open.save())) throw new Error('the editor did not save it');
  }

  private async remember(uri: vscode.Uri, changes: SettledChanges): Promise<SetOutcome> {
    const merged = Object.entries({ ...await this.of(uri), ...changes }).filter(([, value]) => value !== undefined);
    this.memory.set(uri.toString(), Object.fromEntries(merged) as Settled);
    this.changes.fire();
    return { kept: 'memory' };
  }

  private async nearest(uri: vscode.Uri): Promise<Loaded | null> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return null;
    for (let folder = folderOf(uri); folder.path.length >= root.path.replace(/\/$/, '').length; folder = folderOf(folder)) {
      const loaded = await this.load(folder);
      if (loaded !== null) return loaded;
      if (folder.path === '/' || folder.path === '') return null;
    }
    return null;
  }

  private load(folder: vscode.Uri): Promise<Loaded | null> {
    const key = folder.toString();
    let loading = this.folders.get(key);
    if (!loading) this.folders.set(key, (loading = this.read(vscode.Uri.joinPath(folder, SETTLED_NAME))));
    return loading;
  }

  private async read(uri: vscode.Uri): Promise<Loaded | null> {
    let text: string;
    try {
      text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { encoding: 'utf8' });
    } catch (reason) {
      if (!(reason instanceof vscode.FileSystemError && reason.code === 'FileNotFound')) this.log.warn(`${uri.toString(true)} cannot be read: ${String(reason)}`);
      this.problems.delete(uri);
      return null;
    }
    const file = parseSettled(text);
    this.problems.set(uri, file.problem === null ? [] : [diagnosticOf(text, file.problem)]);
    return { uri, text, file };
  }

  private forget(uri: vscode.Uri): void {
    this.folders.delete(folderOf(uri).toString());
    void this.load(folderOf(uri)).then(() => this.changes.fire());
  }

  dispose(): void {
    for (const disposable of [...this.subscriptions, this.problems, this.changes]) disposable.dispose();
  }
}

const isSettledFile = (uri: vscode.Uri): boolean => uri.path.endsWith(`/${SETTLED_NAME}`) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;

const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

function pathFrom(file: vscode.Uri, document: vscode.Uri): string {
  const folder = folderOf(file).path;
  return document.path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/** From the place of the problem to the end of its line. */
function diagnosticOf(text: string, { words: [sentence, ...values], offset }: NonNullable<SettledFile['problem']>): vscode.Diagnostic {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const line = before.length - 1, column = before.at(-1)!.length;
  const rest = /^[^\r\n]*/.exec(text.slice(offset))![0].length;
  const diagnostic = new vscode.Diagnostic(new vscode.Range(line, column, line, column + Math.max(1, rest)), t(sentence, ...values.map((value) => plain(value, 80))), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Sayso';
  return diagnostic;
}
