/** The Timeline's rows as the editor shows them. */
import * as vscode from 'vscode';
import { strong } from '../../features/content.ts';
import { dayContent, entryContent } from '../../features/hover.ts';
import type { TimelineRow } from '../../features/timeline.ts';
import { entryTitle } from '../../features/titles.ts';
import type { Readings } from '../readings.ts';
import { COMMANDS, trustedMarkdown } from '../trusted.ts';
import type { Node, Rows } from './rows.ts';
import { partItem, statementItem, withTooltip } from './statement-items.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function itemOf({ document, row }: Node<TimelineRow>): vscode.TreeItem {
  if (row.kind === 'statement') return statementItem(document, row);
  if (row.kind === 'part') return partItem(row);
  const item = new vscode.TreeItem(row.kind === 'entry' && row.highlights.length > 0
    ? { label: row.label, highlights: row.highlights.map(([start, end]) => [start, end]) }
    : row.label);
  item.id = row.id;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: row.spoken };
  if (row.description !== '') item.description = row.description;
  const uri = document.uri.toString();
  switch (row.kind) {
    case 'document':
      item.collapsibleState = row.children.length > 0 ? Expanded : None;
      item.iconPath = new vscode.ThemeIcon('file');
      item.command = { title: '', command: COMMANDS.reveal, arguments: [uri, row.span[0], row.span[1], true] };
      item.tooltip = row.spoken;
      break;
    case 'day':
      item.collapsibleState = row.open ? Expanded : Collapsed;
      item.iconPath = new vscode.ThemeIcon('calendar');
      break;
    case 'outside':
      item.collapsibleState = Collapsed;
      item.iconPath = new vscode.ThemeIcon('comment');
      break;
    case 'entry':
      item.collapsibleState = row.said > 0 ? Collapsed : None;
      item.command = { title: '', command: COMMANDS.reveal, arguments: [uri, row.time[0], row.time[1], true] };
      break;
    case 'open':
      item.iconPath = new vscode.ThemeIcon('question');
      item.command = { title: '', command: COMMANDS.settle, arguments: [uri, row.what] };
      item.tooltip = row.label;
      break;
  }
  return item;
}

/** Tooltips are made when the pointer rests on a row. */
export async function withTimelineTooltip(item: vscode.TreeItem, { document, row }: Node<TimelineRow>, readings: Readings, ownZone: string): Promise<vscode.TreeItem> {
  if (row.kind === 'statement') return withTooltip(item, document, row, readings);
  const reading = row.kind === 'entry' || row.kind === 'day' ? await readings.of(document) : null;
  if (reading === null) return item;
  if (row.kind === 'entry' && reading.entries[row.index]) {
    const { lines, because } = entryContent(reading, row.index, { ownZone, kept: readings.keptOf(document.uri) });
    item.tooltip = trustedMarkdown(document.uri, [[strong(entryTitle(reading, reading.entries[row.index]!))]], lines, because);
  }
  if (row.kind === 'day') item.tooltip = trustedMarkdown(document.uri, ...dayContent(reading, row.day, readings.keptOf(document.uri)));
  return item;
}

/** The row of an entry; the document's own above the first, and where a filter has taken the entry away. */
export function rowFor(rows: Rows<TimelineRow>, document: vscode.TextDocument, entry: number | null): Node<TimelineRow> | undefined {
  const root = rows.tops.find((node) => node.document === document);
  if (!root || entry === null) return root;
  const found = rows.find(root, (row) => (row.kind === 'entry' ? row.index === entry : (row.kind === 'day' || (row.kind === 'part' && row.of !== 'statements')) && row.indexes.includes(entry)));
  return found.row.kind === 'entry' ? found : undefined;
}
