/** The Timeline in the activity bar: what it shows, how it follows the cursor, its order and its filter. */
import * as vscode from 'vscode';
import { t } from '../../features/l10n.ts';
import { plain } from '../../features/plain.ts';
import { summaryLine } from '../../features/summary.ts';
import { entryAt } from '../../features/timeline.ts';
import type { TimelineOrder } from '../../features/timeline.ts';
import { isFileTooLarge, isText } from '../documents.ts';
import type { Growth } from '../growth.ts';
import { setKey } from '../keys.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { TimelineRows } from './timeline-rows.ts';
import type { Node } from './timeline-rows.ts';

const VIEW = 'sayso.timeline';
const FOLLOW_AFTER = 80;

export function registerTimeline(readings: Readings, settings: Settings, log: Log, state: vscode.Memento, growth: Growth): vscode.Disposable {
  const rows = new TimelineRows(readings, () => settings.ownZone());
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: rows, showCollapseAll: true });
  let order: TimelineOrder = state.get(VIEW) === 'time' ? 'time' : 'document';
  let filter = '';
  let dirty = true;
  let following: unknown;

  /** Hidden, it does nothing and remembers that it has to. */
  const refresh = log.guarded('The timeline', async () => {
    dirty = true;
    if (!view.visible) return;
    dirty = false;
    await rows.refresh(shownDocuments(), { order, filter, statements: settings.get('timeline.statements'), attitudes: settings.get('attitudes'), fresh: (document) => growth.of(document) });
    await tellState();
    follow();
  });

  const tellState = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && isText(document) ? await readings.of(document) : null;
    const words = reading === null ? '' : summaryLine(reading);
    const matching = rows.count === 0 ? '' : t('{0} of {1} entries match “{2}”', rows.count, rows.countOfAll, plain(filter, 60)); // no row left: the view's welcome says so
    const shown = filter === '' ? words : matching;
    if ((view.message ?? '') !== shown) view.message = shown;
    setKey('sayso.timeline.shows', rows.count > 0 || rows.size > 0 ? 'rows' : rows.read > 0 ? 'noMatch' : await isFileTooLarge() ? 'tooLarge' : shownDocuments().length > 0 ? 'noNews' : 'noDocument');
  };

  const follow = (): void => {
    clearTimeout(following);
    if (!view.visible || !settings.get('timeline.followCursor')) return;
    following = setTimeout(log.guarded('Following the cursor', async () => {
      const editor = vscode.window.activeTextEditor;
      const reading = editor && isText(editor.document) ? await readings.of(editor.document) : null;
      if (!editor || reading === null || !view.visible) return;
      const row = rows.rowFor(editor.document, entryAt(reading, editor.selection.active.line + 1));
      if (row && view.selection[0] !== row && !isSaidIn(view.selection[0], row)) await view.reveal(row, { select: true, focus: false });
    }), FOLLOW_AFTER);
  };

  const tellNew = (): void => {
    const { count } = growth;
    if ((view.badge?.value ?? 0) !== count) view.badge = count === 0 ? undefined : { value: count, tooltip: count === 1 ? t('1 new entry') : t('{0} new entries', count) };
    refresh();
  };

  const setOrder = (to: TimelineOrder): void => {
    order = to;
    setKey('sayso.timeline.order', to);
    void state.update(VIEW, to);
    refresh();
  };
  const setFilter = (to: string): void => {
    filter = to;
    setKey('sayso.timeline.filtered', to !== '');
    refresh();
  };

  setKey('sayso.timeline.order', order);
  setKey('sayso.timeline.filtered', false);
  refresh();
  return vscode.Disposable.from(
    view, rows,
    view.onDidChangeVisibility(({ visible }) => visible && (dirty ? refresh() : follow())),
    readings.onDidChange(refresh),
    readings.onDidClose(refresh),
    growth.onDidChange(tellNew),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => opened.length + closed.length > 0 && refresh()),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === vscode.window.activeTextEditor && follow()),
    settings.onChange(['timeline.followCursor'], follow),
    settings.onChange(['timeline.statements', 'attitudes'], refresh),
    vscode.commands.registerCommand('sayso.timeline.orderByTime', () => setOrder('time')),
    vscode.commands.registerCommand('sayso.timeline.orderByDocument', () => setOrder('document')),
    vscode.commands.registerCommand('sayso.timeline.filter', () => askFilter(filter, setFilter)),
    vscode.commands.registerCommand('sayso.timeline.clearFilter', () => setFilter('')),
    { dispose: () => clearTimeout(following) },
  );
}

/** A statement that was clicked keeps its place: the row above it holds the cursor too. */
function isSaidIn(selected: Node | undefined, row: Node): boolean {
  return selected?.row.kind === 'statement' && (selected.parent === row || selected.parent?.parent === row);
}

/** Texts that stand in a tab, of two that are compared the newer one, in the order of the tabs; those the editor only holds in the background are not shown. */
function shownDocuments(): vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) =>
    (input instanceof vscode.TabInputText ? [input.uri.toString()] : input instanceof vscode.TabInputTextDiff ? [input.modified.toString()] : []));
  const places = new Map(tabs.map((uri, index) => [uri, index]));
  return vscode.workspace.textDocuments
    .filter((document) => !document.isClosed && isText(document) && places.has(document.uri.toString()))
    .sort((a, b) => places.get(a.uri.toString())! - places.get(b.uri.toString())!);
}

/** An input that filters while one types; turning away from it brings back what was before. */
function askFilter(before: string, set: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  let accepted = false;
  input.title = t('Filter the timeline');
  input.placeholder = t('Words of a heading, a time or a day');
  input.value = before;
  input.onDidChangeValue((value) => set(value.trim()));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) set(before);
    input.dispose();
  });
  input.show();
}
