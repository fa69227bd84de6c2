/** Marks on statements, from none to full, and the command that goes from one to the next. Visible editors only. */
import * as vscode from 'vscode';
import { t } from '../features/l10n.ts';
import { within } from '../features/marks.ts';
import { statementMarks } from '../features/statement-marks.ts';
import type { StatementMarks } from '../features/statement-marks.ts';
import type { Reading, Span } from '../reading/reading.ts';
import { isText, rangeOf, spanInSight } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { tell } from './told.ts';

/** A document with more statements than this has only those in sight painted. */
const ALL_AT_ONCE = 1000;

type Kind = keyof StatementMarks;
type Level = 'quiet' | 'full' | 'none';

const KINDS: Readonly<Record<Level, readonly Kind[]>> = { none: [], quiet: ['speaker', 'attribution'], full: ['speaker', 'attribution', 'quotation', 'reported'] };
const NEXT: Readonly<Record<Level, Level>> = { quiet: 'full', full: 'none', none: 'quiet' };

function typeOf(kind: Kind): vscode.TextEditorDecorationType {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const colour = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`sayso.${name}`);
  switch (kind) {
    case 'speaker': return vscode.window.createTextEditorDecorationType({ rangeBehavior, color: colour('speaker'), borderStyle: 'solid', borderWidth: '0 0 1px 0', borderColor: colour('speakerLine') });
    case 'attribution': return vscode.window.createTextEditorDecorationType({ rangeBehavior, borderStyle: 'dotted', borderWidth: '0 0 1px 0', borderColor: colour('attribution') });
    case 'quotation': return vscode.window.createTextEditorDecorationType({ rangeBehavior, backgroundColor: colour('quotation'), overviewRulerColor: colour('ruler'), overviewRulerLane: vscode.OverviewRulerLane.Left });
    case 'reported': return vscode.window.createTextEditorDecorationType({ rangeBehavior, backgroundColor: colour('reported') });
  }
}

export function registerStatementMarks(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  // Made at the start: of two colours on one word the editor takes that of the older type, and a speaker is to be seen in a heading too.
  const types = new Map<Kind, vscode.TextEditorDecorationType>([['speaker', typeOf('speaker')]]);
  const painted = new WeakSet<vscode.TextEditor>(), crowded = new WeakSet<vscode.TextEditor>();
  let kept = new WeakMap<Reading, StatementMarks>();

  const level = (): Level => settings.choice('marks', ['quiet', 'full', 'none']);
  const marksIn = (reading: Reading): StatementMarks => {
    let marks = kept.get(reading);
    if (!marks) kept.set(reading, (marks = statementMarks(reading, settings.get('attitudes'))));
    return marks;
  };
  const paint = log.guarded('Marking statements', async (editor: vscode.TextEditor) => {
    const { document } = editor;
    const shown = level();
    if (!isText(document) && !painted.delete(editor)) return; // of one that was a text, the marks are taken away
    const reading = await readings.of(document);
    if (reading !== null) painted.add(editor);
    const many = reading !== null && reading.statements.length > ALL_AT_ONCE;
    if (many) crowded.add(editor);
    else crowded.delete(editor);
    for (const kind of KINDS.full) {
      let type = types.get(kind);
      const spans: readonly Span[] = reading === null || !KINDS[shown].includes(kind) ? [] : marksIn(reading)[kind];
      if (!type && spans.length === 0) continue;
      if (!type) types.set(kind, (type = typeOf(kind)));
      editor.setDecorations(type, (many ? within(spans, spanInSight(editor)) : spans).map((span) => rangeOf(document, span)));
    }
  });
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach((editor) => paint(editor));

  paintAll();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('sayso.cycleMarks', log.guarded('Cycling the marks', async () => {
      const next = NEXT[level()];
      await settings.set('marks', next);
      tell(next === 'full' ? t('Marks: full') : next === 'none' ? t('Marks: none') : t('Marks: quiet'));
    })),
    readings.onDidChange((document) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach((editor) => paint(editor))),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => crowded.has(textEditor) && readings.isResting(textEditor.document) && paint(textEditor)),
    settings.onChange(['marks', 'attitudes'], () => {
      kept = new WeakMap();
      paintAll();
    }),
    { dispose: () => types.forEach((type) => type.dispose()) },
  );
}
