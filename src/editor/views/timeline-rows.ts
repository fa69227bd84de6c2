/** The Timeline's rows as the tree asks for them. A row is one object as long as it is the same thing, so the tree keeps its place. */
import * as vscode from 'vscode';
import { strong } from '../../features/content.ts';
import { dayContent, entryContent } from '../../features/hover.ts';
import { timelineOf } from '../../features/timeline.ts';
import type { TimelineOptions, TimelineRow } from '../../features/timeline.ts';
import { entryTitle } from '../../features/titles.ts';
import { fileNameOf } from '../documents.ts';
import type { Readings } from '../readings.ts';
import { COMMANDS, trustedMarkdown } from '../trusted.ts';
import { statementItem, withTooltip } from './speakers-rows.ts';

/** What the rows of every document are to show, and of one document what is new. */
export interface Wanted extends Omit<TimelineOptions, 'id' | 'fileName' | 'fresh'> {
  readonly fresh: (document: vscode.TextDocument) => ReadonlySet<string>;
}

/** A row in the tree; what it shows changes, itself it stays. */
export interface Node {
  readonly document: vscode.TextDocument;
  readonly parent: Node | null;
  row: TimelineRow;
  children: Node[];
}

export class TimelineRows implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private roots: Node[] = [];
  private readonly known = new Map<string, Node>();
  private asked = 0;
  /** Documents with a reading, shown or filtered away; entries shown; entries there are. */
  read = 0;
  count = 0;
  countOfAll = 0;

  private readonly readings: Readings;
  private readonly ownZone: () => string;

  constructor(readings: Readings, ownZone: () => string) {
    this.readings = readings;
    this.ownZone = ownZone;
  }

  /** Rows of documents on show. */
  get size(): number {
    return this.roots.length;
  }

  /** Reads the documents anew and tells the tree what has changed: one document's rows, or, where documents came or went, all. */
  async refresh(documents: readonly vscode.TextDocument[], wanted: Wanted): Promise<void> {
    const asked = ++this.asked;
    const before = this.roots;
    const found: { readonly document: vscode.TextDocument; readonly row: TimelineRow }[] = [];
    let read = 0, countOfAll = 0;
    for (const document of documents) {
      const reading = await this.readings.of(document);
      if (asked !== this.asked) return; // a later question has overtaken this one
      if (reading === null) continue;
      read++;
      countOfAll += reading.entries.length;
      const row = timelineOf(reading, { ...wanted, id: document.uri.toString(), fileName: fileNameOf(document.uri), fresh: wanted.fresh(document) });
      if (row !== null) found.push({ document, row });
    }
    this.read = read;
    this.countOfAll = countOfAll;
    const shown = new Map(before.map((node) => [node, JSON.stringify(node.row)]));
    const old = new Map(this.known);
    this.known.clear();
    this.roots = found.map(({ document, row }) => this.nodeOf(document, row, null, old));
    this.count = [...this.known.values()].filter(({ row }) => row.kind === 'entry').length;
    if (this.roots.length !== before.length || this.roots.some((node, index) => node !== before[index])) this.changes.fire(undefined);
    else for (const node of this.roots) if (shown.get(node) !== JSON.stringify(node.row)) this.changes.fire(node);
  }

  private nodeOf(document: vscode.TextDocument, row: TimelineRow, parent: Node | null, old: ReadonlyMap<string, Node>): Node {
    const before = old.get(row.id);
    const node: Node = before && before.parent === parent && before.document === document ? before : { document, parent, row, children: [] };
    node.row = row;
    node.children = 'children' in row ? row.children.map((child) => this.nodeOf(document, child, node, old)) : [];
    this.known.set(row.id, node);
    return node;
  }

  /** The row of an entry; the document's own above the first. */
  rowFor(document: vscode.TextDocument, entry: number | null): Node | undefined {
    const root = this.roots.find((node) => node.document === document);
    if (entry === null) return root;
    return root?.children.flatMap(({ children }) => children).find(({ row }) => row.kind === 'entry' && row.index === entry);
  }

  getChildren(node?: Node): Node[] {
    return node === undefined ? this.roots : node.children;
  }

  getParent(node: Node): Node | null {
    return node.parent;
  }

  getTreeItem({ document, row }: Node): vscode.TreeItem {
    if (row.kind === 'statement') return statementItem(document, row);
    const item = new vscode.TreeItem(row.kind === 'entry' && row.highlights.length > 0
      ? { label: row.label, highlights: row.highlights.map(([start, end]) => [start, end]) }
      : row.label);
    item.id = row.id;
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: row.spoken };
    if (row.description !== '') item.description = row.description;
    if ('children' in row && row.children.length > 0) {
      item.collapsibleState = row.kind === 'entry' || row.kind === 'outside' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
    }
    const uri = document.uri.toString();
    switch (row.kind) {
      case 'document':
        item.iconPath = new vscode.ThemeIcon('file');
        item.command = { title: '', command: COMMANDS.reveal, arguments: [uri, row.span[0], row.span[1], true] };
        item.tooltip = row.spoken;
        break;
      case 'day':
        item.iconPath = new vscode.ThemeIcon('calendar');
        break;
      case 'outside':
        item.iconPath = new vscode.ThemeIcon('comment');
        break;
      case 'entry':
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
  async resolveTreeItem(item: vscode.TreeItem, { document, row }: Node): Promise<vscode.TreeItem> {
    if (row.kind === 'statement') return withTooltip(item, document, row, this.readings);
    const reading = await this.readings.of(document);
    if (reading === null) return item;
    if (row.kind === 'entry' && reading.entries[row.index]) {
      const { lines, because } = entryContent(reading, row.index, { ownZone: this.ownZone(), kept: this.readings.keptOf(document.uri) });
      item.tooltip = trustedMarkdown(document.uri, [[strong(entryTitle(reading, reading.entries[row.index]!))]], lines, because);
    }
    if (row.kind === 'day') item.tooltip = trustedMarkdown(document.uri, ...dayContent(reading, row.day, this.readings.keptOf(document.uri)));
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }
}
