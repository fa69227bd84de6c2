/** The status bar: what was read in the active document, and the way to what is open there. Nothing where it is no news. */
import * as vscode from 'vscode';
import { t } from '../features/l10n.ts';
import { statusOf } from '../features/status.ts';
import { fileNameOf } from './documents.ts';
import type { Log } from './log.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import { COMMANDS } from './trusted.ts';

/** Left of the cursor's line and column. */
const PRIORITY = 101;

export function registerStatus(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  return settings.whileOn('statusBar.enabled', () => statusItem(readings, settings, log));
}

function statusItem(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('status', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = t('Sayso: what was read');
  let shown = '', told = '', gone = false;

  const hide = (): void => {
    shown = '';
    item.hide();
  };

  const update = log.guarded('The status bar', async () => {
    const document = vscode.window.activeTextEditor?.document;
    // What it tells of another text is not true of one that is not read yet.
    if (document !== undefined && document.uri.toString() !== told && !readings.isKnown(document)) hide();
    const reading = document === undefined ? null : await readings.of(document);
    if (gone || document !== vscode.window.activeTextEditor?.document) return;
    if (document === undefined || reading === null) {
      hide();
      return;
    }
    const uri = document.uri.toString();
    told = uri;
    const { text, tooltip, spoken, settles } = statusOf(reading, { fileName: fileNameOf(document.uri), attitudes: settings.get('attitudes') });
    const key = [uri, text, tooltip, spoken].join('\n');
    if (key === shown) return; // each value set is a message to the window
    shown = key;
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken };
    item.command = settles === null
      ? { command: 'sayso.timeline.focus', title: t('Show the Timeline') }
      : { command: COMMANDS.settle, title: t('Set it'), arguments: [uri, settles] };
    item.show();
  });
  const updateFor = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) update();
  };

  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    readings.onDidChange(updateFor),
    settings.onChange(['attitudes'], update),
    { dispose: () => { gone = true; } },
  );
}
