/** The Speakers tree: who speaks in the document in front. It follows nothing and keeps its place; hidden, it does nothing. */
import * as vscode from 'vscode';
import { isText } from '../documents.ts';
import { setKey } from '../keys.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { SpeakersRows } from './speakers-rows.ts';
import { fileNameOf } from '../documents.ts';
import { plain } from '../../features/plain.ts';

const VIEW = 'sayso.speakers';

export function registerSpeakers(readings: Readings, settings: Settings, log: Log): vscode.Disposable {
  const rows = new SpeakersRows(readings);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: rows, showCollapseAll: true });
  /** The last text in front: it stays where something that is no text comes forward. */
  let shown: vscode.TextDocument | null = null;
  let dirty = true;
  let asked = 0;

  const refresh = log.guarded('The speakers', async () => {
    const front = vscode.window.activeTextEditor?.document;
    if (front && isText(front)) shown = front;
    if (shown?.isClosed) shown = null;
    dirty = true;
    if (!view.visible) return;
    dirty = false;
    const turn = ++asked, document = shown;
    const reading = document === null ? null : await readings.of(document);
    if (turn !== asked) return; // a later question has overtaken this one
    rows.show(document, reading, settings.get('attitudes'));
    const name = document === null || reading === null ? '' : plain(fileNameOf(document.uri), 60);
    if ((view.description ?? '') !== name) view.description = name;
    setKey('sayso.speakers.shows', rows.size > 0 ? 'rows' : document === null ? 'noDocument' : reading === null ? 'noNews' : 'nobody');
  });

  refresh();
  return vscode.Disposable.from(
    view, rows,
    view.onDidChangeVisibility(({ visible }) => visible && dirty && refresh()),
    readings.onDidChange((document) => document === shown && refresh()),
    readings.onDidClose((document) => document === shown && refresh()),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    settings.onChange(['attitudes'], refresh),
  );
}
