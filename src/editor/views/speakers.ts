/** The Speakers tree: who speaks in the document in front. It follows nothing and keeps its place; hidden, it does nothing. */
import * as vscode from 'vscode';
import { plain } from '../../features/plain.ts';
import { isShown } from '../../features/speakers.ts';
import { fileNameOf, isText } from '../documents.ts';
import { setKey } from '../keys.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { SpeakersRows } from './speakers-rows.ts';

const VIEW = 'sayso.speakers';

export function registerSpeakers(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  /** The last text in front: it stays where something that is no text comes forward. */
  let shown: vscode.TextDocument | null = null;
  const rows = new SpeakersRows(readings, async () => {
    const front = vscode.window.activeTextEditor?.document;
    if (front && isText(front)) shown = front;
    if (shown?.isClosed) shown = null;
    const document = shown;
    const reading = document === null ? null : await readings.of(document);
    const name = document === null || reading === null ? '' : plain(fileNameOf(document.uri), 60);
    if ((view.description ?? '') !== name) view.description = name;
    setKey('sayso.speakers.shows', document === null ? 'noDocument' : reading === null ? 'noNews' : reading.statements.some((statement) => isShown(statement, settings.get('attitudes'))) ? 'rows' : 'nobody');
    return document === null || reading === null ? null : { document, reading, attitudes: settings.get('attitudes') };
  });
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: rows, showCollapseAll: true });

  /** Hidden, it does nothing and remembers that it has to. */
  const refresh = log.guarded('The speakers', async () => {
    rows.forget();
    if (view.visible) await rows.refresh();
  });
  const catchUp = log.guarded('The speakers', ({ visible }: vscode.TreeViewVisibilityChangeEvent) => visible && rows.refresh());

  return vscode.Disposable.from(
    view, rows,
    view.onDidChangeVisibility(catchUp),
    readings.onDidChange((document) => document === shown && refresh()),
    readings.onDidClose((document) => document === shown && refresh()),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    settings.onChange(['attitudes'], refresh),
  );
}
