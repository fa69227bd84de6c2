/** The statement under the cursor, lit as one: what is said, the word that says so, who said it, who passed it on. */
import * as vscode from 'vscode';
import { litOf } from '../features/statement-marks.ts';
import { statementAt } from '../features/statements.ts';
import { onCursor } from './cursor.ts';
import { rangeOf } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

export function registerLit(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const colour = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`sayso.${name}`);
  // The colour of the border is clear but in high contrast, where a ground alone is not to be relied on.
  const content = vscode.window.createTextEditorDecorationType({ rangeBehavior, backgroundColor: colour('litContent'), borderStyle: 'dotted', borderWidth: '1px', borderColor: colour('litContentBorder') });
  const source = vscode.window.createTextEditorDecorationType({ rangeBehavior, backgroundColor: colour('litSource'), borderStyle: 'solid', borderWidth: '0 0 1px 0', borderColor: colour('litLine') });
  const shown = new WeakMap<vscode.TextEditor, string>();

  const cursor = onCursor(readings, log, 'Lighting the statement under the cursor', (editor, reading) => {
    const { document, selection } = editor;
    const index = reading === null || !settings.get('lit.enabled')
      ? null : statementAt(reading, document.offsetAt(selection.active), settings.get('attitudes'));
    const lit = reading === null || index === null ? { content: [], source: [] } : litOf(reading, index);
    const key = JSON.stringify(lit);
    if (reading !== null && (shown.get(editor) ?? '') === key) return;
    shown.set(editor, key);
    editor.setDecorations(content, lit.content.map((span) => rangeOf(document, span)));
    editor.setDecorations(source, lit.source.map((span) => rangeOf(document, span)));
  });
  return vscode.Disposable.from(cursor, content, source, settings.onChange(['lit.enabled', 'attitudes'], cursor.again));
}
