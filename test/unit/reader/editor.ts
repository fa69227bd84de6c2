/** An editor that does as a test says. */
import type { Tab, TextDocument, Uri } from 'vscode';

interface Change { readonly document: TextDocument; readonly contentChanges: readonly unknown[] }

export class Emitter<Event> {
  private readonly listeners = new Set<(event: Event) => void>();
  readonly event = (listener: (event: Event) => void): { dispose(): void } => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
  fire(event: Event): void {
    for (const listener of this.listeners) listener(event);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

class TabInputText {
  readonly uri: Uri;
  constructor(uri: Uri) {
    this.uri = uri;
  }
}

export const editor = { documents: [] as TextDocument[], tabs: [] as Tab[], tabsChanged: new Emitter<{ readonly opened: readonly Tab[] }>(), opened: new Emitter<TextDocument>(), changed: new Emitter<Change>(), closed: new Emitter<TextDocument>() };

/** What stands in for the module `vscode`. */
export const vscode = {
  EventEmitter: Emitter,
  TabInputText,
  Uri: { parse: (address: string) => ({ toString: () => address }) },
  window: { tabGroups: { get all() { return [{ tabs: editor.tabs }]; }, onDidChangeTabs: editor.tabsChanged.event } },
  workspace: { get textDocuments() { return editor.documents; }, onDidOpenTextDocument: editor.opened.event, onDidChangeTextDocument: editor.changed.event, onDidCloseTextDocument: editor.closed.event },
};

export const tabOf = (path: string): Tab => ({ input: new TabInputText({ path } as Uri) }) as unknown as Tab;

/** A document of the editor's, which a test writes into. */
export class Page {
  languageId = 'plaintext';
  version = 1;
  isClosed = false;
  text: string;
  readonly uri: Uri;

  constructor(text: string, name = 'a') {
    this.text = text;
    this.uri = { scheme: 'file', toString: () => `file:///${name}` } as Uri;
  }

  get document(): TextDocument {
    return this as unknown as TextDocument;
  }

  getText(): string {
    return this.text;
  }

  type(text: string): void {
    this.text = text;
    this.version++;
    editor.changed.fire({ document: this.document, contentChanges: [{}] });
  }

  close(): void {
    this.isClosed = true;
    editor.closed.fire(this.document);
  }
}
