// What the editor shows of a document, asked for as any client asks.
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

export async function symbols(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
  return found ?? [];
}

/** Symbols of all depths. */
export function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

export async function entrySymbols(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return flat(await symbols(uri)).filter(({ kind }) => kind === vscode.SymbolKind.Event);
}

export async function folds(uri: vscode.Uri): Promise<vscode.FoldingRange[]> {
  return (await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', uri)) ?? [];
}

export async function hints(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>('vscode.executeInlayHintProvider', document.uri, all);
  return (found ?? []).map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

/** The Markdown of all hovers at a place. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return found.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n\n');
}

/** Where words stand for the first time, one unit in. */
export function inside(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the document`);
  return document.positionAt(offset + 1);
}

/** Waits until a document's hints are these. */
export async function hintsBecome(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(`the hints ${expected.join(' | ')}`, async () => {
    last = await hints(document);
    return last.join('|') === expected.join('|');
  }).catch((error: unknown) => { throw new Error(`${String(error)}; they are ${last.join(' | ')}`, { cause: error }); });
}
