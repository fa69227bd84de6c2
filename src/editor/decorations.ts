/** Marks on the page: times and headings of entries in colours of the theme, what is not the news dimmed. Visible editors only. */
import * as vscode from 'vscode';
import { marksOf, within } from '../features/marks.ts';
import type { Marks } from '../features/marks.ts';
import type { Span } from '../reading/reading.ts';
import { isText, rangeOf, spanInSight } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

/** A document with more marks than this has only those in sight painted. */
const ALL_AT_ONCE = 1000;

type Kind = keyof Marks;

function typeOf(kind: Kind): vscode.TextEditorDecorationType {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  switch (kind) {
    case 'entryTime': return vscode.window.createTextEditorDecorationType({ rangeBehavior, color: new vscode.ThemeColor('sayso.entryTime') });
    case 'entryHeading': return vscode.window.createTextEditorDecorationType({ rangeBehavior, color: new vscode.ThemeColor('sayso.entryHeading'), fontWeight: '600' });
    case 'boilerplate': return vscode.window.createTextEditorDecorationType({ rangeBehavior, opacity: isHighContrast() ? '0.7' : '0.45' });
  }
}

function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}

export function registerDecorations(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const types = new Map<Kind, vscode.TextEditorDecorationType>();
  const painted = new WeakSet<vscode.TextEditor>(), crowded = new WeakSet<vscode.TextEditor>();

  const isOn = (kind: Kind): boolean => (kind === 'boilerplate' ? settings.get('dimBoilerplate') : settings.get('decorations.enabled') && settings.get('marks') !== 'none');
  const paint = log.guarded('Marking a page', async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (!isText(document) && !painted.delete(editor)) return; // of one that was a text, the marks are taken away
    const reading = await readings.of(document);
    if (reading !== null) painted.add(editor);
    const marks = reading === null ? null : marksOf(reading);
    const many = marks !== null && Object.values(marks).some((spans: readonly Span[]) => spans.length > ALL_AT_ONCE);
    if (many) crowded.add(editor);
    else crowded.delete(editor);
    for (const kind of ['entryTime', 'entryHeading', 'boilerplate'] as const) {
      if (marks === null || !isOn(kind)) {
        const type = types.get(kind);
        if (type) editor.setDecorations(type, []);
        continue;
      }
      let type = types.get(kind);
      if (!type) types.set(kind, (type = typeOf(kind)));
      const spans = many ? within(marks[kind], spanInSight(editor)) : marks[kind];
      editor.setDecorations(type, spans.map((span) => rangeOf(document, span)));
    }
  });
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach((editor) => paint(editor));
  const anew = (): void => {
    for (const type of types.values()) type.dispose();
    types.clear();
    paintAll();
  };

  paintAll();
  return vscode.Disposable.from(
    readings.onDidChange((document) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach((editor) => paint(editor))),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => crowded.has(textEditor) && readings.isResting(textEditor.document) && paint(textEditor)),
    vscode.window.onDidChangeActiveColorTheme(anew),
    settings.onChange(['decorations.enabled', 'dimBoilerplate', 'marks'], paintAll),
    { dispose: () => types.forEach((type) => type.dispose()) },
  );
}
