/**
 * The one cache. Everything that shows something asks here: a Reading by (address, version), made when it is first asked
 * for and dropped when the document closes. Tells when a document's reading may have changed: at once when it opens or
 * when something is settled for it, a moment after typing stops.
 */
import * as vscode from 'vscode';
import type { Reading, ReadOptions, Settled } from '../reading/reading.ts';
import { sameSettled } from '../reading/settled.ts';
import { isText } from './documents.ts';
import type { Log } from './log.ts';
import type { SettledStore } from './settled.ts';
import type { Settings } from './settings.ts';

/** Milliseconds after the last key; documents that take long to read wait longer. */
const PAUSE = 250;
const LONGEST_PAUSE = 3000;

type Read = (text: string, options: ReadOptions) => Reading;

interface Kept {
  readonly version: number;
  readonly settled: Settled;
  readonly reading: Reading | null;
  /** Milliseconds it took. */
  readonly cost: number;
}

export class Readings implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  private readonly waiting = new Map<string, unknown>();
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
  private readonly log: Log;

  constructor(settings: Settings, settled: SettledStore, log: Log) {
    this.settings = settings;
    this.settled = settled;
    this.log = log;
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.tell(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.tellSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      settled.onDidChange(() => this.tellAll()),
      settings.onChange(['enabled'], () => this.tellAll()),
    ];
  }

  /**
   * What is known of a document as it stands now; `null` where it is not ours to read, does not look like news, or has
   * closed meanwhile. Whoever goes on in the same turn may use the document's offsets as they are.
   */
  async of(document: vscode.TextDocument): Promise<Reading | null> {
    if (!isText(document) || document.isClosed) return null;
    const enabled = this.settings.enabledFor(document);
    if (enabled === 'never') return null;
    const settled = await this.settled.of(document.uri);
    const { read } = await import('../reading/read.ts'); // its words are laid out when a text is first read, not while the editor waits for its extensions
    if (document.isClosed) return null;
    const reading = this.read(read, document, settled);
    return reading !== null && (enabled === 'always' || reading.news.value) ? reading : null;
  }

  /** Where what is settled for a document is kept. */
  keptOf(uri: vscode.Uri): 'file' | 'window' {
    return this.settled.remembers(uri) ? 'window' : 'file';
  }

  /** The same for what follows the cursor: `undefined` while someone types, so that no key waits for a reading. */
  async ofCurrent(document: vscode.TextDocument): Promise<Reading | null | undefined> {
    return this.waiting.has(document.uri.toString()) ? undefined : this.of(document);
  }

  /** The last reading that was asked for, perhaps of an earlier text; `null` where there was none, or none to show. It is still there as the document closes. */
  last(document: vscode.TextDocument): Reading | null {
    const reading = this.kept.get(document.uri.toString())?.reading ?? null;
    const enabled = this.settings.enabledFor(document);
    return reading !== null && enabled !== 'never' && (enabled === 'always' || reading.news.value) ? reading : null;
  }

  /** The text of the reading that is kept, if it is one of this version of the document. */
  textOf(document: vscode.TextDocument, version: number): string | undefined {
    const kept = this.kept.get(document.uri.toString());
    return kept?.version === version ? kept.reading?.text : undefined;
  }

  private read(read: Read, document: vscode.TextDocument, settled: Settled): Reading | null {
    const key = document.uri.toString(), { version } = document;
    const known = this.kept.get(key);
    if (known && known.version === version && sameSettled(known.settled, settled)) return known.reading;
    const started = Date.now();
    let reading: Reading | null = null;
    try {
      reading = read(document.getText(), { settled });
    } catch (reason) {
      this.log.error(`Reading ${document.uri.toString(true)}`, reason);
    }
    this.kept.set(key, { version, settled, reading, cost: Date.now() - started });
    return reading;
  }

  private tellAll(): void {
    for (const document of vscode.workspace.textDocuments) this.tell(document);
    this.rereadings.fire();
  }

  private tell(document: vscode.TextDocument): void {
    this.stopWaiting(document);
    if (isText(document) && !document.isClosed) this.changes.fire(document);
  }

  private tellSoon(document: vscode.TextDocument): void {
    if (!isText(document)) return;
    this.stopWaiting(document);
    const key = document.uri.toString();
    const pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, 10 * (this.kept.get(key)?.cost ?? 0)));
    this.waiting.set(key, setTimeout(() => this.tell(document), pause));
  }

  private stopWaiting(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
  }

  private forget(document: vscode.TextDocument): void {
    this.stopWaiting(document);
    this.closings.fire(document);
    this.kept.delete(document.uri.toString());
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
    this.closings.dispose();
    this.rereadings.dispose();
  }
}
