/**
 * Go to Symbol in Workspace: headlines, entries, speakers and media of open documents and of those visited before. Of a
 * visited document only its symbols are kept, of so many documents; where its text has changed meanwhile, the place is found
 * anew when the symbol is chosen.
 */
import * as vscode from 'vscode';
import { foldQuery, shownName, symbolMatches, symbolsOf } from '../features/workspace-symbols.ts';
import type { KnownDocument, KnownSymbol } from '../features/workspace-symbols.ts';
import type { Reading } from '../reading/reading.ts';
import { fileNameOf, isText } from './documents.ts';
import { Lru } from './lru.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { SPEAKER_SYMBOLS } from './symbol-kinds.ts';

/** Symbols of an open document, of a visited one, visited documents, and symbols in one answer. */
const OPEN = 10_000, VISITED = 1000, DOCUMENTS = 50, ANSWER = 2000;

const KINDS: Readonly<Record<KnownSymbol['kind'], vscode.SymbolKind>> = { headline: vscode.SymbolKind.File, entry: vscode.SymbolKind.Event, ...SPEAKER_SYMBOLS };

/** It knows which of our symbols it shows. */
class ShownSymbol extends vscode.SymbolInformation {
  readonly known: KnownSymbol;

  constructor(known: KnownSymbol, name: string, container: string, uri: vscode.Uri) {
    super(name, KINDS[known.kind], container, new vscode.Location(uri, new vscode.Range(...known.place)));
    this.known = known;
  }
}

export function registerWorkspaceSymbols(readings: Readings, settings: Settings): vscode.Disposable {
  const visited = new Lru<KnownDocument & { readonly uri: vscode.Uri }>(DOCUMENTS);
  const made = new WeakMap<Reading, KnownDocument>();
  const knownOf = (reading: Reading, uri: vscode.Uri): KnownDocument => {
    let known = made.get(reading);
    if (!known) made.set(reading, (known = symbolsOf(reading, fileNameOf(uri), OPEN)));
    return known;
  };

  /** A file, or all that lies in a folder. */
  const forget = (gone: vscode.Uri): void => {
    const address = gone.toString();
    for (const { uri } of visited.values()) if (uri.toString() === address || uri.toString().startsWith(`${address}/`)) visited.delete(uri.toString());
  };

  const provider: vscode.WorkspaceSymbolProvider<vscode.SymbolInformation> = {
    async provideWorkspaceSymbols(query, token) {
      const wanted = foldQuery(query);
      const open = new Set<string>(), shown: ShownSymbol[] = [];
      const add = ({ title, symbols }: KnownDocument, uri: vscode.Uri): void => {
        for (const symbol of symbols) {
          if (shown.length >= ANSWER) return;
          if (symbolMatches(symbol, wanted)) shown.push(new ShownSymbol(symbol, shownName(symbol, query), symbol.kind === 'headline' ? '' : title, uri));
        }
      };
      for (const document of vscode.workspace.textDocuments) {
        if (!isText(document) || document.isClosed) continue;
        open.add(document.uri.toString());
        const reading = await readings.of(document, token);
        if (token.isCancellationRequested) return [];
        if (reading !== null) add(knownOf(reading, document.uri), document.uri);
      }
      for (const known of [...visited.values()].reverse()) if (!open.has(known.uri.toString())) add(known, known.uri);
      return shown;
    },
    async resolveWorkspaceSymbol(symbol) {
      if (!(symbol instanceof ShownSymbol)) return symbol;
      const { uri } = symbol.location;
      const document = await vscode.workspace.openTextDocument(uri).then((opened) => opened, () => null); // gone: the editor will say so
      const reading = document && await readings.of(document);
      const same = reading && knownOf(reading, uri).symbols.find(({ kind, name }) => kind === symbol.known.kind && name === symbol.known.name);
      if (same) symbol.location = new vscode.Location(uri, new vscode.Range(...same.place));
      return symbol;
    },
  };

  return vscode.Disposable.from(
    settings.whileOn('outline.enabled', () => vscode.languages.registerWorkspaceSymbolProvider(provider)),
    readings.onDidClose((document) => {
      const { uri } = document, reading = readings.last(document);
      // What was never saved cannot be opened again.
      if (reading === null || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined) visited.delete(uri.toString());
      else visited.set(uri.toString(), { ...copyOf(symbolsOf(reading, fileNameOf(uri), VISITED)), uri });
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => forget(oldUri))),
  );
}

/** A name cut out of a text may keep the whole text in memory; spelled anew, it does not. */
const copyOf = (known: KnownDocument): KnownDocument => JSON.parse(JSON.stringify(known)) as KnownDocument;
