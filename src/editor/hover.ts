/** The hover: on a time, on a word that tells who speaks, on a quotation. */
import * as vscode from 'vscode';
import type { Line } from '../features/content.ts';
import { hoverAt } from '../features/hover.ts';
import { SELECTOR, rangeOf } from './documents.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { trustedMarkdown } from './trusted.ts';

/** What else is known of a place, from somewhere slower. */
export type ExtraLines = (document: vscode.TextDocument, offset: number) => Promise<readonly Line[]>;

/** Milliseconds that a hover waits for it. */
const PATIENCE = 150;

export function registerHover(readings: Readings, settings: Settings, extraLines?: ExtraLines): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const reading = await readings.of(document, token);
      if (reading === null || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const more = extraLines?.(document, offset); // asked for at once, though nothing stands here: the first such question wakes who answers it
      const content = hoverAt(reading, offset, { ownZone: settings.ownZone(), kept: readings.keptOf(document.uri), statements: settings.get('hovers.statements') });
      if (content === null) return undefined;
      const range = rangeOf(document, content.span);
      const extra = more ? await inTime(more) : [];
      return new vscode.Hover(trustedMarkdown(document.uri, content.lines, content.because, extra), range);
    },
  };
  return settings.whileOn('hovers.enabled', () => vscode.languages.registerHoverProvider(SELECTOR, provider));
}

/** The lines if they come soon; nothing where they come late or not at all. */
function inTime(lines: Promise<readonly Line[]>): Promise<readonly Line[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), PATIENCE);
    void lines.catch(() => []).then((found) => {
      clearTimeout(timer);
      resolve(found);
    });
  });
}
