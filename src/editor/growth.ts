/** Entries that came from disk while their document was open, until the reader has seen them. Kept as long as the document is open. */
import * as vscode from 'vscode';
import { entryIdentities } from '../features/identity.ts';
import type { Reading } from '../reading/reading.ts';
import { isUnchanged, onChangeFromDisk } from './from-disk.ts';
import { setKey } from './keys.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';

const NONE: ReadonlySet<string> = new Set();

/** What is known of one document. */
interface Grown {
  /** Every entry that ever stood in it. */
  readonly known: Set<string>;
  /** Entries not seen yet, each with whether it is on the screen: what comes there by itself may have gone unnoticed. */
  readonly fresh: Map<string, boolean>;
}

export class Growth implements vscode.Disposable {
  private readonly grown = new Map<vscode.TextDocument, Grown>();
  /** Documents whose text is another on disk, and was not read since. */
  private readonly changed = new Set<vscode.TextDocument>();
  private readonly changes = new vscode.EventEmitter<void>();
  /** Entries have come, or were seen. */
  readonly onDidChange = this.changes.event;
  private readonly subscriptions: vscode.Disposable[];
  private readonly readings: Readings;

  constructor(readings: Readings, log: Log) {
    this.readings = readings;
    setKey('sayso.timeline.hasNew', false);
    const look = log.guarded('Looking for new entries', (document: vscode.TextDocument) => this.look(document));
    const sight = log.guarded('Looking what is on the screen', (editor: vscode.TextEditor) => this.sight(editor));
    this.subscriptions = [
      onChangeFromDisk((document) => this.note(document)),
      readings.onDidChange(look),
      readings.onDidClose((document) => this.forget(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => sight(textEditor)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => sight(textEditor)),
      vscode.commands.registerCommand('sayso.timeline.markSeen', () => this.markSeen()),
    ];
  }

  /** Identities of a document's entries that were not seen yet. */
  of(document: vscode.TextDocument): ReadonlySet<string> {
    const fresh = this.grown.get(document)?.fresh;
    return fresh === undefined || fresh.size === 0 ? NONE : new Set(fresh.keys());
  }

  /** In all documents. */
  get count(): number {
    let count = 0;
    for (const { fresh } of this.grown.values()) count += fresh.size;
    return count;
  }

  /** What stood there until now is known. */
  private note(document: vscode.TextDocument): void {
    const before = this.readings.last(document);
    if (before === null) return;
    let grown = this.grown.get(document);
    if (!grown) this.grown.set(document, (grown = { known: new Set(), fresh: new Map() }));
    for (const identity of entryIdentities(before)) grown.known.add(identity);
    this.changed.add(document);
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    const grown = this.grown.get(document);
    if (!grown) return;
    const reading = await this.readings.of(document);
    if (document.isClosed) return;
    if (reading === null) return this.drop(document, grown);
    const fromDisk = this.changed.delete(document) && isUnchanged(document);
    const identities = entryIdentities(reading), present = new Set(identities);
    const before = grown.fresh.size;
    let come = 0;
    for (const identity of grown.fresh.keys()) if (!present.has(identity)) grown.fresh.delete(identity);
    const gone = before - grown.fresh.size;
    identities.forEach((identity, index) => {
      if (grown.known.has(identity)) return;
      grown.known.add(identity);
      if (!fromDisk) return;
      grown.fresh.set(identity, editorsOf(document).some((editor) => isInSight(editor, reading, index)));
      come++;
    });
    if (come > 0 || gone > 0) this.tell();
  }

  /** Seen is an entry that the cursor stands in, and one that was brought onto the screen. */
  private async sight(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor, fresh = this.grown.get(document)?.fresh;
    if (!fresh || fresh.size === 0 || this.changed.has(document)) return;
    const reading = await this.readings.ofCurrent(document);
    if (!reading) return;
    const before = fresh.size, line = editor.selection.active.line + 1;
    entryIdentities(reading).forEach((identity, index) => {
      const wasInSight = fresh.get(identity);
      if (wasInSight === undefined) return;
      const [first, last] = reading.entries[index]!.lines;
      const inSight = isInSight(editor, reading, index);
      if ((first <= line && line <= last) || (inSight && !wasInSight)) fresh.delete(identity);
    });
    if (fresh.size !== before) this.tell();
  }

  private markSeen(): void {
    for (const { fresh } of this.grown.values()) fresh.clear();
    this.tell();
  }

  /** No news any more, or not to be read: nothing of it stands in the Timeline that could be seen. */
  private drop(document: vscode.TextDocument, { fresh }: Grown): void {
    this.changed.delete(document);
    if (fresh.size === 0) return;
    fresh.clear();
    this.tell();
  }

  private forget(document: vscode.TextDocument): void {
    this.changed.delete(document);
    if (this.grown.delete(document)) this.tell();
  }

  private tell(): void {
    setKey('sayso.timeline.hasNew', this.count > 0);
    this.changes.fire();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
  }
}

const editorsOf = (document: vscode.TextDocument): vscode.TextEditor[] => vscode.window.visibleTextEditors.filter((editor) => editor.document === document);

/** Whether the head of an entry is on the screen. */
function isInSight({ visibleRanges }: vscode.TextEditor, { entries }: Reading, index: number): boolean {
  const line = entries[index]!.line - 1;
  return visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
}
