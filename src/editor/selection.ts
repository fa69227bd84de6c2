/** Expand Selection: from a word to the statement, the sentence, the paragraph, the entry, the day, the document. */
import * as vscode from 'vscode';
import { selectionsAround } from '../features/selection.ts';
import type { Span } from '../reading/reading.ts';
import { SELECTOR, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';

export function registerSelection(readings: Readings): vscode.Disposable {
  const provider: vscode.SelectionRangeProvider = {
    async provideSelectionRanges(document, positions, token) {
      const reading = await readings.of(document, token);
      if (reading === null || token.isCancellationRequested) return undefined; // the editor then grows by words and lines
      return positions.map((position) => nested(document, position, selectionsAround(reading, document.offsetAt(position))));
    },
  };
  return vscode.languages.registerSelectionRangeProvider(SELECTOR, provider);
}

/** Each range knows the next larger one. */
function nested(document: vscode.TextDocument, position: vscode.Position, spans: readonly Span[]): vscode.SelectionRange {
  let range: vscode.SelectionRange | undefined;
  for (const span of spans.toReversed()) range = new vscode.SelectionRange(rangeOf(document, span), range);
  return range ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
