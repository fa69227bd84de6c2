/** The Timeline in the activity bar: what it shows, how it follows the cursor, its order and its filter. */
import * as vscode from 'vscode';
import { t } from '../../features/l10n.ts';
import { plain } from '../../features/plain.ts';
import { notNewsLine, summaryLine } from '../../features/summary.ts';
import { entryAt, timelineOf } from '../../features/timeline.ts';
import type { TimelineOrder, TimelineRow } from '../../features/timeline.ts';
import { addressesInTabs, fileNameOf, isBlank, isFileTooLarge, isText } from '../documents.ts';
import type { Growth } from '../growth.ts';
import { setKey } from '../keys.ts';
import type { Log } from '../log.ts';
import type { Readings } from '../readings.ts';
import type { Settings } from '../settings.ts';
import { bringUp } from './bring-up.ts';
import { askFilter } from './filter.ts';
import { Rows } from './rows.ts';
import type { Node, Top } from './rows.ts';
import { itemOf, rowFor, withTimelineTooltip } from './timeline-items.ts';

const VIEW = 'sayso.timeline';
const FOLLOW_AFTER = 80;

export function registerTimeline(readings: Readings, settings: Settings, log: Log, state: vscode.Memento, growth: Growth): vscode.Disposable {
  let order: TimelineOrder = state.get(VIEW) === 'time' ? 'time' : 'document';
  let filter = '';
  let following: unknown;
  /** The document whose rows stand first: the one that came to the front last, unless a click on a row here brought it there. */
  let first: vscode.TextDocument | null = null;
  let clicked: vscode.TextDocument | null = null;

  const rows = new Rows<TimelineRow>(async () => {
    const tops: Top<TimelineRow>[] = [], wanted = { order, filter, statements: settings.get('timeline.statements'), attitudes: settings.get('attitudes') };
    let read = 0, count = 0, countOfAll = 0;
    const documents = shownDocuments(first), front = vscode.window.activeTextEditor?.document;
    // What was said before a text came is not true of it.
    if (rows.tops.length === 0 && documents.some((document) => !readings.isKnown(document))) setKey('sayso.timeline.shows', 'reading');
    if (front && !readings.isKnown(front) && wanted.filter === '' && (view.message ?? '') !== '') view.message = '';
    for (const document of documents) {
      const reading = await readings.of(document);
      if (reading === null) continue;
      read++;
      countOfAll += reading.entries.length;
      const row = timelineOf(reading, { ...wanted, id: document.uri.toString(), fileName: fileNameOf(document.uri), fresh: growth.of(document) });
      if (row === null) continue;
      count += row.count;
      tops.push({ document, row });
    }
    const shows = tops.length > 0 ? 'rows' : read > 0 ? 'noMatch' : await isFileTooLarge() ? 'tooLarge' : documents.length === 0 ? 'noDocument' : documents.every((document) => settings.enabledFor(document) === 'never') ? 'off' : 'noNews';
    // No row left: the view's welcome says so.
    const matching = wanted.filter === '' ? null : count === 0 ? '' : t('{0} of {1} entries match “{2}”', count, countOfAll, plain(wanted.filter, 60));
    const message = matching ?? await wordsOfFront(tops.length > 0);
    return {
      tops,
      tell: () => {
        if ((view.message ?? '') !== message) view.message = message;
        setKey('sayso.timeline.shows', shows);
        follow();
      },
    };
  }, itemOf, (item, node) => withTimelineTooltip(item, node, readings, settings.ownZone()));
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: rows, showCollapseAll: true });

  /** Hidden, it does nothing and remembers that it has to. */
  const refresh = log.guarded('The timeline', async () => {
    rows.forget();
    if (view.visible) await rows.refresh();
  });
  const catchUp = log.guarded('The timeline', () => rows.refresh());

  /** What is known of the document in front. `others`: there are rows, so that no welcome says why it has none. */
  const wordsOfFront = async (others: boolean): Promise<string> => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && isText(document) ? await readings.of(document) : null;
    if (reading !== null) return summaryLine(reading);
    return others && document && isText(document) && !document.isClosed && !isBlank(document) && settings.enabledFor(document) === 'auto' ? notNewsLine() : '';
  };

  const cameToFront = log.guarded('The timeline', async (editor: vscode.TextEditor | undefined) => {
    const document = editor?.document;
    if (!document || !isText(document)) return refresh();
    const byRow = clicked === document, other = first !== document;
    clicked = null;
    if (!byRow) first = document;
    rows.forget();
    if (!view.visible) return;
    await rows.refresh();
    const row = byRow || !other ? undefined : rowFor(rows, document, null);
    if (row && rows.tops.length > 1) await view.reveal(row, { select: false, focus: false, expand: true });
  });

  const follow = (): void => {
    clearTimeout(following);
    if (!view.visible || !settings.get('timeline.followCursor')) return;
    following = setTimeout(log.guarded('Following the cursor', async () => {
      const editor = vscode.window.activeTextEditor;
      const reading = editor && isText(editor.document) ? await readings.ofCurrent(editor.document) : null;
      if (!editor || !reading || !view.visible) return;
      const row = rowFor(rows, editor.document, entryAt(reading, editor.selection.active.line + 1));
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
    bringUp(view, VIEW);
    refresh();
  };
  const setFilter = (to: string): void => {
    filter = to;
    setKey('sayso.timeline.filtered', to !== '');
    refresh();
  };

  setKey('sayso.timeline.order', order);
  setKey('sayso.timeline.filtered', false);
  first = vscode.window.activeTextEditor?.document ?? null;
  return vscode.Disposable.from(
    view, rows,
    view.onDidChangeVisibility(({ visible }) => visible && catchUp()),
    view.onDidChangeSelection(({ selection }) => { clicked = selection[0]?.document ?? null; }),
    readings.onDidChange(refresh),
    readings.onDidClose(refresh),
    growth.onDidChange(tellNew),
    // A tab of a file that is kept from extensions may come to the front after it opens, with nothing else to tell of it.
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed, changed }) => (opened.length + closed.length > 0 || changed.some(({ isActive }) => isActive && vscode.window.activeTextEditor === undefined)) && refresh()),
    vscode.window.onDidChangeActiveTextEditor(cameToFront),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === vscode.window.activeTextEditor && follow()),
    settings.onChange(['timeline.followCursor'], follow),
    settings.onChange(['timeline.statements', 'attitudes'], refresh),
    vscode.commands.registerCommand('sayso.timeline.orderByTime', () => setOrder('time')),
    vscode.commands.registerCommand('sayso.timeline.orderByDocument', () => setOrder('document')),
    vscode.commands.registerCommand('sayso.timeline.filter', () => {
      bringUp(view, VIEW);
      askFilter(t('Filter the timeline'), t('Words of a heading, a time, a day or the name of a speaker'), filter, setFilter);
    }),
    vscode.commands.registerCommand('sayso.timeline.clearFilter', () => setFilter('')),
    { dispose: () => clearTimeout(following) },
  );
}

/** A statement that was clicked keeps its place: the row above it holds the cursor too. */
function isSaidIn(selected: Node<TimelineRow> | undefined, row: Node<TimelineRow>): boolean {
  if (selected?.row.kind !== 'statement') return false;
  for (let above = selected.parent; above; above = above.parent) if (above === row) return true;
  return false;
}

/**
 * Texts that stand in a tab, of two that are compared the newer one; one of them first, the others in the order of the tabs.
 * Those the editor only holds in the background are not shown.
 */
function shownDocuments(first: vscode.TextDocument | null): vscode.TextDocument[] {
  const places = new Map(addressesInTabs().map((uri, index) => [uri, index]));
  const placeOf = (document: vscode.TextDocument): number => (document === first ? -1 : places.get(document.uri.toString())!);
  return vscode.workspace.textDocuments
    .filter((document) => !document.isClosed && isText(document) && places.has(document.uri.toString()))
    .sort((a, b) => placeOf(a) - placeOf(b));
}
