/** Document symbols: the outline, the breadcrumbs and sticky scroll. */
import * as vscode from 'vscode';
import { outlineOf } from '../features/symbols.ts';
import type { OutlineSymbol } from '../features/symbols.ts';
import { SELECTOR, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

const KINDS: Readonly<Record<OutlineSymbol['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  entry: vscode.SymbolKind.Event,
  crosshead: vscode.SymbolKind.String,
};

export function registerSymbols(readings: Readings, settings: Settings): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const reading = await readings.ofResting(document, token);
      if (reading === null || token.isCancellationRequested) return undefined;
      const symbolOf = ({ kind, name, detail, span, selection, children }: OutlineSymbol): vscode.DocumentSymbol => {
        const symbol = new vscode.DocumentSymbol(name, detail, KINDS[kind], rangeOf(document, span), rangeOf(document, selection));
        symbol.children = children.map(symbolOf);
        return symbol;
      };
      return outlineOf(reading).map(symbolOf);
    },
  };
  // The editor asks again after edits only; when something is settled, a new registration makes it ask.
  return settings.whileOn('outline.enabled', () => vscode.languages.registerDocumentSymbolProvider(SELECTOR, provider, { label: 'Sayso' }), readings.onRereading);
}
