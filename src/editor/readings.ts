/**
 * The one cache. Everything that shows something asks here: a Reading by (address, version), made in a worker when it is first
 * asked for and dropped when the document closes. Tells when a document's reading may have changed: at once when it opens or
 * when something is settled for it, a moment after typing stops.
 */
import * as vscode from 'vscode';
import type { Reading, Settled } from '../reading/reading.ts';
import { NOTHING_SETTLED, sameSettled } from '../reading/settled.ts';
import { deferred } from './deferred.ts';
import type { Deferred } from './deferred.ts';
import { isNamedAsText, isText } from './documents.ts';
import type { Log } from './log.ts';
import { ReadingDesk } from './reader/desk.ts';
import type { Readers } from './reader/threads.ts';
import type { SettledStore } from './settled.ts';
import type { Settings } from './settings.ts';

/** Milliseconds after the last key; documents that take long to read wait longer. */
const PAUSE = 250;
const LONGEST_PAUSE = 3000;
/**
 * How many times as long as reading takes. The host takes over what the worker has read, and shows it, in a third of that time at
 * most: whoever types a key after each pause has it busy for less than a tenth.
 */
const PAUSES_PER_READING = 4;

interface Kept {
  readonly version: number;
  readonly settled: Settled;
  readonly reading: Reading | null;
  /** Milliseconds that reading it took. */
  readonly cost: number;
}

/** Somebody types in a document, or did right now. */
interface Typing {
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly over: Deferred<void>;
}

export class Readings implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  private readonly typing = new Map<string, Typing>();
  /** Texts that were asked about: one that becomes a document of another language has faces that show something. */
  private readonly asked = new WeakSet<vscode.TextDocument>();
  private readonly changes = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closings = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly rereadings = new vscode.EventEmitter<void>();
  /** A document is to be looked at anew. */
  readonly onDidChange = this.changes.event;
  readonly onDidClose = this.closings.event;
  /** All of them are, though their texts are the same: something was settled, or a setting changed. */
  readonly onRereading = this.rereadings.event;
  private readonly subscriptions: vscode.Disposable[];

  private readonly settings: Settings;
  private readonly settled: SettledStore;
  private readonly desk: ReadingDesk;
  private gone = false;

  constructor({ worker, lastResort }: Readers, settings: Settings, settled: SettledStore, log: Log) {
    this.settings = settings;
    this.settled = settled;
    this.desk = new ReadingDesk(worker, lastResort, {
      answered: ({ address, version, settled }, reading, cost) => this.kept.set(address, { version, settled, reading, cost }),
      failed: (address, reason) => log.error(`There is no reading of ${vscode.Uri.parse(address).toString(true)}`, reason),
      gaveUp: (what, reason) => (what === 'worker' ? log.error('Texts are read in the extension host itself, for the worker cannot be used', reason) : log.error('No text can be read', reason)),
    });
    this.subscriptions = [
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => this.warmFor(opened)),
      vscode.workspace.onDidOpenTextDocument((document) => this.tell(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.tellSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      settled.onDidChange(() => this.tellAll()),
      settings.onChange(['enabled'], () => this.tellAll()),
    ];
    if (vscode.workspace.textDocuments.some((document) => isText(document) && this.isRead(document))) this.desk.warm();
    else this.warmFor(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
  }

  /** A tab is there before the editor has read its file: the worker lays out its words meanwhile. */
  private warmFor(tabs: readonly vscode.Tab[]): void {
    if (tabs.some(({ input }) => input instanceof vscode.TabInputText && isNamedAsText(input.uri) && this.isRead(input))) this.desk.warm();
  }

  private isRead(document: { readonly uri: vscode.Uri }): boolean {
    return this.settings.enabledFor(document) !== 'never';
  }

  /**
   * What is known of a document as it stands now; `null` where it is not ours to read, does not look like news, or has
   * closed meanwhile. Whoever goes on in the same turn may use the document's offsets as they are. For what the reader asks for
   * and waits for: it is read at once, even while someone types.
   *
   * @param token once it is cancelled, nothing more is asked, and the answer is `null`
   */
  async of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Reading | null> {
    const address = document.uri.toString();
    for (;;) {
      if (this.gone || !isText(document) || document.isClosed) return null;
      this.asked.add(document);
      const enabled = this.settings.enabledFor(document);
      if (enabled === 'never') return null;
      // What most documents have settled is nothing: the text is read as if that were so, while the file system is asked.
      if (this.settled.isUnasked(document.uri)) void this.desk.ask({ address, version: document.version, settled: NOTHING_SETTLED }, () => document.getText());
      const settled = await this.settled.of(document.uri);
      if (token?.isCancellationRequested || document.isClosed) return null;
      const { version } = document, kept = this.kept.get(address);
      if (kept?.version === version && sameSettled(kept.settled, settled)) return kept.reading !== null && (enabled === 'always' || kept.reading.news.value) ? kept.reading : null;
      await this.desk.ask({ address, version, settled }, () => document.getText());
      // It was another text: as it stands now it is asked about when nobody types any more, or at once.
      if (document.version !== version) await this.typing.get(address)?.over.promise;
    }
  }

  /** Whether it was read before, as it stands or as it stood a moment ago. Of another nothing can be told yet. */
  isKnown(document: vscode.TextDocument): boolean {
    return !isText(document) || document.isClosed || this.kept.has(document.uri.toString()) || !this.isRead(document);
  }

  /** Where what is settled for a document is kept. */
  keptOf(uri: vscode.Uri): 'file' | 'window' {
    return this.settled.remembers(uri) ? 'window' : 'file';
  }

  /**
   * The same for what the editor asks after each key of its own accord: while someone types the answer is held back, and no key
   * makes the text be read. The editor keeps what it shows on its words so long.
   */
  async ofResting(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | null> {
    const typing = this.typing.get(document.uri.toString());
    if (typing) await overOrCancelled(typing.over.promise, token);
    return this.of(document, token);
  }

  /** The same for what follows the cursor: `undefined` while someone types. */
  async ofCurrent(document: vscode.TextDocument): Promise<Reading | null | undefined> {
    return this.isResting(document) ? this.of(document) : undefined;
  }

  /** Whether nobody types in it. When somebody did, `onDidChange` tells as it comes to rest. */
  isResting(document: vscode.TextDocument): boolean {
    return !this.typing.has(document.uri.toString());
  }

  /** The last reading that was asked for, perhaps of an earlier text; `null` where there was none, or none to show. It is still there as the document closes. */
  last(document: vscode.TextDocument): Reading | null {
    const reading = this.kept.get(document.uri.toString())?.reading ?? null;
    const enabled = this.settings.enabledFor(document);
    return reading !== null && enabled !== 'never' && (enabled === 'always' || reading.news.value) ? reading : null;
  }

  /** The text of this version of the document, if it is the one whose reading is kept or will be. */
  textOf(document: vscode.TextDocument, version: number): string | undefined {
    const address = document.uri.toString(), kept = this.kept.get(address);
    return kept?.version === version ? kept.reading?.text : this.desk.textOf(address, version);
  }

  private tellAll(): void {
    for (const document of vscode.workspace.textDocuments) this.tell(document);
    this.rereadings.fire();
  }

  private tell(document: vscode.TextDocument): void {
    this.stopWaiting(document);
    if (document.isClosed) return;
    const was = this.asked.delete(document); // closed and opened again, in one turn, is also how a change of language is told
    if (was || isText(document)) this.changes.fire(document);
  }

  private tellSoon(document: vscode.TextDocument): void {
    if (!isText(document)) return;
    const key = document.uri.toString();
    let typing = this.typing.get(key);
    if (!typing) this.typing.set(key, (typing = { timer: undefined, over: deferred() }));
    clearTimeout(typing.timer);
    const pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, PAUSES_PER_READING * (this.kept.get(key)?.cost ?? 0)));
    typing.timer = setTimeout(() => this.tell(document), pause);
  }

  private stopWaiting(document: vscode.TextDocument): void {
    const key = document.uri.toString(), typing = this.typing.get(key);
    clearTimeout(typing?.timer);
    this.typing.delete(key);
    typing?.over.resolve();
  }

  private forget(document: vscode.TextDocument): void {
    this.stopWaiting(document);
    this.closings.fire(document);
    this.kept.delete(document.uri.toString());
    this.desk.forget(document.uri.toString());
  }

  dispose(): void {
    this.gone = true;
    for (const { timer, over } of this.typing.values()) {
      clearTimeout(timer);
      over.resolve();
    }
    this.typing.clear();
    this.desk.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
    this.closings.dispose();
    this.rereadings.dispose();
  }
}

function overOrCancelled(over: Promise<void>, token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const cancelled = token.onCancellationRequested(() => resolve());
    void over.then(() => {
      cancelled.dispose();
      resolve();
    });
  });
}
