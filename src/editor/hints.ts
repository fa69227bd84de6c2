/** Inlay hints: the day at the first entry and wherever it changes; at days named in the text only if the reader asks. */
import * as vscode from 'vscode';
import { hintsIn } from '../features/hints.ts';
import type { Hint } from '../features/hints.ts';
import { SELECTOR } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { trustedMarkdown } from './trusted.ts';

class DayHint extends vscode.InlayHint {
  readonly uri: vscode.Uri;
  readonly hint: Hint;
  constructor(position: vscode.Position, uri: vscode.Uri, hint: Hint) {
    super(position, hint.label);
    this.uri = uri;
    this.hint = hint;
    this.paddingRight = !hint.after;
    this.paddingLeft = hint.after;
  }
}

export function registerHints(readings: Readings, settings: Settings): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider<vscode.InlayHint> = {
    onDidChangeInlayHints: changes.event, // of edits the editor knows itself
    async provideInlayHints(document, range, token) {
      const reading = await readings.ofResting(document, token);
      if (reading === null || token.isCancellationRequested) return [];
      return hintsIn(reading, document.offsetAt(range.start), document.offsetAt(range.end) + 1, settings.get('hints.timexes'))
        .map((hint) => new DayHint(document.positionAt(hint.offset), document.uri, hint));
    },
    resolveInlayHint(shown) {
      if (shown instanceof DayHint) shown.tooltip = trustedMarkdown(shown.uri, ...shown.hint.why(readings.keptOf(shown.uri)));
      return shown;
    },
  };
  return vscode.Disposable.from(
    changes,
    readings.onRereading(() => changes.fire()),
    settings.onChange(['hints.timexes'], () => changes.fire()),
    settings.whileOn('hints.enabled', () => vscode.languages.registerInlayHintsProvider(SELECTOR, provider)),
  );
}
