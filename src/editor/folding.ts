/** Folding of entries, of sections under crossheads, and of what is not the news. */
import * as vscode from 'vscode';
import { foldsOf } from '../features/folding.ts';
import type { Fold } from '../features/folding.ts';
import { SELECTOR } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

/** "Fold All Regions" closes the entries, "Fold All Block Comments" what is not the news. */
const KINDS: Readonly<Record<Fold['kind'], vscode.FoldingRangeKind | undefined>> = {
  entry: vscode.FoldingRangeKind.Region,
  section: undefined,
  boilerplate: vscode.FoldingRangeKind.Comment,
};

export function registerFolding(readings: Readings, settings: Settings): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: readings.onRereading,
    async provideFoldingRanges(document, _context, token) {
      const reading = await readings.ofResting(document, token);
      if (reading === null || token.isCancellationRequested) return undefined; // the editor then folds by indentation
      return foldsOf(reading).map(({ lines: [first, last], kind }) => new vscode.FoldingRange(first - 1, last - 1, KINDS[kind]));
    },
  };
  return settings.whileOn('folding.enabled', () => vscode.languages.registerFoldingRangeProvider(SELECTOR, provider));
}
