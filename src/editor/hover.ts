/** The hover on a time. */
import * as vscode from 'vscode';
import { hoverAt } from '../features/hover.ts';
import { SELECTOR, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { trustedMarkdown } from './trusted.ts';

export function registerHover(readings: Readings, settings: Settings): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const reading = await readings.of(document);
      if (reading === null || token.isCancellationRequested) return undefined;
      const content = hoverAt(reading, document.offsetAt(position), { ownZone: settings.ownZone() });
      return content === null ? undefined : new vscode.Hover(trustedMarkdown(document.uri, content.lines, content.because), rangeOf(document, content.span));
    },
  };
  return settings.whileOn('hovers.enabled', () => vscode.languages.registerHoverProvider(SELECTOR, provider));
}
